import type {Activity, Feed, Occurrence} from '../../model/feed.js';
import type {Reading} from '../shared/retry.js';
import type {Catalogue} from './catalogue.js';

/** A part of the catalogue as it is now. */
export type View = (catalogue: Catalogue, context: Context) => unknown;

/** A view of one activity; `occurrence` is the date it is about, missing for offers by arrangement. */
export type ActivityView = (activity: Activity, occurrence: Occurrence | undefined, catalogue: Catalogue, context: Context) => unknown;

/** What views need besides the catalogue's state. */
export interface Context {
  readonly feed: Feed;
  /** The present as wall-clock time in the feed's zone: `2026-11-23T19:30`. */
  readonly now: string;
  /** The heading's words, and its level. */
  readonly heading: string;
  readonly level: number;
  /** The element; `pictures`: the page allows them, from whatever host the feed names. */
  readonly reading: Reading & {readonly pictures?: boolean};
  /** Views that are loaded when they are needed; missing until then. */
  readonly details?: ActivityView;
  readonly calendar?: ActivityView;
  readonly panel?: View;
  readonly ongoing?: View;
  readonly moreButton?: (hasMoreLines: boolean, catalogue: Catalogue) => unknown;
}
