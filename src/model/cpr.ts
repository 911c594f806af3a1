/**
 * A guard against Danish personal identity numbers (CPR): DDMMYY-SSSS, the hyphen optional, the seventh digit giving the
 * century (cpr.dk, "Opbygning af CPR-nummeret"). By pattern and date only, never by modulus 11: since 1 October 2007
 * numbers without that check digit are issued, most of them to newcomers registered with 1 January.
 */

/** Anything people put between the groups, of what is not a letter, digit or plus; kept short so that lists of dates pass. */
const GAP = '[^\\p{L}\\p{N}+]{0,3}';
// Replacement numbers have 60 added to the day.
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
// The second form has every digit standing alone: 0 1 0 1 9 0 1 2 3 4.
const NUMBER = new RegExp(`(?:${DAY}${GAP}${MONTH}${GAP}\\d\\d${GAP}\\d{4}|\\d(?:[^\\p{L}\\p{N}+]\\d){9})(?!\\d)`, 'gu');

/**
 * Before it: not within a longer number, nor within one that begins with a plus or 00, which is a foreign phone. Apart from
 * the pattern, because looking behind at every character costs some browsers a millisecond.
 */
const WITHIN = /[\d+]$|(?:\+|(?:^|\D)00)\d[\d \-.()]{0,8}$/;
const WITHIN_LENGTH = 12;

/** Control characters and what takes no room on a line: joiners, marks of direction, soft hyphens, variation selectors. */
const INVISIBLE = /[\p{DI}\p{Cf}\p{Cc}]/u;
const DIGIT = /\p{Nd}/u;

const HAS_DIGITS = /(?:\p{N}\P{N}*){5}/u;
/** Plain as it is: what Danes and their keyboards write. */
const PLAIN = /^[\t\n\r -~\u00c0-\u00ff]*$/;

/** Where a text holds what looks like a CPR number: from and until, in the text as it was written. */
export type CprPlace = readonly [from: number, until: number];

/** Every place in a text that looks like a CPR number; empty for nearly every text. Linear in the length of the text. */
export function cprPlaces(text: string): CprPlace[] {
  const places: CprPlace[] = [];
  // Some characters stand for two digits.
  if (!HAS_DIGITS.test(text)) return places;
  const {folded, at} = fold(text);
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(folded); found; found = NUMBER.exec(folded)) {
    const {0: number, index} = found;
    const digits = number.replace(/\D/g, '');
    const part = (from: number, until: number) => Number(digits.slice(from, until));
    const isWithin = WITHIN.test(folded.slice(Math.max(0, index - WITHIN_LENGTH), index));
    if (isWithin || !isDate(part(0, 2), part(2, 4), part(4, 6), part(6, 7))) {
      // One may begin inside what is none.
      NUMBER.lastIndex = index + 1;
      continue;
    }
    const end = index + number.length;
    places.push(at ? [at[index]!, at.slice(end).find((position) => position > at[end - 1]!) ?? text.length] : [index, end]);
  }
  return places;
}

/** Does the text hold what looks like a CPR number? */
export const hasCpr = (text: string): boolean => cprPlaces(text).length > 0;

/** The text without what looks like CPR numbers, and without the gap that they leave. */
export function withoutCpr(text: string): string {
  let rest = text;
  for (const [from, until] of cprPlaces(text).reverse())
    rest = `${rest.slice(0, from).replace(/[ \t]+$/, '')} ${rest.slice(until).replace(/^[ \t]+/, '')}`.trim();
  // Taking one away may bring two others together.
  return rest !== text && hasCpr(rest) ? withoutCpr(rest) : rest;
}

/** The text with plain digits and without what is not seen, for reading numbers and addresses. */
export const plainText = (text: string): string => fold(text).folded;

/**
 * Plain digits for those of every script and form (Arabic, Persian, Devanagari, full width, circled …), without what is
 * not seen; `at` tells where each character stood, if any has changed.
 */
function fold(text: string): {readonly folded: string; readonly at?: readonly number[]} {
  if (PLAIN.test(text)) return {folded: text};
  let folded = '';
  const at: number[] = [];
  let position = 0;
  for (const character of text) {
    const plain = plainOf(character);
    folded += plain;
    for (let i = 0; i < plain.length; i++) at.push(position);
    position += character.length;
  }
  return {folded, at};
}

/** What was looked at before; few characters are used in all that anybody writes. */
const plains = new Map<string, string>();
const MOST_PLAINS = 2000;

function plainOf(character: string): string {
  if (character >= ' ' && character < '\x7f') return character;
  let plain = plains.get(character);
  if (plain === undefined) {
    const isSeen = /[\t\n\r]/.test(character) || !INVISIBLE.test(character);
    plain = isSeen ? [...character.normalize('NFKC')].map(plainDigit).join('') : '';
    if (plains.size >= MOST_PLAINS) plains.clear();
    plains.set(character, plain);
  }
  return plain;
}

/** Unicode keeps the ten digits of a script together, nought first. */
function plainDigit(character: string): string {
  if (!DIGIT.test(character)) return character;
  const code = character.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return `${value}`;
}

/** Is it a day of the century that the seventh digit gives? */
function isDate(day: number, month: number, year: number, seventh: number): boolean {
  const century =
    seventh < 4 || ((seventh === 4 || seventh === 9) && year > 36) ? 1900 : seventh > 4 && seventh < 9 && year > 57 ? 1800 : 2000;
  const full = century + year;
  const isLeap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const plainDay = day > 60 ? day - 60 : day;
  return plainDay >= 1 && plainDay <= days && month >= 1 && month <= 12;
}
