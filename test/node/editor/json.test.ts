// At home only: nothing here knows a clock.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {insertAt, removeAt, setAt} from '../../../src/editor/operations/edit.js';
import {placesInJson} from '../../../src/tool/json/places.js';
import {isList, isObject, JsonError, lineAt, parseJson, writeJson, type JsonObject, type Path} from '../../../src/tool/json/json.js';

const feeds = readdirSync('demo/feeds').filter((name) => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(`demo/feeds/${name}`, 'utf8');
const open = (text: string) => parseJson(text) as JsonObject;
const changedLines = (before: string, after: string) => {
  const old = before.split('\n');
  return after.split('\n').filter((line) => !old.includes(line));
};

describe('a feed is saved as it was written', () => {
  for (const name of feeds) {
    it(`${name}: nothing changed, not a letter is`, () => assert.equal(writeJson(open(textOf(name)), textOf(name)), textOf(name)));

    it(`${name}: one name changed changes one line`, () => {
      const text = textOf(name);
      const root = setAt(open(text), ['activities', 0, 'name'], 'Nyt navn');
      const written = writeJson(root, text);
      assert.deepEqual(JSON.parse(written).activities[0].name, 'Nyt navn');
      assert.deepEqual(changedLines(text, written), ['      "name": "Nyt navn",']);
    });
  }

  for (const [what, text] of [
    ['four blanks', '{\n    "version": 1,\n    "name": "A"\n}\n'],
    ['tabs', '{\n\t"version": 1,\n\t"name": "A"\n}'],
    ['Windows line ends', '{\r\n  "version": 1,\r\n  "name": "A"\r\n}\r\n'],
    ['no blanks at all', '{"version":1,"name":"A"}'],
    ['blanks inside braces', '{ "version": 1, "name": "A" }\n'],
    ['a byte order mark', '\ufeff{\n  "version": 1,\n  "name": "A"\n}\n'],
    ['escapes and numbers of its own kind', '{\n  "version": 1.0,\n  "x-a": "\\u00e5 \\/",\n  "name": "A"\n}\n'],
  ] as const)
    it(`with ${what} as before`, () => {
      const root = setAt(open(text.replace(/^\ufeff/, '')), ['name'], 'B');
      assert.equal(writeJson(root, text), text.replace('"A"', '"B"'));
    });

  it('keeps what it does not know, and the order of keys', () => {
    const text = '{"version":1,"x-own":{"b":[1,{"c":null}]},"activities":[{"foo":1,"id":"a","name":"A"}]}';
    const root = setAt(open(text), ['activities', 0, 'name'], 'B');
    assert.equal(writeJson(root, text), text.replace('"A"', '"B"'));
  });

  it('writes a new record as the others are written', () => {
    const text = '{\n  "activities": [\n    {"id": "a", "name": "A"}\n  ]\n}\n';
    assert.equal(
      writeJson(insertAt(open(text), ['activities'], {id: 'b', name: 'B'}), text),
      '{\n  "activities": [\n    {"id": "a", "name": "A"},\n    {"id": "b", "name": "B"}\n  ]\n}\n',
    );
    const spread = JSON.stringify({activities: [{id: 'a', byDay: ['MO']}]}, null, 2);
    assert.equal(
      writeJson(insertAt(open(spread), ['activities'], {id: 'b', byDay: ['TU']}), spread),
      JSON.stringify(
        {
          activities: [
            {id: 'a', byDay: ['MO']},
            {id: 'b', byDay: ['TU']},
          ],
        },
        null,
        2,
      ),
    );
  });

  it('is the same JSON whatever is changed, and the same text once that is changed back', () => {
    const keys = fc.string({minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.jsonValue()),
        keys,
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, 2, '\t'),
        (value, key, put, indent) => {
          const text = JSON.stringify(value, null, indent);
          const root = open(text);
          assert.deepEqual(root, JSON.parse(text));
          const changed = setAt(root, [key], put as string);
          assert.deepEqual(JSON.parse(writeJson(changed, text)), JSON.parse(JSON.stringify({...JSON.parse(text), [key]: put})));
          assert.equal(writeJson(root, text), text);
        },
      ),
      {seed: 14, numRuns: 500},
    );
  });

  it('writes a feed of its own two blanks deep', () => {
    assert.equal(
      writeJson({version: 1, activities: [{id: 'a', schedule: [{byDay: ['MO'], startTime: '19:00'}]}]}),
      '{\n  "version": 1,\n  "activities": [\n    {\n      "id": "a",\n      "schedule": [\n        {"byDay": ["MO"], "startTime": "19:00"}\n      ]\n    }\n  ]\n}\n',
    );
  });
});

describe('where something stands in its file', () => {
  const text = '{\n  "version": 1,\n  "activities": [\n    {"id": "a"},\n    {"id": "b", "schedule": [{"startTime": "19.00"}]}\n  ]\n}';
  for (const [path, line, column] of [
    [['version'], 2, 14],
    [['activities', 1, 'schedule', 0, 'startTime'], 5, 44],
    [['activities', 1, 'name'], 5, 5],
    [['activities', 0, 'id'], 4, 12],
  ] as const)
    it(path.join('.'), () => assert.deepEqual(lineAt(text, placesInJson(text)(path)!), {line, column}));

  it('is where each value of any JSON begins', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        const placeOf = placesInJson(json);
        const walk = (one: unknown, path: Path): void => {
          if (path.length) assert.ok(json.startsWith(JSON.stringify(one), placeOf(path)), path.join('.'));
          if (isList(one)) one.forEach((item, i) => walk(item, [...path, i]));
          else if (isObject(one)) for (const [key, item] of Object.entries(one)) walk(item, [...path, key]);
        };
        walk(value, []);
      }),
      {seed: 14, numRuns: 500},
    );
  });

  it('is the whole where nothing of a path stands there', () => assert.equal(placesInJson(text)(['name']), undefined));
});

describe('what is not JSON says where', () => {
  for (const [text, line, column] of [
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": 19.}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{"a": "\n"}', 1, 7],
    ['[1 2]', 1, 4],
    ['{"a": 1} x', 1, 10],
    ['', 1, 1],
    ['{,}', 1, 2],
  ] as const)
    it(JSON.stringify(text), () =>
      assert.throws(
        () => parseJson(text),
        (error: unknown) => {
          assert.ok(error instanceof JsonError);
          assert.deepEqual([error.line, error.column], [line, column]);
          return true;
        },
      ),
    );

  it('as JSON.parse judges it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', '\\', 'e'), (json, at, mark) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + mark + json.slice(place);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          return assert.throws(() => parseJson(text), JsonError);
        }
        assert.deepEqual(parseJson(text), expected);
      }),
      {seed: 14, numRuns: 2000},
    );
  });
});

it('taking the only record away leaves an empty list', () => {
  assert.equal(
    writeJson(removeAt(open('{"activities":[{"id":"a"}]}'), ['activities', 0]), '{"activities":[{"id":"a"}]}'),
    '{"activities":[]}',
  );
});
