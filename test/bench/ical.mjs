// How long a calendar of 10,000 events takes, text → occurrences of 30 days, against ICAL.parse alone on the same text
// and against ical.js as documented. Everything runs in one process, by turns; what counts are the ratios.
// Usage: node test/bench/ical.mjs [events] [rounds]
import ICAL from 'ical.js';
import {build} from 'esbuild';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {calendarOf, period} from './ical-feed.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

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
  const from = ICAL.Time.fromJSDate(new Date(period.from), true);
  const until = ICAL.Time.fromJSDate(new Date(period.until), true);
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
    // Five, a prime: with each step from one to the next all have their turn, and nobody always sweeps up after the same neighbour.
    const step = 1 + ((round + 1) % (contestants.length - 1));
    for (let n = 0; n < contestants.length; n++) {
      const i = (n * step + round + 1) % contestants.length;
      const run = contestants[i];
      const before = process.cpuUsage();
      results[i] = await run();
      // This process's own time: what else the machine does lengthens it least. The first round warms up.
      const {user, system} = process.cpuUsage(before);
      if (round >= 0) times[i].push((user + system) / 1000);
    }
  }
  return {medians: times.map(median), results};
}

const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;

const [events = 10_000, rounds = 10] = process.argv.slice(2).map(Number);
const code = await bundled('src/feed/ical/read-calendar.ts');
const {readIcal} = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const read = async (text) => {
  const feed = await readIcal(text, {...period, bounds: {records: 20_000, occurrences: 50_000}, problems: []});
  // Some of its exceptions fall where a series has ended: that is a problem.
  const problem = feed.problems.find(({code}) => code !== 'exdate');
  if (problem) throw new Error(JSON.stringify(problem));
  return feed.activities.reduce((sum, {occurrences}) => sum + occurrences.length, 0);
};

const text = calendarOf(events);
const old = calendarOf(events, {begun: 1990});
const few = calendarOf(1_000);
const {medians, results} = await timesOf(
  [() => read(text), () => ICAL.parse(text).length, () => read(old), () => read(few), () => documentedUse(few)],
  rounds,
);
const [ours, parse, , oursFew, documented] = medians;
// By themselves, each after the other: who comes after ICAL.parse sweeps up what is half as much again as one's own work.
const beside = await timesOf([() => read(text), () => read(old)], 2 * rounds);
const [thisYear, since1990] = beside.medians;
const datesTimes = beside.results[1] / beside.results[0];
console.log(`${events} events, ${(text.length / 1e6).toFixed(1)} MB, ${results[0]} occurrences in 30 days, median of ${rounds}`);
console.log(`text → occurrences    ${ms(ours)}   ${(ours / parse).toFixed(2)} × ICAL.parse alone`);
console.log(`ICAL.parse alone      ${ms(parse)}`);
console.log(
  `series begun in 1990  ${ms(since1990)}   ${(since1990 / thisYear).toFixed(2)} × those of this year, per occurrence ${(since1990 / thisYear / datesTimes).toFixed(2)} ×`,
);
console.log(`1,000 events          ${ms(oursFew)}   ${results[3]} occurrences`);
console.log(`  ical.js documented  ${ms(documented)}   ${results[4]} occurrences, ${(documented / oursFew).toFixed(0)} × ours`);
