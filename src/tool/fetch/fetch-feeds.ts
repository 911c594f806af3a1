/** From a config to the files that are published: reads every source, merges, writes what has changed. */
import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {readFeed} from '../../feed/read-feed.js';
import {DAY, formatDate, formatDateTime, type EpochSeconds} from '../../model/calendar.js';
import {exportIcal} from '../../model/export/export-ical.js';
import type {Feed, MadeFrom, Problem} from '../../model/feed.js';
import {mergeFeeds, type SourcedFeed} from '../../model/merge-feeds.js';
import {ianaZone} from '../../model/zone.js';
import type {Config, ConfigSource, Group, Output} from '../config.js';
import {Copies} from './copies.js';
import {accountOf, feedPieces} from './feed-text.js';
import {readSource, type Period, type SourceResult} from './read-source.js';
import {removeLeftovers, writeWhole} from './write-file.js';

export interface FetchOptions {
  readonly now: Date;
  /** Names of sources whose change is meant. */
  readonly accept: readonly string[];
  progress(done: number, of: number, name: string): void;
  /** Milliseconds before an address is asked again. */
  readonly firstPause?: number;
  /** Asked before anything is published. */
  readonly isStillMine?: () => boolean;
}

/** A source of a group, and what came of it. */
export interface ReadSource {
  readonly source: ConfigSource;
  readonly group: Group;
  readonly result: SourceResult;
  /** Names it among all, and is no address. */
  readonly id: string;
}

export interface WrittenFile {
  readonly file: string;
  /** `left`: there was nothing to write of it, so the old one stands. */
  readonly outcome: 'written' | 'same' | 'left';
  readonly problems: readonly Problem[];
}

/** Sources that are asked at the same time. */
const AT_ONCE = 4;
/** Milliseconds: a file in which nothing but the time of reading is newer is written anew only then. */
const HOUR = 3_600_000;

