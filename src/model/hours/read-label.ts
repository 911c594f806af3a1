/** What stands after a time or a closing: whom it is for, why it is closed. */
import {BECAUSE, EXAMPLE, HOLIDAYS, MONTH, NOT_ALWAYS, Unreadable, dayOf, groupOf, tokensOf} from '../hours-words.js';
import type {Cursor} from './cursor.js';
import {beginsHere} from './line-begins.js';

/** Which of the two weeks nobody can guess. */
export const EVERY_SECOND = 'lørdag i ulige uger 10-13';
const EXCEPTED = 'Hverdage 9-15; onsdag lukket; lukket i uge 42, eller closed="2026-12-28 2027-07-01/2027-07-31"';
const KINDS = 'Alle dage 7-22 selvbetjening; hverdage 10-17 med betjening';
/** By appointment besides: when, nobody has said. */
const ELSE = /^[\s,(]*(og|samt|ellers|eller|and|or|otherwise)\s.*(aftale|tidsbestilling|appointment)/iu;

/** The words after a time, until something new begins. */
export const readLabel = (cursor: Cursor, isReason = false): string => {
  const first = cursor.tokens[cursor.index];
  let end = cursor.part.length;
  for (; cursor.index < cursor.tokens.length; cursor.index++) {
    const isAfterComma = /^[,./]$/.test(cursor.word(-1));
    if (!beginsHere(cursor, isAfterComma) && !HOLIDAYS.test(cursor.word())) continue;
    end = cursor.at();
    break;
  }
  if (!first || first.at >= end) return '';
  const words = cursor.part.slice(first.at, end).trim();
  const refuse = (text: string, write?: string): never => {
    throw new Unreadable({text, word: text, at: 0}, write);
  };
  // A time within a label is more likely a second opening that could not be read, a day's name a rule for that day.
  const clock = /\d{1,2}([.:]\d\d)?\s*[-–]\s*\d{1,2}/.exec(words);
  if (clock) refuse(clock[0], clock.index && !NOT_ALWAYS.test(words) ? KINDS : undefined);
  // A year or an hour is no name of what takes place; a telephone number is to be shown.
  if (/\d/.test(words) && !/\p{L}|(\d\d ?){4}/u.test(words)) refuse(words);
  const but = NOT_ALWAYS.exec(isReason ? words.replace(/ferie/i, '') : words)?.[1];
  if (but) refuse(but.trim(), /^(hver|every|fortnight)/i.test(but) ? EVERY_SECOND : EXCEPTED);
  if (ELSE.test(words)) refuse(words, 'mandag 9-12; mandag 12-15 efter aftale');
  // „(betjent hverdage 9-15)", "åbent hus: mandag": the words are those of what comes next.
  if (end < cursor.part.length && (words.endsWith(':') || (words.includes('(') && !words.includes(')'))))
    refuse(words, /lukket|closed/i.test(cursor.part.slice(end)) ? EXCEPTED : KINDS);
  const day = tokensOf(words).find(
    ({word}) => (word.length > 4 && (dayOf(word) ?? groupOf(word))) || (new RegExp(`^${MONTH}$`, 'iu').test(word) && word.length > 3),
  );
  if (day) refuse(words, EXAMPLE);
  return words
    .replace(/(^|[\s,]+)(og|samt|and|men|but|[&+])$/i, '')
    .replace(/^[\s,:.()/–—-]+|[\s,:.(/–—]+$/g, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/^"([^"]*)"$/, '$1');
};

/** Why it is closed, where somebody says so. */
export const readReason = (cursor: Cursor): {label?: string} => {
  if (!BECAUSE.test(cursor.line.slice(cursor.at()))) return {};
  const label = readLabel(cursor, true);
  return label ? {label} : {};
};
