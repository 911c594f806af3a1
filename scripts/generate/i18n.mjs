// Languages: from the table in src/text/interface-languages.ts, the msg() calls in src and the translations in locales/*.xlf
// makes everything else. Usage: node scripts/generate/i18n.mjs [--check]
//
//   lit-localize.json                    the languages, for lit-localize's own tools
//   locales/<tag>.xlf                    a unit for each word of the glossary and each sentence, with a note for translators;
//                                        a new one waits for its <target>
//   locales/README.md                    how far each language is
//   locales/scripts.json                 read: how much room the lines of a script need, and which fonts have its letters
//   locales/formats.json                 names of days, months and spoken languages; a new language's are taken from this
//                                        Node's CLDR once
//   src/model/generated/status-words.ts  what a calendar file says of what does not take place
//   src/text/generated/tags.ts           the table's tags, for all pages
//   src/text/generated/reviewed.ts       those of them whose words a speaker has read
//   src/text/generated/format/da.ts      how Danish writes dates and numbers; other languages' data come with their words
//   src/text/generated/words/<door>.ts   where a door's words are loaded from, by language
//   src/text/generated/words/<door>/<tag>.ts       the words of its first view and of the part loaded right after it
//   src/text/generated/words/<door>-rest/<tag>.ts  all others that it can say, loaded with the first part that needs them
//
// A door is src/lbb-<door>.ts, or src/feed.ts. What it can say is found by walking its imports (`reachable.mjs`).
//
// --check writes nothing and fails when a file is not what would be generated, or a translation is missing, stale
// (marked state="needs-translation" since its Danish changed), has other placeholders than the Danish, or is one of the
// things in `translation-checks.mjs`.
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {sortProgramMessages} from '@lit/localize-tools/lib/messages.js';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {globSync, importSource, isCheck, root, writeGenerated} from '../files.mjs';
import {cldrFormat, cldrLanguageNames} from './cldr-format.mjs';
import {noteOf, numbersOf, placesOf} from './notes.mjs';
import {reachableFrom} from './reachable.mjs';
import {isNeeded, keptOf, keyOf, keyOfCall, placeholders, pluralPattern, readXliff, sentenceOf, textOf, wordsOnly} from './sentences.mjs';
import {faultsOf, termsOf} from './translation-checks.mjs';
import {formatConstant, header, scriptStyle, wordsFile} from './words-files.mjs';

const at = (...parts) => path.join(root, ...parts);
const generatedFolder = 'src/text/generated';

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
  const saysNothing = (name) => name.includes(generatedFolder) || name.endsWith('src/text/words.ts');
  const files = program.getSourceFiles().filter(({isDeclarationFile, fileName}) => !isDeclarationFile && !saysNothing(fileName));
  const checker = program.getTypeChecker();
  const extract = (of) => {
    const extracted = extractMessagesFromProgram({getSourceFiles: () => of, getTypeChecker: () => checker});
    for (const error of extracted.errors) complaints.push(`${error.file?.fileName}: ${JSON.stringify(error.messageText)}`);
    return sortProgramMessages(extracted.messages);
  };
  return {messages: new Map(files.map((file) => [path.resolve(file.fileName), extract([file])])), all: extract(files), files};
}

const {languages} = await importSource('src/text/interface-languages.ts');
const tags = languages.map(({tag}) => tag);
const {spokenLanguages} = await importSource('src/text/spoken-languages.ts');
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
output('locales/formats.json', JSON.stringify(formats, null, 2) + '\n');

const localizer = new RuntimeLitLocalizer({...config, baseDir: root, resolve: (name) => path.resolve(root, name)});
// Finding sentences takes no knowledge of the platform's types nor of files without any, which would take most of the time.
const {options, fileNames} = localizer.filesAndCompilerOptions;
Object.assign(options, {noLib: true, types: []});
const isSpeaking = (file) => readFileSync(file, 'utf8').includes('msg(');
fileNames.splice(0, fileNames.length, ...fileNames.filter(isSpeaking));
const {messages, all, files} = readMessages(localizer);

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

