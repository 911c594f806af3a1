import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {formatInstant} from '../../model/calendar.js';
import {onLanguageChange} from '../../text/localization.js';
import {FeedFailedEvent, FeedReadEvent} from './events.js';
import {readFeeds, type ReadFeeds} from './feeds.js';
import {pageLanguageReady} from './page-language.js';
import {yieldToPage} from './pause.js';

const DAY = 86400;
const FAR = 120;

/** The day number of today in UTC; readings reach a day to either side. */
const today = (): number => Math.floor(Date.now() / 1000 / DAY);

/**
 * What all elements share: they read the feeds in `src`, speak the page's language, keep their children as fallback, and
 * never let an error out. `await element.updateComplete` means drawn, feed included.
 *
 * @cssproperty --lbb-color-text - Text colour; inherited from the page.
 * @cssproperty --lbb-color-primary - Links, chosen things, icons; made from the text colour.
 * @cssproperty --lbb-color-on-primary - Text on a ground of the primary colour.
 * @cssproperty --lbb-color-link - Links; the primary colour.
 * @cssproperty --lbb-color-muted - Second text.
 * @cssproperty --lbb-color-border - Frames of buttons and fields.
 * @cssproperty --lbb-color-line - Hairlines.
 * @cssproperty --lbb-color-surface - Ground of buttons and fields; transparent.
 * @cssproperty --lbb-color-surface-alt - Tinted ground.
 * @cssproperty --lbb-color-success - "On now".
 * @cssproperty --lbb-color-warning - "New place", "volunteers needed", notices.
 * @cssproperty --lbb-color-error - "Cancelled".
 * @cssproperty --lbb-color-focus - The focus ring; the text colour.
 * @cssproperty [--lbb-radius=0.25em] - Roundness of frames.
 * @cssproperty [--lbb-rule=2px] - The ink rule over each day.
 * @cssproperty [--lbb-focus-width=3px] - Width of the focus ring.
 * @cssproperty [--lbb-heading-weight=600] - Weight of headings.
 * @cssproperty --lbb-heading-font - Font of headings; inherited.
 * @cssproperty --lbb-font - Font; inherited.
 */
export abstract class FeedElement extends LitElement {
  // Not decorators: their helper would cost every visitor half a kilobyte.
  static override properties: PropertyDeclarations = {
    src: {},
    lang: {reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    timeout: {type: Number},
    maxBytes: {type: Number, attribute: 'max-bytes'},
    refresh: {type: Number},
    words: {},
    feeds: {state: true},
    isLoading: {state: true},
  };

  /** Addresses of feeds (JSON or iCal), separated by white space. */
  src = '';

  /** Language of the element's own words; the first element on the page decides for all. */
  override lang = '';

  /** Level of the element's heading, 1 to 6; headings inside follow. */
  headingLevel = 2;

  /** Seconds a feed may take. */
  timeout?: number;

  /** Bytes a feed may have. */
  maxBytes?: number;

  /** Minutes after which the feeds are asked again, while the page is open. */
  refresh?: number;

  /** What titles of a calendar's events steer with besides Lukket, Aflyst, Udsat, Flyttet: `Ferie; Sygdom = aflyst`. */
  words = '';

  /** @internal What has been read; undefined while the first reading is under way. */
  feeds?: ReadFeeds;
  /** @internal */
  isLoading = false;

  /** Days ahead that are read of a large feed; of others as far as FAR. */
  protected daysRead = 31;

  private reading?: Promise<void>;
  private pending?: Promise<unknown>;
  private hasWords = false;
  private readSrc = '';
  private readOn = 0;
  private readingNumber = 0;
  private stopListening?: () => void;
  private nextRefresh?: ReturnType<typeof setTimeout>;
  private readonly onOnline = () => this.feeds?.failures.length && this.retry();

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onLanguageChange(() => this.requestUpdate());
    addEventListener('online', this.onOnline);
    this.readIfNew(); // in parallel with the words
    this.planRefresh();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
    removeEventListener('online', this.onOnline);
    clearTimeout(this.nextRefresh);
  }

