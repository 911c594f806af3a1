import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {random} from '../bench/feeds.mjs';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const window = {from: '2026-12-01', until: '2027-01-01'};
const NAME = 'Navn Navnesen';

describe('who organizes an event', () => {
  const read = (organizer: string, titleCommands?: string | Record<string, string>, ...head: readonly string[]) =>
    readCalendar(calendar(...head, event('UID:a@example', 'DTSTART;VALUE=DATE:20261205', 'SUMMARY:Kor', organizer)), {
      ...window,
      ...(titleCommands && {titleCommands}),
    });
  const person = `ORGANIZER;CN=${NAME}:mailto:navn@privat.example`;

  for (const [what, organizer, words, ...head] of [
    ['an address of a shared calendar', `ORGANIZER;CN=${NAME}:mailto:abc@group.calendar.google.com`, ''],
    [
      'marked as a group, its name as if it stood in an address',
      `ORGANIZER;CUTYPE=GROUP;CN="${encodeURIComponent(NAME)}":mailto:a@b.example`,
      '',
    ],
    ['marked as a group', `ORGANIZER;CUTYPE=GROUP;CN=${NAME}:mailto:a@b.example`, ''],
    ['called a group by the page', person, `Ferie; ${NAME} = gruppe`],
    ['called a group by the page, in English', person, `navn navnesen = Group; Ferie = lukket`],
    ['called a group by the page’s script', person, {[NAME]: 'gruppe'}],
    ['called a group by the calendar’s description', person, '', `X-WR-CALDESC:Vi synger.\\nOrd: Ferie\\, ${NAME} = gruppe`],
  ] as const)
    test(`${what} is a group`, async () => {
      const feed = await read(organizer, words, ...head);
      assert.equal(feed.activities[0]!.organization, NAME);
      assert.deepEqual(feed.organizations, [{id: NAME, name: NAME}]);
      assert.deepEqual(feed.problems, []);
    });

  for (const [what, organizer, words, ...head] of [
    ['any other', person, ''],
    ['any other, whatever the description says of groups', person, '', `X-WR-CALDESC:${NAME} = gruppe`],
    ['another than the one that is called a group', person, 'Navn = gruppe'],
    ['somebody whose calendar bears their name', person, '', `X-WR-CALNAME:${NAME}`],
    ['a mail address for a name', 'ORGANIZER;CN=navn@privat.example:mailto:navn@privat.example', '', 'X-WR-CALNAME:navn@privat.example'],
  ] as const)
    test(`${what} appears nowhere`, async () => {
      const {description: _, ...feed} = await read(organizer, words, ...head);
      assert.doesNotMatch(JSON.stringify(feed), /navn/i);
    });

  const pick = random(9);
  const parts = ['CN=Fornavn Efternavn', 'CN="Efternavn, Fornavn"', 'CN=Fornavn', 'CN=Fornavn (frivillig)', 'CN=Fornavn Efternavn;CUTYPE=INDIVIDUAL', 'CN=Fornavn;SENT-BY="mailto:navn@privat.example"', 'CN=Fornavn;LANGUAGE=da', 'CN=Fornavn&#32;Efternavn']; // prettier-ignore
  const hosts = ['privat.example', 'gmail.example', 'kommune.example', 'calendar.example', 'group.example'];
  for (let i = 0; i < 20; i++) {
    const line = `ORGANIZER;${parts[pick(parts.length)]!}:mailto:fornavn@${hosts[pick(hosts.length)]!}`;
    test(`${line} names nobody (seed 9)`, async () => assert.doesNotMatch(JSON.stringify(await read(line)), /navn/i));
  }
});
