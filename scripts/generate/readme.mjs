// Writes the README's tables from the class contracts, between <!-- generated: --> marks. `--check` fails when they are not fresh.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {importSource, root, writeGenerated} from '../files.mjs';
import {contractTables, elementContracts, propertyTable} from './manifest.mjs';

const file = path.join(root, 'README.md');

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
const {languageNames} = JSON.parse(readFileSync(path.join(root, 'locales/formats.json'), 'utf8')).en;
const spoken = new Intl.ListFormat('en-GB').format(languages.map(({tag}) => languageNames[tag] ?? 'English'));

const before = readFileSync(file, 'utf8').replace(/(<!-- languages -->).*?(?=<!-- end -->)/, (_, mark) => mark + spoken);
const missing = [];
const after = before.replace(/(<!-- generated: ([\w-]+) -->)[^]*?(<!-- end -->)/g, (whole, start, name, end) => {
  if (sections[name] === undefined) missing.push(name);
  return `${start}\n${sections[name] ?? ''}\n${end}`;
});
for (const {tagName} of elements) if (!before.includes(`<!-- generated: ${tagName} -->`)) missing.push(tagName);
if (missing.length) throw new Error(`README.md and the elements do not fit together: ${missing.join(', ')}`);
writeGenerated('README.md', await format(after, {...(await resolveConfig(file)), parser: 'markdown'}));
