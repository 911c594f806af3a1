import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {carryClosures} from '../../src/model/carry-closures.js';
import type {Activity, ClosedByName, Feed, OpeningHours, Place, Text} from '../../src/model/feed.js';
import {activityOf, feedOf, inWords, on} from '../tools/records.js';

type Closure = NonNullable<OpeningHours['closures']>[number];

const EVENING = '2026-11-23T19:00/21:00';
const hours = [{opens: '10:00', closes: '12:00'}];
const house = (place: string | undefined, more: Partial<OpeningHours> = {}): OpeningHours => ({
  id: `${place ?? 'somewhere'}-hours`,
  ...(place && {place}),
  hours,
  ...more,
});
const closing = (closures: readonly Closure[], name?: Text): OpeningHours => ({id: 'phone', hours: [], closures, ...(name && {name})});
const at = (place: string | undefined, times = EVENING, more: Partial<Activity> = {}): Activity =>
  activityOf(`${place ?? 'somewhere'}-open`, {...(place && {place}), occurrences: [on(times)], ...more});
const places: Place[] = [
  {id: 'vindrosen', name: 'Vindrosen'},
  {id: 'torvet', name: {da: 'Huset på Torvet', en: 'The House'}},
];
const two = {places, openingHours: [house('vindrosen'), house('torvet')], activities: [at('vindrosen'), at('torvet')]};

/** Who is closed, and what becomes of what takes place: `vindrosen: 2026-11-23 sygdom; torvet-open cancelled`. */
function outcome(feed: Partial<Feed>, byName?: readonly ClosedByName[]): string {
  const {openingHours, activities} = carryClosures(feedOf(feed), byName);
  const closed = openingHours
    .filter(({id, closures}) => id !== 'phone' && closures)
    .map(
      ({place, id, closures}) =>
        `${place ?? id}: ${closures!
          .map((day) =>
            Object.values(day)
              .map((value) => JSON.stringify(value).replaceAll('"', ''))
              .join(' '),
          )
          .join(', ')}`,
    );
  const changed = activities
    .map(({id, occurrences}) => `${id} ${occurrences.map(({status, reason}) => [status, reason].filter(Boolean).join(' ')).join(', ')}`)
    .filter((words) => !/^\S+ scheduled$/.test(words));
  return [...closed, ...changed].join('; ');
}
const day = (reason?: Text): Closure => ({validFrom: '2026-11-23', ...(reason && {reason})});

describe('a closed day without hours of its own', () => {
  for (const [reason, name, closes] of [
    // By the name that its reason begins with
    ['Vindrosen: sygdom', '', 'vindrosen: 2026-11-23 sygdom; vindrosen-open cancelled sygdom'],
    ['vindrosen', '', 'vindrosen: 2026-11-23; vindrosen-open cancelled'],
    [' VINDROSEN – 2. sal', '', 'vindrosen: 2026-11-23 2. sal; vindrosen-open cancelled 2. sal'],
    ['The House, ferie', '', 'torvet: 2026-11-23 ferie; torvet-open cancelled ferie'],
    ['Vindrosens ferie', '', ''],
    ['Vindrosen2', '', ''],
    ['Ferie i Vindrosen', '', ''],
    [{da: 'Vindrosen: sygdom'}, '', 'vindrosen: 2026-11-23 {da:Vindrosen: sygdom}; vindrosen-open cancelled [object Object]'],
    // By the calendar's name
    ['Sygdom', 'Vindrosen', 'vindrosen: 2026-11-23 Sygdom; vindrosen-open cancelled Sygdom'],
    [undefined, {da: 'huset på torvet'}, 'torvet: 2026-11-23; torvet-open cancelled'],
    ['Sygdom', 'Vindrosens kalender', ''],
    ['Vindrosen: sygdom', 'Huset på Torvet', 'vindrosen: 2026-11-23 sygdom; vindrosen-open cancelled sygdom'],
    // By neither
    ['Sygdom', '', ''],
  ] as [Text | undefined, Text, string][])
    test(`${JSON.stringify(reason ?? 'Lukket')}${name && ` in ${JSON.stringify(name)}`} closes ${closes || 'none of two houses'}`, () =>
      assert.equal(outcome({...two, openingHours: [...two.openingHours, closing([day(reason)], name)]}), closes));

  for (const [name, closes] of [
    ['vindrosen', 'vindrosen: 2026-11-23 ferie; vindrosen-open cancelled ferie'],
    ['vindrosen, tangevej 6d', 'vindrosen: 2026-11-23 ferie; vindrosen-open cancelled ferie'],
    ['vindrosen sprogcafé', ''],
    ['kor', ''],
  ])
    test(`by the name ${name} closes ${closes || 'nothing, were there only one house'}`, () => {
      const byName = [{name: name!, validFrom: '2026-11-23', reason: 'ferie'}];
      for (const openingHours of [two.openingHours, [house('vindrosen')]]) assert.equal(outcome({...two, openingHours}, byName), closes);
    });

  test('closes the only house there is, each of its records', () => {
    const openingHours = [house('vindrosen'), house('vindrosen', {id: 'summer'}), closing([day('Sygdom')])];
    assert.equal(
      outcome({...two, openingHours}),
      'vindrosen: 2026-11-23 Sygdom; vindrosen: 2026-11-23 Sygdom; vindrosen-open cancelled Sygdom',
    );
  });
  test('closes hours without a place, and cancels nothing for them', () => {
    assert.equal(
      outcome({...two, openingHours: [house(undefined), closing([day()])], activities: [at(undefined)]}),
      'somewhere-hours: 2026-11-23',
    );
    const unnamed = {openingHours: [house(undefined, {id: 'a'}), house(undefined, {id: 'b', name: 'Kælderen'})]};
    assert.equal(outcome({openingHours: [...unnamed.openingHours, closing([day()])]}), '');
    assert.equal(outcome({openingHours: [...unnamed.openingHours, closing([day('Kælderen: vand')])]}), 'b: 2026-11-23 vand');
  });
  test('takes the longest of a house’s names out of its reason, and no empty one', () => {
    const openingHours = [house('torvet', {name: 'Huset'}), house('vindrosen', {name: ''}), closing([day('Huset på Torvet: ferie')])];
    assert.equal(outcome({...two, openingHours}), 'torvet: 2026-11-23 ferie; torvet-open cancelled ferie');
    const unnamed = [house('torvet'), house(undefined, {name: ''}), closing([day('(ferie)')])];
    assert.equal(outcome({...two, openingHours: unnamed}), '');
  });
  test('is not guessed where another place’s hours are not known', () =>
    assert.equal(outcome({...two, openingHours: [house('vindrosen'), {id: 'other', place: 'torvet', hours: []}, closing([day()])]}), ''));
  test('is added to the days on which the house is closed anyway', () => {
    const openingHours = [
      house('vindrosen', {closures: [{validFrom: '2026-12-24'}]}),
      closing([day(), {validFrom: '2026-11-30', validThrough: '2026-12-01'}]),
    ];
    assert.equal(outcome({...two, openingHours, activities: []}), 'vindrosen: 2026-12-24, 2026-11-23, 2026-11-30 2026-12-01');
  });
  for (const [what, record] of [
    ['special hours', {specialOpeningHours: [{validFrom: '2026-11-24', opens: '10:00', closes: '12:00'}], closures: [day()]}],
    ['hours', {hours, closures: [day()]}],
    ['no closed day', {closures: []}],
  ] as const)
    test(`is none in a record with ${what}: that is a house of its own`, () => {
      const feed = feedOf({...two, openingHours: [house('vindrosen'), {id: 'other', hours: [], ...record}]});
      assert.equal(carryClosures(feed), feed);
    });
  test('changes nothing where no house has hours', () => {
    const feed = feedOf({...two, openingHours: [closing([day('Vindrosen')])]});
    assert.equal(carryClosures(feed), feed);
  });
  test('changes nothing where its house is not known', () => {
    const feed = feedOf({...two, openingHours: [...two.openingHours, closing([day('Sygdom')])]});
    assert.equal(carryClosures(feed), feed);
  });
});

