/** Loaded only for calendars that are no plain UTF-8, indented, or may have dates as in JSON. */
import type {Problem} from '../../model/feed.js';
import {decodeText, joined} from '../decode.js';
import {withWindows1252} from '../windows-1252.js';
import {withPlainTimes} from './plain-times.js';

const LF = 10;

/**
 * Text of a calendar's bytes. Lines may be folded inside a UTF-8 sequence (RFC 5545 §3.1), so such folds are moved behind
 * it before decoding; a line that is still no UTF-8 is read as windows-1252 and reported, the others stay what they are.
 */
export function decodeWhole(chunks: readonly Uint8Array[], problems: Problem[]): string {
  const bytes = joined(chunks);
  const found: Problem[] = [];
  const text = decodeText(bytes, found);
  if (found[0]?.values.found !== 'windows-1252') {
    problems.push(...found);
    return text;
  }
  const strict = new TextDecoder('utf-8', {fatal: true});
  const loose = new TextDecoder('windows-1252');
  let wrong = 0;
  // Halves the text until the lines that are no UTF-8 stand alone.
  const decode = (part: Uint8Array): string => {
    if (wrong < 200) {
      try {
        return strict.decode(part);
      } catch {
        // A line end at the very end parts nothing.
        const middle = part.subarray(0, -1).indexOf(LF, part.length >> 1) + 1 || part.lastIndexOf(LF, part.length - 2) + 1;
        if (middle) return decode(part.subarray(0, middle)) + decode(part.subarray(middle));
      }
    }
    if (!wrong++) problems.push(found[0]!);
    return withWindows1252(loose.decode(part));
  };
  return decode(foldsBehindCharacters(bytes));
}

function foldsBehindCharacters(bytes: Uint8Array): Uint8Array {
  const mended = bytes.slice();
  for (let at = mended.indexOf(LF); at >= 0; at = mended.indexOf(LF, at + 1)) {
    const blank = mended[at + 1];
    let rest = at + 2;
    if (blank !== 32 && blank !== 9) continue;
    while (mended[rest]! >> 6 === 2) rest++;
    const fold = mended[at - 1] === 13 ? at - 1 : at;
    const tail = mended.slice(at + 2, rest);
    if (!tail.length) continue;
    mended.copyWithin(fold + tail.length, fold, at + 2);
    mended.set(tail, fold);
    at = rest - 2;
  }
  return mended;
}

/** The text as calendar programs write it, as far as other programs' habits can be told. */
export const asUsual = (text: string, problems: Problem[]): string =>
  withPlainTimes(/^\s*BEGIN:VCALENDAR\s*\n[ \t]/i.test(text) ? withoutIndent(text, problems) : text, problems);

/** The text without the indentation of a template, in which all of it would be one folded line. It grows behind a BEGIN only; what is indented further is folded. */
function withoutIndent(text: string, problems: Problem[]): string {
  problems.push({code: 'indented', where: '', values: {}});
  let indent = 0;
  let isBehindBegin = true;
  return text
    .split('\n')
    .map((line) => {
      const blank = line.search(/\S/);
      if (blank < 0) return '';
      if (isBehindBegin || blank < indent) indent = blank;
      isBehindBegin = /^\s*BEGIN:/i.test(line);
      return line.slice(indent);
    })
    .join('\n');
}
