import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {ForeignChanges} from './foreign-changes.js';
import type {ReadFeeds} from '../../feed/feed-store.js';
import type {Words} from '../../text/words.js';
import {FeedController, type TakePart} from './feed-controller.js';
import {LanguageController} from './page-language.js';
import {atMost, MOMENT, nextPaint, yieldToPage} from './pause.js';
import {statesOf} from './states.js';

/**
 * What all elements share: they read the feeds in `src`, speak the page's language, keep their children as fallback, and
 * let no error out. `await element.updateComplete` means rendered, feed included.
 * @attr {boolean} debug - Shows the webmaster, beneath the element, what is to be mended; so does `?lbb-debug` in the page's address.
 * @attr {boolean} browser-language - The first of the visitor's browser's languages that is spoken here goes before the page's; on the first element of the page.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `values` say why.
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
 * @cssstate loading - A feed is being read.
 * @cssstate failed - None of the feeds could be read.
 */
export abstract class FeedElement extends LitElement {
  // Not decorators: their helper would cost every visitor a third of a kilobyte.
  static override properties: PropertyDeclarations = {
    src: {},
    lang: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    timeout: {type: Number},
    maxBytes: {type: Number, attribute: 'max-bytes'},
    refreshMinutes: {type: Number, attribute: 'refresh-minutes'},
    titleCommands: {attribute: 'title-commands'},
    feeds: {state: true},
    isLoading: {state: true},
  };

  /** What the element can say, as the generator cuts it: its first render waits for the first part. */
  protected static words?: Words;

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

  /** Minutes until the feeds are read again while the page can be seen; without it 5 for opening hours, else 60; `0`: never. */
  refreshMinutes?: number;

  /** What words in the titles of a calendar's events do, besides Lukket, Aflyst, Udsat, Flyttet: `Ferie; Sygdom = aflyst`. */
  titleCommands = '';

  /** @internal What has been read; undefined during the first reading. */
  feeds?: ReadFeeds;
  /** @internal */
  isLoading = false;
  /** @internal The time of this render in milliseconds since 1970: neither what is rendered nor what is read knows another clock. */
  now = Date.now();
  protected readonly foreignChanges = new ForeignChanges(this);
  /** Of an element that can show a feed before all of it is there. */
  protected readonly takePart?: TakePart;
  protected readonly reader = new FeedController(this, (feed) => this.takePart?.(feed));
  private readonly pageLanguage = new LanguageController(this, (this.constructor as typeof FeedElement).words);
  protected readonly setState = statesOf(this);
  private pending?: Promise<unknown>;

  override connectedCallback(): void {
    this.now = Date.now();
    super.connectedCallback();
    this.requestUpdate();
  }

  /** An attribute that is taken away leaves behind it what a new element has: Lit would set null. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (value !== null) return;
    const fresh = new (this.constructor as new () => FeedElement)();
    for (const key of (this.constructor as typeof FeedElement).elementProperties.keys())
      if (Reflect.get(this, key) === null) Reflect.set(this, key, Reflect.get(fresh, key));
  }

  /** Until the first render the fallback between the tags stays visible. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override update(changed: PropertyValues): void {
    // The nodes before it are styles, in browsers that cannot adopt them. It stays where rendering fails.
    const fallback = this.hasUpdated ? null : this.renderRoot.lastElementChild;
    this.setState('loading', this.isLoading);
    this.setState('failed', this.feeds !== undefined && !this.feeds.feed);
    super.update(changed);
    fallback?.remove();
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.now = Date.now();
    // While one thing is waited for, another may have to be waited for too; a render is work enough for a task of its own.
    for (let waiting; (waiting = this.prepare()); this.now = Date.now()) {
      await waiting;
      await yieldToPage();
    }
    super.scheduleUpdate();
  }

  /** What the next render waits for: the first one for words, and a moment for the feeds, so that most lists are drawn once. */
  protected prepare(): Promise<unknown> | undefined {
    const words = this.pageLanguage.firstWords();
    if (!words) return undefined;
    this.setState('loading', this.isLoading);
    return Promise.all([words, atMost(MOMENT, this.reader.reading, this.reader.arrived)]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const [reading, pending] = [this.reader.reading, this.pending];
      await Promise.all([reading, pending]);
      const done = await super.getUpdateComplete();
      if (reading === this.reader.reading && pending === this.pending && !this.isUpdatePending) return done;
    }
  }

  /** Reads the feeds again from the network; resolves when the element is rendered with what they say now. */
  async refresh(): Promise<void> {
    this.now = Date.now();
    void this.reader.refresh();
    await this.updateComplete;
  }

  /** @internal The next render alone, whatever `updateComplete` waits for besides. */
  rendered(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  /** @internal `updateComplete` waits for the promise too: something that is still to be rendered depends on it. */
  waitFor<T>(promise: Promise<T>): Promise<T> {
    this.pending = Promise.all([this.pending, promise.catch(() => {})]);
    return promise;
  }

  /**
   * Loads a part (see `lazy`), hands it to `use` and renders again. What could not be loaded may be asked for again, and stands
   * in the console, as does a fault in `use`: it may have been the page that broke it.
   */
  protected loadPart<Part>(load: () => Promise<Part>, use: (part: Part) => unknown): void {
    void this.waitFor(
      load().then(async (part) => {
        await use(part);
        this.requestUpdate();
      }),
    ).catch(console.error);
  }

  /** The same for a part that the first view does not need: it travels while that view is painted, and is used after that. */
  protected loadPartAfterPaint<Part>(load: () => Promise<Part>, use: (part: Part) => unknown): void {
    this.loadPart(() => Promise.all([load(), nextPaint()]).then(([part]) => part), use);
  }
}
