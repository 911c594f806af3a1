/** What the builder says, in Danish and English side by side; visitors never see it. */
import type {Choice, ElementName} from './choice.js';
import {otherHosts, type Form} from './snippets.js';

export type Language = 'da' | 'en';

const words = {
  title: ['Byg jeres kode', 'Build your code'],
  lead: [
    'Vælg, hvad der skal stå på siden, se det på en side som jeres, og kopiér koden. Intet sendes nogen steder hen; valgene står i adressen på denne side, så den kan sendes til en kollega.',
    'Choose what the page shall show, see it on a page like yours, and copy the code. Nothing is sent anywhere; your choices stand in the address of this page, so that it can be sent to a colleague.',
  ],
  what: ['Hvad skal stå der?', 'What shall it show?'],
  feed: ['Feed', 'Feed'],
  src: ['Adressen på jeres feed eller kalender', 'Address of your feed or calendar'],
  srcHint: ['Flere adresser: et mellemrum imellem.', 'Several addresses: a space between them.'],
  paste: ['Eller sæt teksten ind', 'Or paste its text'],
  pasted: [
    'Gem teksten som en fil på jeres web host, fx {name}, og skriv dens adresse i feltet ovenfor.',
    'Save the text as a file on your web host, such as {name}, and write its address above.',
  ],
  savePasted: ['Gem filen', 'Save the file'],
  options: ['Valg', 'Options'],
  look: ['Farver og tema', 'Colours and theme'],
  theme: ['Tema', 'Theme'],
  noTheme: ['Sidens egne farver', 'The page’s own colours'],
  primary: ['Jeres farve', 'Your colour'],
  ground: ['Sidens bund', 'The page’s ground'],
  text: ['Sidens tekst', 'The page’s text'],
  remove: ['Fjern', 'Remove'],
  page: ['Jeres side', 'Your page'],
  pageAddress: ['Sidens adresse', 'Address of the page'],
  pageHint: [
    'Linket i koden fører dertil, hvor der ikke er noget script. Tom: til en side, der kun viser elementet.',
    'The link in the code leads there where no script runs. Empty: to a page that shows the element alone.',
  ],
  call: ['Tekst, mens listen hentes, og hvis den ikke kan hentes', 'Text while the list is fetched, and if it cannot be'],
  home: ['Mappen med lbb.js', 'The folder with lbb.js'],
  homeHint: [
    'Læg mappen på jeres egen side, når I vil i gang for alvor. Den her er demoens.',
    'Put the folder on your own site when you mean it. This one is the demo’s.',
  ],
  lang: ['Sprog, siden begynder med', 'Language the page begins with'],
  danish: ['Dansk', 'Danish'],
  strict: ['Siden forbyder style-attributter (streng CSP)', 'The page forbids style attributes (strict CSP)'],
  preview: ['Sådan ser det ud', 'What it looks like'],
  host: ['På', 'On'],
  kommune: ['en kommunes side', 'a kommune’s page'],
  wordpress: ['en WordPress-side', 'a WordPress page'],
  column: ['en spalte på 260 px', 'a column of 260 px'],
  plain: ['en tom side', 'an empty page'],
  width: ['Bredde', 'Width'],
  wide: ['bred', 'wide'],
  phone: ['telefon', 'phone'],
  rtl: ['fra højre mod venstre', 'right to left'],
  zoom: ['200 % zoom', '200% zoom'],
  large: ['200 % tekst', '200% text'],
  dark: ['mørk bund', 'dark ground'],
  contrast: ['høj kontrast (efterlignet)', 'high contrast (imitated)'],
  print: ['på papir (efterlignet)', 'on paper (imitated)'],
  state: ['Nettet', 'The network'],
  works: ['virker', 'works'],
  noscript: ['uden script', 'no script'],
  failed: ['feedet er nede', 'the feed is down'],
  loading: ['er langsomt', 'is slow'],
  code: ['Koden', 'The code'],
  tryFirst: ['Kan siden tage imod det? Prøv den først.', 'Does the page let it through? Try it first (in Danish).'],
  way: ['Hvor skal den ind?', 'Where does it go?'],
  once: ['Én gang på siden: i temaet, skabelonen eller tag manageren', 'Once on the page: in its theme, template or tag manager'],
  onceEmbed: ['I filen embed.html ved siden af lbb.js: scriptets linje', 'In the file embed.html beside lbb.js: the line of the script'],
  oembed: ['Så adressen alene er nok (oEmbed)', 'So that the address alone is enough (oEmbed)'],
  oembedLead: [
    'WordPress og andre, der kender oEmbed, viser listen, når nogen skriver en adresse på en linje for sig. Læg de to filer ved siden af hinanden, og skriv {address} på siden. Vises den ikke, så brug rammen ovenfor.',
    'WordPress and others that know oEmbed show the list where somebody writes an address on a line of its own. Put the two files beside each other, and write {address} on the page. If it is not shown, use the frame above.',
  ],
  oembedAddress: ['Adressen, de to filer skal ligge på', 'The address where the two files will lie'],
  oembedHint: [
    'Hele adressen på siden, med https://. Tom: ved siden af lbb.js.',
    'The whole address of the page, with https://. Empty: beside lbb.js.',
  ],
  oembedFault: [
    'Skriv en hel adresse på en ny side, fx https://kommunen.example/lbb/aktiviteter.html; embed.html er der allerede.',
    'Write the whole address of a new page, such as https://kommunen.example/lbb/aktiviteter.html; embed.html is there already.',
  ],
  saveNamed: ['Gem {name}', 'Save {name}'],
  here: ['I indholdet, hvor det skal ses', 'In the content, where it is to be seen'],
  style: ['I sidens CSS', 'In the page’s CSS'],
  policy: ['Hvis siden har en Content-Security-Policy, skal den tillade', 'If the page has a Content-Security-Policy, it must allow'],
  privacyTitle: ['Til privatlivspolitikken', 'For the privacy policy'],
  accessibilityTitle: ['Til tilgængelighedserklæringen', 'For the accessibility statement'],
  accessibility: [
    'Aktivitetskalender, åbningstider, kontaktkort og tilmelding på siden kommer fra lbb-elements. De er bygget efter WCAG 2.2 AA og afprøvet automatisk og med tastatur. Oversættelser, der ikke er læst af en modersmålstalende, siger det selv. Tekster om den enkelte aktivitet kommer fra foreningerne; det, der ikke er oversat, er mærket med sit sprog.',
    'The activity calendar, opening hours, contact card and signup on this page come from lbb-elements. They are built to WCAG 2.2 AA and tested automatically and by keyboard. Translations that no native speaker has read say so. Texts about single activities come from the associations; what is not translated is marked with its language.',
  ],
  version: ['Version {version}.', 'Version {version}.'],
  integrity: [
    'Med hash (SRI): koden peger på filen for netop denne version, og siden følger ikke med, når I opdaterer.',
    'With a hash (SRI): the code names the file of this very version, and the page does not follow when you update.',
  ],
  preload: [
    'Hent al kode på én gang (modulepreload): så kommer listen en tur til serveren før. Linjerne nævner denne versions filer; skift dem, når I opdaterer. Glemmer I det, virker siden stadig, men henter dem forgæves.',
    'Fetch all code at once (modulepreload): the list comes one round trip to the server earlier. The lines name the files of this version; change them when you update. If you forget it, the page still works, but fetches them in vain.',
  ],
  contrastTitle: ['Kan farverne læses?', 'Can the colours be read?'],
  textOnGround: ['Tekst på bund', 'Text on ground'],
  primaryOnGround: ['Jeres farve på bund', 'Your colour on the ground'],
  onPrimary: ['Tekst på jeres farve', 'Text on your colour'],
  enough: ['{ratio} : 1, nok', '{ratio} : 1, enough'],
  tooLittle: [
    '{ratio} : 1, for lidt. Der skal 4,5 til: vælg en anden farve',
    '{ratio} : 1, too little. It takes 4.5: choose another colour',
  ],
  copy: ['Kopiér', 'Copy'],
  copied: ['Kopieret', 'Copied'],
  noFeed: ['Skriv adressen på jeres feed, så bliver koden færdig.', 'Write the address of your feed, and the code is complete.'],
  http: [
    'Feedet har en http-adresse. En side med https må ikke hente det: skriv https.',
    'The feed has an http address. A page with https may not fetch it: write https.',
  ],
  notAddress: [
    '“{address}” er ikke en adresse. Den begynder med https:// eller /.',
    '“{address}” is no address. It begins with https:// or /.',
  ],
  signupFrame: [
    'Skemaet vises kun i en iframe eller via et link, når siden og feedet hører sammen.',
    'In an iframe or by a link the form is shown only where page and feed belong together.',
  ],
} as const satisfies Readonly<Record<string, readonly [danish: string, english: string]>>;

