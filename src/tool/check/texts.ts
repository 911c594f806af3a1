/** What stands in a feed's texts and should not: a walk over every string, in whatever field. Pure. */
import {hasCpr} from '../../model/cpr.js';
import {memo} from '../../model/memo.js';
import type {Finding} from './finding.js';
import {onceDecoded} from '../once-decoded.js';
import {isLanguageTag, textFields} from './languages.js';
import {DEEPEST, pathText} from './path-text.js';

/**
 * Calls `visit` with every string of what was read from JSON, in its order; `where` makes its path only when it is called.
 *
 * @param onText called with every text that could be in several languages, and the keys of one that is
 */
export function eachString(
  value: unknown,
  visit: (text: string, field: string, where: () => string) => void,
  onText?: (keys: readonly string[] | undefined, where: () => string) => void,
): void {
  const path: (string | number)[] = [];
  const where = () => pathText(path);
  /** @param field the key, or the text by language that it stands in */
  const walk = (one: unknown, key: string, field: string): void => {
    if (path.length > DEEPEST) return;
    if (typeof one === 'string') {
      visit(one, field, where);
      if (onText && textFields.has(key) && one.trim()) onText(undefined, where);
    } else if (Array.isArray(one))
      for (let i = 0; i < one.length; i++) {
        path.push(i);
        walk(one[i], key, field);
        path.pop();
      }
    else if (typeof one === 'object' && one) {
      const keys = Object.keys(one);
      if (onText && textFields.has(key) && keys.length && keys.every(isLanguageTag)) onText(keys, where);
      const isText = textFields.has(field);
      for (const name of keys) {
        if (name.startsWith('x-')) continue;
        path.push(name);
        walk((one as Readonly<Record<string, unknown>>)[name], name, isText ? field : name);
        path.pop();
      }
    }
  };
  walk(value, '', '');
}

/** Fields whose strings nobody reads as words. */
const NO_PROSE =
  /^(?:id|src|url|page|action|sameAs|pictures?|image|value|email|telephone|start|end|date|.*Date|.*Time|lastChecked|dateModified|fetched|language|timeZone|.*Url|for|byDay|organization|place|contacts|activity)$/;
const isProseField = memo((field: string) => !NO_PROSE.test(field));
/** In whose place something may wait to be filled in: words, numbers and addresses. */
const mayWaitIn = memo((field: string) => isProseField(field) || /^(?:email|telephone|value|action|url)$/.test(field));

const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:x{2,}(?![\p{L}])|TBD|TODO|FIXME|lorem ipsum|skriv her|indsæt \p{L}+|(?:navn|tekst|adresse|tid(?:spunkt)?) (?:her|kommer)|kommer senere\?|\?{3,}|_{3,}|\[(?:navn|dato|tid|sted|tekst|name|date|time|place|text)[^\]]*\])/iu;
// Letters that look alike. Words of Tigrinya and Arabic have their endings and prefixes on Latin ones too (MitIDን).
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;
const WORD = /[\p{L}\p{M}]{2,}/gu;
const FREE_MAIL =
  /[\p{L}\p{N}._%+-]+@((?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|proton|protonmail|gmx|jubii|ofir|mail|webspeed|stofanet|youmail|post\d?\.tele)\.(?:com|dk|net|me|org|co\.uk|de))(?![\p{L}\p{N}-])/giu;
/** What groups call the mailbox that is theirs. */
const ROLE =
  /^(?:info|kontakt|contact|post|mail|kontor|office|frivillig\w*|volunt\w*|koordinator\w*|coordinator\w*|bestyrelse\w*|formand\w*|redaktion\w*|venligbo\w*|netv(?:ae|æ)rk\w*|cafe\w*|sprogcafe\w*|lektie\w*|forening\w*|afdeling\w*|dfh?\w*|roedekors\w*|rk\w*)(?:[._+-]|@|$)/i;
/** Eight digits as Danes write them, with or without +45, not within a longer number; `24-12-2026` and `2026-12-24` are dates. */
const NUMBER = /(?<![\p{L}\p{N}.,/+-])(?:(?:\+|00)45[ -]?)?(?!\d\d-\d\d-\d{4}|\d{4}-\d\d-\d\d)[1-9]\d(?:[ -]?\d\d){3}(?![\p{L}\p{N}/-])/gu;
/** `3/4`, `03-04`, `3.4.2027`: a day and a month that could be the other way round. */
const NUMERIC_DATE = /(?<![\p{L}\p{N}.,:/-])(\d{1,2})([/.-])(\d{1,2})(?:\2(?:20)?\d\d)?(?![\p{L}\p{N}]|[/.:-]\d)/gu;
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Without its hyphen. */
const CPR_LENGTH = 10;

// Quick looks first: nearly every text of a large feed passes them.
const MAY_WAIT =
  /xx|\?\?\?|___|\[|tbd|todo|fixme|lorem|skriv her|indsæt|(?:navn|tekst|adresse|tid(?:spunkt)?) (?:her|kommer)|kommer senere/i;
const BEYOND_LATIN = /[\u0370-\u1fff]/;
/** Words in which nothing can be wrong; the same ones stand in many records of a large feed. */
const isHarmless = memo(
  (text: string): boolean => !/[\d@]/.test(text) && !MAY_WAIT.test(text) && !BEYOND_LATIN.test(text) && !onceDecoded(text),
  10_000,
);
const NOTHING: readonly never[] = [];
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/**
 * What may be wrong with one text.
 *
 * @param field that holds it; of a text by language the field above
 */
export function textFindings(text: string, field: string, where: () => string): readonly Finding[] {
  const isProse = isProseField(field);
  if (isProse && isHarmless(text)) return NOTHING;
  const found: Finding[] = [];
  const add = (code: Finding['code'], values: Finding['values'] = {}) => found.push({code, where: where(), values});
  const hasDigit = /\d/.test(text);
  const isCpr = hasDigit && text.length >= CPR_LENGTH && hasCpr(text);
  if (isCpr) add('cpr');
  if (text.includes('@'))
    for (const [mail, host = ''] of text.matchAll(FREE_MAIL)) if (!ROLE.test(mail)) add('private-mail', {found: host.toLowerCase()});
  if (mayWaitIn(field) && MAY_WAIT.test(text)) {
    const [found] = PLACEHOLDER.exec(text) ?? [];
    if (found) add('placeholder', {found});
  }
  if (!isProse) return found;
  const once = onceDecoded(text);
  if (once) add('twice-encoded', {found: shortened(text), write: shortened(once)});
  if (BEYOND_LATIN.test(text))
    for (const [word] of text.matchAll(WORD)) {
      const scripts = SCRIPTS.filter(([, letters]) => letters.test(word));
      if (scripts.length > 1) add('mixed-letters', {found: word, letters: scripts.map(([name]) => name).join(', ')});
    }
  if (!hasDigit) return found;
  if (!isCpr && text.search(NUMBER) >= 0) add('number-in-text');
  for (const [date, first, mark, second] of text.matchAll(NUMERIC_DATE)) {
    const [day, month] = [Number(first), Number(second)];
    // `1-2 gange` and `9.12` are numbers, `13/4` can be one date only, and so can `4/4`.
    if (mark !== '/' && !/\d\D\d+\D\d/.test(date)) continue;
    if (day >= 1 && day <= 12 && month >= 1 && month <= 12 && day !== month)
      add('ambiguous-date', {found: date, write: `${day}. ${MONTHS[month - 1]}`});
  }
  return found;
}
