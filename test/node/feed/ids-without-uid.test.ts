/** Links lead to an event by its id, next week too: where calendars give none, it is made of what an event is. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readFeed} from '../../../src/feed/read-feed.js';
import {random} from '../../bench/feeds.mjs';

const period = {from: '2026-11-23', until: '2027-01-01'};

const titles = ['Sprogcafé', 'Madklub', 'Lektiecafé', 'Kor og kaffe', 'Åbent hus, for alle', 'Løb; gå', 'نادي', 'Ґрунт', ''];
const rules = ['', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=WEEKLY;INTERVAL=2', 'RRULE:FREQ=MONTHLY;BYDAY=1MO'];

type Event = readonly string[];

/** Events of which no two have title, start and rule in common. */
function eventsFrom(seed: number): Event[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const events = new Map<string, Event>();
  for (let i = 0; i < 12; i++) {
    const [title, rule, day] = [pick(titles), pick(rules), 24 + next(7)];
    const lines = [`DTSTART;TZID=Europe/Copenhagen:202611${day}T1${i % 6}0000`, `SUMMARY:${title.replace(/[,;]/g, '\\$&')}`, rule];
    events.set(lines.join(), lines.filter(Boolean));
  }
  return [...events.values()];
}

const calendarOf = (events: readonly Event[]): string =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');

/** Each event's id by what it says. */
async function idsOf(events: readonly Event[]): Promise<Map<string, string>> {
  const {activities} = await readFeed(calendarOf(events), period);
  return new Map(activities.map(({id, name, occurrences}) => [`${String(name)} ${occurrences.map(({start}) => start).join()}`, id]));
}

describe('an id without UID stays when the file changes', () => {
  for (let seed = 1; seed <= 12; seed++)
    test(`calendar ${seed}`, async () => {
      const events = eventsFrom(seed);
      const ids = await idsOf(events);
      assert.equal(new Set(ids.values()).size, events.length);
      const one = ['DTSTART:20261125T180000Z', 'SUMMARY:Ny', 'DESCRIPTION:Før de andre'];
      const changed: readonly (readonly [what: string, events: readonly Event[]])[] = [
        ['turned round', events.toReversed()],
        ['with one more at the front', [one, ...events]],
        ['without its first', events.slice(1)],
        ['with another text and place', events.map((lines) => ['DESCRIPTION:Ny tekst', ...lines, 'LOCATION:Hallen'])],
        ['with other lines first', events.map((lines) => lines.toReversed())],
        ['with stamps', events.map((lines) => ['DTSTAMP:20261101T080000Z', 'SEQUENCE:3', ...lines])],
      ];
      for (const [what, others] of changed)
        for (const [event, id] of await idsOf(others)) assert.equal(id, ids.get(event) ?? id, `${what}: ${event}`);
    });

  test('two that are alike in all of it are both shown', async () => {
    const lines = ['DTSTART:20261125T180000Z', 'SUMMARY:Kor'];
    const {activities} = await readFeed(
      calendarOf([
        [...lines, 'LOCATION:Hal 1'],
        [...lines, 'LOCATION:Hal 2'],
      ]),
      period,
    );
    assert.deepEqual(
      activities.map(({id, location}) => `${id} ${String(location)}`),
      ['Kor/20261125T180000Z Hal 1', 'Kor/20261125T180000Z~2 Hal 2'],
    );
  });
});
