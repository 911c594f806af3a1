import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement} from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds styles of a part that was loaded after the first render, each once; in old browsers as style elements. */
export function addStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const known = added.get(root) ?? new Set();
  added.set(root, known);
  const fresh = styles.filter((one) => !known.has(one) && known.add(one));
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh.map(sheetIn(root))];
  else adoptStyles(root, fresh);
}

/** A style sheet made by script belongs to one document: in another (an iframe's) a copy is made there. */
const sheetIn =
  ({ownerDocument: {defaultView}}: ShadowRoot) =>
  ({styleSheet, cssText}: CSSResult): CSSStyleSheet => {
    if (!defaultView || defaultView === window) return styleSheet!;
    const copy = new (defaultView as typeof globalThis & Window).CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  };

/** All styles once more, for an element that was moved into another document: there it has lost them. */
export function styleAgain(root: ShadowRoot): void {
  const {elementStyles} = root.host.constructor as typeof LitElement;
  const styles = [...(elementStyles as CSSResult[]), ...(added.get(root) ?? [])];
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = styles.map(sheetIn(root));
}
