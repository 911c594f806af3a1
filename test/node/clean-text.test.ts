// At home only: it reads and writes texts without a time.
/** Signs that nobody sees: control characters, halves of characters, marks of direction. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {cleanText, isVisible} from '../../src/model/clean-text.js';

const period = {from: '2026-11-23', until: '2027-01-01'};
const [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, RLM] = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f';

/** What it is called, as written, as it is kept. */
const rows: readonly (readonly [what: string, written: string, kept: string])[] = [
  ['plain words', 'Åbent hus', 'Åbent hus'],
  ['a line end and a tab', 'Kaffe\n\tog kage', 'Kaffe\n\tog kage'],
  ['the line end of Windows', 'Kaffe\r\nog\rkage', 'Kaffe\nog\nkage'],
  ['a bell', 'Kor\u0007', 'Kor'],
  ['a NUL', 'Ko\u0000r', 'Kor'],
  ['a delete', 'Ko\u007fr', 'Kor'],
  ['a C1 control', 'Ko\u0085\u009fr', 'Kor'],
  ['half a character', 'Kor \ud83d!', 'Kor !'],
  ['the other half', 'Kor \ude00!', 'Kor !'],
  ['a whole one', 'Kor 😀!', 'Kor 😀!'],
  ['an override', `${RLO}roK`, 'roK'],
  ['an override with its end', `${RLO}roK${PDF} i aften`, 'roK i aften'],
  ['an override to the right', `${LRO}Kor`, 'Kor'],
  ['an embedding that is not closed', `${RLE}نادي`, 'نادي'],
  ['an isolate that is not closed', `${RLI}نادي`, 'نادي'],
  ['an end without a beginning', `Kor${PDI}${PDF}`, 'Kor'],
  ['the wrong end', `${RLI}نادي${PDF}`, 'نادي'],
  ['an isolate closed on the next line', `${LRI}12 34\n56 78${PDI}`, '12 34\n56 78'],
  ['a number that is kept together', `${LRE}+45 12 34 56 78${PDF}`, `${LRE}+45 12 34 56 78${PDF}`],
  ['an isolated name', `نادي ${FSI}Kor${PDI} الليلة`, `نادي ${FSI}Kor${PDI} الليلة`],
  ['one within another', `${RLI}نادي ${LRI}Kor${PDI}`, `نادي ${LRI}Kor${PDI}`],
  ['a mark between letters', `Kor${RLM}!`, `Kor${RLM}!`],
];

const isWhole = (text: string): boolean => !/[\ud800-\udfff]/u.test(text);

describe('what nobody sees is taken out of texts', () => {
  for (const [what, written, kept] of rows) {
    test(what, () => assert.equal(cleanText(written), kept));

    test(`${what}, from JSON`, async () => {
      const text = JSON.stringify({version: 1, activities: [{id: 'a', name: {da: `x${written}`}, location: `x${written}`}]});
      const escaped = text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
      for (const source of isWhole(text) ? [text, escaped] : [escaped]) {
        const [activity] = (await readFeed(source, period)).activities;
        assert.deepEqual([activity!.name, activity!.location], [{da: `x${kept}`}, `x${kept}`]);
      }
    });

    // A line break in a calendar is written `\n`, and half a character has no bytes.
    if (!/\r/.test(written) && isWhole(written))
      test(`${what}, from a calendar`, async () => {
        const value = `x${written}`.replace(/\n/g, '\\n');
        const lines = ['UID:a@example', 'DTSTART:20261130T180000Z', `SUMMARY:${value}`, `DESCRIPTION:${value}`];
        const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
        const [activity] = (await readFeed(calendar, period)).activities;
        assert.deepEqual([activity!.name, activity!.description], [`x${kept}`, `x${kept}`]);
      });
  }

  test('marks that a description has as entities', async () => {
    const description = 'DESCRIPTION:<p>Kor &#8238;netfa i&#8236; og &#x2067\\;mere</p>';
    const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20261130T180000Z', 'SUMMARY:Kor', description, 'END:VEVENT'];
    const {activities} = await readFeed([...calendar, 'END:VCALENDAR'].join('\r\n'), period);
    assert.equal(activities[0]!.description, 'Kor netfa i og mere');
  });
});

describe('a name that nobody sees is none', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000'],
    ['zero width spaces', '\u200b\u200b'],
    ['a joiner', '\u200d'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['marks of direction', `${RLM}${RLI}${PDI}`],
    ['an empty Braille sign', '\u2800'],
    ['an empty Korean letter', '\u3164\uffa0'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['tags', '\u{e0041}'],
    ['a Mongolian separator', '\u180e'],
    ['controls', '\u0000\u0007'],
  ] as const) {
    test(what, () => assert.equal(isVisible(text), false));
    for (const name of [text, {da: text}, {da: text, uk: ''}])
      test(`${what} as ${typeof name} in JSON: left out and told`, async () => {
        const feed = JSON.stringify({
          version: 1,
          activities: [
            {id: 'a', name},
            {id: 'b', name: 'Kor', summary: {da: text}},
          ],
        });
        const {activities, problems} = await readFeed(feed, period);
        assert.deepEqual(
          activities.map(({id}) => id),
          ['b'],
        );
        assert.deepEqual(
          problems.map(({code, where}) => `${code} ${where}`),
          ['empty activities[0].name'],
        );
      });
  }
  for (const text of ['Å', '7', '?', '😀', '\u0301a', 'نا', 'ሰላም', '–']) test(`${text} is seen`, () => assert.equal(isVisible(text), true));

  test('a name with words in one language is one', async () => {
    const feed = JSON.stringify({version: 1, activities: [{id: 'a', name: {da: '\u200b', uk: 'Хор'}}]});
    assert.equal((await readFeed(feed, period)).activities.length, 1);
  });
});
