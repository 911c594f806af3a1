// npm run bench: how fast the script-tag build is beside pages written by hand, on a slow phone (CPU 4×, 1.6 Mbit/s, 150 ms),
// all in one run and by turns, so that what counts are the ratios; quietly, and with two busy loops beside it.
// Usage: node test/bench/bench.mjs [--quick] [--table: README's table of what was promised, at most twelve minutes] [--only=part of a name] [--against=another build: a commit, or a folder with lbb.js]
//   [--peers=FOLDER with run.mjs of a peers' benchmark]
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build as bundle} from 'esbuild';
import {memoryOf, openBrowser, serve, slowestKey} from './browser.mjs';
import {importSource} from '../../scripts/files.mjs';
import {calendarOf, feedOf} from './feeds.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const option = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const quick = process.argv.includes('--quick');
const only = option('only');
const isTable = process.argv.includes('--table');
const rounds = quick ? 2 : isTable ? 9 : 7;
const minutes = quick ? 2 : 8;
const started = Date.now();
const left = () => minutes * 60_000 - (Date.now() - started);
const sizes = [100, 1_000, 10_000];
const MOST = 10_000;

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : NaN;
};

// --- what is measured
const temporary = mkdtempSync(path.join(os.tmpdir(), 'lbb-bench-'));
process.on('exit', () => rmSync(temporary, {recursive: true, force: true}));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
const must = (command, args, options) => {
  const {status, stdout} = spawnSync(command, args, {maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'], ...options});
  if (status) process.exit(status);
  return stdout;
};
const buildOf = (folder, name) => {
  const out = path.join(temporary, name);
  must(
    process.execPath,
    [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'cdn', '--outDir', out, '--logLevel', 'error'],
    {cwd: folder},
  );
  return out;
};
const dist = buildOf(root, 'now');
/** The build that is compared with; a commit's is made here. */
function otherBuild(name) {
  if (existsSync(path.join(name, 'lbb.js'))) return name;
  const folder = path.join(temporary, 'source');
  mkdirSync(folder);
  must('tar', ['-x', '-C', folder], {stdio: ['pipe', 'ignore', 'inherit'], input: must('git', ['archive', name], {cwd: root})});
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return buildOf(folder, 'before');
}
// What the promises were made beside.
const against = option('against') ?? (isTable ? 'dac47a4' : undefined);

const server = await serve();
const serveBuild = (at, folder) => {
  for (const file of readdirSync(folder, {recursive: true}))
    if (file.endsWith('.js')) server.add(`${at}/${file}`, readFileSync(path.join(folder, file), 'utf8'));
};
serveBuild('/lbb', dist);
if (against) serveBuild('/before', otherBuild(against));
for (const page of ['vanilla', 'lit', 'stream', 'shortest']) {
  const options = {bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, legalComments: 'none', logLevel: 'error'};
  const {outputFiles} = await bundle({entryPoints: [path.join(here, `pages/${page}.js`)], ...options});
  server.add(`/${page}.js`, outputFiles[0].text);
}
const {feedText} = await importSource('src/tool/fetch/feed-text.ts');
const {gather} = await importSource('src/tool/fetch/gather.ts');
const {wallTimeAt} = await importSource('src/model/wall-time.ts');
/** The same feed as `lbb-feed fetch` writes it now: a large one in the order of its next dates. */
async function written(json) {
  const timeZone = 'Europe/Copenhagen';
  const [from, until] = [-1, 400].map((days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10));
  const period = {from, until, timeZone};
  return feedText(await gather(Buffer.from(json), period), {...period, orderFrom: wallTimeAt(Date.now(), timeZone), sources: []}, []);
}
const bytes = {};
for (const size of sizes) {
  const feed = feedOf(size);
  const json = JSON.stringify(feed);
  server.add(`/${size}.json`, json);
  server.add(`/${size}.ics`, calendarOf(feed));
  server.add(`/${size}-ordered.json`, await written(json));
  bytes[size] = Buffer.byteLength(json);
}

const text = 'I kommunen er der hver uge noget at gå til for børn, unge, voksne og ældre. Her ses, hvad der sker, og hvor man møder op.';
/** Ours is placed as the README says. */
const scriptTag = (script) =>
  script ? `<script type="module"${script.endsWith('/lbb.js') ? ' async' : ''} src="${script}"></script>` : '';
const pageOf = (script, body, rows, head = '', field = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Aktiviteter</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 system-ui,sans-serif;margin:0 16px}</style>${head}<script>bench.rows=()=>${rows};${field && `bench.field=()=>${field}?.querySelector('input[type=search]')`}</script>${scriptTag(script)}</head><body><main><h1>Aktiviteter</h1><p>${text}</p>${body}<p>${text}</p></main></body></html>`;
const shadow = (tag, rows) => `document.querySelector('${tag}')?.shadowRoot?.querySelectorAll('${rows}')??[]`;
const ourRows = shadow('lbb-activities', '[part~=activity]');
const ours = `document.querySelector('lbb-activities')?.shadowRoot`;
const pictureRows = `document.querySelector('[lang=da][dir]')?.shadowRoot?.querySelectorAll('[part~=activity]')??[]`;
/** The list as `lbb-feed html --picture` writes it, for a page with the script with lines for its code. */
function pictureOf(size, ...script) {
  const file = path.join(temporary, `${size}.json`);
  writeFileSync(file, JSON.stringify(feedOf(size)));
  const args = [path.join(root, 'scripts/feed.mjs'), 'html', file, '--element', 'activities', '--picture', ...script];
  return must(process.execPath, args, {cwd: root, encoding: 'utf8'});
}
const contestants = new Map([
  ['vanilla', {rows: `document.querySelectorAll('[data-line]')`, script: '/vanilla.js', body: (n) => `<div id="list" data-src="/${n}.json"></div>`, root: 'document'}],
  ['lit', {rows: shadow('offer-list', '[data-line]'), script: '/lit.js', body: (n) => `<offer-list src="/${n}.json"></offer-list>`, root: `document.querySelector('offer-list').shadowRoot`}],
  ['ours', {rows: ourRows, script: '/lbb/lbb.js', body: (n) => `<lbb-activities src="/${n}.json"></lbb-activities>`, root: `document.querySelector('lbb-activities').shadowRoot`}],
  ['ours, iCal', {rows: ourRows, script: '/lbb/lbb.js', body: (n) => `<lbb-activities src="/${n}.ics"></lbb-activities>`, sizes: [100, MOST]}],
  ['ours, ordered', {rows: ourRows, script: '/lbb/lbb.js', body: (n) => `<lbb-activities src="/${n}-ordered.json"></lbb-activities>`, sizes: [MOST]}],
  ['stream', {rows: `document.querySelectorAll('[data-line]')`, script: '/stream.js', body: (n) => `<div id="list" data-src="/${n}-ordered.json"></div>`, sizes: [MOST]}],
  ['shortest', {rows: `document.querySelectorAll('[data-line]')`, script: '/shortest.js', body: (n) => `<div id="list" data-src="/${n}.json"></div>`, sizes: [100]}],
  ['picture alone', {rows: pictureRows, body: () => pictureOf(100), sizes: [100]}],
  ['ours, picture', {rows: `[...${pictureRows},...${ourRows}]`, script: '/lbb/lbb.js', body: () => `<lbb-activities src="/100.json">${pictureOf(100, '--script', '/lbb/lbb.js', '--script-file', path.join(dist, 'lbb.js'))}</lbb-activities>`, sizes: [100]}],
  ...(against ? [['before', {rows: ourRows, script: '/before/lbb.js', body: (n) => `<lbb-activities src="/${n}.json"></lbb-activities>`, sizes: [100, MOST]}]] : []),
]); // prettier-ignore

// --- measuring
const runs = new Map();
const failures = [];
let round = 0;
const note = (name, values) => runs.set(name, [...(runs.get(name) ?? []), {...values, round}]);
const of = (name, field) => median((runs.get(name) ?? []).map((run) => run[field]).filter((value) => value !== undefined));
let browser = await openBrowser();

async function measure(name, url, options) {
  if (only && !name.includes(only)) return;
  try {
    const run = await browser.load(server.base + url, options);
    note(name, run);
    for (const error of run.errors) failures.push(`${name}: ${error}`);
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
    await browser.close().catch(() => {});
    browser = await openBrowser();
  }
}

/** A ratio of each round, smallest first: both were measured within a minute or two, however busy the machine was in others. */
const ratiosOf = (field, one, other) =>
  (runs.get(one) ?? [])
    .map((run) => run[field] / runs.get(other)?.find(({round}) => round === run.round)?.[field])
    .filter((ratio) => !Number.isNaN(ratio))
    .sort((a, b) => a - b);
/** What was promised: what, beside what, a field of one and of another, how much at the most. */
const promised = [
  ['10,000 offers in the order of their dates visible', 'the build of 23 November, same offers', 'painted', `ours, ordered ${MOST}`, `before ${MOST}`, 0.35],
  ['the same', 'a page written by hand that streams', 'painted', `ours, ordered ${MOST}`, `stream ${MOST}`, 1.3],
  ['100 offers visible', '20 rows by the shortest script there is', 'painted', 'ours 100', 'shortest 100', 1.25],
  ["100 offers with the tool's HTML between the tags: largest contentful paint", 'that HTML alone', 'largest', 'ours, picture 100', 'picture alone 100', 1.1],
  ['the same until the first key in the search is answered', 'a bare Lit page', 'answered', 'ours, picture 100, first key', 'lit 100, first key', 1],
  ['10,000 offers visible, both cores busy', 'a page written by hand, same load', 'painted', `ours ${MOST}, busy`, `vanilla ${MOST}, busy`, 1.1],
  ['work of a key in the search of 10,000', 'that page', 'work4', 'ours at rest', 'vanilla at rest', 0.35],
]; // prettier-ignore
const isWanted = (name) => !isTable || promised.some((row) => row.includes(name));

const slowCells = [];
for (const [name, {script, body, rows, sizes: own = sizes, root: at}] of contestants)
  for (const size of own) {
    const url = `/${name.replace(/\W+/g, '-')}/${size}`;
    server.add(url, pageOf(script, body(size), rows));
    if (isWanted(`${name} ${size}`)) slowCells.push({name: `${name} ${size}`, url});
    // The first key, pressed as soon as there is a field for it.
    if (size !== 100 || !(at || name === 'ours, picture') || !isWanted(`${name} ${size}, first key`)) continue;
    server.add(
      `${url}/key`,
      pageOf(script, body(size), name === 'ours, picture' ? ourRows : rows, '', at?.replace('.shadowRoot', '?.shadowRoot') ?? ours),
    );
    slowCells.push({name: `${name} ${size}, first key`, url: `${url}/key`});
  }

/** Memory, nodes and keys with the longest feed. */
async function measureAtRest(name) {
  const {root: at} = contestants.get(name);
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const then = async (session, evaluate) => {
    await pause(2500); // a page at rest: what was only needed while reading is let go
    const memory = await memoryOf(session);
    if (!(await evaluate(`!!${at}.querySelector('input[type=search]')`))) return memory;
    await evaluate(`${at}.querySelector('input[type=search]').focus()`);
    await pause(1000); // nobody types sooner
    const {took: key4, work: work4} = await slowestKey(session, evaluate, 'fodb', {cpu: 4});
    const {took: key1} = await slowestKey(session, evaluate, 'kor');
    return {...memory, key4, work4, key1};
  };
  await measure(`${name} at rest`, `/${name}/${MOST}`, {then});
}

/** Milliseconds of the same little work each time: what else the machine has to do shows in how they differ. */
const calibrations = [];
function calibrate() {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e7; i++) sum = (sum * 31 + i) | 0;
  calibrations.push(performance.now() - start + (sum === 1 ? 1 : 0));
}
calibrate();
calibrations.length = 0; // the first one is compiled meanwhile

await measure('warm-up', '/ours/100');
const restRounds = quick ? 1 : 3;
for (round = 0; round < rounds; round++) {
  calibrate();
  // By turns, each round beginning with another, so that none always follows the same neighbour.
  const order = slowCells.map((_, i) => slowCells[(i * 5 + round * 4) % slowCells.length]);
  for (const {name, url} of order.length === new Set(order).size ? order : slowCells) {
    if (left() < (quick ? 35_000 : isTable ? 180_000 : 100_000)) break;
    await measure(name, url, {slow: true});
  }
  if (round < restRounds)
    for (const name of isTable ? ['vanilla', 'ours'] : ['vanilla', 'lit', 'ours']) if (left() > 10_000) await measureAtRest(name);
}

// The longest lists once more while two loops keep both cores of a small machine busy.
const loops = [1, 2].map(() => spawn(process.execPath, ['-e', 'for (;;);'], {stdio: 'ignore'}));
process.on('exit', () => loops.forEach((loop) => loop.kill('SIGKILL')));
for (round = 0; round < (quick ? 1 : 3); round++)
  for (const name of ['vanilla', 'ours']) if (left() > 20_000) await measure(`${name} ${MOST}, busy`, `/${name}/${MOST}`, {slow: true});
for (const loop of loops) loop.kill('SIGKILL');

// Layout shift on a phone and on a desk, with the height reserved by the page and with a fallback a fifth smaller or larger.
const screens = {phone: {width: 360, height: 740}, desk: {width: 1280, height: 900}};
const places = {reserved: 1, 'fallback of 80 %': 0.8, 'fallback of 120 %': 1.2};
const shifts = [];
for (const [screen, size] of isTable ? [] : Object.entries(screens)) {
  const {height} = await browser.load(`${server.base}/ours/100`, {
    ...size,
    then: async (_, evaluate) => ({height: await evaluate(`document.querySelector('lbb-activities').offsetHeight`)}),
  });
  for (const [place, part] of Object.entries(places)) {
    const url = `/shift/${shifts.length}`;
    const isReserved = place === 'reserved';
    const style = isReserved ? `min-height:${height}px` : '';
    const inside = isReserved ? '' : `<p style="height:${Math.round(height * part)}px;margin:0">Ring til os.</p>`;
    server.add(
      url,
      pageOf('/lbb/lbb.js', `<lbb-activities src="/100.json" style="display:block;${style}">${inside}</lbb-activities>`, ourRows),
    );
    shifts.push({name: `${place}, ${screen}`, isReserved});
    await measure(`shift, ${place}, ${screen}`, url, {slow: true, ...size});
  }
}
await browser.close();
server.close();

// --- the table
const ms = (value) => (Number.isNaN(value) ? '–' : value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value)} ms`);
const times = (value) => (Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`);
const table = (rows) => {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  for (const row of rows)
    console.log(`  ${row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]))).join('   ')}`);
};
function printFigures() {
  console.log(
    `\nList visible on a slow phone (CPU 4×, 1.6 Mbit/s, 150 ms), median of ${runs.get('ours 100')?.length ?? 0} rounds by turns; in brackets the longest task by the main thread's own clock`,
  );
  table([
    ['', ...sizes.map((size) => `${size} offers`)],
    ...[...contestants.keys()]
      .filter((name) => !name.includes('picture'))
      .map((name) => [
        name,
        ...sizes.map((size) => {
          const longest = of(`${name} ${size}`, 'longest');
          return runs.has(`${name} ${size}`) ? `${ms(of(`${name} ${size}`, 'painted'))} [${longest ? ms(longest) : '< 50 ms'}]` : '';
        }),
      ]),
    ['ours / lit', ...sizes.map((size) => times(of(`ours ${size}`, 'painted') / of(`lit ${size}`, 'painted')))],
    ['ours / vanilla', ...sizes.map((size) => times(of(`ours ${size}`, 'painted') / of(`vanilla ${size}`, 'painted')))],
    ['nodes, ours', ...sizes.map((size) => of(`ours ${size}`, 'nodes'))],
  ]);
  console.log(
    `\n${MOST} offers at rest (JSON text ${(bytes[MOST] / 1e6).toFixed(2)} MB, ${(server.size(`/${MOST}.json`) / 1000).toFixed(0)} kB over the wire)`,
  );
  table([
    ['', 'heap', '/ JSON text', 'nodes', 'key', 'key at 4×', 'its work'],
    ...['vanilla', 'lit', 'ours'].map((name) => {
      const at = (field) => of(`${name} at rest`, field);
      return [
        name,
        `${(at('heap') / 1e6).toFixed(1)} MB`,
        times(at('heap') / bytes[MOST]),
        at('nodes'),
        ms(at('key1')),
        ms(at('key4')),
        ms(at('work4')),
      ];
    }),
  ]);
  for (const {name} of shifts) console.log(`  layout shift, ${name}: ${of(`shift, ${name}`, 'shift').toFixed(3)}`);
  const worstShift = (isReserved) =>
    Math.max(...shifts.filter((shift) => shift.isReserved === isReserved).map(({name}) => of(`shift, ${name}`, 'shift')));

  const shown = (name) => of(name, 'painted');
  const answered = (name) => of(`${name} 100, first key`, 'answered');
  const longest = Math.max(...sizes.map((size) => of(`ours ${size}`, 'longest')), of('ours, iCal 10000', 'longest'));
  const atRest = (name, field) => of(`${name} at rest`, field);
  const targets = [
    ['100 offers, beside the bare Lit page', shown('ours 100') / shown('lit 100'), 1.25],
    ['1,000 offers, beside the bare Lit page', shown('ours 1000') / shown('lit 1000'), 1.25],
    ['10,000 offers, beside the vanilla page', shown('ours 10000') / shown('vanilla 10000'), 1.25],
    ['10,000 ordered offers, beside a page that streams', shown(`ours, ordered ${MOST}`) / shown(`stream ${MOST}`), 1.3],
    ['100 offers, beside the other build', shown('ours 100') / shown('before 100'), 1],
    ['10,000 ordered offers, beside the other build', shown(`ours, ordered ${MOST}`) / shown(`before ${MOST}`), 0.35],
    ['10,000 offers, two busy loops, beside the vanilla page', shown(`ours ${MOST}, busy`) / shown(`vanilla ${MOST}, busy`), 1.1],
    ['largest paint with a picture, beside it alone', of('ours, picture 100', 'largest') / of('picture alone 100', 'largest'), 1.1],
    ['layout shift with a picture', of('ours, picture 100', 'shift'), 0.004],
    ['first key answered, beside the bare Lit page', answered('ours') / answered('lit'), 1],
    ['the same with a picture', answered('ours, picture') / answered('lit'), 1],
    ['10,000 from iCal, beside our JSON', shown('ours, iCal 10000') / shown('ours 10000'), 2],
    ['longest task at 4×, ms', longest, 50],
    ['heap beside the JSON text', atRest('ours', 'heap') / bytes[MOST], 1.5],
    ['key at 4×, beside the vanilla page', atRest('ours', 'key4') / atRest('vanilla', 'key4'), 1],
    ['key at 4×, ms of work', atRest('ours', 'work4'), 50],
    ['the same beside the vanilla page', atRest('ours', 'work4') / atRest('vanilla', 'work4'), 0.35],
    ['nodes with 10,000 offers, beside 1,000', of('ours 10000', 'nodes') / of('ours 1000', 'nodes'), 1.3],
    ['layout shift, height reserved', worstShift(true), 0.004],
    ['layout shift, fallback within 20 %', worstShift(false), 0.02],
  ];
  console.log('\nTargets');
  table(
    targets.map(([name, value, most]) => [
      name,
      Number.isNaN(value) ? 'not measured' : value.toFixed(2),
      `≤ ${most}`,
      Number.isNaN(value) ? '' : value <= most ? 'ok' : 'not reached',
    ]),
  );
}

