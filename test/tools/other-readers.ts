/** Readers of iCalendar that are none of ours, to compare with. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import rrule from 'rrule';
import {Temporal} from 'temporal-polyfill';

const {RRule} = rrule;

interface Window {
  /** Dates; UTC midnights begin and end them. */
  readonly from: string;
  readonly until: string;
}

/** Lines are `start end`, in instants or dates. */
const isIn =
  ({from, until}: Window) =>
  (line: string) => {
    const [start, end] = line.split(' ') as [string, string];
    const [first, last] = start.length > 10 ? [`${from}T00:00:00Z`, `${until}T00:00:00Z`] : [from, until];
    return start < last && (end > first || (end === start && start >= first));
  };

const utc = (date: string, days = 0) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);

/** ical.js by its own guide: VTIMEZONEs registered, exceptions related, one iterator a series. */
export function byIcalJs(text: string, window: Window): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  const line = (start: ICAL.Time, end: ICAL.Time, component: ICAL.Component) => {
    const [from, to] = [start, end].map((time) =>
      time.isDate ? time.toString() : `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 19)}Z`,
    );
    return `${from} ${to}${component.getFirstPropertyValue('status') === 'CANCELLED' ? ' cancelled' : ''}`;
  };
  const lines: string[] = [];
  for (const component of events) {
    if (component.hasProperty('recurrence-id')) continue;
    // Only the series' own exceptions: else every series gets those of all.
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = events.filter((one) => one.hasProperty('recurrence-id') && one.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(component, {exceptions});
    if (!event.isRecurring()) {
      lines.push(line(event.startDate, event.endDate, component));
      continue;
    }
    const iterator = event.iterator();
    for (let next; (next = iterator.next()) && next.year <= +window.until.slice(0, 4);) {
      const {startDate, endDate, item} = event.getOccurrenceDetails(next);
      lines.push(line(startDate, endDate, item.component));
    }
  }
  return lines.filter(isIn(window)).sort();
}

/**
 * node-ical, with rrule.js behind it; it knows no RDATE. rrule.js mixes the machine's zone into what it gives, so it is
 * asked for wall-clock times (as if in UTC), and these are placed in the zone here.
 */
export function byNodeIcal(text: string, window: Window, zoneName: string): string[] {
  const zone = (time: number) => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zoneName);
  const lines: string[] = [];
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event.type !== 'VEVENT') continue;
    const isDate = event.datetype === 'date';
    const day = (date: Date) =>
      `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}-${`${date.getDate()}`.padStart(2, '0')}`;
    const moment = (date: Date) => (isDate ? day(date) : `${date.toISOString().slice(0, 19)}Z`);
    const line = (start: Date, end: Date, status?: string) =>
      `${moment(start)} ${moment(end)}${status === 'CANCELLED' ? ' cancelled' : ''}`;
    if (!event.rrule) {
      lines.push(line(event.start, event.end, event.status));
      continue;
    }
    const local = (date: Date) => Date.parse(`${zone(date.getTime()).toPlainDateTime().toString()}Z`);
    const dtstart = new Date(isDate ? `${day(event.start)}T00:00:00Z` : local(event.start));
    const {until} = event.rrule.options;
    const rule = new RRule({...event.rrule.origOptions, tzid: null, dtstart, until: until && new Date(isDate ? until : local(until))});
    const overrides = new Map(
      Object.values(event.recurrences ?? {}).map((one) => [(one as unknown as {recurrenceid: Date}).recurrenceid.getTime(), one]),
    );
    const excepted = new Set(Object.values((event.exdate ?? {}) as unknown as Record<string, Date>).map((date) => date.getTime()));
    for (const wall of rule.between(utc(window.from, -40), utc(window.until, 2), true)) {
      const start = isDate
        ? new Date(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate())
        : new Date(Temporal.PlainDateTime.from(wall.toISOString().slice(0, 19)).toZonedDateTime(zoneName).epochMilliseconds);
      const days = Math.round((event.end.getTime() - event.start.getTime()) / 86_400_000);
      const end = isDate
        ? new Date(start.getFullYear(), start.getMonth(), start.getDate() + days)
        : new Date(start.getTime() + event.end.getTime() - event.start.getTime());
      const override = overrides.get(start.getTime());
      if (override) lines.push(line(override.start, override.end, override.status));
      else if (!excepted.has(start.getTime())) lines.push(line(start, end, event.status));
    }
  }
  return lines.filter(isIn(window)).sort();
}
