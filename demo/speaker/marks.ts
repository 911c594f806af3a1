/** Invisible marks behind each sentence, so that a press on a word of an element tells which sentence it is. */

// Signs of Unicode that no font draws and no language uses.
const DIGITS = '\u2062\u2063\u2064';
const LENGTH = 7;
const MARK = new RegExp(`[${DIGITS}]{${LENGTH}}\u2061`, 'g');

export const markOf = (number: number): string =>
  [...number.toString(3).padStart(LENGTH, '0')].map((digit) => DIGITS[Number(digit)]).join('') + '\u2061';

const numbersIn = (text: string): number[] =>
  (text.match(MARK) ?? []).map((mark) => parseInt([...mark.slice(0, LENGTH)].map((sign) => DIGITS.indexOf(sign)).join(''), 3));

/** What an element itself says, without its children's words: also what is heard only. */
const ownWords = (element: Element): string =>
  [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ].join('');

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

/** Each sentence that stands in a place now, in its order, and where. */
export function sentencesIn(root: ParentNode): Map<number, Element> {
  const found = new Map<number, Element>();
  for (const element of elementsIn(root))
    if (element.getClientRects().length)
      for (const number of numbersIn(ownWords(element))) if (!found.has(number)) found.set(number, element);
  return found;
}

/** The sentence that was pressed: the first of the innermost element that says any. */
export function sentenceAt(path: readonly EventTarget[]): number | undefined {
  for (const element of path) {
    if (!(element instanceof Element)) continue;
    const [number] = [...numbersIn(ownWords(element)), ...sentencesIn(element).keys()];
    if (number !== undefined) return number;
  }
  return undefined;
}
