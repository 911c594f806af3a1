import type {Feed, Place} from '../../model/feed.js';
import type {Opening} from '../../model/opening-hours.js';
import type {Reading} from '../shared/retry.js';

/** One place's hours, with what the feed says about the place. */
export interface HoursEntry {
  readonly opening: Opening;
  readonly place: Place | undefined;
  readonly feed: Feed | undefined;
  /** Of texts that are plain strings. */
  readonly feedLanguage: string;
}

/** What the views know of the page beside the hours. */
export interface HoursContext {
  readonly view: 'week' | 'line' | 'badge';
  readonly heading: string;
  readonly headingLevel: number;
  readonly telephone: string;
  readonly weekStart: 'monday' | 'today';
  /** Seconds since 1970. */
  readonly now: number;
  readonly reading: Reading;
}
