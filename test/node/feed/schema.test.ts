// At home only: it checks the shape of records; a time in them is a text.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, test} from 'node:test';
import * as fc from 'fast-check';
import type {output} from 'zod/mini';
import {fillDates} from '../../../demo/dates.mjs';
import {checkedRecord} from '../../../src/feed/json/checked-record.js';
import * as format from '../../../src/feed/format/generated/table.js';
import * as schema from '../../../src/feed/format/schema.js';
import {isNearly} from '../../../src/feed/json/spelling.js';
import type {FeedHead, Problem, Signup} from '../../../src/model/feed.js';
import {listNames, references, type Records} from '../../../src/model/generated/records.js';

const schemas = {head: schema.FeedHead, ...schema.records};
const formats = {head: format.head, ...format.records};
type Name = keyof typeof schemas;

/** The zod schema is the format; the table that visitors load must say the same of everything. */
function agree(name: Name, value: unknown): void {
  const problems: Problem[] = [];
  // What is good may come back as it is; as after JSON.parse, objects are plain ones.
  const ours = checkedRecord(formats[name], structuredClone(value), '', problems);
  const zods = schemas[name].safeParse(value);
  assert.equal(ours !== undefined, zods.success, JSON.stringify({value, problems, issues: zods.error?.issues}));
  if (zods.success) assert.deepEqual(ours, zods.data);
  else assert.equal(problems.length, 1);
}

const folder = path.join(process.cwd(), 'demo/feeds');
const feeds = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map(
    (file) =>
      [file, JSON.parse(fillDates(readFileSync(path.join(folder, file), 'utf8'), '2026-11-23')) as Record<string, unknown>] as const,
  );

const lists = Object.keys(schema.records) as (keyof typeof schema.records)[];

describe('the table that visitors load says what the zod schema says', () => {
  for (const [file, feed] of feeds)
    test(`of every record in ${file}`, () => {
      const {organizations, places, contacts, activities, openingHours, ...head} = feed;
      agree('head', head);
      const records = {organizations, places, contacts, activities, openingHours} as Record<string, unknown[]>;
      for (const list of lists) for (const record of records[list] ?? []) agree(list, record);
    });

  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      'x',
      1,
      -1,
      1.5,
      true,
      [],
      {},
      ['x'],
      [1],
      {da: 'x'},
      {da: 1},
      '19:00',
      '19.00',
      '24:00',
      '2026-02-30',
      '2026-13-01',
    ),
    fc.constantFrom<unknown>(
      '2026-11-23T19:00',
      {start: '2026-11-23'},
      {start: 1},
      'MO',
      ['MO'],
      'odd',
      5,
      6,
      'P1W',
      'open',
      {x: 'ask'},
      'x'.repeat(301),
      {__proto__: null},
    ),
    fc.jsonValue({maxDepth: 3}),
  );
  for (const list of lists)
    test(`of ${list} with fields gone wrong`, () => {
      const good = feeds.flatMap(([, feed]) => (feed[list] ?? []) as Record<string, unknown>[]);
      const fields = Object.keys(schema.records[list]._zod.def.shape);
      fc.assert(
        fc.property(fc.constantFrom(...good), fc.constantFrom(...fields), odd, (record, field, value) =>
          agree(list, {...record, [field]: value}),
        ),
        {seed: 20261122, numRuns: 600},
      );
    });

  test('of what is no record', () => {
    for (const value of [null, undefined, 1, 'x', [], true, {}]) agree('activities', value);
  });

  test('of things deep inside', () => {
    const deep = (schedule: unknown) => agree('activities', {id: 'a', name: 'A', schedule: [schedule]});
    for (const value of odd_schedules) deep(value);
  });
});

const odd_schedules: unknown[] = [
  {byDay: ['MO', 'XX']},
  {byMonthWeek: '1'},
  {byMonthWeek: -1},
  {byMonthWeek: 0},
  {dates: ['2026-11-23', {start: '2026-11-23T19:00', end: '2026-11-23T21:00'}]},
  {dates: [{end: '2026-11-23'}]},
  {dates: ['23/11/2026']},
  {weeks: 'ulige'},
  {text: {da: '2 årlige møder'}},
  {text: {da: 2}},
  {repeatFrequency: 'P3W'},
  {exceptDate: new Array(2001).fill('2026-11-23')},
];

/** Readonly all the way down, as the types of the model are. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: Plain<T[Key]>}
    : T;
/** Whether two types are the same, down to which fields may be missing. */
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

describe('the types that the model has', () => {
  test('are those of the zod schema, which the compiler says', () => {
    const same: {[List in keyof Records]: Same<Records[List], output<(typeof schema.records)[List]>>} & {
      head: Same<FeedHead, output<typeof schema.FeedHead>>;
      signup: Same<Signup, output<typeof schema.Signup>>;
    } = {organizations: true, places: true, contacts: true, activities: true, openingHours: true, head: true, signup: true};
    assert.ok(Object.values(same).every(Boolean));
    const different: Same<Records['places'], Omit<Records['places'], 'room'>> | Same<{a?: 1}, {a: 1}> = false;
    assert.equal(different, false);
  });

  test('have the lists and references that the table has', () => {
    assert.deepEqual([...listNames], Object.keys(format.records));
    for (const [field, list] of references) {
      assert.ok(Object.hasOwn(schema.records, list));
      assert.ok(
        Object.values(schema.records).some((record) => Object.hasOwn(record._zod.def.shape, field)),
        field,
      );
    }
  });
});

describe('words that are nearly the same', () => {
  for (const [a, b, near] of [
    ['adress', 'address', true],
    ['startTid', 'startTime', true],
    ['x', 'id', false],
    ['uri', 'url', false],
    ['Name', 'name', true],
    ['navn', 'name', true],
    ['titel', 'title', true],
    ['start', 'startTime', false],
  ] as const)
    test(`${a} ${near ? 'is' : 'is not'} nearly ${b}`, () => assert.equal(isNearly(a, b), near));
});
