import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {decodeText, joined, kindOfFeed} from '../../../src/feed/decode.js';
import type {Fields} from '../../../src/feed/format/format.js';
import {hadUnknownKeys} from '../../../src/feed/json/check.js';
import {checkedRecord} from '../../../src/feed/json/checked-record.js';
import {limitOccurrences} from '../../../src/feed/json/limit-occurrences.js';
import {recordScanner} from '../../../src/feed/json/scan.js';
import {checkKeys, isNearly} from '../../../src/feed/json/spelling.js';
import {readFeed} from '../../../src/feed/read-feed.js';
import type {Feed, Problem} from '../../../src/model/feed.js';
import {activityOf, on} from '../../tools/records.js';

const week = {from: '2026-11-23', until: '2026-11-30'};
const read = (feed: object, options = {}) => readFeed(JSON.stringify({version: 1, ...feed}), {...week, ...options});
const wordsOf = ({code, where, values}: Problem): string => [code, where, ...Object.values(values)].join(' ').trim();
const problemsIn = async (feed: object, options = {}) => (await read(feed, options)).problems.map(wordsOf);

describe('a value is checked', () => {
  const format: Fields = {
    'name!': 'text',
    code: 5,
    note: -5,
    count: 'number',
    open: 'boolean',
    weeks: 'odd|even',
    turn: '#1|2|-1',
    day: 'date',
    list: [5],
    times: ['time', {'start!': 'date'}],
    inner: {'id!': 5, more: [5]},
    any: {'*': -5},
  };
  const check = (value: unknown) => {
    const problems: Problem[] = [];
    const good = checkedRecord<object>(format, value, 'x', problems);
    return {good, problem: problems.map(wordsOf).join()};
  };
  for (const [fields, problem] of [
    [{}, ''],
    [{code: '12345', note: '12345'}, ''],
    [{code: '123456'}, 'long x.code 123456'],
    [{note: '123456'}, 'long x.note 123456'],
    [{code: '  '}, 'empty x.code'],
    [{note: '  '}, ''],
    [{code: 5}, 'text x.code 5'],
    [{count: 1.5}, ''],
    [{count: '1'}, 'number x.count 1'],
    [{open: false}, ''],
    [{open: 'false'}, 'true-false x.open false'],
    [{weeks: 'odd'}, ''],
    [{weeks: 'ulige'}, 'choice x.weeks ulige odd, even'],
    [{turn: -1}, ''],
    [{turn: 3}, 'choice x.turn 3 1, 2, -1'],
    [{turn: '1'}, 'choice x.turn 1 1, 2, -1'],
    [{weeks: 1}, 'choice x.weeks 1 odd, even'],
    [{day: '2026-11-23'}, ''],
    [{day: '23.11'}, 'date x.day 23.11'],
    [{day: 20261123}, 'date x.day 20261123'],
    [{list: []}, ''],
    [{list: ['a', 'toolong']}, 'long x.list[1] toolong'],
    [{list: 'a'}, 'list x.list a'],
    [{list: Array(2000).fill('a')}, ''],
    [{list: Array(2001).fill('a')}, 'long x.list 2001'],
    [{times: '19:00'}, ''],
    [{times: {start: '2026-11-23'}}, ''],
    [{times: {start: 'x'}}, 'time x.times {"start":"x"}'],
    [{inner: {}}, 'missing x.inner.id'],
    [{inner: {id: 'a', more: ['a', '']}}, 'empty x.inner.more[1]'],
    [{inner: []}, 'object x.inner []'],
    [{inner: 'a'}, 'object x.inner a'],
    [{any: {a: '1', b: ''}}, ''],
    [{any: {a: '123456'}}, 'long x.any.a 123456'],
    [{name: {da: 'a', en: ''}}, ''],
    [{name: {da: 5}}, 'text x.name.da 5'],
    [{name: ['a']}, 'text x.name ["a"]'],
    [{name: 'a'.repeat(20_000)}, ''],
    [{name: 'a'.repeat(20_001)}, `long x.name ${'a'.repeat(60)}…`],
    [{name: {da: 'a'.repeat(20_001)}}, `long x.name.da ${'a'.repeat(60)}…`],
    [{name: undefined}, 'missing x.name'],
  ] as [object, string][])
    test(`${JSON.stringify(fields).slice(0, 60)}: ${problem.slice(0, 60) || 'is good'}`, () => {
      const value = {name: 'a', ...fields};
      const found = check(value);
      assert.equal(found.problem, problem);
      assert.equal(found.good, problem ? undefined : value);
    });

  test('and what the format does not know is kept out, from whole records and their parts', () => {
    const {good} = check({first: 1, name: 'a', inner: {id: 'a', other: 2, more: ['b']}, 'x-own': 3, code: 'c'});
    assert.deepEqual(good, {name: 'a', inner: {id: 'a', more: ['b']}, code: 'c'});
    assert.equal(hadUnknownKeys, true);
    assert.deepEqual(check({name: 'a', 'x-own': 3}).good, {name: 'a'});
    assert.equal(hadUnknownKeys, false);
  });
  test('and a list of which one item loses something keeps the others', () => {
    const problems: Problem[] = [];
    const value = [{id: 'a'}, {id: 'b', x: 1}, {id: 'c', x: 2}];
    const good = checkedRecord<object[]>([{'id!': 5}], value, '', problems)!;
    assert.deepEqual(good, [{id: 'a'}, {id: 'b'}, {id: 'c'}]);
    assert.equal(good[0], value[0]);
    assert.deepEqual(value[1], {id: 'b', x: 1});
  });
  test('and a language called __proto__ is none', () => {
    const value = JSON.parse('{"name": {"da": "a", "__proto__": "b", "en": "c"}}') as object;
    const {good} = check(value);
    assert.deepEqual(JSON.stringify(good), '{"name":{"da":"a","en":"c"}}');
  });
  test('at its place in a feed', () => {
    const problems: Problem[] = [];
    checkedRecord(format, {name: 'a', inner: {id: ''}}, '', problems);
    assert.equal(problems[0]!.where, 'inner.id');
  });
});

