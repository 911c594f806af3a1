import {isOver} from '../../model/agenda.js';
import type {Activity, Feed, Pause, PlainDateTime} from '../../model/feed.js';
import {momentOf, neededFrom, nextStart} from '../../model/next-start.js';
import {parseMoment} from '../../model/parse-moment.js';
import {ianaZone} from '../../model/zone.js';
import {wallTimeAt} from '../../model/wall-time.js';

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

/**
 * Takes what has come of a feed, again and again, and shows what is certain of it: a part with `completeUntil`, as soon as
 * there is enough, and then each that is four times as long.
 *
 * A feed that does not say from when on it is ordered may be so from today's midnight on. Where it was so from a later moment
 * today that does no harm: what was over by then, and stands farther down, is over now, too.
 * @param now milliseconds since 1970
 * @param show gives whether the part was enough
 */
export function showCertain(now: number, show: (part: Feed) => Promise<boolean>, pause?: Pause): (feed: Feed) => Promise<void> {
  let order: Order | undefined;
  let next = 1;
  return async (feed) => {
    const {places, organizations, timeZone} = feed;
    const present = wallTimeAt(now, timeZone);
    const said = feed.orderedFrom && momentOf(feed.orderedFrom);
    // By a clock that is behind, something may still be on of which the feed says that it was over.
    if (said && said > present) return;
    order ??= new Order(said || `${present.slice(0, 10)}T00:00`, timeZone, feed.readFrom!);
    while (feed.activities.length >= next && !order.wrong) {
      // No more than is wanted, of what may be thousands by now; and more comes while this is shown.
      const activities = feed.activities.slice(0, Math.max(next, FIRST));
      const {wrong, reached, dated, later} = await order.follow(activities, pause);
      // Both lists may stand behind the activities.
      const isNamed = activities.every(({place, organization}) => (!place || places.length) && (!organization || organizations.length));
      const isOrdered = said ? reached : dated >= ENOUGH && later >= ENOUGH_LATER;
      const isCertain = !wrong && isOrdered && isNamed;
      // Of the signs in times none comes before this one: what begins then has come too, but no later.
      const isShown = isCertain && (await show({...feed, activities, problems: [], completeUntil: `${reached}!`}));
      next = Math.ceil(activities.length * (isShown ? 4 : 1.3));
    }
  };
}
