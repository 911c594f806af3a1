/**
 * Other ways of placing an element than its tag, which most editors and sanitizers take away:
 *
 *   <div data-lbb="activities" data-src="/aktiviteter.json"><a href="/kalender">Se kalenderen</a></div>
 *   <a href="/kalender#lbb=activities&src=/aktiviteter.json&view=compact">Se kalenderen</a>
 *   <script type="module" src="/lbb/lbb.js" data-lbb="activities" data-src="/aktiviteter.json"></script>
 *
 * The element is put there, with what stood there as its fallback. Loaded only by pages that have such a form.
 */
import type {Problem} from '../model/feed.js';
import {isArriving, whenParsed} from '../elements/shared/when-parsed.js';
import {splitAddresses} from '../model/split-words.js';
import {lineNaming, unnamedHost} from './hosts.js';

const KINDS = ['activities', 'opening-hours', 'contact-card', 'volunteer-signup'];
const TAGS = KINDS.map((kind) => `lbb-${kind}`).join();
/** What no fallback has: a form written `<div data-lbb … />` holds the rest of the page. */
const REST_OF_PAGE = 'h1, header, footer, main, script, [data-lbb]';
/** What an element can show without a feed, so that a link's own address is not one. */
const INSTEAD = ['src', 'hours', 'closed', 'telephone', 'sms', 'email', 'website', 'facebook'];

type Values = ReadonlyMap<string, string>;
/** Loads an element's code, and meanwhile the addresses in its `src`. */
type Start = (tag: string, src?: string) => void;

/** Where the script tag stands that names hosts, if not on the webmaster's own page. */
const embedPage = document.querySelector('script[src="embed.js"]') ? 'embed.html' : '';

/** Met while the page was arriving, which happens with each of its pieces. */
const arriving = new WeakSet<Element>();
const watched = new WeakSet<Element>();

/** Puts an element where a form stands, unless one stands there. */
export async function place(form: HTMLElement, start: Start): Promise<void> {
  if (isArriving()) {
    if (arriving.has(form)) return;
    arriving.add(form);
    await new Promise<void>((resolve) => whenParsed(resolve));
  }
  // Not in an editor that works on the page itself: it would save what was put there.
  if (form.matches(`link, ${TAGS}`) || form.isContentEditable || form.parentElement?.closest(`[data-lbb], ${TAGS}`)) return;
  // Of a div that has lost its data, the link in it says it all.
  if (!form.dataset.lbb && form.querySelector('[href*="#lbb="], [href*="#lbb%3D" i]')) return;
  const wanted = valuesOf(form);
  const kind = (wanted.get('lbb') || 'activities').trim().toLowerCase().replace(/^lbb-/, '');
  const where = `<${form.localName} data-lbb="${kind}">`;
  if (!KINDS.includes(kind)) return tell(where, {code: 'choice', where: 'data-lbb', values: {found: kind, write: KINDS.join(', ')}});
  const values = allowed(kind, wanted, where);
  // Nothing that it may show: what stands there stays.
  if (wanted.get('src')?.trim() && !values.get('src')) return;
  const tag = `lbb-${kind}`;
  start(tag, values.get('src'));
  await customElements.whenDefined(tag);
  // Gone meanwhile, or seen twice and placed by the first: a page adds a box and fills it.
  if (!form.isConnected || form.closest(TAGS)) return;
  const element = elementOf(tag, values);
  if (isBox(form)) fill(form, element, where);
  else put(element, spotFor(form));
  if (!isBox(form) || watched.has(form)) return;
  watched.add(form);
  // Editors render what stands in it anew, and pages change what it says.
  new MutationObserver((records) => {
    const there = elementIn(form);
    if (there && records.some(({attributeName}) => attributeName?.startsWith('data-'))) there.replaceWith(...there.childNodes);
    void place(form, start);
  }).observe(form, {childList: true, attributes: true});
}

/** A form that the element is put into; a link or a script tag has it beside. */
const isBox = ({localName}: Element): boolean => localName !== 'a' && localName !== 'script';

const elementIn = (form: HTMLElement): Element | null => form.querySelector(`:scope > :is(${TAGS})`);

/** The element with what the form says, and only attributes that it has: no other may come from a comment. */
function elementOf(tag: string, values: Values): HTMLElement {
  const element = document.createElement(tag);
  const {observedAttributes} = customElements.get(tag) as CustomElementConstructor & {readonly observedAttributes: readonly string[]};
  for (const name of [...observedAttributes, 'debug', 'browser-language'])
    if (values.has(name)) element.setAttribute(name, values.get(name)!);
  return element;
}

