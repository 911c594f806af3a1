import {isOver} from '../../model/agenda.js';
import type {Activity, Feed, Pause, PlainDateTime} from '../../model/feed.js';
import {momentOf, neededFrom, nextStart} from '../../model/next-start.js';
import {parseMoment} from '../../model/parse-moment.js';
import {ianaZone} from '../../model/zone.js';
import {wallTimeAt} from '../../model/wall-time.js';
import {withNamed} from './named-records.js';

/** Whether activities stand in the order of their next dates as seen from a moment, as far as they have come. */
export class Order {
  /** How many have a date, and how often the next one begins later. */
  dated = 0;
  later = 0;
  /** Those to come begin no earlier. */
  reached: PlainDateTime = '';
  /** The first that begins earlier than the one above it, and when. */
  wrong?: {readonly activity: Activity; readonly start: PlainDateTime};
  private read = 0;
  /** Dates are known from so early on that most activities need not be reckoned once more. */
  private readonly areDatesKnown: boolean;

  /** @param readFrom from when on the activities' dates were read */
  constructor(
    private readonly moment: PlainDateTime,
    private readonly timeZone: string,
    readFrom: string,
  ) {
    this.areDatesKnown = parseMoment(readFrom)! <= neededFrom(moment);
  }

  /** @param activities from the first one on */
  async follow(activities: readonly Activity[], pause?: Pause): Promise<this> {
    const zone = ianaZone(this.timeZone)!;
    while (this.read < activities.length && !this.wrong) {
      await pause?.();
      const activity = activities[this.read++]!;
      const known = this.areDatesKnown && activity.occurrences.find((occurrence) => !isOver(occurrence, this.moment));
      const start = known ? known.start : nextStart(activity, zone, this.moment);
      if (start === undefined) continue;
      if (start < this.reached) this.wrong = {activity, start};
      this.dated++;
      this.later += Number(start > this.reached);
      this.reached = start;
    }
    return this;
  }
}

/** Dated activities after which nobody doubts an order that is not said, and how often the next of them begins later. */
const ENOUGH = 60;
const ENOUGH_LATER = 3;

/** Activities of which a part is tried first where more have come: several screens of them. */
const FIRST = 60;

/** Activities that come at the most before what stands above them is read: where a screen of lines is chosen from more, it takes as long in any case. */
const MOST_BEFORE = 200;

/**
 * Takes what has come of a feed, again and again, and shows what is certain of it: a part with `completeUntil`, as soon as
 * there is enough, and then each that is four times as long.
 *
 * A feed that does not say from when on it is ordered may be so from today's midnight on. Where it was so from a later moment
 * today that does no harm: what was over by then, and stands farther down, is over now, too.
 * @param now milliseconds since 1970
 * @param show gives whether the part was enough
 * @returns takes what has come, and gives whether what is unread of it may wait for more
 */
export function showCertain(now: number, show: (part: Feed) => Promise<boolean>, pause?: Pause): (feed: Feed) => Promise<boolean> {
  let order: Order | undefined;
  let next = 1;
  let isAnyShown = false;
  return async (feed) => {
    const {timeZone} = feed;
    const present = wallTimeAt(now, timeZone);
    const said = feed.orderedFrom && momentOf(feed.orderedFrom);
    // By a clock that is behind, something may still be on of which the feed says that it was over.
    if (said && said > present) return false;
    order ??= new Order(said || `${present.slice(0, 10)}T00:00`, timeZone, feed.readFrom!);
    while (feed.activities.length >= next && !order.wrong) {
      // No more than is wanted, of what may be thousands by now; and more comes while this is shown.
      const activities = feed.activities.slice(0, Math.max(next, FIRST));
      const {wrong, reached, dated, later} = await order.follow(activities, pause);
      const isOrdered = said ? reached !== '' : dated >= ENOUGH && later >= ENOUGH_LATER;
      // Of the signs in times none comes before this one: what begins then has come too, but no later.
      const part = !wrong && isOrdered && withNamed({...feed, activities, problems: [], completeUntil: `${reached}!`});
      if (part === undefined) return false;
      const isShown = part && isNamed(part) && (await show(part));
      isAnyShown ||= isShown;
      next = Math.ceil(activities.length * (isShown ? 4 : 1.3));
    }
    return !isAnyShown && !order.wrong && feed.activities.length < MOST_BEFORE;
  };
}

/** Whether there are places and organizations where some are named: both lists may stand behind the activities. */
const isNamed = ({activities, places, organizations}: Feed): boolean =>
  activities.every(({place, organization}) => (!place || places.length) && (!organization || organizations.length));
