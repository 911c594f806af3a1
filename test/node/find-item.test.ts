import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listingOf} from '../../src/model/agenda.js';
import {findItem} from '../../src/model/find-item.js';
import {activityOf, feedOf, on} from '../tools/records.js';

const listing = await listingOf(
  feedOf({
    activities: [
      activityOf('evening', {occurrences: ['2026-11-16', '2026-11-23', '2026-11-30'].map((date) => on(`${date}T19:00/21:00`))}),
      activityOf('fair', {occurrences: [on('2026-11-21/2026-11-24')]}),
      activityOf('exhibition', {occurrences: [on('2026-11-20/2026-12-20')]}),
      activityOf('departure', {occurrences: [on('2026-11-24T08:00')]}),
      activityOf('visit', {name: 'first'}),
      activityOf('help'),
      activityOf('visit', {name: 'second'}),
    ],
  }),
);

const table: readonly [id: string, start: string, now: string, found: string | undefined, days: number, lines: number][] = [
  // The next that is not over
  ['evening', '', '2026-11-16T20:59', '2026-11-16T19:00', 1, 1],
  ['evening', '', '2026-11-16T21:00', '2026-11-23T19:00', 8, 6],
  ['evening', '', '2026-11-23T21:00', '2026-11-30T19:00', 8, 5],
  ['fair', '', '2026-11-23T23:59', '2026-11-21', -1, 2],
  ['departure', '', '2026-11-24T09:59', '2026-11-24T08:00', 1, 4],
  // The date that was asked for, although it is over
  ['evening', '2026-11-16', '2026-11-24T12:00', '2026-11-16T19:00', -7, 1],
  ['evening', '2026-11-30T19:00', '2026-11-23T12:00', '2026-11-30T19:00', 8, 5],
  // What is on all the time stands behind all lines, once it has begun
  ['exhibition', '', '2026-11-20T12:00', '2026-11-20', 1, 2],
  ['exhibition', '', '2026-11-21T12:00', '2026-11-20', 0, 0],
  // By arrangement: the place among those
  ['visit', '', '2026-11-23T12:00', '', 0, 1],
  ['help', '', '2026-11-23T12:00', '', 0, 2],
  ['help', '2026-11-16', '2026-11-23T12:00', '', 0, 2],
  // Nothing
  ['evening', '', '2026-11-30T21:00', undefined, 0, 0],
  ['evening', '2026-11-17', '2026-11-16T12:00', undefined, 0, 0],
  ['fair', '', '2026-11-24T00:00', undefined, 0, 0],
  ['departure', '', '2026-11-24T10:00', undefined, 0, 0],
  ['nobody', '', '2026-11-16T12:00', undefined, 0, 0],
];
for (const [id, start, now, found, days, lines] of table)
  test(`${id}${start && ` on ${start}`} at ${now} is ${found === undefined ? 'not found' : `found ${found || 'by arrangement'}, line ${lines}`}`, () => {
    const item = findItem(listing, id, start, now);
    if (found === undefined) return assert.equal(item, undefined);
    assert.deepEqual([item!.item?.occurrence.start ?? '', item!.days, item!.lines, item!.activity.id], [found, days, lines, id]);
  });

test('of two offers with one id the first is found', () => {
  assert.equal(findItem(listing, 'visit', '', '2026-11-23T12:00')!.activity.name, 'first');
});
