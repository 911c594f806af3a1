import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Activity, Feed, Occurrence} from '../../src/model/feed.js';
import {applyTitleCommands} from '../../src/model/title-commands.js';
import {calendar, event, readCalendar} from '../tools/read-calendar.js';

const timed = (date: string, from: string, until: string, more: Partial<Occurrence> = {}): Occurrence => ({
  start: `${date}T${from}`,
  end: `${date}T${until}`,
  allDay: false,
  status: 'scheduled',
  ...more,
});
const allDay = (start: string, end: string, more: Partial<Occurrence> = {}): Occurrence => ({
  start,
  end,
  allDay: true,
  status: 'scheduled',
  ...more,
});
const activity = (name: string, occurrences: readonly Occurrence[], more: Partial<Activity> = {}): Activity => ({
  id: name,
  name,
  schedule: [],
  occurrences,
  ...more,
});
const feed = (...activities: readonly Activity[]): Feed => ({
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [],
  places: [],
  contacts: [],
  openingHours: [],
  problems: [],
  sources: [],
  activities,
});

const cafe = activity('Sprogcafé', [timed('2026-03-10', '17:00', '19:00'), timed('2026-03-17', '17:00', '19:00')]);
const kor = activity('Kor', [timed('2026-03-10', '19:30', '21:00')], {location: 'Kirken'});
const command = (name: string, occurrence: Occurrence = allDay('2026-03-10', '2026-03-11'), more: Partial<Activity> = {}) =>
  activity(name, [occurrence], more);

/** `Sprogcafé 10 cancelled (hallen er lukket)`, one line per occurrence. */
const told = ({activities}: Feed): string[] =>
  activities.flatMap(({name, occurrences}) =>
    occurrences.map(
      ({start, status, reason, name: own}) =>
        `${(own ?? name) as string} ${start.slice(8, 10)} ${status}${reason ? ` (${reason as string})` : ''}`,
    ),
  );

