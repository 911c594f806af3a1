/** What a group has, all the way to what a visitor reads. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {calendarOn, SourceServer, ToolFolder} from '../tools/feed-tool.js';
import {FeedSite, inDays} from '../tools/page-of-feed.js';

const tool = new ToolFolder();
const server = new SourceServer();
const site = new FeedSite(tool.file('public'));
before(() => Promise.all([server.start(), site.start()]));
after(async () => {
  await site.stop();
  server.stop();
  tool.remove();
});

const now = () => new Date().toISOString();
const group = (source: object) =>
  tool.write(
    'lbb-feed.json',
    JSON.stringify({
      groups: [{id: 'ribe', name: 'Frivilliggruppen Ribe', feed: 'public/ribe.json', sources: [{name: 'Vores kilde', ...source}]}],
      allowPrivate: ['127.0.0.1'],
    }),
  );

test('a calendar that no browser may read is fetched, and stands on the page with its name', async () => {
  server.answers.set('/hemmelig.ics', {body: calendarOn([inDays(2), inDays(3)]), headers: {'content-type': 'text/calendar'}});
  const direct = await site.open(server.address('/hemmelig.ics'));
  assert.deepEqual([direct.lines.length, direct.isFallbackShown], [0, true]);
  group({address: server.address('/hemmelig.ics')});
  assert.equal((await tool.fetch({now: now()})).code, 0);
  const {lines, sources, isFallbackShown} = await site.open('/ribe.json');
  assert.deepEqual(
    lines.map(({title}) => title),
    ['Sangaften 1', 'Sangaften 2'],
  );
  assert.match(lines[0]!.facts, /19\.00.*21\.00/);
  assert.match(sources, /Vores kilde/);
  assert.equal(isFallbackShown, false);
});

for (const ending of ['xlsx', 'ods'])
  test(`the template that a volunteer has filled in and saved as .${ending} stands on the page`, async () => {
    tool.write(`ark.${ending}`, readFileSync(`test/fixtures/sheets/skabelon.${ending}`));
    group({file: `ark.${ending}`});
    await tool.fetch({now: now()});
    const {lines} = await site.open('/ribe.json');
    const evening = lines.find(({title}) => title === 'Åbent hus');
    assert.match(evening!.facts, /19\.00.*21\.00.*Vindrosen/, JSON.stringify(lines));
  });
