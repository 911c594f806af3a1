import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Feed} from '../../model/feed.js';
import type {Query} from '../../model/query.js';
import {words} from '../../text/generated/words/activities.js';
import * as say from '../../text/phrases/activities.js';
import {FeedElement} from '../shared/feed-element.js';
import {hasFallback} from '../shared/has-fallback.js';
import {head} from '../shared/head.js';
import {root} from '../shared/root.js';
import {Catalogue, loadChoice} from './catalogue.js';
import {drawArriving} from './list/arriving.js';
import {linesOnScreen, list, loadingView} from './list/list.js';
import {LazyParts, loads} from './lazy-parts.js';
import {styles} from './styles.js';

/**
 * The activity catalogue: what is on, day by day, from JSON and iCal feeds, and offers by arrangement.
 *
 * @tag lbb-activities
 * @slot - The fallback: visible before the script arrives and when no feed can be read.
 * @slot header - Between the heading and the list.
 * @slot empty - Instead of the list when there is nothing in it.
 * @slot footer - After the list, before the sources.
 * @fires {FilterChangedEvent} lbb-filter-changed - The visitor searched or chose; `query` says what, `count` how many activities are left.
 * @fires {ActivityOpenedEvent} lbb-activity-opened - An activity was opened; `id` says which.
 * @fires {CalendarAddedEvent} lbb-calendar-added - The visitor took an activity into a calendar; `id` says which, `start` which date when only one, `way` how.
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
  protected static override words = words;
  static override properties: PropertyDeclarations = {
    view: {},
    for: {},
    days: {type: Number},
    limit: {type: Number},
    topic: {},
    organization: {},
    audience: {},
    place: {},
    heading: {},
    pictures: {type: Boolean},
    noSearch: {type: Boolean, attribute: 'no-search'},
    syncUrl: {type: Boolean, attribute: 'sync-url'},
    noStructuredData: {type: Boolean, attribute: 'no-structured-data'},
  };
  static override styles: CSSResult[] = styles;
  /** `agenda` (day by day), `topics` (by topic), `compact` (the next few, for a side column) or `new-here` (what suits a first visit). */
  view: 'agenda' | 'topics' | 'compact' | 'new-here' = 'agenda';
  /** Only what belongs to these records, by id: activities, places, organizations, contacts or opening hours. One activity alone stands open. */
  for = '';
  /** Days ahead that are listed at first. */
  days = 14;
  /** Lines at the most; more by a button. */
  limit?: number;
  /** Only these topics (codes). */
  topic = '';
  /** Only what these organizations run or take part in (ids). */
  organization = '';
  /** Only for these audiences (codes). */
  audience = '';
  /** Only at these places (ids). */
  place = '';
  /** The heading's words; without it "Det sker hos os" in the reader's language. */
  heading = '';
  /** Shows the pictures of an opened activity in place of links, from whatever host the feed names (https only). */
  pictures = false;
  /** Leaves out search and filters. */
  noSearch = false;
  /** Keeps the visitor's search in the page's address, so that it can be sent and gone back to. */
  syncUrl = false;
  /** Leaves out what search engines read: the next dates as schema.org events in the page's head (JSON-LD). */
  noStructuredData = false;

  private readonly catalogue = new Catalogue(this, loads.search, linesOnScreen());
  private readonly parts = new LazyParts(this, this.catalogue);
  protected override readonly takePart = drawArriving(this, this.catalogue, this.reader);
  /** @internal */
  readonly beginAs = (picture: Parameters<Catalogue['beginAs']>[0]): void => this.catalogue.beginAs(picture);
  private isPrepared = false;

  /** The visitor's search (`{text, choices, weekdays}`). Setting it is not announced by an event. */
  get query(): Query {
    return this.catalogue.query;
  }
  set query(query: Partial<Query>) {
    this.catalogue.setQuery(query);
  }
  /** Opens an activity and brings it into view, on a date (`2026-11-30`, or with a time) or its next one; false when it is not listed. */
  async open(id: string, start?: string): Promise<boolean> {
    return (await loadChoice()).openInView(this, this.catalogue, id, start);
  }
  /** Closes the activity that is open. */
  close(): void {
    this.catalogue.close();
  }
  /** Lit asks for it when the element comes, and once more with the first render: for a root before that the browser would lay out a picture anew. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.isPrepared || !this.firstElementChild?.shadowRoot ? super.createRenderRoot() : undefined!;
  }
  protected override prepare(): Promise<unknown> | undefined {
    const {catalogue, parts} = this;
    const waiting =
      super.prepare() ?? catalogue.prepare(this.feeds?.feed) ?? parts.prepareFrame() ?? parts.loaded.frame?.prepareSearch(catalogue, parts);
    this.isPrepared = !waiting;
    return waiting;
  }

  protected override willUpdate(): void {
    this.reader.readFarther(this.catalogue.daysToRead);
  }

  /** First the list, then what frames it. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('feeds') && this.feeds && !this.parts.loaded.frame) this.loadPartAfterPaint(loads.frame, this.parts.takeFrame);
  }

  protected override render(): TemplateResult {
    const {catalogue, parts, headingLevel: level} = this;
    const {feed} = this.feeds ?? {};
    const isFailed = this.feeds && !feed;
    const title = this.heading || say.heading();
    const listOf = (feed: Feed) => list(catalogue, {...parts.views, feed, now: catalogue.now, heading: title, level, reading: this}, parts);
    // What stands between the tags is better than our own "loading" or "failed".
    const content =
      !feed && hasFallback(this)
        ? html`${isFailed ? parts.loaded.frame?.failedAbove(this, level, title) : nothing}<slot></slot>`
        : html`${head(level, title, parts.loaded.frame?.languagePicker(this))}
            <slot name="header"></slot>
            ${feed ? listOf(feed) : isFailed ? parts.loaded.frame?.failed(this) : loadingView()}`;
    return root(this, content, this.view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-activities': LbbActivities;
  }
}
