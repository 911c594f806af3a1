import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {agendaOf, firstLines, listingOf, type Agenda, type AgendaChoice, type Listing} from '../../model/agenda.js';
import {formatDate, formatDateTime, parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Activity, Feed, Text} from '../../model/feed.js';
import {ianaZone} from '../../model/zone.js';
import {formatDay, formatWeekday, relativeDay, sentenceCase} from '../../text/format.js';
import {directionOf} from '../../text/languages.js';
import {words} from '../../text/generated/words/activities.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/activities.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {heading} from '../shared/heading.js';
import {pauseBetweenSlices} from '../shared/pause.js';
import {tagStyles} from '../shared/tag-styles.js';
import {arrangementRow, occurrenceRow, type RowContext} from './item.js';
import {nextFrame} from './next-frame.js';
import {activitiesStyles} from './styles.js';
import type {Surroundings} from './surroundings.js';

/** Lines drawn at first, and by each press of the button; a side column has room for a few. */
const LINES = 40;
const COMPACT_LINES = 5;

/** Lines drawn before the first picture is painted; a large screen has room for more. Its height is known without laying out the page. */
const firstPortion = () => Math.max(6, screen.height / 140);

/** Lines drawn with each picture after that: drawing takes longest of all, and a phone must answer in between. */
const PORTION = 4;

