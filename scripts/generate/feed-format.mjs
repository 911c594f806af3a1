// Writes two files from the zod schema of the feed format. src/feed/format/generated/table.ts: the same format as a small
// table that json/check.ts reads, because zod itself would be a quarter of what a visitor loads. src/model/generated/records.ts:
// the same as types, with the descriptions, and which fields refer to other records. `--check` fails when a file is
// not fresh.
import path from 'node:path';
import {format as pretty, resolveConfig} from 'prettier';
import {runnerImport} from 'vite';
import {root, writeGenerated} from '../files.mjs';

/** Objects that occur in several places are written once. */
const shared = new Map();
const seen = new Map();

function table(schema) {
  const {def} = schema._zod;
  switch (def.type) {
    case 'optional':
      return table(def.innerType);
    case 'string':
      return leafOf(def.checks ?? []);
    case 'number':
    case 'boolean':
      return JSON.stringify(def.type);
    case 'enum':
      return JSON.stringify((typeof Object.values(def.entries)[0] === 'number' ? '#' : '') + Object.values(def.entries).join('|'));
    case 'array':
      return `[${table(def.element)}]`;
    case 'union':
      return isText(def) ? '"text"' : `[${def.options.map(table).join(', ')}]`;
    case 'object':
      return objectTable(schema, def);
  }
  throw new Error(`src/feed/format/schema.ts uses z.${def.type}, which scripts/generate/feed-format.mjs and json/check.ts do not know yet`);
}

function objectTable(schema, def) {
  if (def.catchall) return `{'*': ${table(def.catchall)}}`;
  const fields = Object.entries(def.shape).map(
    ([name, field]) => `'${name}${field._zod.def.type === 'optional' ? '' : '!'}': ${table(field)}`,
  );
  const text = `{${fields.join(', ')}}`;
  const name = shared.get(text);
  if (name) return name;
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return text;
}

/** Strings: by the longest they may be (300; -300: also blank), or by what they must look like ("date"). */
function leafOf(checks) {
  const defs = checks.map((check) => check._zod.def);
  const longest = defs.find((check) => check.check === 'max_length')?.maximum;
  const pattern = defs.find((check) => check.format === 'regex')?.pattern.source;
  if (!pattern) return -longest;
  if (pattern === '\\S') return longest;
  const code = checks.find((check) => check._zod.def.format === 'regex')._zod.def.error();
  patterns.set(code, pattern);
  return JSON.stringify(code);
}
const patterns = new Map();

/** A string, or the same by language tag. */
const isText = ({options: [string, map]}) => string?._zod.def.type === 'string' && map?._zod.def.catchall?._zod.def.type === 'string';

const {module} = await runnerImport(path.join(root, 'src/feed/format/schema.ts'), {configFile: false, logLevel: 'error'});
const all = () => [['head', module.head], ...Object.entries(module.records)].map(([name, schema]) => [name, table(schema)]);
all(); // counts what is shared
for (const [text, count] of seen) if (count > 1) shared.set(text, `shared${shared.size + 1}`);
const tables = all();
const [[, head], ...records] = tables;

const source = `/** Generated from ../schema.ts by scripts/generate/feed-format.mjs. Do not edit. */
import type {Fields} from '../format.js';

${[...shared].map(([text, name]) => `const ${name}: Fields = ${text};`).join('\n')}

export const patterns = {${[...patterns].map(([code, pattern]) => `'${code}': /${pattern}/`).join(', ')}};

export const head: Fields = ${head};

export const records = {${records.map(([name, text]) => `${name}: ${text} as Fields`).join(',\n')}};
`;

/** Types with a name of their own, by their schema. */
const names = new Map(Object.entries(module.types).map(([name, schema]) => [schema, name]));
const {descriptions} = (await runnerImport(path.join(root, 'src/feed/format/descriptions.ts'), {configFile: false, logLevel: 'error'}))
  .module;

/** The field under which a named type is met first: descriptions may stand under `field.inner`. */
const parents = new Map(Object.entries(module.records).map(([list, schema]) => [schema, list]));

function typeOf(schema, field) {
  const name = names.get(schema);
  if (!name) return writtenType(schema, field);
  if (!parents.has(schema)) parents.set(schema, field);
  return name;
}

function writtenType(schema, field) {
  const {def} = schema._zod;
  switch (def.type) {
    case 'optional':
      return typeOf(def.innerType, field);
    case 'enum': {
      const values = Object.values(def.entries);
      return values.every((value) => typeof value === 'string') ? values.map((value) => `'${value}'`).join(' | ') : 'number';
    }
    case 'array':
      return `readonly (${typeOf(def.element, field)})[]`;
    case 'union':
      return def.options.map((option) => typeOf(option, field)).join(' | ');
    case 'object':
      return def.catchall ? `{readonly [key: string]: ${typeOf(def.catchall, field)}}` : `{${fieldsOf(def, field)}}`;
  }
  return def.type;
}

const docOf = (name, at = '') => {
  const text = descriptions[`${at}.${name}`] ?? descriptions[name];
  return text ? `/** ${text} */\n` : '';
};
const fieldsOf = ({shape}, at) =>
  Object.entries(shape)
    .map(([name, field]) => `${docOf(name, at)}readonly ${name}${field._zod.def.type === 'optional' ? '?' : ''}: ${typeOf(field, name)};`)
    .join('\n');

const named = () =>
  [...names]
    .map(([schema, name]) =>
      schema._zod.def.type === 'object'
        ? `${docOf(name)}export interface ${name} {${fieldsOf(schema._zod.def, parents.get(schema))}}`
        : `${docOf(name)}export type ${name} = ${writtenType(schema)};`,
    )
    .join('\n\n');
named(); // finds the parents

const types = `/** Generated from src/feed/format/ by scripts/generate/feed-format.mjs. Do not edit. */

${named()}

/** The records of a feed by the list they stand in. */
export interface Records {
${Object.entries(module.records)
  .map(([list, schema]) => `readonly ${list}: ${names.get(schema)};`)
  .join('\n')}
}

/** Organizations stand first: what else is the same as what depends on theirs. */
export const listNames = ${JSON.stringify(Object.keys(module.records))} as const;

/** Fields of records that hold ids, and the list these point into. */
export const references = [${[...referencesOf(Object.values(module.records))].map(([field, list]) => `['${field}', '${list}']`).join(', ')}] as const;

/** A record as far as it refers to others. */
export type Referring = {readonly id: string} & {readonly [Field in (typeof references)[number][0]]?: string | readonly string[]};
`;

/** Every field that is a reference in one of these records, once. */
function referencesOf(records) {
  const found = new Map();
  for (const {_zod} of records)
    for (const [
      field,
      {
        _zod: {def},
      },
    ] of Object.entries(_zod.def.shape)) {
      const inner = def.innerType?._zod.def.element ?? def.innerType;
      if (module.references.has(inner)) found.set(field, module.references.get(inner));
    }
  return found;
}

for (const [file, text] of [
  ['src/feed/format/generated/table.ts', source],
  ['src/model/generated/records.ts', types],
])
  writeGenerated(file, await pretty(text, {...(await resolveConfig(path.join(root, file))), parser: 'typescript'}));
