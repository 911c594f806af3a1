// Writes dist/feed.schema.json: made from src/feed/format/schema.ts by full zod (visitors load no zod at all), so that it cannot drift.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {importSource, isStarted, root} from '../files.mjs';

/** @returns {Promise<object>} JSON Schema 2020-12 of a feed, every field described */
export async function feedJsonSchema() {
  const {FeedHead, records} = await importSource('src/feed/format/schema.ts');
  const {descriptions} = await importSource('src/feed/format/descriptions.ts');
  const feed = z.toJSONSchema(FeedHead, {io: 'input'});
  feed.properties.version = {const: 1};
  const $defs = {};
  for (const [list, record] of Object.entries(records)) {
    const {$schema: _, ...definition} = z.toJSONSchema(record, {io: 'input'});
    $defs[list] = definition;
    feed.properties[list] = {type: 'array', items: {$ref: `#/$defs/${list}`}};
  }
  const {$schema, ...rest} = feed;
  const schema = {$schema, $id: 'https://lbb-elements.example/feed.schema.json', title: 'LBB feed, version 1', ...rest, $defs};
  const missing = [];
  describe(schema.properties, '', schema.properties);
  for (const [list, definition] of Object.entries($defs)) describe(definition.properties, list);
  if (missing.length) throw new Error(`src/feed/format/descriptions.ts says nothing of: ${missing.join(', ')}`);
  return schema;

  /** A description stands under `list.field`, else under `field` alone, which holds wherever that field occurs. */
  function describe(properties, at) {
    for (const [name, field] of Object.entries(properties ?? {})) {
      const description = descriptions[`${at}.${name}`] ?? descriptions[name];
      if (description) field.description = description;
      else missing.push(`${at}.${name}`);
      for (const inner of [field, field.items, ...(field.anyOf ?? []), ...(field.items?.anyOf ?? [])])
        if (inner?.properties) describe(inner.properties, name);
    }
  }
}

if (isStarted(import.meta.url)) {
  mkdirSync(path.join(root, 'dist'), {recursive: true});
  writeFileSync(path.join(root, 'dist/feed.schema.json'), `${JSON.stringify(await feedJsonSchema(), null, 2)}\n`);
}