/**
 * The activity catalogue: what is on, day by day, from JSON and iCal feeds, and offers by arrangement.
 *
 * @tag lbb-activities
 * @slot - The fallback: shown before the script arrives and when no feed can be read.
 * @slot header - Between the heading and the list.
 * @slot empty - Instead of the list when there is nothing in it.
 * @slot footer - After the list, before the sources.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `values` say why.
 * @fires {FilterChangedEvent} lbb-filter-changed - The visitor searched or chose; `query` says what, `count` how many activities are left.
 * @fires {ActivityOpenedEvent} lbb-activity-opened - The visitor opened an activity; `id` says which.
 * @fires {AddedToCalendarEvent} lbb-calendar-added - The visitor took an activity into a calendar; `way` says how.
 * @csspart heading - Every heading.
 * @csspart picker - The language picker.
 * @csspart find - Search field, days and filters.
 * @csspart day - A day with its lines.
 * @csspart activity - One line.
 * @csspart time - When, at the start of a line.
 * @csspart facts - Place, languages, group and access.
 * @csspart details - What an open line shows.
 * @csspart limits - What nobody here can help with.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbActivities extends FeedElement {
  static override words = words;
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
    noStructuredData: {type: Boolean, attribute: 'no-structured-data'},
    lines: {state: true},
    daysShown: {state: true},
    openKey: {state: true},
  };
  static override styles: CSSResultGroup = [baseStyles, tagStyles, activitiesStyles];

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

  /** Leaves out what search engines read: the next dates as schema.org events in the page's head (JSON-LD). */
  noStructuredData = false;

  /** @internal Lines and days the visitor has asked for; 0: those of the attributes. */
  lines = 0;
  /** @internal */
  daysShown = 0;
  /** @internal Lines that are drawn by now; some more come with each frame, or when typing pauses. */
  drawn = firstPortion();
  /** @internal The line that is open, by `keyOf`. */
  openKey = '';
  /** @internal */
  listing?: Listing;
  private listed?: readonly unknown[];
  private asked?: readonly unknown[];
  private answer?: Agenda;
  private isWhole = true;
  private growing?: Promise<void>;
  private around?: Surroundings;
  private comingAround?: Promise<Surroundings>;
  private topics?: typeof import('./topics.js');

  override connectedCallback(): void {
    super.connectedCallback();
    this.usesClock = true;
    addEventListener('hashchange', this.onHash);
    this.around?.come();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.around?.leave();
    removeEventListener('hashchange', this.onHash);
  }

  /** A picture waits until what it shows is in order. */
  protected override prepare(): Promise<unknown> | undefined {
    const words = super.prepare();
    if (words) return words;
    const feed = this.feeds?.feed;
    const {topic, group, audience, place, view} = this;
    const wanted = [feed, topic, group, audience, place, this.for, view];
    // Most pages show all; it can travel while the feed does.
    const chooser = (topic + group + audience + place + this.for || view === 'new-here') && import('../../model/fixed-choice.js');
    if (!feed || isSame(wanted, this.listed)) return undefined;
    this.listed = wanted;
    return this.putInOrder(feed, chooser);
  }

  /** That is made in slices. */
  private async putInOrder(feed: Feed, chooser: '' | false | Promise<typeof import('../../model/fixed-choice.js')>): Promise<void> {
    const filter = chooser ? (await chooser).chooserOf(this) : undefined;
    const pause = pauseBetweenSlices();
    this.listing = await listingOf(feed, filter, pause);
    await pause();
    this.agenda();
    await pause();
    if (this.isAlone()) void this.waitFor(this.surroundings().then((around) => around.open(this.for)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view === 'topics' && !this.topics)
      void this.waitFor(import('./topics.js').then((topics) => ((this.topics = topics), this.requestUpdate())));
  }

  /** First the list, then what stands around it. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('feeds') && this.feeds) void this.waitFor(this.surroundings().then((around) => around.look()));
    if (!this.isWhole && !this.growing && !this.around?.finder?.isTyping)
      void this.waitFor(
        (this.growing = nextFrame().then(() => {
          this.growing = undefined;
          this.drawn += PORTION;
          this.requestUpdate();
        })),
      );
  }

  protected override render(): TemplateResult {
    const {feed} = this.feeds ?? {};
    const isFailed = this.feeds !== undefined && !feed;
    const root = (content: unknown) =>
      html`<div class="root ${this.view}" lang=${language()} dir=${directionOf(language())}>${content}</div>`;
    // What stands between the tags is better than our own "loading" or "failed".
    if (!feed && this.hasFallback()) return root(html`${isFailed ? this.around?.failedAbove() : nothing}<slot></slot>`);
    return root(
      html`<div class="head">
          ${heading(this.headingLevel, this.heading || say.heading(), 'title1')}
          <div class="picker-space">${this.around?.picker() ?? nothing}</div>
        </div>
        <slot name="header"></slot>
        ${feed ? this.renderFeed(feed) : isFailed ? (this.around?.failed() ?? nothing) : this.renderLoading()}`,
    );
  }

  private renderFeed(feed: Feed): TemplateResult {
    const now = this.wallNow();
    const {around} = this;
    const answer = this.agenda(now);
    const agenda = firstLines(answer, this.drawn, this.shownLines());
    const context: RowContext = {
      feed,
      now,
      level: this.headingLevel,
      records: recordsOf(feed),
      openKey: this.openKey,
      details: (activity, occurrence) => around?.details?.details(activity, occurrence, {...context, host: this}) ?? nothing,
      toggle: (activity, occurrence) => void this.waitFor(this.surroundings().then((around) => around.toggle(activity, occurrence))),
    };
    const isSearchable = !this.noSearch && !this.for && this.view !== 'compact';
    const byTopic = this.view === 'topics' ? this.topics : undefined;
    const topics = byTopic?.topicList(this.listing!, this.choice(now), this.shownLines());
    this.isWhole = !!topics || agenda === answer;
    const most = this.view === 'compact' ? 0 : this.shownLines();
    const arranged = agenda.byArrangement.slice(0, most);
    // Of the whole picture, also while it is being drawn: what is said about it must not come and go.
    const dated = answer.days.flatMap(({items}) => items.map(({activity}) => activity));
    const shown = topics ? topics.topics.flatMap(({activities}) => activities) : [...dated, ...answer.byArrangement.slice(0, most)];
    return html`
      ${around?.stale() ?? nothing} ${isSearchable ? html`<div class="find-space">${around?.findBar(now) ?? nothing}</div>` : nothing}
      ${
        this.view === 'compact' || this.isAlone()
          ? nothing
          : html`<div class="above">
              <p class="tally">
                <strong>${say.activityCount(agenda.activityCount)}</strong>
                ${around?.filter || this.for ? nothing : html`<span class="muted">${say.nextDays(this.shownDays())}</span>`}
              </p>
              ${around?.tools(shown, agenda.hasMore) ?? nothing}
            </div>`
      }
      <p class="vh" role="status">${around?.announcement ?? nothing}</p>
      ${
        !agenda.activityCount
          ? (around?.empty() ?? nothing)
          : html`<div class="agenda">
              ${topics ? byTopic!.topicSections(topics, context) : this.renderAgenda(agenda, arranged, context)}
              ${topics ? this.renderMore(topics.hasMore) : agenda.byArrangement.length > arranged.length ? this.renderMore(true) : nothing}
            </div>`
      }
      ${around?.limits(shown) ?? nothing}
      <slot name="footer"></slot>
      <p class="foot" part="sources">${around?.sources(now) ?? nothing}</p>
    `;
  }

  private renderAgenda({days, hasMore}: Agenda, arranged: readonly Activity[], context: RowContext): TemplateResult {
    const level = this.headingLevel + 1;
    return html`${days.map(
      ({date, items}) =>
        html`<section class="day" part="day">
            ${heading(level, dayHeading(date, context.now), 'rail')}
            <ol>
              ${items.map((item) => occurrenceRow(item, context))}
            </ol>
          </section>`,
    )}
      ${this.renderMore(hasMore)}
      ${
        arranged.length
          ? html`<section class="day" part="day">
              <div>
                ${heading(level, html`<span>${say.byArrangement()}</span>`, 'rail')}
                <p class="hint">${say.byArrangementText()}</p>
              </div>
              <ul>
                ${arranged.map((activity) => arrangementRow(activity, context))}
              </ul>
            </section>`
          : nothing
      }`;
  }

  private renderMore(hasMore: boolean): TemplateResult | typeof nothing {
    if (this.view === 'compact' || !(hasMore || this.hasLater(this.wallNow()))) return nothing;
    return html`<p class="more"><button class="btn" part="button" @click=${() => this.onMore(hasMore)}>${say.showMore()}</button></p>`;
  }

  private renderLoading(): TemplateResult {
    return html`<p class="tally">${say.loading()}</p>
      <div class="bars"></div>`;
  }

  /** @internal What is shown now: within the days, what the visitor looks for, as many lines as asked for. */
  agenda(now = this.wallNow()): Agenda {
    const choice = {...this.choice(now), limit: this.shownLines()};
    const asked = [this.listing, ...Object.values(choice)];
    if (!isSame(asked, this.asked)) this.answer = agendaOf(this.listing!, choice);
    this.asked = asked;
    return this.answer!;
  }

  /** @internal What is listed, before it is cut to lines. */
  choice = (now: string): AgendaChoice => ({
    now,
    until: this.untilDate(now),
    filter: this.around?.filter,
    dateFilter: this.around?.dateFilter,
  });

  /** @internal Everything that may come a moment after the list. */
  surroundings(): Promise<Surroundings> {
    return (this.comingAround ??= this.waitFor(
      nextFrame()
        .then(() => import('./surroundings.js'))
        .then(({Surroundings}) => {
          this.requestUpdate();
          return (this.around = new Surroundings(this));
        }),
    ));
  }

  /** @internal The list is drawn to its end, whatever else is still to come. */
  async listDrawn(): Promise<void> {
    await this.rendered();
    await this.growing?.then(() => this.listDrawn());
  }

  /** @internal The present as wall-clock time in the feed's zone. */
  wallNow = () => wallAt(this.now, this.feeds!.feed!.timeZone);
  /** @internal */
  shownDays = () => this.daysShown || this.days;
  /** @internal */
  shownLines = () => this.lines || this.limit || (this.isAlone() ? 1 : this.view === 'compact' ? COMPACT_LINES : LINES);
  /** @internal First date not shown. */
  untilDate = (now: string): string =>
    this.view === 'compact' || this.for || this.around?.filter ? '9999' : formatDate(parseDate(now.slice(0, 10))! + this.shownDays());

  /** One activity stands there with its next date; it says the others itself. */
  private isAlone = () => /^\S+$/.test(this.for);

  private hasLater(now: string): boolean {
    const last = this.listing!.items.at(-1);
    return this.isWhole && !this.for && last !== undefined && last.occurrence.start >= this.untilDate(now);
  }

  private onMore(hasMore: boolean): void {
    void this.around?.focusNew();
    if (hasMore) this.lines = this.shownLines() + LINES;
    else this.readFarther((this.daysShown = this.shownDays() + this.days));
  }

  private onHash = (): void => {
    if (location.hash.startsWith('#lbb-')) void this.surroundings().then((around) => around.followHash());
  };

  private hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    );
  }
}

const isSame = (some: readonly unknown[], others?: readonly unknown[]): boolean => some.every((one, i) => one === others?.[i]);

/** @internal "I dag · mandag 23. november", "Onsdag · 25. november". */
export function dayHeading(date: string, now: string): TemplateResult {
  const near = relativeDay(date, now.slice(0, 10), language());
  const first = near ?? formatWeekday(WEEKDAYS[weekdayOf(parseDate(date)!)]!, language());
  return html`<span>${sentenceCase(first, language())}</span>
    <time class="date" datetime=${date}>${formatDay(date, language(), {weekday: near !== undefined})}</time>`;
}

/** @internal */
export const wallAt = (milliseconds: number, zone: string): string =>
  formatDateTime(Math.floor(ianaZone(zone)!.toWall(milliseconds / 1000) / 60) * 60);

const byFeed = new WeakMap<Feed, ReadonlyMap<string, {readonly name: Text}>>();

/** @internal Places and organizations by list and id; made once for each feed. */
export function recordsOf(feed: Feed): ReadonlyMap<string, {readonly name: Text}> {
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

declare global {
  interface HTMLElementTagNameMap {
    'lbb-activities': LbbActivities;
  }
}
