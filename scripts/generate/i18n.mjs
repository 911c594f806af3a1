// Languages: from the table in src/text/interface-languages.ts, the msg() calls in src and the translations in locales/*.xlf
// makes everything else. Usage: node scripts/generate/i18n.mjs [--check]
//
//   lit-localize.json                    the languages, for lit-localize's own tools
//   locales/<tag>.xlf                    a unit for each sentence; a new one waits for its <target>
//   locales/formats.json                 names of days, months and spoken languages; a new language's are taken from this
//                                        Node's CLDR once
//   src/text/generated/tags.ts           the table's tags, for all pages
//   src/text/generated/format/da.ts      how Danish writes dates and numbers; other languages' data come with their words
//   src/text/generated/words/<door>.ts   where a door's words are loaded from, by language
//   src/text/generated/words/<door>/<tag>.ts       the words of its first view and of the part loaded right after it
//   src/text/generated/words/<door>-rest/<tag>.ts  all others that it can say, loaded with the first part that needs them
//
// A door is src/lbb-<door>.ts, or src/feed.ts. What it can say is found by walking its imports (`reachable.mjs`).
//
// --check writes nothing and fails when a file is not what would be generated, or a translation is missing, stale
// (marked state="needs-translation" since its Danish changed), or has other placeholders than the Danish.
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {sortProgramMessages} from '@lit/localize-tools/lib/messages.js';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {globSync, importSource, isCheck, root, writeGenerated} from '../files.mjs';
import {cldrFormat, cldrLanguageNames} from './cldr-format.mjs';
import {reachableFrom} from './reachable.mjs';

const at = (...parts) => path.join(root, ...parts);
const generatedFolder = 'src/text/generated';
const header = '// Made by scripts/generate/i18n.mjs; not to be changed by hand.\n';

const complaints = [];
const outputs = new Set();
const output = (file, text) => {
  outputs.add(file);
  writeGenerated(file, text);
};

/** Sentences by the file that says them, and all of them in one list. */
function readMessages(localizer) {
  const {program} = localizer;
  // words.ts makes msg() and says nothing.
  const files = program
    .getSourceFiles()
    .filter(
      ({isDeclarationFile, fileName}) =>
        !isDeclarationFile && !fileName.includes(generatedFolder) && !fileName.endsWith('src/text/words.ts'),
    );
  const checker = program.getTypeChecker();
  const extract = (of) => {
    const extracted = extractMessagesFromProgram({getSourceFiles: () => of, getTypeChecker: () => checker});
    for (const error of extracted.errors) complaints.push(`${error.file?.fileName}: ${JSON.stringify(error.messageText)}`);
    return sortProgramMessages(extracted.messages);
  };
  return {messages: new Map(files.map((file) => [path.resolve(file.fileName), extract([file])])), all: extract(files)};
}

/** Sentences as they stand in an XLIFF file, by id. `element`: their `target`s, or what these were translated from. */
function readXliff(localizer, xml, element) {
  if (!xml) return new Map();
  // lit-localize reads targets only.
  const swapped = element === 'target' ? xml : xml.replace(/<target\b[^]*?<\/target>/g, '').replace(/(<\/?)source>/g, '$1target>');
  return new Map(localizer.formatter.parseXliff(swapped).messages.map(({name, contents}) => [name, contents]));
}

/** A sentence as one reads it in a complaint, and compares it with another. */
const textOf = (contents) => contents.map((part) => part.untranslatable ?? part).join('');

