import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {CompatData, Identifier} from '@mdn/browser-compat-data';
import {parse} from 'acorn';
import {full} from 'acorn-walk';

/** The oldest browsers that the README names. */
const OLDEST = {chrome: 88, firefox: 91, safari: 14.1} as const;
/** What they lack and the code asks for before it uses it, or does without. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  adoptedStyleSheets: 'Lit and add-styles.ts use <style> without it',
  replaceSync: 'Lit asks for constructable style sheets first',
  createPolicy: 'Lit asks for Trusted Types first',
  createHTML: 'a policy of Trusted Types',
  randomUUID: 'submit.ts makes a number of its own',
  requestIdleCallback: 'when-idle.ts waits instead',
  canShare: 'asked for',
  share: 'asked for',
  attachInternals: 'states.ts goes without states',
  yield: 'scheduler.yield is asked for',
  scheduler: 'asked for',
};

/** What is looked at in a node of the syntax tree (ESTree). */
interface SyntaxNode {
  readonly type: string;
  readonly operator?: string;
  readonly callee?: {readonly name?: string; readonly computed?: boolean; readonly property?: {readonly name?: string}};
  readonly key?: {readonly type: string};
  readonly regex?: {readonly pattern: string; readonly flags: string};
}

function nodesOf(code: string, ecmaVersion: 2020 | 2022): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  full(parse(code, {ecmaVersion, sourceType: 'module'}), (node) => void nodes.push(node as SyntaxNode));
  return nodes;
}

const bcd = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as CompatData;
const builtins = bcd.javascript['builtins'] as Identifier & Record<string, Identifier>;
const old = 'dist/cdn/old/';
const files = ['lbb.js', ...readdirSync(`${old}lbb`).map((name) => `lbb/${name}`)];
const codeOf = (file: string) => readFileSync(old + file, 'utf8');

/** Has the oldest of each engine it? */
function isOld({__compat: compat}: Identifier): boolean {
  return Object.entries(OLDEST).every(([browser, version]) => {
    const support = compat!.support[browser as keyof typeof OLDEST];
    const [{version_added: added} = {version_added: false}] = [support ?? []].flat();
    return added === true || added === 'preview' ? added === true : !!added && Number(String(added).replace('≤', '')) <= version;
  });
}

/** Names of methods and properties that no interface of the oldest browsers has. */
function newNames(): Set<string> {
  const [older, newer] = [new Set<string>(), new Set<string>()];
  const walk = (name: string, identifier: Identifier) => {
    if (identifier.__compat) (isOld(identifier) ? older : newer).add(name.replace(/_(static|event)$/, ''));
    for (const [inner, value] of Object.entries(identifier)) if (inner !== '__compat') walk(inner, value as Identifier);
  };
  // Temporal is asked for, and its names are ours, too.
  for (const part of [{...builtins, Temporal: {}}, bcd.api]) walk('', part as unknown as Identifier);
  // Of the page's interfaces only names of two words: `phone` and `subject` are names of ours, too.
  return new Set([...newer].filter((name) => !older.has(name) && (/[a-z][A-Z]/.test(name) || isBuiltin(name))));
}

function isBuiltin(name: string): boolean {
  const {Array: list, String: text, Object: object, Promise: promise, RegExp: pattern, Map: map, Set: set} = builtins;
  return [list, text, object, promise, pattern, map, set].some((type) => name in type! || `${name}_static` in type!);
}

const standIns = [...readFileSync('src/old/stand-ins.ts', 'utf8').matchAll(/addMissing\([\w.]+, '(\w+)'/g)].map(([, name]) => name!);
const lacking = [...newNames()].filter((name) => !standIns.includes(name) && !(name in ASKED_FOR));

test('the table of what browsers lack knows what it should', () => {
  for (const name of ['at', 'findLast', 'hasOwn', 'showModal', 'structuredClone', 'toSorted', 'withResolvers'])
    assert.ok(lacking.includes(name) !== standIns.includes(name), name);
});

for (const file of files)
  test(`${file}, for older browsers, has no syntax and no function that they lack`, () => {
    const code = codeOf(file);
    const unknown = new Set<string>();
    // 2021: logical assignment and numeric separators; class fields came to all three before 2022 as a whole.
    for (const node of nodesOf(code, 2022)) {
      const {callee} = node;
      const name = callee?.property?.name ?? callee?.name;
      if (name && !callee?.computed && lacking.includes(name)) unknown.add(name);
      if (node.type === 'StaticBlock' || (node.type === 'MethodDefinition' && node.key?.type === 'PrivateIdentifier'))
        unknown.add(node.type);
      const {pattern = '', flags = ''} = node.regex ?? {};
      if (/\(\?<[=!]/.test(pattern) || /[vd]/.test(flags)) unknown.add(`/${pattern}/${flags}`);
    }
    assert.deepEqual([...unknown], []);
  });

test('the loader can be read by browsers of 2018, which it tells that they are too old', () => {
  const code = readFileSync('dist/cdn/lbb.js', 'utf8');
  const found = nodesOf(code, 2020).filter(({type, operator}) => type === 'ChainExpression' || operator === '??');
  assert.deepEqual(found, []);
  // It waits for no other file.
  assert.doesNotMatch(code, /^import\b|\bfrom"/);
});
