/**
 * Dates, ranges and repeats as every language says them: `i18n.mjs` writes them down in `locales/dates/`, for speakers to read,
 * and each browser is held against it.
 */
import {DAY, parseDateTime, WEEKDAYS, type WallSeconds} from '../../src/model/calendar.js';
import type {Schedule} from '../../src/model/feed.js';
import {formatDay, formatTime, formatWeekday, relativeDay} from '../../src/text/format.js';
import {formatList} from '../../src/text/format-list.js';
import {formatTimeRange, formatWeekdays} from '../../src/text/format-phrases.js';
import {formatNumber, formatPrice} from '../../src/text/format-price.js';
import {formatDayAndTime, formatMoment} from '../../src/text/format-moment.js';
import {changeDays, rowDays} from '../../src/text/phrases/opening-week.js';
import {moment, until} from '../../src/text/phrases/opening-hours.js';
import {hoursInWords} from '../../src/text/phrases/contact-card.js';
import {whenInWords} from '../../src/text/phrases/schedule.js';
import {momentText} from '../../src/text/post-text.js';
import {inLanguage, loadWords} from '../../src/text/words.js';
import {words as activities} from '../../src/text/generated/words/activities.js';
import {words as contactCard} from '../../src/text/generated/words/contact-card.js';
import {words as openingHours} from '../../src/text/generated/words/opening-hours.js';
import {languages} from '../../src/text/interface-languages.js';

const today = '2026-11-23';
const now = parseDateTime(`${today}T12:00`)!;
const later = (days: number, hours = 0) => (now + days * DAY + hours * 3600) as WallSeconds;
const day = (wall: WallSeconds) => Math.floor(wall / DAY) as Parameters<typeof rowDays>[0]['first'];

const schedules: readonly Schedule[] = [
  {repeatFrequency: 'P1D', startTime: '09:00', endTime: '10:30'},
  {byDay: ['MO'], startTime: '19:00', endTime: '21:00'},
  {byDay: ['SU', 'TU'], startTime: '11:00'},
  {byDay: ['MO', 'TU', 'WE', 'TH', 'FR']},
  {byDay: ['TH'], repeatFrequency: 'P2W', startDate: '2026-11-26'},
  {byDay: ['WE'], weeks: 'odd'},
  {byDay: ['WE'], weeks: 'even', startTime: '17:00', endTime: '18:00'},
  ...([1, 2, 3, 4, 5, -1] as const).map((byMonthWeek): Schedule => ({byDay: ['FR'], repeatFrequency: 'P1M', byMonthWeek})),
  {repeatFrequency: 'P1M', startDate: '2026-01-21'},
  {repeatFrequency: 'P1Y', startDate: '2026-12-24'},
  {repeatFrequency: 'P1Y', startDate: '2026-04-26', byDay: ['SU'], byMonthWeek: -1},
  {byDay: ['SA'], startDate: '2027-01-02', endDate: '2027-03-27', exceptDate: ['2027-02-13', '2027-02-20']},
  {byDay: ['MO', 'SA'], exceptDate: ['2026-12-26']},
  {dates: ['2026-12-01', '2026-12-08', '2027-01-05'], startTime: '10:00', endTime: '12:00'},
  {dates: ['2026-12-01T11:00']},
  {dates: [{start: '2026-12-04', end: '2026-12-06'}], startTime: '18:00', endTime: '14:00'},
];

/** What is said, by what it is said of. */
function casesIn(tag: string): Record<string, string | undefined> {
  const months = Array.from(
    {length: 12},
    (_, month) => `2026-${String(month + 1).padStart(2, '0')}-${String(month * 2 + 1).padStart(2, '0')}`,
  );
  return Object.fromEntries([
    ...months.map((date) => [date, formatDay(date, tag)]),
    ...['2027-01-01', '2028-02-29', '2026-12-31'].map((date) => [`${date} with its year`, formatDay(date, tag, {year: true})]),
    ...['2026-09-01', '2026-05-11'].map((date) => [`${date} in short`, formatDay(date, tag, {short: true})]),
    ['2026-12-24 without its weekday', formatDay('2026-12-24', tag, {weekday: false})],
    ...WEEKDAYS.map((weekday, index) => [`opens on ${weekday}`, moment(later((index + 7) % 7 || 7, -2), now)]),
    ...WEEKDAYS.slice(3).map((weekday) => [`${weekday} alone`, formatWeekday(weekday, tag)]),
    ['opens today', moment(later(0, 3), now)],
    ['opens tomorrow', moment(later(1, -1), now)],
    ['opens in three weeks', moment(later(21), now)],
    ['opens next summer', moment(later(230), now)],
    ['until eleven at night', until(later(0, 11), now)],
    ['until midnight', until(later(0, 12), now)],
    ['until Saturday', until(later(5, -1), now)],
    ['until a Sunday in December', until(later(13), now)],
    ['yesterday', relativeDay('2026-11-22', today, tag)],
    ['five past midnight', formatTime('00:05', tag)],
    ['a span of time', formatTimeRange('16:30', '18:00', tag)],
    ['a day and a time', formatDayAndTime('2026-11-28T11:00', tag)],
    ['a moment of another year', formatMoment('2025-12-31T10:00', today, tag)],
    ['two weekdays', formatWeekdays(['SA', 'WE'], tag)],
    ['weekdays in a row', formatWeekdays(['TU', 'WE', 'TH', 'FR'], tag)],
    ['a row of the week’s table', rowDays({first: day(later(0)), last: day(later(4))})],
    ['changed days', changeDays({from: day(later(28)), through: day(later(41))} as Parameters<typeof changeDays>[0], day(now))],
    [
      'telephone hours',
      hoursInWords(
        [
          {byDay: ['MO', 'TH'], opens: '10:00', closes: '12:00'},
          {byDay: ['SA'], opens: '10:00', closes: '11:00', weeks: 'odd'},
        ],
        'da',
      ),
    ],
    ['a weekend', momentText({start: '2026-12-04T18:00', end: '2026-12-06T14:00', allDay: false, status: 'scheduled'}, tag)],
    ['three names', formatList(['A', 'B', 'C'], tag)],
    ['a number', formatNumber(1234.5, tag)],
    ['a price', formatPrice(12.5, tag)],
    ...schedules.map((schedule) => [JSON.stringify(schedule), whenInWords(schedule, today)]),
  ] as [string, string | undefined][]);
}

/** The languages to be asked for, and what each says. */
export const tags: readonly string[] = languages.map(({tag}) => tag);
export async function datesIn(tag: string): Promise<Record<string, string | undefined>> {
  for (const {first, rest} of [activities, contactCard, openingHours]) for (const files of [first, rest]) await loadWords(files, tag);
  return inLanguage(tag, () => casesIn(tag));
}
