// At home only: it checks the shape of records; a time in them is a text.
/** Feeds that cannot be meant: an empty list made of them would say "no activities", which nobody knows. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../../src/feed/read-feed.js';
import {FeedError} from '../../../src/model/feed.js';

const period = {from: '2026-11-23', until: '2027-01-01'};

const feed = (activities: unknown, more: object = {}): string => JSON.stringify({version: 1, name: 'Ribe', ...more, activities});
const organizations = [{id: 'g', name: 'Frivilliggruppen'}];
const places = [{id: 'p', name: 'Vindrosen'}];
const activities = [
  {id: 'a', name: 'Åbent hus', schedule: [{dates: ['2026-11-30']}]},
  {id: 'b', name: 'Madklub'},
];

/** The text, arriving in pieces of each of these sizes too: where it is cut must not matter. */
async function outcomes(text: string): Promise<Set<string>> {
  const bytes = new TextEncoder().encode(text);
  const pieces = (size: number) => Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const all = [text, pieces(1), pieces(7), pieces(64)].map((source) =>
    readFeed(source, period).then(
      ({activities, problems}) => `${activities.map(({id}) => id).join(' ')} ${problems.map(({code}) => code).join(' ')}`,
      (error: unknown) => (error instanceof FeedError ? error.code : String(error)),
    ),
  );
  return new Set(await Promise.all(all));
}

describe('activities that are no list fail the feed', () => {
  for (const [what, value] of [
    ['an object by id', {a: activities[0], b: activities[1]}],
    ['one activity', activities[0]],
    ['an empty object', {}],
    ['a list in an object', {items: activities}],
    ['words', 'ingen'],
    ['an empty text', ''],
    ['a number', 2],
    ['nothing', null],
    ['yes', true],
    ['no', false],
  ] as const)
    for (const more of [{}, {organizations, places}])
      test(`${what}, ${Object.keys(more).length} other lists`, async () => {
        assert.deepEqual(await outcomes(feed(value, more)), new Set(['no-list']));
      });

  test('another list that is none costs itself', async () => {
    assert.deepEqual(await outcomes(feed(activities, {places: {p: places[0]}})), new Set(['a b list']));
  });
});

describe('a feed cut off before it has anything to show fails', () => {
  const whole = feed(activities, {organizations, places});
  const begin = whole.indexOf('{"id":"a"');
  const end = whole.indexOf(',{"id":"b"');
  for (let cut = begin - 14; cut < end; cut += 5)
    test(`after ${cut - begin} signs of its first activity`, async () => {
      assert.deepEqual(await outcomes(whole.slice(0, cut)), new Set(['truncated']));
    });
  for (const cut of [whole.indexOf('"Friv'), whole.indexOf('"places"'), whole.indexOf('"Vind')])
    test(`among what no list shows, at ${cut}`, async () => {
      assert.deepEqual(await outcomes(whole.slice(0, cut)), new Set(['truncated']));
    });
  for (const cut of [end + 1, end + 9, whole.length - 3, whole.length - 2])
    test(`what came before is kept ${cut - end} signs behind the first activity`, async () => {
      const [outcome] = await outcomes(whole.slice(0, cut));
      assert.match(outcome!, /^a (b )?truncated$/);
    });
  test('contacts that came are kept', async () => {
    const cards = JSON.stringify({version: 1, contacts: [{id: 'c', role: 'coordinator'}, {id: 'd'}], openingHours: []});
    assert.deepEqual(await outcomes(cards.slice(0, cards.indexOf(',{"id":"d"') + 5)), new Set([' truncated']));
  });

  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a@example', 'DTSTART:20261130T180000Z', 'SUMMARY:Kor'];
  for (const lines of [3, 4])
    test(`a calendar after ${lines} lines`, async () => {
      assert.deepEqual(await outcomes(calendar.slice(0, lines).join('\r\n')), new Set(['truncated']));
    });
});

describe('two documents in one file fail it', () => {
  const one = feed(activities);
  const two = feed([{id: 'c', name: 'Kor'}]);
  for (const [what, text] of [
    ['one after the other', one + two],
    ['on lines', `${one}\n${two}\n`],
    ['with blank lines between', `${one}\r\n\r\n\t${two}`],
    ['the same twice', one + one],
    ['a list behind', `${one} [${two}]`],
    ['the second cut off', one + two.slice(0, 30)],
    ['an empty one first', `${feed([])}${two}`],
    ['an empty one last', `${one}{}`],
    ['three', one + two + one],
    ['indented', `${JSON.stringify(JSON.parse(one), null, 2)}\n${JSON.stringify(JSON.parse(two), null, 2)}`],
  ] as const)
    test(what, async () => assert.deepEqual(await outcomes(text), new Set(['two-feeds'])));

  for (const behind of ['\n', ' \r\n\t', '<!-- gemt af serveren -->', ';'])
    test(`what else stands behind it does not matter: ${JSON.stringify(behind)}`, async () => {
      assert.deepEqual(await outcomes(one + behind), new Set(['a b ']));
    });
});

describe('records with one id are all shown, and it is told', () => {
  const twins = (...ids: string[]) => feed(ids.map((id, i) => ({id, name: `Nr. ${i}`})));
  for (const [ids, shown] of [
    [['a', 'a'], 'a a~2'],
    [['a', 'b', 'a'], 'a b a~2'],
    [['a', 'a', 'a'], 'a a~2 a~3'],
    [['a', 'a~2', 'a'], 'a a~2 a~3'],
    [['a', 'a', 'a~2'], 'a a~2 a~2~2'],
  ] as const)
    test(ids.join(), async () => {
      const problems = shown.split(' ').filter((id, i) => id !== ids[i]).length;
      assert.deepEqual(await outcomes(twins(...ids)), new Set([`${shown} ${Array(problems).fill('duplicate-id').join(' ')}`]));
    });

  test('what names the id means the first', async () => {
    const text = feed([{id: 'a', name: 'A', place: 'p'}], {places: [...places, {id: 'p', name: 'Hallen'}]});
    const read = await readFeed(text, period);
    assert.deepEqual(
      read.places.map(({id, name}) => [id, name]),
      [
        ['p', 'Vindrosen'],
        ['p~2', 'Hallen'],
      ],
    );
    assert.equal(read.activities[0]!.place, 'p');
  });
});
