/** iCalendar text cut into events and time zones (RFC 5545 §3.4), nothing of it understood yet. */
import {lineReader, namesToFind} from './lines.js';
import {zoneName, type Calendar, type TimeLines, type VEvent} from './vevent.js';

const newEvent = (calendar: Calendar, line: number, from: number): VEvent => ({
  calendar,
  line,
  from,
  to: 0,
  outcome: 'limit',
  UID: '',
  DTSTART: '',
  DTEND: '',
  DURATION: '',
  RRULE: '',
  RDATE: '',
  EXDATE: '',
  'RECURRENCE-ID': '',
  CLASS: '',
  STATUS: '',
  SEQUENCE: '',
  'X-MICROSOFT-CDO-ALLDAYEVENT': '',
});

const IN_EVENT = namesToFind(
  'UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID CLASS STATUS SEQUENCE X-MICROSOFT-CDO-ALLDAYEVENT EXRULE'.split(' '),
);
const IN_ZONE = namesToFind(['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RDATE', 'RRULE']);
const IN_CALENDAR = namesToFind(['NAME', 'DESCRIPTION', 'X-WR-CALNAME', 'X-WR-CALDESC', 'X-WR-TIMEZONE']);

const SEVERAL: ReadonlySet<string> = new Set(['RRULE', 'RDATE', 'EXDATE', 'CLASS', 'STATUS']);

// Dates in lists have their own bound; these keep floods of lines from taking memory.
const MOST_LINES = 20_000;
const MOST_ZONES = 500;
const MOST_ZONE_LINES = 2_000;
// So many lines without an event's end are work enough for one step.
const STEP = 5_000;

export interface Scan {
  /** The next event; `undefined`: none yet, there is more to read; `null`: the end. */
  next(): VEvent | undefined | null;
  /** Place reached in the text. */
  readonly at: number;
  /** The first of the text's calendars: it names the feed. */
  readonly calendar: Calendar;
  /** Whether any calendar began. */
  readonly isCalendar: boolean;
  /** Line on which the text breaks off inside a calendar, 0 when it is whole. */
  readonly cutAt: number;
  /** Whether an event has begun that was not given yet. */
  readonly isEventOpen: boolean;
  /** The first rule of exceptions, which RFC 5545 has no more. */
  readonly exrule: {readonly line: number; readonly text: string} | undefined;
}

/** Cuts a text into its events. An event that is still open when another begins, or its calendar ends, ends there. */
export function scanCalendar(text: string): Scan {
  const reader = lineReader(text);
  const newCalendar = (): Calendar => ({properties: new Map(), zones: new Map()});
  const first = newCalendar();
  let calendar = first;
  let calendars = 0;
  let isOpen = false;
  let event: VEvent | undefined;
  let lines = 0;
  let zone: [string, string][] | undefined;
  // Components inside an event (alarms) and beside events (tasks); what is in them is not ours.
  let depth = 0;
  let exrule: Scan['exrule'];

  const closeEvent = (to: number): VEvent | undefined => {
    const closed = event;
    if (closed) closed.to = to;
    event = zone = undefined;
    depth = 0;
    return closed;
  };
  const closeZone = () => {
    const id = zone?.find(([name]) => name === 'TZID')?.[1];
    // Every parameter may stand before the value; a TZID has none that matters.
    const key = id && zoneName(id.slice(id.indexOf(':') + 1));
    if (key && !calendar.zones.has(key) && calendar.zones.size < MOST_ZONES) calendar.zones.set(key, zone!);
    zone = undefined;
  };
  /** @returns the event that ends where another component begins */
  const begin = (component: string, before: number): VEvent | undefined => {
    if (component === 'VCALENDAR') {
      isOpen = true;
      if (calendars++) calendar = newCalendar();
      return closeEvent(before);
    }
    if (component === 'VEVENT') {
      const closed = closeEvent(before);
      event = newEvent(calendar, reader.number, reader.end);
      lines = 0;
      return closed;
    }
    if (event) depth++;
    else if (component === 'VTIMEZONE') zone = [];
    else if (zone) zone.push(['BEGIN', component]);
    else depth++;
    return undefined;
  };
  /** @returns the event that ends here */
  const end = (component: string, before: number): VEvent | undefined => {
    if (component === 'VCALENDAR') isOpen = false;
    if (component === 'VCALENDAR' || component === 'VEVENT') return closeEvent(before);
    if (component === 'VTIMEZONE' && zone) closeZone();
    else if (depth) depth--;
    return undefined;
  };

  return {
    calendar: first,
    get at() {
      return Math.min(reader.end, text.length);
    },
    get isCalendar() {
      return calendars > 0;
    },
    get cutAt() {
      return isOpen || event ? reader.number : 0;
    },
    get isEventOpen() {
      return !!event;
    },
    get exrule() {
      return exrule;
    },
    next() {
      for (let step = 0; step < STEP; step++) {
        const before = reader.end;
        if (!reader.next()) return null;
        const name = reader.name(event ? IN_EVENT : zone ? IN_ZONE : IN_CALENDAR);
        if (!name) continue;
        if (name === 'BEGIN' || name === 'END') {
          const rest = reader.rest();
          const component = rest === ':VEVENT' ? 'VEVENT' : rest.slice(1).trim().toUpperCase();
          const closed = name === 'BEGIN' ? begin(component, before) : end(component, before);
          if (closed) return closed;
        } else if (event) {
          if (depth || lines++ >= MOST_LINES) continue;
          if (name === 'EXRULE') {
            exrule ??= {line: reader.number, text: reader.whole()};
            continue;
          }
          const known = event[name as keyof TimeLines];
          if (!known) event[name as keyof TimeLines] = reader.rest();
          else if (SEVERAL.has(name)) event[name as keyof TimeLines] = `${known}\n${reader.rest()}`;
        } else if (zone) {
          if (zone.length < MOST_ZONE_LINES) zone.push([name, reader.rest()]);
        } else if (!depth && !calendar.properties.has(name)) calendar.properties.set(name, reader.rest());
      }
      return undefined;
    },
  };
}
