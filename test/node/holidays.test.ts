import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayNumber, formatDate, parseDate} from '../../src/model/calendar.js';
import {easterSunday, specialDays, type SpecialDayCode} from '../../src/model/holidays.js';

const on = (date: string, customary?: Parameters<typeof specialDays>[1]) => specialDays(parseDate(date)!, customary);
const codes = (date: string, customary?: Parameters<typeof specialDays>[1]) => on(date, customary).map(({code}) => code);

/** A second computus: the paschal full moon by the 19-year cycle with its two corrections (Clavius), then the Sunday after it. */
function easterByFullMoon(year: number): number {
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const golden = (year % 19) + 1;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact++;
  const moon = dayNumber(year, 3, epact > 23 ? 74 - epact : 44 - epact);
  for (let day = moon + 1; ; day++) if (new Date(day * 864e5).getUTCDay() === 0) return day;
}

describe('Danish public holidays', () => {
  it('find Easter where an independent computus finds it, 1700–2500', () => {
    for (let year = 1700; year <= 2500; year++) assert.equal(formatDate(easterSunday(year)), formatDate(easterByFullMoon(year)));
  });

  const names: SpecialDayCode[] = [
    'new-year',
    'maundy-thursday',
    'good-friday',
    'easter',
    'easter-monday',
    'ascension',
    'whit-sunday',
    'whit-monday',
    'christmas-day',
    'second-christmas-day',
  ];
  for (const [year, ...dates] of [
    [2026, '01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'],
    [2027, '01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26'],
    [2028, '01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26'],
  ] as const)
    it(`of ${year} are ${dates.join(', ')}`, () => {
      const found: string[] = [];
      for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++)
        for (const {code, layer} of specialDays(day)) if (layer === 'public') found.push(`${formatDate(day).slice(5)} ${code}`);
      assert.deepEqual(
        found,
        dates.map((date, i) => `${date} ${names[i]!}`),
      );
    });

  it('are ten a year from 2024, eleven before', () => {
    for (let year = 1990; year <= 2100; year++) {
      let count = 0;
      for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++)
        count += specialDays(day).filter(({layer}) => layer === 'public').length;
      assert.equal(count, year < 2024 ? 11 : 10, `${year}`);
    }
  });

  it('had store bededag until 2023', () => {
    assert.deepEqual(codes('2023-05-05'), ['general-prayer-day']);
    assert.deepEqual(codes('2024-04-26'), []);
  });
});

describe('customary days', () => {
  it('are 5 June, 24 and 31 December unless a feed says otherwise', () => {
    const found: string[] = [];
    for (let day = dayNumber(2027, 1, 1); day < dayNumber(2028, 1, 1); day++)
      for (const {code, layer, policy} of specialDays(day))
        if (layer === 'customary') {
          assert.equal(policy, undefined);
          found.push(`${formatDate(day)} ${code}`);
        }
    assert.deepEqual(found, ['2027-06-05 constitution-day', '2027-12-24 christmas-eve', '2027-12-31 new-years-eve']);
  });

  it('can be a holiday at the same time', () => {
    assert.deepEqual(on('2028-06-05'), [
      {code: 'whit-monday', layer: 'public'},
      {code: 'constitution-day', layer: 'customary'},
    ]);
  });

  for (const [code, date] of [
    ['labour-day', '2027-05-01'],
    ['day-after-ascension', '2027-05-07'],
    ['between-christmas-and-new-year', '2026-12-28'],
  ] as const) {
    it(`leave out ${code} until the feed names it`, () => {
      assert.deepEqual(codes(date), []);
      assert.deepEqual(codes(date, 'closed'), []);
      assert.deepEqual(on(date, {[code]: 'closed'}), [{code, layer: 'customary', policy: 'closed'}]);
    });
  }

  it('carry what the feed says of them all, or of one', () => {
    assert.deepEqual(on('2027-12-24', 'closed'), [{code: 'christmas-eve', layer: 'customary', policy: 'closed'}]);
    assert.deepEqual(on('2027-12-24', {'christmas-eve': 'ask'}), [{code: 'christmas-eve', layer: 'customary', policy: 'ask'}]);
    assert.deepEqual(on('2027-12-24', {'12-24': 'closed'}), [{code: 'christmas-eve', layer: 'customary', policy: 'closed'}]);
    assert.deepEqual(on('2027-12-24', {'new-years-eve': 'ask'}), [{code: 'christmas-eve', layer: 'customary'}]);
  });

  it('are ordinary days where the feed keeps open', () => {
    assert.deepEqual(on('2027-12-24', 'open'), []);
    assert.deepEqual(on('2027-06-05', {'constitution-day': 'open'}), []);
  });

  it('never change a public holiday', () => assert.deepEqual(codes('2026-12-25', 'open'), ['christmas-day']));
});
