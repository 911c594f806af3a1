import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Activity, Feed, Occurrence} from '../../src/model/feed.js';
import {eventsJsonLd} from '../../src/model/json-ld.js';

const evening: Occurrence = {
  start: '2026-11-30T19:00',
  end: '2026-11-30T21:00',
  allDay: false,
  status: 'scheduled',
  startInstant: '2026-11-30T18:00:00Z',
  endInstant: '2026-11-30T20:00:00Z',
};
const openHouse: Activity = {
  id: 'aabent-hus',
  name: {da: 'Åbent hus', en: 'Open house'},
  summary: 'Kaffe og snak',
  organization: 'ribe',
  place: 'vindrosen',
  contacts: ['coordinator'],
  availableLanguage: ['da', 'ar'],
  cost: {free: true},
  schedule: [],
  occurrences: [evening],
};
const feed: Feed = {
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [
    {id: 'ribe', name: 'Frivilliggruppen Ribe', url: 'https://ribe.example/', telephone: '12 34 56 78', email: 'ribe@frivillig.example'},
  ],
  places: [
    {
      id: 'vindrosen',
      name: 'Vindrosen',
      address: {streetAddress: 'Tangevej 6D', postalCode: '6760', addressLocality: 'Ribe'},
      geo: {latitude: 55.33, longitude: 8.76},
    },
    {
      id: 'bolig',
      name: 'Hemmelig bolig',
      visibility: 'area',
      area: 'Aalborg Øst',
      address: {streetAddress: 'Hemmeligvej 7', postalCode: '9220', addressLocality: 'Aalborg'},
      geo: {latitude: 57.04, longitude: 9.97},
    },
    {id: 'ukendt', name: 'Hemmelig bolig', visibility: 'area'},
    {id: 'zoom', name: 'https://us02web.zoom.us/j/1?pwd=hemmelig'},
    {id: 'hus', name: 'Huset, us02web.zoom.us/j/1?pwd=hemmelig', address: {addressLocality: 'Ribe'}},
  ],
  contacts: [{id: 'coordinator', name: 'En Person', channels: [{type: 'phone', value: '12 34 56 78'}]}],
  openingHours: [],
  activities: [openHouse],
  problems: [],
  sources: [],
};
const url = 'https://side.example/kom-med';
const eventOf = (activity: Partial<Activity> = {}, occurrence: Partial<Occurrence> = {}, language = 'da') =>
  (
    eventsJsonLd(feed, [{activity: {...openHouse, ...activity}, occurrence: {...evening, ...occurrence}}], {language, url}) as {
      '@graph': readonly Record<string, unknown>[];
    }
  )['@graph'][0]!;

test('an evening becomes an Event with all that search engines ask for', () => {
  assert.deepEqual(eventOf(), {
    '@type': 'Event',
    '@id': `${url}#lbb-aabent-hus@2026-11-30`,
    url: `${url}#lbb-aabent-hus@2026-11-30`,
    name: 'Åbent hus',
    description: 'Kaffe og snak',
    startDate: '2026-11-30T19:00+01:00',
    endDate: '2026-11-30T21:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Vindrosen',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Tangevej 6D',
        postalCode: '6760',
        addressLocality: 'Ribe',
        addressCountry: 'DK',
      },
      geo: {'@type': 'GeoCoordinates', latitude: 55.33, longitude: 8.76},
    },
    organizer: {'@type': 'Organization', name: 'Frivilliggruppen Ribe', url: 'https://ribe.example/'},
    isAccessibleForFree: true,
    offers: {'@type': 'Offer', price: 0, priceCurrency: 'DKK'},
    inLanguage: ['da', 'ar'],
  });
});

test('what is not known leaves no field', () => {
  const bare: Activity = {id: 'a', name: 'Sang', schedule: [], occurrences: []};
  const {'@graph': graph} = eventsJsonLd(feed, [{activity: bare, occurrence: {...evening, end: evening.start}}], {language: 'da', url}) as {
    '@graph': readonly object[];
  };
  assert.deepEqual(Object.keys(graph[0]!), ['@type', '@id', 'url', 'name', 'startDate', 'eventStatus', 'eventAttendanceMode']);
});