/** What was promised and what came of it, as a table for README.md. */
function printTable() {
  const decimals = (value) => (Number.isFinite(value) ? value.toFixed(2) : 'not measured');
  const range = (ratios) => (ratios.length > 1 ? ` (${decimals(ratios[0])}–${decimals(ratios.at(-1))})` : '');
  const rows = promised.map(([what, beside, field, one, other, most]) => {
    const ratios = ratiosOf(field, one, other);
    return [what, beside, `≤ ${most}`, `${decimals(median(ratios))}${range(ratios)}`];
  });
  const spread = Math.max(...(runs.get('ours, picture 100') ?? []).map(({shift}) => shift));
  rows.splice(4, 0, ['the same: layout shift', '', '0.00', decimals(spread)]);
  rows.push(
    ['a series begun in 1990', 'one begun this year', '≤ 1.1', decimals(seriesOf1990())],
    ['heap with 10,000 offers', "the feed's text", '≤ 1.5', decimals(of('ours at rest', 'heap') / bytes[MOST])],
  );
  console.log(
    `\n${[['What', 'Beside', 'Promised', 'Measured (all rounds)'], ['---', '---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  );
}
/** How long 10,000 calendar events begun then take beside those of this year, for each date that they have. */
function seriesOf1990() {
  if (only) return NaN;
  const {stdout} = spawnSync(process.execPath, ['--expose-gc', path.join(here, 'ical.mjs'), '10000', '5'], {cwd: root, encoding: 'utf8'});
  return Number(/per occurrence ([\d.]+)/.exec(stdout)?.[1]);
}

(isTable ? printTable : printFigures)();
const spread = Math.max(...calibrations) / Math.min(...calibrations);
console.log(
  `\nThe same work took up to ${spread.toFixed(2)} times as long in one round as in another${spread > 1.3 ? ': the machine was too noisy to tell; what is not reached may be, and the other way round' : ''}`,
);
for (const failure of new Set(failures)) console.log(`FAILED ${failure}`);

// --- the others
const run = (title, cwd, ...args) => {
  console.log(`\n${title}`);
  spawnSync(process.execPath, args, {cwd, stdio: 'inherit', timeout: Math.max(quick ? 20_000 : 90_000, left())});
};
if (!only && !isTable)
  run('Calendars in Node', root, '--expose-gc', path.join(here, 'ical.mjs'), ...(quick ? ['2000', '3'] : ['10000', '5']));
const peers = option('peers');
if (peers) {
  // From the same calendar file; what a peer's own JSON would save is given to it (see the peers' README).
  const others = [
    'static-html',
    'vanilla-first',
    'vanilla-stream',
    'lit-floor',
    'fc6-ics',
    'ec',
    'gancio',
    'listjs',
    'lbb',
    'lbb-next',
    'lbb-ics',
  ];
  const most = quick ? 100 : 400;
  const asked = [`--lbb=${dist}`, `--contestants=${others}`, '--sizes=100,1000,10000', '--conds=slow', '--reps=3', `--budget=${most}`];
  if (existsSync(path.join(peers, 'run.mjs')) && existsSync(path.join(peers, 'node_modules')))
    spawnSync(process.execPath, ['run.mjs', ...asked], {cwd: peers, stdio: 'inherit', timeout: (most + 60) * 1000});
  else console.log(`\nNo peers' benchmark (run.mjs with its node_modules) in ${peers}`);
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = failures.length ? 1 : 0;
