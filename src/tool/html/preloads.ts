/**
 * Lines with which a page asks for an element's code as soon as it has the HTML, not only when the script has run: without them
 * a first visit waits for HTML, script, code and, below a picture, the code of its search, one after the other.
 *
 * There is no such line for the feed: a browser would send the site's cookies with it, and fetch the feed twice, since the
 * elements ask without them. Pure.
 */
import {markup, type Markup} from './markup.js';
import type {StaticElement} from './static-html.js';

export interface Placed {
  readonly element: StaticElement;
  readonly language: string;
  readonly hasPicture: boolean;
  /** The page's `src` is a calendar. */
  readonly isCalendar: boolean;
}

/** Names of files, without their hashes, in the order in which they are needed: what the loader (`watch-page.ts`) and, below a picture, `take-over.ts` ask for. */
const neededBy = ({element, language, hasPicture, isCalendar}: Placed): readonly string[] => [
  'core',
  `lbb-${element}`,
  `${element}-${language}`,
  ...(isCalendar ? ['read-calendar'] : []),
  ...(hasPicture ? ['take-over', 'activities-frame', 'activities-search', `activities-rest-${language}`] : []),
];

/**
 * The lines for a page.
 * @param script its address as the page names it
 * @param files of that version, in the script's folder `lbb`
 */
export function preloads(script: string, files: readonly string[], placed: Placed): readonly Markup[] {
  const folder = script.replace(/[?#].*/, '').replace(/[^/]*$/, '');
  const fileOf = (name: string) => files.find((file) => file.replace(/-[\w-]{7}\.js$/, '') === name);
  return neededBy(placed)
    .flatMap((name) => fileOf(name) ?? [])
    .map((file) => markup`<link rel="modulepreload" href="${folder}lbb/${file}">\n`);
}
