// Types for JSX and templates, made from dist/custom-elements.json: dist/frameworks/elements.d.ts says what each element takes
// and tells, the files beside it (scripts/build/frameworks) say so in the words of React, Preact, Vue and Svelte.
import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {root} from '../files.mjs';

const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const comment = ({description}) => `/** ${description.replace(/\s+/g, ' ')} */`;
const block = (lines) => `{\n${lines.map((line) => `      ${line}\n`).join('')}    }`;

const types = elements.map(({tagName, name, description, attributes, members, events}) => {
  // What has no attribute is set as a property.
  const others = members.filter(({kind, attribute}) => kind === 'field' && !attribute).map((one) => ({...one, fieldName: one.name}));
  const given = [...attributes, ...others].map(
    (one) => `${comment(one)}\n      '${one.name}'?: ${one.fieldName ? `${name}['${one.fieldName}']` : one.type.text};`,
  );
  const listeners = events.map((one) => `${comment(one)}\n      '${one.name}': ${one.type.text};`);
  return `  ${comment({description})}\n  '${tagName}': {\n    element: ${name};\n    attributes: ${block(given)};\n    events: ${block(listeners)};\n  };\n`;
});
const imported = [...new Set(elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]))].sort();

cpSync(path.join(root, 'scripts/build/frameworks'), path.join(root, 'dist/frameworks'), {recursive: true});
writeFileSync(
  path.join(root, 'dist/frameworks/elements.d.ts'),
  `import type {${imported.join(', ')}} from '../index.js';

/** What each element takes as attributes (and, where it has none, as a property), and the events that it dispatches. */
export interface LbbElements {
${types.join('')}}

/** Events as JSX and Svelte write them: \`onlbb-feed-read={…}\`. */
export type Listeners<One extends LbbElements[keyof LbbElements]> = {
  [Name in keyof One['events'] as \`on\${Name & string}\`]?: (event: One['events'][Name]) => void;
};
`,
);