/** What a form says: in a link behind its `#`, and in `data-*`. */
function valuesOf(form: HTMLElement): Values {
  const [page = '', hash = ''] = (form.getAttribute('href') ?? '').split(/#(.*)/s);
  // An ampersand that was written as a character reference twice.
  const ofLink = [...new URLSearchParams(decodedOnce(hash))].map(([name, value]): [string, string] => [name.replace(/^amp;/, ''), value]);
  const ofData = [...form.attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}): [string, string] => [name.slice(5), value]);
  const values = new Map([...ofLink, ...ofData]);
  if (page && !INSTEAD.some((name) => values.has(name))) values.set('src', page);
  return values;
}

/** Mail programs write the signs of a link behind its `#` as codes: `#lbb%3Dactivities%26src%3D…`. */
function decodedOnce(hash: string): string {
  try {
    return /^lbb%3D/i.test(hash) ? decodeURIComponent(hash) : hash;
  } catch {
    return hash; // no code: `100%`
  }
}

/** The values without what leads to hosts that the page does not name. */
function allowed(kind: string, values: Values, where: string): Map<string, string> {
  const isAllowed = (name: string, value: string, address = value): boolean => {
    const host = unnamedHost(address);
    if (host) tell(where, {code: 'unnamed-host', where: name, values: {found: value, host, write: lineNaming(host), page: embedPage}});
    return !host;
  };
  const result = new Map(values);
  const src = values.get('src');
  if (src !== undefined)
    result.set(
      'src',
      splitAddresses(src)
        .filter((address) => isAllowed('src', address))
        .join(' '),
    );
  // Where a signup goes is as much the webmaster's as what it asks.
  if (kind === 'volunteer-signup')
    for (const name of ['action', 'email']) {
      const value = values.get(name);
      if (value && !isAllowed(name, value, name === 'email' || /^[^/:]+@/.test(value) ? `mailto:${value}` : value)) result.delete(name);
    }
  return result;
}

/** Puts the element into a form, with what stands there as its fallback; one that is there already has come with a copy. */
function fill(form: HTMLElement, element: HTMLElement, where: string): void {
  if (elementIn(form)) return;
  const swallowed = form.querySelector(REST_OF_PAGE);
  if (swallowed) tell(where, {code: 'unclosed', where: '', values: {found: swallowed.localName, tag: form.localName}});
  else element.append(...form.childNodes);
  form.prepend(element);
}

/** Where an element goes: behind a node, or in its place, with the node as its fallback. */
interface Spot {
  readonly node: ChildNode & NonDocumentTypeChildNode;
  readonly isBehind: boolean;
}

/** An element that stands there already was put there by another copy of this script, or came with a copy of the page. */
function put(element: HTMLElement, {node, isBehind}: Spot): void {
  let last = node;
  for (let next; (next = last.nextElementSibling)?.matches(TAGS); last = next)
    if ([...element.attributes].every(({name, value}) => next!.getAttribute(name) === value)) return;
  if (isBehind) return last.after(element);
  node.before(element);
  element.append(node);
}

/** White space, `&nbsp;` and comments. */
const isBlank = (node: Node): boolean => node.nodeType === Node.COMMENT_NODE || !node.textContent!.trim();

/** Text, and what stands in a line of it. */
const isInline = (node: Node | null): node is Spot['node'] =>
  node instanceof CharacterData || (node instanceof Element && getComputedStyle(node).display.startsWith('inline'));

/** The line of text that a node stands in, without the paragraph around it. */
function lineOf(node: Spot['node']): readonly Spot['node'][] {
  const line = [node];
  for (let one: Node | null = node; isInline((one = one.previousSibling));) line.unshift(one);
  for (let one: Node | null = node; isInline((one = one.nextSibling));) line.push(one);
  return line;
}

/** A link that stands alone becomes the fallback, with the paragraph around it; within a sentence it stays, and the element comes below. */
function spotFor(form: HTMLElement): Spot {
  if (form.localName === 'script') return {node: form, isBehind: true};
  const isAlone = (node: Element, among: Iterable<Node>): boolean => [...among].every((one) => one === node || isBlank(one));
  let node: Element = form;
  while (node.parentElement!.matches('p, span, strong, b, em, i, u, font') && isAlone(node, node.parentElement!.childNodes))
    node = node.parentElement!;
  const sentence = node.parentElement!.closest('p, h1, h2, h3, h4, h5, h6');
  if (sentence) return {node: sentence, isBehind: true};
  const line = lineOf(node);
  return isAlone(node, line) ? {node, isBehind: false} : {node: line.at(-1)!, isBehind: true};
}

/** In the webmaster's console; the part that writes there is loaded only then. */
async function tell(where: string, problem: Problem): Promise<void> {
  const {reportOnce} = await import('../elements/shared/report.js');
  reportOnce('error', where, [problem]);
}
