// A calendar of any number of events, the same in every run: what the calendar reader's speed is measured with.
import {random} from './feeds.mjs';

const DAY = 86_400_000;
/** The period that is read: 30 days from a Monday on. */
export const period = {from: '2026-03-02', until: '2026-04-01', timeZone: 'Europe/Copenhagen'};
const FROM = Date.parse(period.from);

const names = [
  'Sprogcafé',
  'Lektiehjælp',
  'Fællesspisning',
  'Strikkeklub',
  'Svømning for kvinder',
  'Åben rådgivning',
  'Fodbold',
  'Cykelværksted',
];
const places = ['Kulturhuset', 'Biblioteket', 'Svømmehallen', 'Frivilligcentret', 'Kirkens hus', 'Skolen ved Åen'];
const sentences = [
  'Alle er velkomne, også børn.',
  'Vi drikker kaffe og taler dansk sammen; ingen tilmelding.',
  'Tag en ven med, og spørg efter værten ved døren.',
  'Lokalet ligger i stueetagen og kan nås med kørestol.',
  'Vi holder fri i skolernes ferier.',
  'Der er tolk på arabisk og ukrainsk hver anden gang.',
];
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const stamp = (time) => new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '');
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&');

function folded(line) {
  const bytes = Buffer.from(line);
  const parts = [];
  for (let at = 0; at < bytes.length;) {
    let end = Math.min(bytes.length, at + (at ? 74 : 75));
    while (end < bytes.length && bytes[end] >> 6 === 2) end--;
    parts.push(bytes.toString('utf8', at, end));
    at = end;
  }
  return parts.join('\r\n ');
}

/** A calendar: 60 % weekly (a fifth of those on two days), the rest single, spread over most of a year; times are wall-clock. */
export function calendarOf(events, {seed = 7, begun} = {}) {
  const pick = random(seed);
  const oneOf = (list) => list[pick(list.length)];
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb//bench//DA', 'X-WR-CALNAME:Aktiviteter', 'X-WR-TIMEZONE:Europe/Copenhagen',
    'BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen',
    'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
    'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
    'END:VTIMEZONE',
  ]; // prettier-ignore
  for (let i = 0; i < events; i++) {
    const isWeekly = i % 10 < 6;
    const weekday = pick(7);
    const time = (8 * 4 + pick(50)) * (DAY / 96);
    // 2 March 2026 is a Monday; so is 1 January 1990.
    const monday = isWeekly ? (begun === 1990 ? Date.UTC(1990, 0, 1) : FROM - (1 + pick(40)) * 7 * DAY) : FROM + (pick(40) - 6) * 7 * DAY;
    const start = monday + weekday * DAY + time;
    const end = start + (3 + pick(6)) * (DAY / 96);
    lines.push('BEGIN:VEVENT', `UID:e${i}@kalender.example`, 'DTSTAMP:20260301T080000Z', 'LAST-MODIFIED:20260228T101500Z');
    lines.push(`DTSTART;TZID=Europe/Copenhagen:${stamp(start)}`, `DTEND;TZID=Europe/Copenhagen:${stamp(end)}`);
    if (isWeekly) {
      const second = pick(5) === 0 ? (weekday + 1 + pick(5)) % 7 : undefined;
      const on = [weekday, ...(second === undefined ? [] : [second])].sort().map((day) => days[day]);
      const ends = pick(10) < 8 ? `;UNTIL=${stamp(FROM + (20 + pick(330)) * DAY)}Z` : '';
      lines.push(`RRULE:FREQ=WEEKLY;BYDAY=${on.join(',')}${ends}`);
      for (let n = pick(5); n > 0; n--)
        lines.push(`EXDATE;TZID=Europe/Copenhagen:${stamp(FROM + (pick(20) - 4) * 7 * DAY + weekday * DAY + time)}`);
    }
    lines.push(folded(`SUMMARY:${escaped(`${oneOf(names)} ${oneOf(['', 'for alle', 'hold 2', 'med kaffe, te og kage'])}`.trim())}`));
    lines.push(folded(`DESCRIPTION:${escaped(`${oneOf(sentences)} ${oneOf(sentences)} ${oneOf(sentences)}`)}`));
    lines.push(folded(`LOCATION:${escaped(`${oneOf(places)}, Skolevej ${1 + pick(90)}, 6700 Esbjerg`)}`));
    lines.push(
      `CATEGORIES:${oneOf(['Sprog', 'Motion', 'Mad'])},${oneOf(['gratis', 'familie', 'unge'])}`,
      `GEO:55.${pick(99999)};8.${pick(99999)}`,
    );
    lines.push(
      folded(`URL:https://www.kommune.example/aktiviteter/${i}`),
      `ORGANIZER;CUTYPE=GROUP;CN="${oneOf(places)}":mailto:kontakt@kalender.example`,
    );
    lines.push('SEQUENCE:0', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}
