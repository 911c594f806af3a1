/** Whether what a source holds now is meant: a calendar that was emptied, or swapped for another, is no change of plans. */
import type {Feed} from '../../model/feed.js';
import {SourceError} from './source-error.js';

/** A source's bytes as read today. */
export interface Reading {
  readonly feed: Feed;
  readonly bytes: Uint8Array;
}

/**
 * Compares what was good with what is there now, both as of today: what is over counts in neither.
 * @returns undefined: nothing is wrong with it
 */
export function doubtOf(before: Reading, now: Reading): SourceError | undefined {
  const [had, has] = [aheadOf(before.feed), aheadOf(now.feed)];
  if (had && !has) return new SourceError('empty', {before: had});
  const [old, other] = [calendarOf(before.bytes), calendarOf(now.bytes)];
  if (old && other && old.madeBy !== other.madeBy && ![...other.uids].some((uid) => old.uids.has(uid)))
    return new SourceError('other', {before: old.name, now: other.name});
  return has * 2 < had ? new SourceError('half', {before: had, now: has}) : undefined;
}

/** Records that visitors see: on today or later, cancelled ones too. */
const aheadOf = ({sources}: Feed): number => {
  const {shown = 0, cancelled = 0} = sources[0]?.account ?? {};
  return shown + cancelled;
};

/** A calendar by what it and its program are called, and its events. */
function calendarOf(bytes: Uint8Array): {readonly name: string; readonly madeBy: string; readonly uids: ReadonlySet<string>} | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return undefined;
  const valueOf = (name: string) => new RegExp(`^${name}[:;](.*)`, 'im').exec(text)?.[1]?.trim() ?? '';
  const [name, program] = [valueOf('X-WR-CALNAME'), valueOf('PRODID')];
  const uids = [...text.matchAll(/^UID[:;](.*)/gim)].map(([, uid]) => uid!.trim());
  return {name: name || program, madeBy: `${name}\n${program}`, uids: new Set(uids)};
}
