/** What a calendar's server may do wrong, and what kalender.php says of it. */
import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import {gzipSync} from 'node:zlib';
import {calendarOf, PhpCalendar, sends, serveCalendar, type CalendarServer} from './php-calendar.js';

export const SECRET = 'private-3f9a77';
/** 1 December 2026, 12.00 in Greenwich, in seconds. */
export const NOON = Date.UTC(2026, 11, 1, 12) / 1000;
export const TEN = calendarOf(10);

/** One calendar at an address that is a password. */
export async function setUp(
  t: TestContext,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<{server: CalendarServer; host: PhpCalendar}> {
  const server = await serveCalendar(sends(TEN));
  const host = new PhpCalendar({kalendere: {sprogcafe: `${server.origin}/${SECRET}/basic.ics`}, ...settings});
  t.after(() => {
    server.stop();
    host.stop();
  });
  return {server, host};
}

/** Title, what the server does from now on, and the words for it. */
export const faults: readonly [string, (server: CalendarServer) => void, RegExp][] = [
  ['a server error', (server) => (server.answer = sends('no', 500)), /fejl/],
  ['a calendar that is gone', (server) => (server.answer = sends('no', 404)), /404/],
  ['a calendar that is no longer shared', (server) => (server.answer = sends('no', 403)), /403/],
  ['a login page', (server) => (server.answer = sends('<!doctype html><title>Log ind</title>')), /hjemmeside/],
  ['an empty answer', (server) => (server.answer = sends('')), /ikke en kalender/],
  ['another kind of text', (server) => (server.answer = sends('{"version": 1}')), /ikke en kalender/],
  ['a calendar cut in an event', (server) => (server.answer = sends(TEN.slice(0, -40))), /brudt af/],
  [
    'a connection that breaks',
    (server) =>
      (server.answer = (_, response) => {
        response.writeHead(200, {'content-length': '9999'}).write(TEN);
        setTimeout(() => response.destroy(), 50);
      }),
    /brudt af|svarer ikke/,
  ],
  ['a server that never ends', (server) => (server.answer = (_, response) => void response.writeHead(200).write(TEN)), /langsomt/],
  ['a server that says nothing', (server) => (server.answer = () => {}), /langsomt/],
  ['a calendar that is too large', (server) => (server.answer = sends(TEN + ' '.repeat(200_000))), /for stor/],
  [
    'one that is too large when it is unpacked',
    (server) => (server.answer = sends(gzipSync(TEN + ' '.repeat(200_000)), 200, {'content-encoding': 'gzip'})),
    /for stor/,
  ],
  ['a circle of redirects', (server) => (server.answer = sends('', 302, {location: '/again'})), /igen og igen/],
  ['a redirect to the host itself', (server) => (server.answer = sends('', 302, {location: 'http://localhost:9/'})), /interne net/],
  ['a redirect to an internal network', (server) => (server.answer = sends('', 301, {location: 'http://10.0.0.1/'})), /interne net/],
  ['a redirect to a file', (server) => (server.answer = sends('', 302, {location: 'file:///etc/hostname'})), /ikke er https/],
];
/** Without a copy the reason is said; with one the copy stays; and the address is told by nothing. */
export async function survives(t: TestContext, breakIt: (server: CalendarServer) => void, words: RegExp, flags: readonly string[] = []) {
  // Only who waits for what never comes waits a second; others have time, on a busy machine too.
  const limits = {sekunder: words.test('langsomt') ? 1 : 60, megabytes: 0.1};
  const {server, host} = await setUp(t, {...limits, noegle: 'sesam-sesam-sesam'});
  breakIt(server);
  await host.start({flags});
  const {status, text} = await host.ask();
  assert.equal(status, 502, text);
  assert.match(text, words);
  const page = await host.ask('?status=sesam-sesam-sesam');
  assert.match(page.text, words);
  const later = await setUp(t);
  assert.equal((await later.host.readAt(NOON)).text, TEN);
  later.host.set({kalendere: {sprogcafe: `${later.server.origin}/${SECRET}/basic.ics`}, ...limits});
  breakIt(later.server);
  assert.equal((await later.host.readAt(NOON + 3600)).text, TEN);
  for (const said of [text, page.text, host.said(), later.host.said(), ...host.kept().flat()])
    assert.doesNotMatch(said, new RegExp(SECRET));
}

/** Ends PHP at any moment of its reading, so many times: what is kept is always a whole calendar, and the next visitor gets it. */
export async function surviveKills(t: TestContext, times: number) {
  const {server, host} = await setUp(t, {minutter: 1});
  const [small, large] = [calendarOf(200), calendarOf(400)];
  server.answer = sends(small);
  const before = Date.now();
  await host.readAt(NOON);
  // As long as the last that came to its end: how busy the machine is changes.
  let usual = Date.now() - before;
  let wasCut = 0;
  for (let time = 1; time <= times; time++) {
    server.answer = sends(time % 2 ? large : small);
    const started = Date.now();
    const {child} = host.reading(NOON + time * 60);
    const closed = new Promise<boolean>((resolve) => child.once('close', (_, signal) => resolve(signal === 'SIGKILL')));
    // Spread over the whole of it, its end more than its beginning.
    const timer = setTimeout(() => child.kill('SIGKILL'), usual * Math.sqrt((time * 0.618) % 1) * 1.2);
    if (await closed) wasCut++;
    else usual = Date.now() - started;
    clearTimeout(timer);
    for (const [name, text] of host.kept())
      if (name.endsWith('.copy.php'))
        assert.ok(
          [small, large].some((one) => text.endsWith(`\n${one}`)),
          `${time}: ${text.length} letters`,
        );
  }
  assert.ok(wasCut > times / 10, `only ${wasCut} of ${times} were cut off`);
  assert.ok([small, large].includes((await host.readAt(NOON + (times + 1) * 60)).text ?? ''));
}
