// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldedLine} from '../../src/model/content-line.js';

for (const [what, line, parts] of [
  ['75 octets', 'a'.repeat(75), ['a'.repeat(75)]],
  ['76 octets', 'a'.repeat(76), ['a'.repeat(75), 'a']],
  // The blank at the beginning is one of them.
  ['150 octets', 'a'.repeat(150), ['a'.repeat(75), 'a'.repeat(74), 'a']],
  ['the last character of one octet', '\x7f'.repeat(75), ['\x7f'.repeat(75)]],
  ['the first character of two', 'a' + '\x80'.repeat(37), ['a' + '\x80'.repeat(37)]],
  ['the first character of two, beyond the end', 'aa' + '\x80'.repeat(37), ['aa' + '\x80'.repeat(36), '\x80']],
  ['the last character of two', 'a' + '\u07ff'.repeat(37), ['a' + '\u07ff'.repeat(37)]],
  ['the first character of three', '\u0800'.repeat(25), ['\u0800'.repeat(25)]],
  ['the first character of three, beyond the end', 'a' + '\u0800'.repeat(25), ['a' + '\u0800'.repeat(24), '\u0800']],
  ['the last character of three', '\uffff'.repeat(25), ['\uffff'.repeat(25)]],
  ['the first character of four', 'aaa' + '\u{10000}'.repeat(18), ['aaa' + '\u{10000}'.repeat(18)]],
  ['the first character of four, beyond the end', 'aaaa' + '\u{10000}'.repeat(18), ['aaaa' + '\u{10000}'.repeat(17), '\u{10000}']],
  ['nothing', '', ['']],
] as [string, string, string[]][])
  test(`a line of ${what} has ${parts.length} parts`, () => {
    assert.deepEqual(foldedLine(line).split('\r\n '), parts);
    for (const part of foldedLine(line).split('\r\n')) assert.ok(Buffer.byteLength(part) <= 75);
  });
