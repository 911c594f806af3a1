import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Agenda} from '../../src/model/agenda.js';
import type {Activity, Occurrence} from '../../src/model/feed.js';
import {printedAgenda} from '../../src/model/printed-agenda.js';

const activities = new Map<string, Activity>();
const activity = (id: string): Activity => {
  if (!activities.has(id)) activities.set(id, {id, name: id, schedule: [], occurrences: []});
  return activities.get(id)!;
};
/** `{'2026-11-23': 'a b'}`: on that day a and b. */
const agenda = (days: Readonly<Record<string, string>>, byArrangement = '', ongoing = ''): Agenda => ({
  days: Object.entries(days).map(([date, ids]) => ({
    date,
    items: ids.split(' ').map((id) => ({activity: activity(id), occurrence: {start: `${date}T19:00`} as Occurrence})),
  })),
  ongoing: ongoing
    .split(' ')
    .filter(Boolean)
    .map((id) => ({activity: activity(id), occurrence: {start: '2026-11-01'} as Occurrence})),
  byArrangement: byArrangement.split(' ').filter(Boolean).map(activity),
  hasMore: false,
});
const table: readonly [what: string, agenda: Agenda, most: number, printed: string, isCut: boolean][] = [
  ['every date of the days shown', agenda({'2026-11-23': 'a b', '2026-11-30': 'a'}), 9, '23: a b, 30: a', false],
  [
    'later dates once, and only of what was not on before',
    agenda({'2026-11-23': 'a', '2026-12-07': 'a b', '2026-12-14': 'b'}),
    9,
    '23: a, 07: b',
    false,
  ],
  [
    'no more than so many activities, and nothing after the cut',
    agenda({'2026-11-23': 'a', '2026-11-24': 'b', '2026-11-25': 'c a'}),
    2,
    '23: a, 24: b',
    true,
  ],
  ['dates on the last day not', agenda({'2026-12-06': 'a', '2026-12-07': 'a'}), 9, '06: a', false],
  ['dates until the last day', agenda({'2026-11-23': 'a', '2026-12-06': 'a'}), 9, '23: a, 06: a', false],
  ['again what is printed, when there is room for no more', agenda({'2026-11-23': 'a', '2026-11-24': 'a'}), 1, '23: a, 24: a', false],
  ['as many by arrangement as there is room for', agenda({'2026-11-23': 'a b'}, 'x y z'), 4, '23: a b; x y', true],
  ['nothing by arrangement, when there is no room', agenda({'2026-11-23': 'a b'}, 'x'), 2, '23: a b', true],
  ['what is by arrangement, as far as there is room', agenda({'2026-11-23': 'a'}, 'x y'), 2, '23: a; x', true],
  ['what is on all the time after the days', agenda({'2026-11-23': 'a'}, 'x', 'o p'), 9, '23: a; o p; x', false],
  ['that too only as far as there is room', agenda({'2026-11-23': 'a'}, 'x', 'o p'), 2, '23: a; o', true],
  ['none of that after the cut', agenda({'2026-11-23': 'a b'}, '', 'o'), 1, '23: a', true],
  ['exactly so many', agenda({'2026-11-23': 'a'}, 'x'), 2, '23: a; x', false],
];
for (const [what, given, most, printed, isCut] of table)
  test(`prints ${what}`, () => {
    const {days, ongoing, byArrangement, ...rest} = printedAgenda(given, '2026-12-07', most);
    const said = days.map(({date, items}) => `${date.slice(8)}: ${items.map((item) => item.activity.id).join(' ')}`).join(', ');
    const always = ongoing.map(({activity: {id}}) => id).join(' ');
    assert.equal([said, always, byArrangement.map(({id}) => id).join(' ')].filter(Boolean).join('; '), printed);
    assert.equal(rest.isCut, isCut);
  });

test('prints an all-day date again until the last day, not on it', () => {
  const items = ['2026-12-05', '2026-12-06', '2026-12-07'].map((start) => ({
    start,
    end: start,
    allDay: true,
    status: 'scheduled' as const,
  }));
  const days = items.map((occurrence) => ({date: occurrence.start, items: [{activity: activity('camp'), occurrence}]}));
  const printed = printedAgenda({days, ongoing: [], byArrangement: [], hasMore: false}, '2026-12-07', 9);
  assert.deepEqual(
    printed.days.map(({date}) => date),
    ['2026-12-05', '2026-12-06'],
  );
});