/** What each door says, at first and later. */
const doors = new Map(
  readdirSync(at('src'))
    .map((file) => /^(?:lbb-([\w-]+)|(feed))\.ts$/.exec(file))
    .filter(Boolean)
    .map(([file, element, other]) => {
      const reachable = reachableFrom(at('src', file));
      const of = (some) => [
        ...new Map([...some].flatMap((one) => messages.get(one) ?? []).map((message) => [message.name, message])).values(),
      ];
      const first = sortProgramMessages(of(reachable.first));
      const names = new Set(first.map(({name}) => name));
      const rest = sortProgramMessages(of(reachable.rest).filter(({name}) => !names.has(name)));
      return [element ?? other, {first, rest, needed: needs(reachable.first), more: needs(reachable.rest)}];
    }),
);

// What translators are told beside each sentence.
const places = placesOf(files, keyOfCall);
for (const message of all) {
  message.doors = [...doors]
    .filter(([, {first, rest}]) => [...first, ...rest].some(({name}) => name === message.name))
    .map(([door]) => door);
  if (!message.doors.length) complaints.push(`msg(): no door says "${message.name}"`);
  message.places = places.get(keyOf(message)) ?? [];
  message.category = pluralPattern.exec(message.name)?.[1];
  for (const name of noteOf(message, sourceLanguage).unknown)
    complaints.push(`"${message.name}": scripts/generate/notes.mjs does not say what ${name} is`);
}
const terms = termsOf(JSON.parse(readFileSync(at('locales/glossary.json'), 'utf8')));

const REVIEWED = /state="(signed-off|final)"/;
const translations = new Map();
const progress = new Map([[sourceLanguage, {needed: all.length, done: all.length, reviewed: all.length}]]);
for (const tag of targets) {
  const file = `locales/${tag}.xlf`;
  const xml = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
  const read = readXliff(localizer, xml, 'target');
  const sources = readXliff(localizer, xml, 'source');
  const kept = keptOf(xml);
  const english = translations.get('en');
  const units = [
    ...terms,
    ...all.filter(({name}) => isNeeded(name, tag)).map((message) => ({...message, desc: noteOf(message, tag).note})),
  ];
  const formsOf = (said) => said?.join('').split(/\s*\|\s*/);
  const own = terms.map((term) => ({...term, forms: formsOf(read.get(term.name))}));
  let [done, reviewed] = [0, 0];
  const attributes = new Map();
  for (const {name, contents, category, term} of units) {
    const target = read.get(name);
    const {attributes: written = ''} = kept.get(name) ?? {};
    const complain = (what) => complaints.push(`${file}: "${name}" ${what}`);
    if (!target) {
      complain(`has no <target>: ${textOf(contents)}`);
      continue;
    }
    const isStale = sentenceOf(sources.get(name) ?? [], {contents}) !== sentenceOf(contents, {contents});
    // What nobody has said anything of was made by a machine.
    let state = /\bstate="/.test(written) ? written : `state="needs-review-translation" ${written}`.trim();
    if (isStale) state = state.replace(/\bstate="[^"]*"/, 'state="needs-translation"');
    attributes.set(name, state);
    if (REVIEWED.test(state)) reviewed++;
    if (!state.includes('state="needs-translation"')) done++;
    if (isStale || /state="needs-translation"/.test(state))
      complain(`was translated from another Danish sentence than: ${textOf(contents)}`);
    // A form that is for one number only may say it as a word.
    else if (
      placeholders(target) !== placeholders(contents) &&
      !(category && !placeholders(target) && numbersOf(category, tag).length === 1)
    )
      complain(`has the placeholders ${placeholders(target) || 'none'}, the Danish has ${placeholders(contents) || 'none'}`);
    if (term) continue;
    const isSame = written.includes('state-qualifier="x-same-word"');
    const texts = {danish: wordsOnly(contents), english: wordsOnly(english?.get(name)), target: wordsOnly(target), isSame};
    for (const fault of faultsOf(texts, tag, own)) complain(`${fault}: ${textOf(target)}`);
  }
  progress.set(tag, {needed: units.length, done, reviewed});
  translations.set(tag, read);
  const translated = units.flatMap(({name, contents}) => {
    // Values as they are called now.
    const value = (part) => contents.find(({index}) => index === part.index) ?? part;
    const said = read.get(name);
    return said ? [{name, contents: said.map((part) => (typeof part === 'string' ? part : value(part)))}] : [];
  });
  const fresh = localizer.formatter.encodeLocale(units, tag, translated);
  output(
    file,
    fresh.replace(/<trans-unit id="([^"]+)">[^]*?(?=<\/trans-unit>)/g, (unit, name) =>
      unit.replace('<target>', `<target ${attributes.get(name)}>`).replace(/\s*$/, `${kept.get(name)?.notes ?? ''}\n`),
    ),
  );
}

