/** `lbb-feed fetch`: reads the sources of a config and writes the feeds. */
import {exitCodes, parseOptions, UsageError, type Command, type ExitCode, type InBoth, type CommandContext} from '../command.js';
import {readConfig, type Config} from '../config.js';
import {problemSentence} from '../../text/problems.js';
import {Copies} from './copies.js';
import {fetchFeeds, type ReadSource, type WrittenFile} from './fetch-feeds.js';
import {takeLock} from './lock.js';
import {failureWords} from './source-error.js';
import {isUrgent, noticeOf, sendNotices} from './notify.js';

/** Problems of a source that are written out on a terminal; --json has them all. */
const MOST_PROBLEMS = 5;

const help: InBoth = {
  da: `Brug: lbb-feed fetch [lbb-feed.json] [--accept NAVN]

Henter kalendere, regneark og feeds, som de står i indstillingerne, og skriver et feed for hver gruppe. Kan en kilde ikke
læses, eller er den pludselig tom, bruges den sidste gode kopi.

  --accept NAVN   det, der nu er i kilden NAVN, er meningen, selv om det ser forkert ud (kan skrives flere gange)
  --json          skriver, hvad der skete, som JSON`,
  en: `Usage: lbb-feed fetch [lbb-feed.json] [--accept NAME]

Fetches calendars, spreadsheets and feeds as the config names them, and writes a feed for each group. Where a source cannot
be read, or is suddenly empty, its last good copy is used.

  --accept NAME   what the source NAME holds now is meant, although it looks wrong (may be written several times)
  --json          writes what happened as JSON`,
};

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const {values, positionals} = parseOptions(args, {accept: {type: 'string', multiple: true}});
  const {language, now} = context;
  if (positionals.length > 1) throw new UsageError({da: 'Nævn kun én fil med indstillinger', en: 'Name one config file only'});
  const config = readConfig(positionals[0] ?? 'lbb-feed.json', context.environment);
  const {accept = []} = values;
  const names = config.groups.flatMap(({sources}) => sources.map(({name}) => name));
  for (const name of accept)
    if (!names.includes(name)) throw new UsageError({da: `Der er ingen kilde, der hedder "${name}"`, en: `No source is called "${name}"`});

  let lock: ReturnType<typeof takeLock>;
  try {
    const copies = new Copies(config.state);
    lock = takeLock(config.state);
    if (!lock) {
      context.log(`lbb-feed: ${{da: 'en anden kørsel er i gang', en: 'another run is at work'}[language]}`);
      return exitCodes.failed;
    }
    const {isMine} = lock;
    const {sources, files} = await fetchFeeds(config, copies, {
      now: now(),
      accept,
      progress: (done, of, name) => context.progress(`${done}/${of} ${name}`),
      isStillMine: isMine,
    });
    await notify(sources, config, copies, context);
    await copies.save(new Set(sources.map(({result}) => result.key)));
    if (values.json) context.print(`${JSON.stringify(report(sources, files, language), null, 2)}\n`);
    else if (context.isTerminal) for (const line of summary(sources, files, language)) context.log(line);
    return sources.some((one) => isUrgent(one, config, now())) ? exitCodes.source : exitCodes.ok;
  } catch (error) {
    const {code, syscall, path = ''} = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    context.log(`lbb-feed: ${diskWords(code ?? '', path)[language]}`);
    return exitCodes.failed;
  } finally {
    lock?.release();
  }
}

export default {help, run} satisfies Command;

/** Each notice once: what could not be sent is tried again by the next run. */
async function notify(sources: readonly ReadSource[], config: Config, copies: Copies, context: CommandContext): Promise<void> {
  const {language} = context;
  const notices = sources.flatMap((one) => {
    const words = noticeOf(one, one.result.wasNotified, config, context.now());
    return words ? [{one, line: words[language]}] : [];
  });
  if (!notices.length) return;
  for (const {line} of notices) context.log(line);
  const failure = await sendNotices(notices.map(({line}) => line).join('\n'), config, language);
  if (failure) context.log(`lbb-feed: ${failure[language]}`);
  // Of what is over nothing more is to be told, whether it was heard or not.
  else for (const {one} of notices) if (one.result.failure) copies.setState(one.result.key, {...one.result.state, isNotified: true});
}

function diskWords(code: string, file: string): InBoth {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return {
      da: 'disken er fuld. Hver fil er hel: den gamle eller den nye',
      en: 'the disk is full. Each file is whole: the old one or the new one',
    };
  return {
    da: `"${file}" kan ikke skrives (${code}). Hver fil er hel: den gamle eller den nye`,
    en: `"${file}" cannot be written (${code}). Each file is whole: the old one or the new one`,
  };
}

/** What machines get. Never an address. */
const report = (sources: readonly ReadSource[], files: readonly WrittenFile[], language: 'da' | 'en') => ({
  sources: sources.map(({source, group, result: {account, problems, failure, state}}) => ({
    group: group.id,
    name: source.name,
    outcome: failure ? (account ? 'kept' : 'missing') : 'read',
    ...(failure && {why: failureWords(failure)[language]}),
    ...state,
    account,
    problems: problems.map((problem) => ({...problem, sentence: problemSentence(problem, language)})),
  })),
  files: files.map(({problems, ...file}) => ({
    ...file,
    problems: problems.map((one) => ({...one, sentence: problemSentence(one, language)})),
  })),
});

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What a person reads. */
function summary(sources: readonly ReadSource[], files: readonly WrittenFile[], language: 'da' | 'en'): string[] {
  const say = (words: InBoth) => words[language];
  const ofSources = sources.flatMap(({source, result: {account, failure, problems}}) => {
    const {found = 0, shown = 0} = account ?? {};
    const counted = account
      ? say({da: `${found} fundet, ${shown} vises`, en: `${found} found, ${shown} shown`})
      : say({da: 'ingen kopi', en: 'no copy'});
    const why = failure ? `. ${capital(failureWords(failure)[language])}` : '';
    const kept = account && failure ? `. ${say({da: 'Den gamle kopi bruges', en: 'The old copy is used'})}` : '';
    const more = problems.length - MOST_PROBLEMS;
    return [
      `${failure ? '!' : ' '} ${source.name}: ${counted}${why}${kept}`,
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => `    ${problemSentence(problem, language)}`),
      ...(more > 0 ? [`    ${say({da: `… og ${more} til (--json viser alle)`, en: `… and ${more} more (--json shows all)`})}`] : []),
    ];
  });
  const outcomes: Readonly<Record<WrittenFile['outcome'], InBoth>> = {
    written: {da: 'skrevet', en: 'written'},
    same: {da: 'uændret', en: 'unchanged'},
    left: {da: 'ikke skrevet: ingen af kilderne kan læses', en: 'not written: none of its sources can be read'},
  };
  return [...ofSources, ...files.map(({file, outcome}) => `  ${file}: ${say(outcomes[outcome])}`)];
}
