import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult} from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds styles of a part that was loaded after the first render, each once; in old browsers as style elements. */
export function addStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const known = added.get(root) ?? new Set();
  added.set(root, known);
  const fresh = styles.filter((one) => !known.has(one) && known.add(one));
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh.map(({styleSheet}) => styleSheet!)];
  else adoptStyles(root, fresh);
}
