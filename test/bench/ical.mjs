// How long a calendar of 10,000 events takes, text → occurrences of 30 days, against ICAL.parse alone on the same text
// and against ical.js as documented. Everything runs in one process, by turns; what counts are the ratios.
// Usage: node test/bench/ical.mjs [events] [rounds]
import ICAL from 'ical.js';
import {build} from 'esbuild';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const DAY = 86_400_000;
const FROM = Date.UTC(2026, 2, 2);
const options = {from: '2026-03-02', until: '2026-04-01', timeZone: 'Europe/Copenhagen'};

/** Random numbers that are the same in every run (a 32-bit linear congruential generator's upper bits). */
function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

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
function calendarOf(events, {seed = 7, begun} = {}) {
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
      `ORGANIZER;CN="${oneOf(places)}":mailto:kontakt@kalender.example`,
    );
    lines.push('SEQUENCE:0', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

async function bundled(entry, extra) {
  const result = await build({
    entryPoints: [path.join(root, entry)], bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'],
    target: 'es2022', write: false, logLevel: 'error', ...extra,
  }); // prettier-ignore
  return result.outputFiles[0].contents;
}

/** ical.js as its guide says: a component, an Event for every VEVENT, an iterator for every recurring one. */
function documentedUse(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const from = ICAL.Time.fromJSDate(new Date(FROM), true);
  const until = ICAL.Time.fromJSDate(new Date(FROM + 30 * DAY), true);
  let count = 0;
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    if (!event.isRecurring()) {
      if (event.endDate.compare(from) > 0 && event.startDate.compare(until) < 0) count++;
      continue;
    }
    const iterator = event.iterator();
    for (let next; (next = iterator.next()) && next.compare(until) < 0;)
      if (event.getOccurrenceDetails(next).endDate.compare(from) > 0) count++;
  }
  return count;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

async function timesOf(contestants, rounds) {
  const times = contestants.map(() => []);
  const results = [];
  for (let round = -1; round < rounds; round++) {
    // Each round begins with another one, so that nobody always sweeps up after the same neighbour.
    for (let n = 0; n < contestants.length; n++) {
      const i = (n + round + 1) % contestants.length;
      const run = contestants[i];
      const before = performance.now();
      results[i] = await run();
      // The first round warms up.
      if (round >= 0) times[i].push(performance.now() - before);
    }
  }
  return {medians: times.map(median), results};
}

const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;

const [events = 10_000, rounds = 10] = process.argv.slice(2).map(Number);
const code = await bundled('src/feed/ical/read-calendar.ts');
const {readIcal} = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const read = async (text) => {
  const feed = await readIcal(text, {...options, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
  if (feed.problems.length) throw new Error(JSON.stringify(feed.problems[0]));
  return feed.activities.reduce((sum, {occurrences}) => sum + occurrences.length, 0);
};

const text = calendarOf(events);
const old = calendarOf(events, {begun: 1990});
const few = calendarOf(1_000);
const {medians, results} = await timesOf(
  [() => read(text), () => ICAL.parse(text).length, () => read(old), () => read(few), () => documentedUse(few)],
  rounds,
);
const [ours, parse, since1990, oursFew, documented] = medians;
console.log(`${events} events, ${(text.length / 1e6).toFixed(1)} MB, ${results[0]} occurrences in 30 days, median of ${rounds}`);
console.log(`text → occurrences    ${ms(ours)}   ${(ours / parse).toFixed(2)} × ICAL.parse alone`);
console.log(`ICAL.parse alone      ${ms(parse)}`);
console.log(
  `series begun in 1990  ${ms(since1990)}   ${(since1990 / ours).toFixed(2)} × those of this year, per occurrence ${(since1990 / results[2] / (ours / results[0])).toFixed(2)} ×`,
);
console.log(`1,000 events          ${ms(oursFew)}   ${results[3]} occurrences`);
console.log(`  ical.js documented  ${ms(documented)}   ${results[4]} occurrences, ${(documented / oursFew).toFixed(0)} × ours`);

const brotli = (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const {outputFiles} = await build({
  entryPoints: [path.join(root, 'src/feed/read-feed.ts')], bundle: true, splitting: true, minify: true, format: 'esm', platform: 'browser', mainFields: ['module', 'main'],
  target: 'es2022', outdir: root, write: false, logLevel: 'error',
}); // prettier-ignore
const chunk = outputFiles.find((file) => path.basename(file.path).startsWith('read-calendar-'));
console.log(`size of the iCal chunk: ${brotli(chunk.contents)} bytes brotli`);
