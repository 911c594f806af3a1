/** Addresses that open a web calendar with a new entry filled in; following one is the visitor's own choice, nothing is sent before. */
import {HALF_CHARACTER} from './deep-link.js';
import type {Occurrence} from './feed.js';
import {withOffset} from './with-offset.js';

/** What stands in the entry, ready made. */
export interface CalendarEntry {
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Where one can read more; stands below the text. */
  readonly url: string;
}

type When = Pick<Occurrence, 'start' | 'end' | 'allDay' | 'startInstant' | 'endInstant'>;

// Longer addresses are cut or refused on the way; whoever wants to read more follows the link below the text.
const LONGEST_BODY = 1200;

const withQuery = (base: string, values: readonly (readonly [string, string])[]): string =>
  base + values.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(HALF_CHARACTER, ''))}`).join('&');

/** As much of the text as an address has room for, in whole words, then where to read more. */
function body({text, url}: CalendarEntry): string {
  let words = text.trim().replace(HALF_CHARACTER, '');
  while (encodeURIComponent(words).length > LONGEST_BODY)
    words = words.slice(0, words.length * 0.9).replace(/\s+\S*$|[\ud800-\udbff]$/, '');
  return [words.length < text.trim().length ? `${words} …` : words, url].filter(Boolean).join('\n\n');
}

/** Google Calendar; all-day ends are exclusive there as here, moments are instants. */
export function googleCalendarLink(entry: CalendarEntry, {start, end, startInstant, endInstant}: When): string {
  const compact = (moment: string) => moment.replace(/[-:]/g, '');
  const dates = [startInstant ?? start, endInstant ?? end].map(compact).join('/');
  return withQuery('https://calendar.google.com/calendar/render?action=TEMPLATE&', [
    ['text', entry.title],
    ['dates', dates],
    ['details', body(entry)],
    ['location', entry.place],
  ]);
}

/** Outlook on the web for private accounts; all-day ends are exclusive there, too. */
export function outlookCalendarLink(entry: CalendarEntry, {start, end, allDay, startInstant, endInstant}: When): string {
  return withQuery('https://outlook.live.com/calendar/0/action/compose?', [
    ['subject', entry.title],
    ['startdt', withOffset(start, startInstant)],
    ['enddt', withOffset(end, endInstant)],
    ...(allDay ? [['allday', 'true'] as const] : []),
    ['body', body(entry)],
    ['location', entry.place],
  ]);
}
