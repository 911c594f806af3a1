import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {lineReader, namesToFind} from '../../src/feed/ical/lines.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const names = namesToFind(['SUMMARY', 'LOCATION', 'STATUS']);

/** `number NAME rest` of every line, without those that no wanted property begins. */
function read(text: string, move?: readonly [from: number, until: number, line: number]): string[] {
  const reader = lineReader(text);
  if (move) reader.moveTo(...move);
  const found: string[] = [];
  while (reader.next()) {
    const name = reader.name(names);
    if (name) found.push(`${reader.number} ${name} ${reader.rest()}`);
  }
  return found;
}

describe('lines and their names', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['with a colon', 'SUMMARY:a\nLOCATION:b', ['1 SUMMARY :a', '2 LOCATION :b']],
    ['with a parameter', 'SUMMARY;X=1:a', ['1 SUMMARY ;X=1:a']],
    ['without a colon are none', 'SUMMARY;X=1\nLOCATION:b', ['2 LOCATION :b']],
    ['without a colon on the last line are none', 'LOCATION:b\nSUMMARY;X=1', ['1 LOCATION :b']],
    ['have their own colon, not that of the line before', 'SUMMARY;X=1:a\nLOCATION;X\nSTATUS;X:c', ['1 SUMMARY ;X=1:a', '3 STATUS ;X:c']],
    ['are whole: a longer one is another', 'SUMMARYS:a\nSUMMARY-X;Y=1:b\nSUMMARY1:c', []],
    ['are whole: a shorter one is another', 'SUMMAR:a\nSU:b\nS:c', []],
    ['in small letters', 'summary:a\nlocation;x=1:b', ['1 SUMMARY :a', '2 LOCATION ;x=1:b']],
    ['in small letters, with a blank behind the colon, are a text', 'summary: a', []],
    ['in small letters without a colon are none', 'summary;x\nlocation:b', ['2 LOCATION :b']],
    ['in both are another', 'Summary:a\nsummarY:b', []],
    ['with another sign for the first or second letter are another', '3UMMARY:a\nsUMMARY:b\nL/CATION:c\nSTATUS:d', ['4 STATUS :d']],
    ['before a blank are one', 'SUMMARY :a', ['1 SUMMARY :a']],
    ['that are folded', 'SUM\n MARY:a\nS\r\n UMMARY:b', ['1 SUMMARY :a', '3 SUMMARY :b']],
    ['behind a byte order mark', '\ufeffSUMMARY:a', ['1 SUMMARY :a']],
    ['with a blank behind the colon', 'LOCATION:b\nSUMMARY: a', ['1 LOCATION :b', '2 SUMMARY : a']],
    ['with a blank behind the colon on the first line', 'SUMMARY: a', ['1 SUMMARY : a']],
    ['with a blank behind the colon, below an empty line', '\nSUMMARY: a', ['2 SUMMARY : a']],
    ['with a blank behind the colon, below a property and an empty line', 'LOCATION:b\r\n\r\nSUMMARY: a', ['1 LOCATION :b', '3 SUMMARY : a']],
    ['with a blank behind the colon, below a text, are a text', 'hej\nSUMMARY: a', []],
    ['with a blank behind the colon, below a single letter, are a text', 'x\nSUMMARY: a', []],
    ['with a blank behind the colon, below a text and an empty line, are a text', 'LOCATION:b\nx\r\n\r\nSUMMARY: a', ['1 LOCATION :b']],
    ['with a blank behind the colon, below a fold', 'LOCATION:b\n c\nSUMMARY: a', ['1 LOCATION :bc', '3 SUMMARY : a']],
  ]; // prettier-ignore
  for (const [what, text, expected] of rows) test(what, () => assert.deepEqual(read(text), expected));
});

describe('folds', () => {
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['by a blank or a tab', 'SUMMARY:a\r\n b\r\n\tc\r\nLOCATION:d', ['1 SUMMARY :abc', '4 LOCATION :d']],
    ['that are empty', 'SUMMARY:a\n \nLOCATION:d', ['1 SUMMARY :a', '3 LOCATION :d']],
    ['below empty lines', 'SUMMARY:a\n\n\r\n b\nLOCATION:d', ['1 SUMMARY :ab', '5 LOCATION :d']],
    ['are none where another line begins below empty ones', 'SUMMARY:a\n\n\nLOCATION:d', ['1 SUMMARY :a', '4 LOCATION :d']],
    ['at the end of the text', 'SUMMARY:a\n b', ['1 SUMMARY :ab']],
    ['of nothing at the end of the text', 'SUMMARY:a\n ', ['1 SUMMARY :a']],
    ['of other control characters are none', 'SUMMARY:a\n\u000bb\nLOCATION:d', ['1 SUMMARY :a', '3 LOCATION :d']],
  ]; // prettier-ignore
  for (const [what, text, expected] of rows) test(what, () => assert.deepEqual(read(text), expected));
});

describe('a part of the text', () => {
  const text = 'SUMMARY:a\n b\nLOCATION:c\n';
  const rows: readonly (readonly [until: number, expected: readonly string[]])[] = [
    [8, ['7 SUMMARY :']],
    [9, ['7 SUMMARY :a']],
    [10, ['7 SUMMARY :a']],
    [11, ['7 SUMMARY :a']],
    [12, ['7 SUMMARY :ab']],
    [13, ['7 SUMMARY :ab']],
    [text.length, ['7 SUMMARY :ab', '9 LOCATION :c']],
  ];
  for (const [until, expected] of rows) test(`ends at its end, ${until}`, () => assert.deepEqual(read(text, [0, until, 7]), expected));
  test('has no colon behind its end', () => assert.deepEqual(read('SUMMARY;X:a', [0, 9, 1]), []));
  test('begins where it should, whatever was read before', () => assert.deepEqual(read(text, [13, text.length, 3]), ['3 LOCATION :c']));
});

describe('of lines of an event', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], expected: unknown])[] = [
    ['one with a longer name is not read, also before the right one', ['LOCATIONS:Telefon', 'LOCATION:Hallen'], 'Hallen'],
    ['one without a colon is not read', ['LOCATION;X', 'LOCATION:Hallen'], 'Hallen'],
    ['one below a text that was not escaped belongs to it', ['DESCRIPTION:Kom', 'x', 'LOCATION: se nedenfor'], undefined],
  ];
  for (const [what, lines, expected] of rows)
    test(what, async () => {
      const {activities} = await readCalendar(calendar(event('UID:a@example', 'DTSTART:20260303', 'SUMMARY:x', ...lines)), {
        from: '2026-03-01',
        until: '2026-04-01',
      });
      assert.equal(activities[0]!.location, expected);
    });
});
