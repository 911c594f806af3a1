// At home only: it compares files and words, in which there is no time.
// What holds for each language, whichever it is: i18n.test.ts runs this file for two made-up ones as well.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DAY, formatDate, parseDate, WEEKDAYS, type WallSeconds} from '../../src/model/calendar.js';
import type {Schedule} from '../../src/model/feed.js';
import {formatDay, formatWeekday, relativeDay} from '../../src/text/format.js';
import {formatTimeRange, formatWeekdays} from '../../src/text/format-phrases.js';
import {formatPrice} from '../../src/text/format-price.js';
import {formatDayAndTime, formatMoment} from '../../src/text/format-moment.js';
import {languages} from '../../src/text/interface-languages.js';
import {directionOf, matchLanguage, tags} from '../../src/text/languages.js';
import {activityCount, furtherTimes, nextDays} from '../../src/text/phrases/list-states.js';
import {moment, until} from '../../src/text/phrases/opening-hours.js';
import {whenInWords} from '../../src/text/phrases/schedule.js';
import {showAllActivities} from '../../src/text/phrases/search.js';
import {faultCount} from '../../src/text/phrases/signup-sending.js';
import {inLanguage} from '../../src/text/words.js';
import {loadLanguage} from '../tools/all-words.js';

const schedules: readonly Schedule[] = [
  {repeatFrequency: 'P1D'},
  {byDay: ['MO'], startTime: '19:00', endTime: '21:00'},
  {byDay: ['TU', 'TH'], repeatFrequency: 'P2W', startDate: '2026-11-24', startTime: '11:00'},
  {byDay: ['WE'], weeks: 'odd'},
  {byDay: ['WE'], weeks: 'even'},
  ...([1, 2, 3, 4, 5, -1] as const).map((byMonthWeek): Schedule => ({byDay: ['FR'], repeatFrequency: 'P1M', byMonthWeek})),
  {repeatFrequency: 'P1M', startDate: '2026-01-21'},
  {repeatFrequency: 'P1Y', startDate: '2026-12-24'},
  {repeatFrequency: 'P1Y', startDate: '2026-04-26', byDay: ['SU'], byMonthWeek: -1},
  {byDay: ['SA'], startDate: '2027-01-02', endDate: '2027-03-27', exceptDate: ['2027-01-09', '2027-02-13']},
  {dates: ['2026-12-01', '2026-12-08', '2027-01-05'], startTime: '10:00', endTime: '12:00'},
  {dates: [{start: '2026-12-04', end: '2026-12-06'}]},
];
const numbers = Array.from({length: 200}, (_, index) => index + 1);
const days = Array.from({length: 730}, (_, index) => formatDate(((parseDate('2026-01-01') ?? 0) + index) as never));
const now = (((parseDate('2026-11-23') ?? 0) as number) * DAY + 12 * 3600) as WallSeconds;

for (const {tag} of languages) {
  await loadLanguage(tag);
  const isClean = (text: string | undefined) => {
    assert.ok(text);
    assert.doesNotMatch(text, /undefined|NaN|[{}]|\s$|^\s|[^\P{Nd}0-9]/u);
  };

  test(`${tag} is found by its tag, also as others write it, and runs the way its script does`, () => {
    assert.equal(matchLanguage([tag]), tag);
    assert.equal(matchLanguage([tag.toUpperCase().replaceAll('-', '_')]), tag);
    assert.equal(tags.includes(tag), true);
    const {script} = new Intl.Locale(tag).maximize();
    assert.equal(directionOf(tag), script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr');
  });

  test(`each day of two years in ${tag} has its weekday, its number and one of twelve months`, () => {
    const said = days.map((day) => formatDay(day, tag, {year: true}));
    said.forEach(isClean);
    assert.equal(new Set(said).size, days.length);
    assert.equal(new Set(days.map((day) => formatDay(day, tag, {weekday: false}))).size, 365);
    for (const [index, text] of said.entries()) {
      assert.ok(text.includes(formatWeekday(WEEKDAYS[(index + 3) % 7]!, tag)), text);
      assert.ok(text.includes(days[index]!.slice(0, 4)), text);
      assert.match(text, new RegExp(`(^|\\D)${+days[index]!.slice(8)}(\\D|$)`));
    }
    for (const short of days.map((day) => formatDay(day, tag, {short: true}))) isClean(short);
    for (const use of ['weekdaysOn', 'weekdaysUntil'] as const)
      assert.equal(new Set(WEEKDAYS.map((day) => formatWeekday(day, tag, {use}))).size, 7);
  });

  test(`moments, spans, prices and repeats in ${tag} have no hole, and are not in Danish`, () => {
    const say = (language: string) =>
      inLanguage(language, () => [
        formatDayAndTime('2026-11-23T11:05', language),
        formatMoment('2026-11-24T19:00', '2026-11-23', language),
        formatMoment('2027-02-01T19:00', '2026-11-23', language),
        relativeDay('2026-11-22', '2026-11-23', language),
        formatWeekdays(['MO', 'WE'], language),
        formatWeekdays(['TU', 'WE', 'TH', 'FR'], language),
        moment((now + 2 * DAY) as WallSeconds, now),
        moment((now + 20 * DAY) as WallSeconds, now),
        until((now + 3 * DAY) as WallSeconds, now),
        ...schedules.map((schedule) => whenInWords(schedule, '2026-11-23')),
      ]);
    const danish = say('da');
    for (const [index, text] of say(tag).entries()) {
      isClean(text);
      if (tag !== 'da') assert.notEqual(text, danish[index]);
    }
    isClean(formatTimeRange('19:00', '21:00', tag));
    isClean(formatPrice(1234.5, tag));
  });

  test(`each count in ${tag} is said with its number, or with a word that no other has`, () => {
    for (const say of [activityCount, nextDays, furtherTimes, showAllActivities, faultCount]) {
      const said = numbers.map((number) => inLanguage(tag, () => say(number)));
      said.forEach(isClean);
      assert.equal(new Set(said).size, new Set(numbers.map((number) => inLanguage('da', () => say(number)))).size, said[0]);
    }
  });
}
