/** What the sub-commands of `lbb-feed` share: what they are given, how they end, how their options are parsed. */
import {parseArgs, type ParseArgsConfig} from 'node:util';

/** The languages in which the tool speaks to webmasters. */
export type ToolLanguage = 'da' | 'en';
/** The same said in both. */
export type InBoth = Readonly<Record<ToolLanguage, string>>;

/** What a script that runs the tool may go by; README.md names them. */
export const exitCodes = {
  ok: 0,
  /** The input can be read, but something in it is to be mended. */
  mend: 1,
  /** The command line or the config cannot be meant. */
  usage: 2,
  /** A source cannot be read; its last good copy, if there is one, is still used. */
  source: 3,
  /** Nothing was written: a full disk, another run at work, a fault of the tool. */
  failed: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command runs in, handed in so that a test can play it. */
export interface CommandContext {
  readonly language: ToolLanguage;
  /** What the command is there for, to standard output. */
  print(text: string): void;
  /** A line for the person who runs it, to standard error. */
  log(line: string): void;
  /** How far a long work has come: one line that is written over; nothing where nobody looks (a pipe, a log). */
  progress(line: string): void;
  /** Whether a person looks at standard error. */
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** A sub-command, the default export of its `command.ts`. */
export interface Command {
  /** What `lbb-feed NAME --help` prints. */
  readonly help: InBoth;
  run(args: readonly string[], context: CommandContext): Promise<ExitCode>;
}

/** The command line or the config cannot be meant: the sentence is all that is printed. */
export class UsageError extends Error {
  constructor(readonly words: InBoth) {
    super(words.en);
    this.name = 'UsageError';
  }
}

/** Every command takes these. */
const common = {lang: {type: 'string'}, help: {type: 'boolean'}, json: {type: 'boolean'}} as const;

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<typeof parseArgs<{options: Own & typeof common; allowPositionals: true; strict: true}>>;

/**
 * A command's own options beside those that all have (`--json`, `--lang`, `--help`).
 * @throws {UsageError} that names the option
 */
export function parseOptions<const Own extends Options>(args: readonly string[], own: Own): Parsed<Own> {
  try {
    return parseArgs({args: [...args], options: {...own, ...common}, allowPositionals: true, strict: true});
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError({da: `"${option}" kendes ikke. Se --help`, en: `"${option}" is not known. See --help`});
    throw new UsageError({
      da: `"${option}" er skrevet forkert: mangler den en værdi, eller har den en for meget? Se --help`,
      en: `"${option}" is written wrongly: does it lack a value, or have one too many? See --help`,
    });
  }
}
