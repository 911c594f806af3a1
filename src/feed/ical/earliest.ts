/** Loaded only for a calendar with more occurrences than a feed may have. */
import {DAY, formatInstant, parseDate, parseInstant, type EpochSeconds} from '../../model/calendar.js';
import type {Occurrence, Problem} from '../../model/feed.js';
import type {Zone} from '../../model/zone.js';
import {eventOf, type Made} from './event.js';

/** When an occurrence begins: of a whole day the midnight in the feed's zone. */
const beginOf = ({start, startInstant}: Occurrence, zone: Zone): EpochSeconds =>
  startInstant ? parseInstant(startInstant)! : zone.toInstant(parseDate(start)! * DAY);

/** Says when the last of the occurrences that are kept begins. */
export function reportLast(problems: Problem[], limit: number, last: EpochSeconds, from: EpochSeconds): void {
  problems.push({code: 'too-many-occurrences', where: '', values: {limit, until: formatInstant(Math.max(from - 1, last))}});
}

/** Activities with the earliest of all their occurrences, and when the last one kept begins. */
export function earliest(found: readonly Made[], most: number, zone: Zone): {readonly made: Made[]; readonly last: EpochSeconds} {
  const begins = found.map(({activity}) => activity.occurrences.map((one) => beginOf(one, zone)));
  const all = begins.flat().sort((a, b) => a - b);
  const last = most ? all[most - 1]! : (-Infinity as EpochSeconds);
  let room = most - all.findIndex((at) => at >= last);
  const made = found.flatMap((one, n) => {
    const {activity, events} = one;
    const kept = begins[n]!.map((at) => at < last || (at === last && room-- > 0));
    kept.forEach((isKept, i) => isKept || (eventOf(one, i).outcome = 'limit'));
    activity.occurrences = activity.occurrences.filter((_, i) => kept[i]);
    return activity.occurrences.length ? [{activity, events: events.length > 1 ? events.filter((_, i) => kept[i]) : events}] : [];
  });
  return {made, last};
}
