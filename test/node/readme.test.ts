// At home only: it compares files and words, in which there is no time.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {readFeed} from '../../src/feed/read-feed.js';
import {parseHours} from '../../src/model/parse-hours.js';
import {missingFromSignup, tasksNamed} from '../../src/model/signup.js';

const readme = readFileSync('README.md', 'utf8');
const [, example] = /<!-- example: feed -->\s+```json\n([^]*?)```/.exec(readme)!;

describe('the README', () => {
  test('shows a whole feed that is read without a problem', async () => {
    const feed = await readFeed(example!, {from: '2026-12-21', until: '2027-01-04'});
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(
      feed.activities[0]!.occurrences.map(({start, status}) => `${start} ${status}`),
      ['2026-12-21T19:00 scheduled', '2026-12-28T19:00 cancelled'],
    );
  });

  test('shows a signup whose form may be shown', async () => {
    const [, signup] = /<!-- example: signup -->\s+```json\n([^]*?)```/.exec(readme)!;
    const feed = await readFeed(JSON.stringify({version: 1, activities: [], ...(JSON.parse(signup!) as object)}), {
      from: '2026-12-21',
      until: '2027-01-04',
    });
    assert.deepEqual(feed.problems, []);
    assert.deepEqual(missingFromSignup(feed.signup), []);
    assert.deepEqual(tasksNamed('faellesspisning', feed), ['koekken']);
  });

  test('shows hours in words that are read', () => {
    const [table] = /\| What +\| How it is written[^]*?\n\n/.exec(readme)!;
    const written = [...table.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
    assert.ok(written.length > 12);
    for (const text of written) assert.deepEqual(parseHours(text).problems, [], text);
  });

  test('names only scripts that exist', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name!], name);
  });
});
