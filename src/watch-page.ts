/**
 * Finds our tags on the page, now and later, fetches only the elements that are used, and asks for their feeds at once, so
 * that code and data travel side by side. Written so that browsers of 2018 can read it (no `?.`, no `??`): it is part of
 * the file that tells them that they are too old.
 */
import {startRequest} from './network/start-request.js';

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
  if (customElements.get(element.localName)) return;
  for (const address of (element.getAttribute('src') || '').split(/\s+/)) if (address) startRequest(address);
  // The core at once: an element's file asks for it too, but only when that has arrived.
  Promise.all([load(), import('./elements/shared/feed-element.js')]).catch((error: unknown) => {
    // A host page whose globals break a dependency: what stands between the tags stays.
    if (elements.delete(element.localName)) console.error(`lbb-elements: <${element.localName}> could not be started.`, error);
  });
}

function find(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(meet);
}

/** Starts what stands on the page and what comes later. */
export function watchPage(): void {
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
}
