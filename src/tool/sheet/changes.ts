/** What a row says of single dates that are cancelled. */
import type {ActivityRecord, Change, PlainDate} from '../../model/feed.js';
import {readDates} from './dates.js';
import {NO, datesIn, daysOf} from './schedule.js';
import {YES, type Row} from './table.js';

/**
 * „28-12-2026: Vi holder juleferie", one on each line; a cell that only says so cancels all of it. What cannot be read is
 * said in words, for nobody should come in vain.
 */
export function changesOf(row: Row, today: PlainDate): {status?: ActivityRecord['status']; changes: Change[]; unread?: string} {
  const words = row.words('cancelled');
  if (!words || NO.test(words)) return {changes: []};
  if (YES.test(words) || /^aflyst$/i.test(words)) return {status: 'cancelled', changes: []};
  if (typeof row.cell('cancelled')!.value === 'number') return {changes: cancelled(datesIn(row, 'cancelled', {today})?.spans ?? [])};
  const unread: string[] = [];
  const changes = words.split(/\s*[;\n]\s*/).flatMap((line) => {
    const {when, reason} = whenAndWhy(line, (text) => !('code' in readDates({value: text, text}, {today, is1904: row.is1904})));
    const found = readDates({value: when, text: when}, {today, is1904: row.is1904});
    if ('code' in found) {
      unread.push(line);
      return (row.report('cancelled', found.code, {found: found.found}), []);
    }
    if (found.isYearGuessed)
      row.report('cancelled', 'sheet-year', {found: when, used: found.spans[0]!.from.split('-').reverse().join('-')});
    return cancelled(found.spans, reason);
  });
  return {changes, ...(unread.length && {unread: `${row.heading('cancelled')}: ${unread.join('; ')}`})};
}

/** Words that dates may be, in front of why. */
const MOST_WORDS = 20;

/** „7/12 ferie", „30. november pga. sygdom": the dates are as many of the first words as are dates, and no date is a reason. */
function whenAndWhy(line: string, isDates: (text: string) => boolean): {when: string; reason?: string} {
  const [, said = line, why] = /^([^:]*?\d[^:]*?)\s*(?::\s|\s[–—-]\s(?=\p{L}))\s*(.+)$/u.exec(line) ?? [];
  if (why !== undefined || isDates(line)) return {when: said, ...(why && {reason: why})};
  const words = line.split(/\s+/);
  for (let i = Math.min(words.length - 1, MOST_WORDS); i > 0; i--) {
    const when = words
      .slice(0, i)
      .join(' ')
      .replace(/[,(–—-]+$/, '')
      .trim();
    const reason = words
      .slice(i)
      .join(' ')
      .replace(/^(?:[,(–—-]|pga\.?|på grund af)\s*/i, '')
      .replace(/\)$/, '');
    if (isDates(when) && !/\d\s*[./-]|\d\s*\p{L}/u.test(reason)) return {when, ...(reason && {reason})};
  }
  return {when: line};
}

const cancelled = (spans: readonly {readonly from: PlainDate; readonly through: PlainDate}[], reason?: string): Change[] =>
  spans.flatMap((span) => daysOf(span)).map((date) => ({date, status: 'cancelled', ...(reason && {reason})}));
