/** From a calendar that no browser may read, by one PHP file, to what a visitor reads. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {calendarOn} from '../tools/feed-tool.js';
import {FeedSite, inDays} from '../tools/page-of-feed.js';
import {PhpCalendar, sends, serveCalendar, type CalendarServer} from '../tools/php-calendar.js';

let server: CalendarServer;
let host: PhpCalendar;
const site = new FeedSite('.');
before(async () => {
  server = await serveCalendar(sends(calendarOn([inDays(2), inDays(3)]), 200, {'content-type': 'text/calendar'}));
  host = new PhpCalendar({kalendere: {sprogcafe: `${server.origin}/hemmelig.ics`}});
  await Promise.all([host.start(), site.start()]);
});
after(async () => {
  await site.stop();
  host.stop();
  server.stop();
});

test('the calendar stands on a page of another site that its settings name', async () => {
  assert.equal((await site.open(`${server.origin}/hemmelig.ics`)).isFallbackShown, true);
  host.set({kalendere: {sprogcafe: `${server.origin}/hemmelig.ics`}, sider: [site.origin]});
  const {lines, isFallbackShown} = await site.open(`${host.origin}/kalender.php?kalender=sprogcafe`);
  assert.deepEqual(
    lines.map(({title}) => title),
    ['Sangaften 1', 'Sangaften 2'],
  );
  assert.equal(isFallbackShown, false);
});

test('on a page that they do not name the fallback stays', async () => {
  host.set({kalendere: {sprogcafe: `${server.origin}/hemmelig.ics`}, sider: ['https://forening.example']});
  const {lines, isFallbackShown} = await site.open(`${host.origin}/kalender.php?kalender=sprogcafe`);
  assert.deepEqual([lines.length, isFallbackShown], [0, true]);
});
