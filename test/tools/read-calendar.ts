import {readIcal} from '../../src/feed/ical/read-calendar.js';
import type {ReadContext} from '../../src/feed/reader.js';
import type {Feed, Text} from '../../src/model/feed.js';

/** One occurrence in the form of the calendar cases: dates for all-day ones, else instants. */
export interface CaseOccurrence {
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly summary: string;
  readonly status?: string;
}

/** Reads a calendar with the reader's own bounds; each problem lands in the feed. */
export function readCalendar(source: string | Uint8Array, options: Partial<ReadContext> & {from: string; until: string}): Promise<Feed> {
  return readIcal(typeof source === 'string' ? source : [source], {
    timeZone: 'Europe/Copenhagen',
    bounds: {records: 20_000, occurrences: 50_000},
    problems: [],
    ...options,
  });
}

/** All occurrences of a feed in the cases' form and order. */
export function caseOccurrences(feed: Feed): CaseOccurrence[] {
  return sorted(
    feed.activities.flatMap((activity) =>
      activity.occurrences.map(({start, end, allDay, startInstant, endInstant, name, status}) => ({
        start: startInstant ?? start,
        end: endInstant ?? end,
        allDay,
        summary: (name ?? activity.name) as Text as string,
        ...(status === 'cancelled' && {status: 'CANCELLED'}),
      })),
    ),
  );
}

const key = ({start, end, summary}: CaseOccurrence) => `${start} ${end} ${summary}`;

export const sorted = (occurrences: readonly CaseOccurrence[]): CaseOccurrence[] =>
  [...occurrences].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** Lines of a calendar joined as RFC 5545 wants them. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb//test//DA', ...lines, 'END:VCALENDAR', ''].join('\r\n');

export const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
