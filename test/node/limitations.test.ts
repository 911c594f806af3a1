// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Limitation, Organization} from '../../src/model/feed.js';
import {limitationsOf, limitsOfAll} from '../../src/model/limitations.js';
import {organizationChain} from '../../src/model/organization-chain.js';
import {activityOf, feedOf} from '../tools/records.js';

const group: Organization = {
  id: 'group',
  name: 'Gruppen',
  parentOrganization: 'net',
  limitations: [{code: 'care', instead: 'Visitationen'}],
};
const net: Organization = {
  id: 'net',
  name: 'Nettet',
  limitations: [
    {code: 'casework', instead: 'Sagsbehandleren'},
    {code: 'care', text: 'Pleje'},
  ],
};
const feed = {
  organizations: [group, net],
  limitations: [{code: 'trauma'}, {code: 'therapy', url: 'https://example.org/'}],
};

const table: readonly [
  what: string,
  own: readonly Limitation[] | undefined,
  organization: string | undefined,
  found: readonly Limitation[],
][] = [
  ['its own list alone', [{code: 'interpreting', instead: 'Kommunen'}], 'group', [{code: 'interpreting', instead: 'Kommunen'}]],
  [
    'who helps instead from its group, where its own list leaves it out',
    [{code: 'care'}],
    'group',
    [{code: 'care', instead: 'Visitationen'}],
  ],
  [
    'its own page, and nobody from above',
    [{code: 'care', url: 'https://a.example/'}],
    'group',
    [{code: 'care', url: 'https://a.example/'}],
  ],
  ['its own words without a code, and nobody from above', [{text: 'Lån'}], 'group', [{text: 'Lån'}]],
  ['without anybody, where nobody above knows one', [{code: 'therapy'}], 'group', [{code: 'therapy'}]],
  ['two lines, where the code is the same as another’s words', [{code: 'x'}, {text: 'x'}], undefined, [{code: 'x'}, {text: 'x'}]],
  ['its own words before those of its group', [{code: 'care', instead: 'Lægen'}], 'group', [{code: 'care', instead: 'Lægen'}]],
  [
    'without a list, what its group and those above it say, each code once',
    undefined,
    'group',
    [
      {code: 'care', instead: 'Visitationen'},
      {code: 'casework', instead: 'Sagsbehandleren'},
    ],
  ],
  [
    'an empty list is no list',
    [],
    'net',
    [
      {code: 'casework', instead: 'Sagsbehandleren'},
      {code: 'care', text: 'Pleje'},
    ],
  ],
  ['without a group, what the feed says', undefined, undefined, [{code: 'trauma'}, {code: 'therapy', url: 'https://example.org/'}]],
  ['a group nobody knows is no group', undefined, 'gone', [{code: 'trauma'}, {code: 'therapy', url: 'https://example.org/'}]],
  ['the same words once, entries without any not at all', [{text: {da: 'Lån'}}, {text: {da: 'Lån'}}, {}], undefined, [{text: {da: 'Lån'}}]],
];
for (const [what, limitations, organization, found] of table)
  test(`an activity's limits are ${what}`, () =>
    assert.deepEqual(limitationsOf({...(limitations && {limitations}), ...(organization && {organization})}, feed), found));

test('who helps instead is taken with the page that says so, the nearest first', () => {
  const limitations = [
    {code: 'advice', url: 'https://c.example/'},
    {code: 'advice', instead: 'Biblioteket', url: 'https://b.example/'},
    {code: 'advice', instead: 'Borgerservice'},
    {text: 'Lån', instead: 'Banken'},
  ];
  assert.deepEqual(limitationsOf({limitations: [{text: 'Flytning'}]}, {organizations: [], limitations}), [{text: 'Flytning'}]);
  assert.deepEqual(limitationsOf({limitations: [{code: 'advice'}]}, {organizations: [], limitations}), [
    {code: 'advice', instead: 'Biblioteket', url: 'https://b.example/'},
  ]);
});

test('organizations that are each other’s parents are each named once', () => {
  const circle = [
    {id: 'a', name: 'A', parentOrganization: 'b'},
    {id: 'b', name: 'B', parentOrganization: 'a'},
  ];
  assert.deepEqual(
    organizationChain('a', circle).map(({id}) => id),
    ['a', 'b'],
  );
});

test('several activities: each list once with those whose it is, groups’ before activities’ own', () => {
  const activity = (id: string, more: object = {}) => ({id, name: id, schedule: [], occurrences: [], ...more});
  const whole = {
    version: 1 as const,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    name: 'Feedet',
    organizations: [group, {...group, id: 'sister', name: 'Søstergruppen'}, {id: 'silent', name: 'Tavs'}],
    places: [],
    contacts: [],
    openingHours: [],
    activities: [],
    problems: [],
    sources: [],
  };
  const own = activity('Egen', {organization: 'group', limitations: [{text: 'Ikke om søndagen'}]});
  const lists = limitsOfAll(
    [own, activity('a', {organization: 'group'}), activity('b', {organization: 'sister'}), activity('c', {organization: 'silent'})],
    whole,
  );
  assert.deepEqual(
    lists.map(({owners, limitations}) => [owners.join(), limitations.map(({code, text}) => code ?? text).join()]),
    [
      ['Gruppen,Søstergruppen', 'care'],
      ['Egen', 'Ikke om søndagen'],
    ],
  );
  // A group's are also those of the one above it; where neither says anything, the feed's are the feed's, or else the group's.
  const owners = (organizations: readonly Organization[], more: object) =>
    limitsOfAll([activity('f', {organization: 'low'})], {...whole, organizations, ...more}).map((list) => list.owners.join());
  const low = {id: 'low', name: 'Lav', parentOrganization: 'high'};
  assert.deepEqual(owners([low, {id: 'high', name: 'Høj', limitations: [{code: 'care'}]}], {}), ['Lav']);
  assert.deepEqual(owners([low], {limitations: [{code: 'care'}]}), ['Feedet']);
  assert.deepEqual(owners([low], {limitations: [{code: 'care'}], name: undefined}), ['Lav']);
  // Without a group of its own it is the feed's to say.
  const general = {...whole, limitations: [{code: 'therapy'}]};
  const silent = activity('e', {organization: 'silent'});
  assert.deepEqual(limitsOfAll([activity('d'), silent], general), [{owners: ['Feedet'], limitations: [{code: 'therapy'}]}]);
});

test('a group’s limits are looked up once for all its activities, also for those that are listed later', () => {
  let read = 0;
  const counted: Organization = {
    ...group,
    get limitations() {
      read++;
      return group.limitations!;
    },
  };
  const whole = feedOf({organizations: [counted]});
  const limitsAt = (...ids: string[]) =>
    limitsOfAll(
      ids.map((id) => activityOf(id, {organization: 'group'})),
      whole,
    );
  const first = limitsAt('a');
  const once = read;
  assert.deepEqual(limitsAt('b', 'c', 'd'), first);
  assert.equal(read, once);
});
