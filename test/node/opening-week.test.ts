import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDate, parseDate} from '../../src/model/calendar.js';
import type {Hours, OpeningHours} from '../../src/model/feed.js';
import {isOn, openingOf, openingState} from '../../src/model/opening-hours.js';
import {comingChanges, openingWeek, unclearHours} from '../../src/model/opening-week.js';
import {fixedZone} from '../../src/model/transition-zone.js';

describe('The week’s table', () => {
  const utc = fixedZone('UTC', 0);
  const rows = (record: Partial<OpeningHours>, today = '2026-11-23', start?: 'today' | 'monday') =>
    openingWeek(openingOf({id: 'x', hours: [], ...record}, utc), parseDate(today)!, start).map(({first, last, lines, isUsual, isToday}) =>
      [
        `${isToday ? '*' : ''}${formatDate(first).slice(5)}${last === first ? '' : `/${formatDate(last).slice(5)}`}`,
        ...lines.map(({hours: {opens, closes}, isThisWeek}) => `${opens}-${closes}${isThisWeek ? '' : '?'}`),
        ...(isUsual ? [] : ['!']),
      ].join(' '),
    );
  const daily = {opens: '10:00', closes: '12:00'};

  for (const [what, record, today, expected] of [
    [
      'joins equal days, not over today',
      {hours: [daily]},
      '2026-11-25',
      ['11-30/12-01 10:00-12:00', '*11-25 10:00-12:00', '11-26/11-29 10:00-12:00'],
    ],
    ['begins with today on a Monday', {hours: [daily]}, '2026-11-23', ['*11-23 10:00-12:00', '11-24/11-29 10:00-12:00']],
    ['ends with today on a Sunday', {hours: [daily]}, '2026-11-29', ['11-30/12-05 10:00-12:00', '*11-29 10:00-12:00']],
    [
      'puts hours of a day in order',
      {hours: [{...daily, opens: '17:00', closes: '19:00'}, daily]},
      '2026-11-23',
      ['*11-23 10:00-12:00 17:00-19:00', '11-24/11-29 10:00-12:00 17:00-19:00'],
    ],
    [
      'keeps the feed’s order of hours that begin together',
      {hours: [{...daily, closes: '13:00'}, daily]},
      '2026-11-23',
      ['*11-23 10:00-13:00 10:00-12:00', '11-24/11-29 10:00-13:00 10:00-12:00'],
    ],
    [
      'keeps days apart that close otherwise',
      {
        hours: [
          {...daily, byDay: ['TU']},
          {...daily, byDay: ['WE'], closes: '13:00'},
        ],
      },
      '2026-11-23',
      ['*11-23', '11-24 10:00-12:00', '11-25 10:00-13:00', '11-26/11-29'],
    ],
    [
      'keeps days apart that open otherwise',
      {
        hours: [
          {...daily, byDay: ['TU']},
          {...daily, byDay: ['WE'], opens: '11:00'},
        ],
      },
      '2026-11-23',
      ['*11-23', '11-24 10:00-12:00', '11-25 11:00-12:00', '11-26/11-29'],
    ],
    [
      'keeps days apart whose weeks differ',
      {
        hours: [
          {...daily, byDay: ['TU'], weeks: 'odd'},
          {...daily, byDay: ['WE'], byMonthWeek: 1},
          {...daily, byDay: ['TH'], byMonthWeek: 2},
        ],
      },
      '2026-11-23',
      ['*11-23', '11-24 10:00-12:00?', '11-25 10:00-12:00?', '11-26 10:00-12:00?', '11-27/11-29'],
    ],
    [
      'keeps days apart whose words differ',
      {
        hours: [
          {...daily, byDay: ['TU'], label: 'Café'},
          {...daily, byDay: ['WE'], label: {da: 'Telefon'}},
          {...daily, byDay: ['TH'], label: {da: 'Telefon'}},
        ],
      },
      '2026-11-23',
      ['*11-23', '11-24 10:00-12:00', '11-25/11-26 10:00-12:00', '11-27/11-29'],
    ],
    [
      'has a closed day alone',
      {hours: [daily], closures: [{validFrom: '2026-11-25'}]},
      '2026-11-23',
      ['*11-23 10:00-12:00', '11-24 10:00-12:00', '11-25 10:00-12:00 !', '11-26/11-29 10:00-12:00'],
    ],
    [
      'has closed days one by one',
      {hours: [daily], closures: [{validFrom: '2026-11-25', validThrough: '2026-11-26'}]},
      '2026-11-23',
      ['*11-23 10:00-12:00', '11-24 10:00-12:00', '11-25 10:00-12:00 !', '11-26 10:00-12:00 !', '11-27/11-29 10:00-12:00'],
    ],
    [
      'makes nothing of a closed day without hours',
      {hours: [{...daily, byDay: ['MO']}], closures: [{validFrom: '2026-11-25'}]},
      '2026-11-23',
      ['*11-23 10:00-12:00', '11-24/11-29'],
    ],
    [
      'has special hours on a day without hours alone',
      {hours: [{...daily, byDay: ['MO']}], specialOpeningHours: [{validFrom: '2026-11-25', ...daily}]},
      '2026-11-23',
      ['*11-23 10:00-12:00', '11-24', '11-25 !', '11-26/11-29'],
    ],
    [
      'leaves out what is out of season',
      {hours: [{...daily, validFrom: '2026-11-25', validThrough: '2026-11-26'}]},
      '2026-11-23',
      ['*11-23', '11-24', '11-25/11-26 10:00-12:00', '11-27/11-29'],
    ],
  ] as [string, Partial<OpeningHours>, string, string[]][])
    it(what, () => assert.deepEqual(rows(record, today), expected));
  it('begins with today where it is asked to', () =>
    assert.deepEqual(rows({hours: [daily]}, '2026-11-26', 'today'), ['*11-26 10:00-12:00', '11-27/12-02 10:00-12:00']));
});