const fields: readonly [what: string, event: () => Record<string, unknown>, field: string, value: unknown][] = [
  ['a cancelled evening', () => eventOf({}, {status: 'cancelled'}), 'eventStatus', 'https://schema.org/EventCancelled'],
  ['a postponed evening', () => eventOf({}, {status: 'postponed'}), 'eventStatus', 'https://schema.org/EventPostponed'],
  [
    'a moved evening',
    () => eventOf({}, {status: 'moved', previousStart: '2026-11-29T19:00'}),
    'eventStatus',
    'https://schema.org/EventRescheduled',
  ],
  ['a moved evening', () => eventOf({}, {status: 'moved', previousStart: '2026-11-29T19:00'}), 'previousStartDate', '2026-11-29T19:00'],
  ['an evening at another place', () => eventOf({}, {status: 'moved', location: 'Torvet'}), 'location', {'@type': 'Place', name: 'Torvet'}],
  [
    'an evening in a meeting that is written as a place',
    () => eventOf({}, {location: 'Lokale 1 og us02web.zoom.us/j/1?pwd=hemmelig'}),
    'location',
    [
      {'@type': 'Place', name: 'Lokale 1 og us02web.zoom.us/j/1'},
      {'@type': 'VirtualLocation', url: 'https://us02web.zoom.us/j/1'},
    ],
  ],
  ...(
    [
      ['a meeting as its place', {place: undefined, location: 'https://us02web.zoom.us/j/1?pwd=hemmelig'}],
      ['a meeting without https://', {place: undefined, location: 'us02web.zoom.us/j/1?pwd=hemmelig'}],
      ['a meeting in the words of a place', {place: undefined, location: {da: 'Online: us02web.zoom.us/j/1?pwd=hemmelig'}}],
      ['a place that is called like a meeting', {place: 'zoom'}],
    ] as const
  ).flatMap(([what, own]): typeof fields => [
    [what, () => eventOf(own), 'eventAttendanceMode', 'https://schema.org/OnlineEventAttendanceMode'],
    [what, () => eventOf(own), 'location', {'@type': 'VirtualLocation', url: 'https://us02web.zoom.us/j/1'}],
  ]),
  ['a house that names a meeting', () => eventOf({place: 'hus'}), 'eventAttendanceMode', 'https://schema.org/OfflineEventAttendanceMode'],
  [
    'a house that names a meeting',
    () => eventOf({place: 'hus'}),
    'location',
    {
      '@type': 'Place',
      name: 'Huset, us02web.zoom.us/j/1',
      address: {'@type': 'PostalAddress', addressLocality: 'Ribe', addressCountry: 'DK'},
    },
  ],
  [
    'the address of a meeting’s host',
    () => eventOf({place: undefined, location: 'Zoom'}),
    'eventAttendanceMode',
    'https://schema.org/OnlineEventAttendanceMode',
  ],
  [
    'an evening at another place',
    () => eventOf({}, {status: 'moved', location: 'Torvet'}),
    'eventStatus',
    'https://schema.org/EventScheduled',
  ],
  [
    'a camp',
    () => eventOf({}, {start: '2026-12-05', end: '2026-12-07', allDay: true, startInstant: undefined, endInstant: undefined}),
    'endDate',
    '2026-12-06',
  ],
  ['a place that is not for everybody', () => eventOf({place: 'bolig'}), 'location', {'@type': 'Place', name: 'Aalborg Øst'}],
  ['a place that is not for everybody, without an area', () => eventOf({place: 'ukendt'}), 'location', undefined],
  ['a price', () => eventOf({cost: {amount: 25}}), 'offers', {'@type': 'Offer', price: 25, priceCurrency: 'DKK'}],
  [
    'a price with a form to sign up',
    () => eventOf({cost: {amount: 5, currency: 'EUR'}, registration: {url: 'https://side.example/tilmeld'}}),
    'offers',
    {'@type': 'Offer', price: 5, priceCurrency: 'EUR', url: 'https://side.example/tilmeld'},
  ],
  [
    'a form that is no page',
    () => eventOf({registration: {url: 'javascript:alert(1)'}}),
    'offers',
    {'@type': 'Offer', price: 0, priceCurrency: 'DKK'},
  ],
  ['ages', () => eventOf({minimumAge: 6, maximumAge: 12}), 'typicalAgeRange', '6-12'],
  ['a highest age', () => eventOf({maximumAge: 12}), 'typicalAgeRange', '0-12'],
  ['an evening that only names its former time', () => eventOf({}, {previousStart: '2026-11-30T19:00'}), 'previousStartDate', undefined],
  ['an evening without an end', () => eventOf({}, {end: '2026-11-30T19:00'}), 'endDate', undefined],
  ['an evening at a place of its own', () => eventOf({}, {place: 'bolig'}), 'location', {'@type': 'Place', name: 'Aalborg Øst'}],
  ['an offer for nothing', () => eventOf({cost: {amount: 0}}), 'isAccessibleForFree', true],
  ['an offer for a price', () => eventOf({cost: {amount: 25}}), 'isAccessibleForFree', false],
  ['an offer that is not free', () => eventOf({cost: {free: false}}), 'offers', undefined],
  ['an offer of unknown price', () => eventOf({cost: {text: 'Spørg'}}), 'isAccessibleForFree', undefined],
  ['an offer in no certain language', () => eventOf({availableLanguage: []}), 'inLanguage', undefined],
  ['an offer to sign up for', () => eventOf({access: 'registration', registration: {capacity: 20}}), 'maximumAttendeeCapacity', 20],
  ['an offer for all who come', () => eventOf({access: 'drop-in', registration: {capacity: 20}}), 'maximumAttendeeCapacity', undefined],
  ['words for a date', () => eventOf({description: 'Lang'}, {description: 'Kun i dag'}), 'description', 'Kun i dag'],
  ['words without a summary', () => eventOf({summary: undefined, description: 'Lang'}), 'description', 'Lang'],
  [
    'words for a place',
    () => eventOf({place: undefined, location: 'Havnen', geo: {latitude: 1, longitude: 2}}),
    'location',
    {'@type': 'Place', name: 'Havnen', geo: {'@type': 'GeoCoordinates', latitude: 1, longitude: 2}},
  ],
  ['a place that is not in the feed', () => eventOf({place: 'gone'}), 'location', undefined],
  ['a lowest age', () => eventOf({minimumAge: 18}), 'typicalAgeRange', '18-'],
  ['an English page', () => eventOf({}, {}, 'en'), 'name', 'Open house'],
  ['an evening with a name of its own', () => eventOf({}, {name: 'Julefest'}), 'name', 'Julefest'],
];
for (const [what, event, field, value] of fields)
  test(`${what} has ${JSON.stringify(value) ?? 'nothing'} as ${field}`, () => assert.deepEqual(event()[field], value));

test('neither persons, numbers nor a secret address get into it', () => {
  const json = JSON.stringify([eventOf(), eventOf({place: 'bolig'}), eventOf({place: 'ukendt'})]);
  assert.doesNotMatch(json, /En Person|12 34 56 78|ribe@|Hemmelig|9220|57\.04/);
});
