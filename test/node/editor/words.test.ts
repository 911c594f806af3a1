// At home only: words know no clock.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {codesOf} from '../../../src/editor/codes.js';
import {choiceLabel, fieldHint, fieldLabel} from '../../../src/editor/field-words.js';
import {formatOf, groupsOf, sections} from '../../../src/editor/groups.js';
import {say, wordKeys} from '../../../src/editor/words.js';
import type {Fields, Format} from '../../../src/feed/format/format.js';
import {isList} from '../../../src/feed/json/check.js';

/** Every field of the format, with what it stands in. */
function fieldsOf(format: Format, parent: string): [name: string, parent: string, format: Format][] {
  if (isList(format)) return format.flatMap((one) => fieldsOf(one, parent));
  if (typeof format !== 'object') return [];
  return Object.entries(format as Fields).flatMap(([key, one]) => {
    const name = key.replace('!', '');
    return name === '*' ? [] : ([[name, parent, one], ...fieldsOf(one, name)] as [string, string, Format][]);
  });
}
const all = sections.flatMap((section) => fieldsOf(formatOf(section), section));
const once = [...new Map(all.map((field) => [`${field[1]}.${field[0]}`, field])).values()];

describe('every field of the format can be read in a form', () => {
  for (const [name, parent, format] of once) {
    it(`${parent}.${name}`, () => {
      assert.notEqual(fieldLabel(name, parent, 'da'), name);
      assert.match(fieldLabel(name, parent, 'en'), /^[A-Z]/);
      assert.equal(fieldHint(name, parent, 'da') === '', fieldHint(name, parent, 'en') === '', 'a hint in both languages or none');
    });
    const leaf = isList(format) ? format[0]! : format;
    if (typeof leaf === 'string' && leaf.includes('|') && name !== 'byDay')
      it(`${parent}.${name}: its choices`, () => {
        for (const value of leaf.replace('#', '').split('|'))
          for (const language of ['da', 'en'] as const) assert.notEqual(choiceLabel(name, value, language), value);
      });
  }

  it('and stands in one group', () => {
    for (const section of sections) {
      const grouped = groupsOf(section).flatMap(({fields}) => fields);
      assert.deepEqual([...new Set(grouped)].sort(), [...grouped].sort());
      const known = Object.keys(formatOf(section)).map((key) => key.replace('!', ''));
      assert.deepEqual([...grouped].sort(), known.sort(), section);
    }
  });
});

it('codes have names in Danish', () => {
  for (const name of [
    'topics',
    'audience',
    'access',
    'children',
    'firstVisit',
    'accessibility',
    'support',
    'role',
    'requirements',
    'expects',
    'benefits',
  ])
    for (const code of codesOf(name, '')!.codes) assert.ok(codesOf(name, '')!.name(code), `${name}: ${code}`);
});

describe('the words of the editor', () => {
  const sources = readdirSync('src/editor', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && path.basename(file) !== 'words.ts')
    .map((file) => readFileSync(path.join('src/editor', file), 'utf8'))
    .join('\n');

  it('are all said somewhere', () => {
    const made = /^(group_|new[A-Z])/;
    const unsaid = wordKeys.filter(
      (key) => !made.test(key) && !sections.includes(key as never) && !new RegExp(`['"]${key}['"]`).test(sources),
    );
    assert.deepEqual(unsaid, []);
  });

  it('have the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const key of wordKeys) assert.deepEqual(values(say(key, 'da')), values(say(key, 'en')), key);
  });
});