/** @throws {NodeJS.ErrnoException} of the disk; what was written is whole */
export async function fetchFeeds(
  config: Config,
  copies: Copies,
  options: FetchOptions,
): Promise<{sources: ReadSource[]; files: WrittenFile[]}> {
  const {now} = options;
  const zone = ianaZone(config.timeZone)!;
  const wallTime = (date: Date) => formatDateTime(zone.toWall((Math.floor(date.getTime() / 60_000) * 60) as EpochSeconds));
  const today = Math.floor(zone.toWall(Math.floor(now.getTime() / 1000)) / DAY);
  const days = {from: formatDate(today - 1), until: formatDate(today + config.limits.days), today: formatDate(today)};
  const period: Period = {
    ...days,
    basis: createHash('sha256')
      .update(JSON.stringify([days, config]))
      .digest('hex'),
  };

  const wanted = config.groups.flatMap((group, i) => group.sources.map((source, j) => ({source, group, id: `${i}.${j}`})));
  const folders = new Set<string>();
  const writeIfNew = async (file: string, pieces: Iterable<string>, time: RegExp, problems: readonly Problem[]): Promise<WrittenFile> => {
    if (!folders.has(path.dirname(file))) removeLeftovers(path.dirname(file), Date.now());
    folders.add(path.dirname(file));
    const isNew = now.getTime() - modified(file) >= HOUR || !isSameBut(time, pieces, oldText(file));
    if (isNew) await writeWhole(file, pieces);
    return {file, outcome: isNew ? 'written' : 'same', problems};
  };
  /** Whether the last run has written a file, of the same, and so lately that the times in it need not be newer. */
  const isAsWritten = (file: string) => copies.lastRun.files[file] && now.getTime() - modified(file) < HOUR;
  const write = async (output: Output, parts: readonly ReadSource[]): Promise<WrittenFile[]> => {
    if (options.isStillMine?.() === false) throw new Error('another run has taken over');
    const names = [output.feed, ...(output.ical ? config.languages.map((tag) => output.ical!.replaceAll('{language}', tag)) : [])];
    if (parts.every(({result}) => result.readAgain) && names.every(isAsWritten))
      return names.map((file) => ({file, outcome: 'same', problems: copies.lastRun.files[file]!}));
    for (const {result} of parts) result.feed ??= await result.readAgain?.();
    if (!parts.some(({result}) => result.feed)) return [{file: output.feed, outcome: 'left', problems: []}];
    const merged = merge(parts, output.name);
    const madeFrom = parts.map(({source, result, id}): MadeFrom => {
      const account = accountOf(merged.sources.find(({url}) => url === id)?.account);
      const {read} = result.state;
      return {name: source.name, ...(read && {fetched: wallTime(new Date(read))}), ...(account && {account})};
    });
    const problems: Problem[] = [];
    const pieces = feedPieces(
      merged,
      {...period, orderFrom: wallTime(now), name: output.name, timeZone: config.timeZone, sources: madeFrom},
      problems,
    );
    const written = [await writeIfNew(output.feed, pieces, /"(fetched|orderedFrom)": ?"[^"]*"/g, problems)];
    if (!output.ical) return written;
    const feed = await readFeed([...pieces].join(''), period);
    for (const language of config.languages) {
      const ical = exportIcal(feed, {language, now: `${now.toISOString().slice(0, 19)}Z`});
      written.push(await writeIfNew(output.ical.replaceAll('{language}', language), [ical], /^DTSTAMP:.*$/gm, []));
    }
    return written;
  };
  const ofGroups: WrittenFile[][] = [];
  const sources: ReadSource[] = [];
  let next = 0;
  let collect: (() => void) | undefined;
  const work = async () => {
    for (let at = next++; at < wanted.length; at = next++) {
      const {source, group} = wanted[at]!;
      const accepted = options.accept.includes(source.name);
      const result = await readSource(source, config, copies, period, now, accepted, options.firstPause);
      sources[at] = {...wanted[at]!, result};
      options.progress(sources.filter(Boolean).length, wanted.length, source.name);
      // A group is written when its last source has come: feeds of many calendars need not be held all at once.
      const own = sources.filter((one) => one?.group === group);
      if (own.length < group.sources.length) continue;
      ofGroups[config.groups.indexOf(group)] = await write(group, own);
      if (!config.all)
        for (const {result} of own) {
          delete result.feed;
          delete result.readAgain;
        }
      (collect ??= keepHeapSmall(!!config.all))();
    }
  };
  // All come to an end before the first failure is told: nobody writes any more then.
  const ends = await Promise.allSettled(Array(AT_ONCE).fill(undefined).map(work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const files = [...ofGroups.flat(), ...(config.all ? await write(config.all, sources) : [])];
  for (const {result} of sources) copies.setState(result.key, result.state);
  copies.lastRun = {
    readings: Object.fromEntries(
      sources.flatMap(({result: {key, of, account, problems}}) => (of ? [[key, {of, account, problems}] as const] : [])),
    ),
    files: Object.fromEntries(files.filter(({outcome}) => outcome !== 'left').map(({file, problems}) => [file, problems])),
  };
  return {sources, files};
}

/** The sources as one feed; what they lack of an organization the config says. */
function merge(parts: readonly ReadSource[], name: string | undefined): Feed {
  const [only] = parts;
  const feed = only?.result.feed;
  const merged =
    feed && parts.length === 1
      ? {...feed, sources: feed.sources.map((one) => ({...one, url: only.id}))}
      : mergeFeeds(parts.map(({result: {feed}, id}): SourcedFeed | undefined => feed && {source: id, feed}));
  if (!parts.some(({source}) => source.organization)) return merged;
  const partOf = new Map(parts.map((part) => [part.id, part]));
  const organizations = [...merged.organizations];
  const activities = merged.activities.map((activity) => {
    const {source, group} = partOf.get(activity.source ?? only!.id)!;
    const {organization} = source;
    if (!organization || activity.organization) return activity;
    if (!organizations.some(({id}) => id === organization))
      organizations.push({id: organization, name: group.name ?? name ?? organization});
    return {...activity, organization};
  });
  return {...merged, organizations, activities};
}

/**
 * Left alone V8 lets garbage grow to a multiple of what is in use, for which small servers have no room. Of one calendar at a time
 * little is in use, and four times as much again is enough; of all at once as much again.
 * @returns takes back what was new: between two calendars next to nothing of it is in use, and need not be moved
 */
function keepHeapSmall(holdsAll: boolean): () => void {
  setFlagsFromString(`--heap-growing-percent=${holdsAll ? 100 : 400}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: {type: 'minor'}) => void;
  collect();
  return () => collect({type: 'minor'});
}

/** Whether a text is another one but for its times; no time stands in two pieces. */
function isSameBut(time: RegExp, pieces: Iterable<string>, other: string): boolean {
  const expected = other.replace(time, '');
  let at = 0;
  for (const piece of pieces) {
    const found = piece.replace(time, '');
    if (!expected.startsWith(found, at)) return false;
    at += found.length;
  }
  return at === expected.length;
}

function oldText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function modified(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
