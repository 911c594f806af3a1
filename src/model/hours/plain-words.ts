/** Ways of saying hours that say the same as a plainer one: `fredag dog kun til 13` is `fredag 10-13`. */
import {plainDashes} from '../hours-words.js';
import {Cursor} from './cursor.js';
import {readClosed, readDaysOfClosing} from './line-begins.js';

type BeginsLine = (cursor: Cursor) => boolean;

const TIME = String.raw`\d{1,2}(?:[.:]\d\d)?`;
const TIMES = String.raw`(?:kl\.?\s*)?${TIME}\s*(?:-|til)\s*(?:kl\.?\s*)?${TIME}`;
const BUT = '(?:(?:men|dog)\\s+)*';
const EXCEPT = 'undtagen|undtaget|bortset fra|except(?: on)?';
/** „Hverdage 10-15 undtagen onsdag" */
const EXCEPT_BEHIND = new RegExp(
  String.raw`(\d|[ap]\.?m\.?)[\s,]+(\(?)(?:${EXCEPT}|${BUT}ikke(?= (?:i|den|på) )|(?:dog|men) ikke) ([^,()]+)(\)?)`,
  'giu',
);
/** „Alle dage undtagen søndag kl. 10-16" */
const EXCEPT_BEFORE = new RegExp(String.raw`(\p{L}\.?)[\s,]+(\(?)(?:${EXCEPT}) ([^()\d:]+?)(\)?):?\s+(${TIMES})`, 'giu');
/** „Hverdage 10-16, fredag dog kun til 13" */
const ONLY_UNTIL = new RegExp(
  String.raw`(${TIME})(\s*(?:-|til)\s*(?:kl\.?\s*)?${TIME})[\s,]+(\(?)${BUT}([\p{L}.,& -]+?)\s+(?:dog\s+)?(?:kun\s+)?til\s+(?:kl\.?\s*)?(${TIME})(\)?)`,
  'giu',
);
/** „Hverdage 10-16, dog fredag 10-13", „(fredag dog 10-13)" */
const BUT_BEFORE = /(?<=\d)([\s,]*)(\(?)(?:(?:men|dog)\s+)+(?=\p{L})/giu;
const BUT_BEHIND = /(\p{L}\.?)\s+dog\s+(?:kun\s+)?(?=(?:kl\.?\s*|fra\s+)*\d)/giu;
/** „Tirsdag, ulige uger, 10-12" */
const WEEKS_BETWEEN = /(?<=\p{L}),\s*((?:i\s+)?(?:u?lige|odd|even)\s+(?:uger?|weeks?))\s*,\s*(?=\d|kl)/giu;

/** „9-15 alle hverdage" */
const TIMES_FIRST = new RegExp(String.raw`^\s*(${TIMES})[\s,:]+(?:på\s+|om\s+)?([^\d()]+)$`, 'iu');

/** A part of the hours in plainer words, with its signs as the reader of words expects them. */
export function inPlainWords(text: string, beginsLine: BeginsLine): string {
  const isDays = (words: string): boolean => {
    const days = new Cursor(words, beginsLine);
    days.isClosedList = true;
    return days.canRead(() => readDaysOfClosing(days) && days.index === days.tokens.length);
  };
  const isClosing = (words: string): boolean => {
    const closing = new Cursor(words, beginsLine);
    return closing.canRead(() => readClosed(closing) && readDaysOfClosing(closing));
  };
  const begins = (words: string): boolean => beginsLine(new Cursor(words, beginsLine));
  return (
    plainDashes(text)
      .replace(/^\s*(?:der|her) er åbent:?\s/iu, '')
      .replace(/\bog igen\b/giu, 'og')
      .replace(WEEKS_BETWEEN, ' $1 ')
      .replace(TIMES_FIRST, (all, times: string, days: string) => (isDays(days) ? `${days} ${times}` : all))
      .replace(BUT_BEHIND, '$1 ')
      .replace(ONLY_UNTIL, (all, from: string, until: string, open: string, days: string, last: string, close: string) =>
        isDays(days) && Boolean(open) === Boolean(close) ? `${from}${until}, ${days} ${from}-${last}` : all,
      )
      .replace(BUT_BEFORE, (all, space: string, open: string, at: number, whole: string) =>
        begins(whole.slice(at + all.length)) || isClosing(whole.slice(at + all.length)) ? `${space || ' '}${open || ', '}` : all,
      )
      .replace(EXCEPT_BEHIND, (all, before: string, open: string, words: string, close: string) =>
        isDays(words) && Boolean(open) === Boolean(close) ? `${before}, lukket ${words},` : all,
      )
      .replace(
        EXCEPT_BEFORE,
        (all, before: string, open: string, words: string, close: string, times: string, at: number, whole: string) =>
          isDays(words) && Boolean(open) === Boolean(close) && !/lukket|closed/i.test(whole.slice(0, at))
            ? `${before} ${times}, lukket ${words},`
            : all,
      )
      // A list's signs.
      .replace(/^[\s*-]+|[\s.]+$/g, '')
      .replace(/(^|[^\p{L}])d\.?\s*(?=\d)/giu, '$1den ')
      .replace(/(?:til og med|t\.?o\.?m\.?)(?!\p{L})/giu, 'til')
      // „(onsdag lukket)" and „(lukket i uge 42)" are lines of their own.
      .replace(/\(([^()]+)\)/g, (all, inner: string) => (begins(inner) || isClosing(inner) ? `, ${inner},` : all))
  );
}
