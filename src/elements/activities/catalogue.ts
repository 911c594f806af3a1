import type {ReactiveController} from 'lit';
import {agendaOf, listingOf, type Listing} from '../../model/agenda.js';
import type {Activity, Feed, Occurrence} from '../../model/feed.js';
import type {Facet, Query} from '../../model/query.js';
import {lazy} from '../shared/lazy.js';
import {pauseBetweenSlices, yieldToPage} from '../shared/pause.js';
import {ActivityOpenedEvent, FilterChangedEvent} from './events.js';
import type {CatalogueHost} from './host.js';
import {CatalogueState, LINES, NO_QUERY, type Use} from './state.js';

/** Lines rendered with each frame after the first: rendering takes longest of all, and a phone must answer in between. */
const PORTION = 4;
/** Lines rendered while letters follow each other: a screen of them must do. */
const LINES_WHILE_TYPING = 10;
/** Milliseconds: a frame, on a screen or not, and without a change until the count is announced. */
const FRAME = 30;
const QUIET = 600;

/** What answers queries, loaded with the views of search. */
type Search = typeof import('./search/answers.js');

const loadPageChoice = lazy(() => import('./page-choice.js'));

/** A line's own name, also in links. */
export const keyOf = (activity: Activity, occurrence?: Occurrence): string => activity.id + (occurrence ? `@${occurrence.start}` : '');

/** The one owner of the catalogue's state: its methods are what a visitor can do. */
export class Catalogue extends CatalogueState implements ReactiveController {
  /** Days ahead that must be read for what the visitor wants to see. */
  daysToRead = 0;
  private search?: Search;
  private indexing?: Promise<void> | undefined;
  private ordered?: readonly unknown[];
  private nextPortion?: Promise<void> | undefined;
  private quiet?: ReturnType<typeof setTimeout>;

  /** @param firstLines rendered with the first paint */
  constructor(
    host: CatalogueHost,
    private readonly loadSearch: () => Promise<Search>,
    firstLines: number,
  ) {
    super(host, firstLines);
    host.addController(this);
  }

  /** Resolves when what has been done is rendered. */
  get updateComplete(): Promise<unknown> {
    return this.host.updateComplete;
  }

  /** Loads what searching needs, at the first touch. */
  startSearch(): void {
    if (!this.isSearching) this.set({isSearching: true});
  }
  /** Searches for the text as it is typed. */
  type(text: string): void {
    this.change({...this.query, text}, true);
  }
  /** Searches for something else, or with nothing given for all. */
  choose(query: Partial<Query> = {}): void {
    this.change({...NO_QUERY, ...query});
  }
  /** The same for the page and its address: nothing is announced. */
  setQuery(query: Partial<Query>): void {
    clearTimeout(this.quiet);
    this.set({query: {...NO_QUERY, ...query}, isSearching: true, isTyping: false, announcedCount: undefined});
  }
  /** Chooses a value to filter by, or no longer. */
  toggleChoice(facet: Facet, value: string): void {
    if (this.search) this.choose(this.search.toggled(this.query, facet, value));
  }
  /** A day of the week more or less (0 = Monday); without one all days. */
  chooseDay(day?: number): void {
    const {weekdays = []} = this.query;
    const others = weekdays.filter((other) => other !== day);
    this.choose({...this.query, weekdays: day === undefined ? [] : others.length < weekdays.length ? others : [...weekdays, day]});
  }
  togglePanel(): void {
    this.set({isPanelOpen: !this.isPanelOpen, isSearching: true});
  }
  /** Shows all of a list that was cut: the limits, or the values of a filter. */
  expand(list: string): void {
    this.set({expanded: new Set([...this.expanded, list])});
  }
  /** Shows more lines; where there are none, more days. */
  showMore(hasMoreLines: boolean): void {
    if (hasMoreLines) this.linesAsked = this.lines + LINES;
    else this.daysToRead = this.daysAsked = this.days + this.host.days;
    this.host.requestUpdate();
  }
  /** Opens a line, or closes it. */
  toggle(activity: Activity, occurrence?: Occurrence): void {
    this.openKey === keyOf(activity, occurrence) ? this.close() : this.openLine(activity, occurrence);
  }
  close(): void {
    this.set({openKey: ''});
  }
  /** Opens an activity, on a date of it if one is given (`2026-11-30`, or with a time), else on its next one; gives whether it is listed. */
  async open(id: string, start = ''): Promise<boolean> {
    const {findItem} = await loadPageChoice();
    const found = this.listing && findItem(this.listing, id, start, this.now);
    if (!found) return false;
    if (this.filter?.(found.activity) === false) this.setQuery(NO_QUERY);
    this.daysAsked = Math.max(this.days, found.days);
    this.linesAsked = Math.max(this.lines, found.lines);
    this.openLine(found.activity, found.item?.occurrence);
    return true;
  }
  setUse(use: Use): void {
    this.set({use});
  }
  /** The page gets to know what the visitor has done. */
  dispatch(event: Event): void {
    this.host.dispatchEvent(event);
  }

