// Feeds and transport faults for browser tests, below /feeds/. A test asks with its own key (/feeds/KEY/…), so that no two share counts.
import {demoFeed} from '../../scripts/demo/demo-plugin.mjs';
import {calendarOf, feedOf} from '../bench/feeds.mjs';

const counts = new Map();
const held = new Map();
const json = {'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*'};
const FILLER = 'x'.repeat(600_000);
const LARGE = JSON.stringify(feedOf(2_000));
/** `10000-offers.json` or `.ics`: a feed as long as its name says. */
const OFFERS = /^(\d+)-offers\.(json|ics)$/;
const FEED = JSON.stringify({version: 1, activities: [{id: 'a1', name: 'Sangaften'}]});

const day = (days) => new Date(Date.now() + days * 864e5).toUTCString();
/** Files that browsers' caches take for fresh; without a word about it for a tenth of their age, by the rules of HTTP. */
const freshFor = {
  'old-file.json': () => ({'last-modified': day(-100)}),
  'very-old-file.json': () => ({'last-modified': day(-3000)}),
  'old-file-with-etag.json': () => ({'last-modified': day(-100), etag: '"1"'}),
  'old-file-by-plain-etag.json': () => ({'last-modified': day(-100), etag: 'W/"1"', 'accept-ranges': 'bytes'}),
  'old-file-that-varies.json': () => ({'last-modified': day(-100), vary: 'Accept-Encoding'}),
  'fresh-for-a-week.json': () => ({'cache-control': 'max-age=604800'}),
  'never-changes.json': () => ({'cache-control': 'public, max-age=31536000, immutable'}),
  'expires-in-a-month.json': () => ({expires: day(30)}),
  'fresh-then-stale.json': () => ({'cache-control': 'max-age=3600, stale-while-revalidate=86400'}),
  'stale-on-error.json': () => ({'cache-control': 'max-age=3600, stale-if-error=86400', etag: '"1"'}),
  'fresh-behind-a-proxy.json': () => ({'cache-control': 'public, s-maxage=60, max-age=86400', age: '30'}),
};

/** @type {Record<string, (context: import('koa').Context, count: number, key: string) => void | Promise<void>>} */
const answers = {
  'ok.json': (c) => send(c, FEED),
  html200: (c) => send(c, '<!doctype html><title>503</title><h1>Vedligeholdelse</h1>'),
  'text.json': (c) => send(c, FEED, {...json, 'content-type': 'text/plain'}),
  404: (c) => send(c, '{"error":"not found"}', json, 404),
  500: (c) => send(c, 'fejl', json, 500),
  429: (c) => send(c, '', {...json, 'retry-after': '3600'}, 429),
  '503-then-ok': (c, count) => (count < 3 ? send(c, '', {...json, 'retry-after': '0'}, 503) : send(c, FEED)),
  'fail-then-ok': (c, count) => (count < 4 ? send(c, '', json, 500) : send(c, FEED)),
  204: (c) => send(c, '', json, 204),
  empty: (c) => send(c, '', json),
  'array.json': (c) => send(c, '[]'),
  'truncated.json': (c) => send(c, FEED.slice(0, -20)),
  'redirect-same': (c) => send(c, '', {...json, location: 'ok.json'}, 302),
  'redirect-loop': (c) => send(c, '', {...json, location: 'redirect-loop'}, 302),
  'large.json': (c) => send(c, FEED.slice(0, -1) + ' '.repeat(200_000) + '}'),
  'large-feed.json': (c) => send(c, LARGE),
  // Large, but with one line a week.
  'large-weekly.json': (c) =>
    send(
      c,
      JSON.stringify({
        version: 1,
        activities: [{id: 'a', name: 'Sangaften', schedule: [{byDay: ['MO'], startTime: '19:00'}]}],
        'x-filler': FILLER,
      }),
    ),
  'large-weekly.ics': (c) =>
    send(
      c,
      `BEGIN:VCALENDAR\nX-FILLER:${FILLER}\nBEGIN:VEVENT\nUID:a\nSUMMARY:Sangaften\nDTSTART:20260105T190000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR`,
    ),
  // The connection breaks after 800 kB, once.
  'large-cut-once.json': (c, count) => {
    if (count > 1) return send(c, LARGE);
    c.respond = false;
    c.res.writeHead(200, {...json, 'content-length': Buffer.byteLength(LARGE)});
    c.res.write(LARGE.slice(0, 800_000));
    setTimeout(() => c.res.destroy(), 200);
  },
  // Answers 404 when the test has asked for `KEY/let-go`, so that a test can look while the element is reading.
  held: async (c, count, key) => {
    await new Promise((resolve) => held.set(key, resolve));
    send(c, '', json, 404);
  },
  'let-go': (c, count, key) => {
    held.get(key)?.();
    send(c, '', json, held.delete(key) ? 200 : 404);
  },
  ...Object.fromEntries(Object.entries(freshFor).map(([name, headers]) => [name, (c) => send(c, FEED, {...json, ...headers()})])),
  'slow.json': async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    send(c, FEED);
  },
};

function send(context, body, headers = json, status = 200) {
  context.status = status;
  context.body = body;
  for (const [name, value] of Object.entries(headers)) context.set(name, value);
}

/** Besides the named answers, /feeds/echo?FEED answers with the feed in its address, and the demo's JSON feeds have their dates. */
export const feedServer = () => async (context, next) => {
  const [, demo] = /^\/demo\/feeds\/([\w-]+\.json)$/.exec(context.path) ?? [];
  if (demo) return send(context, demoFeed(demo));
  if (context.path === '/feeds/echo')
    return send(context, decodeURIComponent(context.querystring.slice(0, context.querystring.lastIndexOf('&'))));
  const [, key, name] = /^\/feeds\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
  if (!name) return next();
  const id = `${key}/${name.replace(/^count:/, '')}`;
  if (name.startsWith('count:')) return send(context, JSON.stringify({count: counts.get(id) ?? 0}));
  counts.set(id, (counts.get(id) ?? 0) + 1);
  const [, offers, kind] = OFFERS.exec(name) ?? [];
  if (offers) send(context, kind === 'json' ? JSON.stringify(feedOf(+offers)) : calendarOf(feedOf(+offers)));
  else if (answers[name]) await answers[name](context, counts.get(id), key);
  else send(context, '', json, 404);
};
