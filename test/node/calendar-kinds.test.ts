import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatDate, formatDateTime, parseDate} from '../../src/model/calendar.js';
import type {Account, Feed} from '../../src/model/feed.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

/** Kinds of faults that calendars have, each in a dozen made at random from fixed seeds. */
const VARIANTS = 12;
const window = {from: '2026-11-01', until: '2027-06-01'};

/** Pseudo-random choices, the same in every run. */
function chooser(seed: number) {
  let state = seed * 7919;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** A wall-clock time in Denmark's winter, so many days after the first of December. */
  const start = {day: below(20), hour: 8 + below(12), minute: below(60)};
  const wall = (days = 0, minutes = 0): string =>
    formatDateTime((parseDate('2026-12-01')! + start.day + days) * 86_400 + start.hour * 3600 + (start.minute + minutes) * 60);
  const date = (days = 0): string => formatDate(parseDate('2026-12-01')! + start.day + days);
  /** Ways to write two times of one event: without a zone, the time would be one in UTC beside a start in UTC. */
  const ways = (): readonly [number, number] => (below(3) === 2 ? [2, 1 + below(2)] : [below(2), below(3)]);
  return {below, oneOf, ways, wall, date};
}

type Chooser = ReturnType<typeof chooser>;

const compact = (text: string): string => text.replace(/[-:]/g, '') + (text.length === 16 ? '00' : '');
/** The same time as a local one, with its zone, or in UTC (an hour before it in winter). */
const written = (name: string, wall: string, how: number): string =>
  how === 0
    ? `${name}:${compact(wall)}`
    : how === 1
      ? `${name};TZID=Europe/Copenhagen:${compact(wall)}`
      : `${name}:${compact(formatDateTime(Date.parse(`${wall}Z`) / 1000 - 3600))}Z`;

const startsOf = ({activities}: Feed): string[] => activities.flatMap(({occurrences}) => occurrences.map(({start}) => start)).sort();
const codesOf = ({problems}: Feed): string => problems.map(({code}) => code).join();

interface Case {
  readonly events: readonly string[];
  readonly starts: readonly string[];
  readonly codes: string;
  readonly account: Partial<Account>;
}

