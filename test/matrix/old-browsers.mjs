// npm run test:matrix: opens the four elements in old Chromium builds, which come inside npm packages, and compares what
// stands there, and in which state, with today's Chromium. Needs a build (npm run build), Linux on x64, and the network once.
// Usage: node test/matrix/old-browsers.mjs [--pictures=FOLDER]
import {execFileSync, spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {demoFeed} from '../../scripts/demo/demo-plugin.mjs';
import {root} from '../../scripts/files.mjs';
import {chrome} from '../../scripts/test/chrome.mjs';

/** `isTooOld`: keeps what stands between the tags, and says why. */
const builds = [
  {version: 83, name: 'chrome-aws-lambda', release: '3.1.1', isTooOld: true},
  {version: 88, name: 'chrome-aws-lambda', release: '5.5.0'},
  {version: 90, name: 'chrome-aws-lambda', release: '8.0.2'},
  {version: 92, name: 'chrome-aws-lambda', release: '10.1.0'},
  {version: 103, name: '@sparticuz/chromium', release: '103.0.0'},
  {version: 109, name: '@sparticuz/chromium', release: '109.0.6'},
];
const cache = path.join(root, 'node_modules/.cache/lbb-old-browsers');
const pictures = process.argv.find((word) => word.startsWith('--pictures='))?.slice('--pictures='.length);

/** Unpacks a package once; its programs are compressed. @returns what is needed to start it */
function unpack({version, name, release}) {
  const folder = path.join(cache, String(version));
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}`;
    mkdirSync(part, {recursive: true});
    const [{filename}] = JSON.parse(
      execFileSync('npm', ['pack', '--json', `${name}@${release}`], {cwd: part, stdio: ['ignore', 'pipe', 'ignore'], timeout: 10 * 60_000}),
    );
    execFileSync('tar', ['xzf', filename], {cwd: part});
    const open = (file) => brotliDecompressSync(readFileSync(path.join(part, 'package/bin', file)));
    writeFileSync(path.join(part, 'chromium'), open('chromium.br'));
    chmodSync(path.join(part, 'chromium'), 0o755);
    mkdirSync(path.join(part, 'swiftshader'));
    for (const [archive, where] of [
      ['aws', '.'],
      ['swiftshader', 'swiftshader'],
    ]) {
      writeFileSync(path.join(part, 'archive.tar'), open(`${archive}.tar.br`));
      execFileSync('tar', ['xf', 'archive.tar', '-C', where], {cwd: part});
    }
    for (const done of [filename, 'package', 'archive.tar']) rmSync(path.join(part, done), {recursive: true});
    renameSync(part, folder);
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {LD_LIBRARY_PATH: path.join(folder, 'lib')},
    flags: ['--headless'],
  };
}

/** The page: four elements, used as a visitor would; at its end it says as JSON in `<pre>` what stands in them. */
const page = (
  lang,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><script>Object.defineProperty(navigator, "languages", {get: () => ["en"]})</script><meta name="viewport" content="width=device-width">
<title>Old browsers</title><style>body{font:16px/1.5 sans-serif;margin:1em;max-width:44em}</style>
<script>
  var said = [];
  ['error', 'warn'].forEach(function (level) { console[level] = function () { said.push([].map.call(arguments, function (one) { return one && one.stack || one; }).join(' ')); }; });
  addEventListener('error', function (event) { said.push(event.message); });
</script>
<lbb-activities src="/feed.json" lang="${lang}"><p>Ring til os.</p></lbb-activities>
<lbb-activities src="/zones.json" lang="${lang}"><p>Ring til os.</p></lbb-activities>
<lbb-opening-hours src="/feed.json" for="vindrosen" lang="${lang}"><p>Ring til os.</p></lbb-opening-hours>
<lbb-contact-card src="/feed.json" for="kontakt-ribe" lang="${lang}"><p>Ring til os.</p></lbb-contact-card>
<lbb-volunteer-signup src="/feed.json" action="/signup" lang="${lang}"><p>Ring til os.</p></lbb-volunteer-signup>
<pre id="out" hidden></pre><script type="module" src="/lbb.js"></script><script type="module" src="/use.js"></script></html>`;

/** Runs in the page. Plain words, because the oldest must read it too. */
async function use() {
  const elements = [...document.querySelectorAll('lbb-activities, lbb-opening-hours, lbb-contact-card, lbb-volunteer-signup')];
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const until = async (condition) => {
    for (let i = 0; i < 600 && !condition(); i++) await wait(50);
    return condition();
  };
  const all = (element, selector) => [...(element.shadowRoot ? element.shadowRoot.querySelectorAll(selector) : [])];
  const isDrawn = await until(() => elements.every((element) => all(element, '.root').length && !all(element, '[aria-busy=true]').length));
  if (isDrawn) {
    const [activities, , , card, form] = elements;
    await until(() => all(activities, '.week input').length && all(form, 'form input').length && all(card, 'button').length);
    await wait(1500);
    // Choose a weekday, open the filters, open an activity; send an empty form.
    const press = async (node) => {
      if (node) node.click();
      await wait(700);
    };
    await press(all(activities, '.week input')[1]);
    await press(all(activities, '.line1 button')[0]);
    await press(all(activities, 'h3 button, h4 button, .title button, .row button')[0]);
    await press(all(form, 'form button:not([type=button])').pop());
    await wait(1500);
  }
  const words = (node) => {
    if (node.nodeType === 3) return node.data;
    if (/^(style|script|template|svg)$/i.test(node.nodeName)) return '';
    const own = node.nodeType === 1 ? ['aria-expanded', 'aria-invalid', 'aria-pressed', 'aria-label', 'hidden', 'open'] : [];
    const states = own.filter((name) => node.hasAttribute(name)).map((name) => ` [${name}=${node.getAttribute(name)}] `);
    return `${states.join('')}${node.checked ? ' [checked] ' : ''}${[...node.childNodes].map(words).join(' ')}`;
  };
  const chosen = all(elements[0], '.week :checked + .cell')[0];
  // What is on at this hour has a sign and no frame.
  const tag = all(elements[0], '.tag:not(.now)')[0];
  document.getElementById('out').textContent = JSON.stringify({
    isDrawn,
    // Without the minute in which the feed was read.
    texts: elements.map((element) =>
      (element.shadowRoot ? words(element.shadowRoot) : '')
        .replace(/\s+/g, ' ')
        .replace(/\d\d[.:]\d\d\D*$/, '')
        .trim(),
    ),
    // Colours differ; that there are some must not.
    isChosenMarked:
      !!chosen &&
      (getComputedStyle(chosen).backgroundColor !== 'rgba(0, 0, 0, 0)' ||
        getComputedStyle(chosen.parentNode).backgroundColor !== 'rgba(0, 0, 0, 0)'),
    isTagFramed: !tag || getComputedStyle(tag).borderTopWidth !== '0px',
    fallbacks: elements.filter((element) => element.querySelector('p').offsetHeight > 0).length,
    said,
  });
}

/** Zones by names that are younger than the browsers. */
const zoneFeed = () => {
  const zones = ['Europe/Kyiv', 'America/Nuuk', 'Pacific/Kanton'];
  const date = new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10);
  return JSON.stringify({
    version: 1,
    places: zones.map((timeZone, i) => ({id: `p${i}`, name: timeZone, timeZone})),
    activities: zones.map((zone, i) => ({
      id: `a${i}`,
      name: `Online ${zone}`,
      place: `p${i}`,
      schedule: [{dates: [date], startTime: '19:00', endTime: '20:00'}],
    })),
  });
};

