/** iCalendar text cut into events and time zones (RFC 5545 §3.4), nothing of it understood yet. */
import {lineReader, namesToFind, type LineReader} from './lines.js';
import {zoneName, type Calendar, type TimeLines, type VEvent, type ZoneLines} from './vevent.js';

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

const newCalendar = (): Calendar => ({properties: new Map(), zones: new Map()});

/** The lines that events have fields for, by their names in capitals. */
const FIELDS = Object.keys(newEvent(newCalendar(), 0, 0)).filter((field) => /^[A-Z]/.test(field));
const IN_EVENT = namesToFind([...FIELDS, 'EXRULE']);
const IN_ZONE = namesToFind(['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RDATE', 'RRULE']);
const IN_CALENDAR = namesToFind(['NAME', 'DESCRIPTION', 'X-WR-CALNAME', 'X-WR-CALDESC', 'X-WR-TIMEZONE']);

const SEVERAL: ReadonlySet<string> = new Set(['RRULE', 'RDATE', 'EXDATE', 'CLASS', 'STATUS']);

// Dates in lists have their own bound; these keep floods of lines from taking memory.
const MOST_LINES = 20_000;
const MOST_ZONES = 500;
const MOST_ZONE_LINES = 2_000;
// So many lines without an event's end are work enough for one step.
const STEP = 5_000;

/** How far a text has been cut. */
export interface Scan {
  readonly reader: LineReader;
  /** The first of the text's calendars: it names the feed. */
  readonly first: Calendar;
  /** The one that the lines belong to. */
  calendar: Calendar;
  /** How many have begun. */
  calendars: number;
  /** Whether one has not ended yet. */
  isOpen: boolean;
  /** The event that has begun and was not given yet. */
  event: VEvent | undefined;
  /** Its lines so far. */
  lines: number;
  zone: [string, string][] | undefined;
  /** Components inside an event (alarms) and beside events (tasks); what is in them is not ours. */
  depth: number;
  /** The first rule of exceptions, which RFC 5545 has no more. */
  exrule: {readonly line: number; readonly text: string} | undefined;
}

/** A text whose events `nextEvent()` gives. */
export function scanCalendar(text: string): Scan {
  const first = newCalendar();
  return {
    reader: lineReader(text),
    first,
    calendar: first,
    calendars: 0,
    isOpen: false,
    event: undefined,
    lines: 0,
    zone: undefined,
    depth: 0,
    exrule: undefined,
  };
}

/** Line on which the text breaks off inside a calendar, 0 when it is whole. */
export const cutAt = ({isOpen, event, reader}: Scan): number => (isOpen || event ? reader.number : 0);

/**
 * The next event; `undefined`: none yet, there is more to read; `null`: the end. An event that is still open when another
 * begins, or its calendar ends, ends there.
 */
export function nextEvent(scan: Scan): VEvent | undefined | null {
  const {reader} = scan;
  for (let step = 0; step < STEP; step++) {
    const before = reader.end;
    if (!reader.next()) return null;
    const {event, zone} = scan;
    const name = reader.name(event ? IN_EVENT : zone ? IN_ZONE : IN_CALENDAR);
    if (!name) continue;
    if (name === 'BEGIN' || name === 'END') {
      const rest = reader.rest();
      const component = rest === ':VEVENT' ? 'VEVENT' : rest.slice(1).trim().toUpperCase();
      const closed = name === 'BEGIN' ? begin(scan, component, before) : end(scan, component, before);
      if (closed) return closed;
    } else if (event) {
      if (!scan.depth && scan.lines++ < MOST_LINES) keepLine(scan, event, name);
    } else if (zone) {
      if (zone.length < MOST_ZONE_LINES) zone.push([name, reader.rest()]);
    } else if (!scan.depth && !scan.calendar.properties.has(name)) scan.calendar.properties.set(name, reader.rest());
  }
  return undefined;
}

function keepLine(scan: Scan, event: VEvent, name: string): void {
  const {reader} = scan;
  const known = event[name as keyof TimeLines];
  if (name === 'EXRULE') scan.exrule ??= {line: reader.number, text: reader.whole()};
  else if (!known) event[name as keyof TimeLines] = reader.rest();
  else if (SEVERAL.has(name)) event[name as keyof TimeLines] = `${known}\n${reader.rest()}`;
}

/** @returns the event that ends where another component begins */
function begin(scan: Scan, component: string, before: number): VEvent | undefined {
  if (component === 'VCALENDAR') {
    scan.isOpen = true;
    if (scan.calendars++) scan.calendar = newCalendar();
    return closeEvent(scan, before);
  }
  if (component === 'VEVENT') {
    const closed = closeEvent(scan, before);
    scan.event = newEvent(scan.calendar, scan.reader.number, scan.reader.end);
    scan.lines = 0;
    return closed;
  }
  if (scan.event) scan.depth++;
  else if (component === 'VTIMEZONE') scan.zone = [];
  else if (scan.zone) scan.zone.push(['BEGIN', component]);
  else scan.depth++;
  return undefined;
}

/** @returns the event that ends here */
function end(scan: Scan, component: string, before: number): VEvent | undefined {
  if (component === 'VCALENDAR') scan.isOpen = false;
  if (component === 'VCALENDAR' || component === 'VEVENT') return closeEvent(scan, before);
  if (component === 'VTIMEZONE' && scan.zone) closeZone(scan, scan.zone);
  else if (scan.depth) scan.depth--;
  return undefined;
}

function closeEvent(scan: Scan, to: number): VEvent | undefined {
  const closed = scan.event;
  if (closed) closed.to = to;
  scan.event = scan.zone = undefined;
  scan.depth = 0;
  return closed;
}

function closeZone(scan: Scan, zone: ZoneLines): void {
  const {zones} = scan.calendar;
  const id = zone.find(([name]) => name === 'TZID')?.[1];
  // Every parameter may stand before the value; a TZID has none that matters.
  const key = id && zoneName(id.slice(id.indexOf(':') + 1));
  if (key && !zones.has(key) && zones.size < MOST_ZONES) zones.set(key, zone);
  scan.zone = undefined;
}
