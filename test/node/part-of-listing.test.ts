import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {agendaOf, listingOf, type ActivityFilter, type Listing} from '../../src/model/agenda.js';
import {fewOf, upcomingOf} from '../../src/model/part-of-listing.js';
import {filterOf, queryIndex} from '../../src/model/query.js';
import {random} from '../bench/feeds.mjs';
import {activityOf, feedOf, on} from '../tools/records.js';

const NOW = '2026-11-23T19:30';
const LATER = '2026-11-26T12:00';
const pick = random(17);
const two = (number: number) => String(number).padStart(2, '0');
const date = (month: string, from: number, days: number) => `${month}-${two(from + pick(days))}`;
const time = () => `T${two(8 + pick(14))}:${pick(2) ? '00' : '30'}`;

/** 2,000 of which every tenth bakes and one skates; each has a date behind it and three to come, or is by arrangement. */
const activities = Array.from({length: 2_000}, (_, i) => {
  const name = i === 77 ? 'Skating' : i % 10 ? 'Walking' : 'Baking';
  const now = i % 100 ? date('2026-11', 23, 7) + time() : `${date('2026-11', 15, 8)}/${date('2026-11', 24, 6)}`;
  const times = [date('2026-11', 20, 3) + time(), now, date('2026-12', 1, 28) + time(), date('2027-01', 1, 28) + time()];
  return activityOf(`a${i}`, i % 50 === 3 ? {name, access: 'by-arrangement'} : {name, occurrences: times.map((one) => on(one))});
});

const listing = await listingOf(feedOf({activities}));
const upcoming = await upcomingOf(listing, NOW);
const index = await queryIndex(listing.activities, feedOf({}), () => []);

describe('the part of a listing that a search looks through', () => {
  const search = (text: string) => filterOf({text, choices: {}}, index);
  const partFor = (filter: ActivityFilter) => fewOf(upcoming, filter) ?? upcoming;
  const weekend = (day: string) => new Date(day).getUTCDay() % 6 === 0;

  for (const text of ['', 'w', 'b', 'baking', 'skating', 'zzz'])
    for (const choice of [{limit: 40}, {limit: 3}, {}, {until: '2026-11-27'}, {now: LATER}, {dateFilter: weekend}])
      test(`for "${text}" has the lines that all of it has (${Object.entries(choice).join(' ')})`, () => {
        const filter = search(text);
        const all = {now: NOW, until: '9999', filter, ...choice};
        assert.deepEqual(agendaOf(partFor(filter), all), agendaOf(listing, all));
      });

  /** The lines of a listing that the first 40 of a search are looked for among; what is by arrangement is asked besides. */
  function lookedAt(part: Listing, filter: ActivityFilter): number {
    let asked = -listing.byArrangement.length;
    agendaOf(part, {now: NOW, until: '9999', limit: 40, filter: (...one) => (asked++, filter(...one))});
    return asked;
  }
  for (const [text, whole, part] of [
    ['walking', 2251, 64],
    ['baking', 2577, 269],
    ['skating', 7840, 4],
    ['zzz', 7840, 0],
  ] as const)
    test(`for "${text}" is ${part} lines, not ${whole}`, () => {
      const filter = search(text);
      assert.deepEqual([lookedAt(listing, filter), lookedAt(partFor(filter), filter)], [whole, part]);
    });

  test('is without what is over, and with all else', () => {
    const starts = (part: Listing) => part.items.map(({occurrence: {start}}) => start);
    const isOver = (start: string, end: string) => (end > start ? end <= NOW.slice(0, end.length) : start <= '2026-11-23T17:30');
    assert.deepEqual(
      starts(upcoming),
      listing.items.filter(({occurrence: {start, end}}) => !isOver(start, end)).map(({occurrence: {start}}) => start),
    );
  });

  test('gives way while it is made', async () => {
    let pauses = 0;
    await upcomingOf(listing, NOW, () => void pauses++);
    assert.equal(pauses, Math.ceil(listing.items.length / 1_000));
  });

  test('is put in order anew for 500 activities, not for 501', () => {
    const marked = (count: number) => Object.assign(() => true, {marks: new Uint8Array(activities.length).fill(1, 0, count)});
    assert.ok(fewOf(upcoming, marked(500)));
    assert.equal(fewOf(upcoming, marked(501)), undefined);
    assert.equal(
      fewOf(upcoming, () => true),
      undefined,
      'nobody knows which',
    );
    assert.equal(
      fewOf(
        upcoming,
        Object.assign(() => true, {marks: new Uint8Array(3)}),
      ),
      undefined,
      'of other activities',
    );
  });
});
