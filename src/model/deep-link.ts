/** Addresses of single activities and dates within a page: `#lbb-<id>` and `#lbb-<id>@2026-11-30`. */
import type {Activity, Occurrence} from './feed.js';

/** What a hash points at. */
export interface LinkTarget {
  readonly id: string;
  /** Date, or date and time where a date has several: `2026-11-30`, `2026-11-30T19:00`. */
  readonly start?: string;
}

/** The hash of an activity, or of one time it takes place. Ids are percent-encoded, so that `@` only ever stands before a date. */
export function deepLink({id, occurrences}: Pick<Activity, 'id' | 'occurrences'>, occurrence?: Occurrence): string {
  const hash = `#lbb-${encodeURIComponent(id.replace(HALF_CHARACTER, '\ufffd'))}`;
  if (!occurrence) return hash;
  const date = occurrence.start.slice(0, 10);
  const isOnlyOne = !occurrences.some(({start}) => start !== occurrence.start && start.startsWith(date));
  return `${hash}@${isOnlyOne ? date : occurrence.start}`;
}

/** Half of a surrogate pair: no address can hold one. */
export const HALF_CHARACTER = /\p{Cs}/gu;

/** What `location.hash` points at; undefined for one that is not ours. */
export function parseDeepLink(hash: string): LinkTarget | undefined {
  const [, coded, start] = /^#lbb-(.+?)(?:@(\d{4}-\d\d-\d\d(?:T\d\d(?::|%3A)\d\d)?))?$/i.exec(hash) ?? [];
  if (!coded) return undefined;
  try {
    return {id: decodeURIComponent(coded), ...(start && {start: decodeURIComponent(start)})};
  } catch {
    return undefined;
  }
}

/**
 * The activity a hash points at, and its occurrence: also one that was moved since the link was copied, and from a link
 * whose `@` a mail program has encoded. Without occurrence when the hash names none, or that date is not known any more.
 */
export function linkedActivity(
  activities: readonly Activity[],
  hash: string,
): {readonly activity: Activity; readonly occurrence?: Occurrence} | undefined {
  const {id, start} = parseDeepLink(hash) ?? {};
  const activity = id === undefined ? undefined : activities.find((activity) => activity.id === id);
  if (!activity)
    return id === undefined || !/%40\d{4}-/.test(hash) ? undefined : linkedActivity(activities, hash.replace(/%40(?=\d{4}-)/, '@'));
  const begins = (moment: string | undefined) => start !== undefined && Boolean(moment?.startsWith(start));
  const {occurrences} = activity;
  const occurrence = occurrences.find((one) => begins(one.start)) ?? occurrences.find((one) => begins(one.previousStart));
  return {activity, ...(occurrence && {occurrence})};
}
