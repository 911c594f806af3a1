/** The units of a translation as they stand in `locales/<tag>.xlf`, and what its two readers wrote in `locales/review/<tag>.md`. */
import {VALUES} from '../../scripts/generate/values.mjs';
import {sentenceKey} from '../../src/text/sentence-key.js';

export interface Unit {
  readonly id: string;
  /** What `src/text/words.ts` calls it. */
  readonly key: string;
  /** Values are `{0}`, `{1}` … as their notes call them. */
  readonly danish: string;
  readonly english: string;
  readonly target: string;
  /** One of each value, in its order. For a plural form the first is a number that it is for. */
  readonly examples: readonly string[];
  /** A plural form belongs to those with the same one. */
  readonly group: string;
  /** The numbers that a plural form is for. */
  readonly numbers: readonly number[];
  readonly state: string;
  readonly isSame: boolean;
  readonly note: string;
  /** What earlier readers asked or answered: `was: …`. */
  readonly readings: readonly (readonly [what: string, text: string])[];
}

/** A word of the glossary: all forms of it that the translation uses. */
export interface Term {
  readonly term: string;
  readonly words: readonly string[];
  readonly isKept?: boolean;
  readonly forms: readonly string[];
}

export interface Translation {
  readonly tag: string;
  readonly units: readonly Unit[];
  readonly terms: readonly Term[];
}

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const NAMED: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'};

const plainText = (xml: string): string => xml.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
const inside = (xml: string, element: string): string => new RegExp(`<${element}\\b[^>]*>([^]*?)</${element}>`).exec(xml)?.[1] ?? '';
const withValues = (xml: string): string => plainText(xml.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}'));

/** The values of a sentence, sorted: a translation must have the same. */
export const valuesIn = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join('');

/** The first of the numbers that a plural form is for; French has one for millions only. */
function numbersFor(category: string, tag: string): number[] {
  const rules = new Intl.PluralRules(tag);
  return [...Array(200).keys(), 1_000_000].filter((number) => number > 0 && rules.select(number) === category).slice(0, 6);
}

/** Each unit of an XLIFF file as it is written there. */
export const rawUnits = (xml: string): {id: string; xml: string; danish: string; target: string}[] =>
  [...xml.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(([, id = '', unit = '']) => ({
    id,
    xml: unit,
    danish: withValues(inside(unit, 'source')),
    target: withValues(inside(unit, 'target')),
  }));

/** Rows of the review's tables by what they begin with: an id, mostly shortened; and the questions for a speaker. */
function readingsIn(review: string): {id: string; readings: (readonly [string, string])[]}[] {
  let head: readonly string[] = [];
  return review.split('\n').flatMap((line) => {
    const cells = line
      .replaceAll('\\|', '¦')
      .split('|')
      .map((cell) => cell.trim());
    if (cells[1] === 'unit') head = cells;
    const id = cells[1]?.replaceAll('`', '') ?? '';
    if (/^(s[\da-f]{7,16}|[\w-]+\.\w+)$/.test(id))
      return [
        {
          id,
          readings: cells
            .slice(2, -1)
            .flatMap((cell, at) => (cell && head[at + 2] !== 'Danish' ? [[head[at + 2] ?? '', cell] as const] : [])),
        },
      ];
    const [, named = '', question = ''] = /^- ((?:`[^`]+`[, ]*)+)(.+)/.exec(line) ?? [];
    return [...named.matchAll(/`([^`]+)`/g)].map(([, asked = '']) => ({id: asked, readings: [['?', question] as const]}));
  });
}

const isIdOf = (short: string, id: string): boolean => short === id || (/^s[\da-f]{7,}$/.test(short) && id.startsWith(short));

/** A translation from its files, as text. */
export function readTranslation(tag: string, files: {xliff: string; english: string; glossary: string; review: string}): Translation {
  const english = new Map(rawUnits(files.english).map(({id, target}) => [id, target]));
  const readings = readingsIn(files.review);
  const units = rawUnits(files.xliff).map(({id, xml, danish, target}): Unit => {
    const category = PLURAL.exec(id)?.[1];
    const numbers = category ? numbersFor(category, tag) : [];
    const names = [...inside(xml, 'source').matchAll(/equiv-text="\$\{(\w+)\}"/g)].map(([, name = '']) => name);
    const [, attributes = ''] = /<target\b([^>]*)>/.exec(xml) ?? [];
    return {
      id,
      key: /^s[\da-f]{16}$/.test(id) ? sentenceKey(danish.replace(/\{\d\}/g, '\x1e')) : id,
      danish,
      english: (tag === 'en' ? undefined : (english.get(id) ?? english.get(id.replace(PLURAL, '.other')))) ?? '',
      target,
      examples: names.map((name, at) => (numbers.length && !at ? String(numbers[0]) : (VALUES[name]?.[1] ?? '…'))),
      group: id.replace(PLURAL, ''),
      numbers,
      state: /\bstate="([^"]*)"/.exec(attributes)?.[1] ?? '',
      isSame: attributes.includes('x-same-word'),
      note: plainText(inside(xml, 'note')),
      readings: readings.filter((reading) => isIdOf(reading.id, id)).flatMap((reading) => reading.readings),
    };
  });
  const glossary = JSON.parse(files.glossary) as Record<string, Omit<Term, 'term' | 'forms'>>;
  const terms = Object.entries(glossary).map(([term, {words, isKept}]) => ({
    term,
    words,
    isKept,
    forms: formsOf(units.find(({id}) => id === `term.${term}`)?.target ?? ''),
  }));
  return {tag, units, terms};
}

/** A unit of the glossary: all forms of the word, parted by `|`. */
export const formsOf = (target: string): string[] => target.split('|').map((form) => form.trim());
