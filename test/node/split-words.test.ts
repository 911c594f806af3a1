// At home only: it takes texts apart, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitAddresses} from '../../src/model/split-words.js';

const rows: [written: string, addresses: string[]][] = [
  ['/a.json', ['/a.json']],
  [' /a.json\n  https://g.example/b.ics ', ['/a.json', 'https://g.example/b.ics']],
  ['/a.json%20https://g.example/b.ics', ['/a.json', 'https://g.example/b.ics']],
  ['/a.json%20%20/b.json%20webcal://g.example/c', ['/a.json', '/b.json', 'webcal://g.example/c']],
  ['/a.json,/b.json', ['/a.json', '/b.json']],
  ['/a.json, b.json', ['/a.json', 'b.json']],
  ['/a.json,%20HTTP://g.example/b', ['/a.json', 'HTTP://g.example/b']],
  ['/a.json,', ['/a.json']],
  ['%20/a.json%20', ['/a.json']],
  // Both may stand in an address.
  ['/min%20kalender.ics', ['/min%20kalender.ics']],
  ['https://g.example/a?dage=1,2,3', ['https://g.example/a?dage=1,2,3']],
  ['https://g.example/a,httpd', ['https://g.example/a,httpd']],
  ['a.json,b.json', ['a.json,b.json']],
  ['', []],
];

for (const [written, addresses] of rows)
  test(`"${written}" is ${addresses.length} addresses`, () => assert.deepEqual(splitAddresses(written), addresses));
