/**
 * A guard against Danish personal identity numbers (CPR): DDMMYY-SSSS, the hyphen optional, the seventh digit giving the
 * century (cpr.dk, "Opbygning af CPR-nummeret"). By pattern and date only, never by modulus 11: since 1 October 2007
 * numbers without that check digit are issued, most of them to newcomers registered with 1 January.
 */
import {memo} from './memo.js';

/** Between the groups up to three characters that are no letter, digit or plus; no more, so that lists of dates pass. */
const GAP = '[^\\p{L}\\p{N}+]{0,3}';
// Replacement numbers have 60 added to the day.
const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
// The second form has every digit standing alone: 0 1 0 1 9 0 1 2 3 4.
const NUMBER = new RegExp(`(?:${DAY}${GAP}${MONTH}${GAP}\\d\\d${GAP}\\d{4}|\\d(?:[^\\p{L}\\p{N}+]\\d){9})(?!\\d)`, 'gu');

/**
 * What before a match says that it is part of a longer number, or of a foreign phone number (plus or 00). Not a lookbehind in
 * the pattern, because that costs some browsers a millisecond a text.
 */
const WITHIN = /[\d+]$|(?:\+|(?:^|\D)00)\d[\d \-.()]{0,8}$/;
const WITHIN_LENGTH = 12;

/** Control characters and what has no width: joiners, direction marks, soft hyphens, variation selectors. */
const INVISIBLE = /[\p{DI}\p{Cf}\p{Cc}]/u;
const DIGIT = /\p{Nd}/u;

const HAS_DIGITS = /(?:\p{N}\P{N}*){5}/u;
/** Text that needs no replacement: what a Danish keyboard writes. */
const PLAIN = /^[\t\n\r -~\u00c0-\u00ff]*$/;

/** A match: its start and end as offsets in the text as it was written. */
export type CprPlace = readonly [start: number, end: number];

/** Every place in a text that looks like a CPR number; empty for nearly every text. Linear in the length of the text. */
export function cprPlaces(text: string): CprPlace[] {
  const places: CprPlace[] = [];
  // Some characters stand for two digits.
  if (!HAS_DIGITS.test(text)) return places;
  const {plain, offsets} = withPlainDigits(text);
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(plain); found; found = NUMBER.exec(plain)) {
    const {0: number, index} = found;
    const digits = number.replace(/\D/g, '');
    const part = (from: number, until: number) => Number(digits.slice(from, until));
    const isPartOfLonger = WITHIN.test(plain.slice(Math.max(0, index - WITHIN_LENGTH), index));
    if (isPartOfLonger || !isDate(part(0, 2), part(2, 4), part(4, 6), part(6, 7))) {
      // A number may begin within this match.
      NUMBER.lastIndex = index + 1;
      continue;
    }
    const end = index + number.length;
    const last = offsets?.[end - 1];
    places.push(offsets ? [offsets[index]!, offsets.slice(end).find((offset) => offset > last!) ?? text.length] : [index, end]);
  }
  return places;
}

/** Does the text hold what looks like a CPR number? */
export const hasCpr = (text: string): boolean => cprPlaces(text).length > 0;

/** The text without what looks like CPR numbers, and without the gap that they leave. */
export function withoutCpr(text: string): string {
  let rest = text;
  for (const [start, end] of cprPlaces(text).reverse())
    rest = `${rest.slice(0, start).replace(/[ \t]+$/, '')} ${rest.slice(end).replace(/^[ \t]+/, '')}`.trim();
  // Two numbers that the removed one kept apart may form another.
  return rest !== text && hasCpr(rest) ? withoutCpr(rest) : rest;
}

/** The text with plain digits and without invisible characters, as numbers and addresses are read from it. */
export const plainDigits = (text: string): string => withPlainDigits(text).plain;

/**
 * The text with 0-9 for the digits of every script and form (Arabic, Persian, Devanagari, full width, circled …) and
 * without invisible characters; `offsets` are the places in the written text of each character, where they differ.
 */
function withPlainDigits(text: string): {readonly plain: string; readonly offsets?: readonly number[]} {
  if (PLAIN.test(text)) return {plain: text};
  let plain = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const replacement = plainOf(character);
    plain += replacement;
    for (let i = 0; i < replacement.length; i++) offsets.push(offset);
    offset += character.length;
  }
  return {plain, offsets};
}

/** Texts use few different characters. */
const replacementOf = memo((character: string): string => {
  const isVisible = /[\t\n\r]/.test(character) || !INVISIBLE.test(character);
  return isVisible ? [...character.normalize('NFKC')].map(plainDigit).join('') : '';
});

const plainOf = (character: string): string => (character >= ' ' && character < '\x7f' ? character : replacementOf(character));

/** A digit as 0-9: Unicode has the ten digits of a script in a row, zero first. */
function plainDigit(character: string): string {
  if (!DIGIT.test(character)) return character;
  const code = character.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return `${value}`;
}

/** Is it a date? The century, which the seventh digit gives, matters for 29 February of a year 00 alone: 1900 had none. */
function isDate(day: number, month: number, year: number, seventh: number): boolean {
  const isLeap = year % 4 === 0 && (year > 0 || seventh > 3);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const plainDay = day > 60 ? day - 60 : day;
  return plainDay >= 1 && plainDay <= days && month >= 1 && month <= 12;
}
