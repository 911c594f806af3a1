// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cprPlaces, hasCpr, plainDigits, withoutCpr} from '../../src/model/cpr.js';
import {inScript, NUMBER, textsWithCpr, textsWithoutCpr} from '../tools/cpr-texts.js';
import {growth, MOST_GROWTH} from '../tools/side-by-side.js';

describe('the CPR guard', () => {
  for (const [name, text] of textsWithCpr) it(`sees a number ${name}`, () => assert.equal(hasCpr(text), true));

  for (const [name, text] of textsWithoutCpr) it(`lets ${name} through`, () => assert.deepEqual(cprPlaces(text), []));

  const removed: readonly (readonly [text: string, rest: string])[] = [
    ['Mit nummer er 010190-1234 og jeg er lærer', 'Mit nummer er og jeg er lærer'],
    ['010190-1234', ''],
    ['a 010190-1234 b 020290-1234 c', 'a b c'],
    [`Tak ${inScript(NUMBER, 0x1d7ce)}!`, 'Tak !'],
    [`${inScript(NUMBER, 0x660)} شكرًا`, 'شكرًا'],
    ['Hej\n010190-1234\nTak', 'Hej\n \nTak'],
    [`Tak ${inScript(NUMBER, 0x660)}`, 'Tak'],
    ['Intet', 'Intet'],
    ['a 010190\u200b-1234\u200b b', 'a b'],
  ];
  for (const [text, rest] of removed) it(`takes it out of ${JSON.stringify(text)}`, () => assert.equal(withoutCpr(text), rest));

  it('leaves nothing to find after taking out, also when what is left comes together', () => {
    assert.equal(hasCpr(withoutCpr('010190 010190-1234 -1234')), false);
  });

  for (const [number, isOne] of [
    ['290204-1234', true],
    ['290205-1234', false],
    ['290200-0400', false],
    ['290200-3234', false],
    ['290200-4234', true],
    ['290200-9234', true],
    ['310490-1234', false],
    ['300490-1234', true],
    ['610190-1234', true],
    ['910190-1234', true],
    ['920190-1234', false],
    ['910490-1234', false],
    ['0 0 0 1 9 0 1 2 3 4', false],
    ['0 1 0 0 9 0 1 2 3 4', false],
    ['0 1 1 3 9 0 1 2 3 4', false],
    ['0 1 1 2 9 0 1 2 3 4', true],
    ['3 2 0 1 9 0 1 2 3 4', false],
    ['6 0 0 1 9 0 1 2 3 4', false],
  ] as const)
    it(`${isOne ? 'sees' : 'does not see'} one in ${number}`, () => assert.equal(hasCpr(number), isOne));

  it('reads digits of every script, and lines as they are', () =>
    assert.equal(plainDigits('٠١٩ ۰۹ ０９ ①\t\u200bx\n\u00e5\r²'), '019 09 09 1\tx\nå\r2'));

  it('finds a number on each of the days of a year, and no number on days that do not exist', () => {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++) {
        const exists = new Date(Date.UTC(1991, month - 1, day)).getUTCMonth() === month - 1;
        const text = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}91-1234`;
        assert.equal(hasCpr(text), exists, text);
      }
  });

  for (const piece of ['a', '01', '0 ', '01-', '٠', '+01 01 90 ', '\u200b'])
    it(`costs as much as a text is long, if it is ${JSON.stringify(piece)} again and again`, async () => {
      const longer = await growth((length) => hasCpr(piece.repeat(length / piece.length)), 1_000, 10);
      assert.ok(longer < MOST_GROWTH, `${longer}`);
    });
});
