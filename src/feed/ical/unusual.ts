/** Loaded only for a calendar of which, when it is read, there is something unusual left to say. */
import {formatDateTime} from '../../model/calendar.js';
import type {Counts} from '../../model/account.js';
import type {Feed, Problem} from '../../model/feed.js';
import type {Events} from './collect-events.js';
import {countEvents} from './count-events.js';
import {eventOf, type Made} from './event.js';
import {cutAt, type Scan} from './scan.js';
import {brief, report, type Instance, type SeriesContext, type Unmet} from './series-context.js';
import type {VEvent} from './vevent.js';

/** Says that time was up when so much was done, from 0 to 1. */
export function reportStop(problems: Problem[], part: number): void {
  problems.push({code: 'time-budget', where: '', values: {percent: Math.floor(part * 100)}});
}

/**
 * Says where reading has stopped, and counts the events behind that place: those that have not been read, and the one that
 * was but is too many; in a calendar that was read to its end, the one in which that breaks off.
 * @param most events that are read
 */
export function countUnread(
  scan: Scan,
  text: string,
  {tooMany, isStopped}: Events,
  most: number,
  account: Counts,
  problems: Problem[],
): void {
  const {end} = scan.reader;
  const open = +!!scan.event;
  if (tooMany) problems.push({code: 'too-many-records', where: `line ${tooMany}`, values: {limit: most}});
  else if (isStopped) reportStop(problems, Math.min(end / text.length, 1));
  if (tooMany || isStopped) account.limit = +!!tooMany + open + countEvents(text.slice(end));
  else {
    account.broken = open;
    problems.push({code: 'truncated', where: `line ${cutAt(scan)}`, values: {}});
  }
}

/**
 * Reports what can only be said when all is read: a CLASS that nobody knows, EXDATEs that took nothing out, an EXRULE, and of a
 * calendar of which nothing is left that it only says when somebody is busy.
 */
export function reportUnusual(
  context: SeriesContext,
  events: ReadonlyMap<string, readonly VEvent[]>,
  isEmpty: boolean,
  text: string,
  {exrule}: Scan,
): void {
  const {ofUnknownClass: event, unmet, problems} = context;
  const saysBusy = () => /^BEGIN:VFREEBUSY/im.test(text) && !countEvents(text);
  if (isEmpty && (saysBusy() || [...events.values()].some((own) => own.some(({outcome}) => outcome === 'freeBusy'))))
    problems.push({code: 'free-busy', where: '', values: {}});
  if (event) report(context, event, 'class', {found: brief(event.CLASS.slice(event.CLASS.lastIndexOf(':') + 1).trim())});
  for (const series of unmet) reportUnmet(series, context);
  // RFC 5545 has no rules of exceptions any more: what the first of them takes out stands there all the same.
  if (exrule) problems.push({code: 'rule-unknown', where: `line ${exrule.line}`, values: {found: brief(exrule.text)}});
}

/** With the nearest of the dates that stand there all the same. */
function reportUnmet({timing: {event, isDate, zone}, exdates, instances}: Unmet, context: SeriesContext): void {
  const [[at, found]] = [...exdates] as [[number, string]];
  const distance = ({begins}: Instance) => Math.abs(begins - at);
  const [nearest] = instances.filter((one) => one.event === event).sort((a, b) => distance(a) - distance(b));
  report(context, event, 'exdate', {
    count: exdates.size,
    found: brief(found),
    ...(nearest && {nearest: isDate ? nearest.occurrence.start : formatDateTime(zone.toWall(nearest.begins))}),
  });
}

/** What became of events whose feed has been changed by title commands. */
export function setCommandOutcomes(kept: readonly Made[], {activities}: Feed): void {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  for (const one of kept) {
    const {id, occurrences} = one.activity;
    const statuses = new Map(byId.get(id)?.occurrences.map(({start, status}) => [start, status]));
    for (const event of one.events) event.outcome = 'command';
    occurrences.forEach(({start}, i) => {
      const event = eventOf(one, i);
      const status = statuses.get(start);
      if (status && event.outcome !== 'shown') event.outcome = status === 'cancelled' ? status : 'shown';
    });
  }
}
