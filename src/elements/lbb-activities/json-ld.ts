import {html, render} from 'lit';

const scripts = new WeakMap<Element, HTMLScriptElement>();

/**
 * Puts structured data into the page's head for search engines, in place of what the same element put there before;
 * undefined takes it away. A data block is no script to a Content-Security-Policy. Where a browser has Trusted Types,
 * assigning its text is forbidden; as a text node it is let in but reported, so that pages ask for it.
 */
export function insertJsonLd(element: Element, object: unknown): void {
  // "</script>" within a name must not end the block where the page is saved as text.
  const json = object === undefined ? '' : JSON.stringify(object).replaceAll('<', '\\u003c');
  const before = scripts.get(element);
  if (before?.isConnected && before.textContent === json) return;
  before?.remove();
  scripts.delete(element);
  if (!json) return;
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, holder);
  const script = holder.querySelector('script')!;
  script.append(document.createTextNode(json));
  document.head.append(script);
  scripts.set(element, script);
}
