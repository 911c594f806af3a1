/** A feed, a calendar or a spreadsheet: a file, an address or what is piped in, read for some days. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {buffer} from 'node:stream/consumers';
import {readFeed} from '../feed/read-feed.js';
import {addDays} from '../model/calendar.js';
import {FeedError, type Feed, type PlainDate, type Problem} from '../model/feed.js';
import {httpsAddress} from '../model/https-address.js';
import {wallTimeAt} from '../model/wall-time.js';
import {HOME_ZONE} from '../model/zone.js';
import {problemSentence} from '../text/problems.js';
import {UsageError, type CommandContext, type ToolLanguage} from './command.js';
import {download} from './fetch/download.js';
import {isSheet} from './sheet/is-sheet.js';
import {failureWords, fileError, SourceError} from './fetch/source-error.js';
import {readSheet} from './sheet/read-sheet.js';

export const LIMITS = {seconds: 30, megabytes: 16, tries: 2};

/** The day it is in Denmark. */
export const danishDay = (now: Date): PlainDate => wallTimeAt(now.getTime(), HOME_ZONE).slice(0, 10);

/** An address as it is asked; undefined: it is none, but a file. */
export const addressOf = (source: string): URL | undefined => {
  const web = httpsAddress(source);
  return /^https?:\/\//i.test(web) && URL.canParse(web) ? new URL(web) : undefined;
};

/**
 * The bytes of a source; `-` is what is piped in.
 * @throws {SourceError} the address gives none
 * @throws {NodeJS.ErrnoException} the file cannot be read
 */
export async function sourceBytes(source: string, allowPrivate: readonly string[]): Promise<Uint8Array> {
  const address = addressOf(source);
  if (address) return (await download(address, {...LIMITS, known: undefined, allowPrivate}))!.bytes;
  const file = source === '-' ? await buffer(process.stdin) : await readFile(source);
  return new Uint8Array(file.buffer, file.byteOffset, file.length);
}

/**
 * The one feed that a command names.
 * @param back days before today that are read too: what began then may still be on
 * @returns undefined: it cannot be read, which has been said
 */
export async function readNamedFeed(
  [source, ...others]: readonly string[],
  today: PlainDate,
  {days, back = 0, allowPrivate}: {readonly days: number; readonly back?: number; readonly allowPrivate: readonly string[]},
  {language, log}: CommandContext,
): Promise<{feed: Feed; problems: readonly Problem[]} | undefined> {
  if (!source || others.length) throw new UsageError({da: 'Nævn ét feed. Se --help', en: 'Name one feed. See --help'});
  const day = (ahead: number) => addDays(today, ahead);
  try {
    const bytes = await sourceBytes(source, allowPrivate);
    const name = path.basename(addressOf(source)?.pathname ?? source);
    const sheet = isSheet(bytes, name) ? await readSheet(bytes, {name, today}) : undefined;
    const feed = await readFeed(sheet ? JSON.stringify(sheet.feed) : bytes, {from: day(-back), until: day(days)});
    return {feed, problems: sheet?.problems ?? feed.problems};
  } catch (error) {
    const failure = failureOf(error, source, language);
    if (failure === undefined) throw error;
    log(`lbb-feed: ${failure}`);
    return undefined;
  }
}

/** Why a source could not be read, in words; undefined for a fault of the tool. */
function failureOf(error: unknown, source: string, language: ToolLanguage): string | undefined {
  if (error instanceof SourceError) return failureWords(error)[language];
  if ((error as NodeJS.ErrnoException).syscall) return `${source}: ${failureWords(fileError(error as NodeJS.ErrnoException))[language]}`;
  return error instanceof FeedError ? problemSentence({code: error.code, where: source, values: error.values}, language) : undefined;
}
