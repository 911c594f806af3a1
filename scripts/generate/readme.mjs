// Writes the README's tables from the class contracts, between <!-- generated: --> marks. `--check` fails when they are not fresh.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {importSource, root, writeGenerated} from '../files.mjs';

const file = path.join(root, 'README.md');

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  rows.length
    ? `\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`
    : '';
const inherited = (item) => item.inheritedFrom !== undefined;

function contract({tagName, attributes = [], members = [], slots = [], events = [], cssParts = [], cssStates = []}) {
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
      ['Script', 'What it does'],
      members
        .filter(({attribute}) => attribute === undefined)
        .map(({kind, name, parameters = [], description}) => [
          `\`${name}${kind === 'method' ? `(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})` : ''}\``,
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
      ['Part', `What \`${tagName}::part(…)\` reaches`],
      cssParts.map(({name, description}) => [`\`${name}\``, description]),
    ),
    table(
      ['State', `When \`${tagName}:state(…)\` holds`],
      cssStates.map(({name, description}) => [`\`${name}\``, description]),
    ),
  ].join('');
}

const {modules} = await cli({argv: ['analyze', '--config', 'scripts/build/custom-elements-manifest.config.mjs'], cwd: root, noWrite: true});
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const properties = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => [property.name, property])));
const sections = {
  ...Object.fromEntries(elements.map((element) => [element.tagName, contract(element)])),
  'css-properties': table(
    ['Property', 'Default', 'What it colours or shapes'],
    [...properties.values()].map(({name, default: value, description}) => [`\`${name}\``, value ? `\`${value}\`` : '', description]),
  ),
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
