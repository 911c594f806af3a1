import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Feed, Occurrence} from '../../src/model/feed.js';
import {applyTitleCommands} from '../../src/model/title-commands.js';
import {activityOf, feedOf, inWords, on} from '../tools/records.js';

describe('a command’s date', () => {
  const house = feedOf({
    places: [{id: 'hal', name: 'Hallen'}],
    activities: [
      activityOf('choir', {
        name: 'Kor',
        place: 'hal',
        occurrences: [on('2026-11-23T19:00/21:00'), on('2026-11-24T19:00/21:00'), on('2026-11-25T00:00/01:00')],
      }),
      activityOf('choirs', {
        name: 'Kor for børn',
        location: 'Kælderen',
        occurrences: [on('2026-11-23T15:00/16:00'), on('2026-11-24T15:00/16:00')],
      }),
      activityOf('fair', {name: 'Marked', occurrences: [on('2026-11-22/2026-11-25')]}),
      activityOf('day', {name: 'Tur', place: 'hal', occurrences: [on('2026-11-23/2026-11-24')]}),
    ],
  });
  const after = (title: string, times: string, more: Partial<Occurrence> = {}, feed: Feed = house) => {
    const command = activityOf('command', {name: title, occurrences: [on(times, more)]});
    const {activities, openingHours} = applyTitleCommands({...feed, activities: [...feed.activities, command]});
    return [
      ...activities.flatMap(({id, occurrences}) =>
        occurrences.filter(({status}) => status !== 'scheduled').map((one) => `${id} ${inWords(one)}`),
      ),
      ...activities.filter(({id}) => id === 'command').map(({name}) => `added ${String(name)}`),
      ...openingHours.flatMap(({closures = []}) =>
        closures.map(({validFrom, validThrough, reason}) => ['closed', validFrom, validThrough, reason].filter(Boolean).join(' ')),
      ),
    ];
  };
  const CHOIR = 'choir 2026-11-23T19:00/21:00 cancelled';
  for (const [title, times, found] of [
    ['Aflyst: Kor', '2026-11-23', [CHOIR]],
    ['Aflyst: Kor, sygdom', '2026-11-23/2026-11-24', [`${CHOIR} reason=sygdom`]],
    ['Aflyst: Kor for børn', '2026-11-23/2026-11-24', ['choirs 2026-11-23T15:00/16:00 cancelled']],
    ['Aflyst: Kor', '2026-11-23/2026-11-25', [CHOIR, 'choir 2026-11-24T19:00/21:00 cancelled']],
    ['Aflyst: Kor', '2026-11-23T18:00/2026-11-24T00:00', [CHOIR]],
    ['Aflyst: Kor', '2026-11-23T18:00/2026-11-24T00:30', [CHOIR, 'choir 2026-11-24T19:00/21:00 cancelled']],
    ['Aflyst: Korsang', '2026-11-23/2026-11-24', ['command 2026-11-23/2026-11-24 cancelled', 'added Korsang']],
    ['Aflyst: Kor', '2026-11-30T19:00/21:00', ['choir 2026-11-30T19:00/21:00 cancelled']],
    ['Udsat: Kor', '2026-11-23/2026-11-24', ['choir 2026-11-23T19:00/21:00 postponed']],
    ['Aflyst', '2026-11-23/2026-11-24', [CHOIR, 'choirs 2026-11-23T15:00/16:00 cancelled', 'day 2026-11-23/2026-11-24 cancelled']],
    [
      'Lukket',
      '2026-11-23/2026-11-24',
      [CHOIR, 'choirs 2026-11-23T15:00/16:00 cancelled', 'day 2026-11-23/2026-11-24 cancelled', 'closed 2026-11-23 2026-11-23'],
    ],
    [
      'Lukket: ferie',
      '2026-11-23/2026-11-25',
      [
        `${CHOIR} reason=ferie`,
        'choir 2026-11-24T19:00/21:00 cancelled reason=ferie',
        'choirs 2026-11-23T15:00/16:00 cancelled reason=ferie',
        'choirs 2026-11-24T15:00/16:00 cancelled reason=ferie',
        'day 2026-11-23/2026-11-24 cancelled reason=ferie',
        'closed 2026-11-23 2026-11-24 ferie',
      ],
    ],
    ['Lukket: Hallen, vand', '2026-11-23/2026-11-24', [`${CHOIR} reason=vand`, 'day 2026-11-23/2026-11-24 cancelled reason=vand']],
    ['Lukket: Kælderen', '2026-11-23/2026-11-24', ['choirs 2026-11-23T15:00/16:00 cancelled']],
    ['Lukket', '2026-11-27/2026-11-28', ['added Lukket', 'closed 2026-11-27 2026-11-27']],
    ['Aflyst: Sommerfest (regn)', '2026-11-23/2026-11-24', ['command 2026-11-23/2026-11-24 cancelled reason=regn', 'added Sommerfest']],
    ['Flyttet: Kor', '2026-11-23/2026-11-24', ['choir 2026-11-23T19:00/21:00 moved']],
  ] as [string, string, string[]][])
    test(`“${title}” on ${times}: ${found.join('; ')}`, () => assert.deepEqual(after(title, times), found));

  test('that is itself cancelled says nothing', () =>
    assert.deepEqual(
      after('Aflyst: Kor', '2026-11-23', {status: 'cancelled'}).filter((line) => line.startsWith('choir')),
      [],
    ));
  test('takes its reason from its description where its title has none', () => {
    assert.deepEqual(after('Aflyst: Kor', '2026-11-23', {description: 'Sne'}), [`${CHOIR} reason=Sne`]);
    assert.deepEqual(after('Aflyst: Kor, is', '2026-11-23', {description: 'Sne'}), [`${CHOIR} reason=is`]);
  });
  test('takes the reason of one date from that date’s description', () => {
    const named = (name: string) => on('2026-11-23T19:00/21:00', {name, description: 'Sne'});
    const reasonOf = (name: string) =>
      applyTitleCommands({...house, activities: [activityOf('choir', {name: 'Kor', occurrences: [named(name)]})]}).activities[0]!
        .occurrences[0]!.reason;
    assert.deepEqual(['Aflyst: Kor', 'Aflyst', 'Aflyst: Kor, is', 'Aflyst: is'].map(reasonOf), ['Sne', 'Sne', 'is', 'is']);
  });
  test('says where what is moved is held', () =>
    assert.deepEqual(after('Flyttet: Kor', '2026-11-23', {location: 'Kirken'}), ['choir 2026-11-23T19:00/21:00 moved location=Kirken']));
  test('leaves a reason that is there, and what is cancelled', () => {
    const [choir] = house.activities;
    const feed = {
      ...house,
      activities: [{...choir!, occurrences: [on('2026-11-23T19:00/21:00', {status: 'cancelled', reason: 'Sygdom'})]}],
    };
    assert.deepEqual(after('Udsat: Kor, sne', '2026-11-23', {}, feed), [`${CHOIR} reason=Sygdom`]);
  });
});