// A calendar file says in the reader's language what does not take place, and `model/` knows no sentences.
const inAll = (danish) => {
  const {name} = all.find(({contents}) => contents.join('') === danish);
  return Object.fromEntries(tags.map((tag) => [tag, translations.get(tag)?.get(name)?.join('') ?? danish]));
};
output(
  'src/model/generated/status-words.ts',
  `${header}/** What stands before the title of what does not take place. */\nexport const statusWords = ${JSON.stringify({cancelled: inAll('Aflyst'), postponed: inAll('Udsat')}, null, 2)};\n`,
);

/** Languages whose every sentence a speaker has read. */
const isReviewed = (tag) => progress.get(tag).reviewed === progress.get(tag).needed;
output(
  `${generatedFolder}/tags.ts`,
  `${header}/** The languages the elements speak, Danish first. */\nexport const tags: readonly string[] = '${tags.join(' ')}'.split(' ');\n`,
);
output(
  `${generatedFolder}/reviewed.ts`,
  `${header}/** The languages whose words a speaker has read. */\nexport const reviewed: readonly string[] = ${JSON.stringify(tags.filter(isReviewed))};\n`,
);
const status = languages.map(({tag, name}) => {
  const {needed, done, reviewed} = progress.get(tag);
  return `| \`${tag}\` | ${name} | ${done} of ${needed} | ${tag === sourceLanguage ? 'the source' : reviewed} |`;
});
const readme = readFileSync(at('locales/README.md'), 'utf8');
output(
  'locales/README.md',
  readme.replace(
    /(<!-- status -->\n)[^]*(?=<!-- end of status -->)/,
    (_, mark) => `${mark}\n| tag | language | translated | read by a speaker |\n| --- | --- | --- | --- |\n${status.join('\n')}\n\n`,
  ),
);

const byKey = new Map();
for (const message of all) {
  const key = keyOf(message);
  if (byKey.has(key)) complaints.push(`"${byKey.get(key)}" and "${message.name}" have the same key, ${key}: give one an id`);
  byKey.set(key, message.name);
  if (message.contents.some((part) => typeof part === 'string' && /[{}\n]/.test(part)))
    complaints.push(`msg(): a brace or a line's end in "${message.name}"`);
}

output(`${generatedFolder}/format/${sourceLanguage}.ts`, header + formatConstant(sourceLanguage, formats[sourceLanguage]));
for (const [door, {first, rest, needed, more}] of doors) {
  if (!first.length && !rest.length) continue;
  const neededLater = {hasFormat: more.hasFormat && !needed.hasFormat, hasNames: more.hasNames && !needed.hasNames};
  const hasRest = rest.length > 0 || neededLater.hasFormat || neededLater.hasNames;
  const loaders = (folder) => targets.map((tag) => `    ${JSON.stringify(tag)}: () => import('./${folder}/${tag}.js'),\n`).join('');
  for (const tag of targets) {
    // A script's style comes with how the language is written, and every first view needs it.
    output(
      `${generatedFolder}/words/${door}/${tag}.ts`,
      wordsFile(tag, first, translations.get(tag), formats[tag], {...needed, hasFormat: needed.hasFormat || Boolean(scriptStyle(tag))}),
    );
    if (hasRest)
      output(`${generatedFolder}/words/${door}-rest/${tag}.ts`, wordsFile(tag, rest, translations.get(tag), formats[tag], neededLater));
  }
  output(
    `${generatedFolder}/words/${door}.ts`,
    `${header}import type {Words, WordsFiles} from '../../words.js';\n\nexport const first: WordsFiles = {\n${loaders(door)}};\nexport const words: Words = {\n  first,\n  rest: {${hasRest ? `\n${loaders(`${door}-rest`)}  ` : ''}},\n};\n`,
  );
}

for (const file of globSync(at(generatedFolder), '.ts')) {
  if (outputs.has(path.relative(root, file).replaceAll('\\', '/'))) continue;
  if (isCheck) complaints.push(`${file} is left over`);
  else rmSync(file);
}

for (const complaint of complaints) console.error(complaint);
console.log(`${tags.length} languages, ${all.length} sentences, ${complaints.length} complaints`);
if (isCheck && complaints.length) process.exitCode = 1;
