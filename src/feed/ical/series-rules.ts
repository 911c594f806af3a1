/** The RRULEs of an event, each with its end as the wall clock of its series. */
import {DAY, type WallSeconds} from '../../model/calendar.js';
import type {Rule} from '../../model/recurrence.js';
import {isDayRule, writtenRule} from './rule.js';
import {brief, MOST, report, type SeriesContext, type Timing} from './series-context.js';
import {parseStamp, utcInstant} from './time.js';

/** Thrown for the first rule that is no day rule: what expands it is not there yet. */
export class OtherRule extends Error {}

/** A rule with its end, inclusive. */
interface BoundRule {
  readonly rule: Rule;
  readonly last: WallSeconds;
  readonly text: string;
}

/** The rules that can be followed. */
export function rulesOf(timing: Timing, context: SeriesContext): readonly BoundRule[] {
  const {RRULE} = timing.event;
  // Most have one.
  if (!RRULE.includes('\n')) return boundRule(RRULE, timing, context);
  const lines = RRULE.split('\n');
  if (lines.length > MOST.rules) report(context, timing.event, 'too-many-rules', {limit: MOST.rules});
  return lines.slice(0, MOST.rules).flatMap((line) => boundRule(line, timing, context));
}

function boundRule(line: string, timing: Timing, context: SeriesContext): readonly BoundRule[] {
  const {event, isDate, zone, clock} = timing;
  const {text, parsed, until: end} = writtenRule(context.readProperty(line)?.value ?? '');
  const {rule, until = end, problem} = parsed;
  if (problem) report(context, event, problem.code, problem.values);
  if (!rule) return [];
  if (!isDayRule(rule) && !context.expandRule) throw new OtherRule();
  // Days have no times (RFC 5545 §3.3.10).
  const own = isDate && !isDayRule(rule) ? {...rule, byHour: undefined, byMinute: undefined, bySecond: undefined} : rule;
  if (until === undefined) return [{rule: own, last: Infinity, text}];
  const stamp = parseStamp(until);
  if (!stamp) {
    report(context, event, 'rule-part', {found: brief(`UNTIL=${until}`)});
    return [];
  }
  // A date ends a timed series before that day begins, an all-day series with it.
  const {wall} = stamp;
  const here = stamp.isUtc ? (clock ?? (isDate ? context.zones.feedZone : zone)).toWall(utcInstant(stamp)) : wall;
  // As in `startOf()`: the last of whole days may be written as the instant of its midnight here.
  const days = clock || here % DAY === 0 ? here : wall;
  return [{rule: own, last: isDate ? days : stamp.isDate ? wall - 1 : here, text}];
}