export type WordKey = keyof typeof words;

export const say = (key: WordKey, language: Language, values: Readonly<Record<string, string>> = {}): string =>
  words[key][language === 'da' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export const elementWords: Readonly<Record<ElementName, readonly [string, string]>> = {
  activities: ['Aktiviteter', 'Activities'],
  'opening-hours': ['Åbningstider', 'Opening hours'],
  'contact-card': ['Kontakt', 'Contact'],
  'volunteer-signup': ['Tilmelding af frivillige', 'Volunteer signup'],
};

/** Each way of placing, and where it is the right one (measured with the editors themselves). */
export const formWords: Readonly<Record<Form, readonly [name: readonly [string, string], where: readonly [string, string]]>> = {
  data: [
    ['I indhold, som en editor filtrerer', 'In content that an editor filters'],
    [
      'De fleste steder: prøvet i WordPress (også som forfatter, og sat lige ind i siden), TinyMCE, CKEditor, Umbraco, Froala, Quill og Trix. Tager editoren div’en væk, er linket i den nok. Behold den på én linje.',
      'Most places: tried in WordPress (as an author, and pasted right into the page, too), TinyMCE, CKEditor, Umbraco, Froala, Quill and Trix. If the editor takes the div away, the link in it is enough. Keep it on one line.',
    ],
  ],
  link: [
    ['Som et link', 'As a link'],
    [
      'Hvor man kun kan sætte et link ind med en knap; i Markdown som [ord](adresse). Det virker som almindeligt link uden script.',
      'Where only a button puts a link in; in Markdown as [words](address). It works as a plain link without script.',
    ],
  ],
  element: [
    ['I HTML, som ingen filtrerer', 'In HTML that nobody filters'],
    [
      'Egen skabelon, WordPress’ blok “Tilpasset HTML” som administrator, Summernote, Jekyll.',
      'Your own template, WordPress’s block “Custom HTML” as an administrator, Summernote, Jekyll.',
    ],
  ],
  script: [
    ['Et script, der tegner, hvor det står', 'A script that draws where it stands'],
    [
      'I skabeloner og blokke til scripts. I indhold fjerner de fleste editorer det.',
      'In templates and script blocks. In content most editors remove it.',
    ],
  ],
  iframe: [
    ['Som iframe', 'As an iframe'],
    ['Hvor kun iframes er tilladt.', 'Where only iframes are allowed.'],
  ],
};

/** Who learns of a visit: those whose servers are asked. */
export function privacySentence(choice: Choice, form: Form, language: Language): string {
  const host = (address: string) => {
    try {
      return new URL(address).host;
    } catch {
      return '';
    }
  };
  const own = host(choice.page);
  const hosts = [...new Set([host(choice.home), ...(form === 'iframe' ? [] : otherHosts(choice))])].filter((one) => one && one !== own);
  const isDanish = language === 'da';
  const nothing = isDanish
    ? 'Der sættes ingen cookies, og der gemmes, tælles og deles ingenting om dig.'
    : 'No cookies are set, and nothing about you is stored, counted or shared.';
  const signup =
    choice.element === 'volunteer-signup'
      ? isDanish
        ? ' Det, du skriver i skemaet, sendes først, når du trykker på knappen; hvem der får det, og hvor længe det gemmes, står ved skemaet.'
        : ' What you write in the form is sent only when you press the button; who gets it, and for how long, stands beside the form.'
      : '';
  const from = hosts.length
    ? isDanish
      ? ` Din browser henter indholdet fra ${hosts.join(' og ')}, som derved ser din IP-adresse.`
      : ` Your browser fetches the content from ${hosts.join(' and ')}, which thereby sees your IP address.`
    : '';
  return nothing + from + signup;
}
