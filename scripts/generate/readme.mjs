// Writes the README's tables from the class contracts, between <!-- generated: --> marks. `--check` fails when they are not fresh.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {elementsOf, manifest} from '../build/manifest.mjs';
import {root, writeGenerated} from '../files.mjs';

const file = path.join(root, 'README.md');

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  rows.length
    ? `\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`
    : '';
const inherited = (item) => item.inheritedFrom !== undefined;

function contract({tag, attributes = [], slots = [], events = [], cssParts = []}) {
  const own = (events) => events.filter(({name, description}) => name && description);
  return [
    table(
      ['Attribute', 'Default', 'What it does'],
      [...attributes]
        .sort((a, b) => inherited(a) - inherited(b))
        .map(({name, default: value, description}) => [
          `\`${name}\``,
          value && value !== "''" ? `\`${value.replaceAll("'", '')}\`` : '',
          description,
        ]),
    ),
    table(
      ['Slot', 'What goes there'],
      slots.map(({name, description}) => [name ? `\`${name}\`` : '(children)', description]),
    ),
    table(
      ['Event', 'When'],
      own(events).map(({name, description}) => [`\`${name}\``, description]),
    ),
    table(
      ['Part', `What \`${tag}::part(…)\` reaches`],
      cssParts.map(({name, description}) => [`\`${name}\``, description]),
    ),
  ].join('');
}

const elements = elementsOf(manifest());
const properties = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => [property.name, property])));
const sections = {
  ...Object.fromEntries(elements.map((element) => [element.tag, contract(element)])),
  'css-properties': table(
    ['Property', 'Default', 'What it colours or shapes'],
    [...properties.values()].map(({name, default: value, description}) => [`\`${name}\``, value ? `\`${value}\`` : '', description]),
  ),
};

const before = readFileSync(file, 'utf8');
const missing = [];
const after = before.replace(/(<!-- generated: ([\w-]+) -->)[^]*?(<!-- end -->)/g, (whole, start, name, end) => {
  if (sections[name] === undefined) missing.push(name);
  return `${start}\n${sections[name] ?? ''}\n${end}`;
});
for (const {tag} of elements) if (!before.includes(`<!-- generated: ${tag} -->`)) missing.push(tag);
if (missing.length) throw new Error(`README.md and the elements do not fit together: ${missing.join(', ')}`);
writeGenerated('README.md', await format(after, {...(await resolveConfig(file)), parser: 'markdown'}));
