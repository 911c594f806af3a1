import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Activity} from '../../src/model/feed.js';
import {facetCounts, filterOf, isEmptyQuery, queryIndex, toggled, type Facet, type Query} from '../../src/model/query.js';
import {activityOf, feedOf} from '../tools/records.js';

const NO_QUERY: Query = {text: '', choices: {}};

const feed = feedOf({
  organizations: [{id: 'group', name: {da: 'Gruppen', en: 'Circle'}}],
  places: [
    {id: 'house', name: 'Vindrosen', address: {addressLocality: 'Ribe'}},
    {id: 'hidden', name: 'Hemmelig', visibility: 'area', area: 'Østbyen', address: {addressLocality: 'Aalborg'}},
    {id: 'field', name: 'Marken'},
  ],
});
const indexOf = (...activities: Activity[]) => queryIndex(activities, feed, () => []);
const foundIn = async (activities: Activity[], query: Partial<Query>) => {
  const filter = filterOf({...NO_QUERY, ...query}, await indexOf(...activities));
  return activities.filter((activity) => filter(activity)).map(({id}) => id);
};

describe('a flag', () => {
  for (const [flag, more, has] of [
    ['free', {cost: {free: true}}, true],
    ['free', {cost: {free: false, amount: 20}}, false],
    ['free', {}, false],
    ['children', {children: 'welcome'}, true],
    ['children', {children: 'childcare'}, true],
    ['children', {children: 'children-only'}, true],
    ['children', {children: 'adults-only'}, false],
    ['children', {}, false],
    ['drop-in', {access: 'drop-in'}, true],
    ['drop-in', {access: 'registration'}, false],
    ['interpreter', {interpretation: {available: 'yes'}}, true],
    ['interpreter', {interpretation: {available: 'on-request'}}, true],
    ['interpreter', {interpretation: {available: 'no'}}, false],
    ['interpreter', {}, false],
  ] as [string, Partial<Activity>, boolean][])
    test(`${flag} ${has ? 'finds' : 'does not find'} ${JSON.stringify(more)}`, async () =>
      assert.equal((await foundIn([activityOf('a', more)], {choices: {flag: [flag]}})).length, has ? 1 : 0));
});

describe('an activity is found', () => {
  for (const [text, more, isFound] of [
    ['hus', {name: {da: 'Åbent hus', en: 'Open day'}}, true],
    ['open', {name: {da: 'Åbent hus', en: 'Open day'}}, true],
    ['kaffe', {summary: 'Kaffe og kage'}, true],
    ['kage', {description: 'Med kage'}, true],
    ['biblioteket', {location: 'Biblioteket'}, true],
    ['porten', {meetingPoint: 'Ved porten'}, true],
    ['vindrosen', {place: 'house'}, true],
    ['ribe', {place: 'house'}, true],
    ['østbyen', {place: 'hidden'}, true],
    ['aalborg', {place: 'hidden'}, true],
    ['hemmelig', {place: 'hidden'}, false],
    ['marken', {place: 'field'}, true],
    ['house', {place: 'house'}, false],
    ['circle', {organization: 'group'}, true],
    ['gone', {organization: 'gone', place: 'gone'}, false],
    ['netbank', {keywords: ['bank', {da: 'Netbank'}]}, true],
    ['kaffe kage', {summary: 'Kage', description: 'Kaffe'}, true],
    ['kaffe te', {summary: 'Kage', description: 'Kaffe'}, false],
    ['aabent koekken', {summary: 'Åbent køkken'}, true],
    ['abent kokken', {summary: 'Åbent køkken'}, true],
    ['åbent køkken', {summary: 'Aabent koekken'}, true],
    ['  ', {}, true],
  ] as [string, Partial<Activity>, boolean][])
    test(`by “${text}” ${isFound ? '' : 'not '}as ${JSON.stringify(more)}`, async () =>
      assert.equal((await foundIn([activityOf('x', more), activityOf('y', {name: 'Kælk'})], {text})).includes('x'), isFound));

  test('by its organization and town, where the feed knows them', async () => {
    const activities = [activityOf('a', {organization: 'group', place: 'house'}), activityOf('b', {organization: 'gone', place: 'field'})];
    assert.deepEqual(await foundIn(activities, {choices: {organization: ['group', 'gone']}}), ['a']);
    assert.deepEqual(await foundIn(activities, {choices: {town: ['Ribe', 'Aalborg']}}), ['a']);
  });
  test('by its audience, language and topic', async () => {
    const activities = [activityOf('a', {audience: ['women'], availableLanguage: ['ar'], topics: ['sport']}), activityOf('b')];
    for (const choices of [{audience: ['men', 'women']}, {language: ['ar', 'uk']}, {topic: ['sport']}])
      assert.deepEqual(await foundIn(activities, {choices}), ['a']);
  });
  test('when every facet fits, and any value of a facet', async () => {
    const activities = [activityOf('a', {topics: ['sport'], audience: ['women']}), activityOf('b', {topics: ['sport']})];
    assert.deepEqual(await foundIn(activities, {choices: {topic: ['food', 'sport'], audience: ['women']}}), ['a']);
    assert.deepEqual(await foundIn(activities, {choices: {topic: ['food', 'sport'], audience: []}}), ['a', 'b']);
  });
});