describe('Days whose hours are called otherwise', () => {
  it('stand apart, in whatever languages', () => {
    const hours = (label: Hours['label'], byDay: Hours['byDay']) => ({opens: '10:00', closes: '12:00', label, byDay});
    const record = {
      id: 'x',
      hours: [hours({da: 'A', en: 'B'}, ['TU']), hours({da: 'A', en: 'C'}, ['WE']), hours('A', ['TH']), hours('B', ['FR'])],
    };
    assert.equal(openingWeek(openingOf(record, fixedZone('UTC', 0)), parseDate('2026-11-23')!).length, 6);
  });
});

describe('A change that lies ahead', () => {
  const daily = {opens: '10:00', closes: '12:00'};
  const ahead = (record: Partial<OpeningHours>, today: string) =>
    comingChanges(
      openingOf({id: 'x', hours: [daily], publicHolidays: 'open', customaryDays: 'open', ...record}, fixedZone('UTC', 0)),
      parseDate(today)!,
    ).map(({from, through, day}) => `${formatDate(from)}${through === from ? '' : `/${formatDate(through)}`} ${day.state}`);
  const closed = (validFrom: string, validThrough?: string) => ({closures: [{validFrom, ...(validThrough && {validThrough})}]});
  for (const [what, record, today, expected] of [
    ['today is none', closed('2026-11-23'), '2026-11-23', []],
    ['tomorrow is one', closed('2026-11-24'), '2026-11-23', ['2026-11-24 closed']],
    ['in four weeks is one', closed('2026-12-21'), '2026-11-23', ['2026-12-21 closed']],
    ['after four weeks is none', closed('2026-12-22'), '2026-11-23', []],
    ['of several days is one', closed('2026-11-24', '2026-11-30'), '2026-11-23', ['2026-11-24/2026-11-30 closed']],
    ['that began is none', closed('2026-11-20', '2026-11-30'), '2026-11-23', []],
    ['that begins today is none', closed('2026-11-23', '2026-11-30'), '2026-11-23', []],
    ['on a day without hours is none', {hours: [{...daily, byDay: ['MO']}], ...closed('2026-11-24')}, '2026-11-23', []],
    [
      'of special hours on a day without hours is one',
      {hours: [{...daily, byDay: ['MO']}], specialOpeningHours: [{validFrom: '2026-11-24', ...daily}]},
      '2026-11-23',
      ['2026-11-24 special'],
    ],
    ['of special hours after four weeks is none', {specialOpeningHours: [{validFrom: '2026-12-22', ...daily}]}, '2026-11-23', []],
    ['on a holiday after four weeks is the first of them', {publicHolidays: 'closed'}, '2027-01-04', ['2027-03-25 closed']],
    ['on holidays within four weeks is each of them', {publicHolidays: 'closed'}, '2026-12-01', ['2026-12-25 closed', '2026-12-26 closed']],
    [
      'of unclear hours after four weeks is none',
      {specialOpeningHours: [{validFrom: '2026-12-22', opens: '12:00', closes: '12:00'}]},
      '2026-11-23',
      [],
    ],
  ] as [string, Partial<OpeningHours>, string, string[]][])
    it(what, () => assert.deepEqual(ahead(record, today), expected));
});

