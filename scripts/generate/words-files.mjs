// The source of a file of words (src/text/generated/words): a language's sentences, and how it writes dates, numbers and lists.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {importSource, root} from '../files.mjs';
import {isNeeded, keyOf, placeholders, pluralPattern, sentenceOf} from './sentences.mjs';

const {spokenLanguages} = await importSource('src/text/spoken-languages.ts');
export const header = '// Made by scripts/generate/i18n.mjs; not to be changed by hand.\n';

const invisible = (text) =>
  text.replace(/[\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
const written = (value) => invisible(JSON.stringify(value, null, 2));

/** What a script needs that Latin letters do not, in CSS, as the source of a function; undefined for those that need nothing. */
const scripts = JSON.parse(readFileSync(path.join(root, 'locales/scripts.json'), 'utf8'));
export function scriptStyle(tag) {
  const {line, tight, isJoined, fonts} = scripts[new Intl.Locale(tag).maximize().script] ?? {};
  return (
    line &&
    `(page: {readonly fontFamily: string}) => \`line-height:${line};--_tight:${tight}${isJoined ? ';letter-spacing:normal' : ''};font-family:var(--lbb-font,\${page.fontFamily}),${fonts.map((font) => `"${font}"`)}\``
  );
}

/** What `D. M` and the like stand for: day, month, year, weekday, the rest of a date, time. */
const LETTERS = {D: 'day', M: 'month', Y: 'year', W: 'weekday', X: 'date', T: 'time'};
const patternText = (pattern, values = LETTERS) => `\`${pattern.replace(/[DMYWXT]/g, (letter) => `\${${values[letter]}}`)}\``;

/**
 * How a language is written, as a constant: a pattern is a function there, so that what only one language does with its values
 * stands in that language's file.
 */
export function formatConstant(tag, {languageNames: _names, firstDay, dateAndTimeAt11, ...format}) {
  const ofDay = firstDay ? {...LETTERS, D: `day === 1 ? '${firstDay}' : day`} : LETTERS;
  // Its own comma is read as one more behind a Latin letter or a number.
  const [comma, last, commaAfterLatin] = format.list;
  const functions = {
    date: `(day: number, month: string) => ${patternText(format.date, ofDay)}`,
    dateWithYear: `(day: number, month: string, year: number) => ${patternText(format.dateWithYear, ofDay)}`,
    weekdayAndDate: `(weekday: string, date: string) => ${patternText(format.weekdayAndDate)}`,
    dateAndTime: `(date: string, time: string) => ${dateAndTimeAt11 ? `time.startsWith('11') ? ${patternText(dateAndTimeAt11)} : ` : ''}${patternText(format.dateAndTime)}`,
    comma: commaAfterLatin
      ? `(before: string) => (/[\\w\\xc0-\\u024f]\\P{L}*$/u.test(before) ? '${commaAfterLatin}' : '${comma}')`
      : `() => '${comma}'`,
    script: scriptStyle(tag),
  };
  const called = (name) => `${name}()`;
  const patterns = Object.fromEntries(['date', 'dateWithYear', 'weekdayAndDate', 'dateAndTime'].map((name) => [name, called(name)]));
  const data = {
    ...format,
    ...patterns,
    list: [called('comma'), ...(last ? [last] : [])],
    ...(functions.script && {script: called('script')}),
  };
  return `\nexport const format = ${written(data)} as const;\n`.replace(/"(\w+)\(\)"/g, (_, name) => invisible(functions[name]));
}

/**
 * A file of words: sentences, how the language is written, what languages are called.
 *
 * @param messages what it says; `translation`: the language's sentences by their ids; `format`: its part of formats.json
 */
export function wordsFile(tag, messages, translation, format, {hasFormat, hasNames}) {
  const entries = messages
    // One with other placeholders would say "undefined"; better the Danish.
    .filter(({name, contents}) => {
      const said = translation.get(name);
      return said && isNeeded(name, tag) && (pluralPattern.test(name) || placeholders(said) === placeholders(contents));
    })
    .map((message) => [keyOf(message), sentenceOf(translation.get(message.name), message)]);
  const lines = (values, end) => `\`${invisible(values.join(end).replace(/[\\`]|\$\{/g, '\\$&'))}\`;\n`;
  return (
    header +
    `\nexport const keys = ${lines(
      entries.map(([key]) => key),
      ' ',
    )}` +
    `\nexport const sentences = ${lines(
      entries.map(([, sentence]) => sentence),
      '\n',
    )}` +
    (hasFormat ? formatConstant(tag, format) : '') +
    // A name for every one of them: without it a browser would be asked, which takes a phone a tenth of a second.
    (hasNames
      ? `\nexport const languageNames = ${written(Object.fromEntries(spokenLanguages.map(([code, own]) => [code, format.languageNames[code] ?? own])))} as const;\n`
      : '')
  );
}
