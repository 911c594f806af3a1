/**
 * Text as a search compares it: small letters without accents, æ ø å as ae oe aa (and ä ö as they are heard), one form of
 * the letters that Arabic and Persian keyboards write differently, Latin digits, words parted by single spaces.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåäößđłıœ]/g, (letter) => LATIN.get(letter)!)
    .normalize('NFKD')
    // Accents, Arabic vowel signs and the stretching stroke.
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u2066-\u2069]/g, '')
    .replace(/[ٱىیکةەہڤ]/g, (letter) => ARABIC.get(letter)!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LATIN = new Map([...'æøåäößđłıœ'].map((letter, i) => [letter, ['ae', 'oe', 'aa', 'ae', 'oe', 'ss', 'd', 'l', 'i', 'oe'][i]!]));
const ARABIC = new Map('ٱا ىي یي کك ةه ەه ہه ڤف'.split(' ').map((pair) => [[...pair][0]!, [...pair][1]!]));

/** The same without the two-letter forms, for those who write `aben` for `åben`. */
export const foldPlain = (text: string): string => fold(text.replace(/[æøåäö]/gi, (letter) => PLAIN.get(letter.toLowerCase())!));

const PLAIN = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
]);
