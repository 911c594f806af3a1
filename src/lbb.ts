/**
 * The script-tag door: finds our tags on the page, now and later, fetches only the elements that are used, and asks for
 * their feeds at once, so that code and data travel side by side.
 */
import {loadFeed} from './network/load-feed.js';

const elements = new Map<string, () => Promise<unknown>>([
  ['lbb-activities', () => import('./lbb-activities.js')],
  ['lbb-volunteer-signup', () => import('./lbb-volunteer-signup.js')],
  ['lbb-opening-hours', () => import('./lbb-opening-hours.js')],
  ['lbb-contact-card', () => import('./lbb-contact-card.js')],
]);
const selector = [...elements.keys()].join();

function meet(element: Element): void {
  const load = elements.get(element.localName);
  if (!load) return;
  for (const address of (element.getAttribute('src') ?? '').split(/\s+/)) {
    const number = (name: string) => Number(element.getAttribute(name)) || undefined;
    // The element asks again and says what went wrong.
    if (address) loadFeed(address, {timeout: number('timeout'), maxBytes: number('max-bytes')}).catch(() => {});
  }
  if (customElements.get(element.localName)) return;
  load().catch((error: unknown) => {
    // A host page whose globals break a dependency: what stands between the tags stays.
    if (elements.delete(element.localName)) console.error(`lbb-elements: <${element.localName}> could not be started.`, error);
  });
}

function find(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(meet);
}

new MutationObserver((records) => {
  for (const {addedNodes} of records)
    addedNodes.forEach((node) => {
      if (node instanceof Element) {
        meet(node);
        find(node);
      }
    });
}).observe(document, {childList: true, subtree: true});
find(document);
