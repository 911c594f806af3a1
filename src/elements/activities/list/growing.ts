/** The list of an ordered feed that is still arriving; loaded with the first pieces of a large feed. */
import {showCertain} from '../../../feed/json/order.js';
import type {ReadFeeds} from '../../../feed/feed-store.js';
import {datesBetween} from '../../../model/agenda.js';
import {addDays} from '../../../model/calendar.js';
import type {Feed, Occurrence} from '../../../model/feed.js';
import {memoOf} from '../../../model/memo.js';
import {isLong} from '../../../model/occurrence-days.js';
import {isPublic} from '../../../model/schedule.js';
import {splitAddresses} from '../../../model/split-words.js';
import {wallTimeAt} from '../../../model/wall-time.js';
import {nextPaint, pauseBetweenSlices} from '../../shared/pause.js';
import {loadChoice, type Catalogue} from '../catalogue.js';
import type {CatalogueHost} from '../state.js';

interface GrowingHost extends CatalogueHost {
  readonly src: string;
  feeds?: ReadFeeds;
}

/** What reads the feeds. */
interface PartReader {
  showFirst(): void;
}

/** By element and by the list of activities that grows, which is the same as long as one reading goes on. */
const readings = memoOf((host: GrowingHost) =>
  memoOf((_: Feed['activities']) => {
    let growing = Promise.resolve(false);
    let take: ReturnType<typeof showCertain> | undefined;
    // One after the other; what cannot be drawn now is drawn with the whole.
    return (catalogue: Catalogue, feed: Feed, reader: PartReader) => {
      take ??= showCertain(host.now, (part) => showIfEnough(host, catalogue, part, reader), pauseBetweenSlices());
      return (growing = growing.then(() => take!(feed)).catch(() => false));
    };
  }),
);

/** Shows what is certain of a feed that is still arriving, and gives whether what is unread of it may wait. */
export function grow(host: GrowingHost, catalogue: Catalogue, feed: Feed, reader: PartReader): Promise<boolean> {
  // Of several feeds none is shown before all are there.
  if (splitAddresses(host.src)[1]) return Promise.resolve(false);
  return readings(host)(feed.activities)(catalogue, feed, reader);
}

async function showIfEnough(host: GrowingHost, catalogue: Catalogue, part: Feed, reader: PartReader): Promise<boolean> {
  const rendered = host.feeds?.feed;
  // What is whole stays, and what has more.
  if (rendered ? !rendered.completeUntil || rendered.activities.length > part.activities.length : !(await isEnough(host, catalogue, part)))
    return false;
  host.feeds = {feed: part, failures: [], fetchedAt: host.now};
  reader.showFirst();
  await host.rendered();
  // Reading goes on when the first lines can be seen.
  if (!rendered) await nextPaint();
  return true;
}

/** Whether a part fills the screen, so that more is only written behind. Topics and single records are looked for in all of a feed. */
async function isEnough(host: GrowingHost, catalogue: Catalogue, part: Feed): Promise<boolean> {
  const {topic, organization, audience, place} = host;
  const {view, isFor, days, lines, renderedLines} = catalogue;
  if (isFor || view === 'topics') return false;
  const isChosen = topic + organization + audience + place || view === 'new-here';
  const chooser = isChosen ? (await loadChoice()).chooserOf(host, part) : () => true;
  const now = wallTimeAt(host.now, part.timeZone);
  const today = now.slice(0, 10);
  const end = view === 'compact' ? '9999' : addDays(today, days);
  if (part.completeUntil! >= end) return true;
  const datesOf = datesBetween(now, part.completeUntil!);
  // What began earlier and lasts for weeks stands beside the lines.
  const isLine = (occurrence: Occurrence) => datesOf(occurrence).length > 0 && !(occurrence.start < today && isLong(occurrence));
  let room = Math.min(lines, renderedLines);
  for (const activity of part.activities) if (isPublic(activity) && chooser(activity)) room -= activity.occurrences.filter(isLine).length;
  return room < 0;
}
