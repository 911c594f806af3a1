// Writes two files from the zod schema of the feed format. src/feed/format/generated/table.ts: the same format as a small
// table that json/check.ts reads, because zod itself would be a quarter of what a visitor loads. src/model/generated/records.ts:
// the same as types, with the descriptions, and which fields refer to other records. `--check` fails when a file is
// not fresh.
import path from 'node:path';
import {format as pretty, resolveConfig} from 'prettier';
import {importSource, root, writeGenerated} from '../files.mjs';

const {records, references, ...types} = await importSource('src/feed/format/schema.ts');
const {descriptions} = await importSource('src/feed/format/descriptions.ts');

/** Types with a name of their own, by their schema. */
const names = new Map(Object.entries(types).map(([name, schema]) => [schema, name]));
const isObject = (schema) => schema._zod.def.type === 'object';
const isOptional = (schema) => schema._zod.def.type === 'optional';

// The table

const patterns = new Map();
/** Objects and unions that have a name, each behind those that it is made of. */
const constants = new Map();

function table(schema) {
  const {def} = schema._zod;
  const name = names.get(schema);
  if (name === 'Text') return '"text"';
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
    case 'object':
      if (name) constants.set(name, `const ${name}: ${def.options ? 'Format' : 'Fields'} = ${plainTable(def)};`);
      return name ?? plainTable(def);
  }
  throw new Error(`src/feed/format/schema.ts uses z.${def.type}, which scripts/generate/feed-format.mjs and json/check.ts do not know yet`);
}

function plainTable({shape, catchall, options}) {
  if (options) return `[${options.map(table)}]`;
  if (catchall) return `{'*': ${table(catchall)}}`;
  return `{${Object.entries(shape).map(([field, schema]) => `'${field}${isOptional(schema) ? '' : '!'}': ${table(schema)}`)}}`;
}

/** Strings: by the longest they may be (300; -300: also blank), or by what they must look like ("date"). */
function leafOf(checks) {
  const defs = checks.map((check) => check._zod.def);
  const longest = defs.find((check) => check.check === 'max_length')?.maximum;
  const pattern = defs.find((check) => check.format === 'regex');
  if (!pattern) return -longest;
  if (pattern.pattern.source === '\\S') return longest;
  patterns.set(pattern.error(), pattern.pattern.source);
  return JSON.stringify(pattern.error());
}

const head = table(types.FeedHead);
const lists = Object.entries(records).map(([list, schema]) => `${list}: ${table(schema)}`);
const source = `/** Generated from ../schema.ts by scripts/generate/feed-format.mjs. Do not edit. */
import type {Fields, Format} from '../format.js';

${[...constants.values()].join('\n')}

export const patterns = {${[...patterns].map(([code, pattern]) => `'${code}': /${pattern}/`)}};

export const head = ${head};

export const records = {${lists}};
`;

// The types

/** The field under which a type is met first: descriptions may stand under `field.inner`. */
const parents = new Map(Object.entries(records).map(([list, schema]) => [schema, list]));

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
      return def.catchall ? `{readonly [key: string]: ${typeOf(def.catchall, field)}}` : fieldTypes(schema, field);
  }
  return def.type;
}

const docOf = (name, at = '') => {
  const text = descriptions[`${at}.${name}`] ?? descriptions[name];
  return text ? `/** ${text} */\n` : '';
};
const fieldTypes = ({_zod}, at) =>
  `{${Object.entries(_zod.def.shape)
    .map(([name, schema]) => `${docOf(name, at)}readonly ${name}${isOptional(schema) ? '?' : ''}: ${typeOf(schema, name)};`)
    .join('\n')}}`;

const named = () =>
  [...names]
    .map(([schema, name]) =>
      isObject(schema)
        ? `${docOf(name)}export interface ${name} ${fieldTypes(schema, parents.get(schema))}`
        : `${docOf(name)}export type ${name} = ${writtenType(schema)};`,
    )
    .join('\n\n');
named(); // finds the parents

/** Every field that is a reference in a record, and the list it points into. */
const referring = new Map();
for (const {_zod} of Object.values(records))
  for (const [field, schema] of Object.entries(_zod.def.shape)) {
    const inner = schema._zod.def.innerType;
    const list = references.get(inner?._zod.def.element ?? inner);
    if (list) referring.set(field, list);
  }

const typesFile = `/** Generated from src/feed/format/ by scripts/generate/feed-format.mjs. Do not edit. */

${named()}

/** The records of a feed by the list they stand in. */
export interface Records {
${Object.entries(records)
  .map(([list, schema]) => `readonly ${list}: ${names.get(schema)};`)
  .join('\n')}
}

/** Organizations stand first: what else is the same as what depends on theirs. */
export const listNames = ${JSON.stringify(Object.keys(records))} as const;

/** Fields of records that hold ids, and the list these point into. */
export const references = ${JSON.stringify([...referring])} as const;

/** A record as far as it refers to others. */
export type Referring = {readonly id: string} & {readonly [Field in (typeof references)[number][0]]?: string | readonly string[]};
`;

for (const [file, text] of [
  ['src/feed/format/generated/table.ts', source],
  ['src/model/generated/records.ts', typesFile],
])
  writeGenerated(file, await pretty(text, {...(await resolveConfig(path.join(root, file))), parser: 'typescript'}));
