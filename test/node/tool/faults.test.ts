// At home only: its runs are killed and full disks met whatever the clock says.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {hostname} from 'node:os';
import {test} from 'node:test';
import {calendarOn, ToolFolder} from '../../tools/feed-tool.js';
import {killRuns, prepareTool, runKilledAtLock, runOnFullDisk, runProcess} from '../../tools/killed-runs.js';

const script = await prepareTool();

test('a run that is killed leaves the old or the new feed whole, and the next one goes on', () => killRuns(6, 1));

const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const folderWith = (events: number): ToolFolder => {
  const tool = new ToolFolder();
  tool.write('a.ics', calendarOn(Array<string>(events).fill(day)));
  tool.write('lbb-feed.json', JSON.stringify({groups: [{id: 'a', feed: 'public/a.json', sources: [{name: 'A', file: 'a.ics'}]}]}));
  return tool;
};

test('a disk that is full leaves the old feed, takes nothing half away, and is told', async () => {
  const tool = folderWith(2);
  const run = () => runProcess(process.execPath, [script, 'fetch', tool.file('lbb-feed.json'), '--lang=en']);
  assert.deepEqual(await run(), {code: 0, told: ''});
  const before = tool.text('public/a.json');
  tool.write('a.ics', calendarOn(Array<string>(2_000).fill(day)));
  assert.deepEqual(await runOnFullDisk(tool, 50), {
    code: 4,
    told: 'lbb-feed: the disk is full. Each file is whole: the old one or the new one\n',
  });
  assert.equal(tool.text('public/a.json'), before);
  assert.deepEqual(readdirSync(tool.file('public')), ['a.json']);
  assert.deepEqual(await run(), {code: 0, told: ''});
  assert.notEqual(tool.text('public/a.json'), before);
  tool.remove();
});

for (const [when, isLeft, nth] of [
  ['takes the lock', false, 1],
  ['finds the lock of a run that was killed', true, 1],
  ['claims the lock of a run that was killed', true, 2],
  ['takes the lock over', true, 3],
] as const)
  test(`a run that is killed while it ${when} keeps no other from working`, async () => {
    const tool = folderWith(2);
    if (isLeft) tool.write('lbb-feed-state/lock', `999999999 ${hostname()} 0123`);
    assert.equal((await runKilledAtLock(tool, nth)).code, null);
    assert.deepEqual(await runProcess(process.execPath, [script, 'fetch', tool.file('lbb-feed.json'), '--lang=en']), {code: 0, told: ''});
    assert.deepEqual(
      readdirSync(tool.file('lbb-feed-state')).filter((name) => name.startsWith('lock')),
      [],
    );
    tool.remove();
  });

test('of two runs at once one does the work, and the other says so', async () => {
  const tool = folderWith(2_000);
  const run = () => runProcess(process.execPath, [script, 'fetch', tool.file('lbb-feed.json'), '--lang=en']);
  const ends = await Promise.all(Array.from({length: 4}, run));
  for (const {code, told} of ends) assert.deepEqual([code, told], code ? [4, 'lbb-feed: another run is at work\n'] : [0, '']);
  assert.ok(ends.some(({code}) => code === 0));
  tool.remove();
});
