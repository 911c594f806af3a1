import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDay, formatTime, formatWeekday, relativeDay, sentenceCase} from '../../src/text/format.js';
import {comma, formatList} from '../../src/text/format-list.js';
import {formatParts, formatTimeRange} from '../../src/text/format-phrases.js';
import {formatNumber, formatPrice} from '../../src/text/format-price.js';
import {formatDayAndTime, formatMoment} from '../../src/text/format-moment.js';
import {languages} from '../../src/text/interface-languages.js';
import {loadLanguage} from '../tools/all-words.js';

await Promise.all(languages.map(({tag}) => loadLanguage(tag)));

type InFive = readonly [da: string, en: string, uk: string, ar: string, ti: string];
const tags = ['da', 'en', 'uk', 'ar', 'ti'];
const nbsp = '\u00a0';
/** Latin letters in a language that runs from right to left. */
const apart = (name: string) => `\u2068${name}\u2069`;

const table: readonly [what: string, say: (language: string) => string | undefined, said: InFive][] = [
  [
    'a day',
    (l) => formatDay('2026-11-23', l),
    ['mandag 23. november', 'Monday 23 November', 'понеділок, 23 листопада', 'الاثنين، 23 نوفمبر', 'ሰኑይ፣ 23 ሕዳር'],
  ],
  [
    'a day with its year',
    (l) => formatDay('2027-01-03', l, {year: true}),
    ['søndag 3. januar 2027', 'Sunday 3 January 2027', `неділя, 3 січня 2027${nbsp}року`, 'الأحد، 3 يناير 2027', 'ሰንበት፣ 3 ጥሪ 2027'],
  ],
  [
    'a day in short',
    (l) => formatDay('2026-09-01', l, {short: true}),
    ['tirs. 1. sep.', 'Tue 1 Sept', 'вт, 1 вер.', 'الثلاثاء، 1 سبتمبر', 'ሰሉ፣ 1 መስ'],
  ],
  [
    'a day without its weekday',
    (l) => formatDay('2026-12-24', l, {weekday: false}),
    ['24. december', '24 December', '24 грудня', '24 ديسمبر', '24 ታሕሳስ'],
  ],
  [
    'the day of a date and time',
    (l) => formatDay('2028-02-29T23:30', l),
    ['tirsdag 29. februar', 'Tuesday 29 February', 'вівторок, 29 лютого', 'الثلاثاء، 29 فبراير', 'ሰሉስ፣ 29 ለካቲት'],
  ],
  ['a weekday', (l) => formatWeekday('WE', l), ['onsdag', 'Wednesday', 'середа', 'الأربعاء', 'ረቡዕ']],
  ['a weekday in short', (l) => formatWeekday('SA', l, {short: true}), ['lør.', 'Sat', 'сб', 'السبت', 'ቀዳ']],
  ['a time', (l) => formatTime('19:00', l), ['19.00', '19:00', '19:00', '19:00', '19:00']],
  ['a time after midnight', (l) => formatTime('2026-11-23T00:05', l), ['00.05', '00:05', '00:05', '00:05', '00:05']],
  [
    'a span of time',
    (l) => formatTimeRange('19:00', '21:00', l),
    ['19.00–21.00', '19:00–21:00', '19:00–21:00', '\u206619:00–21:00\u2069', '19:00–21:00'],
  ],
  [
    'a span of whole hours in short',
    (l) => formatTimeRange('09:00', '21:00', l, {short: true}),
    ['9–21', '09:00–21:00', '09:00–21:00', '\u206609:00–21:00\u2069', '09:00–21:00'],
  ],
  [
    'a span with minutes in short',
    (l) => formatTimeRange('16:30', '18:00', l, {short: true}),
    ['16.30–18.00', '16:30–18:00', '16:30–18:00', '\u206616:30–18:00\u2069', '16:30–18:00'],
  ],
  ['a start without an end', (l) => formatTimeRange('16:30', undefined, l), ['16.30', '16:30', '16:30', '16:30', '16:30']],
  [
    'a day and time',
    (l) => formatDayAndTime('2026-11-23T19:00', l),
    [
      'mandag 23. november kl. 19.00',
      'Monday 23 November, 19:00',
      'понеділок, 23 листопада о 19:00',
      'الاثنين، 23 نوفمبر، 19:00',
      'ሰኑይ፣ 23 ሕዳር፣ 19:00',
    ],
  ],
  [
    'a moment today',
    (l) => formatMoment('2026-11-23T18:55', '2026-11-23', l),
    ['i dag kl. 18.55', 'today, 18:55', 'сьогодні о 18:55', 'اليوم، 18:55', 'ሎሚ፣ 18:55'],
  ],
  [
    'a moment in another year',
    (l) => formatMoment('2025-12-31T10:00', '2026-01-02', l),
    [
      'onsdag 31. december 2025 kl. 10.00',
      'Wednesday 31 December 2025, 10:00',
      `у середу, 31 грудня 2025${nbsp}року о 10:00`,
      'يوم الأربعاء، 31 ديسمبر 2025، 10:00',
      'ረቡዕ፣ 31 ታሕሳስ 2025፣ 10:00',
    ],
  ],
  ['today', (l) => relativeDay('2026-03-29', '2026-03-29', l), ['i dag', 'today', 'сьогодні', 'اليوم', 'ሎሚ']],
  ['tomorrow over a month’s end', (l) => relativeDay('2028-03-01', '2028-02-29', l), ['i morgen', 'tomorrow', 'завтра', 'غدًا', 'ጽባሕ']],
  ['yesterday over New Year', (l) => relativeDay('2026-12-31T23:00', '2027-01-01', l), ['i går', 'yesterday', 'учора', 'أمس', 'ትማሊ']],
  [
    'a heading',
    (l) => sentenceCase(formatDay('2026-11-25', l), l),
    ['Onsdag 25. november', 'Wednesday 25 November', 'Середа, 25 листопада', 'الأربعاء، 25 نوفمبر', 'ረቡዕ፣ 25 ሕዳር'],
  ],
  [
    'a list of three',
    (l) => formatList(['A', 'B', 'C'], l),
    ['A, B og C', 'A, B and C', 'A, B і C', `${apart('A')}، ${apart('B')} و${apart('C')}`, 'A፣ B፣ C'],
  ],
  [
    'a list of names in another direction',
    (l) => (l === 'ar' ? undefined : formatList(['נ', 'B'], l)),
    [`${apart('נ')} og B`, `${apart('נ')} and B`, `${apart('נ')} і B`, undefined as never, `${apart('נ')}፣ B`],
  ],
  ['a list of two', (l) => formatList(['A', 'B'], l), ['A og B', 'A and B', 'A і B', `${apart('A')} و${apart('B')}`, 'A፣ B']],
  ['a list of one', (l) => formatList(['A'], l), ['A', 'A', 'A', apart('A'), 'A']],
  ['an empty list', (l) => formatList([], l), ['', '', '', '', '']],
  ['a number', (l) => formatNumber(1234567.5, l), ['1.234.567,5', '1,234,567.5', `1${nbsp}234${nbsp}567,5`, '1,234,567.5', '1,234,567.5']],
  ['a small number', (l) => formatNumber(0.125, l), ['0,13', '0.13', '0,13', '0.13', '0.13']],
  ['a price', (l) => formatPrice(25, l), [`25${nbsp}kr.`, `25${nbsp}kr.`, `25${nbsp}kr.`, `\u206625${nbsp}kr.\u2069`, `25${nbsp}kr.`]],
  [
    'a price with øre',
    (l) => formatPrice(1012.5, l),
    [`1.012,50${nbsp}kr.`, `1,012.50${nbsp}kr.`, `1${nbsp}012,50${nbsp}kr.`, `\u20661,012.50${nbsp}kr.\u2069`, `1,012.50${nbsp}kr.`],
  ],
  [
    'a price in euro',
    (l) => formatPrice(1500, l, 'EUR'),
    [`1.500${nbsp}EUR`, `1,500${nbsp}EUR`, `1${nbsp}500${nbsp}EUR`, `\u20661,500${nbsp}EUR\u2069`, `1,500${nbsp}EUR`],
  ],
];

