import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DAY, formatInstant} from '../../model/calendar.js';
import {splitAddresses} from '../../model/split-words.js';
import type {Feed} from '../../model/feed.js';
import {feedStore, type ReadFeeds} from '../../feed/feed-store.js';
import {loadFeed} from '../../network/load-feed.js';
import {FeedFailedEvent, FeedReadEvent} from './events.js';
import {slices, yieldToPage} from './pause.js';
import {lazy} from './lazy.js';

const loadReport = lazy(() => import('./tag-faults.js'));

/** What has been read on this page, shared by all its elements. */
const readFeeds = feedStore({
  load: loadFeed,
  slices,
  yieldToPage,
  report: (...problems) => void loadReport().then(({report}) => report(...problems)),
});

/** Days ahead that are read of a feed small enough to be read far. */
const FAR = 120;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly titleCommands: string;
  feeds?: ReadFeeds;
  isLoading: boolean;
}

/** Takes what has come of a feed; nothing when a feed begins that comes in parts. */
export type TakePart = (feed?: Feed) => unknown;

/** Reads the feeds in an element's `src`, again when that changes; the answer of an older reading is dropped. */
export class FeedController implements ReactiveController {
  /** The reading under way or done. */
  reading?: Promise<void>;
  private daysRead = 31;
  private src = '';
  private day = 0;
  private number = 0;
  /** Something of the feeds can be drawn while the rest is arriving. */
  showFirst!: () => void;
  readonly arrived = new Promise<void>((resolve) => (this.showFirst = resolve));

  constructor(
    private readonly host: Host,
    private readonly takePart: TakePart,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.readIfNew(); // in parallel with the words
    if (!this.host.src.trim()) void loadReport().then(({reportNoSource}) => reportNoSource(this.host));
  }

  hostUpdate(): void {
    this.readIfNew();
  }

  /** Reads again, from the network where nothing else is wanted. */
  refresh(): Promise<void> {
    return (this.reading = this.read(true));
  }

  /** Reads so many days ahead, if fewer are read. */
  readFarther(days: number): void {
    if (!this.src || days < this.daysRead) return;
    this.daysRead = Math.max(this.daysRead, days + 31);
    this.reading = this.read();
  }

  /** The day number of today in UTC; readings reach a day to either side. */
  private get today(): number {
    return Math.floor(this.host.now / 1000 / DAY);
  }

  /** Also over midnight, on a page left open: the period that is read moves on a day. */
  private readIfNew(): void {
    const {src} = this.host;
    if (src !== this.src || (src && this.day !== this.today)) this.reading = this.read();
  }

  private async read(again = false): Promise<void> {
    const {host} = this;
    const {src, timeout, maxBytes, titleCommands} = host;
    const number = ++this.number;
    const sources = splitAddresses(src);
    this.src = src;
    this.day = this.today;
    host.isLoading = true;
    // Connecting was a task of its own. Elements that ask again in one task share the answer.
    if (!again) await yieldToPage();
    const inDays = (days: number) => formatInstant((this.day + days + 1) * DAY);
    const feeds = await readFeeds(sources, {
      from: inDays(-2),
      until: inDays(this.daysRead),
      untilIfSmall: inDays(Math.max(FAR, this.daysRead)),
      titleCommands,
      again,
      timeout,
      maxBytes,
      arriving: (feed) => number === this.number && this.takePart(feed),
    });
    if (number !== this.number) return;
    host.feeds = feeds;
    host.isLoading = false;
    for (const {source, error} of feeds.failures) host.dispatchEvent(new FeedFailedEvent(source, error.code, error.values));
    if (feeds.feed) host.dispatchEvent(new FeedReadEvent(feeds.feed, sources, feeds.feed.problems));
  }
}