describe('a title command acts on the date its event stands on', () => {
  const rows: readonly (readonly [title: string, expected: readonly string[]])[] = [
    ['Aflyst: Sprogcafé – hallen er lukket', ['Sprogcafé 10 cancelled (hallen er lukket)', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ...[
      'AFLYST / СКАСОВАНО: Sprogcafé',
      'Aflyst – скасовано: Sprogcafé',
      'Aflyst ملغى: Sprogcafé',
      'Aflyst (odwołane): Sprogcafé',
      'Aflyst | la joojiyay: Sprogcafé',
      'СКАСОВАНО / AFLYST: Sprogcafé',
    ].map((title) => {
      const other = /скасовано|ملغى|odwołane|la joojiyay/i.exec(title)![0];
      return [title, [`Sprogcafé 10 cancelled (${other})`, 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']] as const;
    }),
    ['Aflyst (sygdom): Sprogcafé', ['Sprogcafé 10 cancelled (sygdom)', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Aflyst / Sprogcafé: Kor er syge', ['Sprogcafé 10 cancelled (Kor er syge)', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Kor / aflyst: Sprogcafé i stedet', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (Sprogcafé i stedet)']],
    ['Aflyst: Tur: Sprogcafé', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Tur 10 cancelled (Sprogcafé)']],
    ['Tur – aflyst: Sprogcafé', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Tur 10 cancelled (Sprogcafé)']],
    ['СКАСОВАНО: Sprogcafé', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'СКАСОВАНО: Sprogcafé 10 scheduled']],
    ['AFLYST Sprogcafé', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['*** aflyst *** sprogcafé (sygdom)', ['Sprogcafé 10 cancelled (sygdom)', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Cancelled: Sprogcafé', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Udsat: Kor', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 postponed']],
    ['Flyttet: Kor til biblioteket', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 moved (til biblioteket)']],
    ['Aflyst', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled']],
    [
      'Aflyst på grund af storm',
      ['Sprogcafé 10 cancelled (på grund af storm)', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (på grund af storm)'],
    ],
    ...['OBS: Aflyst', 'Alt er aflyst', 'Alle aktiviteter aflyst', 'Aflyst: alle aktiviteter'].map(
      (title) => [title, ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled']] as const,
    ),
    ['OBS! Sprogcafé aflyst', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Lukket', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled']],
    ['Aflyst pga. sygdom: Kor', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (pga. sygdom)']],
    [
      'Aflyst pga. sygdom: vi ses',
      ['Sprogcafé 10 cancelled (pga. sygdom: vi ses)', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (pga. sygdom: vi ses)'],
    ],
    ['Lukket: påskeferie', ['Sprogcafé 10 cancelled (påskeferie)', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (påskeferie)']],
    ['Lukket / зачинено: Kirken', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (зачинено)']],
    ['Lukket: Kirken – maling', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (maling)']],
    ['Aflyst: Sommerfest', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Sommerfest 10 cancelled']],
    [
      'Udsat: Fest i gården – regn',
      ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Fest i gården 10 postponed (regn)'],
    ],
    [
      'Lukket gruppe for kvinder',
      ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Lukket gruppe for kvinder 10 scheduled'],
    ],
    ['Udsatte unge', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Udsatte unge 10 scheduled']],
    ['Sprogcafé aflyst', ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Sprogcafé AFLYST pga. sygdom', ['Sprogcafé 10 cancelled (pga. sygdom)', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled']],
    ['Kirken lukket (maling)', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (maling)']],
    ['Kor – lukket', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled']],
    ['Lukket: Kor', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled']],
    ['Grundlovsdag – lukket', ['Sprogcafé 10 cancelled (Grundlovsdag)', 'Sprogcafé 17 scheduled', 'Kor 10 cancelled (Grundlovsdag)']],
    ['Kælderen lukket', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Kælderen lukket 10 scheduled']],
    ['Kor flyttes til Hal 2', ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 moved (til Hal 2)']],
    [
      'Aflyst: Sprogcaféer i byen',
      ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Kor 10 scheduled', 'Sprogcaféer i byen 10 cancelled'],
    ],
  ];
  for (const [title, expected] of rows)
    test(title, () => assert.deepEqual(told(applyTitleCommands(feed(cafe, kor, command(title)))), expected));

  test('a timed event commands the whole date', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket', timed('2026-03-10', '09:00', '10:00'))))), [
      'Sprogcafé 10 cancelled',
      'Sprogcafé 17 scheduled',
    ]);
  });
  test('an event of several days commands each of them', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket', allDay('2026-03-08', '2026-03-18'))))), [
      'Sprogcafé 10 cancelled',
      'Sprogcafé 17 cancelled',
    ]);
  });
  test('an end at midnight leaves the next day alone', () => {
    const night = {...timed('2026-03-16', '08:00', '00:00'), end: '2026-03-17T00:00'};
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket', night)))), [
      'Sprogcafé 10 scheduled',
      'Sprogcafé 17 scheduled',
      'Lukket 16 scheduled',
    ]);
  });
  test('an exhibition of weeks is not cancelled by one closed day', () => {
    const exhibition = activity('Udstilling', [allDay('2026-03-10', '2026-03-30')]);
    assert.deepEqual(told(applyTitleCommands(feed(exhibition, command('Lukket')))), ['Udstilling 10 scheduled', 'Lukket 10 scheduled']);
  });
  test('what was cancelled stays cancelled when it is said to be moved', () => {
    const renamed = activity('Kor', [timed('2026-03-10', '17:00', '19:00', {name: 'Flyttet', status: 'cancelled'})]);
    assert.deepEqual(told(applyTitleCommands(feed(renamed))), ['Flyttet 10 cancelled']);
  });
  for (const [title, expected] of [
    ['Lukket mellem jul og nytår', 'Lukket mellem jul og nytår 10 scheduled'],
    ['Aflyst', 'Aflyst 10 cancelled'],
    ['Flyttet', 'Flyttet 10 moved'],
    ['Aflyst serie', 'Aflyst serie 10 cancelled'],
  ] as const)
    test(`${title}, alone in its feed, is shown as it is`, () =>
      assert.deepEqual(told(applyTitleCommands(feed(command(title)))), [expected]));
  test('two closings of one day are both spent', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket'), {...command('Lukket: igen'), id: '2'}))), [
      'Sprogcafé 10 cancelled',
      'Sprogcafé 17 scheduled',
    ]);
  });
  test('a cancelled event commands nothing', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket', allDay('2026-03-10', '2026-03-11', {status: 'cancelled'}))))), [
      'Sprogcafé 10 scheduled',
      'Sprogcafé 17 scheduled',
      'Lukket 10 cancelled',
    ]);
  });
  test('what is deleted and written anew as cancelled is shown as cancelled', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Aflyst: Sprogcafé', timed('2026-03-24', '17:00', '19:00'))))), [
      'Sprogcafé 10 scheduled',
      'Sprogcafé 17 scheduled',
      'Sprogcafé 24 cancelled',
    ]);
  });
  test('one date that got the word itself keeps its activity’s name', () => {
    const renamed = activity('Sprogcafé', [
      timed('2026-03-10', '17:00', '19:00', {name: 'Aflyst: Sprogcafé – sygdom'}),
      timed('2026-03-17', '17:00', '19:00'),
    ]);
    assert.deepEqual(told(applyTitleCommands(feed(renamed))), ['Sprogcafé 10 cancelled (sygdom)', 'Sprogcafé 17 scheduled']);
  });
  for (const title of ['AFLYST / СКАСОВАНО: Sprogcafé', 'СКАСОВАНО / AFLYST: Sprogcafé'])
    test(`so does one with the word in two languages: ${title}`, () => {
      const both = activity('Sprogcafé', [timed('2026-03-10', '17:00', '19:00', {name: title}), timed('2026-03-17', '17:00', '19:00')]);
      assert.deepEqual(told(applyTitleCommands(feed(both))), ['Sprogcafé 10 cancelled (СКАСОВАНО)', 'Sprogcafé 17 scheduled']);
    });
  test('a new place goes with Flyttet', () => {
    const [moved] = applyTitleCommands(
      feed(kor, command('Flyttet: Kor', allDay('2026-03-10', '2026-03-11'), {location: 'Biblioteket'})),
    ).activities;
    assert.equal(moved!.occurrences[0]!.location, 'Biblioteket');
  });
  test('the description is the reason where the title gives none', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Lukket', undefined, {description: 'Vandskade'})))), [
      'Sprogcafé 10 cancelled (Vandskade)',
      'Sprogcafé 17 scheduled',
    ]);
  });
  test('words can be added by the page', () => {
    const fri = feed(cafe, command('Holder fri – sommer'));
    for (const words of [{'Holder fri': 'closed', '': 'closed'}, 'Pause = udsat; holder fri', 'HOLDER FRI = Lukket'])
      assert.deepEqual(told(applyTitleCommands(fri, words)), ['Sprogcafé 10 cancelled (sommer)', 'Sprogcafé 17 scheduled']);
    assert.deepEqual(told(applyTitleCommands(feed(cafe, command('Sygdom: Sprogcafé')), 'Holder fri; Sygdom = udsat')), [
      'Sprogcafé 10 postponed',
      'Sprogcafé 17 scheduled',
    ]);
  });
  test('words can be added by the calendar’s own description', () => {
    const description = 'Sprogcaféer i Ribe.\nOrd: Ferie, Sygdom = aflyst';
    for (const title of ['Ferie', 'Sygdom'])
      assert.deepEqual(told(applyTitleCommands({...feed(cafe, command(title)), description})), [
        'Sprogcafé 10 cancelled',
        'Sprogcafé 17 scheduled',
      ]);
  });
  test('a word that nobody said what does is named, and does nothing', () => {
    const {problems, activities} = applyTitleCommands(feed(cafe, command('Fest')), {Fest: 'party'});
    assert.deepEqual(problems, [{code: 'title-command', where: 'Fest', values: {found: 'party'}}]);
    assert.equal(activities.length, 2);
  });
  test('the name in any language is found', () => {
    assert.deepEqual(told(applyTitleCommands(feed(cafe, {...command('x'), name: {uk: 'Закрито', da: 'Lukket'}}))), [
      'Sprogcafé 10 cancelled',
      'Sprogcafé 17 scheduled',
    ]);
  });
});

describe('a closed house is closed in its opening hours', () => {
  const closures = [{validFrom: '2026-03-10', validThrough: '2026-03-12', reason: 'ferie'}];
  const shut = command('Lukket: ferie', allDay('2026-03-10', '2026-03-13'));
  test('a feed without opening hours says only when it is closed', () => {
    assert.deepEqual(applyTitleCommands(feed(cafe, shut)).openingHours, [{id: 'closures', hours: [], closures}]);
  });
  test('every table of the feed gets it, after its own closures', () => {
    const own = {validFrom: '2026-12-24', validThrough: '2026-12-26'};
    const hours = {id: 'h', hours: [{opens: '10:00', closes: '16:00'}], closures: [own]};
    assert.deepEqual(applyTitleCommands({...feed(shut), openingHours: [hours]}).openingHours, [{...hours, closures: [own, ...closures]}]);
  });
  test('a timed closing day closes the house in all its hours of that day', () => {
    const hours = {id: 'h', hours: [{opens: '10:00', closes: '18:00'}]};
    const changed = applyTitleCommands({...feed(cafe, command('Lukkedag', timed('2026-03-10', '09:00', '10:00'))), openingHours: [hours]});
    assert.deepEqual(changed.openingHours, [{...hours, closures: [{validFrom: '2026-03-10', validThrough: '2026-03-10'}]}]);
    assert.deepEqual(told(changed), ['Sprogcafé 10 cancelled', 'Sprogcafé 17 scheduled']);
  });
  test('an activity or a place that is closed closes no house', () => {
    for (const title of ['Lukket: Kor', 'Kor – LUKKET', 'Kirken lukket'])
      assert.deepEqual(applyTitleCommands(feed(cafe, kor, command(title))).openingHours, []);
  });
  test('what nobody knows is closed itself, and no more', () => {
    const changed = applyTitleCommands(feed(cafe, command('Strikkeklub – lukket pga. ferie', allDay('2026-03-10', '2026-03-12'))));
    assert.deepEqual(told(changed), ['Sprogcafé 10 scheduled', 'Sprogcafé 17 scheduled', 'Strikkeklub 10 cancelled (pga. ferie)']);
    const days = {validFrom: '2026-03-10', validThrough: '2026-03-11'};
    assert.deepEqual([changed.openingHours, changed.closedByName], [[], [{...days, name: 'strikkeklub', reason: 'pga. ferie'}]]);
  });
  test('the name of one who organizes is that of the house', () => {
    const organizations = [{id: 'o', name: 'Venligboerne Ribe'}];
    assert.equal(applyTitleCommands({...feed(cafe, command('Venligboerne Ribe – lukket')), organizations}).openingHours.length, 1);
  });
  for (const [title, name] of [
    ['Lukket: Kirken', 'kirken'],
    ['Vindrosen lukket', 'vindrosen'],
    ['Vindrosen – lukket', 'vindrosen'],
  ] as const)
    test(`${title} keeps the name for hours in another feed`, () => {
      const days = {validFrom: '2026-03-10', validThrough: '2026-03-10'};
      assert.deepEqual(applyTitleCommands(feed(cafe, kor, command(title))).closedByName, [{...days, name}]);
    });
  test('a house that is closed by its name is closed', () => {
    const changed = applyTitleCommands({...feed(cafe, command('Vindrosen lukket')), name: 'Vindrosen'});
    assert.equal(changed.openingHours.length, 1);
  });
  test('a cancelled activity closes nothing', () => assert.deepEqual(applyTitleCommands(feed(cafe, command('Aflyst'))).openingHours, []));
});

test('a feed without such titles is the same feed', () => {
  const same = feed(cafe, kor);
  assert.equal(applyTitleCommands(same), same);
});

test('twenty thousand closings of years end at a bound', () => {
  const commands = Array.from({length: 20_000}, (_, i) => command('Lukket', allDay('2026-01-01', '2028-12-31'), {id: `${i}`}));
  const changed = applyTitleCommands(feed(cafe, ...commands));
  assert.deepEqual(changed.problems, [{code: 'too-many-commands', where: '', values: {limit: 20_000}}]);
  assert.equal(changed.activities[0]!.name, 'Sprogcafé');
});

describe('what each title does is as it is written down', () => {
  type Row = readonly [title: string, status: string, name?: string, reason?: string];
  const rows = JSON.parse(readFileSync('test/fixtures/title-words.json', 'utf8')) as readonly Row[];
  for (const [title, status, name = title, reason] of rows)
    test(`${title}: ${status}`, async () => {
      const source = calendar(
        event('UID:a@example', 'DTSTART:20260310T170000Z', 'DTEND:20260310T180000Z', `SUMMARY:${title.replace(/[,;]/g, '\\$&')}`),
      );
      const {activities, openingHours} = await readCalendar(source, {
        from: '2026-03-01',
        until: '2026-04-01',
        titleCommands: 'скасовано = aflyst; Ferie',
      });
      const [{name: shown, occurrences}] = activities as [Activity];
      assert.deepEqual(
        [openingHours.length ? 'closed' : occurrences[0]!.status, shown, occurrences[0]!.reason],
        [status, name, status === 'closed' ? undefined : reason],
      );
      if (status === 'closed')
        assert.deepEqual(openingHours[0]!.closures, [{validFrom: '2026-03-10', validThrough: '2026-03-10', ...(reason && {reason})}]);
    });
});

describe('each of the words is a command in a calendar', () => {
  for (const word of ['Lukket', 'Closed', 'Aflyst', 'Cancelled', 'Canceled', 'Udsat', 'Postponed', 'Flyttet', 'Moved', 'Holder fri'])
    test(word, async () => {
      const source = calendar(
        event('UID:a@example', 'DTSTART:20260310T170000Z', 'SUMMARY:Kor'),
        event('UID:b@example', 'DTSTART;VALUE=DATE:20260310', `SUMMARY:★ ${word}`),
      );
      const {activities} = await readCalendar(source, {
        from: '2026-03-01',
        until: '2026-04-01',
        ...(word === 'Holder fri' && {titleCommands: {'Holder fri': 'closed'}}),
      });
      assert.equal(activities.length, 1);
      assert.notEqual(activities[0]!.occurrences[0]!.status, 'scheduled');
    });
});
