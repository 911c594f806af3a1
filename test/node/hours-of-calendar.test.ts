import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {parseDate} from '../../src/model/calendar.js';
import type {Feed, Occurrence} from '../../src/model/feed.js';
import {hoursOfCalendar} from '../../src/model/hours-of-calendar.js';
import {openingHoursJsonLd} from '../../src/model/opening-hours-json-ld.js';
import {openingOf, openingState} from '../../src/model/opening-hours.js';
import {ianaZone} from '../../src/model/zone.js';
import {activityOf, feedOf, on} from '../tools/records.js';

const zone = ianaZone('Europe/Copenhagen')!;
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb//DA', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
const start = (date: string, time: string) => `DTSTART;TZID=Europe/Copenhagen:${date.replaceAll('-', '')}T${time}00`;
const end = (date: string, time: string) => `DTEND;TZID=Europe/Copenhagen:${date.replaceAll('-', '')}T${time}00`;
const read = async (text: string) => hoursOfCalendar(await readFeed(text, {from: '2026-11-20', until: '2026-12-31'}));
const stateAt = async (text: string, now: string) => {
  const [record] = await read(text);
  const {state, today} = openingState(openingOf(record!, zone), Date.parse(now) / 1000);
  return [state, today.reasons.find(({text}) => text)?.text].filter(Boolean).join(', ');
};

const open = event('UID:a@x.example', 'SUMMARY:Åbent hus', start('2026-11-23', '1900'), end('2026-11-23', '2100'), 'RRULE:FREQ=WEEKLY');

describe('A calendar of open times', () => {
  for (const [name, text, now, expected] of [
    ['within an event', calendar(open), '2026-11-30T19:30+01:00', 'open'],
    ['after it', calendar(open), '2026-11-30T21:00+01:00', 'closed'],
    ['between two', calendar(open), '2026-12-02T12:00+01:00', 'closed'],
    [
      'when Lukket stands on its date',
      calendar(open, event('UID:l@x.example', 'SUMMARY:Lukket: vi maler', 'DTSTART;VALUE=DATE:20261130')),
      '2026-11-30T19:30+01:00',
      'closed, vi maler',
    ],
    [
      'when the event itself is cancelled',
      calendar(
        open,
        event(
          'UID:a@x.example',
          'RECURRENCE-ID;TZID=Europe/Copenhagen:20261130T190000',
          'SUMMARY:Åbent hus',
          'STATUS:CANCELLED',
          start('2026-11-30', '1900'),
          end('2026-11-30', '2100'),
        ),
      ),
      '2026-11-30T19:30+01:00',
      'closed',
    ],
    [
      'in a night',
      calendar(event('UID:n@x.example', 'SUMMARY:Natcafé', start('2026-11-27', '2200'), end('2026-11-28', '0200'))),
      '2026-11-28T01:30+01:00',
      'open',
    ],
    [
      'in the middle of an event of three days',
      calendar(event('UID:d@x.example', 'SUMMARY:Julemarked', start('2026-12-04', '1000'), end('2026-12-06', '1600'))),
      '2026-12-05T03:00+01:00',
      'open',
    ],
    [
      'after an event of three days',
      calendar(event('UID:d@x.example', 'SUMMARY:Julemarked', start('2026-12-04', '1000'), end('2026-12-06', '1600'))),
      '2026-12-06T16:00+01:00',
      'closed',
    ],
    [
      'on Christmas Day, when nobody said what that means',
      calendar(event('UID:j@x.example', 'SUMMARY:Åbent', start('2026-12-25', '1000'), end('2026-12-25', '1200'))),
      '2026-12-25T11:00+01:00',
      'ask',
    ],
  ] as const)
    it(`${name}: ${expected}`, async () => assert.equal(await stateAt(text, now), expected));

  it('without events has no hours', async () => assert.deepEqual(await read(calendar()), []));

  it('leaves an all-day event out, because it has no hours', async () =>
    assert.deepEqual(await read(calendar(event('UID:h@x.example', 'SUMMARY:Sommerfest', 'DTSTART;VALUE=DATE:20261130'))), []));

  it('can be asked for one of its events by title', async () => {
    const feed = await readFeed(
      calendar(open, event('UID:b@x.example', 'SUMMARY:Sangaften', start('2026-12-01', '1900'), end('2026-12-01', '2100'))),
      {
        from: '2026-11-20',
        until: '2026-12-31',
      },
    );
    const days = (wanted: string) => [
      ...new Set(hoursOfCalendar(feed, wanted)[0]!.hours.map(({validFrom}) => new Date(validFrom!).getUTCDay())),
    ];
    assert.deepEqual(days('Åbent hus'), [1]);
    assert.deepEqual(days('Sangaften'), [2]);
    assert.deepEqual(hoursOfCalendar(feed, 'Noget andet'), []);
  });
});

