import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {isDayRule, parseRule} from '../../src/feed/ical/rule.js';
import {DAY, dayNumber, formatDateTime, parseDateTime} from '../../src/model/calendar.js';
import {expandDays} from '../../src/model/day-rules.js';
import {expandRule, type Rule} from '../../src/model/recurrence.js';

interface Case {
  readonly id: string;
  readonly rrule: string;
  readonly dtstart: string;
  readonly limit: string;
  readonly max: number;
  readonly expected: readonly string[];
}

/** Wall seconds of an iCalendar date-time (`20260314T190000`, a `Z` is dropped). */
const wall = (text: string): number =>
  parseDateTime(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6')) ?? assert.fail(text);
const compact = (seconds: number): string => formatDateTime(seconds).replace(/[-:]/g, '').padEnd(15, '0');

const rule = (text: string): Rule => {
  const {rule, until} = parseRule(text);
  assert.ok(rule, text);
  return until ? {...rule, until: wall(until.length === 8 ? `${until}T235959` : until)} : rule;
};

/** The starts of a rule as iCalendar date-times. */
const starts = (text: string, dtstart: string, from = dtstart, until = '20800101T000000', most = 12): string[] =>
  bothWays(rule(text), wall(dtstart), wall(from), wall(until), most).map(compact);

/** The starts of a rule; of a day rule, by days too. */
function bothWays(rule: Rule, ...bounds: readonly [start: number, from: number, until: number, most: number]): number[] {
  const {starts} = expandRule(rule, ...bounds);
  if (isDayRule(rule)) assert.deepEqual(expandDays(rule, ...bounds).starts, starts);
  return starts;
}

describe('rules that several independent engines agree on', () => {
  const cases = JSON.parse(readFileSync(path.join(process.cwd(), 'test/fixtures/ical/rrules.json'), 'utf8')) as Case[];
  for (const {id, rrule, dtstart, limit, max, expected} of cases)
    it(`${id} ${rrule} from ${dtstart}`, () => assert.deepEqual(starts(rrule, dtstart, dtstart, limit, max), expected));
});

const yearly = (...dates: string[]): string[] => dates.map((date) => `${date}T120000`);

describe('rules that are often got wrong', () => {
  for (const [rrule, dtstart, expected] of [
    ['FREQ=DAILY;BYMONTHDAY=-1', '20250131', ['20250131', '20250228', '20250331']],
    ['FREQ=YEARLY;BYWEEKNO=42;BYDAY=MO', '20241014', ['20241014', '20251013', '20261012']],
    ['FREQ=YEARLY;BYWEEKNO=42', '20241014', ['20241014', '20251013', '20261012']],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU', '20200101', ['20210103', '20270103', '20330102']],
    ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '20251201', ['20251222', '20261228', '20271227']],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU', '20260101', ['20260104', '20270103', '20280102']],
    ['FREQ=YEARLY;BYDAY=20MO', '20250519', ['20250519', '20260518', '20270517']],
    ['FREQ=YEARLY;BYDAY=-10WE', '20251029', ['20251029', '20261028', '20271027']],
    ['FREQ=YEARLY', '20200229', ['20200229', '20240229', '20280229']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '20200101', []],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=-1', '20250101', ['20250101', '20250108', '20250115']],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '20250131', ['20250131', '20250228', '20250331']],
    ['FREQ=YEARLY;BYMONTH=6,8;BYDAY=MO;BYSETPOS=4,-3', '20250101', ['20250623', '20250811', '20260622']],
    ['FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '20250101', ['20250101', '20260101', '20270101']],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTH=1,2,3,4,5,6;BYMONTHDAY=4', '20250104', ['20250104', '20250304', '20250504']],
    ['FREQ=MONTHLY;BYMONTH=1,11,12;BYMONTHDAY=-7,-1', '20281124', ['20281124', '20281130', '20281225']],
    ['FREQ=MONTHLY;BYMONTH=10,2,6;BYMONTHDAY=5', '20250205', ['20250205', '20250605', '20251005']],
    ['FREQ=YEARLY;BYMONTH=4,5,6;BYMONTHDAY=-3', '20250428', ['20250428', '20250529', '20250628']],
    ['FREQ=YEARLY;BYMONTH=8,10;BYDAY=TH,FR,SA;BYMONTHDAY=-7', '20250101', ['20251025', '20280825', '20290825']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=31,-1', '20270430', ['20270430', '20271231', '20280331']],
    ['FREQ=WEEKLY;BYMONTHDAY=13', '20250101', ['20250113', '20250213', '20250313']],
    ['FREQ=MONTHLY;BYYEARDAY=100', '20250101', ['20250410', '20260410', '20270410']],
    ['FREQ=DAILY;BYYEARDAY=-1', '20250101', ['20251231', '20261231', '20271231']],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=MO;BYSETPOS=9', '20250101', []],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '19970805', ['19970805', '19970810', '19970819']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '19970805', ['19970805', '19970817', '19970819']],
  ] as const)
    it(`${rrule} from ${dtstart}`, () =>
      assert.deepEqual(starts(rrule, `${dtstart}T120000`, undefined, undefined, 3), yearly(...expected)));

  for (const [rrule, dtstart, expected] of [
    ['FREQ=YEARLY;BYHOUR=9,15', '20250301T090000', ['20250301T090000', '20250301T150000', '20260301T090000']],
    ['FREQ=MONTHLY;BYDAY=-1MO;BYHOUR=15,9', '20250127T090000', ['20250127T090000', '20250127T150000', '20250224T090000']],
    ['FREQ=HOURLY;INTERVAL=2;BYHOUR=17,18', '20250101T100000', ['20250101T180000', '20250102T180000', '20250103T180000']],
    ['FREQ=HOURLY;BYMINUTE=0,20,40;BYSETPOS=-1', '20250101T100000', ['20250101T104000', '20250101T114000', '20250101T124000']],
    ['FREQ=MINUTELY;INTERVAL=90', '20250101T233000', ['20250101T233000', '20250102T010000', '20250102T023000']],
    ['FREQ=SECONDLY;BYHOUR=10;BYMINUTE=0;BYSECOND=0,30', '20250101T110000', ['20250102T100000', '20250102T100030', '20250103T100000']],
    ['FREQ=DAILY;BYSECOND=59,60', '20250101T110059', ['20250101T110059', '20250102T110059', '20250103T110059']],
    ['FREQ=DAILY;BYHOUR=9,12,15;BYSETPOS=2,-1', '20250101T130000', ['20250101T150000', '20250102T120000', '20250102T150000']],
  ] as const)
    it(`${rrule} from ${dtstart}`, () => assert.deepEqual(starts(rrule, dtstart, undefined, undefined, 3), expected));

  it('leaves out a start that the rule does not match, and does not count it', () =>
    assert.deepEqual(starts('FREQ=WEEKLY;BYDAY=TU;COUNT=2', '20250101T120000'), yearly('20250107', '20250114')));

  it('includes UNTIL itself', () =>
    assert.deepEqual(starts('FREQ=DAILY;UNTIL=20250102T120000', '20250101T120000'), yearly('20250101', '20250102')));

  it('keeps to odd or even ISO weeks', () => {
    const odd = expandRule({freq: 'WEEKLY', weeks: 'odd'}, wall('20261221T120000'), wall('20261201T000000'), wall('20270201T000000'));
    assert.deepEqual(odd.starts.map(compact), yearly('20261228', '20270104', '20270118'));
  });
});

describe('the window', () => {
  for (const [rrule, dtstart] of [
    ['FREQ=DAILY;INTERVAL=3;COUNT=3288', '20000101T120000'],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=2790', '20000105T120000'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,SU;BYSETPOS=2,-1;WKST=WE;COUNT=938', '20000105T120000'],
    ['FREQ=MINUTELY;INTERVAL=7;BYSECOND=0,10;COUNT=4050000', '20000105T120005'],
    ['FREQ=HOURLY;INTERVAL=5;BYMINUTE=0,30;COUNT=94000', '20000105T121500'],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=324', '20000111T120000'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=190', '20000131T120000'],
    ['FREQ=YEARLY;BYMONTH=5,12;COUNT=54', '20000131T120000'],
    ['FREQ=DAILY;BYDAY=MO,TU;BYHOUR=9,10;COUNT=5600', '20000105T120000'],
  ] as const)
    it(`counts ${rrule} from ${dtstart} the same from afar as by going through all of it`, () => {
      const {count, ...endless} = rule(rrule);
      const [from, until] = [wall('20260901T000000'), wall('20270601T000000')];
      // Without COUNT, month by month: the number of every start.
      let number = 0;
      const expected: number[] = [];
      for (let month = 2000 * 12 + 1; month <= 2028 * 12; month++) {
        const whole = expandRule(endless, wall(dtstart), dayNumber(0, month, 1) * DAY, dayNumber(0, month + 1, 1) * DAY);
        assert.equal(whole.cut, undefined);
        for (const at of whole.starts) if (number++ < count! && at >= from && at < until) expected.push(at);
      }
      assert.ok(expected.length > 0 && number > count!, 'the case tests something');
      assert.deepEqual(expandRule(rule(rrule), wall(dtstart), from, until), {starts: expected});
    });

  it('costs the same however long ago the series began', () => {
    for (const freq of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU', 'FREQ=HOURLY', 'FREQ=MONTHLY;BYMONTHDAY=-1']) {
      const steps = 50;
      const {cut} = expandRule(rule(freq), wall('19900101T120000'), wall('20260901T000000'), wall('20260902T000000'), Infinity, steps);
      assert.equal(cut, undefined);
    }
  });

  for (const freq of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const)
    it(`is all that is looked at, however long ago the series began: ${freq}`, () => {
      const daysLookedAt = (begun: string): number => {
        let asked = 0;
        const byMonth = Object.assign([8, 9], {includes: (month: number) => (asked++, month === 8 || month === 9)});
        const byDay = [0, 1, 2, 3, 4, 5, 6].map((day) => ({day}));
        expandDays({freq, byMonth, byDay}, wall(begun), wall('20260817T000000'), wall('20260901T000000'));
        return asked;
      };
      assert.deepEqual(['19900101T120000', '20260801T120000'].map(daysLookedAt), [15, 15]);
    });

  it('holds its start and not its end', () =>
    assert.deepEqual(starts('FREQ=DAILY', '20250101T120000', '20250103T120000', '20250105T120000'), yearly('20250103', '20250104')));

  it('that ends before it begins holds nothing', () =>
    assert.deepEqual(starts('FREQ=DAILY', '20250101T120000', '20250105T120000', '20250103T120000'), []));

  it('ends with the year 9998', () =>
    assert.deepEqual(expandRule(rule('FREQ=DAILY'), wall('99981231T120000'), -Infinity, Infinity), {starts: [wall('99981231T120000')]}));
});