const invisible = (text) =>
  text.replace(/[\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
const written = (value) => invisible(JSON.stringify(value, null, 2));

/** A translation as words.ts reads it: values by their place in the Danish. */
function sentenceOf(contents, canonical) {
  const order = canonical.contents.filter((part) => typeof part !== 'string').map((part) => part.index);
  return contents.map((part) => (typeof part === 'string' ? part : `{${order.indexOf(part.index)}}`)).join('');
}

/** What words.ts calls a sentence: its own id, or the hash of the Danish. */
const keyOf = ({name, contents}) =>
  /^s[0-9a-f]{16}$/.test(name) ? sentenceKey(contents.map((part) => (typeof part === 'string' ? part : '\x1e')).join('')) : name;

const placeholders = (contents) =>
  contents
    .filter((part) => typeof part !== 'string')
    .map((part) => part.index)
    .sort()
    .join();

const pluralPattern = /\.(zero|one|two|few|many|other)$/;

/** Forms that a language never uses need no words. */
const isNeeded = (name, tag) => {
  const category = pluralPattern.exec(name)?.[1];
  return !category || new Intl.PluralRules(tag).resolvedOptions().pluralCategories.includes(category);
};

const {languages} = await importSource('src/text/interface-languages.ts');
const tags = languages.map(({tag}) => tag);
output(
  `${generatedFolder}/tags.ts`,
  `${header}/** The languages the elements speak, Danish first. */\nexport const tags: readonly string[] = ${JSON.stringify(tags)};\n/** Those whose words a speaker has read. */\nexport const reviewed: readonly string[] = ${JSON.stringify(languages.filter((one) => one.reviewed).map(({tag}) => tag))};\n`,
);
const {spokenLanguages} = await importSource('src/text/spoken-languages.ts');
const {sentenceKey} = await importSource('src/text/sentence-key.ts');
const [sourceLanguage, ...targets] = tags;

const config = {
  $schema: 'https://raw.githubusercontent.com/lit/lit/main/packages/localize-tools/config.schema.json',
  sourceLocale: sourceLanguage,
  targetLocales: targets,
  tsConfig: './tsconfig.json',
  output: {mode: 'runtime', outputDir: './node_modules/.cache/lit-localize'},
  interchange: {format: 'xliff', xliffDir: './locales/'},
};
output('lit-localize.json', JSON.stringify(config, null, 2) + '\n');

const formats = JSON.parse(readFileSync(at('locales/formats.json'), 'utf8'));
const spoken = spokenLanguages.map(([tag]) => tag);
for (const tag of targets) {
  formats[tag] ??= cldrFormat(tag);
  formats[tag].languageNames ??= cldrLanguageNames(tag, spoken);
}
output(
  `${generatedFolder}/format/${sourceLanguage}.ts`,
  `${header}\nexport const format = ${written(formats[sourceLanguage])} as const;\n`,
);
output('locales/formats.json', JSON.stringify(formats, null, 2) + '\n');

const localizer = new RuntimeLitLocalizer({...config, baseDir: root, resolve: (name) => path.resolve(root, name)});
// Finding sentences takes no knowledge of the platform's types nor of files without any, which would take most of the time.
const {options, fileNames} = localizer.filesAndCompilerOptions;
Object.assign(options, {noLib: true, types: []});
const isSpeaking = (file) => readFileSync(file, 'utf8').includes('msg(');
fileNames.splice(0, fileNames.length, ...fileNames.filter(isSpeaking));
const {messages, all} = readMessages(localizer);

// Every category that one of the languages has must be in the code, or its speakers read a wrong form.
// "zero" is 0 alone in these languages, which every one of them says in a sentence of its own.
const categories = new Set(tags.flatMap((tag) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories));
categories.delete('zero');
const names = new Set(all.map(({name}) => name));
for (const name of names) {
  const base = name.replace(pluralPattern, '');
  if (base === name) continue;
  for (const category of categories) if (!names.has(`${base}.${category}`)) complaints.push(`msg(): "${base}" has no form "${category}"`);
}

const translations = new Map();
for (const tag of targets) {
  const file = `locales/${tag}.xlf`;
  const xml = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
  const read = readXliff(localizer, xml, 'target');
  const sources = readXliff(localizer, xml, 'source');
  let fresh = localizer.formatter.encodeLocale(
    all,
    tag,
    [...read].map(([name, contents]) => ({name, contents})),
  );
  for (const {name, contents} of all) {
    const target = read.get(name);
    const complain = (what) => complaints.push(`${file}: "${name}" ${what}`);
    if (!target) {
      if (isNeeded(name, tag)) complain(`has no <target>: ${textOf(contents)}`);
      continue;
    }
    const isMarked = new RegExp(`id="${name}"(?:(?!</trans-unit>)[^])*<target state="needs-translation"`).test(xml);
    if (isMarked || sentenceOf(sources.get(name) ?? [], {contents}) !== sentenceOf(contents, {contents})) {
      complain(`was translated from another Danish sentence than: ${textOf(contents)}`);
      fresh = fresh.replace(new RegExp(`(id="${name}"[^]*?<target)`), '$1 state="needs-translation"');
    } else if (placeholders(target) !== placeholders(contents))
      complain(`has the placeholders ${placeholders(target) || 'none'}, the Danish has ${placeholders(contents) || 'none'}`);
  }
  translations.set(tag, read);
  output(file, fresh);
}

const byKey = new Map();
for (const message of all) {
  const key = keyOf(message);
  if (byKey.has(key)) complaints.push(`"${byKey.get(key)}" and "${message.name}" have the same key, ${key}: give one an id`);
  byKey.set(key, message.name);
  if (message.contents.some((part) => typeof part === 'string' && /[{}]/.test(part)))
    complaints.push(`msg(): a brace in "${message.name}"`);
}

/** A file of words: sentences, how dates and numbers are written, what languages are called. */
function wordsFile(tag, sentences, {hasFormat, hasNames}) {
  const read = translations.get(tag);
  const entries = sentences
    // One with other placeholders would say "undefined"; better the Danish.
    .filter(({name, contents}) => read.has(name) && isNeeded(name, tag) && placeholders(read.get(name)) === placeholders(contents))
    .map((message) => [keyOf(message), sentenceOf(read.get(message.name), message)]);
  const {languageNames, ...format} = formats[tag];
  const constant = (name, value) => `\nexport const ${name} = ${written(value)} as const;\n`;
  return (
    header +
    constant('sentences', Object.fromEntries(entries)) +
    (hasFormat ? constant('format', format) : '') +
    // A name for every one of them: without it a browser would be asked, which takes a phone a tenth of a second.
    (hasNames
      ? constant('languageNames', Object.fromEntries(spokenLanguages.map(([code, own]) => [code, languageNames[code] ?? own])))
      : '')
  );
}

/** What files need besides sentences: how dates are written, names of languages. */
const needs = (files) => {
  const sources = [...files]
    .filter((file) => /src.(text|elements)/.test(file) && !/text.(words|languages|format[\w-]*)\.ts$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  return {
    hasFormat: sources.some((source) => /from '[./]+(?:text\/)?format[\w-]*\.js'/.test(source)),
    hasNames: sources.some((source) => /\blanguageName\(/.test(source)),
  };
};

const said = new Set();
const doors = readdirSync(at('src'))
  .map((file) => /^(?:lbb-([\w-]+)|(feed))\.ts$/.exec(file))
  .filter(Boolean)
  .map(([file, element, other]) => [element ?? other, at('src', file)]);
for (const [door, file] of doors) {
  const reachable = reachableFrom(file);
  const of = (files) => [
    ...new Map([...files].flatMap((one) => messages.get(one) ?? []).map((message) => [message.name, message])).values(),
  ];
  const first = sortProgramMessages(of(reachable.first));
  const names = new Set(first.map(({name}) => name));
  const rest = sortProgramMessages(of(reachable.rest).filter(({name}) => !names.has(name)));
  for (const {name} of [...first, ...rest]) said.add(name);
  if (!first.length && !rest.length) continue;
  const [needed, more] = [needs(reachable.first), needs(reachable.rest)];
  const neededLater = {hasFormat: more.hasFormat && !needed.hasFormat, hasNames: more.hasNames && !needed.hasNames};
  const hasRest = rest.length > 0 || neededLater.hasFormat || neededLater.hasNames;
  const loaders = (folder) => targets.map((tag) => `    ${JSON.stringify(tag)}: () => import('./${folder}/${tag}.js'),\n`).join('');
  for (const tag of targets) {
    output(`${generatedFolder}/words/${door}/${tag}.ts`, wordsFile(tag, first, needed));
    if (hasRest) output(`${generatedFolder}/words/${door}-rest/${tag}.ts`, wordsFile(tag, rest, neededLater));
  }
  output(
    `${generatedFolder}/words/${door}.ts`,
    `${header}import type {Words} from '../../words.js';\n\nexport const words: Words = {\n  first: {\n${loaders(door)}  },\n  rest: {${hasRest ? `\n${loaders(`${door}-rest`)}  ` : ''}},\n};\n`,
  );
}
for (const {name} of all) if (!said.has(name)) complaints.push(`msg(): no door says "${name}"`);

for (const file of globSync(at(generatedFolder), '.ts')) {
  if (outputs.has(path.relative(root, file).replaceAll('\\', '/'))) continue;
  if (isCheck) complaints.push(`${file} is left over`);
  else rmSync(file);
}

for (const complaint of complaints) console.error(complaint);
console.log(`${tags.length} languages, ${all.length} sentences, ${complaints.length} complaints`);
if (isCheck && complaints.length) process.exitCode = 1;
