/** Lists in words: pure, like `format.ts`. Opening hours and the form list nothing in their first views. */
import {dataOf} from './format.js';
import {isolated} from './languages.js';

/**
 * What stands between the parts of a sentence or the items of a list: `, `.
 *
 * @param before a Burmese comma behind a Latin letter or a number would be read as one more
 */
export function comma(language: string, before = ''): string {
  const [own] = dataOf(language).list;
  return own(before);
}

/** `["dansk", "arabisk", "dari"]` → `dansk, arabisk og dari`. */
export function formatList(items: readonly string[], language: string): string {
  const [, last] = dataOf(language).list;
  return items
    .map((item, i) => (i ? (i === items.length - 1 && last) || comma(language, items[i - 1]) : '') + isolated(item, language))
    .join('');
}