describe('what takes place on closed days', () => {
  const closures: Closure[] = [
    {validFrom: '2026-11-24', validThrough: '2026-11-26', reason: 'Ferie'},
    {validFrom: '2026-11-25', reason: 'Flytning'},
    {validFrom: '2026-11-28'},
  ];
  for (const [times, more, becomes] of [
    ['2026-11-23T19:00/21:00', {}, ''],
    ['2026-11-24T00:00/02:00', {}, ' cancelled reason=Ferie'],
    ['2026-11-25T19:00/21:00', {}, ' cancelled reason=Ferie'],
    ['2026-11-26T23:00/2026-11-27T01:00', {}, ' cancelled reason=Ferie'],
    ['2026-11-27T00:00/01:00', {}, ''],
    ['2026-11-28T19:00/21:00', {}, ' cancelled'],
    ['2026-11-24T19:00/21:00', {reason: 'Sygdom'}, ' cancelled reason=Sygdom'],
    ['2026-11-24T19:00/21:00', {status: 'moved'}, ''],
    ['2026-11-24T19:00/21:00', {status: 'postponed'}, ''],
    // What spans days is not called off by one of them
    ['2026-11-25/2026-11-26', {}, ' cancelled reason=Ferie'],
    ['2026-11-25/2026-11-27', {}, ''],
    ['2026-11-25', {}, ' cancelled reason=Ferie'],
    ['2026-11-25T10:00/2026-11-27T10:00', {}, ' cancelled reason=Ferie'],
  ] as const)
    test(`${times}${'status' in more ? ` ${more.status}` : ''} ${becomes ? `becomes${becomes}` : 'stays as it is'}`, () => {
      const {activities} = carryClosures(
        feedOf({
          ...two,
          openingHours: [house('vindrosen'), closing(closures)],
          activities: [at('vindrosen', times, {occurrences: [on(times, more)]})],
        }),
      );
      assert.equal(inWords(activities[0]!.occurrences[0]!), becomes ? times + becomes : inWords(on(times, more)));
    });

  for (const [what, activity, isCancelled] of [
    ['at its place', at('vindrosen'), true],
    ['at another place', at('torvet'), false],
    ['at a place in the same words', at(undefined, EVENING, {location: ' vindrosen'}), true],
    ['at a place in other words', at(undefined, EVENING, {location: 'Vindrosens have'}), false],
    ['at another place, in the words of this one', at('torvet', EVENING, {location: 'Vindrosen'}), false],
    ['nowhere', at(undefined), false],
  ] as const)
    test(`${what} is ${isCancelled ? '' : 'not '}cancelled`, () => {
      const feed = carryClosures(feedOf({...two, openingHours: [house('vindrosen'), closing([day()])], activities: [activity]}));
      assert.equal(feed.activities[0]!.occurrences[0]!.status, isCancelled ? 'cancelled' : 'scheduled');
    });
});