describe('Hours that stand in each other’s way', () => {
  const noon = {opens: '10:00', closes: '12:00'};
  for (const [what, a, b, isFound] of [
    ['every day', {}, {}, true],
    ['on Mondays and every day', {byDay: ['MO']}, {}, true],
    ['every day and on Mondays', {}, {byDay: ['MO']}, true],
    ['on Mondays and Tuesdays', {byDay: ['MO']}, {byDay: ['TU']}, false],
    ['on a day in common', {byDay: ['MO', 'TU']}, {byDay: ['TU', 'WE']}, true],
    ['in odd weeks and in all', {weeks: 'odd'}, {}, true],
    ['in all weeks and in odd ones', {}, {weeks: 'odd'}, true],
    ['in odd weeks both', {weeks: 'odd'}, {weeks: 'odd'}, true],
    ['in odd and in even weeks', {weeks: 'odd'}, {weeks: 'even'}, false],
    ['in the first week of the month and in all', {byMonthWeek: 1}, {}, true],
    ['in all weeks and in the first of the month', {}, {byMonthWeek: 1}, true],
    ['in the first week of the month both', {byMonthWeek: 1}, {byMonthWeek: 1}, true],
    ['in the first and the second of the month', {byMonthWeek: 1}, {byMonthWeek: 2}, false],
    ['in seasons with a day in common', {validThrough: '2026-11-30'}, {validFrom: '2026-11-30'}, true],
    ['the other way round', {validFrom: '2026-11-30'}, {validThrough: '2026-11-30'}, true],
    ['in seasons that follow each other', {validThrough: '2026-11-30'}, {validFrom: '2026-12-01'}, false],
    ['in seasons the other way round', {validFrom: '2026-12-01'}, {validThrough: '2026-11-30'}, false],
    ['one after the other', {}, {opens: '12:00', closes: '14:00'}, false],
    ['one before the other', {}, {opens: '08:00', closes: '10:00'}, false],
    ['for a minute', {}, {opens: '11:59', closes: '14:00'}, true],
    ['where the first is no time', {opens: '12:00', closes: '12:00'}, {}, false],
    ['with a name and without that overlap', {label: 'café'}, {opens: '11:00', closes: '14:00'}, true],
    ['without a name and with one that overlap', {opens: '11:00', closes: '14:00'}, {label: 'café'}, true],
    ['with a name within those without', {opens: '09:00', closes: '14:00'}, {label: 'café'}, false],
    ['with a name around those without', {opens: '09:00', closes: '14:00', label: 'café'}, {}, false],
    ['with a name from the same time on', {closes: '14:00', label: 'café'}, {}, false],
    ['by appointment within sure ones', {opens: '09:00', closes: '14:00'}, {label: 'efter aftale'}, true],
    ['by appointment that overlap', {label: 'efter aftale'}, {opens: '11:00', closes: '14:00'}, true],
    ['of two kinds', {label: 'café'}, {opens: '11:00', closes: '14:00', label: 'rådgivning'}, false],
    ['of one kind, one within the other', {opens: '09:00', closes: '14:00', label: 'café'}, {label: 'café'}, true],
  ] as [string, Partial<Hours>, Partial<Hours>, boolean][])
    it(`are ${isFound ? '' : 'not '}those ${what}`, () =>
      assert.equal(
        unclearHours({
          id: 'x',
          hours: [
            {...noon, ...a},
            {...noon, ...b},
          ],
        }).some(({code, index}) => code === 'hours-overlap' && index === 1),
        isFound,
      ));
});

