/** What leaves the page carries only addresses that may become links on it, too. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {eventsJsonLd, exportIcal, hoursJsonLd, readFeed} from '../../src/feed.js';

const now = '2026-11-29T12:00:00Z';

async function everythingWith(url: string): Promise<string> {
  const organizations = [{id: 'g', name: 'Gruppen', url, volunteerPolicy: url}];
  const schedule = [{dates: ['2026-11-30']}];
  const activity = {id: 'a', name: 'Kor', organization: 'g', url, links: [{url}], registration: {url}, cost: {amount: 20}, schedule};
  const openingHours = [{id: 'h', organization: 'g', hours: [{byDay: ['MO'], opens: '10:00', closes: '12:00'}]}];
  const text = JSON.stringify({version: 1, organizations, activities: [activity], openingHours});
  const feed = await readFeed(text, {from: '2026-11-29', until: '2026-12-31'});
  const items = feed.activities.map((activity) => ({activity, occurrence: activity.occurrences[0]!}));
  const page = {language: 'da', url: 'https://kommune.example/'};
  return [
    exportIcal(feed, {language: 'da', now}),
    JSON.stringify(eventsJsonLd(feed, items, page)),
    JSON.stringify(hoursJsonLd(feed, {now, language: 'da'})),
  ].join('\n');
}

for (const url of [
  'javascript:alert(1)//mark',
  'JaVaScRiPt:mark',
  'data:text/html,mark',
  'vbscript:mark',
  'file:///mark',
  'ftp://mark.example/',
  '//mark.example/',
  'mark.example',
  'https://user:secret@mark.example/',
  'https://mark.example/\u202egpj.exe',
  'https://mark.example/\u200b',
  'https://mark .example/',
  `https://mark.example/${'x'.repeat(2048)}`,
])
  test(`${JSON.stringify(url.slice(0, 40))} goes nowhere`, async () => assert.doesNotMatch(await everythingWith(url), /mark/i));

test('a plain address goes along', async () => {
  assert.match(
    await everythingWith('https://mark.example/a?b=c'),
    /^URL:https:\/\/mark\.example\/a\?b=c[^]*"url":"https:\/\/mark\.example\/a\?b=c"/m,
  );
});
