/** Times in words: `10-12`, `kl. 9.30 til 15`, `7-9 pm`. */
import {CLOCK, UNTIL, inHalf, timeOf} from '../hours-words.js';
import type {Cursor} from './cursor.js';

/** `a` or `p` after a time, the English way. */
const readHalf = (cursor: Cursor): string => {
  const half = /^[ap]m?$/.test(cursor.word()) && (/m$/.test(cursor.word()) || /^(\.?m|\.)$/.test(cursor.word(1))) ? cursor.word()[0]! : '';
  if (half) cursor.index++;
  if (half && cursor.word() === '.' && cursor.word(1) === 'm') cursor.index += 2;
  if (half) cursor.skipDot();
  return half;
};

const readTime = (cursor: Cursor): {time: string; half: string} | undefined => {
  while (cursor.skip(CLOCK)) cursor.skipDot();
  const time = timeOf(cursor.word());
  if (time) cursor.index++;
  return time ? {time, half: readHalf(cursor)} : undefined;
};

export const readTimes = (cursor: Cursor): readonly [opens: string, closes: string] => {
  const opens = readTime(cursor) ?? cursor.fail();
  if (!UNTIL.test(cursor.word())) cursor.fail();
  cursor.index++;
  const closes = readTime(cursor) ?? cursor.fail();
  const end = inHalf(closes.time, closes.half) ?? cursor.fail();
  // „7-9 pm" is from seven in the evening, „11-1 pm" from eleven in the morning.
  const halves = opens.half || !closes.half ? [opens.half] : [closes.half, 'a'];
  const starts = halves.map((half) => inHalf(opens.time, half) ?? cursor.fail());
  return [starts.find((start) => start < end) ?? starts[0]!, end];
};
