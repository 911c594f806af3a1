// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {parameter, plainReader, UnclaimedLine, type Property} from '../../src/feed/ical/property.js';
import {secondReader} from '../../src/feed/ical/second-reader.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';
import {growth, MOST_GROWTH} from '../tools/side-by-side.js';

const parts = (property: Property | undefined) => property && [property.value, Object.fromEntries(property.parameters)];
const plain = (line: string) => parts(plainReader()(line));

describe('a property line by the grammar', () => {
  const rows: readonly (readonly [line: string, value: string, parameters: Record<string, readonly string[]>])[] = [
    [':', '', {}],
    [':a', 'a', {}],
    [':a;b=c:d', 'a;b=c:d', {}],
    [':"', '"', {}],
    [';TZID=Europe/Copenhagen:20260310T170000', '20260310T170000', {TZID: ['Europe/Copenhagen']}],
    [';tzid=a:b', 'b', {TZID: ['a']}],
    [';TZID=GMT+01:00:20260310T170000', '20260310T170000', {TZID: ['GMT+01:00']}],
    [';value=DATE-TIME;tzid=(UTC+01:00) A, B:20260310T170000,20260311T170000', '20260310T170000,20260311T170000', {VALUE: ['DATE-TIME'], TZID: ['(UTC+01:00) A', ' B']}],
    [';X=1:20260310:20260311T170000', '20260310:20260311T170000', {X: ['1']}],
    [';Value=DATE;X-y=1:', '', {VALUE: ['DATE'], 'X-Y': ['1']}],
    [';X=:v', 'v', {X: ['']}],
    [';X="":v', 'v', {X: ['']}],
    [';X="a:b;c,d=e":v:w', 'v:w', {X: ['a:b;c,d=e']}],
    [';X=a=b:v', 'v', {X: ['a=b']}],
    [';X=a,b:v', 'v', {X: ['a', 'b']}],
    [';X=,:v', 'v', {X: ['', '']}],
    [';X=a,"b,c",d;Y="e":v', 'v', {X: ['a', 'b,c', 'd'], Y: ['e']}],
    [';X="a","b":v', 'v', {X: ['a', 'b']}],
    [';X=^n^N^^n^\'^x^:v', 'v', {X: ['\n^N^n"^x^']}],
    [';X="^\'a^\'":^n', '^n', {X: ['"a"']}],
    [';X=a;X=b:v', 'v', {X: ['b']}],
    [';X=æ 😀\t:v', 'v', {X: ['æ 😀\t']}],
    [';X=a\\,b:v', 'v', {X: ['a\\', 'b']}],
    [';X=1:"v"', '"v"', {X: ['1']}],
    [';__proto__=1:v', 'v', {['__PROTO__']: ['1']}],
  ]; // prettier-ignore
  for (const [line, value, parameters] of rows)
    test(JSON.stringify(line), () => {
      assert.deepEqual(plain(line), [value, parameters]);
    });

  test('has its own parameters, whatever stood on the line before', () => {
    const read = plainReader();
    for (const [line, parameter, value] of [
      [';X=1:a', '1', 'a'],
      [';X=2:b', '2', 'b'],
      [';X=2:c', '2', 'c'],
      [';X=23:d', '23', 'd'],
      [';X=2:e', '2', 'e'],
      [';X=2;Y=1:f', '2', 'f'],
      [';X="2":g', '2', 'g'],
      [';X=:h', '', 'h'],
      [':i', undefined, 'i'],
      [';X=:j', '', 'j'],
    ] as const) {
      const {parameters, value: found} = read(line)!;
      assert.deepEqual([parameters.get('X')?.[0], found], [parameter, value], line);
    }
  });
  test('has a colon', () => {
    for (const line of ['', ';', ';X', ';X=a', ';X="a"']) assert.equal(plain(line), undefined, line);
  });
  test('gives a list of names as the text it was meant to be', () => {
    const read = plainReader();
    assert.equal(parameter(read(';CN=Kor, Esbjerg:x')!, 'CN'), 'Kor, Esbjerg');
    assert.equal(parameter(read(';CN=Kor:x')!, 'CN'), 'Kor');
    assert.equal(parameter(read(';CN=:x')!, 'CN'), '');
    assert.equal(parameter(read(';CN=Kor:x')!, 'X'), undefined);
  });
});

