/** Which texts of a feed are there in which language. */
import type {Fields, Format} from '../../feed/format/format.js';
import {derive, isList, isObject, type Json, type JsonObject, type Path} from '../../tool/json/json.js';

/** The words of a text in a language; a plain string is in the feed's. */
export function wordsOf(text: Json | undefined, tag: string, feedLanguage: string): string {
  const words = isObject(text) ? text[tag] : tag === feedLanguage ? text : undefined;
  return typeof words === 'string' ? words : '';
}

/** A text with other words in one language; it stays a plain string as long as it is in the feed's language alone. */
export function withWords(text: Json | undefined, tag: string, feedLanguage: string, words: string): Json | undefined {
  if (!isObject(text) && tag === feedLanguage) return words === '' ? undefined : words;
  const byTag: Record<string, Json> = isObject(text) ? {...text} : typeof text === 'string' && text ? {[feedLanguage]: text} : {};
  if (words === '') delete byTag[tag];
  else byTag[tag] = words;
  const tags = Object.keys(byTag);
  if (!tags.length) return undefined;
  return tags.length === 1 && tags[0] === feedLanguage ? byTag[feedLanguage] : derive(text, byTag);
}

/** The languages that a feed's texts are in, its own first. */
export function languagesOf(root: JsonObject, feedLanguage: string): string[] {
  const found = new Set([feedLanguage]);
  const walk = (value: Json): void => {
    if (isList(value)) for (const item of value) walk(item);
    else if (isObject(value))
      for (const [key, item] of Object.entries(value))
        if (TAG.test(key) && typeof item === 'string' && feedLanguage in value) found.add(key);
        else walk(item);
  };
  walk(root);
  return [...found];
}

const TAG = /^[a-z]{2,3}(-[A-Za-z\d]+)*$/;

/** Texts of a record that are there in the feed's language and lack another. */
export function untranslated(format: Format, value: Json | undefined, tag: string, feedLanguage: string, path: Path = []): Path[] {
  if (value === undefined) return [];
  if (format === 'text') return wordsOf(value, feedLanguage, feedLanguage) && !wordsOf(value, tag, feedLanguage) ? [path] : [];
  if (Array.isArray(format)) {
    const formats = format as readonly Format[];
    if (formats.length > 1)
      return formats.flatMap((one) => (isObject(value) && isFields(one) ? untranslated(one, value, tag, feedLanguage, path) : []));
    return isList(value) ? value.flatMap((item, i) => untranslated(formats[0]!, item, tag, feedLanguage, [...path, i])) : [];
  }
  if (!isFields(format) || !isObject(value)) return [];
  return Object.entries(format).flatMap(([key, field]) => {
    const name = key.replace('!', '');
    return Object.hasOwn(value, name) ? untranslated(field, value[name], tag, feedLanguage, [...path, name]) : [];
  });
}

const isFields = (format: Format): format is Fields => typeof format === 'object' && !Array.isArray(format);
