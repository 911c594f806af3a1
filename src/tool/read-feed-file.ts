/** A feed, a calendar or a spreadsheet on the disk, read for some days. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readFeed} from '../feed/read-feed.js';
import {formatDate, parseDate} from '../model/calendar.js';
import {FeedError, type Feed, type PlainDate, type Problem} from '../model/feed.js';
import {problemSentence} from '../text/problems.js';
import type {ToolLanguage} from './command.js';
import {readSheet} from './sheet/read-sheet.js';

/** The day it is in Denmark. */
export const danishDay = (now: Date): PlainDate => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Copenhagen'}).format(now);

/**
 * @param back days before today that are read too: what began then may still be on
 * @throws {FeedError} it cannot be read
 * @throws {NodeJS.ErrnoException} the file cannot be
 */
export async function readFeedFile(
  file: string,
  today: PlainDate,
  {days, back = 0}: {readonly days: number; readonly back?: number},
): Promise<{feed: Feed; problems: readonly Problem[]}> {
  const bytes = new Uint8Array(readFileSync(file));
  const sheet = /\.(xlsx|ods|csv)$/i.test(file) ? await readSheet(bytes, {name: path.basename(file), today}) : undefined;
  const day = (ahead: number) => formatDate(parseDate(today)! + ahead);
  const feed = await readFeed(sheet ? JSON.stringify(sheet.feed) : bytes, {from: day(-back), until: day(days)});
  return {feed, problems: sheet?.problems ?? feed.problems};
}

/** Why a file could not be read, in words; undefined for a fault of the tool. */
export function failureOf(error: unknown, file: string, language: ToolLanguage): string | undefined {
  if (!(error instanceof FeedError) && !(error as NodeJS.ErrnoException).syscall) return undefined;
  const {code, values} = error instanceof FeedError ? error : new FeedError('not-found', {url: file});
  return problemSentence({code, where: file, values}, language);
}