describe('a line that breaks the grammar', () => {
  const rows: readonly (readonly [line: string, value?: string, parameters?: Record<string, readonly string[]>])[] = [
    [';X="a:v'],
    [';X="a;Y="b":v', 'v', {X: ['a;Y=']}],
    [';X="a"b:v', 'v', {X: ['a']}],
    [';X=a"b":v', 'v', {X: ['a"b"']}],
    [';X=a"b:c":v', 'c":v', {X: ['a"b']}],
    [';X="a" ;Y=b:v', 'v', {X: ['a'], Y: ['b']}],
    [';X="a" ;VALUE=DATE:20260310', '20260310', {X: ['a'], VALUE: ['date']}],
    [';;X=a:v', 'v', {';X': ['a']}],
    ['; X=a:v', 'v', {' X': ['a']}],
    [';=a:v'],
    [';X:v'],
    [';:v'],
  ];
  for (const [line, value, parameters] of rows)
    test(`${JSON.stringify(line)} is ical.js’s to read`, () => {
      assert.throws(() => plainReader()(line), UnclaimedLine);
      assert.deepEqual(parts(secondReader(plainReader())(line)), value === undefined ? undefined : [value, parameters]);
    });
  test('costs only itself in a calendar', async () => {
    const strange = event(
      'UID:a',
      'DTSTART;X="a" :20260310T170000Z',
      'LOCATION;X=a"b":Hallen',
      'URL;:https://kommune.example/',
      'SUMMARY:x',
    );
    const feed = await readCalendar(calendar(strange, event('DTSTART:20260311', 'RRULE:FREQ=', 'SUMMARY:y')), {
      from: '2026-03-01',
      until: '2026-04-01',
    });
    assert.deepEqual(feed.activities.map(({name, location, url, occurrences}) => [name, location, url, ...occurrences.map(({start}) => start)]), [
      ['x', 'Hallen', undefined, '2026-03-10T18:00'],
      ['y', undefined, undefined, '2026-03-11'],
    ]); // prettier-ignore
    assert.deepEqual(feed.problems.map(({code}) => code), ['rule-part']); // prettier-ignore
  });
});

test('of all calendars of the tests only those that break the grammar load ical.js', () => {
  const files = readdirSync('test/fixtures', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ics'))
    .map((file) => `test/fixtures/${file.replaceAll('\\', '/')}`);
  const calendars = [
    ...files.map((file) => ({name: file, text: readFileSync(file, 'utf8')})),
    ...(JSON.parse(readFileSync('test/fixtures/ical/cases.json', 'utf8')) as {id: string; ics?: string; icsBase64?: string}[]).map(
      ({id, ics, icsBase64}) => ({name: id, text: ics ?? Buffer.from(icsBase64!, 'base64').toString()}),
    ),
  ];
  const strange = calendars.filter(({text}) => {
    const read = plainReader();
    return text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/).some((line) => {
      try {
        return void read(line.replace(/^[^:;]*/, ''));
      } catch (error) {
        return error instanceof UnclaimedLine;
      }
    }); // prettier-ignore
  });
  assert.deepEqual(
    strange.map(({name}) => name),
    ['test/fixtures/hostile/quote.ics'],
  );
});

describe('the plain reader and ical.js read the same', () => {
  // ical.js resolves the backslashes of texts in parameters, too; RFC 5545 has none there.
  const sign = fc.constantFrom(..."abcXYZ019 -_./=^^^^n'æø😀\t");
  const quoted = fc.string({unit: fc.oneof(sign, fc.constantFrom(':', ';', ',')), maxLength: 12}).map((text) => `"${text}"`);
  const unquoted = fc.string({unit: sign, maxLength: 12});
  const caps = fc.constantFrom('X-NOTE', 'TZID', 'CN', 'x-lower', 'FileName', 'ALTREP');
  const single = fc.tuple(caps, fc.oneof(quoted, unquoted)).map(([name, value]) => `;${name}=${value}`);
  const value = fc.string({unit: fc.oneof(sign, fc.constantFrom(':', ';', ',', '"', '\\')), maxLength: 30});

  test('single parameters, quoted or not, with carets', () => {
    fc.assert(
      fc.property(fc.array(single, {maxLength: 5}), value, (written, value) => {
        const line = `${written.join('')}:${value}`;
        const [, expected, , text] = ICAL.parse.property(`X${line}`) as [string, Record<string, string>, string, string];
        const {parameters, value: found} = plainReader()(line)!;
        assert.equal(found, text);
        assert.deepEqual(Object.fromEntries([...parameters].map(([name, values]) => [name.toLowerCase(), values.join()])), expected);
      }),
      {seed: 20261129, numRuns: 5_000},
    );
  });
  test('lists', () => {
    const item = fc.string({unit: fc.constantFrom(...'abc019 -./æ'), minLength: 1, maxLength: 8});
    const list = fc.array(item, {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(list, fc.boolean(), value, (items, isQuoted, value) => {
        const line = `;MEMBER=${items.map((one) => (isQuoted ? `"${one}"` : one)).join()}:${value}`;
        const [, {member}, , text] = ICAL.parse.property(`X${line}`) as [string, Record<string, string | string[]>, string, string];
        const found = plainReader()(line)!;
        assert.equal(found.value, text);
        // ical.js takes only quoted items apart here.
        assert.deepEqual(found.parameters.get('MEMBER'), isQuoted ? [member].flat() : items);
        assert.equal(found.parameters.get('MEMBER')!.join(), [member].flat().join());
      }),
      {seed: 20261129, numRuns: 3_000},
    );
  });
});

test('a line of many zones takes as much longer as it is longer', async () => {
  const longer = await growth((size) => plain(`;TZID=${'a;TZID='.repeat(size)}:x`), 1_000, 5);
  assert.ok(longer < MOST_GROWTH, `${longer}`);
});
