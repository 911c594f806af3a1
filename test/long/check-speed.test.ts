import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import * as z from 'zod';
import {feedOf} from '../bench/feeds.mjs';
import {records} from '../../src/feed/format/schema.js';
import {run} from '../../src/tool/run.js';
import {processorTime, ratio} from '../tools/side-by-side.js';

// 2.4 to 2.7 were measured on a busy machine.
const MOST = 3;
/** The day from which on the feed has its dates: what is over, and what is told of it, is the same in every run. */
const DAY = '2026-03-02';

test(`10,000 records are checked in ${MOST} times of what JSON.parse and zod take on the same file`, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lbb-check-speed-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const file = path.join(folder, 'feed.json');
  const text = JSON.stringify(feedOf(10_000, {today: Date.parse(DAY)}), null, 2);
  writeFileSync(file, text);
  const schema = z.looseObject(Object.fromEntries(Object.entries(records).map(([list, record]) => [list, z.optional(z.array(record))])));
  const around = {log: () => {}, progress: () => {}, isTerminal: false, environment: {}, now: () => new Date(`${DAY}T08:00:00Z`)};
  const ours = () =>
    processorTime(async () => {
      let printed = '';
      await run(['check', file], '1', {...around, print: (line) => (printed += line)});
      assert.match(printed, /^\S+: [\d.]+ poster/);
    });
  const bare = () => processorTime(() => assert.ok(schema.safeParse(JSON.parse(text))));
  const times = await ratio(ours, bare, MOST);
  assert.ok(times < MOST, `${times}`);
});
