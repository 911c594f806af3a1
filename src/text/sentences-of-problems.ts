/** What is wrong with a feed and what to write instead, in Danish and in English; `problems.ts` puts the values in. */
import type {ProblemCode, SheetProblem} from '../model/feed.js';

/**
 * A sentence by its code. `{name}` is one of the problem's values; a part in `‹…›` falls away when a value in it is missing
 * or empty. To add a code, add it to `ProblemCode` and a line to each language.
 */
type Sentences = Readonly<
  Record<
    Exclude<ProblemCode, SheetProblem> | 'instead' | 'unknown' | 'as-meant' | 'as-written' | 'field' | 'entry' | 'times' | 'record',
    string
  >
>;

export const danish: Sentences = {
  // The feed as a whole
  'bad-address':
    '"{url}" er ikke en adresse, der kan hentes. Skriv en adresse, der begynder med https://, eller en sti på samme websted‹. Mente du {write}?›',
  'not-found': 'filen findes ikke‹: {url}›‹ ({status})›. Ret adressen i src‹. Mente du {write}?›',
  insecure: 'siden er på https, og feedet {url} på http: det må browsere ikke hente. Skriv {write}',
  status: 'serveren svarer med fejl {status}‹: {url}›. Prøv igen, eller spørg dem, der driver serveren',
  blocked:
    'siden kan ikke hente‹ {url}›. Serveren svarer ikke, eller den tillader det ikke (CORS). Læg filen på samme websted som siden, eller lad serveren sende Access-Control-Allow-Origin: *. Har siden en Content-Security-Policy, skal adressen stå i connect-src‹. Mente du {write}?›',
  offline: 'der er ingen forbindelse til nettet',
  timeout: 'intet svar‹ fra {url}›‹ efter {seconds} sekunder›',
  'broke-off':
    'kun en del af feedet kom frem‹ fra {url}›. Forbindelsen blev afbrudt eller var for langsom. Prøv igen, eller spørg dem, der driver serveren',
  'too-large': 'feedet er større end‹ {megabytes} MB, som er› grænsen. Gør det mindre, eller sæt max-bytes op',
  redirected: '‹{url} ›sender videre til et andet websted‹: {to}›. Skriv den adresse i src',
  'empty-feed': 'feedet er tomt‹: {url}›',
  html: 'her er en hjemmeside og ikke et feed. Er adressen eller filen den rigtige, og kræver den login?‹ Mente du {write}?›',
  packed:
    'filen er pakket (gzip), uden at serveren siger det, eller to gange. Lad serveren sende Content-Encoding: gzip, eller læg filen op upakket',
  spreadsheet:
    'det er et regneark, og elementerne læser feeds og kalendere. Lav et feed af det: åbn det i editoren (rediger.html) og gem, eller lad lbb-feed hente det',
  'not-feed': 'det er hverken et JSON-feed eller en iCalendar-fil‹. Det begynder med "{found}"›',
  unexpected: 'noget på siden forstyrrer elementerne‹: {found}›',
  truncated: 'feedet slutter midt i det hele, så resten mangler. Læg hele filen op igen',
  'two-feeds': 'filen indeholder to JSON-dokumenter efter hinanden. Lad kun det ene stå, eller sæt komma imellem og saml dem i ét',
  'no-list': '"activities" er ikke en liste‹ ({found})›. Skriv aktiviteterne i kantede parenteser: "activities": [ … ]',
  encoding: 'teksten er gemt som {found}. Gem den som UTF-8',
  syntax: 'kan ikke læses som JSON‹ ({found})›. Se efter et komma, et anførselstegn eller en parentes, der mangler eller er for meget',
  version: 'feedets version er‹ {found}, og den er› ukendt her. Skriv "version": 1. Resten er læst, så godt det kan lade sig gøre',
  'too-many-records': 'feedet har flere end {limit} poster. Resten er ikke læst',
  'too-many-occurrences': 'der er flere end {limit} gange i perioden. Kun de første er med‹, før {until}›',
  'time-budget': 'feedet er for tungt at læse og er kun læst delvist‹, {percent} %›. Del det i flere, eller ryd op i det gamle',
  window: 'perioden er længere end {days} dage. Resten er ikke læst',

  // Fields
  missing: 'mangler‹. Skriv {write}›',
  text: 'skriv en tekst, eller tekster efter sprog: {"da": "…", "uk": "…"}‹, ikke {found}›',
  empty: 'er tom. Skriv noget, eller fjern feltet',
  long: 'er for lang. Gør den kortere',
  number: 'skriv et tal uden anførselstegn‹, ikke {found}›',
  'true-false': 'skriv true eller false uden anførselstegn‹, ikke {found}›',
  time: 'skriv et klokkeslæt som 19:00‹, ikke {found}›',
  date: 'skriv en dato som 2026-03-14‹, ikke {found}›',
  'date-time': 'skriv en dato som 2026-03-14 eller et tidspunkt som 2026-03-14T19:00‹, ikke {found}›',
  choice: 'skriv en af disse‹: {write}›‹, ikke {found}›',
  language: 'skriv sprogets kode, fx da (dansk)‹, ikke {found}›',
  'web-address': 'adressen bliver ikke et link: {found}. Skriv hele adressen‹: {write}›',
  markup: 'her står HTML ({found}), og besøgende ser det, som det står. Skriv almindelig tekst',
  'language-tag': 'skriv {write}, som er sprogets kode, ikke {found}. Ellers finder de, der læser sproget, det ikke',
  'month-week': 'skriv 1, 2, 3, 4, 5 eller -1 (den sidste)‹, ikke {found}›',
  object: 'skal være felter i krøllede parenteser‹, ikke {found}›',
  list: 'skal være en liste i kantede parenteser‹, ikke {found}›',
  'unknown-key': '"{found}" kendes ikke. Mente du "{write}"?',
  'list-inside':
    'er en af feedets lister og står inde i noget andet, så intet i den vises. Flyt den ud, så den står ved siden af "activities"',
  'duplicate-id': '"{found}" er brugt før. Begge vises. Giv hver sin id',
  reference: 'peger på "{found}", som ikke findes‹ i {list}›‹. Mente du "{write}"?›',
  'schedule-bound': 'planen giver flere gange, end der tælles. De sidste er ikke med',
  order:
    'næste gang ({found}) ligger før dem, der står over den, og feedet siger med orderedFrom, at de står i rækkefølge. Lad lbb-feed skrive feedet igen, eller fjern orderedFrom',
  'which-week':
    'planen gælder hver måned på bestemte ugedage uden at sige hvilken; den læses som alle. Skriv byMonthWeek (1 = den første, -1 = den sidste), eller P1W for hver uge',
  'no-schedule': 'mangler, så aktiviteten vises uden tider, som noget man aftaler. Skriv, hvornår det er, eller "access": "by-arrangement"',
  over: 'alle dage er forbi, så aktiviteten vises ikke. Skriv nye dage, eller fjern den',
  never:
    'planen giver ingen dage, så aktiviteten vises ikke. Se efter en periode, der slutter, før den begynder, og dage, der alle er undtaget',
  'turned-round': 'tiden {found} varer til næste dag. Er start og slut byttet om?',
  'start-date': 'planen har ingen dag at tælle fra. Skriv startDate',
  'schedule-end': 'planen slutter‹ ({found})›, før den begynder, og giver ingen dage. Ret endDate',
  'unmet-date': '{found} er ikke en af planens dage, så dér er intet ændret eller taget ud. Ret datoen',
  'moved-nowhere':
    'dagen {found} er flyttet, men intet siger hvorhen, så den vises som før med ordet Flyttet. Skriv startDate, startTime, place eller location, eller en reason',
  'time-zone': 'tidszonen "{found}" kendes ikke‹. {used} er brugt›. Skriv fx Europe/Copenhagen',

  // Opening hours
  'hours-word': 'tiderne kan ikke læses ved "{found}". Skriv fx {write}',
  'hours-lost': '"{found}" ville ikke gælde, for "{other}" er om de samme dage. Skriv fx {write}',
  'hours-unclear': 'tiden {found} er enten ingen tid eller vendt om. Skriv åbningstid før lukketid, fx 19:00–21:00',
  'hours-overlap': 'tiden {found} ligger oven i en anden samme dag. Begge vises. Ret den ene, hvis det ikke er meningen',

  // Calendars
  line: 'linjen kan ikke læses og er sprunget over',
  'line-ends': 'linjen hører til teksten før den og er vist som en del af den. Skriv \\n, hvor en tekst skifter linje',
  indented:
    'linjerne er rykket ind, som om hele kalenderen var én lang linje. De er læst uden indrykning. Lad hver linje begynde helt til venstre',
  'before-feed':
    'der står noget før feedet‹: {found}›. Det er sprunget over. Filen skal begynde‹ med {write}›; måske er der en fejl på serveren',
  'event-title': 'begivenheden har ingen titel (SUMMARY)‹. Den vises som "{used}"›',
  'event-start': 'begivenheden er udeladt, for dens start (DTSTART) mangler eller kan ikke læses‹: {found}›',
  'event-end': 'begivenheden slutter, før den begynder‹ ({found})›. Kun starten er brugt',
  'end-type':
    'slutningen (DTEND) er af en anden slags end starten: den ene er en dato, den anden har klokkeslæt‹ ({found})›. Skriv begge på samme måde',
  'shared-uid': 'flere begivenheder med hver sin titel har samme UID‹, "{found}"›. De vises hver for sig. Giv hver sin UID',
  'old-version':
    'begivenheden har samme UID og start som en anden‹ (linje {line})›, hvis SEQUENCE er højere. Den regnes for en ældre udgave og vises ikke. Er det to begivenheder, så giv hver sin UID',
  class: 'CLASS‹ "{found}"› er ukendt, så begivenheder med den regnes for private og vises ikke. Skriv CLASS:PUBLIC, hvis de skal vises',
  'free-busy': 'kalenderen siger kun, hvornår nogen er optaget, og ikke med hvad. Del den med alle detaljer',
  'rule-until': 'gentagelsen slutter (UNTIL‹ {found}›), før den begynder. Kun den første dag vises. Ret UNTIL, eller fjern RRULE',
  exdate:
    'EXDATE rammer ingen dag i rækken‹ ({count} gange, fx {found})›, så dér er intet taget ud‹. Nærmest ligger {nearest}›. Skriv EXDATE med samme tid og tidszone som DTSTART',
  'unmet-change':
    'ændringen‹ (RECURRENCE-ID {found})› rammer ingen dag i rækken, så både den og rækkens egen tid den dag vises‹: {nearest}›. Skriv RECURRENCE-ID med samme tid og tidszone som DTSTART',
  'event-length': 'begivenhedens længde kan ikke læses‹: {found}›',
  'recurrence-id': 'dagen, som en ændring gælder (RECURRENCE-ID), kan ikke læses‹: {found}›. Begivenheden er vist på sin egen tid',
  'title-command':
    'det er ikke sagt, hvad ordet gør: "{found}". Skriv lukket, aflyst, udsat eller flyttet efter lighedstegnet, fx Ferie = lukket',
  'old-attribute': 'attributten {found} hedder nu {write}. Det gamle navn virker indtil version 1.0',
  'unknown-language': 'elementerne taler ikke "{found}", så det, de selv siger, er på {spoken}‹; nærmest er {write}›. De kan: {all}',
  'no-src': 'src mangler eller er tom, så der er intet at vise. Skriv feedets adresse: src="https://…"',
  taken:
    'et andet script på siden har taget tagget {found}, så elementet kan ikke vises; det, der står mellem dets tags, står der. Fjern det andet script, eller sæt elementet ind i en iframe (embed.html)',
  'unnamed-host':
    '{found} fører til {host}, som siden ikke nævner, så det er ikke taget med: link og data-felter kan enhver sætte i en kommentar. Er det jeres eget, så skriv scriptet‹ i {page}› sådan: {write}',
  unclosed:
    'mellem elementets tags står <{found}>, som om tagget ikke var lukket: så er resten af siden væk. Skriv <{tag}></{tag}>; HTML kender ikke <{tag} />',
  'too-many-commands': 'der er flere end {limit} begivenheder, der lukker, aflyser eller flytter. Resten er ikke brugt',
  'ical-date': '{field} har en dato, der ikke kan læses‹: {found}›',
  'too-many-dates': 'der er flere end {limit} enkelte datoer. Resten er ikke læst',
  'too-many-rules': 'der er flere end {limit} regler. Resten er ikke læst',
  'rule-part': 'gentagelsen (RRULE) er udeladt, for en del af den kan ikke læses‹: {found}›',
  'rule-missing': 'gentagelsen (RRULE) er udeladt, for den siger ikke hvor tit (FREQ)‹: {found}›',
  'rule-unsupported': 'gentagelsen (RRULE) er udeladt, for denne del kan vi ikke regne med‹: {found}›',
  'rule-unknown': 'en ukendt del af gentagelsen (RRULE) er sprunget over‹: {found}›',
  'rule-bound': 'gentagelsen (RRULE) er ikke talt færdig‹: {found}›. Giv den en enklere regel',
  'time-zone-rule': 'en regel i kalenderens tidszone kan ikke læses‹: {found}›',

  // What the writer meant, what became of it, and a code of another version
  instead: 'skriv {write}, ikke {found}',
  'as-meant': 'Det er læst sådan',
  'as-written': 'Det vises, som det er skrevet, også på andre sprog',
  field: 'Det er udeladt',
  entry: 'Hele punktet er udeladt',
  times: 'Derfor vises ingen tider',
  record: 'Hele posten er udeladt',
  unknown: 'der er noget galt ({code})‹: {found}›‹. Skriv {write}›',
};

