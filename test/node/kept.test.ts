import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {lastConfirmed} from '../../src/model/kept.js';
import {isOld, lastCheck} from '../../src/model/last-check.js';
import {mergeFeeds} from '../../src/model/merge-feeds.js';
import {openingsAt} from '../../src/model/openings-at.js';
import {feedOf} from '../tools/records.js';

describe('the day somebody last looked at a record', () => {
  for (const [what, record, feed, day] of [
    ['is that on which it was checked', {lastChecked: '2026-03-14'}, {}, '2026-03-14'],
    ['is that on which it was changed', {dateModified: '2026-03-14T10:00:00Z'}, {}, '2026-03-14'],
    ['is the later of both', {lastChecked: '2025-03-14', dateModified: '2026-03-14'}, {}, '2026-03-14'],
    ['is the later of both, turned round', {lastChecked: '2026-03-14', dateModified: '2025-03-14'}, {}, '2026-03-14'],
    ['is its own before its feed’s', {lastChecked: '2025-03-14'}, {lastChecked: '2026-03-14', dateModified: '2026-03-15'}, '2025-03-14'],
    ['is its feed’s check where it was only changed', {dateModified: '2025-03-14'}, {lastChecked: '2026-03-14'}, '2026-03-14'],
    ['is its own change where only the feed was changed', {dateModified: '2025-03-14'}, {dateModified: '2026-03-14'}, '2025-03-14'],
    ['is its feed’s', {}, {lastChecked: '2026-03-14'}, '2026-03-14'],
    ['is the later of its feed’s', {}, {lastChecked: '2025-03-14', dateModified: '2026-03-14'}, '2026-03-14'],
    ['is not known', {}, {}, undefined],
    ['is not known from what is no date', {dateModified: 'i går'}, {}, undefined],
    ['is not known from a day that does not exist', {lastChecked: '2026-02-30'}, {}, undefined],
  ] as const)
    test(what, () => assert.equal(lastConfirmed(record, feedOf(feed)), day));

  for (const [day, old] of [
    ['2025-11-22', true],
    ['2025-11-23', false],
    ['2026-11-23', false],
    ['2028-01-01', false],
    [undefined, false],
  ] as const)
    test(`${day} is ${old ? '' : 'not '}too long ago on 2026-11-23`, () => assert.equal(isOld(day, '2026-11-23'), old));

  test('of several feeds is that of the one it is from', async () => {
    const read = (id: string, head: object) =>
      readFeed(JSON.stringify({version: 1, ...head, places: [{id, name: id}]}), {from: '2026-11-23', until: '2026-11-24', url: id});
    const feed = mergeFeeds([
      {source: 'a', feed: await read('a', {lastChecked: '2026-01-01', checkedBy: 'Anne-gruppen'})},
      {source: 'b', feed: await read('b', {dateModified: '2025-01-01'})},
      {source: 'c', feed: await read('c', {})},
    ]);
    assert.deepEqual(
      feed.places.map((place) => lastConfirmed(place, feed)),
      ['2026-01-01', '2025-01-01', undefined],
    );
    assert.deepEqual(
      feed.places.map((place) => lastCheck(place, feed)),
      [{day: '2026-01-01', by: 'Anne-gruppen'}, undefined, undefined],
    );
  });
});

describe('who checked a record', () => {
  const organizations = [{id: 'huset', name: {da: 'Huset'}}];
  for (const [what, record, feed, check] of [
    ['is named with the day', {lastChecked: '2026-03-14', checkedBy: 'Koordinatoren'}, {}, {day: '2026-03-14', by: 'Koordinatoren'}],
    ['may be an organization', {lastChecked: '2026-03-14', checkedBy: 'huset'}, {}, {day: '2026-03-14', by: {da: 'Huset'}}],
    ['may be missing', {lastChecked: '2026-03-14'}, {}, {day: '2026-03-14', by: undefined}],
    ['is who checks the feed', {lastChecked: '2026-03-14'}, {checkedBy: 'huset'}, {day: '2026-03-14', by: {da: 'Huset'}}],
    ['is who checked the feed', {}, {lastChecked: '2026-03-14', checkedBy: 'huset'}, {day: '2026-03-14', by: {da: 'Huset'}}],
    ['is not said where nobody says when', {checkedBy: 'huset', dateModified: '2026-03-14'}, {}, undefined],
  ] as const)
    test(what, () => assert.deepEqual(lastCheck(record, feedOf({organizations, ...feed})), check));
});

describe('opening hours nobody has looked at for a year', () => {
  const feed = (head: object, more: object = {}) =>
    feedOf({...head, openingHours: [{id: 'h', hours: [{opens: '10:00', closes: '14:00'}], publicHolidays: 'open', ...more}]});
  for (const [what, head, more, state] of [
    ['by themselves', {}, {lastChecked: '2025-11-22'}, 'ask'],
    ['by their feed', {dateModified: '2025-11-22T12:00:00Z'}, {}, 'ask'],
    ['by neither', {dateModified: '2025-11-23'}, {}, 'open'],
    ['by their feed but not themselves', {lastChecked: '2025-11-22'}, {lastChecked: '2026-11-01'}, 'open'],
    ['by nobody’s word', {}, {}, 'open'],
  ] as const)
    test(`${what}: ${state}`, () => {
      const [opening] = openingsAt(feed(head, more), '2026-11-23T10:00:00Z');
      assert.equal(opening!.state, state);
    });
});
