import {useWords, type Words} from '../../text/words.js';
import {yieldToPage} from './pause.js';

let sayMissing: ((load: () => Promise<unknown>) => void) | undefined;

/** Who says that a part could not be fetched that a visitor has asked for; set with what is loaded after the first paint. */
export const onMissing = (say: typeof sayMissing): void => void (sayMissing = say);

/**
 * A part of an element that is loaded when it is needed: the only way elements may write `import()`.
 * `const loadDetails = lazy(() => import('./details/details.js'), words)`
 *
 * @param words the element's, for a part that waits for something the visitor does: the first such part brings the words of
 * all. Without them the generator puts what the part says into the words of the first view: for a part that is loaded right
 * after it, or that says nothing.
 * @returns a function that loads the part the first time and then gives the same one; a load that failed is forgotten, so
 * that the next call tries again
 */
export function lazy<Part>(load: () => Promise<Part>, words?: Words): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  const get = async () => {
    loading ??= load();
    const part = loading;
    part.catch(() => {
      loading = undefined;
      if (words) sayMissing?.(get);
    });
    await Promise.all([part, words && useWords(words.rest)]);
    // WebKit was seen to hand out a module that had not run: who asks again for what is missing there must leave the page
    // its time, or it stands still for ever.
    await yieldToPage();
    return part;
  };
  return get;
}
