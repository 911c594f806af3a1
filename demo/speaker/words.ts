/** What the speaker's page says, in Danish and English side by side. */

export type Language = 'da' | 'en';
type Pair = readonly [danish: string, english: string];

const words = {
  title: ['Læs en oversættelse', 'Read a translation'],
  lead: [
    'Sætningerne er oversat af en maskine. Taler du sproget, så læs dem her ved siden af de danske, ret det, der er forkert, og send rettelserne som én fil. Under hver sætning står en note på engelsk. Intet sendes eller gemmes, før du selv gør det.',
    'The sentences were translated by a machine. If you speak the language, read them here beside the Danish, correct what is wrong, and send the corrections as one file. Beneath each sentence stands a note in English. Nothing is sent or stored until you do it yourself.',
  ],
  language: ['Sproget, du læser', 'The language you read'],
  loading: ['Henter sætningerne …', 'Getting the sentences …'],
  notLoaded: [
    'Sætningerne kunne ikke hentes. Er der net? Prøv igen.',
    'The sentences could not be fetched. Is there a connection? Try again.',
  ],
  again: ['Prøv igen', 'Try again'],
  progress: ['{read} af {all} er læst. Rettet her: {changed}.', '{read} of {all} are read. Corrected here: {changed}.'],
  ways: ['Hvordan vil du læse?', 'How do you want to read?'],
  place: ['Hvor de står', 'Where they stand'],
  list: ['Som liste', 'As a list'],

  // Where they stand
  element: ['Hvad vil du se?', 'What do you want to see?'],
  activities: ['Aktiviteter', 'Activities'],
  'opening-hours': ['Åbningstider', 'Opening hours'],
  'contact-card': ['Kontakt', 'Contact'],
  'volunteer-signup': ['Tilmelding', 'Signup'],
  point: ['Peg: et tryk på en sætning viser den', 'Point: a press on a sentence shows it'],
  pointHint: [
    'Slå det fra for at åbne en aktivitet, søge eller sende skemaet tomt, og til igen for at pege på det, der så står der.',
    'Switch it off to open an activity, search or send the form empty, and on again to point at what stands there then.',
  ],
  stage: ['Elementet på sproget', 'The element in the language'],
  sentence: ['Sætningen', 'The sentence'],
  ofSeen: ['{at} af {all} her', '{at} of {all} here'],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  notUnit: ['Det hører ikke til oversættelsen: det står i feedet.', 'That is not part of the translation: it stands in the feed.'],

  // A list
  sentences: ['Sætningerne', 'The sentences'],
  find: ['Find i sætningerne', 'Find in the sentences'],
  show: ['Vis', 'Show'],
  all: ['Alle', 'All'],
  unread: ['Ikke læst', 'Not read'],
  changed: ['Rettet her', 'Corrected here'],
  asked: ['Med spørgsmål til dig', 'With questions for you'],
  faulty: ['Med noget at se på', 'With something to look at'],
  shown: ['{count} sætninger', '{count} sentences'],
  more: ['Vis {count} til', 'Show {count} more'],

  // A sentence
  forNumbers: ['for {numbers}', 'for {numbers}'],
  forMillions: ['for en million', 'for a million'],
  readsAs: ['Sådan læses den:', 'It reads:'],
  insert: ['Sæt {value} ind', 'Insert {value}'],
  keepValues: ['{value} er en værdi. Den skal blive, men må flyttes.', '{value} is a value. It must stay, and may be moved.'],
  right: ['Jeg har læst den: sådan er den rigtig', 'I have read it: it is right like this'],
  undo: ['Tilbage til det, der stod', 'Back to what it was'],
  about: ['Hvor den står, og hvad andre har sagt', 'Where it stands, and what others said'],
  glossary: ['Ordlisten', 'The glossary'],
  comment: ['Bemærkning til dem, der retter', 'A remark to those who take it in'],
  staleText: ['Den danske sætning er ændret siden, du rettede.', 'The Danish sentence has changed since you corrected.'],
  machine: ['Lavet af en maskine, ikke læst', 'Made by a machine, not read'],
  stale: ['Den danske er ændret siden', 'The Danish has changed since'],
  reviewed: ['Læst af en, der taler sproget', 'Read by a speaker'],
  was: ['stod før', 'was'],
  'read back as': ['læst tilbage som', 'read back as'],
  says: ['siger, læst tilbage', 'says, read back'],
  'second reader': ['anden læser', 'second reader'],
  answer: ['svar', 'answer'],
  is: ['afgjort', 'settled'],
  'translation as it is now': ['som den står', 'as it stands'],
  '?': ['spørgsmål til dig', 'question for you'],

  // The file
  send: ['Send rettelserne', 'Send the corrections'],
  role: ['Du er', 'You are'],
  'native speaker': ['en, der har sproget som modersmål', 'a native speaker'],
  translator: ['oversætter eller tolk', 'a translator or interpreter'],
  learner: ['en, der har lært sproget', 'somebody who has learnt it'],
  noName: ['Filen siger det, men ikke, hvem du er.', 'The file says that, but not who you are.'],
  download: ['Hent filen', 'Download the file'],
  share: ['Del filen', 'Share the file'],
  mail: ['Skriv en mail', 'Write a mail'],
  steps: [
    'Hent filen, skriv en mail til dem, der bad dig om at læse, og læg filen ved.',
    'Download the file, write a mail to those who asked you to read, and attach the file.',
  ],
  subject: ['Rettelser til {language}', 'Corrections of {language}'],
  body: [
    'Hej\n\nJeg har læst oversættelsen til {language}. Rettelserne ligger i filen {name}, som er lagt ved.\n\nVenlig hilsen',
    'Hello\n\nI have read the translation into {language}. The corrections are in the file {name}, which is attached.\n\nKind regards',
  ],
  nothing: ['Der er intet at sende endnu.', 'There is nothing to send yet.'],
  saved: ['{name} er hentet: {count} sætninger.', '{name} is downloaded: {count} sentences.'],
  broken: ['Mangler en værdi og kan ikke bruges endnu: {count}.', 'Lack a value and cannot be used yet: {count}.'],
  open: ['Åbn en fil igen, og gå videre', 'Open a file again and go on'],
  opened: ['{name} er åbnet: {count} sætninger.', '{name} is opened: {count} sentences.'],
  unknown: ['Findes ikke længere og er ladt ude: {count}.', 'No longer exist and are left out: {count}.'],
  notOurs: ['{name} er ikke en fil med rettelser herfra.', '{name} is not a file of corrections from here.'],
  otherLanguage: ['{name} er til et sprog, der ikke findes her: {language}.', '{name} is for a language that is not here: {language}.'],
} as const satisfies Readonly<Record<string, Pair>>;