describe('two words', () => {
  for (const [a, b, near] of [
    ['adress', 'address', true],
    ['adres', 'address', true],
    ['adre', 'address', false],
    ['addressses', 'address', false],
    ['addresses', 'address', true],
    ['bddresx', 'address', true],
    ['bddrexx', 'address', false],
    ['ADDRESS', 'address', true],
    ['tpye', 'type', true],
    ['url', 'urls', true],
    ['urls', 'url', false],
    ['a'.repeat(40), 'a'.repeat(38), true],
    ['a'.repeat(41), 'a'.repeat(40), false],
  ] as const)
    test(`${a.slice(0, 12)} ${near ? 'is' : 'is not'} nearly ${b.slice(0, 12)}`, () => assert.equal(isNearly(a, b), near));

  const format: Fields = {
    name: 5,
    address: {street: 5, town: 5},
    links: [{title: 5}],
    choice: [5, {title: 5}],
    texts: {'*': 5},
  };
  for (const [what, value, found] of [
    ['is asked about', {nmae: 'a'}, 'nmae name'],
    ['is asked about within an object', {address: {stret: 'a'}}, 'x.address.stret street'],
    ['is asked about within a list', {links: [{title: 'a'}, {titel: 'b'}]}, 'x.links[1].titel title'],
    ['is not where the right one stands beside it', {nmae: 'a', name: 'b'}, ''],
    ['is not where it begins with x-', {'x-nmae': 'a', 'x-name': 'b'}, ''],
    ['is not where any key may stand', {texts: {nmae: 'a'}}, ''],
    ['is not where one of several formats holds', {choice: {titel: 'a'}}, ''],
    ['is not where a list stands for an object', {address: [{stret: 'a'}]}, ''],
    ['is not where an object stands for a list', {links: {titel: 'a'}}, ''],
    ['is not after a hundred others', {...Object.fromEntries([...Array(100).keys()].map((i) => [`key${i}`, i])), nmae: 'a'}, ''],
    ['is among the first hundred', {...Object.fromEntries([...Array(99).keys()].map((i) => [`key${i}`, i])), nmae: 'a'}, 'x.nmae name'],
    ['is not in nothing', null, ''],
  ] as [string, unknown, string][])
    test(`a field misspelled ${what}`, () => {
      const problems: Problem[] = [];
      checkKeys(format, value, found.startsWith('x.') ? 'x' : '', problems);
      assert.equal(problems.map(({where, values}) => `${where} ${values.write}`).join(), found);
    });
});

