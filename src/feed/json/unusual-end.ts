/** Loaded only for a feed of which something is to be told when all of it has been read. */
import type {Counts} from '../../model/account.js';
import {FeedError, type Activity, type Bounds, type FeedHead, type Pause, type Problem} from '../../model/feed.js';
import {references, type listNames, type Referring} from '../../model/generated/records.js';
import {momentOf} from '../../model/next-start.js';
import {slug} from '../../model/plain-letters.js';
import {ianaZone} from '../../model/zone.js';
import type {Doubtful} from './check.js';
import {limitOccurrences} from './limit-occurrences.js';
import {Order} from './order.js';
import type {RecordScanner} from './scan.js';
import {checkKeys} from './spelling.js';
import {isToldBeside} from './times-beside.js';

type ListName = (typeof listNames)[number];

/** What has been read. */
interface ReadRecords {
  readonly scan: RecordScanner<ListName>;
  readonly head: FeedHead;
  readonly from: string;
  readonly zone: string;
  readonly bounds: Bounds;
  readonly activities: Activity[];
  readonly occurrences: number;
  /** Ids by list. */
  readonly seen: ReadonlyMap<ListName, ReadonlySet<string>>;
  readonly account: Counts;
  readonly doubtful: readonly Doubtful[];
  /** Records that name some that are not there. */
  readonly referring: readonly (readonly [list: ListName, record: Referring])[];
}

/**
 * Tells what is wrong with the feed as a whole, and limits it.
 * @throws {FeedError} `two-feeds`, and `truncated` before there was anything to show
 */
export async function finishUnusual(read: ReadRecords, problems: Problem[], pause?: Pause): Promise<void> {
  const {scan, head, from, zone, bounds, activities, occurrences, seen, account, doubtful, referring} = read;
  if (/^\s*[[{]/.test(scan.rest())) throw new FeedError('two-feeds');
  // Half a feed says nothing about what was to come: what the page has between the tags is better.
  const hasRecords = (['activities', 'contacts', 'openingHours'] as const).some((list) => seen.get(list)!.size);
  const hasNoActivity = scan.list === 'activities' && !seen.get(scan.list)!.size;
  if (!scan.isWhole && (hasNoActivity || !hasRecords)) throw new FeedError('truncated');
  if (head.timeZone && zone !== ianaZone(head.timeZone)?.name)
    problems.push({code: 'time-zone', where: 'timeZone', values: {found: head.timeZone, used: zone}});
  const keys: Problem[] = [];
  for (const {format, value, where} of doubtful) checkKeys(format, value, where, keys);
  problems.push(...keys.filter((problem) => !isToldBeside(problem, problems)));
  if (!scan.isWhole) problems.push({code: 'truncated', where: '', values: {}});
  for (const [field, target] of referring.length ? references : []) {
    const ids = seen.get(target)!;
    const bySlug = new Map([...ids].map((id) => [slug(id), id]));
    for (const [list, record] of referring)
      for (const id of [record[field] ?? []].flat()) {
        // A name in place of the id that was made of it.
        const write = bySlug.get(slug(id));
        const values = {found: id, list: target, ...(write && {write})};
        if (!ids.has(id)) problems.push({code: 'reference', where: `${list} "${record.id}".${field}`, values});
      }
  }
  const {orderedFrom} = head;
  const moment = orderedFrom && momentOf(orderedFrom);
  if (orderedFrom && !moment) problems.push({code: 'date-time', where: 'orderedFrom', values: {found: orderedFrom}});
  const {wrong} = moment ? await new Order(moment, zone, from).follow(activities, pause) : {};
  if (wrong) problems.push({code: 'order', where: `activities "${wrong.activity.id}"`, values: {found: wrong.start}});
  if (occurrences > bounds.occurrences) limitOccurrences(activities, bounds, problems, account);
}
