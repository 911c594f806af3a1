import {lazy} from './lazy.js';

const loadReport = lazy(() => import('./report-old-name.js'));

/** Attributes that had another name before version 1.0: old name → new name. */
export type OldAttributes = Readonly<Record<string, string>>;

/** An element's own, and those of all elements. */
export const oldNamesOf = ({oldAttributes}: {readonly oldAttributes: OldAttributes}): OldAttributes => ({
  words: 'title-commands',
  ...oldAttributes,
});

/** What the page has set under an old name of the attribute. */
export const valueOfOldName = (element: Element, name: string, names: OldAttributes): string | null =>
  element.getAttribute(Object.keys(names).find((old) => names[old] === name && element.hasAttribute(old)) ?? '');

/** Names the new name in the console. */
export const reportOldName = (element: Element, found: string, write: string): void =>
  void loadReport().then(
    ({reportOldName}) => reportOldName(element, found, write),
    () => {},
  );
