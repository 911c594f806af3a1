/** What happens to a calendar's series when clocks are changed. Pure. */
import type {Activity, Feed} from '../../model/feed.js';
import type {Finding} from './finding.js';

/** Fewer dates on either side of the night may have been meant. */
const FEWEST = 2;

/**
 * Series at one time of the day in UTC and at two by the clock: programs that write `DTSTART:20270308T180000Z` with a rule
 * mean 19:00, and after the night of the clocks everybody who reads the file by the standard comes at 20:00.
 *
 * @param titleOf what an activity is called in a finding's `where`
 */
export function clockFindings({activities}: Feed, titleOf: (name: Activity['name']) => string): Finding[] {
  return activities.flatMap(({name, occurrences}): Finding[] => {
    const timed = occurrences.filter(({startInstant, previousStart}) => startInstant !== undefined && previousStart === undefined);
    if (new Set(timed.map(({startInstant}) => startInstant!.slice(11))).size !== 1) return [];
    const [first, ...more] = timed.map(({start}) => start).sort();
    const changed = more.find((start) => start.slice(11) !== first!.slice(11));
    if (changed === undefined) return [];
    const before = 1 + more.indexOf(changed);
    if (before < FEWEST || timed.length - before < FEWEST) return [];
    const values = {time: first!.slice(11), changed: changed.slice(11), date: changed.slice(0, 10)};
    return [{code: 'utc-series', where: titleOf(name), values}];
  });
}
