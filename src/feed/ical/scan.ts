/** iCalendar text cut into events and time zones (RFC 5545 §3.1, §3.4), nothing of it understood yet. */
import type {Pause, Problem} from '../../model/feed.js';

/** Longer lines are dropped: nothing that is shown needs them. */
const LONGEST_LINE = 1_000_000;

/** Bytes that are decoded at once. */
const PIECE = 262_144;

/** Text of a calendar's bytes, decoded in slices; what is no UTF-8 is looked at as a whole. */
export async function decodeCalendar(chunks: readonly Uint8Array[], problems: Problem[], pause?: Pause): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  try {
    for (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += PIECE) {
        text += decoder.decode(chunk.subarray(at, at + PIECE), {stream: true});
        await pause?.();
      }
    text += decoder.decode();
    // UTF-16 can pass for UTF-8 with many NULs.
    if (text.charCodeAt(0) && text.charCodeAt(1)) return text;
  } catch (error) {
    // A TypeError is how a decoder says that this is no UTF-8.
    if (!(error instanceof TypeError)) throw error;
  }
  return (await import('./encoding.js')).decodeWhole(chunks, problems);
}

/** Line ends made LF where they are neither LF nor CR LF (old Macintosh, doubled CR); a file's beginning tells. */
export function withLineEnds(text: string): string {
  return /\r(?!\n)/.test(text.slice(0, 50_000)) ? text.replace(/\r{0,2}\n\r{0,2}|\r/g, '\n') : text;
}

/** Reads logical lines one after the other; the fields tell of the line `next()` came to. */
export interface LineReader {
  /** False at the end of the text. */
  next(): boolean;
  /** False: no property line (RFC 5545 §3.1), or one too long for us. */
  isProperty: boolean;
  /** Line of the file on which it begins, from 1. */
  number: number;
  /** Place in the text behind it. */
  end: number;
  /** Whether its first two letters are those of one of the names; most lines need not be looked at any further. */
  isOneOf(names: Uint8Array): boolean;
  /** The property's name in capitals. */
  name(): string;
  /** What follows the name, unfolded: begins with `:` or `;`. Ask for the name first. */
  rest(): string;
}

/** Names for `isOneOf()`, by their first two letters. */
export function letterTable(names: Iterable<string>): Uint8Array {
  const table = new Uint8Array(1024);
  for (const name of [...names, 'BEGIN', 'END']) {
    const first = (name.charCodeAt(0) & 31) << 5;
    table[first | (name.charCodeAt(1) & 31)] = 1;
    // A name can be folded after its first letter.
    table[first | 13] = table[first | 10] = 1;
  }
  return table;
}

const FOLDS = /(?:\r?\n)+[ \t]/g;

