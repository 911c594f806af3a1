/**
 * The format as a table (made from the zod schema by `scripts/generate/feed-format.mjs`): a string is a leaf (`number`,
 * `boolean`, `text`, `date` …, `s300` = a string of at most 300 characters, not blank, `S300` = that may be blank,
 * `odd|even` and `#1|-1` = one of these words or numbers), `[x]` a list of x, `[a, b]` either, `{'name!': x}` an object
 * with required fields marked, `{'*': x}` one with any keys.
 */
export type Format = string | readonly Format[] | Fields;

export interface Fields {
  readonly [field: string]: Format;
}
