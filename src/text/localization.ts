/**
 * The one place that knows which language is spoken now and which words are loaded.
 *
 * It uses @lit/localize's message format, extractor and `runtimeMsg`, but not its `configureLocalization`: that one may
 * be called once per page and throws the second time, so a page whose own app uses it would break with ours (or ours
 * with it); it also knows one language at a time and needs a `window`.
 */
import {defaultMsg} from '@lit/localize/internal/default-msg.js';
import type {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import type {msg as litMsg} from '@lit/localize';
import {addFormatData, type FormatData} from './format.js';
import {words as sharedWords} from './generated/words/shared.js';
import {addLanguageNames, sourceLanguage, tags} from './languages.js';

/** A chunk of one language's words, as `scripts/generate/i18n.mjs` writes it. */
export interface WordsModule {
  readonly templates: TemplateMap;
  readonly format?: FormatData;
  /** What spoken languages are called, by tag. */
  readonly languageNames?: Readonly<Record<string, string>>;
}
/** One group of phrases: its chunk by language. */
export type Words = Readonly<Record<string, () => Promise<WordsModule>>>;

const groups: Words[] = [sharedWords];
/** What is loaded, by language. */
const spoken = new Map<string, TemplateMap>();
const loading = new Map<() => Promise<WordsModule>, Promise<void>>();
const listeners = new Set<(language: string) => void>();

let translate: typeof runtimeMsg | undefined;
let active = sourceLanguage;
let asked = sourceLanguage;

/** The language that `msg()` answers in at this moment. */
export const language = (): string => active;

/** A sentence in the language spoken now; as written (Danish) where there is no translation. */
export const msg = ((template, options) => {
  const templates = spoken.get(active);
  return templates && translate ? translate(templates, template, options) : defaultMsg(template);
}) as typeof litMsg;

function load(tag: string, loader: () => Promise<WordsModule>): Promise<void> {
  let promise = loading.get(loader);
  if (!promise) {
    // A Danish page needs neither the words nor what finds them.
    promise = Promise.all([loader(), import('@lit/localize/internal/runtime-msg.js'), import('./spoken-languages.js')]).then(
      ([{templates, format, languageNames}, {runtimeMsg}]) => {
        translate = runtimeMsg;
        spoken.set(tag, {...spoken.get(tag), ...templates});
        if (format) addFormatData(tag, format);
        if (languageNames) addLanguageNames(tag, Object.entries(languageNames));
        if (tag === active) tell();
      },
    );
    loading.set(loader, promise);
    // What failed may be asked for again.
    promise.catch(() => loading.delete(loader));
  }
  return promise;
}

/**
 * Fetches a language's words for everything that is imported so far.
 *
 * @returns whether they are here; false when they could not be fetched or the language is not spoken
 */
export async function loadLanguage(tag: string): Promise<boolean> {
  if (tag === sourceLanguage) return true;
  if (!tags.includes(tag)) return false;
  try {
    await Promise.all(groups.map((group) => group[tag] && load(tag, group[tag])));
    return true;
  } catch {
    return false;
  }
}

/**
 * Speaks another language as soon as its words are here. The last wish counts. When the words cannot be fetched the
 * page goes on in the language it had, at first Danish, and may ask again.
 *
 * @returns the language spoken when all is settled
 */
export async function setLanguage(tag: string): Promise<string> {
  asked = tag;
  const loaded = await loadLanguage(tag);
  if (asked === tag) {
    if (!loaded) asked = active;
    else if (active !== tag) {
      active = tag;
      tell();
    }
  }
  return active;
}

const tell = () => listeners.forEach((listener) => listener(active));

/**
 * Calls back whenever what is said changes: another language, or more of its words arrived.
 *
 * @returns a function that ends it
 */
export function onLanguageChange(listener: (language: string) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Makes a group of phrases known; called by its file. Words for a language already spoken are fetched at once. */
export function addWords(group: Words): void {
  groups.push(group);
  if (active !== sourceLanguage) void loadLanguage(active);
}

/**
 * What `say` answers with `tag` as the language, for a sentence in a second language on the same page. Danish is
 * always there; another must have been loaded (`loadLanguage`), otherwise its sentences come in Danish.
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
