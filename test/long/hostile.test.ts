import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';

/** A fixed piece of work: what a page takes is held against it in the same browser, so that no machine is too slow. */
const YARDSTICK = `{
  const records = Array.from({length: 100_000}, (_, i) => ({id: 'a' + i, name: 'A', date: (i * 7919) % 10_007}));
  JSON.parse(JSON.stringify(records)).sort((a, b) => a.date - b.date).length;
}`;
/** Times the yardstick: twice what the worst of them takes on an idle machine, where the yardstick is some 70 ms. */
const LONGEST_TASK = 5;
const ALL_WORK = 25;
/** Other processes only add to a time: the best of so many tries counts. */
const TRIES = 5;

const GOOD = 'God begivenhed';
const folder = path.join(process.cwd(), 'test/fixtures/hostile');
const dateIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const tomorrow = dateIn(1);

interface Seen {
  readonly errors: readonly string[];
  /** Times the yardstick, as `work`. */
  readonly longest: number;
  /** `[start, duration]`, other programs' share included. */
  readonly longTasks: readonly (readonly [number, number])[];
  readonly work: number;
  /** Milliseconds of the yardstick. */
  readonly unit: number;
  readonly text: string;
  readonly isFallbackShown: boolean;
  readonly prototype: string;
}
interface Bench {
  openBrowser(): Promise<{
    load(url: string, options: object): Promise<Omit<Seen, 'longest'> & {readonly longest?: number}>;
    close(): Promise<void>;
  }>;
  serve(): Promise<{base: string; add(url: string, body: string | Uint8Array): void; close(): void}>;
}

const dist = path.join(process.cwd(), 'dist/cdn');
let server: Awaited<ReturnType<Bench['serve']>>;
let browser: Awaited<ReturnType<Bench['openBrowser']>>;

