/** Loaded only for a feed of which something is wrong around its records. */
import {isVisible} from '../../model/clean-text.js';
import {FeedError, type FeedHead, type Problem} from '../../model/feed.js';
import {listNames} from '../../model/generated/records.js';
import * as format from '../format/generated/table.js';
import {goodRecord, hadUnknownKeys, tableOf, VERSION, type Doubtful} from './check.js';
import {asJson, inShort} from './checked-record.js';
import {languageOf} from '../../model/language-of.js';
import {repaired} from './repair.js';
import type {Slice} from './scan.js';
import {rightKey} from './spelling.js';

/** What stands around the records, and records in lists whose names are not quite right: `aktiviteter`. */
export interface UnusualHead {
  readonly head: FeedHead;
  readonly slices: readonly Slice<ListName>[];
}

type ListName = (typeof listNames)[number];

/** What breaks off behind a list is closed there. */
function headIn(skeleton: string, truncated: boolean): Record<string, unknown> {
  const json = skeleton.slice(skeleton.indexOf('{'));
  let fault = '';
  for (const text of truncated ? [json, `${json.slice(0, json.lastIndexOf(']') + 1)}}`] : [json])
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch (error) {
      fault ||= error instanceof Error ? error.message : '';
    }
  throw new FeedError(truncated ? 'truncated' : 'syntax', {found: fault});
}

/** A field that is wrong is left out and named. */
export function readUnusualHead(
  skeleton: string,
  truncated: boolean,
  hasRecords: boolean,
  problems: Problem[],
  doubtful: Doubtful[],
): UnusualHead {
  let value = headIn(skeleton, truncated);
  const known = {...format.head, ...format.records};
  const {byName} = tableOf(known);
  const slices = Object.keys(value).flatMap((key) => {
    const list = byName.has(key) || !Array.isArray(value[key]) ? undefined : (rightKey(key, listNames, value) as ListName | undefined);
    return list ? (value[key] as unknown[]).map((one, index) => ({list, index, json: asJson(one)})) : [];
  });
  if (!hasRecords && !slices.length && !Object.keys(value).some((key) => byName.has(key)))
    throw new FeedError('not-feed', {found: skeleton.slice(0, 40)});
  for (const key of listNames)
    if (Object.hasOwn(value, key) && !Array.isArray(value[key])) {
      const values = {found: typeof value[key]};
      if (key === 'activities') throw new FeedError('no-list', values);
      problems.push({code: 'list', where: key, values});
    }
  if (value.version === undefined) problems.push({code: 'missing', where: 'version', values: {write: VERSION}});
  else if (Number(value.version) !== VERSION)
    problems.push({code: 'version', where: 'version', values: {found: inShort(value.version), write: VERSION}});
  else if (value.version !== VERSION)
    problems.push({code: 'number', where: 'version', values: {found: inShort(value.version), read: String(VERSION)}});
  const {language} = value;
  if (typeof language === 'string' && isVisible(language) && !/^[a-z]{2,3}(-|$)/i.test(language)) {
    const read = languageOf(language);
    problems.push({code: 'language', where: 'language', values: {found: inShort(language), ...(read ? {read} : {left: 'field'})}});
    value = {...value, language: read};
  }
  const version = Number.isSafeInteger(value.version) ? value.version : VERSION;
  const head = Object.fromEntries(Object.entries({...value, version}).filter(([key]) => !listNames.some((list) => list === key)));
  const good = goodRecord<FeedHead>(format.head, head);
  if (hadUnknownKeys || !good) doubtful[0] = {format: known, value, where: ''};
  return {head: good ?? repaired<FeedHead>(format.head, head, '', problems) ?? {version: VERSION}, slices};
}
