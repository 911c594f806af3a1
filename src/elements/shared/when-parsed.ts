/** Not all of the page's own HTML is there. */
export const isArriving = (): boolean => document.readyState === 'loading';

/**
 * Does something when all of the page's own HTML is there: a script that does not wait for it (`async`, no `type="module"`)
 * meets tags of which only the beginning has arrived, and nobody can tell what will stand between them.
 */
export function whenParsed(then: () => unknown): void {
  if (isArriving()) document.addEventListener('readystatechange', then, {once: true});
  else then();
}
