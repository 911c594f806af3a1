/** One source, from its bytes to a feed; from where it lies to what is used of it in this run. */
import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import type {Account, Feed, Problem} from '../../model/feed.js';
import type {Config, ConfigSource} from '../config.js';
import type {Copies, Copy, SourceState} from './copies.js';
import {doubtOf} from './doubt.js';
import {isSheet} from '../sheet/is-sheet.js';
import {download} from './download.js';
import {gather} from './gather.js';
import {failureWords, fileError, SourceError} from './source-error.js';

export interface Period {
  readonly from: string;
  readonly until: string;
  readonly today: string;
  /** What a reading depends on besides the source's bytes: the period, the config. */
  readonly basis: string;
}

/** What came of a source. */
export interface SourceResult {
  readonly key: string;
  /** Missing: it cannot be read, and never could. Given up once it is written. */
  feed?: Feed | undefined;
  /** Reads what has not changed since the last run, and need not be read unless another source has. */
  readAgain?: () => Promise<Feed>;
  /** What `readings` of the last run know it by. */
  readonly of?: string;
  /** Of the feed. Missing: there is none. */
  readonly account?: Account | undefined;
  readonly problems: readonly Problem[];
  readonly state: SourceState;
  /** Whether an earlier run has notified somebody that something was wrong. */
  readonly wasNotified: boolean;
  /** Why the last good copy stands in for it. */
  readonly failure?: SourceError | Error | undefined;
  /** A copy of what is there now was taken although it was doubtful. */
  readonly isAccepted?: boolean;
}

interface Read {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

const DAY = 86_400_000;

/**
 * @param accepted whether the person who runs this has said that what is there now is meant
 * @throws what the disk throws
 */
export async function readSource(
  source: ConfigSource,
  config: Config,
  copies: Copies,
  period: Period,
  now: Date,
  accepted: boolean,
  firstPause?: number,
): Promise<SourceResult> {
  const key = copies.keyOf(source);
  const copy = copies.copyOf(key);
  const {isNotified, ...before} = copies.stateOf(key);
  const good: SourceState = {read: now.toISOString()};
  const base = {key, wasNotified: !!isNotified};
  const read = (found: Copy) => readBytes(found, source, config, period);
  const of = ({feed, problems}: Read) => ({feed, account: feed.sources[0]!.account, problems: ownCopy([...problems, ...feed.problems])});
  const old = async (failure: SourceError | Error, state: SourceState): Promise<SourceResult> => {
    // A copy was good when it was kept; should it not be now, it is as if there was none.
    const kept = copy && (await read(copy).catch(() => undefined));
    return {...base, ...(kept ? of(kept) : {problems: []}), failure, state: {...state, read: before.read}};
  };
  try {
    const found = (await bytesOf(source, config, copy, firstPause)) ?? copy!;
    const isSame = copy && Buffer.compare(copy.bytes, found.bytes) === 0;
    const hash = createHash('sha256').update(`${period.basis} ${found.type}\n`).update(found.bytes).digest('hex');
    const last = copies.lastRun.readings[key];
    if (isSame && last?.of === hash && !before.failingSince && !before.doubtfulSince) {
      if (copy.etag !== found.etag || copy.lastModified !== found.lastModified) await copies.keep(key, found);
      return {...base, ...last, readAgain: async () => (await read(found)).feed, state: good};
    }
    const fresh = await read(found);
    const known = copy && !isSame ? await read(copy).catch(() => undefined) : undefined;
    const doubt = known && doubtOf({feed: known.feed, bytes: copy!.bytes}, {feed: fresh.feed, bytes: found.bytes});
    const doubtfulSince = before.doubtfulSince ?? now.toISOString();
    const isAccepted = !!doubt && (accepted || now.getTime() - Date.parse(doubtfulSince) >= config.limits.keepDays * DAY);
    if (doubt && !isAccepted)
      return {
        ...base,
        ...of(known),
        failure: doubt,
        state: {read: before.read, doubtfulSince, isNotified: before.doubtfulSince ? isNotified : false},
      };
    if (!isSame || copy.etag !== found.etag || copy.lastModified !== found.lastModified) await copies.keep(key, found);
    return {...base, ...of(fresh), of: hash, state: good, isAccepted};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('E') && (error as NodeJS.ErrnoException).syscall) throw error;
    failureWords(error); // throws on what is no failure of a source
    const failingSince = before.failingSince ?? now.toISOString();
    return old(error as Error, {failingSince, isNotified: before.failingSince ? isNotified : false});
  }
}

/** What is cut out of a source's text holds the whole of it in memory: of problems, which stay until all is done, the letters alone are kept. */
const ownCopy = (problems: readonly Problem[]): readonly Problem[] => JSON.parse(JSON.stringify(problems)) as Problem[];

/** @returns undefined: the copy is still what there is */
async function bytesOf(
  {address, file}: ConfigSource,
  {limits, allowPrivate}: Config,
  known: Copy | undefined,
  firstPause?: number,
): Promise<Copy | undefined> {
  if (address) return download(address, {known, ...limits, allowPrivate, ...(firstPause !== undefined && {firstPause})});
  try {
    if ((await stat(file!)).size > limits.megabytes * 1e6) throw new SourceError('too-large', {megabytes: limits.megabytes});
    return {bytes: await readFile(file!), type: ''};
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw fileError(error as NodeJS.ErrnoException);
  }
}

async function readBytes(
  found: Copy,
  {name, file, address}: ConfigSource,
  {timeZone}: Config,
  {from, until, today}: Period,
): Promise<Read> {
  const {bytes, type} = found;
  if (!isSheet(bytes, file ?? address!.pathname, type)) return {feed: await gather(bytes, {from, until, timeZone}), problems: []};
  const {readSheet} = await import('../sheet/read-sheet.js');
  const {feed, problems} = await readSheet(bytes, {name: file ?? name, today});
  return {feed: await gather(new TextEncoder().encode(JSON.stringify(feed)), {from, until, timeZone}), problems};
}
