import type {Feed} from '../../../model/feed.js';
import type {TakePart} from '../../shared/feed-controller.js';
import {atMost, MOMENT} from '../../shared/pause.js';
import {loads} from '../lazy-parts.js';
import type {Catalogue} from '../catalogue.js';
import type * as Growing from './growing.js';

/**
 * Hands what has come of a large feed to the code that draws it, which is loaded when the first of it comes.
 * @returns takes a part of the feed; what it gives is waited for before more is read: the drawing, and a moment for that code,
 * for whatever is read meanwhile comes before the first lines
 */
export function drawArriving(
  host: Parameters<typeof Growing.grow>[0],
  catalogue: Catalogue,
  reader: Parameters<typeof Growing.grow>[3],
): TakePart {
  let growing: typeof Growing | undefined;
  let moment: Promise<unknown> | undefined;
  const draw = (feed?: Feed) => feed && growing!.grow(host, catalogue, feed, reader);
  const load = async () => {
    growing = await loads.growing();
  };
  return (feed) => {
    if (growing) return draw(feed);
    // Without the code the list is drawn when all of the feed is there.
    const loaded = load().catch(() => {});
    const drawn = loaded.then(() => growing && draw(feed)).catch(() => {});
    return feed && (moment ??= atMost(MOMENT, loaded)).then(() => growing && drawn);
  };
}
