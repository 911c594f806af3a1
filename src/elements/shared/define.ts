import {whenParsed} from './when-parsed.js';

/** Registers an element once: a second copy of the script, of whatever version, leaves the first in place. On a server there is no page to wait for. */
export function define(tag: string, element: CustomElementConstructor): void {
  const register = () => customElements.get(tag) || customElements.define(tag, element);
  if (globalThis.document) whenParsed(register);
  else register();
}
