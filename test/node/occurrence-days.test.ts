/** What runs over several days is on each of them; what lasts longer than a week is on all the time. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {countedAgenda} from '../../src/model/activity-count.js';
import {isOnNow, listingOf, type AgendaChoice, type AgendaItem} from '../../src/model/agenda.js';
import {formatDate, parseDate, weekdayOf} from '../../src/model/calendar.js';
import {daysFrom, isLong, lastDayOf} from '../../src/model/occurrence-days.js';
import {weekdayCounts} from '../../src/model/weekday-counts.js';
import {momentText} from '../../src/text/post-text.js';
import {random} from '../bench/feeds.mjs';
import {activityOf, feedOf, on} from '../tools/records.js';

/** When it takes place, its last day, how that is said. */
const table: readonly (readonly [times: string, last: string, said: string])[] = [
  ['2026-12-04T18:00/2026-12-06T14:00', '2026-12-06', 'Fredag 4. december 18.00 – søndag 6. december 14.00'],
  ['2026-12-04T10:00/12:00', '2026-12-04', 'Fredag 4. december 10.00–12.00'],
  ['2026-12-04T10:00', '2026-12-04', 'Fredag 4. december 10.00'],
  // Nights
  ['2026-12-05T20:00/2026-12-06T00:00', '2026-12-05', 'Lørdag 5. december 20.00–00.00'],
  ['2026-12-07T22:00/2026-12-08T02:00', '2026-12-07', 'Mandag 7. december 22.00–02.00'],
  ['2026-12-07T20:00/2026-12-08T07:59', '2026-12-07', 'Mandag 7. december 20.00–07.59'],
  ['2026-12-07T20:00/2026-12-08T08:00', '2026-12-08', 'Mandag 7. december 20.00 – tirsdag 8. december 08.00'],
  ['2026-12-04T18:00/2026-12-05T14:00', '2026-12-05', 'Fredag 4. december 18.00 – lørdag 5. december 14.00'],
  ['2026-12-04T10:00/2026-12-05T00:00', '2026-12-04', 'Fredag 4. december 10.00–00.00'],
  ['2026-12-04T10:00/2026-12-05T06:00', '2026-12-04', 'Fredag 4. december 10.00–06.00'],
  ['2026-12-04T10:00/2026-12-05T06:01', '2026-12-05', 'Fredag 4. december 10.00 – lørdag 5. december 06.01'],
  ['2026-12-04T10:00/2026-12-06T06:00', '2026-12-05', 'Fredag 4. december 10.00 – søndag 6. december 06.00'],
  ['2026-12-04T10:00/2026-12-06T00:00', '2026-12-05', 'Fredag 4. december 10.00 – søndag 6. december 00.00'],
  ['2026-12-31T20:00/2027-01-01T20:00', '2027-01-01', 'Torsdag 31. december 20.00 – fredag 1. januar 20.00'],
  // Whole days
  ['2026-12-04/2026-12-05', '2026-12-04', 'Fredag 4. december'],
  ['2026-12-04/2026-12-04', '2026-12-04', 'Fredag 4. december'],
  ['2026-12-04/2026-12-07', '2026-12-06', 'Fredag 4. december – søndag 6. december'],
  ['2026-12-30/2027-01-02', '2027-01-01', 'Onsdag 30. december – fredag 1. januar'],
];
for (const [times, last, said] of table)
  test(`${times} ends on ${last}: ${said}`, () => {
    assert.equal(lastDayOf(on(times)), last);
    assert.equal(momentText(on(times), 'da'), said);
  });

test('longer than a week is long', () => {
  assert.deepEqual(
    ['2026-12-01/2026-12-09', '2026-12-01/2026-12-10', '2026-12-01T10:00/2026-12-08T16:00', '2026-12-01T10:00/2026-12-09T16:00'].map(
      (times) => isLong(on(times)),
    ),
    [false, true, false, true],
  );
});

test('what is long is not said to be on at this hour', () => {
  assert.equal(isOnNow(on('2026-12-04T18:00/2026-12-06T14:00'), '2026-12-05T03:00'), true);
  assert.equal(isOnNow(on('2026-11-01T10:00/2027-01-31T16:00'), '2026-12-05T03:00'), false);
});

const all = () => true;

