import {problemSentence} from '../../text/problems.js';

const reported = new Set<string>();

/** Names an attribute's new name, once for each kind of element. */
export function reportOldName({localName}: Element, found: string, write: string): void {
  const key = `${localName} ${found}`;
  if (reported.has(key)) return;
  reported.add(key);
  const sentence = problemSentence({code: 'old-attribute', where: '', values: {found, write}}, 'da');
  console.warn(`lbb-elements, <${localName}>: ${sentence}`);
}
