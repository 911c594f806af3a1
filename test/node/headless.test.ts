import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {fillDates} from '../../demo/dates.mjs';
import * as door from '../../src/feed.js';
import type {Feed, FeedWords} from '../../src/feed.js';
import {tags} from '../../src/text/languages.js';

const today = '2026-11-23';
const now = '2026-11-23T08:30:00Z';
const demo = (file: string) => fillDates(readFileSync(`demo/feeds/${file}`, 'utf8'), today);
const read = (file: string) => door.readFeed(demo(file), {from: today, until: '2026-12-21'});

/** A page as a template of a static site generator makes it: values put into markup as they are. */
async function page(feed: Feed, say: FeedWords): Promise<string> {
  const {days, byArrangement} = await door.listActivities(feed, {now, limit: 40});
  const lines = days.map(
    ({date, items}) => `<h2>${say.day(date)}</h2>
<ul>
${items
  .map(
    ({activity, occurrence}) => `<li><b>${say.text(occurrence.name ?? activity.name)}</b> ${say.moment(occurrence)}
${say.where(activity, occurrence)} ${say.text(activity.summary)} ${say.when(activity, today).join('; ')}</li>`,
  )
  .join('\n')}
</ul>`,
  );
  const others = byArrangement.map((activity) => `<li>${say.text(activity.name)} ${say.when(activity, today).join('; ')}</li>`);
  const hours = door
    .openingsAt(feed, now)
    .map((opening) => `<p>${opening.place ? say.place(opening.place) : ''} ${say.opening(opening).join('. ')}</p>`);
  return `<main lang="${say.language}" dir="${say.dir}">${[...lines, ...others, ...hours].join('\n')}</main>`;
}

