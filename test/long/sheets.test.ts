import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSheet} from '../../src/tool/sheet/read-sheet.js';

const options = {name: 'stort.csv', today: '2026-11-29'};

/** CSV of at least so many bytes. */
function csvOf(bytes: number): Uint8Array {
  const line = `Åbent hus nr. 1;mandag;19:00;21:00;${'En lang tekst om kaffe. '.repeat(40)}\n`;
  return new TextEncoder().encode(`Titel;Dag;Start;Slut;Beskrivelse\n${line.repeat(Math.ceil(bytes / line.length))}`);
}

test('CSV of 100 MB is refused before any of it is decoded', async () => {
  const bytes = csvOf(100e6);
  const heap = process.memoryUsage().heapUsed;
  const started = performance.now();
  await assert.rejects(readSheet(bytes, options), {code: 'sheet-large', values: {megabytes: 5}});
  assert.ok(performance.now() - started < 100);
  assert.ok(process.memoryUsage().heapUsed - heap < 10e6);
});

test('of CSV just below the limit the first 2,000 rows are read and the rest is told', async () => {
  const started = performance.now();
  const {feed, problems} = await readSheet(csvOf(4_990_000), options);
  // Rows that say the same are one activity.
  assert.equal(feed.activities?.length, 1);
  assert.equal(feed.activities[0]!.schedule?.length, 1999);
  assert.deepEqual(problems.map(({code}) => code), ['sheet-rows']); // prettier-ignore
  assert.ok(performance.now() - started < 20_000);
});
