/** HTML from a feed's words: what is put into a template is escaped, so nothing in a feed can become markup. Pure. */
import type {Feed, Text} from '../../model/feed.js';
import {withoutPasswords} from '../../model/meeting.js';
import {comma} from '../../text/format-list.js';
import {directionOf} from '../../text/languages.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';

/** HTML that is ready to be written. */
export class Markup {
  constructor(readonly text: string) {}
}
export type Content = Markup | string | undefined | false | readonly Content[];

/** No line ends within a text: a blank line ends an HTML block in Markdown. */
export const escaped = (text: string): string =>
  text.replace(/[\t\n\f\r ]+/g, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const written = (content: Content): string =>
  content instanceof Markup ? content.text : typeof content === 'object' ? content.map(written).join('') : escaped(content || '');

export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((string, i) => (i ? written(values[i - 1]) : '') + string).join(''));

/** What there is of some contents, with something between them. */
export const join = (contents: readonly Content[], between: Content): Content[] =>
  contents.filter(written).flatMap((content, i) => (i ? [between, content] : [content]));

/** The same as a list within a sentence: a language may have another comma behind Latin letters and numbers. */
export const listed = (contents: readonly Content[]): Content[] =>
  contents.filter(written).flatMap((content, i, all) => (i ? [comma(language(), textOf(all[i - 1])), content] : [content]));

/** Without tags, and without what `escaped` wrote as a number. */
const textOf = (content: Content): string => written(content).replace(/<[^>]*>|&#\d+;/g, '');

/** The same as plain text. */
export const inPlain = (content: Content): string =>
  written(content)
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** A heading; beyond level 6 it stays 6. */
export const heading = (level: number, content: Content): Content => around(`h${Math.min(6, level)}`, content);

export const paragraph = (content: Content): Content => (written(content) ? around('p', content) : '');

/** A list with a line for each item; nothing without any. */
export const list = (items: readonly Content[]): Content =>
  items.length ? markup`<ul>\n${items.map((item) => around('li', item))}</ul>\n` : '';

const around = (tag: string, content: Content): Markup => new Markup(`<${tag}>${written(content)}</${tag}>\n`);

/** A sentence with markup in the place of its variable. */
export function sentenceWith(sentence: (mark: string) => string, content: Content): Content {
  const [before, after] = sentence('\0').split('\0');
  return [before, content, after];
}

/** A feed's text in the language spoken now, else with the language it is in; without passwords, since search engines keep it. */
export function spoken(text: Text | undefined, feed: Feed): Content {
  if (!text) return undefined;
  const {text: full, lang, dir} = textIn(text, language(), feed.language);
  const words = withoutPasswords(full);
  return !words || lang.split('-')[0] === language().split('-')[0] ? words : markup`<span lang="${lang}" dir="${dir}">${words}</span>`;
}

/** The same where no markup can stand: characters keep its direction apart from the sentence's (Unicode's first strong isolate). */
export function isolated(text: string): string {
  const words = withoutPasswords(text);
  const isAlike = directionOf(language()) === 'ltr' && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
  return isAlike || !words ? words : `\u2068${words}\u2069`;
}
