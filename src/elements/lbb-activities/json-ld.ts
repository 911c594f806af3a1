const scripts = new WeakMap<Element, HTMLScriptElement>();

/**
 * Puts structured data into the page's head for search engines, in place of what the same element put there before;
 * undefined takes it away. The data go in as a text node: assigning a script's text is what Trusted Types forbid (where a
 * browser has them), and a data block is no script to a Content-Security-Policy.
 */
export function insertJsonLd(element: Element, object: unknown): void {
  // "</script>" within a name must not end the block where the page is saved as text.
  const json = object === undefined ? '' : JSON.stringify(object).replaceAll('<', '\\u003c');
  const before = scripts.get(element);
  if (before?.isConnected && before.textContent === json) return;
  before?.remove();
  scripts.delete(element);
  if (!json) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(json);
  document.head.append(script);
  scripts.set(element, script);
}
