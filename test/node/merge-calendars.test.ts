import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import type {Account, Feed} from '../../src/model/feed.js';
import {mergeFeeds} from '../../src/model/merge-feeds.js';
import {accountSentence} from '../../src/text/account.js';
import {calendar, event} from '../tools/read-calendar.js';

const window = {from: '2026-11-29', until: '2027-03-01'};
const [A, B] = ['https://a.example/a.ics', 'https://b.example/b.ics'] as const;

const merge = async (...texts: readonly string[]): Promise<Feed> =>
  mergeFeeds(
    await Promise.all(
      texts.map(async (text, i) => {
        const url = [A, B][i]!;
        return {source: url, feed: await readFeed(text, {...window, url})};
      }),
    ),
  );

/** `title, date: where it is from`. */
const told = ({activities}: Feed) =>
  activities.map(({name, source, alsoIn = [], occurrences}) =>
    [
      name,
      ...occurrences.map(({start, status}) => start.slice(5, 16) + (status === 'scheduled' ? '' : ` ${status}`)),
      ...[source, ...alsoIn].map((url) => (url === A ? 'A' : 'B')),
    ].join(' '),
  );

const accountsOf = ({sources}: Feed): Partial<Account>[] =>
  sources.map(({account}) => Object.fromEntries(Object.entries(account!).filter(([, number]) => number)));

const at = (uid: string, time: string, title: string, ...lines: readonly string[]) =>
  event(...(uid ? [`UID:${uid}`] : []), `DTSTART;TZID=Europe/Copenhagen:202612${time}00`, `SUMMARY:${title}`, ...lines);

