/** Activities that begin in the night, when hardly anybody meets: a program has often made 19:00 into 0:19, or left 12 hours out. Pure. */
import type {Activity, Feed} from '../../model/feed.js';
import type {Finding} from './finding.js';

/** Midnight itself begins nights and whole days that are meant. */
const AFTER = '00:00';
const BEFORE = '05:00';
/** What lasts longer, as from 00:01 to 23:59, is a whole day in other words. */
const SHORT = 12 * 60 * 60 * 1000;

/** @param whereOf what an activity is called in a finding's `where` */
export function nightFindings({activities}: Feed, whereOf: (activity: Activity) => string): Finding[] {
  return activities.flatMap((activity): Finding[] => {
    const atNight = activity.occurrences.find(({start, startInstant, endInstant}) => {
      if (startInstant === undefined || endInstant === undefined) return false;
      const time = start.slice(11, 16);
      return AFTER < time && time < BEFORE && Date.parse(endInstant) - Date.parse(startInstant) < SHORT;
    });
    return atNight ? [{code: 'at-night', where: whereOf(activity), values: {time: atNight.start.slice(11, 16)}}] : [];
  });
}
