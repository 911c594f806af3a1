/**
 * A page's HTML has the first picture of a list between the tags, in a shadow root of its own; the element takes its place in
 * one step, as it does with every fallback. What a visitor has in hand stays there.
 */

/** Where something stands: in a line of the list, after so many of its letters. Spaces and text nodes may be others. */
interface Spot {
  readonly key: string;
  readonly letters: number;
}

const lineOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('[data-key]') ?? null;
const lineIn = (root: ShadowRoot, key: string | undefined): HTMLElement | null =>
  key ? root.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;

function* textsOf(line: Node): Generator<Text> {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function spotOf(node: Node, offset: number): Spot | undefined {
  const line = lineOf(node);
  if (!line) return undefined;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return {key: line.dataset.key!, letters: before.toString().replace(/\s/g, '').length};
}

/** Before the letter that follows, or behind the last one. */
function placeOf(root: ShadowRoot, {key, letters}: Spot, isEnd: boolean): [Text, number] | undefined {
  const line = lineIn(root, key);
  let seen = 0;
  for (const text of line ? textsOf(line) : [])
    for (let i = 0; i < text.length; i++) {
      if (!text.data[i]!.trim()) continue;
      if (!isEnd && seen === letters) return [text, i];
      if (++seen === letters && isEnd) return [text, i + 1];
    }
  return undefined;
}

/** What is selected in a shadow root; browsers from before 2023 to 2025 (Safari 17, Chromium 137, Firefox 142) do not tell. */
function rangeIn(root: ShadowRoot): StaticRange | undefined {
  const selection = getSelection() as (Selection & {getComposedRanges?(roots: object): StaticRange[]}) | null;
  try {
    return selection?.getComposedRanges?.({shadowRoots: [root]})[0];
  } catch {
    return selection?.getComposedRanges?.(root)[0]; // Safari 17 wants the root itself
  }
}

/** The selected text, where it begins and ends in the picture. */
function selected(root: ShadowRoot): readonly (Spot | undefined)[] {
  const range = rangeIn(root);
  if (!range || range.collapsed || !root.contains(range.startContainer)) return [];
  return [spotOf(range.startContainer, range.startOffset), spotOf(range.endContainer, range.endOffset)];
}

interface Host extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
  /** The next render. */
  rendered?(): Promise<unknown>;
  /** Begins with as many lines as the picture, of which so many stand on the screen. */
  beginAs?(picture: {readonly lines: number; readonly linesSeen: number}): void;
}

const topOf = (row: Element): number => row.getBoundingClientRect().top;

/** While a page is arriving, a tag is met with each of its pieces. */
const begun = new WeakSet<Host>();

/** @param host a list that may still be to come, whose first child is a picture */
export async function takeOver(host: Host): Promise<void> {
  if (begun.has(host)) return;
  begun.add(host);
  // What is painted waits for none of it, so that search may travel beside the list: it came two round trips later.
  for (const load of [() => import('../elements/activities/frame/frame.js'), () => import('../elements/activities/search/search.js')])
    load().catch(() => {}); // it is asked for again when it is needed
  const picture = host.firstElementChild!.shadowRoot!;
  const rows = [...picture.querySelectorAll<HTMLElement>('[data-key]')];
  /** The first line in view, and where. At the page's top nothing can slip away. */
  let inView: {readonly key?: string | undefined; readonly top: number} | undefined;
  const lines = Number(picture.querySelector<HTMLElement>('[data-lines]')?.dataset.lines);
  let linesSeen = 0;
  let height = 0;
  // Before the element is there, whose shadow root has the browser lay all of it out anew.
  const measure = () => {
    const row = host.getBoundingClientRect().top < 0 ? rows.find((one) => topOf(one) >= 0) : undefined;
    inView = row && {key: row.dataset.key, top: topOf(row)};
    linesSeen = rows.filter((one) => topOf(one) < innerHeight).length;
    height = host.offsetHeight;
    host.beginAs?.({lines, linesSeen});
  };
  measure();
  addEventListener('scroll', measure);
  await customElements.whenDefined(host.localName);
  const isThere = () => host.shadowRoot?.querySelector('slot:not([name])') !== null;
  if (!isThere()) return removeEventListener('scroll', measure);
  host.beginAs?.({lines, linesSeen});
  const {minBlockSize} = host.style;
  // The element makes its root with its first render, so that the picture is not laid out anew before.
  if (!host.shadowRoot) await host.rendered?.();
  const root = host.shadowRoot!;
  const takePlace = () => {
    if (isThere()) return;
    observer.disconnect();
    // The lines that follow the first ones have room where the picture had them.
    host.style.minBlockSize = `${height}px`;
    // Nothing has been laid out since: focus and selection are still in the picture.
    const focused = lineOf(picture.activeElement)?.dataset.key;
    const [start, end] = selected(picture).map((spot, i) => spot && placeOf(root, spot, i > 0));
    lineIn(root, focused)?.querySelector<HTMLElement>('.title button')?.focus({preventScroll: true});
    if (start && end) getSelection()?.setBaseAndExtent(...start, ...end);
    const row = lineIn(root, inView?.key);
    if (row) scrollBy({top: topOf(row) - inView!.top, behavior: 'instant'});
  };
  const observer = new MutationObserver(takePlace);
  observer.observe(root, {childList: true, subtree: true});
  takePlace();
  await host.updateComplete;
  observer.disconnect();
  removeEventListener('scroll', measure);
  host.style.minBlockSize = minBlockSize;
}
