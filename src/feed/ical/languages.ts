import type {Text} from '../../model/feed.js';
import {parameter, type Property} from './property.js';
import type {Prose} from './text.js';

/** The language a text says it is in; without it Danish, as the feed. */
export const languageOf = (property: Property): string =>
  /^[a-z]{2,3}(?![a-z])/.exec((parameter(property, 'LANGUAGE') ?? '').toLowerCase())?.[0] ?? 'da';

/** The first text, or texts by language where several say theirs: one alone only says what the writer's program was set to. */
export function byLanguage(found: readonly Prose[] = []): Text | undefined {
  if (found.length < 2) return found[0]?.text;
  const texts = new Map([...found].reverse().map(({language, text}) => [language, text]));
  return texts.size > 1 ? Object.fromEntries(texts) : found[0]?.text;
}