describe('Opening hours for search engines', () => {
  const record = {
    id: 'v',
    hours: [
      {byDay: ['MO'] as const, opens: '19:00', closes: '21:00'},
      {byDay: ['SA'] as const, opens: '10:00', closes: '24:00', weeks: 'odd' as const},
    ],
    closures: [{validFrom: '2026-12-21', reason: 'Jul'}],
    specialOpeningHours: [{validFrom: '2026-12-14', opens: '18:00', closes: '20:00'}],
    publicHolidays: 'closed' as const,
  };
  const place = {id: 'p', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}};
  const data = (visibility?: 'area') =>
    openingHoursJsonLd(openingOf(record, zone), parseDate('2026-12-10')!, 'Vindrosen', {...place, ...(visibility && {visibility})}) as {
      openingHoursSpecification: object[];
      specialOpeningHoursSpecification: {opens: string; closes: string; validFrom: string}[];
      address?: object;
    };

  it('has the week as schema.org writes it', () =>
    assert.deepEqual(data().openingHoursSpecification, [
      {'@type': 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/Monday'], opens: '19:00', closes: '21:00'},
    ]));

  it('writes closures, other hours and odd weeks date by date', () =>
    assert.deepEqual(
      data()
        .specialOpeningHoursSpecification.slice(0, 4)
        .map(({validFrom, opens, closes}) => `${validFrom} ${opens}–${closes}`),
      ['2026-12-14 18:00–20:00', '2026-12-19 10:00–23:59', '2026-12-21 00:00–00:00', '2027-01-02 10:00–23:59'],
    ));

  it('has the address, but not of a place that is not for everybody', () => {
    assert.deepEqual(data().address, {
      '@type': 'PostalAddress',
      streetAddress: 'Tangevej 6D',
      postalCode: '6760',
      addressLocality: 'Ribe',
      addressCountry: 'DK',
    });
    assert.equal(data('area').address, undefined);
  });
});