describe('Hours that hold', () => {
  const noon = {opens: '10:00', closes: '12:00'};
  for (const [hours, days] of [
    [{byMonthWeek: 1}, '01-07'],
    [{byMonthWeek: 2}, '08-14'],
    [{byMonthWeek: 4}, '22-28'],
    [{byMonthWeek: 5}, '29-30'],
    [{byMonthWeek: -1}, '24-30'],
    [{byMonthWeek: 1, byDay: ['SU']}, '01-01'],
    [{weeks: 'even', byMonthWeek: 2}, '09-14'],
    [{weeks: 'odd', byMonthWeek: 2}, '08-08'],
    [{validFrom: '2026-11-10', validThrough: '2026-11-12'}, '10-12'],
  ] as [Partial<Hours>, string][])
    it(`in November 2026 with ${JSON.stringify(hours)} do so from ${days.replace('-', ' through ')}`, () => {
      const found = [...Array(30).keys()]
        .map((i) => `${i + 1}`.padStart(2, '0'))
        .filter((day) => isOn({...noon, ...hours}, parseDate(`2026-11-${day}`)!));
      assert.equal(`${found[0]}-${found.at(-1)}`, days);
    });

  const unclear = (opens: string, closes: string) => unclearHours({id: 'x', hours: [{opens, closes}]}).length > 0;
  for (const [opens, closes, isClear] of [
    ['21:00', '11:00', true],
    ['21:00', '11:01', false],
    ['00:00', '24:00', true],
    ['00:00', '23:59', true],
    ['08:00', '24:00', true],
    ['08:00', '00:00', true],
    ['10:00', '00:00', true],
    ['12:00', '12:01', true],
    ['12:00', '12:00', false],
    ['', '12:00', false],
    ['12:00', '', false],
  ] as const)
    it(`from ${opens || 'no time'} until ${closes || 'no time'} are ${isClear ? '' : 'not '}clear`, () =>
      assert.equal(unclear(opens, closes), !isClear));
});

