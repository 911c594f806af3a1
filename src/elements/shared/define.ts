import {whenParsed} from './when-parsed.js';

/** Registers an element once: a second copy of the script, of whatever version, leaves the first in place. */
export function define(tag: string, element: CustomElementConstructor): void {
  whenParsed(() => customElements.get(tag) || customElements.define(tag, element));
}
