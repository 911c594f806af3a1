import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fillDates} from '../../demo/dates.mjs';
import {readFeed} from '../../src/feed.js';
import {problemSentence} from '../../src/text/problems.js';

const window = {from: '2026-11-23', until: '2026-11-30'};
const read = (feed: object) => readFeed(JSON.stringify({version: 1, ...feed}), window);
const saidOf = async (feed: object) =>
  (await read(feed)).problems.map(({code, where, values}) => `${code} ${where} ${values.found ?? ''}`.trim());

describe('a language by a tag that is none is told, once, with the right one', () => {
  const activity = (id: string, fields: object) => ({id, name: 'A', schedule: [{byDay: ['MO']}], ...fields});
  for (const [what, feed, said] of [
    [
      'countries',
      {activities: [activity('a', {name: {dk: 'A', ua: 'Б'}}), activity('b', {name: {dk: 'B'}})]},
      ['a.name dk da', 'a.name ua uk'],
    ],
    [
      'names',
      {activities: [activity('a', {summary: {da: 'A', ukrainsk: 'Б', Dari: 'ب'}})]},
      ['a.summary ukrainsk uk', 'a.summary Dari fa-AF'],
    ],
    [
      'capitals and underscores',
      {activities: [activity('a', {description: {DA: 'A', uk_UA: 'Б'}})]},
      ['a.description DA da', 'a.description uk_UA uk-UA'],
    ],
    [
      'languages spoken, but for those in words',
      {activities: [activity('a', {availableLanguage: ['da', 'ua', 'Ukrainsk', 'ti']})]},
      ['a.availableLanguage ua uk'],
    ],
    ['the feed’s own', {language: 'dk', activities: [activity('a', {})]}, ['language dk da']],
    ['right ones', {language: 'da', activities: [activity('a', {name: {da: 'A', 'fa-AF': 'ب', 'uk-UA': 'Б', prs: 'ب', ckb: 'ب'}})]}, []],
  ] as const)
    test(what, async () => {
      const {problems} = await read(feed);
      assert.deepEqual(
        problems.map(({where, values}) => `${where.replace(/activities "(.)"/, '$1')} ${values.found} ${values.write}`),
        said,
      );
      assert.ok(problems.every(({code}) => code === 'language-tag'));
    });

  test('a calendar’s languages are its program’s', async () => {
    const {problems} = await readFeed(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261124T190000\nSUMMARY;LANGUAGE=dk:A\nSUMMARY;LANGUAGE=ua:B\nEND:VEVENT\nEND:VCALENDAR',
      window,
    );
    assert.deepEqual(problems, []);
  });
});

test('what is over is told as seen from the day on which the window begins, at whatever time', async () => {
  const activity = (id: string, startDate: string) => ({id, name: 'A', schedule: [{startDate, startTime: '07:00', endTime: '08:00'}]});
  const feed = {
    version: 1,
    activities: [activity('before', '2026-11-22'), activity('today', '2026-11-23'), activity('later', '2027-01-05')],
  };
  const {problems} = await readFeed(JSON.stringify(feed), {...window, from: `${window.from}T09:00`});
  assert.deepEqual(
    problems.map(({code, where}) => `${code} ${where}`),
    ['over activities "before".schedule'],
  );
});

test('an address that becomes no link is told', async () => {
  const {problems} = await read({
    activities: [
      {
        id: 'a',
        name: 'A',
        schedule: [{byDay: ['MO']}],
        url: 'www.gruppen.example/a',
        links: [{url: 'https://a.example/'}, {url: 'a.example'}],
      },
      {id: 'b', name: 'B', schedule: [{byDay: ['MO']}], url: 'http://b.example'},
    ],
  });
  assert.deepEqual(
    problems.map((problem) => problemSentence(problem, 'da')),
    [
      'activities "a".url: adressen bliver ikke et link: www.gruppen.example/a. Skriv hele adressen: https://www.gruppen.example/a',
      'activities "a".links[1].url: adressen bliver ikke et link: a.example. Skriv hele adressen',
    ],
  );
});

