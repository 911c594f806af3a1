/** The RRULEs of an event, each with its end as the wall clock of its series. */
import type {WallSeconds} from '../../model/calendar.js';
import type {Rule} from '../../model/recurrence.js';
import type {ReadProperty} from './property.js';
import {isDayRule, writtenRule, type WrittenRule} from './rule.js';
import {brief, MOST, report, type SeriesContext, type Timing} from './series-context.js';
import {parseStamp, utcInstant} from './time.js';
import type {VEvent} from './vevent.js';

/** A rule with its end, inclusive. */
interface BoundRule {
  readonly rule: Rule;
  readonly last: WallSeconds;
  readonly text: string;
}

const writtenRules = ({RRULE}: VEvent, readProperty: ReadProperty): readonly WrittenRule[] => {
  const ruleOf = (line: string) => writtenRule(readProperty(line)?.value ?? '');
  // Most have one.
  return RRULE.includes('\n') ? RRULE.split('\n').map(ruleOf) : [ruleOf(RRULE)];
};

/** Whether an event has a rule that is no day rule. */
export const hasOtherRule = (event: VEvent, {readProperty}: SeriesContext): boolean =>
  writtenRules(event, readProperty).some(({parsed: {rule}}) => rule && !isDayRule(rule));

export function rulesOf(timing: Timing, context: SeriesContext): BoundRule[] {
  const {event} = timing;
  const written = writtenRules(event, context.readProperty);
  if (written.length > MOST.rules) report(context, event, 'too-many-rules', {limit: MOST.rules});
  const bound: BoundRule[] = [];
  for (const rule of written.slice(0, MOST.rules)) {
    const one = boundRule(rule, timing, context);
    if (one) bound.push(one);
  }
  return bound;
}

function boundRule({text, parsed, until: end}: WrittenRule, timing: Timing, context: SeriesContext): BoundRule | undefined {
  const {event, isDate, zone, clock} = timing;
  const {rule, until = end, problem} = parsed;
  if (problem) report(context, event, problem.code, problem.values);
  if (!rule) return undefined;
  // Days have no times (RFC 5545 §3.3.10).
  const own = isDate && !isDayRule(rule) ? {...rule, byHour: undefined, byMinute: undefined, bySecond: undefined} : rule;
  if (until === undefined) return {rule: own, last: Infinity, text};
  const stamp = parseStamp(until);
  if (!stamp) return report(context, event, 'rule-part', {found: brief(`UNTIL=${until}`)});
  // A date ends a timed series before that day begins, an all-day series with it.
  const {wall} = stamp;
  const days = clock && stamp.isUtc ? clock.toWall(utcInstant(stamp)) : wall;
  return {rule: own, last: isDate ? days : stamp.isDate ? wall - 1 : stamp.isUtc ? zone.toWall(utcInstant(stamp)) : wall, text};
}
