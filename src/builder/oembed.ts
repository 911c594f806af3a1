/**
 * What makes an address enough where oEmbed is known: a page with the element, and beside it the answer that the page names.
 * The answer is a file, so it is the same whatever a host asks for.
 */
import type {Choice, ElementName} from './choice.js';
import {
  addressesOf,
  attributesOf,
  heightOf,
  link,
  linkWords,
  quoted,
  scriptTag,
  styleLines,
  urlOf,
  words,
  type Release,
} from './snippets.js';

export interface OembedFiles {
  /** The address of the page, as it is written where the list is to be seen. */
  readonly address: string;
  /** The page, and the answer. */
  readonly files: readonly {readonly name: string; readonly text: string}[];
}

const NAMES: Readonly<Record<ElementName, string>> = {
  activities: 'aktiviteter',
  'opening-hours': 'aabningstider',
  'contact-card': 'kontakt',
  'volunteer-signup': 'bliv-frivillig',
};
const WIDTH = 600;
const PIXELS_PER_EM = 16;
/** WordPress makes no frame lower than this, nor higher than five times this. */
const LOWEST = 200;

/** The name of a file in an address, as it is called on a disk. */
function fileName({pathname}: URL): string {
  const name = pathname.replace(/.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The two files of what is chosen; nothing where the address is not a whole one, or that of the page for all frames. */
export function oembedFiles(choice: Choice, release: Release): OembedFiles | undefined {
  const {element, attributes} = choice;
  const page = urlOf(choice.oembed || choice.home, '');
  if (!page || !/^https?:$/.test(page.protocol)) return undefined;
  page.search = page.hash = '';
  if (page.pathname.endsWith('/')) page.pathname += NAMES[element];
  if (!/\.html?$/i.test(page.pathname)) page.pathname += '.html';
  if (/\/embed\.html$/i.test(page.pathname)) return undefined;
  const answer = new URL(page);
  answer.pathname = page.pathname.replace(/\.html?$/i, '.json');

  // What was written for the page may lie on another host than the frame.
  const whole = (address: string): string => urlOf(address, choice.page || page.href)?.href ?? address;
  const framed: Choice = {...choice, home: whole(choice.home), src: addressesOf(choice).map(whole).join(' '), strict: false};
  const title = attributes.heading || linkWords[element];
  const frame = attributesOf([
    ['src', page.href],
    ['title', title],
    ['width', '100%'],
    ['height', `${height(framed)}`],
  ]);
  const said = {
    version: '1.0',
    type: 'rich',
    title,
    width: WIDTH,
    height: height(framed),
    // WordPress hears a frame's height only beside a quotation, and shows that in its place until the frame speaks.
    html: `<blockquote>${link(choice, page.href)}</blockquote><iframe${frame}></iframe>`,
    cache_age: 86_400,
  };
  return {
    address: page.href,
    files: [
      {name: fileName(page), text: pageText(framed, release, title, answer.href)},
      {name: fileName(answer), text: `${JSON.stringify(said, null, 2)}\n`},
    ],
  };
}

const height = (choice: Choice): number => Math.max(LOWEST, parseFloat(heightOf(choice) ?? '0') * PIXELS_PER_EM);

/** What `embed.html` is for all addresses, for one element. */
function pageText(choice: Choice, release: Release, title: string, answer: string): string {
  const {element, home, page, call} = choice;
  const tag = `lbb-${element}`;
  const style = styleLines(choice).replaceAll('<', '\\3c ');
  const fallback = [page && link(choice, page, ' target="_blank"'), quoted(call)].filter(Boolean).join(' · ');
  return `<!doctype html>
<html lang="${quoted(choice.lang || 'da')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>${quoted(title)}</title>
    <link rel="alternate"${attributesOf([
      ['type', 'application/json+oembed'],
      ['href', answer],
    ])} />
    <link rel="stylesheet" href="${quoted(home)}embed.css" />${style && `\n    <style>\n${style}\n    </style>`}
    ${scriptTag(choice, release, false)}
    <script type="module" src="${quoted(home)}embed.js"></script>
  </head>
  <body>
    <${tag}${attributesOf([['src', choice.src || undefined], ...words(choice)])}>${fallback}</${tag}>
    <p id="own"><a href="" target="_blank">Åbn på sin egen side</a></p>
  </body>
</html>
`;
}
