/**
 * "Virker det her?": what came through of a pasted test, as sentences in Danish. No page here: what was found is handed in.
 */
import type {FeedFound} from '../../network/try-feed.js';

/** What was pasted, and what is left of it: whole, there without its attributes, or gone. */
export type Left = 'whole' | 'bare' | 'gone';

export interface Found {
  readonly tag: Left;
  readonly data: Left;
  readonly link: Left;
  readonly frame: Left;
  /** The test's script stands in the content itself, not only in the page's theme. */
  readonly isScriptInContent: boolean;
  readonly hasStyle: boolean;
  readonly browser: 'new' | 'older' | 'too-old';
  /** The name of a consent tool that was seen on the page. */
  readonly consent?: string;
  readonly feed: FeedFound;
}

export interface Line {
  readonly isGood: boolean;
  readonly text: string;
}

const line = (isGood: boolean, text: string): Line => ({isGood, text});

const hostOf = (address = ''): string => address.split('/').slice(0, 3).join('/');

const left = (what: Left, name: string, lost: string): Line =>
  what === 'whole'
    ? line(true, `${name}: kommer igennem.`)
    : line(false, `${name}: ${what === 'bare' ? `siden har taget attributterne fra den. ${lost}` : `siden har fjernet den. ${lost}`}`);

function feedLine(feed: FeedFound): Line | undefined {
  const {address = '', status} = feed;
  switch (feed.kind) {
    case 'none':
      return undefined;
    case 'read':
      return line(true, `Feedet ${address} kan hentes herfra.`);
    case 'http':
      return line(
        false,
        `Feedet har en http-adresse, og siden har https. Browsere henter det ikke: skriv ${address.replace(/^http:/, 'https:')}.`,
      );
    case 'policy':
      return line(
        false,
        `Sidens sikkerhedsregler (Content-Security-Policy) forbyder at hente feedet. Bed om denne tilføjelse: connect-src ${hostOf(address)}`,
      );
    case 'cors':
      return line(
        false,
        `${hostOf(address)} svarer, men lader ikke andre sider læse feedet (CORS). Læg filen på sidens egen adresse, eller få serveren til at sende Access-Control-Allow-Origin: *. For Google- og Outlook-kalendere: brug kalender.php.`,
      );
    case 'silent':
      return line(
        false,
        `${hostOf(address)} svarer ikke. Se efter, om adressen er skrevet rigtigt, og om en udvidelse i browseren blokerer den.`,
      );
    case 'status':
      return line(false, `${address} findes ikke eller må ikke hentes (svaret var ${status}). Ret adressen.`);
    case 'page':
      return line(false, `${address} er en hjemmeside og ikke et feed. Brug adressen på filen eller kalenderen selv.`);
    case 'unknown':
      return line(false, `${address} er hverken et feed (JSON) eller en kalender (iCal). Prøv den på siden “Prøv dit feed”.`);
  }
}

/** The way that is to be taken, best first. */
export function nextStep({data, link, tag, frame}: Found): string {
  if (data === 'whole') return 'Brug formen “I indhold, som en editor filtrerer” (div). Sæt scriptet lbb.js ind én gang i temaet.';
  if (tag === 'whole') return 'Brug formen “I HTML, som ingen filtrerer” (mærket selv).';
  if (link === 'whole') return 'Brug formen “Som et link”. Sæt scriptet lbb.js ind én gang i temaet.';
  if (frame === 'whole') return 'Brug formen “Som iframe”.';
  return 'Intet af det indsatte kommer helt igennem her. Bed webmasteren om en blok til HTML, eller sæt et almindeligt link til en side med listen.';
}

/** All that a webmaster wants to know of the page, the next step first. */
export function linesOf(found: Found): readonly Line[] {
  const {browser, consent} = found;
  const lines: (Line | undefined)[] = [
    line(true, 'Scriptet kører.'),
    left(found.data, 'Div med data-lbb', 'Den form kan ikke bruges her.'),
    left(found.link, 'Link med #lbb=', 'Den form kan ikke bruges her.'),
    left(found.tag, 'Mærket <lbb-…>', 'Det er almindeligt: brug en af de andre former.'),
    left(found.frame, 'Iframe', 'Den form kan ikke bruges her.'),
    found.isScriptInContent
      ? line(true, 'Script i indholdet: kommer igennem.')
      : line(false, 'Script i indholdet: siden har fjernet det, eller det står kun i temaet. Det er nok, at det står i temaet.'),
    found.hasStyle || found.data !== 'whole'
      ? undefined
      : line(false, 'Attributten style: siden har fjernet den. Sæt højden i temaets CSS, så siden ikke flytter sig, når listen kommer.'),
    feedLine(found.feed),
    consent
      ? line(
          false,
          `Siden bruger ${consent}, som kan holde scripts tilbage, til den besøgende siger ja. Mærk lbb.js som nødvendigt: det sætter ingen cookies.`,
        )
      : undefined,
    browser === 'new'
      ? line(true, 'Browseren her er ny nok.')
      : line(
          browser === 'older',
          browser === 'older'
            ? 'Browseren her er ældre og får filerne i mappen old/: den skal ligge ved siden af lbb.js.'
            : 'Browseren her er for gammel. Besøgende med den ser det, der står mellem mærkerne: skriv et telefonnummer.',
        ),
  ];
  return lines.filter((one): one is Line => one !== undefined);
}