describe('a feed’s head', () => {
  const activities = [{id: 'a', name: 'A'}];
  for (const [head, problems] of [
    [{}, []],
    [{version: undefined}, ['missing version 1']],
    [{version: 2}, ['version version 2 1']],
    [{version: '2'}, ['version version 2 1']],
    [{version: 0}, ['version version 0 1']],
    [{version: '1'}, ['number version 1 1']],
    [{version: 'en'}, ['version version en 1']],
    [{language: 'dansk'}, ['language language dansk da']],
    [{language: ' Українська '}, ['language language  Українська  uk']],
    [{language: 'vores'}, ['language language vores field']],
    [{language: 'da-DK'}, []],
    [{language: 'EN'}, []],
    [{places: {}}, ['list places object']],
    [{contacts: 'a'}, ['list contacts string']],
    [{name: [5], language: 'da'}, ['text name [5] field']],
    [{limitations: [{code: 5}]}, ['text limitations[0].code 5 5']],
    [{timeZone: 'Europe/Ribe'}, ['time-zone timeZone Europe/Ribe Europe/Copenhagen']],
    [{timeZone: 'Atlantic/Faroe'}, []],
    [{timeZone: [5]}, ['text timeZone [5] field']],
    [{nmae: 'A'}, ['unknown-key nmae nmae name']],
    [{'x-name': 'A'}, []],
  ] as [object, string[]][])
    test(`with ${JSON.stringify(head)} has ${problems.join() || 'no problem'}`, async () => {
      const feed = await read({activities, ...head});
      assert.deepEqual(feed.problems.map(wordsOf), problems);
      assert.equal(feed.activities.length, 1);
    });
  test('is kept as it is where it is good', async () => {
    const {version, name, language, timeZone} = await read({version: 2, name: 'A', language: 'fo', timeZone: 'Atlantic/Faroe'});
    assert.deepEqual([version, name, language, timeZone], [2, 'A', 'fo', 'Atlantic/Faroe']);
    assert.deepEqual([(await read({version: 1.5})).version, (await read({})).language], [1, 'da']);
    const languages = ['Engelsk', 'vores', 'uk-UA'].map(async (language) => (await read({language})).language);
    assert.deepEqual(await Promise.all(languages), ['en', 'da', 'uk-UA']);
  });
});

describe('a schedule', () => {
  for (const [schedule, problems] of [
    [{byDay: ['MO'], repeatFrequency: 'P1M'}, ['which-week activities[0].schedule[1]']],
    [{byDay: ['MO'], repeatFrequency: 'P1W'}, []],
    [{byDay: ['MO'], repeatFrequency: 'P1M', byMonthWeek: 2}, []],
    [{repeatFrequency: 'P1M', startDate: '2026-01-31'}, []],
    [{byDay: ['MO'], repeatFrequency: 'P2W'}, ['start-date activities[0].schedule[1]']],
    [{byDay: ['MO'], repeatFrequency: 'P2W', startDate: '2026-01-05'}, []],
  ] as [object, string[]][])
    test(`${JSON.stringify(schedule)} has ${problems.join() || 'no problem'}`, async () =>
      assert.deepEqual(await problemsIn({activities: [{id: 'a', name: 'A', schedule: [{byDay: ['MO']}, schedule]}]}), problems));
});

describe('what a record names', () => {
  for (const [what, record, problems] of [
    ['a place that stands behind it', {place: 'p'}, []],
    [
      'contacts, one of which is missing',
      {contacts: ['c', 'gone', 'lost']},
      ['reference activities "a".contacts gone contacts', 'reference activities "a".contacts lost contacts'],
    ],
    ['an organization that is a place', {organization: 'p'}, ['reference activities "a".organization p organizations']],
  ] as [string, object, string[]][])
    test(`${what}: ${problems.join('; ') || 'no problem'}`, async () =>
      assert.deepEqual(
        await problemsIn({activities: [{id: 'a', name: 'A', ...record}], places: [{id: 'p', name: 'P'}], contacts: [{id: 'c'}]}),
        problems,
      ));
});

