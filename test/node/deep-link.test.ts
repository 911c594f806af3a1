import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deepLink, linkedActivity, parseDeepLink} from '../../src/model/deep-link.js';
import type {Activity, Occurrence} from '../../src/model/feed.js';

const at = (start: string, more: Partial<Occurrence> = {}): Occurrence => ({
  start,
  end: start,
  allDay: false,
  status: 'scheduled',
  ...more,
});
const monday = at('2026-11-30T19:00');
const activity = (id: string, ...occurrences: Occurrence[]): Activity => ({id, name: id, schedule: [], occurrences});

const ids: readonly [id: string, hash: string][] = [
  ['aabent-hus', '#lbb-aabent-hus'],
  ['åbent hus', '#lbb-%C3%A5bent%20hus'],
  ['4711@calendar.example', '#lbb-4711%40calendar.example'],
  ['urn:uuid:1/2?3#4', '#lbb-urn%3Auuid%3A1%2F2%3F3%234'],
  ['x@2026-11-30', '#lbb-x%402026-11-30'],
  ['100 % gratis', '#lbb-100%20%25%20gratis'],
  ['بيت', '#lbb-%D8%A8%D9%8A%D8%AA'],
];
for (const [id, hash] of ids)
  test(`${id} is found again behind ${hash} and behind a date of it`, () => {
    const one = activity(id, monday);
    assert.equal(deepLink(one), hash);
    assert.equal(linkedActivity([one], hash)?.activity, one);
    assert.deepEqual(linkedActivity([activity('other'), one], deepLink(one, monday)), {activity: one, occurrence: monday});
  });

test('an id with half a character makes an address all the same', () => {
  assert.equal(deepLink(activity('a\ud800')), '#lbb-a%EF%BF%BD');
});

test('a date is enough where it is the only one, else its time stands beside it', () => {
  const [morning, evening] = [at('2026-11-30T10:00'), monday];
  assert.equal(deepLink(activity('a', monday), monday), '#lbb-a@2026-11-30');
  assert.equal(deepLink(activity('a', morning, evening), evening), '#lbb-a@2026-11-30T19:00');
  assert.equal(linkedActivity([activity('a', morning, evening)], '#lbb-a@2026-11-30T19:00')?.occurrence, evening);
  assert.equal(deepLink(activity('a', at('2026-12-05')), at('2026-12-05')), '#lbb-a@2026-12-05');
});

test('a date that was moved since is found at its new place', () => {
  const moved = at('2026-12-01T19:00', {previousStart: '2026-11-30T19:00', status: 'moved'});
  assert.equal(linkedActivity([activity('a', moved)], '#lbb-a@2026-11-30')?.occurrence, moved);
});

test('a link whose @ was encoded on the way still leads to its date', () => {
  assert.equal(linkedActivity([activity('a', monday)], '#lbb-a%402026-11-30')?.occurrence, monday);
});

test('a date nobody knows any more still leads to the activity', () => {
  assert.deepEqual(linkedActivity([activity('a', monday)], '#lbb-a@2020-01-06'), {activity: activity('a', monday)});
});

const parsed: readonly [hash: string, target: ReturnType<typeof parseDeepLink>][] = [
  ['#lbb-a@2026-11-30', {id: 'a', start: '2026-11-30'}],
  ['#lbb-a%402026-11-30', {id: 'a@2026-11-30'}],
  ['#lbb-a@2026-11-30T19:00', {id: 'a', start: '2026-11-30T19:00'}],
  ['#lbb-a@2026-11-30T19%3A00', {id: 'a', start: '2026-11-30T19:00'}],
  ['#lbb-a@soon', {id: 'a@soon'}],
  ['#lbb-', undefined],
  ['#lbb-%E0%A4%A', undefined],
  ['#top', undefined],
  ['', undefined],
];
for (const [hash, target] of parsed)
  test(`${hash || 'no hash'} points at ${target ? JSON.stringify(target) : 'nothing of ours'}`, () =>
    assert.deepEqual(parseDeepLink(hash), target));

test('a date that begins at the same time twice has that time once', () => {
  assert.equal(deepLink(activity('a', monday, at('2026-11-30T19:00')), monday), '#lbb-a@2026-11-30');
  assert.equal(deepLink(activity('a', monday, at('2026-12-07T19:00')), monday), '#lbb-a@2026-11-30');
});

test('a date leads to what is on then before what was moved away from it', () => {
  const moved = at('2026-12-01T19:00', {previousStart: '2026-11-30T19:00', status: 'moved'});
  assert.equal(linkedActivity([activity('a', moved, monday)], '#lbb-a@2026-11-30')?.occurrence, monday);
  assert.equal(linkedActivity([activity('a', moved, monday)], '#lbb-a')?.occurrence, undefined);
});

test('a link to nobody is none, with or without a date', () => {
  for (const hash of ['#lbb-b', '#lbb-b@2026-11-30', '#lbb-b%402026-11-30', '#top'])
    assert.equal(linkedActivity([activity('a', monday)], hash), undefined);
});
