// At home only: it reads and writes texts without a time.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Place, Text} from '../../src/model/feed.js';
import {placeText, textOf, whereText} from '../../src/model/text-of.js';

describe('a text', () => {
  for (const [text, language, feedLanguage, words] of [
    ['A', 'en', 'da', 'A'],
    [undefined, 'en', 'da', ''],
    [{da: 'D', en: 'E', fo: 'F'}, 'en', 'fo', 'E'],
    [{da: 'D', en: 'E', fo: 'F'}, 'en-GB', 'fo', 'E'],
    [{da: 'D', 'en-GB': 'G', en: 'E'}, 'en-GB', 'da', 'G'],
    [{da: 'D', en: 'E', fo: 'F'}, 'uk', 'fo', 'F'],
    [{en: 'E', da: 'D'}, 'uk', 'fo', 'D'],
    [{fr: 'R', en: 'E'}, 'uk', 'fo', 'E'],
    [{fr: 'R', de: 'T'}, 'uk', 'fo', 'R'],
    [{uk: '', da: 'D'}, 'uk', 'fo', 'D'],
    [{}, 'uk', 'fo', ''],
  ] as [Text | undefined, string, string, string][])
    test(`${JSON.stringify(text) ?? 'missing'} in ${language}, in a feed in ${feedLanguage}, is “${words}”`, () =>
      assert.equal(textOf(text, language, feedLanguage), words));
});

const words = (text: Text | undefined) => textOf(text, 'da', 'da');
const house: Place = {
  id: 'p',
  name: 'Huset',
  room: 'Salen',
  address: {streetAddress: 'Torvet 1', postalCode: '6760', addressLocality: 'Ribe'},
};

describe('a place', () => {
  for (const [place, line] of [
    [house, 'Huset, Salen, Torvet 1, 6760 Ribe'],
    [{...house, room: undefined}, 'Huset, Torvet 1, 6760 Ribe'],
    [{...house, name: 'Torvet 1', room: ''}, 'Torvet 1, 6760 Ribe'],
    [{id: 'p', name: 'Huset'}, 'Huset'],
    [{...house, address: {postalCode: '6760'}}, 'Huset, Salen, 6760'],
    [{...house, visibility: 'area', area: 'Byen'}, 'Byen'],
    [{...house, visibility: 'area'}, 'Ribe'],
    [{...house, visibility: 'area', address: undefined}, ''],
    [
      {name: 'Huset', address: {streetAddress: 'Kulturhuset\r\nTangevej 6D', addressLocality: 'Ribe'}},
      'Huset, Kulturhuset, Tangevej 6D, Ribe',
    ],
  ] as [Place, string][])
    test(`stands as “${line}”`, () => assert.equal(placeText(place, words), line));

  const places = [
    {id: 'q', name: 'Hallen'},
    {id: 'p', name: 'Huset'},
    {id: 'p', name: 'Et andet hus'},
  ];
  for (const [activity, occurrence, line] of [
    [{place: 'p'}, undefined, 'Huset'],
    [{place: 'p', location: 'Haven'}, undefined, 'Huset'],
    [{location: 'Haven'}, undefined, 'Haven'],
    [{place: 'gone', location: 'Haven'}, undefined, 'Haven'],
    [{place: 'p'}, {}, 'Huset'],
    [{place: 'p'}, {place: 'q'}, 'Hallen'],
    [{place: 'p'}, {location: 'Haven'}, 'Haven'],
    [{}, {}, ''],
  ] as const)
    test(`of ${JSON.stringify(activity)} on a date ${occurrence ? `of ${JSON.stringify(occurrence)}` : 'unknown'} is “${line}”`, () =>
      assert.equal(whereText(activity, occurrence, places, words), line));
});
