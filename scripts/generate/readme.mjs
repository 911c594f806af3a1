// Writes the tables of docs/elements.md from the class contracts, between <!-- generated: --> marks, and the README's languages.
// `--check` fails when they are not fresh.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {importSource, root, writeGenerated} from '../files.mjs';
import {contractTables, elementContracts, propertyTable} from './manifest.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const write = async (file, text) =>
  writeGenerated(file, await format(text, {...(await resolveConfig(path.join(root, file))), parser: 'markdown'}));

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text && !text.startsWith('(') ? `\`${text}\`` : text);
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
/** What stands before the description is code. */
const table = ({head, rows}) =>
  rows.length
    ? `\n${line(head)}\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => line([...row.slice(0, -1).map(code), row.at(-1)])).join('\n')}\n`
    : '';

const elements = await elementContracts();
const sections = {
  ...Object.fromEntries(elements.map((element) => [element.tagName, contractTables(element).map(table).join('')])),
  'css-properties': table(propertyTable(elements)),
};

const {languages} = await importSource('src/text/interface-languages.ts');
const {languageNames} = JSON.parse(read('locales/formats.json')).en;
const spoken = new Intl.ListFormat('en-GB').format(languages.map(({tag}) => languageNames[tag] ?? 'English'));

await write(
  'README.md',
  read('README.md').replace(/(<!-- languages -->).*?(?=<!-- end -->)/, (_, mark) => mark + spoken),
);

const before = read('docs/elements.md');
const missing = [];
const after = before.replace(/(<!-- generated: ([\w-]+) -->)[^]*?(<!-- end -->)/g, (whole, start, name, end) => {
  if (sections[name] === undefined) missing.push(name);
  return `${start}\n${sections[name] ?? ''}\n${end}`;
});
for (const {tagName} of elements) if (!before.includes(`<!-- generated: ${tagName} -->`)) missing.push(tagName);
if (missing.length) throw new Error(`docs/elements.md and the elements do not fit together: ${missing.join(', ')}`);
await write('docs/elements.md', after);
