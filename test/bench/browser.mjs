// A loopback server that answers compressed, and pages loaded as a slow phone would load them.
import {readFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chrome} from '../../scripts/test/chrome.mjs';
import {traceTasks} from '../tools/trace-tasks.mjs';

const SLOW = {cpu: 4, network: {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8}};
const probe = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'pages/probe.js'), 'utf8');
const types = new Map(
  Object.entries({html: 'text/html', js: 'text/javascript', json: 'application/json', ics: 'text/calendar', md: 'text/markdown'}),
);

/** Serves what `add()` was given, brotli-compressed once: code as well as can be (11), feeds as a good server would (9). */
export async function serve() {
  const files = new Map();
  const server = http.createServer((request, response) => {
    const file = files.get(request.url.split('?')[0]);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'max-age=600',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    add(url, text) {
      const extension = path.extname(url).slice(1) || 'html';
      const quality = extension === 'json' || extension === 'ics' ? 9 : 11;
      const params = {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22};
      files.set(url, {type: types.get(extension) ?? 'text/plain', body: brotliCompressSync(Buffer.from(text), {params})});
    },
    /** Bytes over the wire. */
    size: (url) => files.get(url).body.length,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

const within = (promise, seconds, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${what} took over ${seconds} s`)), seconds * 1000)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

export async function openBrowser() {
  const options = await chrome();
  const browser = await puppeteer.launch({
    ...options,
    args: [...options.args, '--lang=da', '--disable-gpu', '--disable-background-networking', '--disable-extensions'],
    env: {...process.env, ...options.env, TZ: 'Europe/Copenhagen'},
    protocolTimeout: 300_000,
  });

  /**
   * Loads a page in a context of its own (nothing cached), on a phone's screen, waits until it is quiet.
   * @param options `before(session)` is done before the page is asked for, `then(session, evaluate)` when it is quiet;
   *   tasks are traced on a slow phone, or when asked for
   * @returns milliseconds from navigation to the painted list, the longest task of the main thread by its own time (0:
   *   none took over 50 ms; undefined: the trace was lost), those that took over 50 ms as the page is told them
   *   (`[start, duration]`), layout shift, errors, nodes of the document; and what `then(session, evaluate)` returns
   */
  async function load(url, {slow = false, tasks = slow, width = 360, height = 740, timeout = 120, quiet = 500, before, then} = {}) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      const evaluate = async (expression) => {
        const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      await session.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 2, mobile: width < 600});
      await session.send('Page.enable');
      // Whoever watches the network is kept a copy of every answer, and a long one is decoded on the page's main thread,
      // a quarter of a second at 4×: nobody may watch but us, and we keep nothing.
      await page._client().send('Network.disable');
      await session.send('Network.enable', {maxTotalBufferSize: 1, maxResourceBufferSize: 1});
      await session.send('Page.addScriptToEvaluateOnNewDocument', {source: probe});
      if (slow) {
        await session.send('Network.emulateNetworkConditions', SLOW.network);
        await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW.cpu});
      }
      await before?.(session);
      const endTrace = tasks ? await traceTasks(session) : undefined;
      const arrived = new Promise((resolve) => session.once('Page.domContentEventFired', resolve));
      await session.send('Page.navigate', {url});
      await within(arrived, timeout, url);
      await within(evaluate(`bench.settled(${quiet})`), timeout, url).catch(async (error) => {
        // Say what the page was doing.
        const state = await within(evaluate('`${bench.rows().length} rows, painted ${bench.painted}, ${bench.errors}`'), 5, 'asking').catch(
          String,
        );
        throw new Error(`${error.message}; ${state}`);
      });
      const seen = JSON.parse(await evaluate('JSON.stringify(bench)'));
      const result = {
        painted: seen.painted,
        longest: endTrace && longestOf(await endTrace(isNavigationTo(url)), seen.tasks),
        longTasks: seen.tasks,
        shift: seen.shift,
        // Without a graphics card some browsers do not tell.
        largest: seen.largest || seen.painted,
        answered: seen.answered || undefined,
        errors: seen.errors,
        nodes: await evaluate('bench.nodes()'),
      };
      return then ? {...result, ...(await within(then(session, evaluate), timeout, `${url}, after loading`))} : result;
    } finally {
      await within(context.close(), 60, 'closing a page');
    }
  }
  return {load, close: () => browser.close()};
}

const isNavigationTo =
  (url) =>
  ({name, args}) =>
    name === 'navigationStart' && args.data?.documentLoaderURL === url;

/** The longest of those tasks that took over 50 ms (`[start, duration]`, as the page itself is told), by the thread's own clock. */
const longestOf = (traced, long) =>
  traced &&
  Math.max(
    0,
    ...long.map(([from, duration]) =>
      traced.filter(({start, end}) => start >= from - 2 && end <= from + duration + 2).reduce((sum, {own}) => sum + own, 0),
    ),
  );

/** Bytes on the JavaScript heap and in buffers, after collecting garbage. */
export async function memoryOf(session) {
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await session.send('Runtime.getHeapUsage');
  return {heap: usedSize + backingStorageSize};
}

/**
 * Types a word letter by letter; milliseconds of the slowest key from the press to the painted result, and of the main
 * thread's own work in that time, which other programs on the machine cannot lengthen.
 */
export async function slowestKey(session, evaluate, word, {cpu = 1} = {}) {
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  const endTrace = await traceTasks(session);
  const origin = await evaluate(`performance.mark('bench-keys').startTime`);
  const times = [];
  for (const letter of word) {
    await evaluate(`bench.nextKey(${cpu > 1 ? 600 : 300})`);
    const key = {key: letter, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0)};
    await session.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, unmodifiedText: letter, ...key});
    await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
    times.push(await evaluate('bench.key'));
  }
  const tasks = await endTrace(({name}) => name === 'bench-keys');
  const workBetween = (from, to) =>
    tasks.filter(({start, end}) => start >= from - origin - 2 && end <= to - origin + 2).reduce((sum, {own}) => sum + own, 0);
  for (let i = 0; i < word.length; i++) {
    const key = {key: 'Backspace', windowsVirtualKeyCode: 8};
    await session.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...key});
    await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
  }
  await evaluate('new Promise((resolve) => setTimeout(resolve, 600))');
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  return {
    took: Math.max(...times.map(([from, to]) => to - from)),
    work: tasks && Math.max(...times.map(([from, to]) => workBetween(from, to))),
  };
}