for (const [what, say, said] of table) {
  for (const [index, tag] of tags.entries()) {
    test(`${what} in ${tag} reads ${said[index]}`, () => assert.equal(say(tag), said[index]));
  }
}

test('behind a Latin letter or a number a Burmese comma would be read as one more: a list has another there', () => {
  assert.equal(formatList(['Vindrosen', 'Ribe', 'စနေနေ့'], 'my'), 'Vindrosen, Ribe နှင့် စနေနေ့');
  assert.equal(formatList(['စနေနေ့', 'Ærø', 'ရုရှား', '7'], 'my'), 'စနေနေ့၊ Ærø, ရုရှား နှင့် 7');
  assert.equal(
    formatParts(['စနေနေ့ 10:00–12:00', 'Huset (nord)', 'Huset (ရုရှား)', 'ရုရှား'], 'my'),
    'စနေနေ့ 10:00–12:00, Huset (nord), Huset (ရုရှား)၊ ရုရှား',
  );
  for (const language of ['da', 'ar', 'ti']) assert.equal(comma(language, 'Ribe'), comma(language));
});

test('a day that is neither today, tomorrow nor yesterday has no such name', () => {
  assert.equal(relativeDay('2026-11-25', '2026-11-23', 'da'), undefined);
  assert.equal(relativeDay('2026-11-21', '2026-11-23', 'da'), undefined);
});

test('a language that is not loaded reads Danish, like all its sentences', () => {
  assert.equal(formatDay('2026-11-23', 'kl'), 'mandag 23. november');
});

test('every day of ten years has the weekday that follows the day before', () => {
  const names = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
  // 1 January 2024 was a Monday.
  for (let day = 0; day < 3653; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
    assert.equal(formatDay(date, 'da').split(' ')[0], names[day % 7]);
  }
});

test('dates and numbers are Gregorian, in Latin digits, in every language', () => {
  for (const {tag} of languages) {
    const said = formatDayAndTime('2026-11-23T19:05', tag, {year: true}) + formatPrice(1234.5, tag);
    assert.doesNotMatch(said, /[^\P{Nd}0-9]/u);
    assert.match(said, /2026.*19[:.]05/);
  }
});