describe('what was hardly meant so is told', () => {
  const where = 'activities "a".schedule';
  for (const [what, activity, said] of [
    ['no schedule', {}, [`no-schedule ${where}`]],
    ['no schedule, just come', {access: 'drop-in'}, [`no-schedule ${where}`]],
    ['no schedule, by registration', {access: 'registration'}, []],
    ['no schedule, by arrangement', {access: 'by-arrangement'}, []],
    ['no schedule, ended', {status: 'ended'}, []],
    ['a schedule in words', {schedule: [{text: '2 årlige møder'}]}, []],
    ['a rule', {schedule: [{byDay: ['MO']}]}, []],
    ['a rule that ended yesterday', {schedule: [{byDay: ['SU'], endDate: '2026-11-22'}]}, [`over ${where}`]],
    ['a rule that ends today', {schedule: [{byDay: ['MO'], endDate: '2026-11-23'}]}, []],
    ['a rule that begins next year', {schedule: [{byDay: ['MO'], startDate: '2027-03-01'}]}, []],
    ['a date of yesterday', {schedule: [{dates: ['2026-11-22']}]}, [`over ${where}`]],
    ['a date of today', {schedule: [{dates: ['2026-11-23']}]}, []],
    ['a date of yesterday and one in years', {schedule: [{dates: ['2026-11-22', '2031-01-01']}]}, []],
    [
      'a date of yesterday moved to tomorrow',
      {schedule: [{dates: ['2026-11-22']}], changes: [{date: '2026-11-22', startDate: '2026-11-24'}]},
      [],
    ],
    [
      'a date of yesterday moved to the day before',
      {schedule: [{dates: ['2026-11-22']}], changes: [{date: '2026-11-22', startDate: '2026-11-21'}]},
      [`over ${where}`],
    ],
    ['a period that is over', {schedule: [{byDay: ['MO']}], validThrough: '2026-11-22'}, [`over ${where}`]],
    [
      'a period that ends before it begins',
      {schedule: [{byDay: ['MO'], startDate: '2027-01-01', endDate: '2026-12-01'}]},
      [`never ${where}`],
    ],
    ['a period turned round', {schedule: [{byDay: ['MO']}], validFrom: '2027-01-01', validThrough: '2026-12-01'}, [`never ${where}`]],
    ['all days left out', {schedule: [{dates: ['2026-12-24'], exceptDate: ['2026-12-24']}]}, [`never ${where}`]],
    ['no weekday', {schedule: [{byDay: []}]}, [`never ${where}`]],
    [
      'a rule without the day it counts from',
      {schedule: [{byDay: ['MO'], repeatFrequency: 'P2W'}]},
      ['start-date activities[0].schedule[0]'],
    ],
    ['times that cannot be read', {schedule: [{byDay: ['MO'], startTime: 'aften'}]}, ['time activities[0].schedule[0].startTime aften']],
    [
      'markup',
      {summary: {da: 'Kaffe', en: '<p class="x">Coffee</p>'}, description: '<b>Te</b>'},
      ['markup activities "a".summary <p class="x">', `no-schedule ${where}`],
    ],
    ['references to characters', {name: 'Caf&eacute; &amp; te', access: 'by-arrangement'}, ['markup activities "a".name &amp;']],
    ['signs that are no markup', {summary: '1 < 2 & 3 > 2, <3, A&B; <a@b.example>', access: 'by-arrangement'}, []],
    ['a night until nine', {schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '09:00'}]}, [`turned-round ${where} 19:00–09:00`]],
    ['a night of twelve hours', {schedule: [{byDay: ['MO'], startTime: '20:00', endTime: '08:00'}]}, []],
    ['a minute more', {schedule: [{byDay: ['MO'], startTime: '20:00', endTime: '08:01'}]}, [`turned-round ${where} 20:00–08:01`]],
    ['a long day', {schedule: [{byDay: ['MO'], startTime: '06:00', endTime: '23:00'}]}, []],
  ] as [string, object, string[]][])
    test(`${what}: ${said.join() || 'nothing'}`, async () =>
      assert.deepEqual(await saidOf({activities: [{id: 'a', name: 'A', ...activity}]}), said));

  for (const [opens, closes, said] of [
    ['19:00', '09:00', ['turned-round openingHours "h".hours 19:00–09:00']],
    ['09:00', '00:00', []],
    ['21:00', '19:00', ['hours-unclear openingHours "h".hours 21:00–19:00']],
    ['22:00', '06:00', []],
  ] as const)
    test(`open ${opens}–${closes}: ${said.join() || 'nothing'}`, async () =>
      assert.deepEqual(await saidOf({openingHours: [{id: 'h', hours: [{opens, closes}]}]}), said));

  test('but not of calendars, which keep what is over', async () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@example\nSUMMARY:A\nDTSTART:20200101T190000\nEND:VEVENT\nEND:VCALENDAR';
    assert.deepEqual((await readFeed(text, window)).problems, []);
  });

  for (const file of readdirSync('demo/feeds').filter((name) => name.endsWith('.json')))
    test(`and nothing of ${file}`, async () =>
      assert.deepEqual((await readFeed(fillDates(readFileSync(`demo/feeds/${file}`, 'utf8'), '2026-11-23'), window)).problems, []));

  test('in words', async () => {
    const {problems} = await read({
      activities: [
        {id: 'a', name: 'A', schedule: [{dates: ['2026-11-22']}]},
        {id: 'b', name: 'B'},
      ],
    });
    assert.deepEqual(
      problems.map((problem) => problemSentence(problem, 'da')),
      [
        'activities "a".schedule: alle dage er forbi, så aktiviteten vises ikke. Skriv nye dage, eller fjern den',
        'activities "b".schedule: mangler, så aktiviteten vises uden tider, som noget man aftaler. Skriv, hvornår det er, eller "access": "by-arrangement"',
      ],
    );
  });
});