describe('bounds', () => {
  const many = (count: number, more: object = {}) => ({
    activities: [...Array(count).keys()].map((i) => ({id: `a${i}`, name: 'A', ...more})),
  });
  for (const [records, count, problems] of [
    [2, 2, []],
    [2, 3, ['too-many-records  2']],
    [2, 5, ['too-many-records  2']],
  ] as [number, number, string[]][])
    test(`of ${records} records leave ${Math.min(records, count)} of ${count}`, async () => {
      const feed = await read(many(count), {bounds: {records}});
      assert.deepEqual([feed.activities.length, feed.problems.map(wordsOf)], [Math.min(records, count), problems]);
    });
  const daily = {schedule: [{repeatFrequency: 'P1D', startDate: '2026-01-01', startTime: '10:00'}]};
  for (const [occurrences, kept, problems] of [
    [14, [7, 7], []],
    [13, [7, 6], ['too-many-occurrences  13 2026-11-29T10:00']],
    [4, [2, 2], ['too-many-occurrences  4 2026-11-25T10:00']],
    [1, [1], ['too-many-occurrences  1 2026-11-23T10:00']],
  ] as [number, number[], string[]][])
    test(`of ${occurrences} occurrences leave ${kept.join(' and ')} of two activities, and one without any is left out`, async () => {
      const feed = await read(many(2, daily), {bounds: {occurrences}});
      assert.deepEqual([feed.activities.map((one) => one.occurrences.length), feed.problems.map(wordsOf)], [kept, problems]);
    });
  test('leave the earliest, whoever has it', () => {
    const activities = [
      activityOf('a', {occurrences: [on('2026-11-25'), on('2026-11-26')]}),
      activityOf('b', {occurrences: [on('2026-11-24'), on('2026-11-27')]}),
    ];
    limitOccurrences(activities, {records: 2, occurrences: 2}, [], {found: 2});
    assert.deepEqual(
      activities.map(({occurrences}) => occurrences.map(({start}) => start)),
      [['2026-11-25'], ['2026-11-24']],
    );
  });
  test('of time end the reading once, what stands behind the records included', async () => {
    const pause = () => Promise.resolve('stop' as const);
    const feed = await readFeed('{"version":1,"activities":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"name":"Feed"}', {...week, pause});
    assert.deepEqual([feed.name, feed.activities.length, feed.problems.map(wordsOf)], ['Feed', 0, ['time-budget activities[0]']]);
  });
  test('of misspelled records: two hundred are looked at', async () => {
    const problems = await problemsIn(many(203, {sumary: 'x'}));
    assert.equal(problems.length, 200);
  });
});

describe('a scanner', () => {
  const slices = (text: string, size = text.length) => {
    const scan = recordScanner(['a', 'b']);
    const found: string[] = [];
    const take = () => {
      for (let slice; (slice = scan.next());) found.push(`${slice.list}${slice.index} ${slice.json}`);
    };
    for (let at = 0; at < text.length; at += size) {
      scan.add(text.slice(at, at + size));
      take();
    }
    scan.add('', true);
    take();
    return [...found, scan.skeleton(), scan.isWhole];
  };
  for (const [text, found] of [
    ['{"a":[1,2],"c":[3],"b":[{"x":[4,{}]}]}', ['a0 1', 'a1 2', 'b0 {"x":[4,{}]}', '{"a":[],"c":[3],"b":[]}', true]],
    ['{ "a" : [ 1 , "x,]y" ] , "d" : {"a":[5]} }', ['a0 1', 'a1 "x,]y"', '{ "a" : [] , "d" : {"a":[5]} }', true]],
    ['{"a":[],"b":[ ]}', ['{"a":[],"b":[]}', true]],
    ['{"a":[1,,2,]}', ['a0 1', 'a1 2', '{"a":[]}', true]],
    [String.raw`{"a":["\"","\\","x\\\"]"]}`, [String.raw`a0 "\""`, String.raw`a1 "\\"`, String.raw`a2 "x\\\"]"`, '{"a":[]}', true]],
    ['{"a":[1,2 ', ['a0 1', 'a1 2', '{"a":[]}', false]],
    ['{"a":[1, ', ['a0 1', '{"a":[]}', false]],
    ['{"a":[{"x":["y', ['a0 {"x":["y', '{"a":[]}', false]],
    ['{"a":[1],"c":', ['a0 1', '{"a":[],"c":', false]],
    ['{"a":{"b":[1]},"b":[2]}', ['b0 2', '{"a":{"b":[1]},"b":[]}', true]],
    ['{"a":[1]} trailing {"b":[2]}', ['a0 1', '{"a":[]}', true]],
    ['{"c":"a","x":[1],"a":[2]}', ['a0 2', '{"c":"a","x":[1],"a":[]}', true]],
    ['', ['', false]],
  ] as [string, unknown[]][])
    for (const size of [1, 3, 1000])
      test(`cuts ${text || 'nothing'}, ${size} at a time`, () => assert.deepEqual(slices(text, size), found));
});