describe('A day', () => {
  const noon = {opens: '10:00', closes: '12:00'};
  const dayOf = (record: Partial<OpeningHours>) => {
    const {state, spans, usual, reasons} = openingOf({id: 'x', hours: [], ...record}, fixedZone('UTC', 0)).dayOf(parseDate('2026-11-23')!);
    const words = (list: typeof spans) => list.map(({opens, closes}) => `${opens}-${closes}`).join(' ');
    return {state, spans: words(spans), usual: words(usual), reasons};
  };
  for (const [what, record, state, spans, reasons] of [
    [
      'as usual, the earliest first and the shortest of those',
      {hours: [{...noon, opens: '11:00'}, {...noon, closes: '13:00'}, noon]},
      'usual',
      '10:00-12:00 10:00-13:00 11:00-12:00',
      [],
    ],
    [
      'closed',
      {hours: [noon], closures: [{validFrom: '2026-11-23'}]},
      'closed',
      '',
      [{kind: 'closure', from: '2026-11-23', through: '2026-11-23'}],
    ],
    [
      'closed for some days, with a reason',
      {closures: [{validFrom: '2026-11-20', validThrough: '2026-11-23', reason: 'Ferie'}]},
      'closed',
      '',
      [{kind: 'closure', from: '2026-11-20', through: '2026-11-23', text: 'Ferie'}],
    ],
    ['after closed days', {hours: [noon], closures: [{validFrom: '2026-11-20', validThrough: '2026-11-22'}]}, 'usual', '10:00-12:00', []],
    ['before closed days', {hours: [noon], closures: [{validFrom: '2026-11-24'}]}, 'usual', '10:00-12:00', []],
    [
      'of special hours, the earliest first',
      {
        hours: [noon],
        specialOpeningHours: [
          {validFrom: '2026-11-23', opens: '17:00', closes: '18:00', reason: 'Fest'},
          {validFrom: '2026-11-23', opens: '13:00', closes: '14:00'},
        ],
      },
      'special',
      '13:00-14:00 17:00-18:00',
      [{kind: 'special', text: 'Fest'}],
    ],
    [
      'of special hours without hours',
      {hours: [noon], specialOpeningHours: [{validFrom: '2026-11-23'}]},
      'ask',
      '10:00-12:00',
      [{kind: 'unclear'}],
    ],
    [
      'of special hours without an end',
      {hours: [noon], specialOpeningHours: [{validFrom: '2026-11-23', opens: '13:00'}]},
      'ask',
      '10:00-12:00',
      [{kind: 'unclear'}],
    ],
    [
      'of special hours and closed',
      {
        hours: [noon],
        closures: [{validFrom: '2026-11-23'}],
        specialOpeningHours: [{validFrom: '2026-11-23', opens: '13:00', closes: '14:00'}],
      },
      'ask',
      '13:00-14:00',
      [{kind: 'closure', from: '2026-11-23', through: '2026-11-23'}, {kind: 'unclear'}],
    ],
    ['of unclear hours', {hours: [{...noon, closes: '10:00'}]}, 'ask', '10:00-10:00', [{kind: 'unclear'}]],
    [
      'of unclear hours, closed',
      {hours: [{...noon, closes: '10:00'}], closures: [{validFrom: '2026-11-23'}]},
      'closed',
      '',
      [{kind: 'closure', from: '2026-11-23', through: '2026-11-23'}],
    ],
  ] as [string, Partial<OpeningHours>, string, string, object[]][])
    it(`${what} is ${state}`, () => {
      const found = dayOf(record);
      assert.deepEqual([found.state, found.spans, found.reasons], [state, spans, reasons]);
    });
  it('keeps what its hours are called', () => {
    const {spans} = openingOf(
      {
        id: 'x',
        hours: [
          {...noon, label: 'Café'},
          {...noon, opens: '11:00'},
        ],
      },
      fixedZone('UTC', 0),
    ).dayOf(parseDate('2026-11-23')!);
    assert.deepEqual(
      spans.map((span) => ['label' in span, span.label]),
      [
        [true, 'Café'],
        [false, undefined],
      ],
    );
    const special = openingOf({id: 'x', hours: [], specialOpeningHours: [{validFrom: '2026-11-23', ...noon}]}, fixedZone('UTC', 0));
    const named = openingOf(
      {id: 'x', hours: [], specialOpeningHours: [{validFrom: '2026-11-23', ...noon, label: 'Fest'}]},
      fixedZone('UTC', 0),
    );
    assert.deepEqual(Object.keys(named.dayOf(parseDate('2026-11-23')!).spans[0]!), ['start', 'end', 'opens', 'closes', 'label']);
    assert.equal('label' in special.dayOf(parseDate('2026-11-23')!).spans[0]!, false);
  });
});

describe('What was checked', () => {
  const record: OpeningHours = {
    id: 'x',
    hours: [{opens: '10:00', closes: '12:00'}],
    lastChecked: '2025-11-23',
    publicHolidays: 'open',
    customaryDays: 'open',
  };
  const at = (text: string) => openingState(openingOf(record, fixedZone('UTC', 0)), Date.parse(text) / 1000);
  for (const [text, state] of [
    ['2026-11-23T11:00Z', 'open'],
    ['2026-11-24T11:00Z', 'ask'],
  ] as const)
    it(`a year ago on 23 November is ${state} at ${text}`, () => assert.equal(at(text).state, state));
  it('is said when it is too old', () => assert.deepEqual(at('2026-11-24T11:00Z').reasons, [{kind: 'old', from: '2025-11-23'}]));
  it('is open no longer than it holds', () => assert.equal(at('2026-11-23T13:00Z').changes, Date.parse('2026-11-24T00:00Z') / 1000));
});

