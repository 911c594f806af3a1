import assert from 'node:assert/strict';
import {test} from 'node:test';
import {HoursState} from '../../src/elements/opening-hours/hours-state.js';
import type {Feed} from '../../src/model/feed.js';
import {openingHoursFor, placeFor} from '../../src/model/opening-hours-for.js';

const hours = [{byDay: ['MO' as const], opens: '19:00', closes: '21:00'}];
const feed: Feed = {
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [{id: 'group', name: 'Group'}],
  places: [
    {id: 'house', name: 'House'},
    {id: 'barn', name: 'Barn'},
    {id: 'both', name: 'A place and an activity'},
  ],
  contacts: [{id: 'keeper', place: 'barn'}, {id: 'caller', place: 'house'}, {id: 'chair', organization: 'group'}, {id: 'nobody'}],
  activities: [
    {id: 'cafe', name: 'Café', place: 'house', schedule: [], occurrences: []},
    {id: 'walk', name: 'Walk', place: 'barn', organization: 'group', schedule: [], occurrences: []},
    {id: 'both', name: 'Both', place: 'house', schedule: [], occurrences: []},
  ],
  openingHours: [
    {id: 'open-house', place: 'house', organizations: ['group'], contacts: ['keeper'], hours},
    {id: 'kitchen', place: 'house', hours},
    {id: 'shut', place: 'barn', hours: [], closures: [{validFrom: '2026-12-21'}]},
    {id: 'no-place', organizations: ['other'], hours},
  ],
  problems: [],
  sources: [],
};

for (const [ids, found] of [
  ['', 'open-house kitchen no-place'],
  ['open-house', 'open-house'],
  ['house', 'open-house kitchen'],
  ['group', 'open-house'],
  ['keeper', 'open-house'], // named by the record, whatever the contact's own place has
  ['caller', 'open-house kitchen'],
  ['chair', 'open-house'],
  ['nobody', ''],
  ['cafe', 'open-house kitchen'],
  ['barn', 'shut'],
  ['walk', ''], // not those of its organization: it is not there that one walks; it has dates of its own
  ['both', ''], // the place of that id
  ['kitchen open-house', 'kitchen open-house'],
  ['missing', ''],
] as const)
  test(`hours for "${ids}": ${found || 'none'}`, () =>
    assert.equal(
      openingHoursFor(feed, ids.split(' ').filter(Boolean))
        .map(({record}) => record.id)
        .join(' '),
      found,
    ));

for (const [id, place] of [
  ['house', 'house'],
  ['both', 'both'],
  ['walk', 'barn'],
  ['keeper', 'barn'],
  ['chair', undefined],
  [undefined, undefined],
] as const)
  test(`the place for ${id}: ${place}`, () => assert.equal(placeFor(feed, id)?.id, place));

test('a record without a place is shown under the place that was asked for', () =>
  assert.equal(openingHoursFor({...feed, openingHours: [{id: 'x', organizations: ['house'], hours}]}, ['house'])[0]!.place?.id, 'house'));

test('days once worked out are kept as long as their record', () => {
  const state = new HoursState();
  const page = {
    for: 'house',
    hours: '',
    heading: '',
    address: '',
    publicHolidays: 'ask' as const,
    customaryDays: 'ask' as const,
    closed: '',
    lastChecked: '',
    timeZone: '',
  };
  state.update(page, feed);
  const before = state.entries!.map(({opening}) => opening);
  state.update(page, {...feed, name: 'Read again'});
  assert.equal(before.length, 2);
  state.entries!.forEach(({opening}, i) => assert.equal(opening, before[i]));
  state.update(page, {...feed, timeZone: 'America/New_York'});
  assert.notEqual(state.entries![0]!.opening, before[0]);
});

test('what activities say of a place stands in for its hours only where all was read', () => {
  const page = {for: 'house', hours: '', heading: '', address: '', publicHolidays: 'ask', customaryDays: 'ask', closed: '', lastChecked: '', timeZone: ''} as const; // prettier-ignore
  const found = (ids: string, records: Feed['openingHours'], isPartly: boolean) => {
    const state = new HoursState();
    state.derive = () => [{record: {id: 'derived', hours}}];
    state.update({...page, for: ids}, {...feed, openingHours: records}, isPartly);
    return state.entries?.map(({opening}) => opening.record.id);
  };
  assert.deepEqual(found('house', [], false), ['derived']);
  assert.deepEqual(found('house', [], true), undefined);
  assert.deepEqual(found('', [], true), undefined);
  assert.deepEqual(found('cafe', [], true), ['derived']);
  assert.deepEqual(found('house', feed.openingHours, true), ['open-house', 'kitchen']);
  assert.deepEqual(found('missing', feed.openingHours, false), ['']);
  assert.deepEqual(found('missing', feed.openingHours, true), undefined);
});
