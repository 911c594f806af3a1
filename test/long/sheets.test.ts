import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSheet} from '../../src/tool/sheet/read-sheet.js';
import {processorTime, ratio} from '../tools/side-by-side.js';

const options = {name: 'stort.csv', today: '2026-11-29'};

/** CSV of at least so many bytes. */
function csvOf(bytes: number): Uint8Array {
  const line = `Åbent hus nr. 1;mandag;19:00;21:00;${'En lang tekst om kaffe. '.repeat(40)}\n`;
  return new TextEncoder().encode(`Titel;Dag;Start;Slut;Beskrivelse\n${line.repeat(Math.ceil(bytes / line.length))}`);
}

test('CSV of 100 MB is refused before any of it is decoded', async () => {
  const bytes = csvOf(100e6);
  const decode = () => processorTime(() => assert.ok(new TextDecoder().decode(bytes)));
  const refuse = () => processorTime(() => assert.rejects(readSheet(bytes, options), {code: 'sheet-large', values: {megabytes: 5}}));
  const share = await ratio(refuse, decode, 0.5);
  assert.ok(share < 0.5, `${share}`);
});

test('of CSV just below the limit the first 2,000 rows are read and the rest is told, and costs little', async () => {
  const rows = (bytes: number, codes: readonly string[]) => async () => {
    const {feed, problems} = await readSheet(csvOf(bytes), options);
    // Rows that say the same are one activity.
    assert.equal(feed.activities?.length, 1);
    if (codes.length) assert.equal(feed.activities[0]!.schedule?.length, 1999);
    assert.deepEqual(
      problems.map(({code}) => code),
      codes,
    );
  };
  const times = await ratio(
    () => processorTime(rows(4_990_000, ['sheet-rows'])),
    () => processorTime(rows(1_990_000, [])),
    4,
    5,
  );
  assert.ok(times < 4, `${times}`);
});
