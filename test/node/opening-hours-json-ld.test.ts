import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDate} from '../../src/model/calendar.js';
import type {OpeningHours, Organization, Place} from '../../src/model/feed.js';
import {openingHoursJsonLd} from '../../src/model/opening-hours-json-ld.js';
import {openingOf} from '../../src/model/opening-hours.js';
import {COPENHAGEN} from '../tools/records.js';

interface JsonLd {
  readonly address?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly openingHoursSpecification: readonly Readonly<Record<string, unknown>>[];
  readonly specialOpeningHoursSpecification?: readonly {
    readonly opens: string;
    readonly closes: string;
    readonly validFrom: string;
    readonly validThrough: string;
  }[];
}
const read = (record: Partial<OpeningHours>, place?: Partial<Place>, organization?: Organization) =>
  openingHoursJsonLd(
    openingOf({id: 'x', hours: [], publicHolidays: 'open', customaryDays: 'open', ...record}, COPENHAGEN),
    parseDate('2026-11-23')!,
    'Huset',
    place && {id: 'p', name: 'P', ...place},
    organization,
  ) as unknown as JsonLd;
const noon = {opens: '10:00', closes: '12:00'};
const monday = {...noon, byDay: ['MO'] as const};

const dates: readonly [what: string, record: Partial<OpeningHours>, dates: string][] = [
  ['hours of every week', {hours: [monday]}, ''],
  ['hours of every day', {hours: [noon]}, ''],
  ['hours of a season', {hours: [{...noon, validFrom: '2026-11-24', validThrough: '2026-11-25'}]}, ''],
  ['a closed day', {hours: [monday], closures: [{validFrom: '2026-11-30'}]}, '2026-11-30 00:00-00:00'],
  ['a closed day without hours', {hours: [monday], closures: [{validFrom: '2026-12-01'}]}, ''],
  ['special hours', {hours: [monday], specialOpeningHours: [{validFrom: '2026-11-30', ...noon}]}, '2026-11-30 10:00-12:00'],
  [
    'special hours until midnight',
    {specialOpeningHours: [{validFrom: '2026-11-30', opens: '10:00', closes: '24:00'}]},
    '2026-11-30 10:00-23:59',
  ],
  ['a day on which one should ask', {hours: [monday], specialOpeningHours: [{validFrom: '2026-11-30'}]}, ''],
  ['today', {specialOpeningHours: [{validFrom: '2026-11-23', ...noon}]}, '2026-11-23 10:00-12:00'],
  ['the last of twelve weeks', {specialOpeningHours: [{validFrom: '2027-02-14', ...noon}]}, '2027-02-14 10:00-12:00'],
  ['the day after twelve weeks', {specialOpeningHours: [{validFrom: '2027-02-15', ...noon}]}, ''],
  [
    'the first Monday of the month',
    {hours: [{...monday, byMonthWeek: 1}]},
    '2026-12-07 10:00-12:00, 2027-01-04 10:00-12:00, 2027-02-01 10:00-12:00',
  ],
  [
    'the first Monday beside hours of every week',
    {hours: [monday, {...monday, opens: '17:00', closes: '19:00', byMonthWeek: 1}]},
    '2026-12-07 10:00-12:00, 2026-12-07 17:00-19:00, 2027-01-04 10:00-12:00, 2027-01-04 17:00-19:00, 2027-02-01 10:00-12:00, 2027-02-01 17:00-19:00',
  ],
  [
    'odd weeks that begin as every week does',
    {
      hours: [
        {...monday, validThrough: '2026-12-07'},
        {...monday, closes: '13:00', weeks: 'odd', validThrough: '2026-12-13'},
      ],
    },
    '2026-11-30 10:00-12:00, 2026-11-30 10:00-13:00',
  ],
  [
    'odd weeks that close as every week does',
    {
      hours: [
        {...monday, validThrough: '2026-12-07'},
        {...monday, opens: '09:00', weeks: 'odd', validThrough: '2026-12-13'},
      ],
    },
    '2026-11-30 09:00-12:00, 2026-11-30 10:00-12:00',
  ],
  ['odd weeks that are those of every week', {hours: [monday, {...monday, weeks: 'odd'}]}, ''],
  [
    'odd weeks that are those of every week in a season',
    {
      hours: [
        {...monday, validFrom: '2026-12-14', validThrough: '2026-12-28'},
        {...monday, weeks: 'odd', validThrough: '2027-01-03'},
      ],
    },
    '2026-11-30 10:00-12:00',
  ],
  [
    'odd weeks that are those of another weekday',
    {
      hours: [
        {...noon, byDay: ['TU']},
        {...monday, weeks: 'odd', validThrough: '2026-12-06'},
      ],
    },
    '2026-11-30 10:00-12:00',
  ],
];
for (const [what, record, expected] of dates)
  test(`${what}: ${expected || 'no date'} is written out`, () => {
    const {specialOpeningHoursSpecification: found} = read(record);
    assert.equal(found?.map(({validFrom, opens, closes}) => `${validFrom} ${opens}-${closes}`).join(', ') ?? '', expected);
    for (const {validFrom, validThrough} of found ?? []) assert.equal(validThrough, validFrom);
  });

test('hours of every week are written with their days and their season', () =>
  assert.deepEqual(
    read({hours: [noon, {...noon, byDay: ['SA', 'SU'], closes: '24:00', validFrom: '2026-12-01', validThrough: '2026-12-31'}]})
      .openingHoursSpecification,
    [
      {'@type': 'OpeningHoursSpecification', ...noon},
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Saturday', 'https://schema.org/Sunday'],
        opens: '10:00',
        closes: '23:59',
        validFrom: '2026-12-01',
        validThrough: '2026-12-31',
      },
    ],
  ));

test('an address has what is known of it, and only where there is a street for everybody', () => {
  const street = {streetAddress: 'Torvet 1'};
  assert.equal(read({}).address, undefined);
  assert.deepEqual(read({}, {address: street}).address, {'@type': 'PostalAddress', ...street, addressCountry: 'DK'});
  assert.deepEqual(read({}, {address: {...street, postalCode: '24937', addressLocality: 'Flensborg', addressCountry: 'DE'}}).address, {
    '@type': 'PostalAddress',
    ...street,
    postalCode: '24937',
    addressLocality: 'Flensborg',
    addressCountry: 'DE',
  });
  assert.equal(read({}, {address: {addressLocality: 'Ribe'}}).address, undefined);
  assert.equal(read({}, {address: street, visibility: 'area'}).address, undefined);
});

test('the page is its organization’s', () => {
  assert.equal(read({}, undefined, {id: 'o', name: 'O', url: 'https://o.example/'}).url, 'https://o.example/');
  assert.equal('url' in read({}, undefined, {id: 'o', name: 'O'}), false);
});
