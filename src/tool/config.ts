/** `lbb-feed.json` as `fetch` goes by it: checked, addresses put in, paths made absolute. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import {isNearly} from '../feed/json/spelling.js';
import {httpsAddress} from '../model/https-address.js';
import {ianaZone} from '../model/zone.js';
import {UsageError} from './command.js';
import {configSchema} from './config-schema.js';
import {configWords, type ConfigCode, type ConfigValues} from './config-words.js';

type Written = z.output<typeof configSchema>;

/** Where something is written. */
export interface Output {
  readonly name?: string | undefined;
  /** Absolute path of the feed. */
  readonly feed: string;
  /** Absolute path, with `{language}`. */
  readonly ical?: string | undefined;
}

export interface ConfigSource {
  readonly name: string;
  readonly organization?: string | undefined;
  /** One of these two. An address may be secret: it is never written anywhere. */
  readonly address?: URL | undefined;
  readonly file?: string | undefined;
}

export interface Group extends Output {
  readonly id: string;
  readonly sources: readonly ConfigSource[];
}

export interface Config {
  readonly groups: readonly Group[];
  readonly all?: Output | undefined;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Absolute path of the folder for the last good copies. */
  readonly state: string;
  readonly allowPrivate: readonly string[];
  readonly limits: Written['limits'];
  readonly tell: {readonly post?: URL | undefined; readonly mail?: Written['tell']['mail']};
}

/** @throws {UsageError} with a line for each mistake */
export function readConfig(file: string, environment: Readonly<Record<string, string | undefined>>): Config {
  const at = path.resolve(file);
  let text: string;
  try {
    text = readFileSync(at, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError({
      da: `indstillingerne "${file}" kan ikke læses. Skriv filen, eller nævn en anden: lbb-feed fetch FIL`,
      en: `the config "${file}" cannot be read. Write it, or name another: lbb-feed fetch FILE`,
    });
  }
  const mistakes = new Mistakes(path.basename(file));
  const parsed = configSchema.safeParse(parseJson(text, path.basename(file)), {reportInput: true});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) mistakes.addIssue(issue);
    mistakes.check();
  }
  const config = meant(parsed.data!, path.dirname(at), environment, mistakes);
  mistakes.check();
  return config;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Not all Node versions say where it is; none is asked for the text around it, which may hold an address.
    const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
    const line = position ? text.slice(0, Number(position)).split('\n').length : text.split('\n').length;
    throw new UsageError({
      da: `${name}: kan ikke læses som JSON. Se efter et komma, et anførselstegn eller en parentes omkring linje ${line}`,
      en: `${name}: cannot be read as JSON. Look for a comma, a quotation mark or a bracket around line ${line}`,
    });
  }
}

class Mistakes {
  private readonly lines: {da: string; en: string}[] = [];

  constructor(private readonly file: string) {}

  add(where: string, code: ConfigCode, values?: ConfigValues): void {
    const {da, en} = configWords(code, values);
    const at = [this.file, where].filter(Boolean).join(': ');
    this.lines.push({da: `${at}: ${da}`, en: `${at}: ${en}`});
  }

  addIssue(issue: z.core.$ZodIssue): void {
    const where = pathOf(issue.path);
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const write = keysAt(issue.path).find((known) => isNearly(key, known));
        this.add(where, write ? 'unknown-key-like' : 'unknown-key', {key, ...(write && {write})});
      }
    else if (issue.code === 'invalid_type' && issue.input === undefined) this.add(where, 'missing');
    else if (issue.code === 'invalid_type' && issue.expected === 'object') this.add(where, 'object');
    else if (issue.code === 'too_small') this.add(where, issue.message as ConfigCode, {least: Number(issue.minimum)});
    else if (issue.code === 'too_big') this.add(where, issue.message as ConfigCode, {most: Number(issue.maximum)});
    else this.add(where, issue.message as ConfigCode);
  }

  /** @throws {UsageError} when there are any */
  check(): void {
    if (this.lines.length) throw new UsageError({da: this.lines.map(({da}) => da).join('\n'), en: this.lines.map(({en}) => en).join('\n')});
  }
}

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((at, key) => at + (typeof key === 'number' ? `[${key}]` : `${at && '.'}${String(key)}`), '');

