// The class contracts of the elements, as the analyzer reads them from the JSDoc; for the tables of docs/elements.md and the demo's.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from '../files.mjs';

/** @returns {Promise<import('custom-elements-manifest/schema').CustomElementDeclaration[]>} one for each element */
export async function elementContracts() {
  const {modules} = await cli({
    argv: ['analyze', '--config', 'scripts/build/custom-elements-manifest.config.mjs'],
    cwd: root,
    noWrite: true,
  });
  return modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
}

const inherited = (item) => item.inheritedFrom !== undefined;
const value = (text) => (text && text !== "''" ? text.replaceAll("'", '') : '');

/** What a table of each kind has: its head, and its rows of code, description and, for attributes and properties, default. */
export function contractTables({tagName, attributes = [], members = [], slots = [], events = [], cssParts = [], cssStates = []}) {
  const plain = (items) => items.map(({name, description}) => [name, description]);
  return [
    {
      kind: 'attributes',
      head: ['Attribute', 'Default', 'What it does'],
      rows: [...attributes]
        .sort((a, b) => inherited(a) - inherited(b))
        .map(({name, default: preset, description}) => [name, value(preset), description]),
    },
    {
      kind: 'script',
      head: ['Script', 'What it does'],
      rows: members
        .filter(({attribute}) => attribute === undefined)
        .map(({kind, name, parameters = [], description}) => [
          `${name}${kind === 'method' ? `(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})` : ''}`,
          description,
        ]),
    },
    {kind: 'slots', head: ['Slot', 'What goes there'], rows: slots.map(({name, description}) => [name || '(children)', description])},
    {kind: 'events', head: ['Event', 'When'], rows: plain(events)},
    {kind: 'parts', head: ['Part', `What \`${tagName}::part(…)\` reaches`], rows: plain(cssParts)},
    {kind: 'states', head: ['State', `When \`${tagName}:state(…)\` holds`], rows: plain(cssStates)},
  ];
}

/** The `--lbb-*` properties of all elements, each once. */
export function propertyTable(elements) {
  const properties = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => [property.name, property])));
  return {
    head: ['Property', 'Default', 'What it colours or shapes'],
    rows: [...properties.values()].map(({name, default: preset, description}) => [name, preset ?? '', description]),
  };
}
