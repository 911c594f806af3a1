/** Loaded only for calendars with zones that are no IANA names: their own (VTIMEZONE), those of Windows, of vendors, mere offsets. */
import {DAY, type EpochSeconds} from '../../model/calendar.js';
import {memoLast} from '../../model/memo.js';
import type {Problem} from '../../model/feed.js';
import {expandRule} from '../../model/recurrence.js';
import {fixedZone, transitionZone} from '../../model/transition-zone.js';
import {ianaZone, type Transition, type Zone} from '../../model/zone.js';
import {table} from './generated/windows-zones.js';
import {parseRule} from './rule.js';
import type {ZoneLines} from './vevent.js';
import {parseStamp} from './time.js';
import type {OtherZone} from './zones.js';

/** A VTIMEZONE's rules are followed over so many changes each. */
const MOST_CHANGES = 500;

export const otherZone: OtherZone = (name, lines, until, problems) =>
  (lines && ownZone(name, lines, until, problems)) ?? ianaZone(windowsZone(name) ?? '') ?? suffixZone(name) ?? offsetZone(name);

const zones = memoLast(() => {
  const rows = table.split(';').map((row) => row.split('=') as [zone: string, names: string]);
  return new Map(
    rows.flatMap(([zone, names]) => names.split(',').map((name) => [name.replace('~', ' standard time').toLowerCase(), zone])),
  );
});

/** The IANA name of a zone as Windows, Outlook and Exchange call it (`Romance Standard Time`), in any case. */
const windowsZone = (name: string): string | undefined => zones().get(name.toLowerCase());

function suffixZone(name: string): Zone | undefined {
  // The platform's names have at most three parts.
  const parts = name.split('/').slice(-3);
  return ianaZone(parts.join('/')) ?? ianaZone(parts.slice(-2).join('/')) ?? (/\/(UTC|GMT)$/i.test(name) ? ianaZone('UTC') : undefined);
}

/** A zone that is only an offset: `UTC+02:00`, `GMT-3`, `+0100`. */
function offsetZone(name: string): Zone | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?$/i.exec(name) ?? [];
  const offset = sign && parseOffset(sign + hours.padStart(2, '0') + minutes);
  return offset === undefined ? undefined : fixedZone(name, +offset);
}

/** Seconds of `+0100` or `-023000`. */
function parseOffset(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = 0] = /^([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(text.trim()) ?? [];
  return sign ? +`${sign}1` * (+hours! * 3600 + +minutes! * 60 + +seconds) : undefined;
}

/** A zone by the rules of a VTIMEZONE (RFC 5545 §3.6.5); undefined when it has none that can be read. */
function ownZone(name: string, lines: ZoneLines, until: EpochSeconds, problems: Problem[]): Zone | undefined {
  const changes: (Transition & {before: number})[] = [];
  const starts = lines.flatMap(([line], i) => (line === 'BEGIN' ? [i] : []));
  for (let i = 0; i < starts.length; i++) {
    const values = (wanted: string) =>
      lines.slice(starts[i], starts[i + 1]).flatMap(([line, rest]) => (line === wanted ? [rest.slice(rest.indexOf(':') + 1)] : []));
    const [start, before, offset] = [
      parseStamp(values('DTSTART')[0] ?? ''),
      parseOffset(values('TZOFFSETFROM')[0] ?? ''),
      parseOffset(values('TZOFFSETTO')[0] ?? ''),
    ];
    if (!start || before === undefined || offset === undefined) continue;
    const walls = [start.wall];
    for (const text of values('RDATE').join().split(',').slice(0, MOST_CHANGES)) {
      const date = parseStamp(text);
      if (date) walls.push(date.wall + (date.isUtc ? before : 0));
    }
    for (const text of values('RRULE').slice(0, 5)) {
      const {rule, until: end} = parseRule(text);
      const last = end === undefined ? undefined : parseStamp(end);
      // Clocks are changed some times a year; whatever asks for more is a mistake or a trap.
      if (!rule || (rule.freq !== 'YEARLY' && rule.freq !== 'MONTHLY') || (end !== undefined && !last))
        problems.push({code: 'time-zone-rule', where: `TZID ${name}`, values: {found: text.slice(0, 80)}});
      else {
        const ends = last && {until: last.wall + (last.isUtc ? before : 0) + (last.isDate ? DAY - 1 : 0)};
        // Years before 1970 are no one's concern; what counted then is known from the observance's own start.
        walls.push(...expandRule({...rule, ...ends}, start.wall, 0, until + offset, MOST_CHANGES).starts);
      }
    }
    for (const wall of walls) changes.push({at: wall - before, offset, before});
  }
  changes.sort((a, b) => a.at - b.at);
  const [first] = changes;
  return first && transitionZone(name, [{at: -Infinity, offset: first.before}, ...changes]);
}