/** The fields that are known at a place of the config. */
function keysAt(keys: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = configSchema;
  for (const key of [...keys, undefined]) {
    let def = (schema as z.ZodType | undefined)?.def as {type?: string; innerType?: z.core.$ZodType} | undefined;
    while (def?.innerType) def = (def.innerType as z.ZodType).def as typeof def;
    const {shape, element} = (def ?? {}) as {shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType};
    if (key === undefined) return Object.keys(shape ?? {});
    schema = typeof key === 'number' ? element : shape?.[String(key)];
  }
  return [];
}

function meant(written: Written, folder: string, environment: Readonly<Record<string, string | undefined>>, mistakes: Mistakes): Config {
  const {groups, all, languages, timeZone, state, allowPrivate, limits, tell} = written;
  const absolute = (file: string) => path.resolve(folder, file);
  const used = new Set<string>();
  const once = (where: string, found: string) => {
    if (used.has(found)) mistakes.add(where, 'twice', {found: found.replace(/^\w+ /, '')});
    used.add(found);
  };
  const filled = (where: string, text: string): string | undefined => {
    let isWhole = true;
    const whole = text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = environment[name]?.trim();
      if (!value) mistakes.add(where, 'no-variable', {name});
      isWhole &&= !!value;
      return value ?? '';
    });
    return isWhole ? whole : undefined;
  };
  const addressOf = (where: string, text: string | undefined): URL | undefined => {
    const whole = text === undefined ? undefined : filled(where, text);
    if (whole === undefined) return undefined;
    const url = httpsAddress(whole.trim());
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url);
    return void mistakes.add(where, 'address');
  };
  const firstLine = (where: string, file: string): string | undefined => {
    try {
      return readFileSync(absolute(file), 'utf8')
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/)[0]!;
    } catch {
      return void mistakes.add(where, 'no-file', {file});
    }
  };
  const stateFolder = absolute(state);
  const outputOf = <Kind extends {name?: string | undefined; feed: string; ical?: string | undefined}>(
    where: string,
    {name, feed, ical}: Kind,
  ): Output => {
    for (const [key, file] of Object.entries({feed, ical})) {
      if (!file) continue;
      once(`${where}.${key}`, `file ${absolute(file)}`);
      if (stateFolder.startsWith(`${path.dirname(absolute(file))}${path.sep}`)) mistakes.add('state', 'published', {file});
    }
    if (ical && languages.length > 1 && !ical.includes('{language}')) mistakes.add(`${where}.ical`, 'no-language');
    return {name, feed: absolute(feed), ical: ical && absolute(ical)};
  };
  if (!ianaZone(timeZone)) mistakes.add('timeZone', 'time-zone');
  const smtp = tell.mail && filled('tell.mail.smtp', tell.mail.smtp);
  if (smtp !== undefined && !(URL.canParse(smtp) && /^smtps?:$/.test(new URL(smtp).protocol))) mistakes.add('tell.mail.smtp', 'smtp');
  return {
    groups: groups.map((group, i) => {
      once(`groups[${i}].id`, `id ${group.id}`);
      return {
        ...outputOf(`groups[${i}]`, group),
        id: group.id,
        sources: group.sources.map(({name, organization, address, addressFile, file}, j) => {
          const where = `groups[${i}].sources[${j}]`;
          once(`${where}.name`, `name ${name}`);
          const key = addressFile ? 'addressFile' : 'address';
          const text = addressFile ? firstLine(`${where}.addressFile`, addressFile) : address;
          return {name, organization, address: addressOf(`${where}.${key}`, text), file: file && absolute(file)};
        }),
      };
    }),
    all: all && outputOf('all', all),
    languages,
    timeZone,
    state: stateFolder,
    allowPrivate: allowPrivate.map((host) => host.toLowerCase()),
    limits,
    tell: {post: addressOf('tell.post', tell.post), mail: tell.mail && {...tell.mail, smtp: smtp ?? ''}},
  };
}
