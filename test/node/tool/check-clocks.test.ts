import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findingsOf} from '../../../src/tool/check/findings.js';
import {findingLine} from '../../../src/tool/check/finding.js';
import {calendar, event, readCalendar} from '../../tools/read-calendar.js';

/** What is found of one event; clocks are changed in the night before 28 March and before 31 October 2027. */
async function found(lines: readonly string[], until = '2027-05-01') {
  const feed = await readCalendar(calendar(event('UID:a@gruppen.example', 'SUMMARY:Sprogcafé', ...lines)), {from: '2027-03-01', until});
  return findingsOf(feed, undefined, '2027-03-01', 60).filter(({code}) => code === 'utc-series');
}
const inUtc = 'DTSTART:20270315T180000Z';
const weekly = (count: number) => `RRULE:FREQ=WEEKLY;COUNT=${count}`;

describe('a series in a calendar', () => {
  test('that is written in UTC is named with both times and the first day of the other', async () => {
    const [finding, ...more] = await found([inUtc, weekly(4)]);
    assert.deepEqual(more, []);
    assert.deepEqual(finding, {code: 'utc-series', where: '"Sprogcafé"', values: {time: '19:00', changed: '20:00', date: '2027-03-29'}});
    assert.match(findingLine(finding!, 'da'), /^"Sprogcafé": begynder 19:00, men fra 2027-03-29.* 20:00: .*Europe\/Copenhagen/);
    assert.match(findingLine(finding!, 'en'), /^"Sprogcafé": begins at 19:00, but from 2027-03-29 on/);
  });

  test('that is written in UTC is named in autumn too', async () => {
    const [finding] = await found(['DTSTART:20271018T170000Z', weekly(4)], '2028-01-01');
    assert.deepEqual(finding?.values, {time: '19:00', changed: '18:00', date: '2027-11-01'});
  });

  const silent: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['has a zone', ['DTSTART;TZID=Europe/Copenhagen:20270315T190000', weekly(4)]],
    ['has no zone', ['DTSTART:20270315T190000', weekly(4)]],
    ['is of whole days', ['DTSTART;VALUE=DATE:20270315', weekly(4)]],
    ['has one date after the change', [inUtc, weekly(3)]],
    ['has one date before the change', ['DTSTART:20270322T180000Z', weekly(3)]],
    ['ends before the change', [inUtc, weekly(2)]],
    ['is at one time where it meets, far away', ['DTSTART;TZID=America/New_York:20270308T130000', weekly(8)]],
    ['is on no day', ['DTSTART:20260315T180000Z', weekly(2)]],
  ]; // prettier-ignore
  for (const [what, lines] of silent) test(`that ${what} is not named`, async () => assert.deepEqual(await found(lines), []));
});
