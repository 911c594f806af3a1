import {lazy} from './lazy.js';

const loadSentences = lazy(() => import('../../text/problems.js'));

/** Attributes that had another name before version 1.0: old name → new name. */
export type OldAttributes = Readonly<Record<string, string>>;

/** An element's own, and those of all elements. */
export const oldNamesOf = ({oldAttributes}: {readonly oldAttributes: OldAttributes}): OldAttributes => ({
  words: 'title-commands',
  ...oldAttributes,
});

/** What the page has set under another name than the one asked for: its old names, in the order of the table. */
export const valueOfOldName = (element: Element, name: string, names: OldAttributes): string | null => {
  const old = Object.keys(names).find((old) => names[old] === name && element.hasAttribute(old));
  return old === undefined ? null : element.getAttribute(old);
};

const reported = new Set<string>();

/** Names the new name in the console, once for each kind of element. */
export function reportOldName({localName}: Element, found: string, write: string): void {
  const key = `${localName} ${found}`;
  if (reported.has(key)) return;
  reported.add(key);
  void loadSentences().then(
    ({problemSentence}) =>
      console.warn(`lbb-elements, <${localName}>: ${problemSentence({code: 'old-attribute', where: '', values: {found, write}}, 'da')}`),
    () => {},
  );
}
