/** What people come for most: one date is off, the house is closed for a while. */
import {insertAt, setAt, valueAt} from './edit.js';
import {recordsOf} from '../../tool/json/records.js';
import {derive, isList, isObject, type Json, type JsonObject} from '../../tool/json/json.js';

/** One date of an activity is cancelled; what was said of that date before is kept beside it. */
export function cancelDate(root: JsonObject, activity: number, date: string, reason: string): JsonObject {
  const path = ['activities', activity, 'changes'];
  const index = changeOf(root, activity, date);
  const before = index < 0 ? undefined : (valueAt(root, [...path, index]) as JsonObject);
  const change = derive(before, {...(before ?? {date}), status: 'cancelled', ...(reason && {reason})} as JsonObject);
  return before ? setAt(root, [...path, index], change) : insertAt(root, path, change);
}

/** It takes place after all: the date is as the schedule says, unless it was moved besides. */
export function restoreDate(root: JsonObject, activity: number, date: string): JsonObject {
  const index = changeOf(root, activity, date);
  if (index < 0) return root;
  const path = ['activities', activity, 'changes', index];
  const change = valueAt(root, path) as JsonObject;
  const {status: _, reason: __, ...rest} = change;
  return setAt(root, path, Object.keys(rest).length > 1 ? derive(change, rest) : undefined);
}

function changeOf(root: JsonObject, activity: number, date: string): number {
  const changes = valueAt(root, ['activities', activity, 'changes']);
  return isList(changes) ? changes.findIndex((change) => isObject(change) && change.date === date) : -1;
}

export interface Closing {
  readonly validFrom: string;
  readonly validThrough: string;
  readonly reason: string;
}

/**
 * Closed for a while: opening hours say so, and what would take place is cancelled date by date, so that visitors see why.
 * @param dates the days on which each activity would take place, by its index
 */
export function closeFor(
  root: JsonObject,
  closing: Closing,
  hours: readonly number[],
  dates: ReadonlyMap<number, readonly string[]>,
): JsonObject {
  const {validFrom, validThrough, reason} = closing;
  let result = root;
  const closure: Json = {validFrom, validThrough, ...(reason && {reason})};
  for (const index of hours)
    if (recordsOf(root, 'openingHours')[index]) result = insertAt(result, ['openingHours', index, 'closures'], closure);
  for (const [activity, days] of dates) for (const day of days) result = cancelDate(result, activity, day, reason);
  return result;
}

/** When most are away: the coming July and the first days of August. */
export function summerOf(today: string): Pick<Closing, 'validFrom' | 'validThrough'> {
  const year = Number(today.slice(0, 4)) + Number(today.slice(5) > '08-09');
  return {validFrom: `${year}-07-01`, validThrough: `${year}-08-09`};
}
