// In one engine only: what is tried are trees of nodes.
import {expect} from '@open-wc/testing';
import '../../src/lbb.js';
import {waitUntil} from './helpers.js';

const WAYS = '/test/fixtures/pasted/ways';

/** What a tool left of each way of placing. */
interface Left {
  readonly tool: string;
  readonly settings: string;
  readonly left: Readonly<Record<string, string>>;
}

const read = async <T>(name: string): Promise<T> => (await fetch(`${WAYS}/${name}.json`)).json() as Promise<T>;
type Placed = HTMLElement & {readonly updateComplete: Promise<unknown>};
const placedIn = (holder: Element): Placed[] => [...holder.querySelectorAll<Placed>('lbb-activities')];

/** What is there when the page has become still: a list, a frame that runs scripts, visible code, or else words. */
async function shown(markup: string, expected: string): Promise<string> {
  const page = document.createElement('template');
  page.innerHTML = markup;
  // Not into this page: it is of another host.
  const frames = [...page.content.querySelectorAll('iframe')];
  const isFrame = frames.some(
    (frame) =>
      frame.src.includes('/embed.html?lbb=activities&src=/feeds') &&
      (!frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts')),
  );
  for (const frame of frames) frame.remove();
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = page.innerHTML;
  const last = document.body.appendChild(document.createElement('div'));
  Object.assign(last.dataset, {lbb: 'activities', src: '/feeds/pasted/ok.json'});
  // All forms before it have been looked at when that is placed.
  await waitUntil(() => placedIn(last).length && (!expected.includes('list') || placedIn(holder).length));
  last.remove();
  const lists = placedIn(holder);
  for (const list of lists) await list.updateComplete;
  const feeds = (lists[0] as {feeds?: {feed?: {sources: unknown[]}}} | undefined)?.feeds?.feed?.sources.length;
  const isDrawn = lists.length === 1 && lists[0]!.shadowRoot!.querySelector('h2') && lists[0]!.getAttribute('view') === 'compact';
  const words = holder.textContent.trim();
  const isCode = /<\/?\w|data-lbb=/.test(words);
  const found = [
    isDrawn ? `list of ${feeds} feeds` : lists.length ? `${lists.length} lists` : '',
    isFrame ? 'frame' : '',
    isCode ? 'code' : '',
    words && !lists.length && !isCode ? 'words' : '',
  ];
  holder.remove();
  return found.filter(Boolean).join(', ') || 'nothing';
}

describe('each way of placing, as a real tool leaves it', () => {
  let expected: Readonly<Record<string, Readonly<Record<string, string>>>>;
  before(async () => {
    expected = await read('shown');
  });

  it('is shown as the table says', async () => {
    const found: Record<string, Record<string, string>> = {};
    // Tools that leave the same are tried once.
    const known = new Map<string, string>();
    for (const [id, forms] of Object.entries(expected)) {
      const {left} = await read<Left>(id);
      found[id] = {};
      for (const [form, markup] of Object.entries(left)) {
        if (!known.has(markup)) known.set(markup, await shown(markup, forms[form] ?? ''));
        found[id]![form] = known.get(markup)!;
      }
    }
    expect(found).to.deep.equal(expected);
  });
});
