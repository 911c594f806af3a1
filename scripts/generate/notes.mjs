// The note that each sentence has for its translators in locales/*.xlf: where it stands, when it is said, what its values are,
// and how it reads with them. It is made from the comments beside the sentence, so that it is never older than the code.
import ts from 'typescript';
import {VALUES} from './values.mjs';

const DOORS = {
  activities: 'the list of activities',
  'contact-card': 'the contact card',
  feed: 'HTML that stands by itself',
  'opening-hours': 'the opening hours',
  'volunteer-signup': 'the form for volunteers',
};

/** A comment in plain words: without its marks, and without what is for programmers. */
const plain = (comment = '') =>
  comment
    .replace(/^\s*(\/\*\*?|\*\/|\*|\/\/)|\*\/\s*$/gm, '')
    .replace(/@param (\w+) /g, (_, name) => `${name}: `)
    .replace(/\s+/g, ' ')
    .trim();

const sentence = (text) => (/[.:;]$/.test(text) || !text ? text : `${text}.`);

/** What the code says beside each msg() of a file: the file's comment, the heading above it, its own, and the code that it is the name of. */
function commentsOf(source) {
  const text = source.getFullText();
  const found = [];
  const visit = (node, statement, key) => {
    if (ts.isPropertyAssignment(node)) key = node.name.getText(source).replace(/^'|'$/g, '');
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') found.push({call: node, statement, key});
    ts.forEachChild(node, (child) => visit(child, ts.isSourceFile(node) ? child : statement, key));
  };
  visit(source);
  const commentsAt = (position) => (ts.getLeadingCommentRanges(text, position) ?? []).map(({pos, end}) => text.slice(pos, end));
  const [ofFile] = commentsAt(0);
  // A heading (`// Where, when, who`) is valid until the next one.
  let heading;
  const headings = new Map(
    source.statements.map((one) => [
      one,
      (heading = commentsAt(one.getFullStart()).findLast((comment) => /^\/\/ [A-Z][^.]*$/.test(comment)) ?? heading),
    ]),
  );
  return found.map(({call, statement, key}) => ({
    call,
    file: [plain(ofFile), plain(headings.get(statement))].filter(Boolean).join(' '),
    own: plain(commentsAt(statement.getFullStart()).findLast((comment) => comment.startsWith('/**') && comment !== ofFile)),
    key,
  }));
}

/**
 * @param files source files of a TypeScript program
 * @param keyOfCall the key of a msg() call
 * @returns {Map<string, {file: string, own: string, key?: string}>} by key
 */
export function placesOf(files, keyOfCall) {
  const places = new Map();
  for (const source of files)
    for (const place of commentsOf(source)) {
      const key = keyOfCall(place.call);
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  return places;
}

const NUMBERS = Array.from({length: 200}, (_, index) => index + 1);

/** The first numbers that a plural form is for, all when there is only one. */
export const numbersOf = (category, tag) => {
  const rules = new Intl.PluralRules(tag);
  return NUMBERS.filter((number) => rules.select(number) === category);
};

/** @param message with its `doors`, `places` and plural `category`; @returns its note, and the values that nobody explained */
export function noteOf({contents, doors, places, category}, tag) {
  const values = contents.filter((part) => typeof part !== 'string').map(({untranslatable, index}) => [index, untranslatable.slice(2, -1)]);
  const unknown = values.map(([, name]) => name).filter((name) => !VALUES[name]);
  const example = contents
    .map((part) => (typeof part === 'string' ? part : (VALUES[part.untranslatable.slice(2, -1)]?.[1] ?? '…')))
    .join('');
  const unique = (texts) => [...new Set(texts.filter(Boolean))];
  const numbers = category && numbersOf(category, tag);
  const note = [
    `In ${doors.map((door) => DOORS[door]).join(', ')}.`,
    ...unique(places.map(({file}) => sentence(file))),
    ...unique(places.map(({own}) => sentence(own))),
    ...unique(places.map(({key}) => key && !category && `For “${key}”.`)),
    numbers &&
      `For the numbers ${numbers.slice(0, 6).join(', ')}${numbers.length > 6 ? ' …' : ''}; ${numbers.length > 1 ? 'the value must be kept' : 'a word may stand for the value'}.`,
    ...values.map(([index, name]) => `Value ${index}: ${VALUES[name]?.[0]}.`),
    values.length ? `Example: ${example}` : '',
  ];
  return {note: note.filter(Boolean).join(' '), unknown};
}
