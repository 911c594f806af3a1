import {DAY, parseDate} from '../../model/calendar.js';
import type {Activity, Feed, Pause, PlainDate, PlainDateTime} from '../../model/feed.js';
import {LAST_DAY, nextStart} from '../../model/next-start.js';
import {ianaZone} from '../../model/zone.js';
import {wallTimeAt} from '../../model/wall-time.js';

/** Whether activities stand in the order of their next dates, as far as they have come. */
export class Order {
  /** How many have a date, and how often the next one begins later. */
  dated = 0;
  later = 0;
  /** Those to come begin no earlier. */
  reached: PlainDateTime = '';
  /** The first that begins earlier than the one above it, and when. */
  wrong?: {readonly activity: Activity; readonly start: PlainDateTime};
  private read = 0;

  constructor(
    readonly day: PlainDate,
    private readonly timeZone: string,
  ) {}

  /** @param activities from the first one on */
  async follow(activities: readonly Activity[], pause?: Pause): Promise<this> {
    const window = {from: parseDate(this.day)! * DAY, until: parseDate(LAST_DAY)! * DAY};
    const zone = ianaZone(this.timeZone)!;
    while (this.read < activities.length && !this.wrong) {
      await pause?.();
      const activity = activities[this.read++]!;
      const start = nextStart(activity, zone, window);
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

/** Activities with which a part is tried first: several screens of them. */
const FIRST = 150;

/**
 * Takes what has come of a feed, again and again, and shows what is certain of it: a part with `completeUntil`, as soon as
 * there is enough, and then each that is four times as long.
 * @param now milliseconds since 1970: a feed that does not say from which day on it is ordered may be so from today on
 * @param show gives whether the part was enough
 */
export function showCertain(now: number, show: (part: Feed) => Promise<boolean>, pause?: Pause): (feed: Feed) => Promise<void> {
  let order: Order | undefined;
  let next = 1;
  return async (feed) => {
    const {orderedFrom, places, organizations, timeZone} = feed;
    order ??= new Order(orderedFrom ?? wallTimeAt(now, timeZone).slice(0, 10), timeZone);
    while (feed.activities.length >= next && !order.wrong) {
      // No more than is wanted, of what may be thousands by now; and more comes while this is shown.
      const activities = feed.activities.slice(0, Math.max(next, FIRST));
      const {wrong, reached, dated, later} = await order.follow(activities, pause);
      // Both lists may stand behind the activities.
      const isNamed = activities.every(({place, organization}) => (!place || places.length) && (!organization || organizations.length));
      const isOrdered = orderedFrom ? reached : dated >= ENOUGH && later >= ENOUGH_LATER;
      const isCertain = !wrong && isOrdered && isNamed;
      // Of the signs in times none comes before this one: what begins then has come too, but no later.
      const isShown = isCertain && (await show({...feed, activities, problems: [], completeUntil: `${reached}!`}));
      next = Math.ceil(activities.length * (isShown ? 4 : 1.3));
    }
  };
}