describe('The next opening', () => {
  const next = (days: number) => {
    const date = formatDate(parseDate('2026-11-23')! + days);
    const record: OpeningHours = {
      id: 'x',
      hours: [{opens: '10:00', closes: '12:00', validFrom: date, validThrough: date}],
      publicHolidays: 'open',
      customaryDays: 'open',
    };
    const {state, opens} = openingState(openingOf(record, fixedZone('UTC', 0)), Date.parse('2026-11-23T12:00Z') / 1000);
    return [state, opens !== undefined];
  };
  for (const [days, found] of [
    [0, false],
    [1, true],
    [399, true],
    [400, false],
  ] as const)
    it(`in ${days} days is ${found ? '' : 'not '}found`, () => assert.deepEqual(next(days), ['closed', found]));
});

describe('In a night that one should ask about', () => {
  it('the day it began on says why', () => {
    const record: OpeningHours = {
      id: 'x',
      hours: [{byDay: ['FR'], opens: '20:00', closes: '02:00'}],
      publicHolidays: 'ask',
      customaryDays: 'open',
    };
    const at = (text: string) => openingState(openingOf(record, fixedZone('UTC', 0)), Date.parse(text) / 1000);
    const reasons = (text: string) => [at(text).state, ...at(text).reasons.map(({kind}) => kind)];
    // 25 December 2026 is a Friday, a holiday as the next day is.
    const [christmas] = at('2026-12-25T21:00Z').reasons;
    assert.deepEqual(reasons('2026-12-25T21:00Z'), ['ask', christmas!.kind]);
    assert.deepEqual(reasons('2026-12-26T01:00Z'), ['ask', christmas!.kind]);
    assert.deepEqual(reasons('2026-12-26T02:00Z'), ['closed']);
  });
});

describe('The state of hours', () => {
  it('says of the next opening only what is known', () => {
    const keys = (record: Partial<OpeningHours>, text: string) => {
      const opening = openingOf({id: 'x', hours: [], publicHolidays: 'open', customaryDays: 'open', ...record}, fixedZone('UTC', 0));
      const state = openingState(opening, Date.parse(text) / 1000);
      return (['changes', 'opens', 'maybe'] as const).filter((key) => state[key] !== undefined);
    };
    const noon = {opens: '10:00', closes: '12:00'};
    const once = {...noon, validFrom: '2026-11-23', validThrough: '2026-11-23'};
    assert.deepEqual(keys({hours: [once]}, '2026-11-23T12:00Z'), []);
    assert.deepEqual(keys({hours: [noon]}, '2026-11-23T12:00Z'), ['changes', 'opens']);
    assert.deepEqual(keys({hours: [noon]}, '2026-11-23T11:00Z'), ['changes']);
    assert.deepEqual(
      keys({hours: [{...once, validFrom: '2026-12-25', validThrough: '2026-12-25'}], publicHolidays: 'ask'}, '2026-11-23T11:00Z'),
      ['changes', 'maybe'],
    );
  });

  it('changes at the first of several times', () => {
    const record: OpeningHours = {
      id: 'x',
      hours: [
        {opens: '13:00', closes: '15:00'},
        {opens: '10:00', closes: '14:00'},
      ],
      publicHolidays: 'open',
      customaryDays: 'open',
    };
    const changes = (text: string) =>
      new Date(openingState(openingOf(record, fixedZone('UTC', 0)), Date.parse(text) / 1000).changes! * 1000).toISOString().slice(11, 16);
    assert.deepEqual(['2026-11-23T09:00Z', '2026-11-23T11:00Z', '2026-11-23T14:30Z'].map(changes), ['10:00', '15:00', '15:00']);
  });
});
