// The custom elements manifest, made from the class JSDoc: what editors and the README know of the elements.
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {globSync, root} from '../files.mjs';

/** @returns {object} the manifest, private and inherited-from-nowhere members left out */
export function manifest() {
  const files = globSync(path.join(root, 'src/elements'), '.ts').concat(
    globSync(path.join(root, 'src'), '.ts').filter((file) => path.dirname(file) === path.join(root, 'src')),
  );
  const modules = files.map((file) =>
    ts.createSourceFile(path.relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({modules, plugins: litPlugin(), context: {dev: false}});
  for (const declaration of made.modules.flatMap((module) => module.declarations ?? [])) {
    // What a page may set has an attribute; other members are the element's own affair.
    const isPublic = ({attribute, description, kind, privacy}) =>
      kind !== 'field' || (attribute !== undefined && description !== undefined && privacy !== 'private' && privacy !== 'protected');
    const hidden = new Set(declaration.members?.filter((member) => !isPublic(member)).map(({name}) => name));
    declaration.members = declaration.members?.filter(isPublic);
    declaration.attributes = declaration.attributes?.filter(({name, fieldName}) => !hidden.has(fieldName ?? name));
  }
  return made;
}

/** Every element with its attributes, own and inherited, as the README shows them. */
export function elementsOf(made) {
  const classes = new Map(
    made.modules.flatMap((module) => (module.declarations ?? []).map((declaration) => [declaration.name, declaration])),
  );
  const tags = new Map(
    made.modules
      .flatMap((module) => module.exports ?? [])
      .filter(({kind, name}) => kind === 'custom-element-definition' && name.includes('-'))
      .map(({name, declaration}) => [name, declaration.name]),
  );
  for (const file of globSync(path.join(root, 'src'), '.ts'))
    for (const [, tag, name] of readFileSync(file, 'utf8').matchAll(/\bdefine\('([\w-]+)', (\w+)\)/g)) tags.set(tag, name);
  return [...tags]
    .map(([tag, name]) => {
      const own = classes.get(name);
      const line = [];
      for (let at = own; at; at = classes.get(at.superclass?.name)) line.unshift(at);
      const attributes = new Map(
        line.flatMap((declaration) => declaration.attributes ?? []).map((attribute) => [attribute.name, attribute]),
      );
      return {...own, tag, attributes: [...attributes.values()]};
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
