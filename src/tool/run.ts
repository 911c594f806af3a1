/** From a command line to a sub-command and its exit code. */
import {parseArgs} from 'node:util';
import {exitCodes, UsageError, type Command, type ExitCode, type InBoth, type CommandContext} from './command.js';

/** A line in the table of sub-commands; its code is loaded when it is called for. */
interface Entry {
  readonly summary: InBoth;
  readonly load: () => Promise<{default: Command}>;
}

/** To add one: a folder with `command.ts`, and a line here. */
const commands: Readonly<Record<string, Entry>> = {
  check: {
    summary: {da: 'viser, hvad besøgende vil se, og hvad der skal rettes', en: 'shows what visitors will see, and what is to be mended'},
    load: () => import('./check/command.js'),
  },
  fetch: {
    summary: {da: 'henter kalendere og regneark og skriver feeds', en: 'fetches calendars and spreadsheets and writes feeds'},
    load: () => import('./fetch/command.js'),
  },
  html: {
    summary: {da: 'skriver HTML til at stå mellem et elements tags', en: "writes HTML to stand between an element's tags"},
    load: () => import('./html/command.js'),
  },
  export: {
    summary: {da: 'skriver et feed som regneark eller kalender', en: 'writes a feed as a spreadsheet or a calendar'},
    load: () => import('./export/command.js'),
  },
};

const intro: InBoth = {
  da: 'lbb-feed laver et feed af kalendere og regneark, tjekker det og skriver det på andre måder.',
  en: 'lbb-feed makes a feed from calendars and spreadsheets, checks it, and writes it in other ways.',
};
const rest: InBoth = {
  da: `Til alle: --lang=da|en (sprog, dansk fra start), --json (for maskiner), --help
lbb-feed KOMMANDO --help viser mere.

Slutter med: 0 alt vel · 1 noget skal rettes · 2 kommandolinjen eller indstillingerne · 3 en kilde kan ikke læses, den
gamle kopi bruges · 4 intet er skrevet`,
  en: `For all: --lang=da|en (language, Danish by default), --json (for machines), --help
lbb-feed COMMAND --help shows more.

Ends with: 0 all well · 1 something to mend · 2 the command line or the config · 3 a source cannot be read, the old copy
is used · 4 nothing was written`,
};

/** @param table stands in for the sub-commands in tests */
export async function run(
  args: readonly string[],
  version: string,
  given: Omit<CommandContext, 'language'>,
  table: Readonly<Record<string, Entry>> = commands,
): Promise<ExitCode> {
  const known = {lang: {type: 'string'}, help: {type: 'boolean'}, version: {type: 'boolean'}} as const;
  const {values} = parseArgs({args: [...args], options: known, strict: false});
  const language = values.lang === 'en' ? 'en' : 'da';
  const context = {...given, language} as const;
  const [name = '', ...own] = args;
  try {
    if (values.lang !== undefined && values.lang !== 'da' && values.lang !== 'en')
      throw new UsageError({da: 'Skriv --lang=da eller --lang=en', en: 'Write --lang=da or --lang=en'});
    if (Object.hasOwn(table, name)) {
      const {default: command} = await table[name]!.load();
      if (!values.help) return await command.run(own, context);
      context.print(`${command.help[language]}\n`);
      return exitCodes.ok;
    }
    if (values.version) context.print(`${version}\n`);
    else if (values.help) context.print(overview(table, language));
    else if (name.startsWith('-') || !name) {
      context.log(overview(table, language).trimEnd());
      return exitCodes.usage;
    } else throw new UsageError({da: `Kommandoen "${name}" findes ikke. Se --help`, en: `There is no command "${name}". See --help`});
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof UsageError) {
      context.log(`lbb-feed: ${error.words[language]}`);
      return exitCodes.usage;
    }
    const said = error instanceof Error ? error.message : String(error);
    context.log(`lbb-feed: ${{da: 'en fejl, der ikke var ventet', en: 'a fault that was not expected'}[language]}: ${said}`);
    return exitCodes.failed;
  }
}

function overview(table: Readonly<Record<string, Entry>>, language: 'da' | 'en'): string {
  const lines = Object.entries(table).map(([name, {summary}]) => `  ${name.padEnd(8)} ${summary[language]}`);
  const usage = {da: 'Brug: lbb-feed KOMMANDO [...]', en: 'Usage: lbb-feed COMMAND [...]'}[language];
  return `${intro[language]}\n\n${usage}\n${lines.join('\n')}\n\n${rest[language]}\n`;
}