describe('a page made without a browser', () => {
  for (const file of readdirSync('demo/feeds').filter((name) => /\.(json|ics)$/.test(name)))
    test(`says all of ${file} in words, in every language`, async () => {
      const feed = await read(file);
      const pages = new Map<string, string>();
      for (const tag of tags) pages.set(tag, await page(feed, await door.wordsIn(tag, feed)));
      for (const [tag, html] of pages) {
        assert.ok(html.startsWith(`<main lang="${tag}" dir="${/^(ar|fa|ps|ckb)\b/.test(tag) ? 'rtl' : 'ltr'}">`));
        assert.match(html, /<li><b>[^<]+<\/b> \S/);
        assert.doesNotMatch(html, /\[object|undefined|NaN|\{\d\}/);
      }
      assert.equal(new Set(pages.values()).size, tags.length);
    });

  test('has the words of the elements', async () => {
    const feed = await read('esbjerg.json');
    const activity = feed.activities.find(({schedule, occurrences}) => schedule[0]?.byDay && occurrences.length)!;
    const [danish, english] = [await door.wordsIn('da-DK', feed), await door.wordsIn('en', feed)];
    assert.match(danish.moment(activity.occurrences[0]!), /^(Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag \d+\. (november|december) \d\d\.\d\d/);
    assert.match(english.moment(activity.occurrences[0]!), /^\w+day \d+ (November|December) \d\d:\d\d/);
    assert.match(danish.when(activity, today)[0]!, /^(Hver|Første|Sidste)/);
    assert.match(english.when(activity, today)[0]!, /^(Every|First|Last|Each)/);
    assert.equal(danish.day('2026-11-23'), 'Mandag 23. november');
    assert.equal(danish.text(undefined), '');
    assert.equal(danish.text({uk: 'Клуб', en: 'Club'}), 'Club');
    await assert.rejects(door.wordsIn('xx', feed), RangeError);
  });
});

describe('what the elements do, without a page', () => {
  test('lists what is on from now on, as far and as much as is wanted', async () => {
    const feed = await read('esbjerg.json');
    const list = await door.listActivities(feed, {now, until: '2026-11-30'});
    const dates = list.days.map(({date}) => date);
    assert.deepEqual([dates[0], dates.at(-1)! < '2026-11-30'], [today, true]);
    const first = await door.listActivities(feed, {now: '2026-11-23T09:30', limit: 3});
    assert.deepEqual([first.days.flatMap(({items}) => items).length, first.hasMore], [3, true]);
    const topic = feed.activities.find(({topics}) => topics)!.topics![0]!;
    const chosen = await door.listActivities(feed, {now, query: {choices: {topic: [topic]}}});
    const activities = chosen.days.flatMap(({items}) => items.map(({activity}) => activity));
    assert.ok(activities.length && activities.every(({topics}) => topics?.includes(topic)));
    const name = 'zzz';
    assert.equal((await door.listActivities(feed, {now, query: {text: name}})).activityCount, 0);
  });

  const hours = {
    version: 1,
    places: [
      {id: 'hus', name: {da: 'Huset', en: 'The house'}, address: {streetAddress: 'Torvet 1', postalCode: '6760', addressLocality: 'Ribe'}},
    ],
    activities: [{id: 'cafe', name: 'Café', place: 'hus', schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}]}],
    openingHours: [{id: 'tider', place: 'hus', hours: [{byDay: ['MO'], opens: '09:00', closes: '12:00'}]}],
  };
  const readHours = (feed: object) => door.readFeed(JSON.stringify(feed), {from: today, until: '2026-12-21'});

  test('says whether it is open, by the id of the place and of what is there', async () => {
    const feed = await readHours(hours);
    const [danish, english] = [await door.wordsIn('da', feed), await door.wordsIn('en', feed)];
    for (const ids of [undefined, ['hus'], ['tider'], ['cafe']]) {
      const [opening] = door.openingsAt(feed, now, ids);
      assert.deepEqual([opening!.state, opening!.now, opening!.changes], ['open', '2026-11-23T09:30', '2026-11-23T12:00']);
      assert.deepEqual(danish.opening(opening!), ['Åbent nu', 'til kl. 12.00']);
      assert.deepEqual(english.opening(opening!), ['Open now', 'until 12:00']);
    }
    assert.deepEqual(door.openingsAt(feed, now, ['nowhere']), []);
    assert.deepEqual(danish.opening(door.openingsAt(feed, '2026-11-23T12:00:00Z')[0]!)[0], 'Lukket nu');
    assert.throws(() => door.openingsAt(feed, '2026-11-23'), RangeError);
  });

  test('says it from the dates of a calendar of open times', async () => {
    const {openingHours: _, ...rest} = hours;
    const feed = await readHours(rest);
    const [opening] = door.openingsAt(feed, '2026-11-23T18:30:00Z');
    assert.deepEqual([opening!.state, opening!.changes], ['open', '2026-11-23T21:00']);
  });

  test('makes both kinds of JSON-LD and a calendar', async () => {
    const feed = await readHours(hours);
    const items = (await door.listActivities(feed, {now})).days.flatMap((day) => day.items);
    const events = door.eventsJsonLd(feed, items, {language: 'en', url: 'https://hus.example/'});
    assert.equal(events['@graph'].length, 4);
    const places = door.hoursJsonLd(feed, {now, language: 'en'});
    assert.deepEqual(
      places['@graph'].map((node) => [node['@type'], node.name, '@context' in node]),
      [['Place', 'The house', false]],
    );
    const calendar = door.exportIcal(feed, {language: 'da', now});
    const again = await door.readFeed(calendar, {from: today, until: '2026-12-21'});
    assert.deepEqual(
      again.activities.flatMap(({occurrences}) => occurrences.map(({start}) => start)),
      feed.activities.flatMap(({occurrences}) => occurrences.map(({start}) => start)),
    );
  });
});

test('the example in docs/feed.md runs, and prints words', async () => {
  const [, example = ''] = /<!-- example: without a browser -->\s+```js\n([^]*?)```/.exec(readFileSync('docs/feed.md', 'utf8'))!;
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-'));
  try {
    writeFileSync(path.join(folder, 'feed.json'), demo('esbjerg.json'));
    await build({
      stdin: {contents: example.replace("'feed.json'", JSON.stringify(path.join(folder, 'feed.json'))), resolveDir: process.cwd()},
      alias: {'lbb-elements/feed.js': path.resolve('src/feed.ts')},
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: path.join(folder, 'example.mjs'),
    });
    const {default: page} = (await import(pathToFileURL(path.join(folder, 'example.mjs')).href)) as {default: string};
    assert.match(page, /<li>[^<]+ 23 листопада 1/);
    assert.doesNotMatch(page, /\[object|undefined/);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
