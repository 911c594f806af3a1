/** Sheets as they arrive and what they come to: pairs of files in test/fixtures/sheets (README.md there says how they were made). */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {after, describe, test} from 'node:test';
import {readFeed} from '../../../../src/feed/read-feed.js';
import {FeedError} from '../../../../src/model/feed.js';
import {problemSentence} from '../../../../src/text/problems.js';
import {readSheet} from '../../../../src/tool/sheet/read-sheet.js';
import {assertPair} from '../../../tools/pair.js';

const folder = path.join(process.cwd(), 'test/fixtures/sheets');
const today = '2026-11-29';
const names = readdirSync(folder).filter((name) => /\.(xlsx|ods|csv|xls|html)$/.test(name));

/** The feed and the sentences a volunteer reads; for a file that cannot be read the sentence alone. */
async function readingOf(name: string) {
  try {
    const {feed, problems} = await readSheet(new Uint8Array(readFileSync(path.join(folder, name))), {name, today});
    return {feed, problems: problems.map((problem) => problemSentence(problem, 'da'))};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return {problems: [problemSentence({code: error.code, where: '', values: error.values}, 'da')]};
  }
}

describe('a sheet as it arrives', () => {
  const zone = process.env.TZ;
  after(() => (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));
  for (const name of names)
    test(`${name} comes to the feed beside it, in every zone of the machine`, async () => {
      for (const machine of ['UTC', 'Europe/Copenhagen', 'America/New_York']) {
        process.env.TZ = machine;
        assertPair(path.join(folder, `${name}.json`), await readingOf(name));
      }
    });

  for (const [when, found] of [
    ['tirsdage kl. 14-16 (ikke 28/12-2026)', '28-12-2026'],
    ['mandag d. 6/12-2026 kl. 10', '06-12-2026'],
  ] as const)
    test(`${when} names another day of the week than its date has`, async () => {
      const {problems} = await readSheet(new TextEncoder().encode(`Titel;Hvornår\nKor;${when}`), {name: 'Ark1.csv', today});
      const {code, where, values} = problems[0]!;
      assert.deepEqual([code, where, values['found']], ['day-mismatch', 'Ark1!B2', found]);
    });

  test('comes to feeds in which the reader of feeds finds nothing wrong', async () => {
    for (const name of names) {
      const {feed} = await readingOf(name);
      if (feed) assert.deepEqual((await readFeed(JSON.stringify(feed), {from: today, until: '2027-11-29'})).problems, [], name);
    }
  });
});
