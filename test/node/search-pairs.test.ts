// At home only: it compares words, in which there is no time.
// What a reader types in a language, and a title that it finds or does not: test/fixtures/search/<tag>.json.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {filterOf, queryIndex} from '../../src/model/query.js';
import {activityOf, feedOf} from '../tools/records.js';

type Pairs = Readonly<Record<'found' | 'notFound', readonly (readonly [typed: string, title: string])[]>>;

/** Other titles around it: a word must be found in its own, not in a neighbour. */
const neighbours = ['Aaa', 'Zzz 99'].map((name, index) => activityOf(`n${index}`, {name}));

async function finds(typed: string, title: string): Promise<boolean> {
  const activity = activityOf('x', {name: title});
  const activities = [neighbours[0]!, activity, neighbours[1]!];
  const filter = filterOf({text: typed, choices: {}}, await queryIndex(activities, feedOf({}), () => []));
  assert.deepEqual(
    neighbours.filter((one) => filter(one)),
    [],
  );
  return filter(activity);
}

for (const file of readdirSync('test/fixtures/search')) {
  const tag = file.replace('.json', '');
  const pairs = JSON.parse(readFileSync(`test/fixtures/search/${file}`, 'utf8')) as Pairs;
  test(`there are enough pairs in ${tag}`, () => assert.ok(pairs.found.length + pairs.notFound.length >= 20));
  for (const [typed, title] of pairs.found)
    test(`“${typed}” finds “${title}” in ${tag}`, async () => assert.equal(await finds(typed, title), true));
  for (const [typed, title] of pairs.notFound)
    test(`“${typed}” does not find “${title}” in ${tag}`, async () => assert.equal(await finds(typed, title), false));
}