describe('what a feed is', () => {
  for (const [text, kind] of [
    ['{"version":1}', 'json'],
    ['\ufeff \r\n{', 'json'],
    ['BEGIN:VCALENDAR', 'ical'],
    ['\0\nbegin:vcalendar', 'ical'],
    ['BEGIN:VCARD', 'not-feed BEGIN:VCARD'],
    [`x${'y'.repeat(50)}`, `not-feed x${'y'.repeat(39)}`],
    ['Fejl <b>500</b>', 'html Fejl <b>500</b>'],
    ['', 'empty-feed'],
    [' \0 ', 'empty-feed'],
    [`${' '.repeat(2000)}{`, 'empty-feed'],
    [`${' '.repeat(1999)}{`, 'json'],
  ] as const)
    test(`${JSON.stringify(text.slice(0, 20))} is ${kind.slice(0, 30)}`, () => {
      let found: string;
      try {
        found = kindOfFeed(text);
      } catch (error) {
        const {code, values} = error as {code: string; values: {found?: string}};
        found = [code, values.found].filter(Boolean).join(' ');
      }
      assert.equal(found, kind);
    });

  for (const [bytes, text, found] of [
    [[0x7b, 0x7d], '{}', undefined],
    [[0xff, 0xfe, 0x7b, 0x00], '{', 'UTF-16'],
    [[0xfe, 0xff, 0x00, 0x7b], '{', 'UTF-16'],
    [[0x7b, 0x00], '{', 'UTF-16'],
    [[0x00, 0x7b], '{', 'UTF-16'],
    [[0x00, 0x00], '\0\0', undefined],
    [[0xff, 0xff], 'ÿÿ', 'windows-1252'],
    [[0xfe, 0xfe], 'þþ', 'windows-1252'],
    [[0xe6, 0xf8, 0xe5], 'æøå', 'windows-1252'],
    [[0xc3, 0xa6], 'æ', undefined],
    [[], '', undefined],
  ] as [number[], string, string | undefined][])
    test(`the bytes ${bytes.map((byte) => byte.toString(16)).join(' ') || '(none)'} are ${JSON.stringify(text)}`, () => {
      const problems: Problem[] = [];
      assert.equal(decodeText(Uint8Array.from(bytes), problems), text);
      assert.deepEqual(problems.map(wordsOf), found ? [`encoding  ${found}`] : []);
    });
  test('pieces in one are as long as they are together', () =>
    assert.deepEqual([...joined([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])], [1, 2, 3]));
});

test('control characters and half characters are lost wherever they are written as numbers', async () => {
  for (const [json, name] of [
    [String.raw`"a\u0007b"`, 'ab'],
    [String.raw`"a\u001Fb"`, 'ab'],
    [String.raw`"a\u007fb"`, 'ab'],
    [String.raw`"a\uD800b"`, 'ab'],
    [String.raw`"a\uDC00b"`, 'ab'],
    [String.raw`"a\uD83D\uDE00b"`, 'a😀b'],
    [String.raw`"a\u000ab"`, 'a\nb'],
    [String.raw`"a\u00e6b"`, 'aæb'],
  ] as const) {
    const feed: Feed = await readFeed(`{"version":1,"activities":[{"id":"a","name":${json}}]}`, week);
    assert.equal(feed.activities[0]!.name, name, json);
  }
});

test('a slip of the pen behind many good records is told as one before them', async () => {
  const good = Array.from({length: 300}, (_, i) => ({id: `a${i}`, name: 'A'}));
  assert.deepEqual(await problemsIn({activities: [...good, {id: 'b', nmae: 'B'}]}), ['unknown-key activities[300].nmae nmae name']);
});
