/** Which languages a feed's texts are in, and which texts lack one. */
import type {Fields, Format} from '../../feed/format/format.js';
import {head, records} from '../../feed/format/generated/table.js';
import {memo} from '../../model/memo.js';
import type {Finding} from './finding.js';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
/** Keys recur in nearly every text. */
export const isLanguageTag = memo((key: string): boolean => TAG.test(key));

/** Examples that a finding names. */
const EXAMPLES = 3;

/** Names of all fields that may be written in several languages. */
export const textFields = new Set<string>();
collect({...head, ...records});

function collect(format: Format): void {
  if (typeof format !== 'object') return;
  if (Array.isArray(format)) return (format as readonly Format[]).forEach(collect);
  for (const [key, field] of Object.entries(format as Fields)) {
    if (field === 'text' || (Array.isArray(field) && field.includes('text'))) textFields.add(key.replace('!', ''));
    collect(field);
  }
}

/** Texts that are in the same languages. */
interface Alike {
  readonly tags: readonly string[];
  /** The first of them, and how many texts came before each. */
  readonly examples: {readonly before: number; readonly where: string}[];
  count: number;
}

/** Counts texts by the languages that they are in. */
export class LanguageCount {
  private all = 0;
  /** By the keys of a text, none for one in the feed's own language. */
  private readonly groups = new Map<string, Alike>();

  constructor(private readonly feedLanguage: string) {}

  /** @param keys of a text in several languages; undefined: it is in the feed's own */
  add(keys: readonly string[] | undefined, where: () => string): void {
    const name = keys ? keys.join() : '';
    let group = this.groups.get(name);
    if (!group) this.groups.set(name, (group = {tags: (keys ?? [this.feedLanguage]).map(shortTag), examples: [], count: 0}));
    if (group.count++ < EXAMPLES) group.examples.push({before: this.all, where: where()});
    this.all++;
  }

  /** One finding for each language that more than a few texts are in and others are not. */
  findings(): Finding[] {
    const groups = [...this.groups.values()];
    return [...new Set(groups.flatMap(({tags}) => tags))].flatMap((language) => {
      const lacking = groups.filter(({tags}) => !tags.includes(language));
      const missing = lacking.reduce((sum, {count}) => sum + count, 0);
      // A single text in a language is no promise that the feed is kept in it.
      if (!missing || this.all - missing < 2) return [];
      const examples = lacking
        .flatMap((group) => group.examples)
        .sort((a, b) => a.before - b.before)
        .slice(0, EXAMPLES)
        .map(({where}) => where);
      return [{code: 'untranslated', where: '', values: {count: missing, language, examples: examples.join(', ')}} as const];
    });
  }
}

/** `uk-UA` is Ukrainian. */
const shortTag = (tag: string): string => tag.split('-')[0]!.toLowerCase();
