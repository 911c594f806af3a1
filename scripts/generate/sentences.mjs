// Sentences and their translations: as lit-localize's tools give them, as locales/*.xlf have them, as src/text/words.ts reads them.
import {importSource} from '../files.mjs';

const {sentenceKey} = await importSource('src/text/sentence-key.ts');

/** Sentences as they stand in an XLIFF file, by id. `element`: their `target`s, or what these were translated from. */
export function readXliff(localizer, xml, element) {
  if (!xml) return new Map();
  // lit-localize reads targets only.
  const swapped = element === 'target' ? xml : xml.replace(/<target\b[^]*?<\/target>/g, '').replace(/(<\/?)source>/g, '$1target>');
  return new Map(localizer.formatter.parseXliff(swapped).messages.map(({name, contents}) => [name, contents]));
}

/**
 * What a file says of each unit besides its sentences: the attributes of its `target`, of which `state` is how far its review
 * is, and notes that people wrote.
 */
export const keptOf = (xml) =>
  new Map(
    [...xml.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(([, name, unit]) => [
      name,
      {
        attributes: /<target\b([^>]*)>/.exec(unit)?.[1].trim() ?? '',
        notes: [...unit.matchAll(/<note(?! from="lit-localize")[^]*?<\/note>/g)].map(([note]) => `\n  ${note}`).join(''),
      },
    ]),
  );

/** A sentence as one reads it in a complaint, and compares it with another. */
export const textOf = (contents) => contents.map((part) => part.untranslatable ?? part).join('');
/** Without its values, as it is checked. */
export const wordsOnly = (contents) => contents?.map((part) => (typeof part === 'string' ? part : '\ufffc')).join('');

/** A translation as words.ts reads it: values by their place in the Danish. */
export function sentenceOf(contents, canonical) {
  const order = canonical.contents.filter((part) => typeof part !== 'string').map((part) => part.index);
  return contents.map((part) => (typeof part === 'string' ? part : `{${order.indexOf(part.index)}}`)).join('');
}

/** What words.ts calls a sentence: its own id, or the hash of the Danish. */
export const keyOf = ({name, contents}) =>
  /^s[0-9a-f]{16}$/.test(name) ? sentenceKey(contents.map((part) => (typeof part === 'string' ? part : '\x1e')).join('')) : name;

/** The same of a call in the source: `msg('…')`, msg(str`…${value}…`, {id: '…'}). */
export const keyOfCall = ({arguments: [said, options]}) =>
  options?.properties[0].initializer.text ??
  sentenceKey(
    said.text ??
      said.template.text ??
      [said.template.head, ...said.template.templateSpans.map(({literal}) => literal)].map(({text}) => text).join('\x1e'),
  );

export const placeholders = (contents) =>
  contents
    .filter((part) => typeof part !== 'string')
    .map((part) => part.index)
    .sort()
    .join();

export const pluralPattern = /\.(zero|one|two|few|many|other)$/;

/** Forms that a language never uses need no words. */
export const isNeeded = (name, tag) => {
  const category = pluralPattern.exec(name)?.[1];
  return !category || new Intl.PluralRules(tag).resolvedOptions().pluralCategories.includes(category);
};