  private openLine(activity: Activity, occurrence?: Occurrence): void {
    this.set({openKey: keyOf(activity, occurrence), use: {}});
    this.host.dispatchEvent(new ActivityOpenedEvent(activity.id));
  }
  private change(query: Query, isTyping = false): void {
    if (isTyping) {
      this.filterBeforeTyping = this.beforeTyping.filter;
      this.renderedLines = Math.min(this.renderedLines, LINES_WHILE_TYPING);
    }
    this.set({query, isTyping, isSearching: true});
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.announce(query), QUIET);
  }
  private async announce(query: Query): Promise<void> {
    this.set({isTyping: false});
    await this.indexing;
    if (query !== this.query || !this.listing) return;
    const {activityCount} = this.agenda;
    this.set({announcedCount: activityCount});
    this.host.dispatchEvent(new FilterChangedEvent(query, activityCount));
  }
  private set(changes: Partial<CatalogueState>): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }

  /** Puts a feed in order as the page's attributes choose; undefined when it is. The code of a choice travels while the feed does. */
  prepare(feed?: Feed): Promise<void> | undefined {
    const {topic, organization, audience, place, for: ids, view} = this.host;
    const choice = topic + organization + audience + place + ids || view === 'new-here' ? loadPageChoice() : undefined;
    const wanted = [feed, topic, organization, audience, place, ids, view];
    if (!feed || wanted.every((one, i) => one === this.ordered?.[i])) return undefined;
    this.ordered = wanted;
    return this.putInOrder(feed, choice);
  }
  private async putInOrder(feed: Feed, choice?: ReturnType<typeof loadPageChoice>): Promise<void> {
    const pause = pauseBetweenSlices();
    const listing = await listingOf(feed, choice && (await choice).chooserOf(this.host, feed), pause);
    if (this.isSearching) await this.index(listing, feed);
    const {activities} = listing;
    Object.assign(this, {feed, listing, isAlone: this.isFor && activities.length < 2});
    await pause();
    void this.agenda; // computed in a task of its own, not in the one that renders
    await pause();
    const id = this.isAlone ? activities[0]?.id : undefined;
    if (id !== undefined && !`${this.openKey}@`.startsWith(`${id}@`)) await this.open(id);
  }

  hostUpdate(): void {
    const {listing, feed} = this;
    if (this.isSearching && listing && !this.indexing && !this.answers?.isFor(listing.activities))
      this.indexing = this.host.waitFor(this.index(listing, feed!)).finally(() => (this.indexing = undefined));
  }
  private async index(listing: Listing, feed: Feed): Promise<void> {
    // Without a network the list stands there as it is; the next render tries again.
    const search = await this.loadSearch().catch(() => undefined);
    if (!search) return;
    const answers = await search.Answers.of(listing, feed);
    // Another feed may have been read meanwhile.
    if (feed !== this.ordered?.[0]) return;
    this.search = search;
    this.set({answers});
    await yieldToPage();
    // Fills the cache of what has a date at all, and has the browser compile the search before the visitor's first letter.
    if (listing === this.listing) agendaOf(listing, {...this.choice, until: '9999', limit: 0, filter: answers.rehearsal});
  }

  /** Some more lines with each frame, unless the visitor is typing. */
  hostUpdated(): void {
    if (!this.listing || this.isTyping || this.nextPortion || this.rows === this.agenda) return;
    this.nextPortion = this.host.waitFor(
      new Promise((resolve) => setTimeout(resolve, FRAME)).then(() => {
        this.nextPortion = undefined;
        this.renderedLines += PORTION;
        this.host.requestUpdate();
      }),
    );
  }
}