describe('counts', () => {
  const activities = [
    activityOf('a', {topics: ['sport'], cost: {free: true}, access: 'drop-in'}),
    activityOf('b', {topics: ['sport', 'food'], cost: {free: true}, audience: ['women']}),
    activityOf('c', {topics: ['food'], access: 'drop-in', audience: ['women']}),
  ];
  for (const [choices, facet, counts] of [
    [{}, 'topic', 'sport 2, food 2'],
    [{topic: ['sport']}, 'topic', 'sport 2, food 2'],
    [{topic: ['sport']}, 'flag', 'free 2, drop-in 1'],
    [{topic: ['sport']}, 'audience', 'women 1'],
    [{topic: ['sport'], audience: ['women']}, 'topic', 'sport 1, food 2'],
    [{topic: ['sport'], audience: ['women']}, 'audience', 'women 1'],
    [{topic: ['sport'], audience: ['women']}, 'flag', 'free 1, drop-in 0'],
    [{flag: ['free']}, 'flag', 'free 2, drop-in 1'],
    [{flag: ['free', 'drop-in']}, 'flag', 'free 1, drop-in 1'],
    [{flag: ['free']}, 'topic', 'sport 2, food 1'],
  ] as [Query['choices'], Facet, string][])
    test(`with ${JSON.stringify(choices)} of ${facet}: ${counts}`, async () => {
      const found = facetCounts({text: '', choices}, await indexOf(...activities));
      assert.equal([...found[facet]].map(([value, count]) => `${value} ${count}`).join(', '), counts);
    });
  test('only what the text finds', async () => {
    const found = facetCounts({text: 'a', choices: {}}, await indexOf(...activities));
    assert.deepEqual(
      [...found.topic],
      [
        ['sport', 1],
        ['food', 0],
      ],
    );
  });
});

describe('a query', () => {
  for (const [query, isEmpty] of [
    [NO_QUERY, true],
    [{text: ' ', choices: {topic: []}}, true],
    [{text: 'a', choices: {}}, false],
    [{text: '', choices: {flag: ['free']}}, false],
  ] as [Query, boolean][])
    test(`${JSON.stringify(query)} is ${isEmpty ? '' : 'not '}empty`, () => assert.equal(isEmptyQuery(query), isEmpty));
  test('gains a value and loses it again, and no other', () => {
    const both = toggled(toggled(NO_QUERY, 'topic', 'sport'), 'topic', 'food');
    assert.deepEqual(both.choices, {topic: ['sport', 'food']});
    assert.deepEqual(toggled(both, 'topic', 'sport').choices, {topic: ['food']});
    assert.deepEqual(toggled(both, 'flag', 'free').choices, {topic: ['sport', 'food'], flag: ['free']});
  });
});

test('an index is made with a pause before each activity', async () => {
  const steps: string[] = [];
  const pause = () => new Promise<void>((resolve) => setTimeout(() => resolve(void steps.push('rested')), 1));
  await queryIndex([activityOf('a'), activityOf('b')], feed, ({id}) => [(steps.push(id), id)], pause);
  assert.equal(steps.join(), 'rested,a,rested,b');
});