async function shown(times: readonly string[], choice: Partial<AgendaChoice> = {}) {
  const listing = await listingOf(feedOf({activities: times.map((time, i) => activityOf(`a${i}`, {occurrences: [on(time)]}))}));
  const agenda = countedAgenda(listing, {now: '2026-11-29T09:00', until: '2026-12-13', ...choice});
  return {
    days: agenda.days.map(({date, items}) => `${date.slice(5)} ${items.map(({activity: {id}}) => id).join(' ')}`),
    ongoing: agenda.ongoing.map(({activity: {id}}) => id).join(' '),
    count: agenda.activityCount,
    hasMore: agenda.hasMore,
  };
}
const weekday = (...days: number[]) => ({dateFilter: (date: string) => days.includes(weekdayOf(parseDate(date)!))});
const SATURDAY = weekday(5);

describe('the agenda', () => {
  const camp = '2026-12-04T18:00/2026-12-06T14:00';
  const exhibition = '2026-11-01/2027-02-01';
  const cafe = '2026-12-05T16:00/18:00';

  test('has a camp on each of its days, and an exhibition once', async () =>
    assert.deepEqual(await shown([camp, exhibition, cafe]), {
      days: ['12-04 a0', '12-05 a0 a2', '12-06 a0'],
      ongoing: 'a1',
      count: 3,
      hasMore: false,
    }));
  test('has both on a weekday that is one of their days', async () => {
    const {days, ongoing, count} = await shown([camp, exhibition, cafe], SATURDAY);
    assert.deepEqual([days, ongoing, count], [['12-05 a0 a2'], 'a1', 3]);
  });
  test('has neither on one that is not', async () => {
    const {days, ongoing, count} = await shown([camp, '2026-11-01/2026-12-01'], weekday(2));
    assert.deepEqual([days, ongoing, count], [[], '', 0]);
  });
  test('has an exhibition on the day on which it opens', async () => {
    const opens = '2026-12-03/2027-02-01';
    assert.deepEqual(await shown([opens]), {days: ['12-03 a0'], ongoing: '', count: 1, hasMore: false});
    assert.deepEqual((await shown([opens], SATURDAY)).days, ['12-05 a0']);
    assert.deepEqual((await shown([opens], {now: '2026-12-03T12:00'})).days, ['12-03 a0']);
    assert.equal((await shown([opens], {now: '2026-12-04T00:00'})).ongoing, 'a0');
  });
  test('begins with today for what began before', async () => {
    assert.deepEqual((await shown([camp], {now: '2026-12-05T09:00'})).days, ['12-05 a0', '12-06 a0']);
    assert.deepEqual((await shown([camp], {now: '2026-12-06T13:59'})).days, ['12-06 a0']);
    assert.deepEqual((await shown([camp], {now: '2026-12-06T14:00'})).days, []);
    assert.deepEqual((await shown(['2026-12-04T22:00/2026-12-05T02:00'], {now: '2026-12-05T01:00'})).days, ['12-05 a0']);
  });
  test('ends with the last day that is listed', async () => {
    assert.deepEqual((await shown([camp], {until: '2026-12-06'})).days, ['12-04 a0', '12-05 a0']);
    assert.deepEqual((await shown([camp], {until: '2026-12-04'})).days, []);
  });
  test('counts a line for each day, in order', async () => {
    const both = [camp, '2026-12-04T19:00/20:00', cafe, '2026-12-06T10:00/11:00'];
    const first = async (limit: number) => (({days, hasMore}) => [...days, hasMore])(await shown(both, {limit}));
    assert.deepEqual(await first(2), ['12-04 a0 a1', true]);
    assert.deepEqual(await first(3), ['12-04 a0 a1', '12-05 a0', true]);
    assert.deepEqual(await first(5), ['12-04 a0 a1', '12-05 a0 a2', '12-06 a0', true]);
    assert.deepEqual(await first(6), ['12-04 a0 a1', '12-05 a0 a2', '12-06 a0 a3', false]);
  });
  test('lets exhibitions take no line from what happens next', async () => {
    const fair = Array.from({length: 5}, () => exhibition);
    const {days, ongoing, hasMore} = await shown([...fair, '2026-11-30T16:00/18:00', cafe], {limit: 2, until: '9999'});
    assert.deepEqual([days, ongoing, hasMore], [['11-30 a5', '12-05 a6'], 'a0 a1 a2 a3 a4', false]);
  });
});

