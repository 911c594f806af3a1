/** The RRULEs of an event, each with its end as the wall clock of its series. */
import type {WallSeconds} from '../../model/calendar.js';
import {memo} from '../../model/memo.js';
import type {Rule} from '../../model/recurrence.js';
import {linesOf} from './changes.js';
import {isDayRule, parseRule, type ParsedRule} from './rule.js';
import {brief, MOST, report, type SeriesContext} from './series-context.js';
import {parseStamp, utcInstant} from './time.js';
import type {Timing} from './timing.js';
import type {VEvent} from './vevent.js';

/** A rule with its end, inclusive. */
interface BoundRule {
  readonly rule: Rule;
  readonly last: WallSeconds;
  readonly text: string;
}

export function rulesOf(timing: Timing, context: SeriesContext): BoundRule[] {
  const {event} = timing;
  const lines = linesOf(event.RRULE);
  if (lines.length > MOST.rules) report(context, event, 'too-many-rules', {limit: (lines.length = MOST.rules)});
  return lines.map((line) => ruleOf(context.readProperty(line)?.value ?? '', timing, context)).filter((rule) => rule !== undefined);
}

const timedRule = memo(parseRule);
/** Days have no times (RFC 5545 §3.3.10). */
const daysRule = memo((text: string): ParsedRule => {
  const parsed = timedRule(text);
  return parsed.rule ? {...parsed, rule: {...parsed.rule, byHour: undefined, byMinute: undefined, bySecond: undefined}} : parsed;
});

/** Whether an event has a rule that is no day rule. */
export const hasOtherRule = ({RRULE}: VEvent, {readProperty}: SeriesContext): boolean =>
  linesOf(RRULE).some((line) => {
    const {rule} = timedRule(partUntil(readProperty(line)?.value ?? '').others);
    return !!rule && !isDayRule(rule);
  });

/** The same rules recur in a calendar once their UNTIL is removed. */
function partUntil(text: string): {readonly others: string; readonly until: string | undefined} {
  const at = text.indexOf(';UNTIL=');
  if (at < 0) return {others: text, until: undefined};
  const end = text.indexOf(';', at + 1);
  return {others: text.slice(0, at) + (end < 0 ? '' : text.slice(end)), until: text.slice(at + 7, end < 0 ? undefined : end)};
}

function ruleOf(text: string, {event, isDate, zone, clock}: Timing, context: SeriesContext): BoundRule | undefined {
  const parts = partUntil(text);
  const {rule, until = parts.until, problem} = (isDate ? daysRule : timedRule)(parts.others);
  if (problem) report(context, event, problem.code, problem.values);
  if (!rule) return undefined;
  if (until === undefined) return {rule, last: Infinity, text};
  const stamp = parseStamp(until);
  if (!stamp) return report(context, event, 'rule-part', {found: brief(`UNTIL=${until}`)});
  // A date ends a timed series before that day begins, an all-day series with it.
  const {wall} = stamp;
  const days = clock && stamp.isUtc ? clock.toWall(utcInstant(stamp)) : wall;
  return {rule, last: isDate ? days : stamp.isDate ? wall - 1 : stamp.isUtc ? zone.toWall(utcInstant(stamp)) : wall, text};
}
