/**
 * The format as a table (made from the zod schema by `scripts/generate/feed-format.mjs`): a number is the most characters
 * that a string may have, a negative one of a string that may be blank; a string is another leaf (`number`, `boolean`,
 * `text`, `date` …, `odd|even` and `#1|-1` = one of these words or numbers), `[x]` a list of x, `[a, b]` either,
 * `{'name!': x}` an object with required fields marked, `{'*': x}` one with any keys.
 */
export type Format = number | string | readonly Format[] | Fields;

export interface Fields {
  readonly [field: string]: Format;
}
