import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Activity, Feed, Occurrence} from '../../src/model/feed.js';
import {inLanguage} from '../../src/text/words.js';
import {loadLanguage} from '../tools/all-words.js';
import {momentText, postText} from '../../src/text/post-text.js';

await loadLanguage('en');

const evening: Occurrence = {start: '2026-11-30T19:00', end: '2026-11-30T21:00', allDay: false, status: 'scheduled'};
const openHouse: Activity = {
  id: 'aabent-hus',
  name: {da: 'Åbent hus', en: 'Open house'},
  description: 'Vi drikker kaffe.\n\nKom, når det passer dig.',
  place: 'vindrosen',
  access: 'drop-in',
  children: 'welcome',
  firstVisit: 'welcomed',
  availableLanguage: ['da', 'en'],
  cost: {free: true},
  schedule: [{byDay: ['MO'], startTime: '19:00', endTime: '21:00'}],
  occurrences: [evening],
};
const feed: Feed = {
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [],
  places: [
    {id: 'vindrosen', name: 'Vindrosen', address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'}},
    {id: 'bolig', name: 'Hemmelig', visibility: 'area', area: 'Aalborg Øst', address: {streetAddress: 'Hemmeligvej 7'}},
  ],
  contacts: [],
  openingHours: [],
  activities: [openHouse],
  problems: [],
  sources: [],
};
const url = 'https://side.example/#lbb-aabent-hus@2026-11-30';
const context = {feed, now: '2026-11-23T18:00', url};

test('an evening can be pasted into a post as it stands', () => {
  assert.equal(
    postText(openHouse, evening, context),
    `Åbent hus

Mandag 30. november 19.00–21.00
Vindrosen, Tangevej 6D, 6760 Ribe

Vi drikker kaffe.

Kom, når det passer dig.

Gratis
Kom bare, ingen tilmelding
Børn er velkomne
En frivillig tager imod dig i døren
Vi taler dansk og engelsk

${url}`,
  );
});

test('what comes again is told by its rule when no date is meant', () => {
  const {id, name, schedule, occurrences} = openHouse;
  const bare = {id, name, schedule, occurrences};
  assert.equal(postText(bare, undefined, context), `Åbent hus\n\nHver mandag 19–21\n\n${url}`);
  assert.equal(postText({...bare, schedule: [{text: 'To møder om året'}]}, undefined, context), `Åbent hus\n\nTo møder om året\n\n${url}`);
});

test('a cancelled evening says so first, and why, and invites nobody', () => {
  const text = postText(openHouse, {...evening, status: 'cancelled', reason: 'Hallen er lukket'}, context);
  assert.match(text, /^Aflyst: Åbent hus\n/);
  assert.match(text, /\nHallen er lukket\n/);
  assert.doesNotMatch(text, /Kom bare/);
});

test('a place that is not for everybody is told by its area', () => {
  const text = postText({...openHouse, place: 'bolig'}, evening, context);
  assert.match(text, /\nAalborg Øst\n/);
  assert.doesNotMatch(text, /Hemmelig/);
});

test('an evening at another place is told there', () => {
  assert.match(postText(openHouse, {...evening, location: 'Torvet i Ribe'}, context), /19\.00–21\.00\nTorvet i Ribe\n/);
});

test('whoever has to sign up learns until when, and where to call', () => {
  const text = postText(
    {...openHouse, access: 'registration', registration: {deadline: '2026-11-28', telephone: '+4512345678'}},
    evening,
    context,
  );
  assert.match(text, /Tilmeld dig, før du kommer\nTilmelding senest lørdag 28\. november\n\+45 12 34 56 78\n/);
});

test('it is said in the language spoken now, with the feed’s words where there are some', () => {
  const text = inLanguage('en', () => postText(openHouse, evening, context));
  assert.match(text, /^Open house\n\nMonday 30 November 19:00–21:00\n/);
});

const moments: readonly [occurrence: Partial<Occurrence>, said: string][] = [
  [{}, 'Mandag 30. november 19.00–21.00'],
  [{end: evening.start}, 'Mandag 30. november 19.00'],
  [{end: '2026-12-01T01:00'}, 'Mandag 30. november 19.00–01.00'],
  [{end: '2026-12-02T21:00'}, 'Mandag 30. november 19.00 – onsdag 2. december 21.00'],
  [{allDay: true, start: '2026-12-05', end: '2026-12-06'}, 'Lørdag 5. december'],
  [{allDay: true, start: '2026-12-05', end: '2026-12-07'}, 'Lørdag 5. december – søndag 6. december'],
];
for (const [occurrence, said] of moments)
  test(`${occurrence.start ?? evening.start} to ${occurrence.end ?? evening.end} is "${said}"`, () =>
    assert.equal(momentText({...evening, ...occurrence}, 'da'), said));
