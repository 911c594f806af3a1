import type {DayPolicy, Feed, OpeningHours, PlainDate} from '../../model/feed.js';
import {lastConfirmed} from '../../model/kept.js';
import {memoLast, memoOf} from '../../model/memo.js';
import {hasHours, openingOf, type DayReader} from '../../model/opening-hours.js';
import {openingHoursFor, placeFor, type HoursOfPlace} from '../../model/opening-hours-for.js';
import {HOME_ZONE, ianaZone, type Zone} from '../../model/zone.js';
import {splitWords} from '../../model/split-words.js';
import type {HoursEntry} from './context.js';

/** A place whose hours nobody has written down. */
const NOTHING_KNOWN: OpeningHours = {id: '', hours: []};

/** What the page says that decides which hours there are. */
export type HoursAttributes = Readonly<
  Record<'for' | 'hours' | 'heading' | 'address' | 'closed' | 'lastChecked' | 'timeZone', string> &
    Record<'publicHolidays' | 'customaryDays', DayPolicy>
>;

/** Hours that no opening hours record holds; undefined when typed hours cannot be read. */
export type DeriveHours = (page: HoursAttributes, feed: Feed | undefined) => readonly HoursOfPlace[] | undefined;

/** Which hours there are to show. */
export class HoursState {
  /** Undefined while nothing is known yet, and when nothing could be read. */
  entries?: readonly HoursEntry[] | undefined;
  /** Whether the hours are typed into the page, or to be read from dates; `derive` is needed for them. */
  isDerived = false;
  derive?: DeriveHours;
  /** Kept as long as their records, because each has its days worked out once. */
  private readonly openingsOf = memoOf((record: OpeningHours) =>
    memoLast((zone: Zone, reader?: DayReader, lastConfirmed?: PlainDate) => openingOf(record, zone, reader, lastConfirmed)),
  );

  /** @param isPartly whether some of what the page names could not be read: hours may stand there */
  update(page: HoursAttributes, feed: Feed | undefined, isPartly = false): void {
    const ids = splitWords(page.for);
    let found: readonly HoursOfPlace[] | undefined = feed && !page.hours ? openingHoursFor(feed, ids) : undefined;
    this.isDerived =
      Boolean(page.hours) ||
      (found?.length === 0 && ((!isPartly && !feed!.openingHours.some(hasHours)) || feed!.activities.some(({id}) => ids.includes(id))));
    if (this.isDerived) found = this.derive?.(page, feed);
    // What activities say of a place is not asserted in place of its own hours.
    if (found?.length === 0) found = isPartly ? undefined : [{record: NOTHING_KNOWN, place: placeFor(feed!, ids[0])}];
    this.entries = found?.map(({record, place, reader}) => {
      const zone = ianaZone(record.timeZone ?? place?.timeZone ?? feed?.timeZone ?? HOME_ZONE) ?? ianaZone(HOME_ZONE)!;
      return {
        opening: this.openingsOf(record)(zone, reader, feed && lastConfirmed(record, feed)),
        place,
        feed,
        feedLanguage: feed?.language ?? 'da',
      };
    });
  }
}
