import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {filterOf, queryIndex} from '../../src/model/query.js';
import {processorTime, ratio} from '../tools/side-by-side.js';
import {activityOf, feedOf} from '../tools/records.js';

/** 10,000 offers called as people in a language call them, and what they type letter by letter. */
async function searchIn(tag: string): Promise<() => void> {
  const {found} = JSON.parse(readFileSync(`test/fixtures/search/${tag}.json`, 'utf8')) as {found: [typed: string, title: string][]};
  const pairs = found.slice(0, 6);
  const activities = Array.from({length: 10_000}, (_, i) => activityOf(`${i}`, {name: `${pairs[i % pairs.length]![1]} ${i}`}));
  const index = await queryIndex(activities, feedOf({}), () => []);
  return () => {
    for (const [typed] of pairs)
      for (const end of [1, 2, 3, typed.length]) {
        const filter = filterOf({text: typed.slice(0, end), choices: {}}, index);
        const fitting = activities.filter((activity) => filter(activity));
        assert.ok(fitting.length > 0 || end < typed.length, typed);
      }
  };
}

const OF_DANISH = 1.2;
for (const tag of ['ar', 'my', 'ti'])
  test(`a key in the search of 10,000 costs at most ${OF_DANISH} of Danish in ${tag}`, async () => {
    const [own, danish] = [await searchIn(tag), await searchIn('da')];
    const share = await ratio(
      () => processorTime(own),
      () => processorTime(danish),
      OF_DANISH,
      30,
    );
    assert.ok(share <= OF_DANISH, `${share}`);
  });
