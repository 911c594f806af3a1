/** What the editor and the checker say to those who keep a feed, in Danish and English side by side; visitors never see it. */
export type Language = 'da' | 'en';

const words = {
  // Start
  title: ['Rediger jeres feed', 'Edit your feed'],
  lead: [
    'Her retter I det, der står på jeres side: aktiviteter, steder, kontakter og åbningstider. Intet forlader din computer, før du selv gemmer eller sender.',
    'Change what your page says: activities, places, contacts and opening hours. Nothing leaves your computer until you save or send it yourself.',
  ],
  openFile: ['Åbn en fil', 'Open a file'],
  openFileHint: [
    'Et feed (.json), en kalender (.ics) eller et regneark (.xlsx, .ods, .csv)',
    'A feed (.json), a calendar (.ics) or a spreadsheet (.xlsx, .ods, .csv)',
  ],
  chooseFile: ['Vælg fil', 'Choose a file'],
  orDrop: ['eller træk den herhen', 'or drop it here'],
  openAddress: ['Hent fra en adresse', 'Open an address'],
  addressLabel: ['Adressen på feedet eller kalenderen', 'Address of the feed or calendar'],
  fetch: ['Hent', 'Open'],
  openText: ['Sæt tekst ind', 'Paste text'],
  textLabel: ['Teksten fra et feed eller en kalender', 'The text of a feed or calendar'],
  openThis: ['Åbn teksten', 'Open the text'],
  newFeed: ['Begynd på et nyt', 'Start a new one'],
  newName: ['Hvad hedder gruppen eller huset?', 'What is the group or house called?'],
  start: ['Begynd', 'Start'],
  opening: ['Åbner …', 'Opening …'],
  notJson: [
    'Filen er ikke gyldig JSON. Fejlen er på linje {line}, tegn {column}. Ret den i teksten herunder, og åbn den igen.',
    'The file is not valid JSON. The mistake is on line {line}, character {column}. Correct it in the text below and open it again.',
  ],
  notFeedObject: [
    'Det er ikke et feed: det skal begynde med { og slutte med }.',
    'This is not a feed: it must begin with { and end with }.',
  ],
  cannotRead: ['Det kan ikke læses: {found}', 'It cannot be read: {found}'],
  tooLarge: [
    'Filen er større end 16 MB. Så stor er et feed ikke: er det den rigtige fil?',
    'The file is larger than 16 MB. A feed is not that large: is it the right file?',
  ],
  aroundTitle: ['Browseren må ikke hente den adresse', 'The browser may not open that address'],
  aroundLead: [
    'De fleste kalendere (Google, Outlook, Nextcloud) lader kun programmer hente dem, ikke hjemmesider. Sådan kommer du videre:',
    'Most calendars (Google, Outlook, Nextcloud) only let programs fetch them, not web pages. This is how you get on:',
  ],
  aroundFile: [
    'Åbn adressen i en ny fane, gem filen, og træk den herhen.',
    'Open the address in a new tab, save the file and drop it here.',
  ],
  aroundTool: [
    'Skal siden følge kalenderen af sig selv? Så lad filen kalender.php på jeres webhotel give den videre, eller lad kommandoen lbb-feed fetch hente den. Så er der intet at redigere her.',
    'Should the page follow the calendar by itself? Then let the file kalender.php on your web host hand it on, or the command lbb-feed fetch get it. Then there is nothing to edit here.',
  ],
  openInTab: ['Åbn adressen i en ny fane', 'Open the address in a new tab'],
  fromCalendar: [
    'Kalenderen er lavet om til et feed, et år frem. Det, du retter her, går ikke tilbage i kalenderen.',
    'The calendar has become a feed, one year ahead. What you change here does not go back into the calendar.',
  ],
  fromSheet: [
    'Regnearket er lavet om til et feed. Det, du retter her, går ikke tilbage i regnearket.',
    'The spreadsheet has become a feed. What you change here does not go back into the spreadsheet.',
  ],
  leftOut: ['Ikke alt kunne læses:', 'Not everything could be read:'],

  // Frame
  language: ['Sprog', 'Language'],
  undo: ['Fortryd', 'Undo'],
  redo: ['Gentag', 'Redo'],
  undone: ['Fortrudt.', 'Undone.'],
  redone: ['Gjort igen.', 'Done again.'],
  save: ['Gem', 'Save'],
  send: ['Send til webmasteren', 'Send to the webmaster'],
  openAnother: ['Åbn et andet', 'Open another'],
  leaveUnsaved: ['Dine ændringer er ikke gemt. Vil du åbne et andet alligevel?', 'Your changes are not saved. Open another all the same?'],
  unsaved: ['Ikke gemt', 'Not saved'],
  allSaved: ['Alt er gemt', 'All saved'],
  unchanged: ['Intet er ændret', 'Nothing changed'],
  sections: ['Dele af feedet', 'Parts of the feed'],
  activities: ['Aktiviteter', 'Activities'],
  places: ['Steder', 'Places'],
  organizations: ['Grupper', 'Groups'],
  contacts: ['Kontakter', 'Contacts'],
  openingHours: ['Åbningstider', 'Opening hours'],
  signup: ['Bliv frivillig', 'Volunteer signup'],
  head: ['Om feedet', 'About the feed'],
  toMend: ['{count} at rette', '{count} to mend'],

  certain: [
    'Forstået, men skrevet anderledes end formatet: {count}. De besøgende ser det rigtigt; andre programmer gør måske ikke.',
    'Understood, but written otherwise than the format has it: {count}. Visitors see it right; other programs may not.',
  ],
  mendCertain: ['Ret det for mig', 'Mend it for me'],
  mended: ['Rettet. Se det under „Gem“, før du gemmer.', 'Mended. See it under “Save” before you save.'],

  // Lists
  newActivities: ['Ny aktivitet', 'New activity'],
  newPlaces: ['Nyt sted', 'New place'],
  newOrganizations: ['Ny gruppe', 'New group'],
  newContacts: ['Ny kontakt', 'New contact'],
  newOpeningHours: ['Nye åbningstider', 'New opening hours'],
  unnamed: ['Uden navn', 'Unnamed'],
  none: ['Her er intet endnu.', 'There is nothing here yet.'],
  find: ['Find', 'Find'],
  showMore: ['Vis {count} til', 'Show {count} more'],
  back: ['Tilbage til listen', 'Back to the list'],
  copy: ['Kopiér', 'Copy'],
  copyMark: ['(kopi)', '(copy)'],
  copied: ['Kopieret. Giv kopien sit eget navn.', 'Copied. Give the copy its own name.'],
  remove: ['Slet', 'Delete'],
  removed: ['Slettet. Det kan fortrydes.', 'Deleted. This can be undone.'],
  moveUp: ['Flyt op', 'Move up'],
  moveDown: ['Flyt ned', 'Move down'],

  // Forms
  group_what: ['Hvad', 'What'],
  group_when: ['Hvornår', 'When'],
  group_where: ['Hvor', 'Where'],
  group_who: ['Hvem står for det', 'Who runs it'],
  group_access: ['Hvordan kommer man med', 'How to take part'],
  group_reach: ['Hvordan får man fat i jer', 'How to reach you'],
  group_rights: ['Databeskyttelse', 'Data protection'],
  group_tasks: ['Hvad man kan hjælpe med', 'What one can help with'],
  group_more: ['Flere felter', 'More fields'],
  required: ['skal udfyldes', 'required'],
  choose: ['Vælg …', 'Choose …'],
  notThere: ['{found} (findes ikke)', '{found} (does not exist)'],
  add: ['Tilføj {what}', 'Add {what}'],
  addOwn: ['Tilføj et andet', 'Add another'],
  takeAway: ['Fjern {what}', 'Remove {what}'],
  clock: ['klokken', 'time'],
  today: ['I dag', 'Today'],
  taken: ['„{id}“ kan ikke bruges: det er tomt, eller en anden hedder det.', '“{id}” cannot be used: it is empty, or another has it.'],
  unknownFields: ['Felter, vi ikke kender', 'Fields we do not know'],
  unknownHint: ['De bliver stående i filen, som de er.', 'They stay in the file as they are.'],
  asInFile: ['Som det står i filen', 'As it stands in the file'],
  moreWords: ['Flere sprog', 'More languages'],
  missingWords: ['{language} mangler', '{language} is missing'],

  lookAt: ['Se lige på', 'Please look at'],

  // Schedule
  says: ['Det læses sådan:', 'It reads:'],
  nextDates: ['De næste gange', 'The next dates'],
  noDates: ['Ingen datoer det næste år. Vælg ugedage eller datoer.', 'No dates in the next year. Choose weekdays or dates.'],
  byArrangement: ['Uden tider vises den under „Efter aftale“.', 'Without times it is listed under “By arrangement”.'],
  cancelThis: ['Aflys', 'Cancel'],
  cancelDate: ['Aflys {date}', 'Cancel {date}'],
  restore: ['Aflys ikke alligevel', 'Do not cancel'],
  cancelled: ['Aflyst', 'Cancelled'],
  postponed: ['Udsat', 'Postponed'],
  moved: ['Flyttet', 'Moved'],
  why: ['Hvorfor? Det ser de besøgende.', 'Why? Visitors see it.'],
  whyExample: ['Sygdom', 'Illness'],
  doCancel: ['Aflys dagen', 'Cancel the date'],
  regret: ['Annuller', 'Never mind'],
  pickDate: ['Hvilken gang?', 'Which date?'],
  cancelOne: ['Aflys en dag', 'Cancel a date'],
  nothingSoon: ['Der er ingen aktiviteter med dato de næste {days} dage.', 'There are no activities with a date in the next {days} days.'],
  closeTask: ['Luk for en periode', 'Close for a while'],
  closeLead: [
    'Åbningstiderne bliver lukket, og aktiviteterne i perioden bliver aflyst med grunden ved.',
    'Opening hours are closed, and activities in the period are cancelled with the reason.',
  ],
  firstDay: ['Første dag', 'First day'],
  lastDay: ['Sidste dag', 'Last day'],
  reason: ['Grund', 'Reason'],
  summer: ['Sommerferie', 'Summer holiday'],
  showAll: ['Vis alle {count}', 'Show all {count}'],
  closes: ['Det bliver lukket og aflyst', 'What is closed and cancelled'],
  closesHours: ['Åbningstider: {name}', 'Opening hours: {name}'],
  closesTimes: ['{name}, antal gange: {count}', '{name}, times: {count}'],
  doClose: ['Luk i perioden', 'Close for the period'],
  wrongPeriod: ['Sidste dag ligger før første dag.', 'The last day is before the first.'],
  longPeriod: ['Perioden er længere end et år.', 'The period is longer than a year.'],
  done: ['Det er gjort. Husk at gemme.', 'Done. Remember to save.'],

  // Translations
  translate: ['Oversæt til', 'Translate to'],
  noTranslation: ['Ingen', 'None'],
  untranslated: ['Mangler oversættelse: {count}', 'Not translated: {count}'],
  translated: ['Alt er oversat', 'All translated'],

  // Preview
  preview: ['Sådan ser det ud', 'What visitors see'],
  previewShow: ['Vis, hvordan det ser ud', 'Show what visitors see'],
  previewHide: ['Skjul', 'Hide'],
  previewAll: ['Hele siden', 'The whole page'],
  width: ['Bredde', 'Width'],
  phone: ['Telefon', 'Phone'],
  column: ['Spalte', 'Column'],
  noPreview: ['Vises, når det, der mangler, er skrevet.', 'Shown once what is missing has been written.'],

  // Saving
  saveTitle: ['Gem ændringerne', 'Save the changes'],
  changes: ['Det er ændret', 'What has changed'],
  noChanges: ['Der er ingen ændringer.', 'There are no changes.'],
  isNew: ['ny', 'new'],
  isGone: ['slettet', 'deleted'],
  isMoved: ['ny rækkefølge', 'new order'],
  before: ['før', 'before'],
  after: ['nu', 'now'],
  andMore: ['og {count} til', 'and {count} more'],
  saveInto: ['Gem i {name}', 'Save into {name}'],
  saveAs: ['Gem som ny fil', 'Save as a new file'],
  download: ['Hent filen', 'Download the file'],
  savedInto: ['Gemt i {name}.', 'Saved into {name}.'],
  downloaded: [
    '{name} er hentet. Læg den på jeres side i stedet for den gamle.',
    '{name} is downloaded. Put it on your site in place of the old one.',
  ],
  saveFailed: ['Filen kunne ikke gemmes ({found}). Hent den i stedet.', 'The file could not be saved ({found}). Download it instead.'],
  changedMeanwhile: [
    '{name} er ændret af andre, siden du åbnede den. Gemmer du nu, er deres ændringer væk.',
    '{name} has been changed by others since you opened it. If you save now, their changes are gone.',
  ],
  overwrite: ['Gem alligevel', 'Save all the same'],
  mendFirst: [
    'At rette: {count}. Du kan godt gemme; det, der ikke kan læses, vises ikke.',
    'To mend: {count}. You can save; what cannot be read is not shown.',
  ],
  close: ['Luk', 'Close'],
  mailSubject: ['Nyt feed til siden: {name}', 'New feed for the page: {name}'],
  mailBody: [
    'Hej\n\nHer er vores nye feed. Læg filen {name} på siden i stedet for den gamle.\n\nDet er ændret:\n{changes}\n\nVenlig hilsen',
    'Hello\n\nHere is our new feed. Please put the file {name} on the site in place of the old one.\n\nWhat has changed:\n{changes}\n\nKind regards',
  ],
  attach: ['{name} er hentet. Læg den ved mailen, der er åbnet.', '{name} is downloaded. Attach it to the mail that has opened.'],
  shared: ['Delt.', 'Shared.'],
  // The checker
  checkTitle: ['Prøv dit feed', 'Try your feed'],
  checkLead: [
    'Se, hvad de besøgende vil se af et feed, en kalender eller et regneark, og hvad der er at rette. Intet sendes nogen steder.',
    'See what visitors will see of a feed, a calendar or a spreadsheet, and what is to be mended. Nothing is sent anywhere.',
  ],
  check: ['Prøv', 'Try'],
  ownFrom: ['Fra', 'From'],
  ownUntil: ['Til og med', 'Until'],
  zone: ['Tidszone, hvis feedet ingen har', 'Time zone, if the feed has none'],
  options: ['Periode og tidszone', 'Period and time zone'],
  counts: [
    'Aktiviteter: {activities}, gange: {times}. Tiderne er i {zone}.',
    'Activities: {activities}, dates: {times}. Times are in {zone}.',
  ],
  mend: ['Det er der at rette', 'What is to be mended'],
  nothing: ['Ingenting. Godt gået.', 'Nothing. Well done.'],
  line: ['Linje {line}', 'Line {line}'],
  arranged: ['Efter aftale', 'By arrangement'],
  takesPlace: ['Det sker', 'What is on'],
  when: ['Hvornår', 'When'],
  what: ['Hvad', 'What'],
  status: ['Status', 'Status'],
  firstOf: ['De første {count}.', 'The first {count}.'],
  mailTo: ['Webmasterens mail', 'The webmaster’s mail'],
} as const satisfies Readonly<Record<string, readonly [danish: string, english: string]>>;

export type WordKey = keyof typeof words;

/** Danish for those who read it, English for all others. */
export const browserLanguage = (): Language => (/^(da|nb|nn|no|fo|kl)\b/.test(navigator.language) ? 'da' : 'en');

/** A sentence of the editor, with values in place of `{…}`. */
export function say(key: WordKey, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][language === 'da' ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** For the tests. */
export const wordKeys = Object.keys(words) as WordKey[];
