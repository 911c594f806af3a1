/**
 * Small letters without marks, the Danish ones as one writes them without a Danish keyboard. Letters of other scripts stay, and
 * Burmese vowel signs, which make words different.
 */
export const plainLetters = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/(?!\p{Script=Myanmar})\p{M}/gu, '');

/** A short name from words: `Åbent hus` → `aabent-hus`. */
export const slug = (words: string): string =>
  plainLetters(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
