import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Hours, OpeningHours, Weekday} from '../../src/model/feed.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {ianaZone} from '../../src/model/zone.js';

const zone = ianaZone('Europe/Copenhagen')!;
const MINUTE = 60;
const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The poster's clock at an instant, given by the platform and nothing of ours. */
const clock = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short'});

/** ISO week by the Thursday of the week (java.time's rule, not ours). */
function weekOf(date: string): number {
  const thursday = new Date(`${date}T00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7);
}

// Public holidays as the authorities list them, not as a formula gives them.
const HOLIDAYS = new Set(
  (
    '2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-24 2026-05-25 2026-12-25 2026-12-26 ' +
    '2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-06 2027-05-16 2027-05-17 2027-12-25 2027-12-26 ' +
    '2028-01-01 2028-04-13 2028-04-14 2028-04-16 2028-04-17 2028-05-25 2028-06-04 2028-06-05 2028-12-25 2028-12-26'
  ).split(' '),
);
const CUSTOMARY = new Set(['06-05', '12-24', '12-31']);

const dayBefore = (date: string): string => new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);

const within = (date: string, {validFrom, validThrough = validFrom}: {validFrom: string; validThrough?: string}): boolean =>
  validFrom <= date && date <= validThrough;

function isLine(hours: Hours, date: string): boolean {
  const day = new Date(`${date}T00:00Z`);
  const ofMonth = day.getUTCDate();
  const days = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return (
    (!hours.byDay || hours.byDay.includes(WEEKDAYS[day.getUTCDay()]!)) &&
    (!hours.weeks || (hours.weeks === 'odd') === (weekOf(date) % 2 === 1)) &&
    (!hours.byMonthWeek || (hours.byMonthWeek < 0 ? ofMonth + 7 > days : Math.ceil(ofMonth / 7) === hours.byMonthWeek)) &&
    (!hours.validFrom || hours.validFrom <= date) &&
    (!hours.validThrough || hours.validThrough >= date)
  );
}

/** Whether one minute of one date is open: looked up anew every time, without spans, boundaries or memory. */
function isOpenThen(record: OpeningHours, date: string, time: string): boolean {
  const isOpenDay = (day: string) => {
    if (record.closures?.some((closure) => within(day, closure))) return false;
    if (record.specialOpeningHours?.some((special) => within(day, special))) return true;
    return (
      !(HOLIDAYS.has(day) && record.publicHolidays === 'closed') && !(CUSTOMARY.has(day.slice(5)) && record.customaryDays === 'closed')
    );
  };
  const linesOf = (day: string) =>
    record.specialOpeningHours?.filter((special) => within(day, special)).map(({opens, closes}) => ({opens: opens!, closes: closes!})) ??
    [];
  const hoursOf = (day: string) => {
    if (!isOpenDay(day)) return [];
    const special = linesOf(day);
    return special.length ? special : record.hours.filter((hours) => isLine(hours, day));
  };
  return (
    hoursOf(date).some(({opens, closes}) => opens <= time && (closes < opens || time < closes)) ||
    hoursOf(dayBefore(date)).some(({opens, closes}) => closes < opens && time < closes)
  );
}

const vindrosen: OpeningHours = {
  id: 'vindrosen',
  hours: [{byDay: ['MO'], opens: '19:00', closes: '21:00'}],
  publicHolidays: 'closed',
  customaryDays: 'closed',
};
const years: readonly (readonly [name: string, record: OpeningHours, from: string])[] = [
  ['Vindrosen’s hours, from 23 November 2026', vindrosen, '2026-11-23'],
  [
    'a house with nights, odd weeks, turns, a summer, closures and special days, from 1 March 2027',
    {
      id: 'house',
      hours: [
        {byDay: ['MO', 'WE'], opens: '10:00', closes: '15:30'},
        {byDay: ['FR', 'SA'], opens: '20:00', closes: '02:00'},
        {byDay: ['SU'], opens: '01:30', closes: '04:30', weeks: 'odd'},
        {byDay: ['TH'], opens: '16:00', closes: '18:00', byMonthWeek: -1},
        {byDay: ['TU'], opens: '09:00', closes: '11:00', byMonthWeek: 2},
        {opens: '12:00', closes: '13:00', validFrom: '2027-06-01', validThrough: '2027-08-15'},
      ],
      closures: [{validFrom: '2027-07-05', validThrough: '2027-07-18'}],
      specialOpeningHours: [{validFrom: '2027-12-24', opens: '17:00', closes: '22:00'}],
      publicHolidays: 'closed',
      customaryDays: 'closed',
    },
    '2027-03-01',
  ],
];

describe('A year of minutes', () => {
  for (const [name, record, from] of years)
    it(`agrees with looking up every minute: ${name}`, () => {
      const opening = openingOf(record, zone);
      const first = Date.parse(`${from}T00:00Z`) / 1000;
      let open = 0;
      let state: 'open' | 'closed' | 'ask' = 'ask';
      let changes = -Infinity;
      for (let instant = first; instant < first + 366 * 86400; instant += MINUTE) {
        const [date = '', time = ''] = clock.format(instant * 1000).split(' ');
        const expected = isOpenThen(record, date, time) ? 'open' : 'closed';
        // Asked whenever the last answer says that another will come, and every seventh minute besides.
        if (instant >= changes || (instant / MINUTE) % 7 === 0) {
          const found = openingState(opening, instant);
          assert.equal(found.state, expected, `${date} ${time}`);
          if (instant < changes) assert.equal(found.changes, changes, `${date} ${time}`);
          state = found.state;
          changes = found.changes ?? Infinity;
        }
        // The announced change is neither late nor early.
        assert.equal(state, expected, `${date} ${time}`);
        if (expected === 'open') open++;
      }
      assert.ok(open > 5000, `${open} minutes open`);
    });
});
