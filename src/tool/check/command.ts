/** `lbb-feed check`: what visitors will see of a feed, and what is to be mended. */
import path from 'node:path';
import {decodeText} from '../../feed/decode.js';
import {readFeed} from '../../feed/read-advised.js';
import {addDays} from '../../model/calendar.js';
import {FeedError, type Feed, type PlainDate, type Problem} from '../../model/feed.js';
import {unmetDates} from '../../model/unmet-dates.js';
import {problemSentence} from '../../text/problems.js';
import {wordsIn} from '../../text/words-in.js';
import {exitCodes, parseOptions, UsageError, type Command, type ExitCode, type InBoth, type CommandContext} from '../command.js';
import {failureWords, fileError} from '../fetch/source-error.js';
import {isSheet} from '../sheet/is-sheet.js';
import {addressOf, danishDay, LIMITS, sourceBytes} from '../read-feed-file.js';
import {readSheet} from '../sheet/read-sheet.js';
import {findingLine, levelOf, type Finding} from './finding.js';
import {findingsInSheet, findingsOf, unmetInSheet} from './findings.js';
import {writtenIn, type LineAndColumn} from './lines.js';
import {deadLinks} from './links.js';
import type {Checked, Message} from './message.js';
import {annotations, report} from './report.js';
import {summaryOf} from './summary.js';

const help: InBoth = {
  da: `Brug: lbb-feed check FIL|ADRESSE|- [...]

Viser, hvad besøgende vil se af et feed (-: det, der kommer ind; JSON, iCal, CSV, XLSX, ODS), og hvad der skal rettes.

  --all                  alle aktiviteter, ikke kun de første 20
  --links                spørger også, om feedets links virker
  --allow-private VÆRT   en server på det interne net, der gerne må spørges (kan gentages)
  --github               skriver fejlene, som GitHub Actions viser dem i filen
  --json                 skriver det hele som JSON

Slutter med 0, når intet skal rettes, 1 når noget skal, 3 når noget ikke kan læses.`,
  en: `Usage: lbb-feed check FILE|ADDRESS|- [...]

Shows what visitors will see of a feed (-: what is piped in; JSON, iCal, CSV, XLSX, ODS), and what is to be mended.

  --all                  all activities, not only the first 20
  --links                also asks whether the feed's links work
  --allow-private HOST   a server on the internal network that may be asked (can be repeated)
  --github               writes the problems as GitHub Actions shows them in the file
  --json                 writes everything as JSON

Ends with 0 when nothing is to be mended, 1 when something is, 3 when something cannot be read.`,
};

/** As far ahead as the elements list; a large feed for a month. */
const DAYS = 120;
const DAYS_OF_LARGE = 31;
const LARGE = 500_000;
/** Activities that a person is shown without asking for all. */
const FIRST = 20;

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const {values, positionals} = parseOptions(args, {
    all: {type: 'boolean'},
    links: {type: 'boolean'},
    github: {type: 'boolean'},
    'allow-private': {type: 'string', multiple: true, default: []},
  });
  if (!positionals.length)
    throw new UsageError({da: 'Nævn en fil eller en adresse. Se --help', en: 'Name a file or an address. See --help'});
  const options = {withLinks: !!values.links, allowPrivate: values['allow-private'], most: values.all || values.json ? Infinity : FIRST};
  const checked: Checked[] = [];
  for (const source of positionals) {
    context.progress(source);
    checked.push(await checkSource(source, options, context));
  }
  const {language} = context;
  if (values.json) context.print(`${JSON.stringify(checked, null, 2)}\n`);
  else if (values.github) context.print(annotations(checked));
  else context.print(report(checked, language));
  if (checked.some(({failure}) => failure)) return exitCodes.source;
  return checked.some(({messages}) => messages.some(({level}) => level === 'mend')) ? exitCodes.mend : exitCodes.ok;
}

interface Options {
  readonly withLinks: boolean;
  readonly allowPrivate: readonly string[];
  /** Activities in the summary. */
  readonly most: number;
}

async function checkSource(source: string, {withLinks, allowPrivate, most}: Options, context: CommandContext): Promise<Checked> {
  const {language} = context;
  const address = addressOf(source);
  const name = address ? `${address.origin}/…` : source;
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await sourceBytes(source, allowPrivate);
    const today = danishDay(context.now());
    const {feed, raw, problems, days, placeOf, named = (found) => found} = await readBytes(bytes, address?.pathname ?? source, today);
    const links = withLinks
      ? await deadLinks(raw ?? feed.activities, {...LIMITS, allowPrivate}, language, (done, all) =>
          context.progress(`${done}/${all} links`),
        )
      : [];
    const words = await wordsIn(language, feed);
    const messages = [
      ...problems.map((problem): Message => {
        const {code, where} = problem;
        return {level: 'mend', code, where, ...placeOf(problem), sentence: problemSentence(problem, language)};
      }),
      ...named([...findingsOf(feed, raw, today, days), ...links]).map((finding) => messageOf(finding, placeOf(finding), language)),
    ];
    return {source: name, summary: await summaryOf(feed, words, context.now().getTime() / 1000, today, language, most), messages};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall)
      return {source: name, failure: failureWords(fileError(error as NodeJS.ErrnoException))[language], messages: []};
    const place = error instanceof FeedError ? writtenIn(decodeText(bytes, []), []).placeOf({code: error.code, where: ''}) : undefined;
    return {source: name, failure: failureWords(error)[language], ...place, messages: []};
  }
}

const messageOf = (finding: Finding, place: LineAndColumn | undefined, language: 'da' | 'en'): Message => {
  const {code, where} = finding;
  return {level: levelOf(code), code, where, ...place, sentence: findingLine(finding, language)};
};

interface Read {
  readonly feed: Feed;
  /** The records as they are written; of a calendar there are none. */
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  /** How many were read ahead. */
  readonly days: number;
  readonly placeOf: (of: {readonly code: string; readonly where: string}) => LineAndColumn | undefined;
  /** Of a sheet: findings by its cells. */
  readonly named?: (findings: readonly Finding[]) => readonly Finding[];
}

async function readBytes(bytes: Uint8Array, name: string, today: PlainDate): Promise<Read> {
  const days = bytes.length > LARGE ? DAYS_OF_LARGE : DAYS;
  const [from, until] = [today, addDays(today, days)];
  const period = {from, until};
  if (isSheet(bytes, name)) {
    const sheet = await readSheet(bytes, {name: path.basename(name), today});
    const feed = await readFeed(JSON.stringify(sheet.feed), period);
    const problems = [...sheet.problems, ...unmetInSheet(sheet, feed, from, until)];
    return {feed, raw: sheet.feed, problems, days, placeOf: () => undefined, named: (found) => findingsInSheet(found, sheet)};
  }
  const encoding: Problem[] = [];
  const text = decodeText(bytes, encoding);
  // What is looked through once more is decoded once; calendars have an encoding a line.
  const isText = /^\s*{/.test(text);
  const feed = await readFeed(isText ? text : bytes, period);
  const problems = [...(isText ? encoding : []), ...feed.problems, ...unmetDates(feed, from, until)];
  if (feed.sources[0]?.kind !== 'json') return {feed, raw: undefined, problems, days, placeOf: () => undefined};
  return {feed, days, ...writtenIn(text, problems)};
}

export default {help, run} satisfies Command;