export type WordKey = keyof typeof words;

export const isWord = (key: string): key is WordKey => Object.hasOwn(words, key);

export function say(key: WordKey, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key][language === 'da' ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What `translation-checks.mjs` says, in words for a speaker; `{1}` is what it names. */
const faults: readonly (readonly [pattern: RegExp, ...said: Pair])[] = [
  [/^says nothing/, 'Her mangler teksten.', 'The text is missing.'],
  [/^is as in Danish/, 'Er som på dansk. Er det ordet, så er det rigtigt.', 'Is as in Danish. If that is the word, it is right.'],
  [/^is as in English/, 'Er som på engelsk. Er det ordet, så er det rigtigt.', 'Is as in English. If that is the word, it is right.'],
  [/^has letters of another script: (.*)/, 'Har bogstaver fra en anden skrift: {1}', 'Has letters of another script: {1}'],
  [
    /^has a letter that .* not write: (.*)/,
    'Har et bogstav, som sproget ikke bruger: {1}',
    'Has a letter that the language does not write: {1}',
  ],
  [/apostrophe/, 'Apostroffen skal være ’', 'The apostrophe must be ’'],
  [/space too many/, 'Har et mellemrum for meget', 'Has a space too many'],
  [
    /mark of direction/,
    'Har et usynligt tegn for retning; skriv sætningen igen uden.',
    'Has an invisible mark of direction; write it again without.',
  ],
  [/^does not end .* in (.)$/, 'Den danske slutter med {1}', 'The Danish ends in {1}'],
  [/^ends like a sentence/, 'Slutter som en sætning; det gør den danske ikke.', 'Ends like a sentence; the Danish does not.'],
  [/^is long/, 'Er lang ved siden af den danske', 'Is long beside the Danish'],
  [/^is short/, 'Er kort ved siden af den danske', 'Is short beside the Danish'],
  [/^does not say (.*) for (.*), as/, 'Ordlisten har {1} for {2}', 'The glossary has {1} for {2}'],
  [
    /^lacks the Danish word in brackets: (.*)/,
    'Mangler det danske ord, der står på døren: {1}',
    'Lacks the Danish word that stands on the door: {1}',
  ],
];

export function faultWords(fault: string, language: Language): string {
  for (const [pattern, danish, english] of faults) {
    const found = pattern.exec(fault);
    if (found) return (language === 'da' ? danish : english).replace(/\{(\d)\}/g, (_, at: string) => found[Number(at)] ?? '');
  }
  return fault;
}
