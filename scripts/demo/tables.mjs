// The demo's tables, made from what the code says: contracts of the elements, codes that feeds share, fields of the feed.
import {feedJsonSchema} from '../build/schema.mjs';
import {escapeMarkup as escape, importSource} from '../files.mjs';
import {contractTables, elementContracts, propertyTable} from '../generate/manifest.mjs';

/** Text with its `code` marked as such. */
const words = (text = '') => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const code = (text) => (text && !text.startsWith('(') ? `<code>${escape(text)}</code>` : escape(text));

/** A table that can be scrolled by keyboard where it is wider than the page; what stands before the last cell is code. */
const table = (name, {head, rows}, lang = 'en', cells = (row) => [...row.slice(0, -1).map(code), words(row.at(-1))]) => `
<div class="table" role="region" aria-label="${escape(name)}" tabindex="0"><table lang="${lang}">
<thead><tr>${head.map((one) => `<th scope="col">${words(one)}</th>`).join('')}</tr></thead>
<tbody>${rows
  .map((row) => {
    const [first, ...rest] = cells(row);
    return `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`;
  })
  .join('\n')}</tbody></table></div>`;

const kinds = {
  attributes: 'Attributter',
  script: 'Fra script',
  slots: 'Pladser til sidens eget',
  events: 'Hændelser',
  parts: 'Dele, som CSS når',
  states: 'Tilstande, som CSS kender',
};

let contracts;
const elements = () => (contracts ??= elementContracts());

/** All that a page can set, hear and reach of an element. */
export async function contract(tagName) {
  const element = (await elements()).find((one) => one.tagName === tagName);
  return contractTables(element)
    .filter(({rows}) => rows.length)
    .map((one) => `<h3>${kinds[one.kind]}</h3>${table(`${kinds[one.kind]}: ${tagName}`, one)}`)
    .join('\n');
}

export const properties = async () => table('Egenskaber', propertyTable(await elements()));

/** The names of the parts of an element, for the picture of them. */
export const partsOf = async (tagName) => (await elements()).find((one) => one.tagName === tagName).cssParts;

const groups = {
  topics: 'Emner (topics)',
  audience: 'For hvem (audience)',
  access: 'Sådan kommer man med (access)',
  'limitations.code': 'Det kan vi ikke hjælpe med (limitations)',
  children: 'Børn (children)',
  firstVisit: 'Første gang (firstVisit)',
  accessibility: 'Tilgængelighed (accessibility)',
  support: 'Støtte (support)',
  role: 'Roller (role)',
  kind: 'Slags organisation (kind)',
  'channels.type': 'Måder at få fat i nogen (channels)',
  for: 'Hvem der må bruge en kanal (for)',
  requirements: 'Krav til frivillige (requirements)',
  expects: 'Det forventer vi (expects)',
  benefits: 'Det får frivillige (benefits)',
  encoding: 'Sådan sendes skemaet (encoding)',
};

/** Codes that feeds share, with the names that visitors see. */
export async function codes() {
  const {codesOf, codeLabel, loadNames} = await importSource('src/editor/codes.ts');
  await loadNames();
  return Object.entries(groups)
    .map(([key, title]) => {
      const [name, parent] = key.split('.').reverse();
      const rows = codesOf(name, parent ?? '').codes.map((one) => [
        one,
        ...['da', 'en'].map((language) => codeLabel(name, parent ?? '', one, language)),
      ]);
      const cells = ([first, danish, english]) => [code(first), escape(danish), `<span lang="en">${escape(english)}</span>`];
      return `<h3>${title}</h3>${table(title, {head: ['Kode', 'Dansk', 'Engelsk'], rows}, 'da', cells)}`;
    })
    .join('\n');
}

const typeOf = (field) => {
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum) return field.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (field.anyOf) return [...new Set(field.anyOf.map(typeOf))].join(' | ');
  if (field.type === 'array') return `[${field.items.$ref ? field.items.$ref.split('/').at(-1) : typeOf(field.items)}]`;
  return field.additionalProperties?.type ? '{sprog: tekst}' : field.type;
};

/** Every field of the feed: the head, then each list of records; fields within fields are written with a dot. */
export async function fields() {
  const {properties: head, required, $defs} = await feedJsonSchema();
  const rowsOf = (schema, before = '', depth = 0) =>
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const row = [before + name, typeOf(field), (schema.required?.includes(name) ? 'Required. ' : '') + (field.description ?? '')];
      const inner = [field, field.items, ...(field.anyOf ?? []), ...(field.items?.anyOf ?? [])].filter((one) => one?.properties);
      return [row, ...(depth < 3 ? inner.flatMap((one) => rowsOf(one, `${before}${name}.`, depth + 1)) : [])];
    });
  const section = (name, schema) =>
    `<h3 id="felt-${name}"><code>${name}</code></h3>${table(name, {head: ['Field', 'Type', 'What it means'], rows: rowsOf(schema)})}`;
  return [section('feed', {properties: head, required}), ...Object.entries($defs).map(([name, schema]) => section(name, schema))].join(
    '\n',
  );
}