describe('Opening hours of a calendar’s events', () => {
  const hoursOf = (occurrences: readonly Occurrence[], more: Partial<Feed> = {}, wanted?: string) => {
    const activity = activityOf('a', {name: 'Åbent hus', place: 'hus', organization: 'gruppe', occurrences});
    return hoursOfCalendar(feedOf({activities: [activity], ...more}), wanted)[0];
  };
  for (const [times, found] of [
    ['2026-11-23T19:00/21:00', '2026-11-23 19:00–21:00'],
    ['2026-11-23T19:00/2026-11-24T00:00', '2026-11-23 19:00–23:59'],
    ['2026-11-23T19:00/2026-11-24T00:01', '2026-11-23 19:00–00:01'],
    ['2026-11-23T20:00/2026-11-24T08:00', '2026-11-23 20:00–08:00'],
    ['2026-11-23T20:00/2026-11-24T08:01', '2026-11-23 20:00–23:59, 2026-11-24 00:00–08:01'],
    ['2026-11-23T08:00/22:00', '2026-11-23 08:00–22:00'],
    ['2026-11-23T10:00/2026-11-25T00:00', '2026-11-23 10:00–23:59, 2026-11-24 00:00–23:59'],
    ['2026-11-23T10:00/2026-11-25T16:00', '2026-11-23 10:00–23:59, 2026-11-24 00:00–23:59, 2026-11-25 00:00–16:00'],
    ['2026-11-23T19:00', ''],
    ['2026-11-23/2026-11-24', ''],
  ] as const)
    it(`at ${times} are ${found || 'none'}`, () => {
      const hours = hoursOf([on(times)])?.hours ?? [];
      assert.equal(hours.map(({validFrom, opens, closes}) => `${validFrom} ${opens}–${closes}`).join(', '), found);
      for (const {validFrom, validThrough, label} of hours) assert.deepEqual([validThrough, label], [validFrom, 'Åbent hus']);
    });

  const EVENING = '2026-11-23T19:00/21:00';
  for (const [what, occurrences, closures] of [
    ['a cancelled date', [on(EVENING, {status: 'cancelled'})], '2026-11-23'],
    ['a postponed date with a reason', [on(EVENING, {status: 'postponed', reason: 'Sne'})], '2026-11-23 Sne'],
    ['a moved date', [on(EVENING, {status: 'moved'})], ''],
    ['a cancelled date on which something else is on', [on(EVENING, {status: 'cancelled'}), on('2026-11-23T10:00/12:00')], ''],
    [
      'a date on which everything is cancelled',
      [on(EVENING, {status: 'cancelled'}), on('2026-11-23T10:00/12:00', {status: 'cancelled'})],
      '2026-11-23',
    ],
    ['a date that is closed anyway', [on('2026-12-23T19:00/21:00', {status: 'cancelled'})], ''],
    ['the first closed day', [on('2026-12-21T19:00/21:00', {status: 'cancelled'})], ''],
    ['the last closed day', [on('2026-12-24T19:00/21:00', {status: 'cancelled'})], ''],
    ['the day before closed days', [on('2026-12-20T19:00/21:00', {status: 'cancelled'})], '2026-12-20'],
    ['the day after closed days', [on('2026-12-25T19:00/21:00', {status: 'cancelled'})], '2026-12-25'],
    ['a single closed day', [on('2026-12-31T19:00/21:00', {status: 'cancelled'})], ''],
    ['the day after a single closed day', [on('2027-01-01T19:00/21:00', {status: 'cancelled'})], '2027-01-01'],
  ] as [string, Occurrence[], string][])
    it(`${closures ? 'close' : 'add no closed day for'} ${what}`, () => {
      const openingHours = [
        {id: 'own', hours: [], closures: [{validFrom: '2026-12-21', validThrough: '2026-12-24'}, {validFrom: '2026-12-31'}]},
        {id: 'other', hours: []},
      ];
      const record = hoursOf(occurrences, {openingHours})!;
      assert.equal(record.id, 'own');
      assert.equal(
        record
          .closures!.slice(2)
          .map(({validFrom, reason}) => [validFrom, reason].filter(Boolean).join(' '))
          .join(),
        closures,
      );
    });

  for (const [wanted, isFound] of [
    ['', true],
    ['a', true],
    ['Åbent hus', true],
    ['hus', true],
    ['x gruppe', true],
    ['Åbent', false],
    ['x', false],
  ] as const)
    it(`are ${isFound ? '' : 'not '}those of “${wanted}”`, () => assert.equal(!!hoursOf([on(EVENING)], {}, wanted), isFound));

  it('have the calendar’s name, the first place, and a date’s own title', () => {
    const activities = [
      activityOf('a', {occurrences: [on(EVENING, {name: 'Julehygge'})]}),
      activityOf('b', {place: 'hus'}),
      activityOf('c', {place: 'hal'}),
    ];
    const [record] = hoursOfCalendar(feedOf({name: 'Vindrosen', activities}));
    assert.deepEqual([record!.id, record!.name, record!.place, record!.hours[0]!.label], ['calendar', 'Vindrosen', 'hus', 'Julehygge']);
    const [bare] = hoursOfCalendar(feedOf({activities: activities.slice(0, 1)}));
    assert.deepEqual(Object.keys(bare!), ['id', 'hours', 'closures']);
  });
});
