import {html, nothing, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {agendaOf, listingOf, type Agenda, type Listing} from '../../model/agenda.js';
import {formatDate, formatDateTime, parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Activity, Feed, Occurrence, Text} from '../../model/feed.js';
import {isChosen, isForNewcomers} from '../../model/fixed-choice.js';
import {ianaZone} from '../../model/zone.js';
import {formatDay, formatList, formatMoment, formatWeekday, relativeDay, sentenceCase} from '../../text/format.js';
import {directionOf, languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/activities.js';
import {fetched, notReviewed, source, sources, timesIn, tryAgain} from '../../text/phrases/shared.js';
import {textIn} from '../../text/text-in.js';
import {baseStyles} from '../shared/base-styles.js';
import {onMinute} from '../shared/clock.js';
import {ActivityOpenedEvent} from '../shared/events.js';
import {FeedElement} from '../shared/feed-element.js';
import {heading} from '../shared/heading.js';
import {icon} from '../shared/icons.js';
import {languagePicker, pickerStyles} from '../shared/language-picker.js';
import {emptyState} from './empty-state.js';
import type {Finder} from './finder.js';
import {arrangementRow, keyOf, occurrenceRow, type RowContext} from './item.js';
import {activitiesStyles} from './styles.js';

/** Danish time needs no saying. */
const HOME = 'Europe/Copenhagen';

/** Lines drawn at first, and by each press of the button; a side column has room for a few. */
const LINES = 40;
const COMPACT_LINES = 5;

/**
 * The activity catalogue: what is on, day by day, from JSON and iCal feeds, and offers by arrangement.
 *
 * @slot - The fallback: shown before the script arrives and when no feed can be read.
 * @slot header - Between the heading and the list.
 * @slot empty - Instead of the list when there is nothing in it.
 * @slot footer - After the list, before the sources.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `message` say why.
 * @fires {FilterChangedEvent} lbb-filter-changed - The visitor searched or chose; `query` says what, `count` how many activities are left.
 * @fires {ActivityOpenedEvent} lbb-activity-opened - The visitor opened an activity; `id` says which.
 * @csspart heading - Every heading.
 * @csspart picker - The language picker.
 * @csspart find - Search field, days and filters.
 * @csspart day - A day with its lines.
 * @csspart activity - One line.
 * @csspart time - When, at the start of a line.
 * @csspart facts - Place, languages, group and access.
 * @csspart details - What an open line shows.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbActivities extends FeedElement {
  static override properties: PropertyDeclarations = {
    view: {},
    for: {},
    days: {type: Number},
    limit: {type: Number},
    topic: {},
    group: {},
    audience: {},
    place: {},
    heading: {},
    noSearch: {type: Boolean, attribute: 'no-search'},
    syncUrl: {type: Boolean, attribute: 'sync-url'},
    lines: {state: true},
    daysShown: {state: true},
    openKey: {state: true},
    now: {state: true},
  };
  static override styles: CSSResultGroup = [baseStyles, pickerStyles, activitiesStyles];

  /** `agenda` (day by day), `topics` (by topic), `compact` (the next few, for a side column) or `new-here` (what suits a first visit). */
  view: 'agenda' | 'topics' | 'compact' | 'new-here' = 'agenda';

  /** Only these activities, by id; one alone stands open. */
  for = '';

  /** Days ahead that are shown at first. */
  days = 14;

  /** Lines at the most; more come by a button. */
  limit?: number;

  /** Only these topics (codes). */
  topic = '';

  /** Only these groups (ids of organizations). */
  group = '';

  /** Only for these audiences (codes). */
  audience = '';

  /** Only at these places (ids). */
  place = '';

  /** The heading's words; without it "Det sker hos os" in the reader's language. */
  heading = '';

  /** Leaves out search and filters. */
  noSearch = false;

  /** Keeps what the visitor looks for in the page's address, so that it can be sent and gone back to. */
  syncUrl = false;

  private lines = 0;
  private daysShown = 0;
  private openKey = '';
  private now = Date.now();

  /** Search and filters, once the visitor has use for them. */
  private finder?: Finder;
  private finding?: Promise<Finder>;
  private findBar?: typeof import('./find-bar.js');
  private details?: typeof import('./details.js');
  private topics?: typeof import('./topics.js');
  private listing?: Listing;
  private listed?: Feed;
  private stopClock?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopClock = onMinute((now) => {
      this.now = now;
      this.readIfStale();
    });
    addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopClock?.();
    removeEventListener('hashchange', this.onHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view === 'topics' && !this.topics) void import('./topics.js').then((topics) => ((this.topics = topics), this.requestUpdate()));
    const feed = this.feeds?.feed;
    const isChoiceNew = ['view', 'for', 'topic', 'group', 'audience', 'place'].some((name) => changed.has(name));
    if (!feed || (feed === this.listed && !isChoiceNew)) return;
    const [topic, group, audience, place, ids] = [this.topic, this.group, this.audience, this.place, this.for].map(wordsOf);
    const choice = {topic: topic!, group: group!, audience: audience!, place: place!, ids: ids!};
    const isNew = this.view === 'new-here';
    this.listing = listingOf(feed, (activity) => isChosen(activity, choice) && (!isNew || isForNewcomers(activity)));
    this.listed = feed;
    this.finder?.look(this.listing, feed);
    if (this.for && ids!.length === 1) this.open(ids![0]!);
    if (this.syncUrl && !this.finder && /[?&]lbb-(q|f|d)=/.test(location.search)) void this.find();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('feeds') || !this.feeds?.feed) return;
    void this.onHash();
    if (!this.findBar && !this.noSearch)
      void import('./find-bar.js').then((findBar) => (this.adopt(findBar.findStyles), (this.findBar = findBar), this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const {feed} = this.feeds ?? {};
    const isFailed = this.feeds !== undefined && !feed;
    const root = (content: unknown) =>
      html`<div class="root ${this.view}" lang=${language()} dir=${directionOf(language())}>${content}</div>`;
    // What stands between the tags is better than our own "loading" or "failed".
    if (!feed && this.hasFallback())
      return root(html`${isFailed ? html`<p class="muted" role="status">${say.failed()}</p>` : nothing}<slot></slot>`);
    return root(
      html`<div class="head">${heading(this.headingLevel, this.heading || say.heading(), 'title1')}${languagePicker()}</div>
        <slot name="header"></slot>
        ${feed ? this.renderFeed(feed) : isFailed ? this.renderFailed() : this.renderLoading()}`,
    );
  }

  private renderFeed(feed: Feed): TemplateResult {
    const now = this.wallNow();
    const finder = this.finder;
    const agenda = this.agenda(now);
    const context: RowContext = {
      feed,
      now,
      level: this.headingLevel,
      records: recordsOf(feed),
      openKey: this.openKey,
      details: (activity, occurrence) => this.details?.details(activity, occurrence, {...context, host: this}) ?? nothing,
      toggle: (activity, occurrence) => this.toggle(activity, occurrence),
    };
    const isTopics = this.view === 'topics' && this.topics;
    return html`
      ${this.renderStale(feed, now)} ${this.renderFind(now)}
      ${
        this.view === 'compact'
          ? nothing
          : html`<div class="tally">
              <p>
                <strong>${say.activityCount(agenda.activityCount)}</strong>
                ${finder?.keeps ? nothing : html`<span class="muted">${say.nextDays(this.shownDays())}</span>`}
              </p>
            </div>`
      }
      <p class="vh" role="status">${finder?.announcement ?? nothing}</p>
      ${
        !agenda.activityCount
          ? (finder?.empty() ?? this.renderEmpty())
          : isTopics
            ? isTopics.topicSections(
                this.listing!,
                {now, until: this.untilDate(now), keeps: finder?.keeps, keepsDate: finder?.keepsDate},
                context,
              )
            : this.renderAgenda(agenda, context)
      }
      ${isTopics ? this.renderMore(agenda, now) : nothing}
      <slot name="footer"></slot>
      ${this.renderSources(feed, now)}
    `;
  }

  /** Drawn when the list stands; its place is kept. */
  private renderFind(now: string): TemplateResult | typeof nothing {
    if (this.noSearch || this.for || this.view === 'compact') return nothing;
    return html`<div class="find-space">
      ${this.findBar?.findBar(this, this.listing!, now, this.untilDate(now), this.finder) ?? nothing}
    </div>`;
  }

  private renderAgenda(agenda: Agenda, context: RowContext): TemplateResult {
    const {days, byArrangement} = agenda;
    const level = this.headingLevel + 1;
    return html`<div class="agenda">
      ${days.map(
        ({date, items}) =>
          html`<section class="day" part="day">
            ${heading(level, dayHeading(date, context.now), 'rail')}
            <ol>
              ${items.map((item) => occurrenceRow(item, context))}
            </ol>
          </section>`,
      )}
      ${this.renderMore(agenda, context.now)}
      ${
        byArrangement.length && this.view !== 'compact'
          ? html`<section class="day" part="day">
              <div>
                ${heading(level, html`<span>${say.byArrangement()}</span>`, 'rail')}
                <p class="hint">${say.byArrangementText()}</p>
              </div>
              <ul>
                ${byArrangement.slice(0, this.shownLines()).map((activity) => arrangementRow(activity, context))}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  private renderMore({more}: Agenda, now: string): TemplateResult | typeof nothing {
    if (this.view === 'compact' || !(more || this.hasLater(now))) return nothing;
    return html`<p class="more"><button class="btn" part="button" @click=${() => this.onMore(more)}>${say.showMore()}</button></p>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<slot name="empty">${emptyState(say.noneNow(), say.noneNowAdvice())}</slot>`;
  }

  private renderFailed(): TemplateResult {
    return html`<div role="status">${emptyState(say.failed(), say.failedAdvice(), this.renderRetry('btn'))}</div>`;
  }

  private renderRetry(className: string): TemplateResult {
    return html`<button class=${className} part="button" ?disabled=${this.isLoading} @click=${this.retry}>${tryAgain()}</button>`;
  }

  private renderLoading(): TemplateResult {
    return html`<p class="tally">${say.loading()}</p>
      <div class="agenda" aria-hidden="true">
        ${[0, 1, 2].map(
          () =>
            html`<div class="day">
              <p class="rail"><span class="bar"></span></p>
              <div class="row">
                <p class="when"><span class="bar"></span></p>
                <div class="what"><span class="bar"></span><span class="bar"></span></div>
              </div>
            </div>`,
        )}
      </div>`;
  }

  /** A copy that could not be made new says its age before anything else. */
  private renderStale(feed: Feed, now: string): TemplateResult | typeof nothing {
    const {failures, fetchedAt} = this.feeds!;
    if (!failures.length || this.now - fetchedAt < 60_000) return nothing;
    return html`<div class="notice">
      ${icon('warning')}
      <div>
        <p><strong>${say.stale()}</strong></p>
        <p>${say.staleAdvice(formatMoment(wallAt(fetchedAt, feed.timeZone), now, language()))}</p>
      </div>
    </div>`;
  }

  /** Where it is from and how old it is: the reader decides whether to trust it. */
  private renderSources(feed: Feed, now: string): TemplateResult {
    const {fetchedAt, failures} = this.feeds!;
    const names = sourceNames(feed);
    return html`<p class="foot" part="sources">
      ${names.length ? html`<span>${names.length > 1 ? sources(formatList(names, language())) : source(names[0]!)}</span>` : nothing}
      <span>${fetched(formatMoment(wallAt(fetchedAt, feed.timeZone), now, language()))}</span>
      ${failures.length ? html`<span>${icon('warning')} ${say.partlyFailed()} ${this.renderRetry('')}</span>` : nothing}
      ${feed.timeZone === HOME ? nothing : html`<span>${timesIn(feed.timeZone)}</span>`}
      ${languageOf(language())?.reviewed ? nothing : html`<span>${notReviewed()}</span>`}
    </p>`;
  }

  /** What is shown now: within the days, what the visitor looks for, as many lines as asked for. */
  agenda(now = this.wallNow()): Agenda {
    const {keeps, keepsDate} = this.finder ?? {};
    return agendaOf(this.listing!, {now, until: this.untilDate(now), limit: this.shownLines(), keeps, keepsDate});
  }

  /** Search and filters, fetched at the first touch. */
  find(): Promise<Finder> {
    return (this.finding ??= import('./finder.js').then(async ({Finder}) => {
      const finder = new Finder(this);
      this.adopt(Finder.styles);
      await finder.look(this.listing!, this.feeds!.feed!);
      this.finder = finder;
      this.requestUpdate();
      return finder;
    }));
  }

  private wallNow = () => wallAt(this.now, this.feeds!.feed!.timeZone);
  private shownDays = () => this.daysShown || this.days;
  private shownLines = () => this.lines || this.limit || (this.view === 'compact' ? COMPACT_LINES : LINES);
  private untilDate = (now: string): string =>
    this.view === 'compact' || this.for || this.finder?.keeps ? '9999' : formatDate(parseDate(now.slice(0, 10))! + this.shownDays());

  private hasLater(now: string): boolean {
    const last = this.listing!.items.at(-1);
    return !this.for && last !== undefined && last.occurrence.start >= this.untilDate(now);
  }

  private onMore(moreLines: number): void {
    if (moreLines) this.lines = this.shownLines() + LINES;
    else this.readFarther((this.daysShown = this.shownDays() + this.days));
  }

  private async toggle(activity: Activity, occurrence?: Occurrence): Promise<void> {
    const key = keyOf(activity, occurrence);
    if (this.openKey === key) this.openKey = '';
    else await this.openRow(key, activity.id);
  }

  private async openRow(key: string, id: string): Promise<void> {
    if (!this.details) {
      this.details = await import('./details.js');
      this.adopt(this.details.detailsStyles);
    }
    this.openKey = key;
    this.dispatchEvent(new ActivityOpenedEvent(id));
  }

  /** Opens an activity, on a date of it if one is given, and resolves to its line. */
  private async open(id: string, start = ''): Promise<Element | null> {
    const {findItem} = await import('../../model/find-item.js');
    const found = findItem(this.listing!, id, start, this.wallNow());
    if (!found) return null;
    this.daysShown = Math.max(this.shownDays(), found.days);
    this.lines = Math.max(this.shownLines(), found.lines);
    const key = keyOf(found.activity, found.item?.occurrence);
    await this.openRow(key, id);
    await this.updateComplete;
    return this.shadowRoot!.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** `#lbb-<id>` or `#lbb-<id>@<date>`: a link to one activity opens it and brings it into view. */
  private readonly onHash = async (): Promise<void> => {
    if (!location.hash.startsWith('#lbb-') || !this.listing) return;
    const {parseDeepLink} = await import('../../model/deep-link.js');
    const {id, start} = parseDeepLink(location.hash) ?? {};
    const row = id === undefined ? null : await this.open(id, start);
    row?.scrollIntoView({block: 'start'});
    row?.querySelector<HTMLElement>('button')?.focus({preventScroll: true});
  };

  /** Styles that come with a part fetched later. */
  private adopt(styles: CSSResult): void {
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }

  private hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    );
  }
}

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** "I dag · mandag 23. november", "Onsdag · 25. november". */
function dayHeading(date: string, now: string): TemplateResult {
  const near = relativeDay(date, now.slice(0, 10), language());
  const first = near ?? formatWeekday(WEEKDAYS[weekdayOf(parseDate(date)!)]!, language());
  return html`<span>${sentenceCase(first, language())}</span>
    <time class="date" datetime=${date}>${formatDay(date, language(), {weekday: near !== undefined})}</time>`;
}

const wallAt = (milliseconds: number, zone: string): string =>
  formatDateTime(Math.floor(ianaZone(zone)!.toWall(milliseconds / 1000) / 60) * 60);

const byFeed = new WeakMap<Feed, ReadonlyMap<string, {readonly name: Text}>>();

/** Places and organizations by list and id; made once for each feed. */
function recordsOf(feed: Feed): ReadonlyMap<string, {readonly name: Text}> {
  let records = byFeed.get(feed);
  if (!records) {
    records = new Map([
      ...feed.places.map((place) => [`places ${place.id}`, place] as const),
      ...feed.organizations.map((organization) => [`organizations ${organization.id}`, organization] as const),
    ]);
    byFeed.set(feed, records);
  }
  return records;
}

/** Those who run what is shown, else the feed's own name. */
function sourceNames(feed: Feed): string[] {
  const records = recordsOf(feed);
  const used = new Set(feed.activities.map(({organization}) => organization && records.get(`organizations ${organization}`)));
  const names = [...used]
    .filter((record) => record !== undefined && record !== '')
    .map(({name}) => textIn(name, language(), feed.language).text);
  return names.length ? names.slice(0, 5) : feed.name ? [textIn(feed.name, language(), feed.language).text] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-activities': LbbActivities;
  }
}