describe('a rule that asks for too much', () => {
  for (const [rrule, most, steps, cut] of [
    ['FREQ=DAILY;COUNT=20', 9, 100, 'most'],
    ['FREQ=DAILY;COUNT=20', 20, 100, undefined],
    ['FREQ=DAILY;COUNT=20', 20, 15, 'scan'],
    ['FREQ=DAILY;COUNT=20;BYMONTH=1,2', 20, 15, 'scan'],
    ['FREQ=YEARLY;COUNT=20;BYDAY=MO', 20, 15, undefined],
    ['FREQ=YEARLY;COUNT=20;BYMONTHDAY=1;BYSETPOS=1', 20, 100, 'scan'],
    ['FREQ=YEARLY;COUNT=2;BYMONTHDAY=1;BYSETPOS=1', 20, 100, undefined],
  ] as const)
    it(`ends: ${rrule}, at most ${most} starts and ${steps} steps`, () => {
      const expansion = expandRule(rule(rrule), wall('20260101T120000'), -Infinity, Infinity, most, steps);
      assert.equal(expansion.cut, cut);
      assert.ok(expansion.starts.length <= most);
    });

  it('says that a day holds too many times', () => {
    const {starts, cut} = expandRule(
      rule(`FREQ=DAILY;COUNT=5000;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=0,30`),
      0,
      0,
      86400,
    );
    assert.equal(cut, 'times');
    assert.equal(starts.length, 1500);
  });
});