const feed = demoFeed('esbjerg.json');
const types = {js: 'text/javascript', json: 'application/json', html: 'text/html'};
const server = createServer(({url = '/'}, response) => {
  const name = url.replace(/[?#].*/, '');
  const send = (type, body) => response.writeHead(200, {'content-type': `${types[type]}; charset=utf-8`}).end(body);
  if (/^\/(da|uk|ar)$/.test(name)) return send('html', page(name.slice(1)));
  if (name === '/feed.json') return send('json', feed);
  if (name === '/zones.json') return send('json', zoneFeed());
  if (name === '/use.js') return send('js', `(${use})();`);
  const file = path.join(root, 'dist/cdn', path.posix.normalize(name));
  if (name.endsWith('.js') && existsSync(file)) return send('js', readFileSync(file));
  response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

/** A browser that is told what to do over two pipes (Chrome DevTools Protocol, messages end with NUL): the oldest understand it. */
function start({executablePath, env, flags}) {
  const profile = mkdtempSync(path.join(profiles, 'p'));
  const common = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-zygote',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
    '--remote-debugging-pipe',
  ];
  const child = spawn(executablePath, [...flags, ...common, `--user-data-dir=${profile}`, 'about:blank'], {
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const waiting = new Map();
  let unread = '';
  fromBrowser.setEncoding('utf8').on('data', (text) => {
    const messages = (unread + text).split('\0');
    unread = messages.pop();
    for (const {id, result, error} of messages.map((one) => JSON.parse(one))) if (waiting.has(id)) waiting.get(id)(error ?? result);
  });
  toBrowser.on('error', () => {});
  const ended = new Promise((resolve) => child.on('close', resolve));
  const died = ended.then((status) => {
    throw new Error(`the browser ended with ${status}`);
  });
  died.catch(() => {});
  let last = 0;
  return {
    // A browser that dies, or a page of it, answers nothing.
    send: (method, params = {}, sessionId = undefined) =>
      Promise.race([
        died,
        new Promise((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error(`no answer to ${method} within a minute`)), 60_000);
          waiting.set(++last, (answer) => {
            clearTimeout(timer);
            resolve(answer);
          });
          toBrowser.write(`${JSON.stringify({id: last, method, params, sessionId})}\0`);
        }),
      ]),
    close() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** What the page says at its end; undefined when it says nothing within some minutes. */
async function lookOnce(browser, lang, picture) {
  const {send, close} = start(browser);
  try {
    const {targetId} = await send('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await send('Target.attachToTarget', {targetId, flatten: true});
    await send('Emulation.setDeviceMetricsOverride', {width: 420, height: 4800, deviceScaleFactor: 1, mobile: false}, sessionId);
    await send('Page.navigate', {url: `${base}/${lang}`}, sessionId);
    let out = '';
    for (let i = 0; i < 400 && !out; i++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const expression = "(document.getElementById('out') || {}).textContent";
      out = (await send('Runtime.evaluate', {expression}, sessionId)).result?.value;
    }
    if (picture) writeFileSync(picture, Buffer.from((await send('Page.captureScreenshot', {}, sessionId)).data, 'base64'));
    return out ? JSON.parse(out) : undefined;
  } finally {
    await close();
  }
}

/** These old builds die now and then, whatever they show: then once more. */
const look = (...args) =>
  lookOnce(...args).catch((error) => {
    console.log(`once more: ${error.message}`);
    return lookOnce(...args);
  });

let passed = 0;
let failed = 0;
function expect(what, found, wanted) {
  const [a, b] = [JSON.stringify(found ?? null), JSON.stringify(wanted)];
  if (a === b) return passed++;
  failed++;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return console.log(
    `not ok: ${what}\n  found  …${a.slice(Math.max(0, at - 60), at + 200)}\n  wanted …${b.slice(Math.max(0, at - 60), at + 200)}`,
  );
}

mkdirSync(cache, {recursive: true});
const profiles = mkdtempSync(path.join(tmpdir(), 'lbb-old-browsers-'));
if (pictures) mkdirSync(pictures, {recursive: true});
const today = await chrome();
for (const lang of ['da', 'uk']) {
  const modern = await look({executablePath: today.executablePath, env: today.env, flags: ['--headless']}, lang);
  expect(`today's Chromium, ${lang}: draws`, [modern?.isDrawn, modern?.isChosenMarked, modern?.fallbacks], [true, true, 0]);
  for (const build of builds) {
    const old = await look(unpack(build), lang, pictures && path.join(path.resolve(pictures), `${build.version}-${lang}.png`));
    const what = `Chromium ${build.version}, ${lang}`;
    if (build.isTooOld) {
      expect(`${what}: keeps the fallback`, [old?.isDrawn, old?.fallbacks], [false, 5]);
      expect(`${what}: says why`, /browseren er for gammel/.test(old?.said?.join() ?? ''), true);
      continue;
    }
    expect(`${what}: says nothing in the console`, old?.said, modern.said);
    expect(`${what}: marks the chosen day and frames tags`, [old?.isChosenMarked, old?.isTagFramed, old?.fallbacks], [true, true, 0]);
    modern.texts.forEach((text, i) => expect(`${what}: element ${i + 1} says the same`, old?.texts?.[i], text));
  }
}
server.close();
// The browsers' own processes may still be writing.
rmSync(profiles, {recursive: true, force: true, maxRetries: 20, retryDelay: 200});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
