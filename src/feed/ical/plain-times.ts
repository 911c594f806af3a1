/** Dates of a calendar that are written as in JSON: `DTSTART:2026-12-05T18:00:00`. Loaded only where there may be some. */
import {formatDateTime, formatInstant, parseDate, parseDateTime, parseInstant} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';

const EVENT = /^BEGIN:VEVENT[^]*?^END:VEVENT/gim;
/** The lines of an event in which dates stand, with those that they are folded into. */
const DATES = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|RRULE)[;:].*(?:\n[ \t].*)*/gim;
const MOMENT = /(?<![\d-])(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?(?![\d:-])/gi;

/**
 * The text with such dates as calendars write them (`20261205T180000`), on the same lines; the first is told. One with its
 * offset becomes that instant in UTC, but for a series, which would then be an hour off in the other half of the year.
 */
export function withPlainTimes(text: string, problems: Problem[]): string {
  let isTold = false;
  return text.replace(EVENT, (event, at: number) => {
    const isSeries = /^RRULE[;:]/im.test(event);
    return event.replace(DATES, (line, inEvent: number) =>
      line.replace(MOMENT, (found, date: string, time = '', offset = '', inLine: number) => {
        const read = isSeries && /^[+-]/.test(offset) ? undefined : plain(date, time, offset);
        if (read === undefined) return found;
        if (!isTold) {
          isTold = true;
          const where = `line ${text.slice(0, at + inEvent + inLine).split('\n').length}`;
          problems.push({code: time ? 'date-time' : 'date', where, values: {found, read}});
        }
        return read;
      }),
    );
  });
}

/** Undefined for a date or a time that does not exist. */
function plain(date: string, time: string, offset: string): string | undefined {
  const day = parseDate(date);
  if (!time) return day === undefined ? undefined : date.replaceAll('-', '');
  const wall = parseDateTime(`${date}T${time}`);
  const instant = offset ? parseInstant(`${date}T${time}${offset.toUpperCase()}`) : undefined;
  const written = instant !== undefined ? formatInstant(instant) : wall !== undefined && !offset ? formatDateTime(wall) : undefined;
  // Of a time without seconds they are left out.
  return written?.replace(/(T..:..)(?=Z|$)/, '$1:00').replace(/[-:]/g, '');
}