describe('a weekday shows what takes place on it, and nothing else', () => {
  const now = '2026-11-29T09:00';
  for (let seed = 1; seed <= 30; seed++)
    test(`feed ${seed}`, async () => {
      const pick = random(seed);
      const today = parseDate('2026-11-29')!;
      const two = (value: number) => String(value).padStart(2, '0');
      const times = Array.from({length: 15}, () => {
        const [begin, length] = [today - 40 + pick(60), [0, 1, 2, 3, 6, 9, 30, 90][pick(8)]!];
        const [start, end] = [formatDate(begin), formatDate(begin + length)];
        return pick(2) ? `${start}/${formatDate(begin + length + 1)}` : `${start}T${two(8 + pick(6))}:00/${end}T${two(15 + pick(9))}:00`;
      });
      const activities = times.map((time, i) => activityOf(`a${i}`, {occurrences: [on(time)]}));
      const listing = await listingOf(feedOf({activities}));
      const until = '2026-12-13';
      const counts = weekdayCounts(listing, now, until);
      for (let day = 0; day < 7; day++) {
        const agenda = countedAgenda(listing, {now, until, ...weekday(day)});
        const found = [...agenda.days.flatMap(({items}) => items), ...agenda.ongoing].map(({activity: {id}}) => id);
        // Reckoned day by day, by what stands in the feed.
        const dates = Array.from({length: 14}, (_, i) => formatDate(today + i)).filter((date) => weekdayOf(parseDate(date)!) === day);
        const wanted = times.flatMap((time, i) => {
          const [start, end] = time.split('/') as [string, string];
          const isOver = end <= (end.includes('T') ? now : now.slice(0, 10));
          const runs = (date: string) => start.slice(0, 10) <= date && (end.includes('T') ? date <= end.slice(0, 10) : date < end);
          return !isOver && dates.some(runs) ? [`a${i}`] : [];
        });
        assert.deepEqual([...new Set(found)].sort(), wanted.sort(), `${day}: ${times.join(', ')}`);
        assert.equal(agenda.activityCount, wanted.length);
        assert.equal(counts[day]! > 0, wanted.length > 0 || counts[day]! > 0);
        if (wanted.length && wanted.length < 3) assert.ok(counts[day]! > 0, `dots of ${day}`);
      }
    });
});

test('days from a date on', () => {
  const days = (times: string, from: string) =>
    daysFrom(on(times), from, all)
      .map((date) => date.slice(8))
      .join(' ');
  assert.equal(days('2026-12-04T18:00/2026-12-06T14:00', '2026-11-29'), '04 05 06');
  assert.equal(days('2026-12-04T18:00/2026-12-06T14:00', '2026-12-05'), '05 06');
  assert.equal(days('2026-11-01/2027-02-01', '2026-12-05'), '05 06 07 08 09 10 11 12');
  assert.equal(days('2026-12-04/2026-12-05', '2026-12-04'), '04');
});

describe('calendars from the field', () => {
  const folder = 'test/fixtures/several-days';
  for (const name of ['long-and-late', 'many-long'])
    test(name, async () => {
      const expected = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8')) as {
        readonly days: Readonly<Record<string, readonly string[]>>;
        readonly moments: Readonly<Record<string, string>>;
        readonly ongoing: readonly string[];
        readonly saturday: readonly string[];
      };
      const feed = await readFeed(readFileSync(`${folder}/${name}.ics`, 'utf8'), {from: '2026-11-28', until: '2027-03-01'});
      const listing = await listingOf(feed);
      const choice = {now: '2026-11-29T09:00', until: '2026-12-13', limit: 40};
      const namesOf = (items: readonly AgendaItem[]) => items.map(({activity}) => activity.name);
      const {days, ongoing} = countedAgenda(listing, choice);
      assert.deepEqual(Object.fromEntries(days.map(({date, items}) => [date, namesOf(items)])), expected.days);
      assert.deepEqual(namesOf(ongoing), expected.ongoing);
      const saturday = countedAgenda(listing, {...choice, ...SATURDAY});
      assert.deepEqual(namesOf([...saturday.days.flatMap(({items}) => items), ...saturday.ongoing]), expected.saturday);
      for (const [title, said] of Object.entries(expected.moments))
        assert.equal(momentText(listing.items.find(({activity}) => activity.name === title)!.occurrence, 'da'), said);
    });
});

test('the weekdays of a listing are counted once while only letters are typed, and again for another time, end or filter', async () => {
  const activities = [activityOf('a', {occurrences: [on('2026-11-30T10:00/2026-11-30T11:00')]})];
  const listing = await listingOf(feedOf({activities}));
  const [now, until] = ['2026-11-29T09:00', '2026-12-13'];
  const counts = weekdayCounts(listing, now, until);
  assert.equal(weekdayCounts(listing, now, until), counts);
  assert.equal(weekdayCounts(listing, now, until)[0], 1);
  assert.equal(weekdayCounts(listing, '2026-11-30T11:00', until)[0], 0);
  assert.equal(weekdayCounts(listing, now, '2026-11-30')[0], 0);
  assert.equal(weekdayCounts(listing, now, until, () => false)[0], 0);
  assert.equal(weekdayCounts(await listingOf(feedOf({activities: []})), now, until)[0], 0);
});
