/**
 * Finds our tags on the page, now and later, fetches only the elements that are used, and asks for their feeds at once, so
 * that code and data travel side by side. Written so that browsers of 2018 can read it (no `?.`, no `??`): it is part of
 * the file that tells them that they are too old.
 */
import {isArriving, whenParsed} from './elements/shared/when-parsed.js';
import {splitAddresses} from './model/split-words.js';
import {startRequest} from './network/start-request.js';
import {first as activitiesWords} from './text/generated/words/activities.js';
import {first as cardWords} from './text/generated/words/contact-card.js';
import {first as hoursWords} from './text/generated/words/opening-hours.js';
import {first as signupWords} from './text/generated/words/volunteer-signup.js';
import type {WordsFiles} from './text/words.js';

/** Which version it is, defined by the build. */
declare const VERSION: string;
/** The script anew, where it is one for a script tag. */
let renew: (() => Promise<unknown>) | undefined;

type Load = () => Promise<unknown>;

/** @param whenLarge what a large feed is shown with while it arrives */
const elements = new Map<string, readonly [load: Load, words: WordsFiles, whenLarge?: Load]>([
  ['lbb-activities', [() => import('./lbb-activities.js'), activitiesWords, () => import('./elements/activities/list/growing.js')]],
  ['lbb-volunteer-signup', [() => import('./lbb-volunteer-signup.js'), signupWords]],
  ['lbb-opening-hours', [() => import('./lbb-opening-hours.js'), hoursWords]],
  ['lbb-contact-card', [() => import('./lbb-contact-card.js'), cardWords]],
]);
/** What some first views wait for besides; they would ask for it only when they have arrived. */
const parts: readonly (readonly [selector: string, load: Load])[] = [
  ['[src*=".ics"],[src^=webcal]', () => import('./feed/ical/read-calendar.js')],
  ['[hours]', () => import('./elements/opening-hours/derived-hours.js')],
  ['lbb-contact-card:not([src])', () => import('./elements/contact-card/typed-feed.js')],
  ['[topic],[organization],[audience],[place],lbb-activities[for],[view=new-here]', () => import('./elements/activities/ensure-listed.js')],
];
/** What editors and sanitizers leave of a page names an element in other ways, see `placing/place.ts`. */
const FORMS = '[data-lbb],.lbb-embed,[href*="#lbb="],[href*="#lbb%3D" i]';
const selector = [...elements.keys(), FORMS].join();

/** Loads an element, if that is still to be done, with all that its first view waits for, and its feeds. */
function start(tag: string, src?: string | null, at?: Element): void {
  const element = elements.get(tag);
  if (!element || customElements.get(tag)) return;
  const [load, words, whenLarge] = element;
  splitAddresses(src || '').forEach((address) => startRequest(address, whenLarge));
  // The core at once: an element's file asks for it too, but only when that has arrived.
  Promise.all([load(), import('./elements/shared/feed-element.js')]).catch((error: unknown) => {
    elements.delete(tag);
    fail(`<${tag}>`, error);
  });
  if (at) startParts(words, at as HTMLElement);
}

/** Nothing is amiss when one of them cannot be loaded: the element asks for what it needs. */
function tryLoad(load?: Load): void {
  if (load) load().catch(() => {});
}

function startParts(words: WordsFiles, element: HTMLElement): void {
  // The language that most pages are shown in; which one it is the element decides.
  const {lang} = element.closest<HTMLElement>('[lang]') || element;
  const loads = parts.filter(([selector]) => element.matches(selector)).map(([, load]) => load);
  loads.push(words[lang] || words[lang.split('-')[0]!]!);
  loads.forEach(tryLoad);
  whenParsed(() => {
    const picture = element.firstElementChild;
    if (picture && picture.shadowRoot) tryLoad(() => import('./placing/take-over.js').then(({takeOver}) => takeOver(element)));
  });
}

const failed: Record<string, boolean> = {};

/**
 * A host page whose globals break a dependency, a file that is not there: what stands on the page stays. Or this script lay in
 * a cache, and its files have made way for a new version's, which the script of today knows: then that one starts it, or says
 * that it cannot.
 */
function fail(part: string, error: unknown): void {
  if (failed[part]) return;
  failed[part] = true;
  const say = () => console.error(`lbb-elements: ${part} could not be started.`, error);
  if (renew) renew().catch(say);
  else say();
}

function meet(element: Element): void {
  start(element.localName, element.getAttribute('src'), element);
  if (!element.matches(FORMS)) return;
  const form = element as HTMLElement & {readonly hash?: string};
  const tag = `lbb-${form.dataset.lbb || (form.hash || '').replace(/#lbb(=|%3D)|(&|%26).*/gi, '')}`;
  // Beside the part that reads the form, not after it.
  start(tag, '', form);
  import('./placing/place.js').then(({place}) => place(form, start)).catch((error: unknown) => fail(`<${tag}>`, error));
}

function find(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(meet);
}

/**
 * Starts what stands on the page and what comes later.
 * @param renewed fetches this script anew, past every cache
 */
export function watchPage(renewed?: typeof renew): void {
  const page = globalThis as {LBB?: {readonly version: string}};
  // Not for one that was fetched anew: it finds what an earlier one has left here.
  if (!page.LBB) {
    page.LBB = {version: typeof VERSION === 'string' ? VERSION : ''};
    renew = renewed;
  }
  new MutationObserver((records) => {
    // A page that is still arriving adds each of its nodes by itself: one look at all costs less, and does nothing a second time.
    if (isArriving()) return find(document);
    for (const {addedNodes} of records)
      addedNodes.forEach((node) => {
        if (node instanceof Element) {
          meet(node);
          find(node);
        }
      });
  }).observe(document, {childList: true, subtree: true});
  find(document);
  // When all that visitors wait for is under way: tags that were meant to be ours, and ours that are somebody else's.
  setTimeout(() => {
    if ([...document.querySelectorAll('*')].some((tag) => /^[il]+b/.test(tag.localName) && !('titleCommands' in tag)))
      tryLoad(() => import('./elements/shared/tag-faults.js').then(({reportStrangeTags}) => reportStrangeTags()));
  }, 3_000);
}
