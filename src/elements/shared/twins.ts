import {hasFallback} from './has-fallback.js';

const joined = new WeakSet<Element>();

/**
 * Programs that tidy pages take an element for a word in a line, and write it anew in each paragraph that stood in it: empty
 * first, then once with each. The first becomes again what it was, the others go.
 */
export function joinTwins(element: Element): void {
  const all = [...document.querySelectorAll(element.localName)];
  const at = all.indexOf(element);
  for (const [first, later] of [all.slice(at - 1, at + 1), all.slice(at, at + 2)]) {
    if (!first || !later || !areTwins(first, later)) continue;
    const {parentElement: paragraph} = later;
    const isAlone = paragraph!.localName === 'p' && paragraph!.textContent!.trim() === later.textContent!.trim();
    if (isAlone) paragraph!.replaceChildren(...later.childNodes);
    first.append(...(isAlone ? [paragraph!] : later.childNodes));
    if (!isAlone) later.remove();
    joined.add(first);
  }
}

function areTwins(first: Element, later: Element): boolean {
  const between = document.createRange();
  between.setStartAfter(first);
  between.setEndBefore(later);
  return (
    (joined.has(first) || !hasFallback(first)) &&
    hasFallback(later) &&
    first.attributes.length === later.attributes.length &&
    [...first.attributes].every(({name, value}) => later.getAttribute(name) === value) &&
    !between.toString().trim()
  );
}