const kinds: Readonly<Record<string, (choose: Chooser) => Case>> = {
  'UNTIL before the start shows the first date, and is told': ({below, wall, oneOf}) => {
    const rule = oneOf(['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=4SA', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE']);
    const until = compact(wall(-1 - below(90))) + oneOf(['', 'Z']);
    return {
      events: [event('UID:a@x', written('DTSTART', wall(), below(3)), `RRULE:${rule};UNTIL=${oneOf([until, until.slice(0, 8)])}`, 'SUMMARY:x')],
      starts: [wall()],
      codes: 'rule-until',
      account: {found: 1, shown: 1},
    };
  },
  'UNTIL at the start shows the first date, and is no fault': ({below, wall}) => ({
    events: [event('UID:a@x', written('DTSTART', wall(), below(3)), written(`RRULE:FREQ=WEEKLY;UNTIL=`, wall(), 2).replace('=:', '='), 'SUMMARY:x')],
    starts: [wall()],
    codes: '',
    account: {found: 1, shown: 1},
  }),
  'EXDATE an hour, a minute or a day beside a date takes nothing out, and is told': ({below, oneOf, wall}) => {
    const count = 2 + below(5);
    const wrong = [oneOf([60, -60, 1, 1440]), oneOf([120, -1])].map((minutes, i) => wall(7 * (i % count), minutes));
    return {
      events: [event('UID:a@x', written('DTSTART', wall(), below(3)), `RRULE:FREQ=WEEKLY;COUNT=${count}`, ...wrong.map((one) => written('EXDATE', one, below(3))), 'SUMMARY:x')],
      starts: Array.from({length: count}, (_, i) => wall(7 * i)),
      codes: 'exdate',
      account: {found: 1, shown: 1},
    };
  },
  'EXDATE that meets a date, however it is written, takes it out': ({below, ways, wall, date}) => {
    const [how, other] = ways();
    const count = 3 + below(5);
    const gone = below(count);
    const exdate = below(4) === 3 ? `EXDATE;VALUE=DATE:${compact(date(7 * gone))}` : written('EXDATE', wall(7 * gone), other);
    return {
      events: [event('UID:a@x', written('DTSTART', wall(), how), `RRULE:FREQ=WEEKLY;COUNT=${count}`, exdate, 'SUMMARY:x')],
      starts: Array.from({length: count}, (_, i) => wall(7 * i)).filter((_, i) => i !== gone),
      codes: '',
      account: {found: 1, shown: 1},
    };
  },
  'an end that has a time where the start has none is told': ({below, date}) => ({
    events: [event('UID:a@x', `DTSTART;VALUE=DATE:${compact(date())}`, `DTEND:${compact(date(1 + below(3)))}T${10 + below(10)}0000`, 'SUMMARY:x')],
    starts: [date()],
    codes: 'end-type',
    account: {found: 1, shown: 1},
  }),
  'a class of one’s own is private, and told once': ({below, oneOf, wall}) => {
    const secret = 1 + below(4);
    const name = oneOf(['X-INTERN', 'SECRET', 'Fortrolig', 'PRIVAT']);
    return {
      events: [...Array.from({length: secret}, (_, i) => event(`UID:${i}@x`, written('DTSTART', wall(i), below(3)), `CLASS:${name}`, 'SUMMARY:x')), event('UID:a@x', written('DTSTART', wall(), 1), oneOf(['CLASS:PUBLIC', 'CLASS:public', 'LOCATION:x']), 'SUMMARY:x')],
      starts: [wall()],
      codes: 'class',
      account: {found: secret + 1, private: secret, shown: 1},
    };
  },
  'a calendar that only says busy is told': ({below, oneOf, wall}) => {
    const count = 1 + below(9);
    return {
      events: Array.from({length: count}, (_, i) => event(`UID:${i}@x`, written('DTSTART', wall(i), below(3)), `SUMMARY:${oneOf(['Busy', 'Free', 'Tentative', 'Away', 'Optaget', 'Ledig', 'Foreløbig', 'Ikke til stede', 'BUSY'])}`)),
      starts: [],
      codes: 'free-busy',
      account: {found: count, freeBusy: count},
    };
  },
  'VFREEBUSY alone is told': ({below, wall}) => ({
    events: Array.from({length: 1 + below(4)}, (_, i) => `BEGIN:VFREEBUSY\r\nFREEBUSY:${compact(wall(i))}Z/PT1H\r\nEND:VFREEBUSY`),
    starts: [],
    codes: 'free-busy',
    account: {found: 0},
  }),
  'dates written out under one UID stay all, whichever was changed, and it is told': ({below, wall}) => {
    const count = 2 + below(6);
    const changed = below(count);
    return {
      events: Array.from({length: count}, (_, i) => event('UID:a@x', `SEQUENCE:${i === changed ? 1 + below(5) : 0}`, written('DTSTART', wall(7 * i), below(3)), 'SUMMARY:Sprogcafé')),
      starts: Array.from({length: count}, (_, i) => wall(7 * i)),
      codes: 'duplicate-id',
      account: {found: count, shown: count},
    };
  },
  'one UID for all events keeps each title an activity of its own, and it is told': ({below, wall}) => {
    const count = 2 + below(8);
    return {
      events: Array.from({length: count}, (_, i) => event('UID:kalender@x', written('DTSTART', wall(below(2) * i), below(3)), `SUMMARY:Nr. ${i}`)),
      starts: [],
      codes: 'shared-uid',
      account: {found: count, shown: count},
    };
  },
  'versions of one date are one, the newest, wherever it stands': ({below, oneOf, wall}) => {
    const count = 2 + below(5);
    const field = oneOf([(i: number) => `SEQUENCE:${i}`, (i: number) => `LAST-MODIFIED:2026110${i}T080000Z`]);
    const versions = Array.from({length: count}, (_, i) => event('UID:a@x', field(i), written('DTSTART', wall(), below(3)), 'SUMMARY:Kor', ...(i === count - 1 ? ['RRULE:FREQ=DAILY;COUNT=2'] : [])));
    versions.splice(below(count), 0, ...versions.splice(below(count), 1));
    return {events: versions, starts: [wall(), wall(1)], codes: '', account: {found: count, merged: count - 1, shown: 1}};
  },
  'a newer version under another title replaces the older one, and it is told': ({below, wall}) => {
    const [older, newer] = [below(3), 3 + below(3)];
    const versions = [event('UID:a@x', `SEQUENCE:${older}`, written('DTSTART', wall(), below(3)), 'SUMMARY:Kor'), event('UID:a@x', `SEQUENCE:${newer}`, written('DTSTART', wall(), below(3)), 'SUMMARY:Kor for alle')];
    const others = Array.from({length: below(3)}, (_, i) => event(`UID:${i}@x`, written('DTSTART', wall(i + 1), below(3)), 'SUMMARY:Sang'));
    return {
      events: [...(below(2) ? versions : versions.reverse()), ...others],
      starts: [],
      codes: 'old-version',
      account: {found: 2 + others.length, merged: 1, shown: 1 + others.length},
    };
  },
  'a newer series takes out an older change of a date, an older one does not': ({below, oneOf, ways, wall}) => {
    const [how, other] = ways();
    const [series, change] = [below(4), below(4)];
    const gone = 7 * (1 + below(3));
    const isTaken = series > change;
    const events = [
      event('UID:a@x', `SEQUENCE:${series}`, written('DTSTART', wall(), how), 'RRULE:FREQ=WEEKLY;COUNT=4', written('EXDATE', wall(gone), other), 'SUMMARY:Kor'),
      event('UID:a@x', `SEQUENCE:${change}`, written('RECURRENCE-ID', wall(gone), other), written('DTSTART', wall(gone, 30), below(3)), 'SUMMARY:Kor'),
    ];
    return {
      events: oneOf([events, [...events].reverse()]),
      starts: [0, 7, 14, 21].flatMap((days) => (days !== gone ? [wall(days)] : isTaken ? [] : [wall(days, 30)])),
      codes: '',
      account: isTaken ? {found: 2, merged: 1, shown: 1} : {found: 2, shown: 2},
    };
  },
  'a change without its series is shown, and is a series where it has a rule of its own': ({below, wall}) => {
    const count = below(4);
    return {
      events: [event('UID:a@x', written('RECURRENCE-ID', wall(), below(3)), written('DTSTART', wall(), below(3)), ...(count ? [`RRULE:FREQ=WEEKLY;COUNT=${count}`] : []), 'SUMMARY:Kor')],
      starts: Array.from({length: count || 1}, (_, i) => wall(7 * i)),
      codes: '',
      account: {found: 1, shown: 1},
    };
  },
}; // prettier-ignore

for (const [name, make] of Object.entries(kinds))
  describe(name, () => {
    for (let seed = 1; seed <= VARIANTS; seed++)
      test(`seed ${seed}`, async () => {
        const {events, starts, codes, account} = make(chooser(seed));
        const feed = await readCalendar(calendar(...events), window);
        const counts = Object.fromEntries(Object.entries(feed.sources[0]!.account!).filter(([key, count]) => count || key === 'found'));
        assert.deepEqual([codesOf(feed), counts], [codes, account], calendar(...events));
        if (starts.length || !account.shown) assert.deepEqual(startsOf(feed), starts, calendar(...events));
        else assert.equal(feed.activities.length, account.shown);
      });
  });
