import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cprPlaces, hasCpr, withoutCpr} from '../../src/model/cpr.js';

/** Digits of another script: nought at `zero`. */
const inScript = (text: string, zero: number) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const NUMBER = '010190-1234';

describe('the CPR guard', () => {
  const flagged: readonly (readonly [name: string, text: string])[] = [
    ['with a hyphen', NUMBER],
    ['in one', '0101901234'],
    ['with dots in the date', '23.04.54-3476'],
    ['with a replacement day', '610190-1234'],
    ['with a replacement day of 91', '910190-1234'],
    ['without modulus 11, on 1 January', '010165-1111'],
    ['with a space', '010190 1234'],
    ['with an en dash', '010190–1234'],
    ['with a minus sign', '010190−1234'],
    ['with an Arabic tatweel-like dash', '010190‑1234'],
    ['with a slash', '01/01/90/1234'],
    ['with spaces around the hyphen', '010190 - 1234'],
    ['with a space after each pair', '01 01 90 1234'],
    ['with an underscore', '010190_1234'],
    ['with a colon', '010190:1234'],
    ['with each digit apart', '0 1 0 1 9 0 1 2 3 4'],
    ['with each digit behind a dot', '0.1.0.1.9.0.1.2.3.4'],
    ['over a line break', '010190-\n1234'],
    ['in Arabic digits', inScript(NUMBER, 0x660)],
    ['in Persian digits', inScript(NUMBER, 0x6f0)],
    ['in Devanagari digits', inScript(NUMBER, 0x966)],
    ['in Burmese digits', inScript(NUMBER, 0x1040)],
    ['in Thai digits', inScript(NUMBER, 0xe50)],
    ['in full-width digits', inScript(NUMBER, 0xff10)],
    ['in mathematical bold digits', inScript(NUMBER, 0x1d7ce)],
    ['in mathematical monospace digits', inScript(NUMBER, 0x1d7f6)],
    ['in two scripts', `${inScript('010190', 0x660)}-1234`],
    ['in superscript', '⁰¹⁰¹⁹⁰-¹²³⁴'],
    ['with zero-width spaces', [...NUMBER].join('\u200b')],
    ['with joiners', [...NUMBER].join('\u200d')],
    ['with soft hyphens', [...NUMBER].join('\u00ad')],
    ['with marks of direction', `\u202e${NUMBER}\u202c`],
    ['with isolates inside', '010190\u2066-\u20691234'],
    ['with a byte order mark inside', '0101\ufeff90-1234'],
    ['with a no-break space', '010190\u00a01234'],
    ['in a sentence', 'Mit CPR-nummer er 010190-1234.'],
    ['right after a word', 'cpr010190-1234'],
    ['right before a word', '010190-1234tak'],
    ['after a phone', 'Tlf. 12 34 56 78, 010190-1234'],
    ['after a year', 'Født 1990. 010190-1234'],
    ['in brackets', '(010190-1234)'],
    ['on 29 February 2000', '290200-4000'],
    ['on 31 December 1899', '311299-6000'],
    ['after a plus and a space', '+ 010190-1234'],
  ];
  for (const [name, text] of flagged) it(`sees a number ${name}`, () => assert.equal(hasCpr(text), true));

  const free: readonly (readonly [name: string, text: string])[] = [
    ['a phone with country code', '+45 31 99 09 72'],
    ['a phone with 00', '004531990972'],
    ['a phone', '99311342'],
    ['a phone in pairs', '01 02 03 04'],
    ['a Swedish mobile', '+46 70 123 45 67'],
    ['a foreign phone whose end could be a date', '+380 01 01 90 1234'],
    ['a phone with 00 whose end could be a date', '0047 0101901234'],
    ['a plus right before it', '+0101901234'],
    ['a case number', '2016-041010'],
    ['a case number with a slash', '16/041010'],
    ['six digits', '200616'],
    ['a date', '17.12.2014'],
    ['a range of dates', '01.12.2026-03.12.2026'],
    ['a postcode', '6760 Ribe'],
    ['a date in no calendar', '310299-1234'],
    ['29 February 1900', '290200-0000'],
    ['a thirteenth month', '011390-1234'],
    ['day nought', '000190-1234'],
    ['day 32', '320190-1234'],
    ['day 60', '600190-1234'],
    ['eleven digits', '01019012345'],
    ['a digit before', '5010190-1234'],
    ['nine digits', '010190-123'],
    ['hours', 'Mandag 10.00-12.00 og 13.00-15.00'],
    ['opening hours in digits only', '10-12, 13-15, 16-18'],
    ['an account', '4321 12345678'],
    ['a CVR number', 'CVR 12345678'],
    ['an ISO date and time', '2026-11-24T19:00'],
    ['two phones', '12 34 56 78 eller 87 65 43 21'],
    ['words', 'Jeg vil gerne hjælpe med lektier'],
    ['nothing', ''],
    ['a date and a clock time', 'den 24.11.26 kl. 19.00'],
  ];
  for (const [name, text] of free) it(`lets ${name} through`, () => assert.deepEqual(cprPlaces(text), []));

  const removed: readonly (readonly [text: string, rest: string])[] = [
    ['Mit nummer er 010190-1234 og jeg er lærer', 'Mit nummer er og jeg er lærer'],
    ['010190-1234', ''],
    ['a 010190-1234 b 020290-1234 c', 'a b c'],
    [`Tak ${inScript(NUMBER, 0x1d7ce)}!`, 'Tak !'],
    [`${inScript(NUMBER, 0x660)} شكرًا`, 'شكرًا'],
    ['Hej\n010190-1234\nTak', 'Hej\n \nTak'],
    ['Intet', 'Intet'],
    ['a 010190\u200b-1234\u200b b', 'a b'],
  ];
  for (const [text, rest] of removed) it(`takes it out of ${JSON.stringify(text)}`, () => assert.equal(withoutCpr(text), rest));

  it('leaves nothing to find after taking out, also when what is left comes together', () => {
    assert.equal(hasCpr(withoutCpr('010190 010190-1234 -1234')), false);
  });

  it('finds a number on each of the days of a year, and no number on days that do not exist', () => {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++) {
        const exists = new Date(Date.UTC(1991, month - 1, day)).getUTCMonth() === month - 1;
        const text = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}91-1234`;
        assert.equal(hasCpr(text), exists, text);
      }
  });

  it('takes no more than a millisecond for a thousand characters, however they are put', () => {
    const texts = [
      'a'.repeat(1000),
      '01'.repeat(500),
      '0 '.repeat(500),
      '01-'.repeat(333),
      '٠'.repeat(1000),
      '+01 01 90 '.repeat(100),
      '\u200b'.repeat(1000),
    ];
    for (const text of texts) {
      // The quickest of many: what other work on the machine adds is not the guard's.
      const times = [...Array(60)].map(() => {
        const started = performance.now();
        hasCpr(text);
        return performance.now() - started;
      });
      assert.ok(Math.min(...times) < 1, `${JSON.stringify(text.slice(0, 10))}: ${Math.min(...times)} ms`);
    }
  });
});