describe('two calendars', () => {
  const rows: readonly (readonly [what: string, a: readonly string[], b: readonly string[], told: readonly string[], accounts?: readonly [Partial<Account>, Partial<Account>]])[] = [
    ['whose programs count UIDs from 0 keep all they have',
      [at('0@default', '01T1600', 'Sprogcafé Ribe'), at('1@default', '03T1600', 'Madklub Ribe')],
      [at('0@default', '02T1600', 'Lektiecafé Bramming'), at('1@default', '04T1600', 'Syklub Bramming'), at('2@default', '05T1600', 'Fodbold Bramming')],
      ['Sprogcafé Ribe 12-01T16:00 A', 'Madklub Ribe 12-03T16:00 A', 'Lektiecafé Bramming 12-02T16:00 B', 'Syklub Bramming 12-04T16:00 B', 'Fodbold Bramming 12-05T16:00 B'],
      [{found: 2, shown: 2}, {found: 3, shown: 3}]],
    ['whose programs count UIDs keep what is at the same time under another title',
      [at('0@default', '01T1600', 'Sprogcafé')], [at('0@default', '01T1600', 'Lektiecafé')], ['Sprogcafé 12-01T16:00 A', 'Lektiecafé 12-01T16:00 B']],
    ['whose programs count UIDs keep what has the same title at another time and place',
      [at('0@default', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], [at('0@default', '02T1600', 'Sprogcafé', 'LOCATION:Bramming')], ['Sprogcafé 12-01T16:00 A', 'Sprogcafé 12-02T16:00 B']],
    ['whose events of one UID and title are at one place are the same, at whatever time', [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], [at('x@a', '02T1600', 'Sprogcafé', 'LOCATION:Ribe')], ['Sprogcafé 12-01T16:00 A B']],
    ['whose events of one UID and title name no place are the same, at whatever time', [at('x@a', '01T1600', 'Sprogcafé')], [at('x@a', '02T1600', 'Sprogcafé')], ['Sprogcafé 12-01T16:00 A B']],
    ['whose events of one UID and title are two versions are the same, wherever and whenever', [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], [at('x@a', '02T1600', 'Sprogcafé', 'LOCATION:Bramming', 'SEQUENCE:1')], ['Sprogcafé 12-02T16:00 B A']],
    ['whose events of one UID and title begin at the same time are the same, wherever', [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Bramming')], ['Sprogcafé 12-01T16:00 A B']],
    ['whose events of one UID and title share one of their times are the same, wherever', [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Ribe', 'RRULE:FREQ=WEEKLY;COUNT=2')], [at('x@a', '08T1600', 'Sprogcafé', 'LOCATION:Bramming', 'RRULE:FREQ=WEEKLY;COUNT=2')], ['Sprogcafé 12-01T16:00 12-08T16:00 A B']],
    ['with the same event show it once, as the first has it',
      [at('x@a', '01T1600', 'Sprogcafé', 'DESCRIPTION:A')], [at('x@a', '01T1600', 'Sprogcafé', 'DESCRIPTION:B')], ['Sprogcafé 12-01T16:00 A B'],
      [{found: 1, shown: 1}, {found: 1, merged: 1}]],
    ['show the version that was changed more often',
      [at('x@a', '01T1600', 'Sprogcafé', 'SEQUENCE:1', 'LAST-MODIFIED:20261102T080000Z')], [at('x@a', '02T1600', 'Sprogcafé', 'SEQUENCE:2', 'LAST-MODIFIED:20261101T080000Z')], ['Sprogcafé 12-02T16:00 B A'],
      [{found: 1, merged: 1}, {found: 1, shown: 1}]],
    ['show the version that was changed later, where both were changed as often',
      [at('x@a', '01T1600', 'Sprogcafé', 'LAST-MODIFIED:20261102T080000Z')], [at('x@a', '02T1600', 'Sprogcafé', 'LAST-MODIFIED:20261103T080000Z')], ['Sprogcafé 12-02T16:00 B A']],
    ['do not show an older version from the second',
      [at('x@a', '01T1600', 'Sprogcafé', 'SEQUENCE:2')], [at('x@a', '02T1600', 'Sprogcafé', 'SEQUENCE:1')], ['Sprogcafé 12-01T16:00 A B']],
    ['believe that it is cancelled where both are equally new',
      [at('x@a', '01T1600', 'Sprogcafé')], [at('x@a', '01T1600', 'Sprogcafé', 'STATUS:CANCELLED')], ['Sprogcafé 12-01T16:00 cancelled B A'],
      [{found: 1, merged: 1}, {found: 1, cancelled: 1}]],
    ['with the same event under two UIDs show it once',
      [at('x@a', '01T1600', 'Sprogcafé')], [at('y@b', '01T1600', 'sprogcafé  ')], ['Sprogcafé 12-01T16:00 A B'], [{found: 1, shown: 1}, {found: 1, merged: 1}]],
    ['with the same event under two UIDs, one of which names a place, show it once',
      [at('x@a', '01T1600', 'Sprogcafé')], [at('y@b', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], ['Sprogcafé 12-01T16:00 A B']],
    ['with the same event at one place, said more and less exactly, show it once',
      [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Biblioteket\\, Torvet 1')], [at('y@b', '01T1600', 'Sprogcafé', 'LOCATION:biblioteket')], ['Sprogcafé 12-01T16:00 A B']],
    ['keep what has the same title and time at two places',
      [at('x@a', '01T1600', 'Sprogcafé', 'LOCATION:Ribe')], [at('y@b', '01T1600', 'Sprogcafé', 'LOCATION:Bramming')], ['Sprogcafé 12-01T16:00 A', 'Sprogcafé 12-01T16:00 B']],
    ['keep what has the same title a minute later',
      [at('x@a', '01T1600', 'Sprogcafé')], [at('y@b', '01T1601', 'Sprogcafé')], ['Sprogcafé 12-01T16:00 A', 'Sprogcafé 12-01T16:01 B']],
    ['keep what one of them has cancelled under another UID',
      [at('x@a', '01T1600', 'Sprogcafé')], [at('y@b', '01T1600', 'Sprogcafé', 'STATUS:CANCELLED')], ['Sprogcafé 12-01T16:00 A', 'Sprogcafé 12-01T16:00 cancelled B']],
    ['keep the dates that only one of two series has',
      [at('x@a', '01T1600', 'Sprogcafé', 'RRULE:FREQ=WEEKLY;COUNT=2')], [at('y@b', '01T1600', 'Sprogcafé', 'RRULE:FREQ=WEEKLY;COUNT=3')], ['Sprogcafé 12-01T16:00 12-08T16:00 A B', 'Sprogcafé 12-15T16:00 B'],
      [{found: 1, shown: 1}, {found: 1, shown: 1}]],
    ['count a copied series with its changed dates',
      [at('x@a', '01T1600', 'Sprogcafé', 'RRULE:FREQ=WEEKLY;COUNT=3')],
      [at('x@a', '01T1600', 'Sprogcafé', 'RRULE:FREQ=WEEKLY;COUNT=3'), at('x@a', '08T1700', 'Sprogcafé', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20261208T160000'), at('x@a', '15T1600', 'Sprogcafé', 'STATUS:CANCELLED', 'RECURRENCE-ID;TZID=Europe/Copenhagen:20261215T160000')],
      ['Sprogcafé 12-01T16:00 12-08T17:00 12-15T16:00 cancelled B A'],
      [{found: 1, merged: 1}, {found: 3, shown: 2, cancelled: 1}]],
  ]; // prettier-ignore
  for (const [what, a, b, expected, accounts] of rows)
    test(what, async () => {
      const feed = await merge(calendar(...a), calendar(...b));
      assert.deepEqual(told(feed), expected);
      if (accounts) assert.deepEqual(accountsOf(feed), accounts);
    });

  test('say in a sentence where else their events stand', async () => {
    const feed = await merge(calendar(at('x@a', '01T1600', 'Sprogcafé')), calendar(at('y@b', '01T1600', 'Sprogcafé')));
    assert.deepEqual(
      feed.sources.map((source) => accountSentence(source, 'da')),
      ['1 begivenhed i kalenderen, 1 vises', `1 begivenhed i kalenderen, 0 vises; 1 står også i ${A}`],
    );
  });

  test('a JSON feed’s activity and a calendar’s event at its place are shown once, with the JSON feed’s words', async () => {
    const json = {
      version: 1,
      places: [{id: 'hus', name: 'Huset'}],
      activities: [{id: 'cafe', name: 'Sprogcafé', place: 'hus', schedule: [{dates: ['2026-12-01'], startTime: '16:00'}]}],
    };
    const feed = await merge(JSON.stringify(json), calendar(at('y@b', '01T1600', 'Sprogcafé', 'LOCATION:Huset\\, Torvet 1')));
    assert.deepEqual(told(feed), ['Sprogcafé 12-01T16:00 A B']);
    assert.deepEqual(accountsOf(feed), [
      {found: 2, shown: 2},
      {found: 1, merged: 1},
    ]);
  });
});

describe('accounts of two calendars made of copies add up', () => {
  /** Pseudo-random whole numbers below a bound, the same in every run. */
  const chooser = (seed: number) => {
    let state = seed;
    return (most: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
  };
  for (let seed = 1; seed <= 30; seed++)
    test(`seed ${seed}`, async () => {
      const below = chooser(seed);
      const lists: [string[], string[]] = [[], []];
      let different = 0;
      const count = 5 + below(40);
      for (let i = 0; i < count; i++) {
        const time = `${String(1 + below(28)).padStart(2, '0')}T${10 + below(10)}00`;
        const one = (uid: string, title: string, ...lines: readonly string[]) => at(uid, time, `${title} ${i}`, ...lines);
        const kind = below(6);
        const [first, second] = below(2) ? lists : [lists[1], lists[0]];
        different++;
        if (kind === 0) first.push(one(`${i}@default`, 'Kun her'));
        else if (kind === 1) {
          // The same UID counted twice.
          first.push(one(`${i}@default`, 'Et'));
          second.push(one(`${i}@default`, 'To'));
          different++;
        } else if (kind === 2) for (const list of lists) list.push(one(`${i}@x`, 'Samme UID', 'RRULE:FREQ=WEEKLY;COUNT=2'));
        else if (kind === 3) lists.forEach((list, j) => list.push(one(`${i}@${j}`, 'To UID')));
        else if (kind === 4) {
          first.push(one(`${i}@x`, 'Nyere', 'SEQUENCE:4'));
          second.push(one(`${i}@x`, 'Nyere', 'SEQUENCE:3', 'STATUS:CANCELLED'));
        } else lists.forEach((list) => list.push(one('', 'Uden UID')));
      }
      const feed = await merge(calendar(...lists[0]), calendar(...lists[1]));
      assert.equal(feed.activities.length, different);
      accountsOf(feed).forEach(({found, ...classes}, i) => {
        assert.equal(found, lists[i]!.length);
        assert.equal(
          Object.values(classes).reduce((a, b) => a + b, 0),
          found,
        );
      });
      const total = accountsOf(feed).reduce((sum, {shown = 0, cancelled = 0}) => sum + shown + cancelled, 0);
      assert.equal(total, different);
    });
});