export const english: Sentences = {
  // The feed as a whole
  'bad-address':
    '"{url}" is not an address that can be fetched. Write one that begins with https://, or a path on the same site‹. Did you mean {write}?›',
  'not-found': 'the file does not exist‹: {url}›‹ ({status})›. Correct the address in src‹. Did you mean {write}?›',
  insecure: 'the page is on https and the feed {url} on http: browsers may not fetch it. Write {write}',
  status: 'the server answers with error {status}‹: {url}›. Try again, or ask those who run the server',
  blocked:
    'the page cannot fetch‹ {url}›. The server does not answer, or does not allow it (CORS). Put the file on the same site as the page, or let the server send Access-Control-Allow-Origin: *. If the page has a Content-Security-Policy, the address must be in its connect-src‹. Did you mean {write}?›',
  offline: 'there is no network connection',
  timeout: 'no answer‹ from {url}›‹ after {seconds} seconds›',
  'broke-off':
    'only a part of the feed arrived‹ from {url}›. The connection broke or was too slow. Try again, or ask those who run the server',
  'too-large': 'the feed is larger than‹ {megabytes} MB,› the limit. Make it smaller, or raise max-bytes',
  redirected: '‹{url} ›sends on to another site‹: {to}›. Write that address in src',
  'empty-feed': 'the feed is empty‹: {url}›',
  html: 'this is a web page and not a feed. Is it the right address or file, and does it need a login?‹ Did you mean {write}?›',
  packed:
    'the file is packed (gzip) without the server saying so, or twice. Let the server send Content-Encoding: gzip, or put the file there unpacked',
  spreadsheet:
    'this is a spreadsheet, and the elements read feeds and calendars. Make a feed of it: open it in the editor (rediger.html) and save, or let lbb-feed fetch it',
  'not-feed': 'this is neither a JSON feed nor an iCalendar file‹. It begins with "{found}"›',
  unexpected: 'something on the page disturbs the elements‹: {found}›',
  truncated: 'the feed ends in the middle, so the rest is missing. Upload the whole file again',
  'two-feeds': 'the file holds two JSON documents one after the other. Leave only one of them, or join them into one',
  'no-list': '"activities" is no list‹ ({found})›. Write the activities in square brackets: "activities": [ … ]',
  encoding: 'the text is saved as {found}. Save it as UTF-8',
  syntax: 'cannot be read as JSON‹ ({found})›. Look for a comma, quote or bracket that is missing or too many',
  version: 'the feed’s version is‹ {found}, which is› unknown here. Write "version": 1. The rest is read as far as possible',
  'too-many-records': 'the feed has more than {limit} records. The rest is not read',
  'too-many-occurrences': 'there are more than {limit} occurrences in the period. Only the first are kept‹, before {until}›',
  'time-budget': 'the feed takes too long to read and is read only in part‹, {percent} %›. Split it, or remove what is old',
  window: 'the period is longer than {days} days. The rest is not read',

  // Fields
  missing: 'is missing‹. Write {write}›',
  text: 'write a text, or texts by language: {"da": "…", "uk": "…"}‹, not {found}›',
  empty: 'is empty. Write something, or remove the field',
  long: 'is too long. Make it shorter',
  number: 'write a number without quotes‹, not {found}›',
  'true-false': 'write true or false without quotes‹, not {found}›',
  time: 'write a time like 19:00‹, not {found}›',
  date: 'write a date like 2026-03-14‹, not {found}›',
  'date-time': 'write a date like 2026-03-14 or a moment like 2026-03-14T19:00‹, not {found}›',
  choice: 'write one of these‹: {write}›‹, not {found}›',
  language: 'write the language’s code, for instance da (Danish)‹, not {found}›',
  'web-address': 'the address becomes no link: {found}. Write the whole address‹: {write}›',
  markup: 'this is HTML ({found}), and visitors see it as it stands. Write plain text',
  'language-tag': 'write {write}, which is the language’s code, not {found}. Else those who read the language do not find it',
  'month-week': 'write 1, 2, 3, 4, 5 or -1 (the last)‹, not {found}›',
  object: 'must be fields in curly brackets‹, not {found}›',
  list: 'must be a list in square brackets‹, not {found}›',
  'unknown-key': '"{found}" is not known. Did you mean "{write}"?',
  'list-inside':
    'is one of the lists of a feed and stands inside something else, so nothing in it is shown. Move it out, beside "activities"',
  'duplicate-id': '"{found}" is used before. Both are shown. Give each its own id',
  reference: 'points to "{found}", which does not exist‹ in {list}›‹. Did you mean "{write}"?›',
  'schedule-bound': 'the schedule gives more occurrences than are counted. The last are left out',
  order:
    'its next time ({found}) lies before those above it, and by orderedFrom the feed says that they stand in order. Have lbb-feed write the feed again, or remove orderedFrom',
  'which-week':
    'the schedule is monthly on weekdays without saying which; it is read as all of them. Write byMonthWeek (1 = the first, -1 = the last), or P1W for every week',
  'no-schedule': 'is missing, so the activity is shown without times, as by arrangement. Write when it is, or "access": "by-arrangement"',
  over: 'all its days are over, so the activity is not shown. Write new days, or remove it',
  never:
    'the schedule gives no days, so the activity is not shown. Look for a period that ends before it begins, and days that are all left out',
  'turned-round': 'the time {found} goes on until the next day. Are start and end turned round?',
  'start-date': 'the schedule has no day to count from. Write startDate',
  'schedule-end': 'the schedule ends‹ ({found})› before it begins, and gives no dates. Correct endDate',
  'unmet-date': '{found} is no date of the schedule, so nothing is changed or left out there. Correct the date',
  'moved-nowhere':
    'the date {found} is moved, but nothing says where to, so it is shown as before with the word Moved. Write startDate, startTime, place or location, or a reason',
  'time-zone': 'the time zone "{found}" is not known‹. {used} is used›. Write for instance Europe/Copenhagen',

  // Opening hours
  'hours-word': 'the hours cannot be read at "{found}". Write for instance {write}',
  'hours-lost': '"{found}" would not hold, because "{other}" is about the same days. Write for instance {write}',
  'hours-unclear': 'the time {found} is either no time or turned round. Write opening before closing, for instance 19:00–21:00',
  'hours-overlap': 'the time {found} overlaps another on the same day. Both are shown. Correct one if that is not meant',

  // Calendars
  line: 'the line cannot be read and is skipped',
  'line-ends': 'the line belongs to the text before it and is shown as part of it. Write \\n where a text has a new line',
  indented:
    'the lines are indented, as if the whole calendar were one long line. They are read without that. Begin each line at the margin',
  'before-feed':
    'something stands before the feed‹: {found}›. It is skipped. The file must begin‹ with {write}›; perhaps the server has an error',
  'event-title': 'the event has no title (SUMMARY)‹. It is shown as "{used}"›',
  'event-start': 'the event is left out, because its start (DTSTART) is missing or cannot be read‹: {found}›',
  'event-end': 'the event ends before it begins‹ ({found})›. Only the start is used',
  'end-type':
    'the end (DTEND) is of another kind than the start: one is a date, the other has a time‹ ({found})›. Write both in the same way',
  'shared-uid': 'several events with titles of their own have the same UID‹, "{found}"›. They are shown one by one. Give each its own UID',
  'old-version':
    'the event has the UID and start of another‹ (line {line})› whose SEQUENCE is higher. It counts as an older version and is not shown. If these are two events, give each its own UID',
  class: 'CLASS‹ "{found}"› is unknown, so events with it count as private and are not shown. Write CLASS:PUBLIC if they should be shown',
  'free-busy': 'the calendar only says when somebody is busy, and not with what. Share it with all details',
  'rule-until': 'the recurrence ends (UNTIL‹ {found}›) before it begins. Only its first date is shown. Correct UNTIL, or remove RRULE',
  exdate:
    'EXDATE meets no date of the series‹ ({count} times, for instance {found})›, so nothing is left out there‹. The nearest is {nearest}›. Write EXDATE with the same time and time zone as DTSTART',
  'unmet-change':
    'the change‹ (RECURRENCE-ID {found})› meets no date of the series, so both it and the series’ own time on that day are shown‹: {nearest}›. Write RECURRENCE-ID with the same time and time zone as DTSTART',
  'event-length': 'the event’s length cannot be read‹: {found}›',
  'recurrence-id': 'the day a change is for (RECURRENCE-ID) cannot be read‹: {found}›. The event is shown at its own time',
  'title-command':
    'what the word does is not said: "{found}". Write closed, cancelled, postponed or moved after the equals sign, for instance Holiday = closed',
  'old-attribute': 'the attribute {found} is now called {write}. The old name works until version 1.0',
  'unknown-language':
    'the elements do not speak "{found}", so what they say themselves is in {spoken}‹; nearest is {write}›. They know: {all}',
  'no-src': 'src is missing or empty, so there is nothing to show. Write the feed’s address: src="https://…"',
  taken:
    'another script on the page has taken the tag {found}, so the element cannot be shown; what stands between its tags stays. Remove the other script, or place the element in an iframe (embed.html)',
  'unnamed-host':
    '{found} leads to {host}, which the page does not name, so it is left out: anybody may put links and data fields into a comment. If it is yours, write the script tag‹ in {page}› like this: {write}',
  unclosed:
    'there is <{found}> between the tags of the element, as if it was not closed: then the rest of the page is gone. Write <{tag}></{tag}>; HTML does not know <{tag} />',
  'too-many-commands': 'there are more than {limit} events that close, cancel or move. The rest is not used',
  'ical-date': '{field} has a date that cannot be read‹: {found}›',
  'too-many-dates': 'there are more than {limit} single dates. The rest is not read',
  'too-many-rules': 'there are more than {limit} rules. The rest is not read',
  'rule-part': 'the recurrence (RRULE) is left out, because a part of it cannot be read‹: {found}›',
  'rule-missing': 'the recurrence (RRULE) is left out, because it does not say how often (FREQ)‹: {found}›',
  'rule-unsupported': 'the recurrence (RRULE) is left out, because this part is not supported‹: {found}›',
  'rule-unknown': 'an unknown part of the recurrence (RRULE) is skipped‹: {found}›',
  'rule-bound': 'the recurrence (RRULE) is not counted to its end‹: {found}›. Give it a simpler rule',
  'time-zone-rule': 'a rule of the calendar’s time zone cannot be read‹: {found}›',

  // What the writer meant, what became of it, and a code of another version
  instead: 'write {write}, not {found}',
  'as-meant': 'It is read that way',
  'as-written': 'It is shown as it is written, in other languages too',
  field: 'It is left out',
  entry: 'The whole entry is left out',
  times: 'So no times are shown',
  record: 'The whole record is left out',
  unknown: 'something is wrong ({code})‹: {found}›‹. Write {write}›',
};
