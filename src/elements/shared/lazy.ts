import {language, loadLanguage} from '../../text/localization.js';

/**
 * A part of an element that is loaded when it is needed, together with its words in the reader's language:
 * `const loadDetails = lazy(() => import('./details/details.js'))`. The only way elements may write `import()`.
 *
 * @returns a function that loads the part the first time and then gives the same one; a load that failed is forgotten, so
 * that the next call tries again
 */
export function lazy<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load();
    const part = loading;
    part.catch(() => (loading = undefined));
    return part.then(async (loaded) => {
      await loadLanguage(language());
      return loaded;
    });
  };
}
