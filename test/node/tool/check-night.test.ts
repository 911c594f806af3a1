import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../../src/feed.js';
import {findingLine} from '../../../src/tool/check/finding.js';
import {findingsOf} from '../../../src/tool/check/findings.js';
import {calendar, event, readCalendar} from '../../tools/read-calendar.js';

/** What is found of an activity that meets on Mondays at a time of the day. */
async function found(time: {readonly startTime?: string; readonly endTime?: string}) {
  const raw = {version: 1, activities: [{id: 'madklub', name: 'Madklub', schedule: [{byDay: ['MO'], ...time}]}]};
  const feed = await readFeed(JSON.stringify(raw), {from: '2026-11-29', until: '2027-01-29'});
  return findingsOf(feed, raw, '2026-11-29', 60).filter(({code}) => code === 'at-night');
}

describe('an activity', () => {
  test('that begins in the night is named once, with the time', async () => {
    const [finding, ...more] = await found({startTime: '00:19', endTime: '00:21'});
    assert.deepEqual(more, []);
    assert.deepEqual(finding, {code: 'at-night', where: 'activities "madklub"', values: {time: '00:19'}});
    assert.match(findingLine(finding!, 'da'), /begynder 00:19 om natten/);
    assert.match(findingLine(finding!, 'en'), /begins at 00:19 in the night/);
  });

  test('of a calendar is named by its title', async () => {
    const lines = ['UID:a@gruppen.example', 'SUMMARY:Madklub', 'DTSTART;TZID=Europe/Copenhagen:20270315T001900'];
    const feed = await readCalendar(calendar(event(...lines)), {from: '2027-03-01', until: '2027-05-01'});
    const [finding] = findingsOf(feed, undefined, '2027-03-01', 60).filter(({code}) => code === 'at-night');
    assert.equal(finding?.where, '"Madklub"');
  });

  for (const [startTime, endTime, count] of [
    ['00:00', '02:00', 0],
    ['00:01', '02:00', 1],
    ['04:59', '06:00', 1],
    ['05:00', '06:00', 0],
    ['00:01', '12:00', 1],
    ['00:01', '12:01', 0],
    ['19:00', '01:00', 0],
  ] as const)
    test(`from ${startTime} to ${endTime} is ${count ? 'named' : 'not named'}`, async () =>
      assert.equal((await found({startTime, endTime})).length, count));

  test('of whole days is not named', async () => assert.deepEqual(await found({}), []));
});
