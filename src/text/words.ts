/**
 * The one place that knows which language is spoken now and which words are loaded.
 *
 * It uses @lit/localize's message format and extractor, but neither its `configureLocalization`, which may be called once
 * per page and would make a page fail whose own app uses it too, nor its `runtimeMsg`, which takes more code than the words
 * of most first views.
 */
import type {msg as litMsg, StrResult} from '@lit/localize';
import {addFormatData, dataOf, type FormatData} from './format.js';
import {addLanguageNames, isolated, sourceLanguage, tags} from './languages.js';
import {sentenceKey} from './sentence-key.js';

export {str} from '@lit/localize/internal/str-tag.js';

/** A file of words in one language, as `scripts/generate/i18n.mjs` writes it. */
export interface WordsFile {
  /** A sentence a line, which is a tenth less than an object; `{0}` stands for the first value of the Danish one. */
  readonly sentences: string;
  /** The key or id of each. */
  readonly keys: string;
  readonly format?: FormatData;
  /** What spoken languages are called, by tag. */
  readonly languageNames?: Readonly<Record<string, string>>;
}

/** Files of words that are loaded together: one for each language. */
export type WordsFiles = Readonly<Record<string, () => Promise<WordsFile>>>;

/** An element's words. */
export interface Words {
  /** What its first view says, and the part that is loaded right after it. */
  readonly first: WordsFiles;
  /** What its other parts say, loaded with the first of them. */
  readonly rest: WordsFiles;
}

/** Sentences by language. */
const sentences = new Map<string, Map<string, string>>();
const loads = new Map<() => Promise<WordsFile>, Promise<boolean>>();
/** What must be there in each language that is spoken. */
const used = new Set<WordsFiles>();
const listeners = new Set<(language: string) => void>();

let active = sourceLanguage;
let asked = sourceLanguage;

/** The language that `msg()` answers in at this moment. */
export const language = (): string => active;

/** Makes what the script of the language spoken now needs, as declarations of CSS; undefined where that is nothing. */
export const scriptStyle = (): FormatData['script'] => dataOf(active).script;

/** A sentence in the language spoken now; as written (Danish) where there is no translation. */
export const msg = ((template: string | StrResult, options?: {readonly id?: string}) => {
  const translations = sentences.get(active);
  const isPlain = typeof template === 'string';
  const sentence = translations?.get(options?.id ?? sentenceKey(isPlain ? template : template.strings.join('\x1e')));
  if (isPlain) return sentence ?? template;
  const value = (index: number) => isolated(String(template.values[index]), active);
  return sentence === undefined
    ? template.strings.reduce((said, next, i) => said + value(i - 1) + next)
    : sentence.replace(/\{(\d)\}/g, (_, index: string) => value(Number(index)));
}) as typeof litMsg;

/** Ready words of codes; undefined for a code that has none here, which is shown as it is written. */
export function named<Words>(words: Readonly<Record<string, () => Words>>): (code: string) => Words | undefined {
  const byCode = new Map(Object.entries(words));
  return (code) => byCode.get(code)?.();
}

/**
 * Loads words in a language.
 *
 * @returns whether they are there; what could not be loaded may be asked for again
 */
export function loadWords(files: WordsFiles, tag: string): Promise<boolean> {
  const load = files[tag];
  if (!load) return Promise.resolve(true); // Danish, or nothing to say
  let loading = loads.get(load);
  if (!loading) {
    loading = load().then(
      ({sentences: more, keys, format, languageNames}) => {
        const lines = more.split('\n');
        const known = sentences.get(tag) ?? new Map<string, string>();
        sentences.set(tag, known);
        keys.split(' ').forEach((key, at) => known.set(key, lines[at]!));
        if (format) addFormatData(tag, format);
        if (languageNames) addLanguageNames(tag, Object.entries(languageNames));
        return true;
      },
      () => {
        loads.delete(load);
        return false;
      },
    );
    loads.set(load, loading);
  }
  return loading;
}

/** From now on these words are there in each language that is spoken; resolves when they are in the one of this moment. */
export function useWords(files: WordsFiles): Promise<unknown> {
  used.add(files);
  return Promise.all([loadWords(files, active), loadWords(files, asked)]);
}

/**
 * Speaks another language as soon as its words are there. The last wish counts. When the words cannot be loaded the
 * page goes on in the language it had, at first Danish, and may ask again.
 *
 * @returns the language spoken when that is decided
 */
export async function setLanguage(tag: string): Promise<string> {
  asked = tag;
  const known = loads.size;
  const isLoaded = tags.includes(tag) && (await Promise.all([...used].map((files) => loadWords(files, tag)))).every(Boolean);
  if (asked === tag) {
    if (!isLoaded) asked = active;
    else if (active !== tag || loads.size > known) {
      active = tag;
      for (const listener of [...listeners]) listener(tag);
    }
  }
  return active;
}

/**
 * Calls back when another language is spoken: all that is made from words must be made anew.
 *
 * @returns a function that ends it
 */
export function onLanguageChange(listener: (language: string) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * What `say` answers with `tag` as the language, for a sentence in a second language on the same page. Danish is
 * always there; another must have been loaded (`loadWords`), otherwise its sentences are in Danish.
 *
 * @param say synchronous
 */
export function inLanguage<T>(tag: string, say: () => T): T {
  const before = active;
  active = tag;
  try {
    return say();
  } finally {
    active = before;
  }
}
