// Writes src/feed/format/generated/table.ts from the zod schema: the same format as a small table that json/check.ts reads,
// because zod itself would be a quarter of what a visitor loads. `--check` fails when the file is not fresh.
import path from 'node:path';
import {format as pretty, resolveConfig} from 'prettier';
import {runnerImport} from 'vite';
import {root, writeGenerated} from '../files.mjs';

const file = 'src/feed/format/generated/table.ts';

/** Objects that occur in several places are written once. */
const shared = new Map();
const seen = new Map();

function table(schema) {
  const {def} = schema._zod;
  switch (def.type) {
    case 'optional':
      return table(def.innerType);
    case 'string':
      return JSON.stringify(leafOf(def.checks ?? []));
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

/** Strings: by the longest they may be ("s300"), or by what they must look like ("date"). */
function leafOf(checks) {
  const defs = checks.map((check) => check._zod.def);
  const longest = defs.find((check) => check.check === 'max_length')?.maximum;
  const pattern = defs.find((check) => check.format === 'regex')?.pattern.source;
  if (!pattern) return `S${longest}`;
  if (pattern === '\\S') return `s${longest}`;
  const code = checks.find((check) => check._zod.def.format === 'regex')._zod.def.error();
  patterns.set(code, pattern);
  return code;
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
import type {Format} from '../format.js';

${[...shared].map(([text, name]) => `const ${name}: Format = ${text};`).join('\n')}

export const patterns: Readonly<Record<string, RegExp>> = {${[...patterns].map(([code, pattern]) => `'${code}': /${pattern}/`).join(', ')}};

export const head: Format = ${head};

export const records = {${records.map(([name, text]) => `${name}: ${text} as Format`).join(',\n')}};
`;
writeGenerated(file, await pretty(source, {...(await resolveConfig(path.join(root, file))), parser: 'typescript'}));