  /** What stands between the tags goes on standing there until there is a picture to take its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override update(changed: PropertyValues): void {
    // What stands before it are styles, in browsers that cannot adopt them.
    if (!this.hasUpdated) this.renderRoot.lastElementChild?.remove();
    super.update(changed);
  }

  protected override async scheduleUpdate(): Promise<void> {
    // While one thing is waited for, another may come that has to be waited for; drawing is work enough for a task of its own.
    for (let waiting; (waiting = this.prepare()); await yieldToPage()) await waiting;
    super.scheduleUpdate();
  }

  /** What the next picture waits for: the first one for its words, so that nobody sees another language flash by. */
  protected prepare(): Promise<unknown> | undefined {
    if (this.hasWords) return undefined;
    this.hasWords = true;
    return pageLanguageReady(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.readIfNew();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const {reading, pending} = this;
      await Promise.all([reading, pending]);
      const done = await super.getUpdateComplete();
      if (reading === this.reading && pending === this.pending && !this.isUpdatePending) return done;
    }
  }

  /** @internal The next render alone, whatever `updateComplete` waits for besides. */
  rendered(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  /** @internal Reads the feeds again from the network, because the visitor asks for it. */
  retry(): void {
    this.reading = this.read(true);
  }

  /** @internal `updateComplete` waits for the promise too: something that is still to be rendered depends on it. */
  waitFor<T>(promise: Promise<T>): Promise<T> {
    this.pending = Promise.allSettled([this.pending, promise]);
    return promise;
  }

  /** Loads a part (see `lazy`), hands it to `use` and renders again; what could not be loaded may be asked for again. */
  protected loadPart<Part>(load: () => Promise<Part>, use: (part: Part) => void): void {
    void this.waitFor(
      load().then((part) => {
        use(part);
        this.requestUpdate();
      }),
    ).catch(() => {});
  }

  /** The same for a part that the first view does not need: it is not even asked for before that view is painted. */
  protected loadPartAfterPaint<Part>(load: () => Promise<Part>, use: (part: Part) => void): void {
    // A page that nobody sees is not painted.
    const painted = new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, 200);
    });
    this.loadPart(() => painted.then(load), use);
  }

  /** A page left open over midnight looks a day farther. */
  protected readIfStale(): void {
    if (this.readSrc && this.readOn !== today()) this.reading = this.read();
  }

  /** Reads more days ahead, if fewer are read; the feeds' bytes are known. */
  protected readFarther(days: number): void {
    if (days < this.daysRead) return;
    this.daysRead = days + 31;
    this.reading = this.read();
  }

  private readIfNew(): void {
    if (this.src !== this.readSrc) this.reading = this.read();
  }

  private planRefresh(): void {
    clearTimeout(this.nextRefresh);
    if (this.refresh && this.isConnected) this.nextRefresh = setTimeout(() => this.retry(), Math.max(1, this.refresh) * 60_000);
  }

  /** A newer reading makes an older one void. */
  private async read(again = false): Promise<void> {
    const {src, timeout, maxBytes, words} = this;
    const number = ++this.readingNumber;
    const sources = src.split(/\s+/).filter(Boolean);
    this.readSrc = src;
    this.isLoading = true;
    this.readOn = today();
    // Coming onto the page was a task of its own.
    await yieldToPage();
    const inDays = (days: number) => formatInstant((this.readOn + days + 1) * DAY);
    const feeds = await readFeeds(sources, {
      from: inDays(-2),
      until: inDays(this.daysRead),
      untilIfSmall: inDays(Math.max(FAR, this.daysRead)),
      words,
      again,
      timeout,
      maxBytes,
    });
    if (number !== this.readingNumber) return;
    this.feeds = feeds;
    this.isLoading = false;
    this.planRefresh();
    for (const {source, error} of feeds.failures) this.dispatchEvent(new FeedFailedEvent(source, error.code, error.values));
    if (feeds.feed) this.dispatchEvent(new FeedReadEvent(feeds.feed, sources, feeds.feed.problems));
  }
}