export function lineReader(text: string, end = 0, until = text.length, line = 1): LineReader {
  let start = 0;
  let from = 0;
  let to = 0;
  let colon = -1;
  let isFolded = false;
  const part = (from: number, to: number) => (isFolded ? text.slice(from, to).replace(FOLDS, '') : text.slice(from, to));
  const reader = {
    isProperty: false,
    number: 0,
    end,
    isOneOf: (names: Uint8Array) => reader.isProperty && !!names[((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(start + 1) & 31)],
    name() {
      // Names are never long.
      const most = Math.min(to, start + 100);
      for (from = start; from < most; from++) {
        const code = text.charCodeAt(from);
        if (code === 58 || code === 59) break;
      }
      return from < most ? nameOf(part(start, from)) : '';
    },
    rest: () => part(from, to),
    next() {
      while (reader.end < until) {
        start = reader.end;
        reader.number = line;
        isFolded = false;
        for (;;) {
          to = text.indexOf('\n', reader.end);
          if (to < 0 || to > until) to = until;
          reader.end = to + 1;
          line++;
          let ahead = to + 1;
          let code = text.charCodeAt(ahead);
          if (code > 32) break;
          // Blank lines between a line and its continuation belong to neither.
          let blank = 0;
          while (code === 10 || code === 13) {
            if (code === 10) blank++;
            code = text.charCodeAt(++ahead);
          }
          if ((code !== 32 && code !== 9) || ahead >= until) break;
          reader.end = ahead;
          line += blank;
          isFolded = true;
        }
        if (text.charCodeAt(to - 1) === 13) to--;
        if (to <= start) continue;
        if (colon < start) {
          colon = text.indexOf(':', start);
          if (colon < 0) colon = Infinity;
        }
        reader.isProperty = colon < to && to - start < LONGEST_LINE;
        return true;
      }
      return false;
    },
  };
  return reader;
}

const names = new Map<string, string>();

/** A name as written → in capitals; there are few, and they come again and again. */
function nameOf(written: string): string {
  let name = names.get(written);
  if (name === undefined) {
    if (names.size > 200) names.clear();
    names.set(written, (name = written.trim().toUpperCase()));
  }
  return name;
}

/** What stands in a calendar outside its events: its properties and its VTIMEZONEs, each as its property lines by component. */
export interface Calendar {
  readonly properties: Map<string, string>;
  readonly zones: Map<string, ZoneLines>;
}

/** `BEGIN:…` lines are kept as `BEGIN` with the component's name. */
export type ZoneLines = readonly (readonly [name: string, rest: string])[];

/**
 * Those lines of an event that say who it is and when it takes place, each without its name; several of one name stand
 * in lines of their own. Empty: there is none.
 */
export interface Times {
  UID: string;
  DTSTART: string;
  DTEND: string;
  DURATION: string;
  RRULE: string;
  RDATE: string;
  EXDATE: string;
  'RECURRENCE-ID': string;
  CLASS: string;
  STATUS: string;
  SEQUENCE: string;
}

/** An event by where it stands in the text. */
export interface Block extends Times {
  readonly calendar: Calendar;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Its lines lie between these places of the text. */
  readonly from: number;
  to: number;
  /** The first line in it that is no property; 0: there is none. */
  badLine: number;
}

const newBlock = (calendar: Calendar, line: number, from: number): Block => ({
  calendar,
  line,
  from,
  to: 0,
  badLine: 0,
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
});

const TIMES: ReadonlySet<string> = new Set(Object.keys(newBlock({properties: new Map(), zones: new Map()}, 0, 0)).slice(5));

const OURS = letterTable(TIMES);

// Dates in lists have their own bound; these keep floods of lines from taking memory.
const MOST_LINES = 20_000;
const MOST_ZONES = 500;
const MOST_ZONE_LINES = 2_000;
// So many lines without an event's end are work enough for one step.
const STEP = 5_000;

export interface Scan {
  /** The next event; `undefined`: none yet, there is more to read; `null`: the end. */
  next(): Block | undefined | null;
  /** Place reached in the text. */
  readonly at: number;
  /** The first of the text's calendars: it names the feed. */
  readonly calendar: Calendar;
  /** Whether any calendar began. */
  readonly isCalendar: boolean;
  /** Line on which the text breaks off inside a calendar, 0 when it is whole. */
  readonly cutAt: number;
}

/** Cuts a text into its events. An event that is still open when another begins, or its calendar ends, ends there. */
export function scanCalendar(text: string): Scan {
  const reader = lineReader(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const newCalendar = (): Calendar => ({properties: new Map(), zones: new Map()});
  const first = newCalendar();
  let calendar = first;
  let calendars = 0;
  let isOpen = false;
  let block: Block | undefined;
  let lines = 0;
  let zone: [string, string][] | undefined;
  // Components inside an event (alarms) and beside events (tasks); what is in them is not ours.
  let depth = 0;

  const closed = (to: number): Block | undefined => {
    const done = block;
    if (done) done.to = to;
    block = zone = undefined;
    depth = 0;
    return done;
  };
  const closeZone = () => {
    const id = zone?.find(([name]) => name === 'TZID')?.[1];
    // Every parameter may stand before the value; a TZID has none that matters.
    const key = id?.slice(id.indexOf(':') + 1).trim();
    if (key && !calendar.zones.has(key) && calendar.zones.size < MOST_ZONES) calendar.zones.set(key, zone!);
    zone = undefined;
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
      return isOpen || block ? reader.number : 0;
    },
    next() {
      for (let step = 0; step < STEP; step++) {
        const before = reader.end;
        if (!reader.next()) return null;
        if (block && reader.isProperty && !reader.isOneOf(OURS)) continue;
        const name = reader.isProperty ? reader.name() : '';
        if (name === 'BEGIN' || name === 'END') {
          const component = reader.rest().slice(1).trim().toUpperCase();
          if (name === 'BEGIN') {
            if (component === 'VCALENDAR') {
              const done = closed(before);
              isOpen = true;
              if (calendars++) calendar = newCalendar();
              if (done) return done;
            } else if (component === 'VEVENT') {
              const done = closed(before);
              block = newBlock(calendar, reader.number, reader.end);
              lines = 0;
              if (done) return done;
            } else if (block) depth++;
            else if (component === 'VTIMEZONE') zone = [];
            else if (zone) zone.push([name, component]);
            else depth++;
          } else if (component === 'VEVENT') {
            const done = closed(before);
            if (done) return done;
          } else if (component === 'VCALENDAR') {
            isOpen = false;
            const done = closed(before);
            if (done) return done;
          } else if (component === 'VTIMEZONE' && zone) closeZone();
          else if (depth) depth--;
        } else if (block) {
          if (!name) block.badLine ||= reader.number;
          else if (!depth && TIMES.has(name) && lines++ < MOST_LINES) {
            const known = block[name as keyof Times];
            block[name as keyof Times] = known ? `${known}\n${reader.rest()}` : reader.rest();
          }
        } else if (zone) {
          if (zone.length < MOST_ZONE_LINES) zone.push([name, reader.rest()]);
        } else if (name && !depth && calendar.properties.size < 100 && !calendar.properties.has(name)) {
          calendar.properties.set(name, reader.rest());
        }
      }
      return undefined;
    },
  };
}
