/** Loaded only for a feed of which something is wrong around its records. */
import {FeedError, type FeedHead, type Problem} from '../../model/feed.js';
import {listNames} from '../../model/generated/records.js';
import * as format from '../format/generated/table.js';
import {checkedRecord, hadUnknownKeys, tableOf, VERSION, type Doubtful} from './check.js';

/** A field that is wrong is left out and named. */
export function readUnusualHead(
  skeleton: string,
  truncated: boolean,
  hasRecords: boolean,
  problems: Problem[],
  doubtful: Doubtful[],
): FeedHead {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(skeleton.slice(skeleton.indexOf('{'))) as Record<string, unknown>;
  } catch (error) {
    throw new FeedError(truncated ? 'truncated' : 'syntax', {found: error instanceof Error ? error.message : ''});
  }
  const known = {...format.head, ...format.records};
  if (!hasRecords && !Object.keys(value).some((key) => tableOf(known).byName.has(key)))
    throw new FeedError('not-feed', {found: skeleton.slice(0, 40)});
  for (const key of listNames)
    if (Object.hasOwn(value, key) && !Array.isArray(value[key])) {
      const values = {found: typeof value[key]};
      if (key === 'activities') throw new FeedError('no-list', values);
      problems.push({code: 'list', where: key, values});
    }
  if (value.version === undefined) problems.push({code: 'missing', where: 'version', values: {write: VERSION}});
  else if (Number(value.version) > VERSION)
    problems.push({code: 'version', where: 'version', values: {found: Number(value.version), write: VERSION}});
  const head: Record<string, unknown> = {...value, version: Number.isSafeInteger(value.version) ? value.version : VERSION};
  for (const key of listNames) delete head[key];
  for (;;) {
    const before = problems.length;
    const good = checkedRecord<FeedHead>(format.head, head, '', problems);
    if (hadUnknownKeys) doubtful[0] = {format: known, value, where: ''};
    if (good) return good;
    delete head[/^[^.[]*/.exec(problems[before]!.where)![0]];
  }
}