function numbers(length: number): string {
  return Array.from({length}, (_, i) => i).join();
}

describe('the text of a rule', () => {
  for (const text of [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
    ' freq = weekly ; byday= tu, th ;interval=2',
    'RRULE:INTERVAL=2;BYDAY=TU,TH,;FREQ=WEEKLY;',
  ])
    it(`is read: ${text}`, () => {
      const byDay = [1, 3].map((day) => ({day, nth: 0}));
      assert.deepEqual(parseRule(text), {rule: {freq: 'WEEKLY', interval: 2, byDay}});
    });

  it('is read with every part', () =>
    assert.deepEqual(
      parseRule(
        'FREQ=YEARLY;UNTIL=20301231T225959Z;COUNT=5;BYMONTH=1,2;BYWEEKNO=-1;BYYEARDAY=-366;BYMONTHDAY=31,-31;BYDAY=-53SU,+1MO;BYHOUR=0,23;BYMINUTE=59;BYSECOND=60;BYSETPOS=-1;WKST=SU;RSCALE=GREGORIAN;SKIP=OMIT',
      ),
      {
        rule: {
          freq: 'YEARLY',
          count: 5,
          byMonth: [1, 2],
          byWeekNo: [-1],
          byYearDay: [-366],
          byMonthDay: [31, -31],
          byDay: [
            {day: 6, nth: -53},
            {day: 0, nth: 1},
          ],
          byHour: [0, 23],
          byMinute: [59],
          bySecond: [60],
          bySetPos: [-1],
          weekStart: 6,
        },
        until: '20301231T225959Z',
      },
    ));

  for (const [text, code, found] of [
    ['', 'rule-missing', ''],
    ['BYDAY=MO', 'rule-missing', 'BYDAY=MO'],
    ['FREQ=FORTNIGHTLY', 'rule-part', 'FREQ=FORTNIGHTLY'],
    ['FREQ=WEEKLY;BYDAY=TI', 'rule-part', 'BYDAY=TI'],
    ['FREQ=WEEKLY;BYDAY=', 'rule-part', 'BYDAY='],
    ['FREQ=MONTHLY;BYDAY=0TU', 'rule-part', 'BYDAY=0TU'],
    ['FREQ=YEARLY;BYDAY=54MO', 'rule-part', 'BYDAY=54MO'],
    ['FREQ=DAILY;COUNT=0', 'rule-part', 'COUNT=0'],
    ['FREQ=DAILY;COUNT=-1', 'rule-part', 'COUNT=-1'],
    ['FREQ=DAILY;INTERVAL=1.5', 'rule-part', 'INTERVAL=1.5'],
    ['FREQ=DAILY;INTERVAL', 'rule-part', 'INTERVAL'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'rule-part', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'rule-part', 'BYMONTHDAY=0'],
    ['FREQ=YEARLY;BYMONTH=-1', 'rule-part', 'BYMONTH=-1'],
    ['FREQ=DAILY;BYHOUR=24', 'rule-part', 'BYHOUR=24'],
    ['FREQ=WEEKLY;WKST=XX', 'rule-part', 'WKST=XX'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'rule-unsupported', 'RSCALE=CHINESE'],
    ['FREQ=MONTHLY;SKIP=FORWARD', 'rule-unsupported', 'SKIP=FORWARD'],
    ['FREQ=YEARLY;BYEASTER=0', 'rule-unsupported', 'BYEASTER=0'],
  ] as const)
    it(`is refused and named: "${text}"`, () => assert.deepEqual(parseRule(text), {problem: {code, values: {found}}}));

  it('keeps the rule beside a part that nobody knows', () =>
    assert.deepEqual(parseRule('FREQ=DAILY;ITERATOR=1'), {
      rule: {freq: 'DAILY'},
      problem: {code: 'rule-unknown', values: {found: 'ITERATOR=1'}},
    }));

  it('is refused with more than 400 values in a list', () => {
    assert.equal(parseRule(`FREQ=DAILY;BYHOUR=${'1,'.repeat(400)}`).problem, undefined);
    assert.equal(parseRule(`FREQ=DAILY;BYHOUR=${'1,'.repeat(401)}`).problem?.code, 'rule-part');
  });
});
