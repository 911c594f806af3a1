import type {LitElement} from 'lit';

const scripts = new WeakMap<LitElement, HTMLScriptElement>();

/**
 * Puts structured data into the page's head for search engines, in place of what the same element put there before;
 * undefined takes it away. The data stand in a text node: under Trusted Types only assigning a script's text is watched,
 * and a data block is never run.
 */
export function insertJsonLd(host: LitElement, object: unknown): void {
  scripts.get(host)?.remove();
  scripts.delete(host);
  if (object === undefined) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(JSON.stringify(object));
  document.head.append(script);
  scripts.set(host, script);
}