before(async () => {
  // Not bundled with this test: it finds its own files by where it stands.
  const bench = (await import(pathToFileURL(path.join(process.cwd(), 'test/bench/browser.mjs')).href)) as Bench;
  server = await bench.serve();
  for (const file of readdirSync(dist, {recursive: true, encoding: 'utf8'}))
    if (file.endsWith('.js')) server.add(`/lbb/${file}`, readFileSync(path.join(dist, file)));
  browser = await bench.openBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

let pages = 0;

/** Shows a feed on a page with a fallback; the best of several tries counts. */
async function shown(body: string | Uint8Array, type: string, work = ALL_WORK): Promise<Seen> {
  const number = ++pages;
  server.add(`/${number}.${type}`, body);
  server.add(
    `/${number}`,
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Feed</title>
<script>const names = () => Object.getOwnPropertyNames(Object.prototype).join();
const before = names();
customElements.whenDefined('lbb-activities').then(() => document.querySelector('lbb-activities').updateComplete).then(() => (bench.painted = 1));</script>
<script type="module" src="/lbb/lbb.js"></script></head>
<body><lbb-activities src="/${number}.${type}" days="30"><p id="fallback">Ring til os</p></lbb-activities></body></html>`,
  );
  const then = async (
    session: {send(method: string, params?: object): Promise<{metrics: {name: string; value: number}[]}>},
    evaluate: (expression: string) => Promise<unknown>,
  ) => {
    const worked = async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
    };
    const work = await worked();
    let unit = Infinity;
    for (let i = 0; i < 3; i++) {
      const before = await worked();
      await evaluate(YARDSTICK);
      unit = Math.min(unit, (await worked()) - before);
    }
    return {
      unit,
      work: work / unit,
      text: await evaluate(`document.querySelector('lbb-activities').shadowRoot.textContent`),
      isFallbackShown: await evaluate(`document.querySelector('#fallback').checkVisibility()`),
      prototype: await evaluate(`before === names() ? 'unchanged' : names()`),
    };
  };
  const begin = (session: {send(method: string, params?: object): Promise<unknown>}) =>
    session.send('Performance.enable', {timeDomain: 'threadTicks'});
  let best: Seen | undefined;
  for (let i = 0; i < TRIES; i++) {
    const loaded = await browser.load(`${server.base}/${number}`, {quiet: 300, tasks: true, before: begin, then});
    // A lost trace leaves the page's own word.
    const longest = loaded.longest ?? Math.max(0, ...loaded.longTasks.map(([, duration]) => duration));
    const seen = {...loaded, longest: longest / loaded.unit};
    if (seen.errors.length || seen.prototype !== 'unchanged') return seen;
    if (!best || Math.max(seen.longest, seen.work / 5) < Math.max(best.longest, best.work / 5)) best = seen;
    if (best.longest <= LONGEST_TASK && best.work <= work) break;
  }
  return best!;
}

function expectHarmless(seen: Seen, isGood: boolean, work = ALL_WORK): void {
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.prototype, 'unchanged');
  assert.equal(seen.text.includes(GOOD), isGood, seen.text.slice(0, 300));
  assert.equal(seen.isFallbackShown, !isGood && !/Der er ikke noget|0 /.test(seen.text));
  assert.ok(seen.longest <= LONGEST_TASK, `a task of ${seen.longest} × ${seen.unit} ms`);
  assert.ok(seen.work <= work, `${seen.work} × ${seen.unit} ms of work`);
}

describe('files made to harm', () => {
  const withoutGood = new Set(['html.ics', 'json-comments.json', 'json-html.json', 'json-jsonp.json', 'type-array.json', 'type-null.json']); // prettier-ignore
  for (const file of readdirSync(folder).filter((name) => name !== 'payloads.json')) {
    const isFallback = withoutGood.has(file);
    test(`${file} ${isFallback ? 'leaves the fallback standing' : 'shows what is good in it'}`, async () => {
      const bytes = readFileSync(path.join(folder, file));
      // Their good event is moved to where it is seen, one byte for one, and into the format's own words.
      const text = bytes
        .toString('latin1')
        .replaceAll('20260903', tomorrow.replaceAll('-', ''))
        .replaceAll('"aktiviteter":[', `"activities":[{"id":"good","name":"${GOOD}","schedule":[{"startDate":"${tomorrow}"}]},`)
        .replaceAll('"titel"', '"name"')
        .replace(',]', ']');
      const isUtf16 = file.includes('utf16');
      const body = isUtf16 ? Buffer.from(`\ufeff${goodFeed({})}`, 'utf16le') : Buffer.from(text, 'latin1');
      expectHarmless(await shown(body, path.extname(file).slice(1)), !isFallback);
    });
  }
});

/** A feed with one good activity before something else. */
const goodFeed = (more: {activities?: readonly unknown[]; [field: string]: unknown}): string =>
  JSON.stringify({
    version: 1,
    ...more,
    activities: [{id: 'good', name: GOOD, schedule: [{dates: [{start: dateIn(0), end: tomorrow}]}]}, ...(more.activities ?? [])],
  });

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({length: count}, (_, i) => make(i));

describe('JSON feeds made to be too much', () => {
  const dates = many(2_000, (i) => dateIn(i - 1_900));
  const daily = {startDate: '2000-01-01', repeatFrequency: 'P1D', startTime: '10:00', endTime: '20:00'};
  const bombs: Record<string, () => string> = {
    'ids and keys of Object.prototype': () =>
      goodFeed({
        activities: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id) => ({id, name: id, topics: [id], place: id})),
        places: [{id: '__proto__', name: 'Huset'}],
      }).replace('"version":1', '"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'),
    'Lit directives for texts': () => goodFeed({activities: [{id: 'a', name: {_$litDirective$: {}}, summary: {strings: ['x']}}]}),
    '30,000 records': () => goodFeed({activities: many(30_000, (i) => ({id: `a${i}`, name: 'A', schedule: [{startDate: dateIn(3)}]}))}),
    '20,000 daily activities': () => goodFeed({activities: many(19_000, (i) => ({id: `a${i}`, name: 'A', schedule: [daily]}))}),
    '2,000 rules in each of ten records': () =>
      goodFeed({activities: many(10, (i) => ({id: `a${i}`, name: 'A', schedule: many(2_000, (j) => ({...daily, startTime: `1${j % 10}:00`}))}))}),
    '2,000 dates and 2,000 exceptions': () =>
      goodFeed({activities: many(5, (i) => ({id: `a${i}`, name: 'A', schedule: many(20, () => ({...daily, dates, exceptDate: dates}))}))}),
    '2,000 changes': () =>
      goodFeed({activities: many(20, (i) => ({id: `a${i}`, name: 'A', schedule: [daily], changes: dates.map((date) => ({date, startDate: dateIn(2)}))}))}),
    '20,000 bad records': () => goodFeed({activities: many(19_000, (i) => ({id: `a${i}`, summary: 'A'}))}),
    '20,000 records with a slip of the pen': () => goodFeed({activities: many(19_000, (i) => ({id: `a${i}`, nmae: 'A'}))}),
    '20,000 records that name some that are not there': () =>
      goodFeed({activities: many(19_000, (i) => ({id: `a${i}`, name: 'A', place: `p${i}`, contacts: ['x', 'y', 'z']}))}),
    'a text of 8 MB': () => goodFeed({activities: [{id: 'long', name: 'x'.repeat(8_000_000)}]}),
    'brackets 5,000 deep': () => goodFeed({activities: [{id: 'a', name: 'A'}]}).replace('"A"', `"A","x":${'['.repeat(5_000)}${']'.repeat(5_000)}`),
    '3,000,000 commas': () => goodFeed({}).replace(/\]\}$/, `${','.repeat(3_000_000)}]}`),
    '200,000 unknown keys': () => goodFeed({activities: [Object.fromEntries([['id', 'a'], ['name', 'A'], ...many(200_000, (i) => [`k${i}`, i])])]}),
  }; // prettier-ignore
  /** Each of them is looked at closely, and told or mended. */
  const allWrong = /^20,000 (?:bad records|records with a slip)/;
  for (const [name, feed] of Object.entries(bombs))
    test(name, async () => {
      const work = allWrong.test(name) ? 2 * ALL_WORK : ALL_WORK;
      expectHarmless(await shown(feed(), 'json', work), true, work);
    });

  test('50 MB of blanks, small on the wire, are not read to the end', async () => {
    expectHarmless(await shown(`{"version":1,"activities":[${' '.repeat(50_000_000)}]}`, 'json'), false);
  });
});

describe('calendars made to be too much', () => {
  const stamp = (days: number) => dateIn(days).replaceAll('-', '');
  const event = (id: string, ...lines: string[]) =>
    [
      'BEGIN:VEVENT',
      `UID:${id}@kalender.example`,
      `DTSTART:${stamp(-20)}T090000Z`,
      'DURATION:PT1H',
      'SUMMARY:Bombe',
      ...lines,
      'END:VEVENT',
    ].join('\r\n');
  const calendar = (...parts: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:good@kalender.example',
      // From today on, so that it stands first also on days when thousands of the others are tonight.
      `DTSTART;VALUE=DATE:${stamp(0)}`,
      `DTEND;VALUE=DATE:${stamp(2)}`,
      `SUMMARY:${GOOD}`,
      'END:VEVENT',
      ...parts,
      'END:VCALENDAR',
    ].join('\r\n');
  const rule = ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => `1${day},-1${day}`).join();
  const bombs: Record<string, () => string> = {
    '500 rules for every second': () => calendar(...many(500, (i) => event(`e${i}`, 'RRULE:FREQ=SECONDLY'))),
    '2,000 rules that never match': () => calendar(...many(2_000, (i) => event(`e${i}`, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))),
    '2,000 rules with every part': () =>
      calendar(...many(2_000, (i) => event(`e${i}`, `RRULE:FREQ=MONTHLY;BYDAY=${rule};BYHOUR=1,5,9,13,17;BYMINUTE=0,20,40;BYSETPOS=1,-1`))),
    '100,000 exceptions': () => calendar(event('e', 'RRULE:FREQ=DAILY', ...many(1_000, () => `EXDATE:${many(100, (i) => `${stamp(i)}T090000Z`).join()}`))),
    '100,000 dates': () => calendar(event('e', ...many(1_000, (j) => `RDATE:${many(100, (i) => `${stamp(i % 20)}T${String(10 + (j % 14))}${String(i % 60).padStart(2, '0')}00Z`).join()}`))),
    '200 time zones with 500 changes each': () =>
      calendar(...many(200, (i) => ['BEGIN:VTIMEZONE', `TZID:Zone/${i}`, ...many(500, (j) => `BEGIN:STANDARD\r\nDTSTART:19${String(10 + (j % 90))}0101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=DAILY\r\nEND:STANDARD`), 'END:VTIMEZONE', event(`z${i}`).replace('DTSTART:', `DTSTART;TZID=Zone/${i}:`)].join('\r\n'))),
    '30,000 events': () => calendar(...many(30_000, (i) => event(`e${i}`, 'RRULE:FREQ=WEEKLY'))),
    '20,000 events of one name': () => calendar(...many(19_000, (i) => event('same', `RECURRENCE-ID:${stamp(i % 300)}T090000Z`))),
    'a line of 5 MB': () => calendar(event('e', `DESCRIPTION:${'x'.repeat(5_000_000)}`)),
    'a line folded 500,000 times': () => calendar(event('e', `DESCRIPTION:${'x\r\n '.repeat(500_000)}`)),
    '500,000 lines without an event': () => calendar('X-NOTHING:1\r\n'.repeat(500_000)),
    '50,000 components inside each other': () => calendar('BEGIN:X\r\n'.repeat(50_000) + 'END:X\r\n'.repeat(50_000)),
  }; // prettier-ignore
  for (const [name, text] of Object.entries(bombs)) test(name, async () => expectHarmless(await shown(text(), 'ics'), true));
});
