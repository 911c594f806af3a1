import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../src/model/feed.js';
import {inLanguage} from '../../src/text/words.js';
import {loadLanguage} from '../tools/all-words.js';
import {whenInWords} from '../../src/text/phrases/schedule.js';

const today = '2026-11-23';
const range = (text: string) => `\u2066${text}\u2069`;

await loadLanguage('en');
await loadLanguage('ar');
await loadLanguage('uk');

type Said = readonly [da: string | undefined, en: string | undefined, ar: string | undefined];
const table: readonly [schedule: Schedule, said: Said][] = [
  [
    {byDay: ['MO'], startTime: '19:00', endTime: '21:00'},
    ['Hver mandag 19–21', 'Every Monday 19:00–21:00', `أسبوعيًا: الاثنين ${range('19:00–21:00')}`],
  ],
  [
    {byDay: ['WE'], startTime: '17:30', endTime: '19:00'},
    ['Hver onsdag 17.30–19.00', 'Every Wednesday 17:30–19:00', `أسبوعيًا: الأربعاء ${range('17:30–19:00')}`],
  ],
  [{byDay: ['MO'], startTime: '19:00'}, ['Hver mandag kl. 19.00', 'Every Monday, 19:00', 'أسبوعيًا: الاثنين، 19:00']],
  [{byDay: ['SU', 'TU']}, ['Hver tirsdag og søndag', 'Every Tuesday and Sunday', 'أسبوعيًا: الثلاثاء والأحد']],
  [{byDay: ['FR', 'MO', 'TU', 'WE', 'TH']}, ['Hver mandag–fredag', 'Every Monday–Friday', 'أسبوعيًا: الاثنين–الجمعة']],
  [
    {byDay: ['MO', 'WE', 'FR']},
    ['Hver mandag, onsdag og fredag', 'Every Monday, Wednesday and Friday', 'أسبوعيًا: الاثنين، الأربعاء والجمعة'],
  ],
  [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']}, ['Hver dag', 'Every day', 'كل يوم']],
  [
    {repeatFrequency: 'P1D', startTime: '08:00', endTime: '09:00'},
    ['Hver dag 8–9', 'Every day 08:00–09:00', `كل يوم ${range('08:00–09:00')}`],
  ],
  // What is not written out is meant as the dates are reckoned
  [{byDay: ['MO'], byMonthWeek: 1}, ['Første mandag i måneden', 'First Monday of the month', 'يوم الاثنين الأول من كل شهر']],
  [
    {startDate: '2026-11-20', endDate: '2026-12-24', startTime: '08:00', endTime: '09:00'},
    ['Hver dag 8–9, til 24. december', 'Every day 08:00–09:00, until 24 December', `كل يوم ${range('08:00–09:00')}، حتى 24 ديسمبر`],
  ],
  [
    {dates: ['2026-12-03', '2026-12-18T15:30'], startTime: '14:00', endTime: '16:00'},
    [
      '3. december 14–16 og fredag 18. december kl. 15.30',
      '3 December 14:00–16:00 and Friday 18 December, 15:30',
      `3 ديسمبر ${range('14:00–16:00')} والجمعة، 18 ديسمبر، 15:30`,
    ],
  ],
  [{byDay: ['TH'], weeks: 'odd'}, ['Hver torsdag i ulige uger', 'Every Thursday in odd weeks', 'الأسابيع الفردية: الخميس']],
  [{byDay: ['TH'], weeks: 'even'}, ['Hver torsdag i lige uger', 'Every Thursday in even weeks', 'الأسابيع الزوجية: الخميس']],
  [{repeatFrequency: 'P2W', startDate: '2026-11-03'}, ['Hver anden tirsdag', 'Every second week: Tuesday', 'كل أسبوعين: الثلاثاء']],
  [{repeatFrequency: 'P2W'}, ['Hver anden uge', 'Every second week', 'كل أسبوعين']],
  [{repeatFrequency: 'P1W'}, ['Hver uge', 'Every week', 'كل أسبوع']],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 1},
    ['Første mandag i måneden', 'First Monday of the month', 'يوم الاثنين الأول من كل شهر'],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 2},
    ['Anden mandag i måneden', 'Second Monday of the month', 'يوم الاثنين الثاني من كل شهر'],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 3},
    ['Tredje mandag i måneden', 'Third Monday of the month', 'يوم الاثنين الثالث من كل شهر'],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 4},
    ['Fjerde mandag i måneden', 'Fourth Monday of the month', 'يوم الاثنين الرابع من كل شهر'],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 5},
    ['Femte mandag i måneden', 'Fifth Monday of the month', 'يوم الاثنين الخامس من الشهر إن وُجد'],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['FR'], byMonthWeek: -1, startTime: '10:00'},
    ['Sidste fredag i måneden kl. 10.00', 'Last Friday of the month, 10:00', 'يوم الجمعة الأخير من كل شهر، 10:00'],
  ],
  [{repeatFrequency: 'P1M', startDate: '2026-10-15'}, ['Hver måned den 15.', 'Every month, on day 15', 'كل شهر في اليوم 15']],
  [{repeatFrequency: 'P1Y', startDate: '2026-06-05'}, ['Hvert år 5. juni', 'Every year on 5 June', 'كل سنة في 5 يونيو']],
  [{repeatFrequency: 'P1Y', startDate: '2026-12-24'}, ['Hvert år 24. december', 'Every year on 24 December', 'كل سنة في 24 ديسمبر']],
  [
    {repeatFrequency: 'P1Y', startDate: '2027-01-24'},
    ['Hvert år 24. januar, fra 24. januar 2027', 'Every year on 24 January, from 24 January 2027', 'كل سنة في 24 يناير، من 24 يناير 2027'],
  ],
  [
    {repeatFrequency: 'P1Y', startDate: '2026-12-07', byDay: ['MO'], byMonthWeek: 1, startTime: '19:00', endTime: '21:00'},
    [
      'Hvert år: mandag mellem 1. december og 7. december 19–21, fra 7. december',
      'Every year: Monday between 1 December and 7 December 19:00–21:00, from 7 December',
      `كل سنة: الاثنين بين 1 ديسمبر و7 ديسمبر ${range('19:00–21:00')}، من 7 ديسمبر`,
    ],
  ],
  [
    {repeatFrequency: 'P1Y', startDate: '2026-06-05', byMonthWeek: -1},
    [
      'Hvert år: fredag mellem 24. juni og 30. juni',
      'Every year: Friday between 24 June and 30 June',
      'كل سنة: الجمعة بين 24 يونيو و30 يونيو',
    ],
  ],
  [
    {repeatFrequency: 'P1Y', startDate: '2026-10-01', byDay: ['MO', 'TU'], byMonthWeek: 5},
    [
      'Hvert år: mandag og tirsdag mellem 29. oktober og 31. oktober',
      'Every year: Monday and Tuesday between 29 October and 31 October',
      'كل سنة: الاثنين والثلاثاء بين 29 أكتوبر و31 أكتوبر',
    ],
  ],
  [
    {repeatFrequency: 'P1Y', startDate: '2026-10-01', byDay: ['SA']},
    [
      'Hvert år: lørdag mellem 1. oktober og 31. oktober',
      'Every year: Saturday between 1 October and 31 October',
      'كل سنة: السبت بين 1 أكتوبر و31 أكتوبر',
    ],
  ],
  [
    {byDay: ['MO'], startDate: '2026-12-07', endDate: '2027-06-28'},
    [
      'Hver mandag, fra 7. december, til 28. juni 2027',
      'Every Monday, from 7 December, until 28 June 2027',
      'أسبوعيًا: الاثنين، من 7 ديسمبر، حتى 28 يونيو 2027',
    ],
  ],
  [
    {byDay: ['MO'], startDate: '2026-01-05', exceptDate: ['2026-10-12', '2026-12-28', '2026-12-21']},
    [
      'Hver mandag, ikke i uge 52 (21. december) og uge 53 (28. december)',
      'Every Monday, not in week 52 (21 December) and week 53 (28 December)',
      'أسبوعيًا: الاثنين، ما عدا الأسبوع 52 (21 ديسمبر) والأسبوع 53 (28 ديسمبر)',
    ],
  ],
  [
    {
      byDay: ['MO', 'WE', 'FR'],
      startTime: '10:00',
      endTime: '12:00',
      exceptDate: ['2027-02-15', '2027-02-17', '2027-02-19', '2026-12-23', '2027-03-26'],
    },
    [
      'Hver mandag, onsdag og fredag 10–12, ikke i uge 7 (15. februar 2027 – 19. februar 2027), ikke 23. december og 26. marts 2027',
      'Every Monday, Wednesday and Friday 10:00–12:00, not in week 7 (15 February 2027 – 19 February 2027), not 23 December and 26 March 2027',
      `أسبوعيًا: الاثنين، الأربعاء والجمعة ${range('10:00–12:00')}، ما عدا الأسبوع 7 (15 فبراير 2027 – 19 فبراير 2027)، ما عدا 23 ديسمبر و26 مارس 2027`,
    ],
  ],
  [
    {repeatFrequency: 'P1M', byDay: ['MO'], byMonthWeek: 1, exceptDate: ['2026-12-07']},
    [
      'Første mandag i måneden, ikke 7. december',
      'First Monday of the month, not 7 December',
      'يوم الاثنين الأول من كل شهر، ما عدا 7 ديسمبر',
    ],
  ],
  [{dates: ['2026-12-07T19:00']}, ['Mandag 7. december kl. 19.00', 'Monday 7 December, 19:00', 'الاثنين، 7 ديسمبر، 19:00']],
  [
    {dates: ['2026-12-07', '2026-12-09', '2026-01-01'], startTime: '19:00', endTime: '20:30'},
    ['7. december og 9. december 19.00–20.30', '7 December and 9 December 19:00–20:30', `7 ديسمبر و9 ديسمبر ${range('19:00–20:30')}`],
  ],
  [
    {startDate: '2026-12-07', startTime: '12:00', endTime: '13:00'},
    ['Mandag 7. december 12–13', 'Monday 7 December 12:00–13:00', `الاثنين، 7 ديسمبر ${range('12:00–13:00')}`],
  ],
  [
    {dates: [{start: '2026-12-01'}, '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']},
    ['På udvalgte dage', 'On selected days', 'في أيام محددة'],
  ],
  [
    {dates: [{start: '2026-12-04', end: '2026-12-06'}]},
    ['Fredag 4. december – søndag 6. december', 'Friday 4 December – Sunday 6 December', 'الجمعة، 4 ديسمبر – الأحد، 6 ديسمبر'],
  ],
  [
    {dates: [{start: '2026-12-04T18:00', end: '2026-12-06T14:00'}]},
    [
      'Fredag 4. december kl. 18.00 – søndag 6. december kl. 14.00',
      'Friday 4 December, 18:00 – Sunday 6 December, 14:00',
      'الجمعة، 4 ديسمبر، 18:00 – الأحد، 6 ديسمبر، 14:00',
    ],
  ],
  [
    {
      dates: ['2026-12-12', {start: '2026-11-22', end: '2026-11-23'}, {start: '2026-11-21', end: '2026-11-22'}],
      startTime: '18:00',
      endTime: '14:00',
    },
    [
      '22. november kl. 18.00 – 23. november kl. 14.00 og 12. december 18–14',
      '22 November, 18:00 – 23 November, 14:00 and 12 December 18:00–14:00',
      `22 نوفمبر، 18:00 – 23 نوفمبر، 14:00 و12 ديسمبر ${range('18:00–14:00')}`,
    ],
  ],
  [{dates: ['2026-01-01']}, [undefined, undefined, undefined]],
  [{text: '2 årlige møder'}, [undefined, undefined, undefined]],
  [{}, [undefined, undefined, undefined]],
];

for (const [schedule, [danish, english, arabic]] of table) {
  test(`${JSON.stringify(schedule)} is said as ${danish}`, () => {
    assert.equal(whenInWords(schedule, today), danish);
    assert.equal(
      inLanguage('en', () => whenInWords(schedule, today)),
      english,
    );
    assert.equal(
      inLanguage('ar', () => whenInWords(schedule, today)),
      arabic,
    );
  });
}

test('Ukrainian, where weekdays bend, says them as they stand in the calendar', () => {
  const say = (schedule: Schedule) => inLanguage('uk', () => whenInWords(schedule, today));
  assert.equal(say({byDay: ['WE'], startTime: '19:00', endTime: '21:00'}), 'Щотижня: середа 19:00–21:00');
  assert.equal(say({repeatFrequency: 'P1M', byDay: ['WE'], byMonthWeek: -1}), 'Щомісяця: середа (останній раз у місяці)');
});
