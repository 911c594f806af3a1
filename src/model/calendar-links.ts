/** Addresses that open a web calendar with a new entry filled in; following one is the visitor's own choice, nothing is sent before. */
import {formatDate, parseDate} from './calendar.js';
import type {Occurrence} from './feed.js';
import {withOffset} from './with-offset.js';

/** What stands in the entry, ready made. */
export interface CalendarEntry {
  readonly title: string;
  readonly text: string;
  readonly place: string;
}

type When = Pick<Occurrence, 'start' | 'end' | 'allDay' | 'startInstant' | 'endInstant'>;

// Longer addresses are cut or refused on the way; whoever wants to read more follows the link in the text.
const LONGEST_TEXT = 700;

const address = (base: string, values: readonly (readonly [string, string])[]): string =>
  base + values.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(HALF_CHARACTER, ''))}`).join('&');

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '')} …` : text);

/** Google Calendar; all-day ends are exclusive there as here, moments are instants. */
export function googleCalendarLink({title, text, place}: CalendarEntry, {start, end, startInstant, endInstant}: When): string {
  const compact = (moment: string) => moment.replace(/[-:]/g, '');
  const dates = [startInstant ?? start, endInstant ?? end].map(compact).join('/');
  return address('https://calendar.google.com/calendar/render?action=TEMPLATE&', [
    ['text', title],
    ['dates', dates],
    ['details', shortened(text)],
    ['location', place],
  ]);
}

/** Outlook on the web for private accounts; its all-day ends are inclusive. */
export function outlookCalendarLink({title, text, place}: CalendarEntry, {start, end, allDay, startInstant, endInstant}: When): string {
  return address('https://outlook.live.com/calendar/0/action/compose?', [
    ['subject', title],
    ['startdt', withOffset(start, startInstant)],
    ['enddt', allDay ? formatDate(parseDate(end)! - 1) : withOffset(end, endInstant)],
    ...(allDay ? [['allday', 'true'] as const] : []),
    ['body', shortened(text)],
    ['location', place],
  ]);
}
