import type {ReactiveController} from 'lit';
import {listingOf, type Listing} from '../../model/agenda.js';
import type {Activity, Feed, Occurrence, PlainDate} from '../../model/feed.js';
import type {Query} from '../../model/query.js';
import {lazy} from '../shared/lazy.js';
import {delay, pauseBetweenSlices} from '../shared/pause.js';
import {ActivityOpenedEvent} from './events.js';
import {CatalogueState, NO_QUERY, type CatalogueHost} from './state.js';

/** Lines rendered with each frame after the first: rendering takes longest of all, and a phone must answer in between. */
const PORTION = 4;
/** Milliseconds: a frame, on a screen or not. */
const FRAME = 30;

/** What answers queries, loaded with the views of search. */
type Search = typeof import('./search/search-index.js');

export const loadChoice = lazy(() => import('./ensure-listed.js'));

/** A line's own name, also in links. */
export const keyOf = (activity: Activity, occurrence?: Occurrence, day?: PlainDate): string =>
  activity.id + (occurrence ? `@${occurrence.start}` : '') + (day ? `/${day}` : '');

/** The one owner of the catalogue's state: its methods are what a visitor can do. */
export class Catalogue extends CatalogueState implements ReactiveController {
  /** Days ahead that must be read for what the visitor wants to see. */
  daysToRead = 0;
  /** While an index of the listing is being made. */
  indexing?: Promise<void> | undefined;
  /** The feed that is put in order, and the page's choice. */
  ordered?: readonly unknown[];
  private nextPortion?: Promise<void> | undefined;
  /** Counts what is listed, once that is shown. */
  countAhead?: () => unknown;
  /** Waits for the visitor to stop typing. */
  quiet?: ReturnType<typeof setTimeout>;

  /** @param firstLines rendered with the first paint */
  constructor(
    host: CatalogueHost,
    private readonly loadSearch: () => Promise<Search>,
    firstLines: number,
  ) {
    super(host, firstLines);
    host.addController(this);
  }

  /** Searches as the page or its address asks: nothing is announced. What a visitor does with search stands in search/searching.ts. */
  setQuery(query: Partial<Query>): void {
    clearTimeout(this.quiet);
    this.update({query: {...NO_QUERY, ...query}, isSearching: true, isTyping: false, announcedCount: undefined});
  }
  /** Opens a line, or closes it. */
  toggle(activity: Activity, occurrence?: Occurrence, day?: PlainDate): void {
    this.openKey === keyOf(activity, occurrence, day) ? this.close() : this.openLine(activity, occurrence, day);
  }
  close(): void {
    this.update({openKey: ''});
  }
  /** Opens an activity, on a date of it if one is given (`2026-11-30`, or with a time), else on its next one; gives whether it is listed. */
  async open(id: string, start = ''): Promise<boolean> {
    const found = (await loadChoice()).ensureListed(this, id, start);
    if (found) this.openLine(found.activity, found.item?.occurrence);
    return found !== undefined;
  }
  private openLine(activity: Activity, occurrence?: Occurrence, day?: PlainDate): void {
    this.update({openKey: keyOf(activity, occurrence, day), use: {}});
    this.host.dispatchEvent(new ActivityOpenedEvent(activity.id));
  }
  /** Changes what the visitor has done. */
  update(changes: Partial<CatalogueState>): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }

  /** Begins as a picture of the list does that stands on the page: with as many lines, of which it shows so many on the screen. */
  beginAs(picture: {readonly lines: number; readonly linesSeen: number}): void {
    this.linesAtFirst = picture.lines || this.linesAtFirst;
    this.renderedLines = Math.max(this.renderedLines, picture.linesSeen);
  }

  /** Puts a feed in order as the page's attributes choose; undefined when it is. The code of a choice travels while the feed does. */
  prepare(feed?: Feed): Promise<void> | undefined {
    const {topic, organization, audience, place, for: ids, view} = this.host;
    const chosen = [topic, organization, audience, place, ids];
    const choice = chosen.join('') || view === 'new-here' ? loadChoice() : undefined;
    const wanted = [feed, view, ...chosen];
    if (!feed || wanted.every((one, i) => one === this.ordered?.[i])) return undefined;
    this.ordered = wanted;
    return this.putInOrder(feed, choice);
  }
  private async putInOrder(feed: Feed, choice?: ReturnType<typeof loadChoice>): Promise<void> {
    const pause = pauseBetweenSlices();
    const listing = await listingOf(feed, choice && (await choice).chooserOf(this.host, feed), pause);
    if (this.isSearching) await this.index(listing, feed);
    const {activities} = listing;
    Object.assign(this, {feed, listing, isAlone: this.isFor && activities.length < 2});
    await pause();
    void this.agenda; // computed in a task of its own, not in the one that renders
    await pause();
    this.countAhead?.();
    await pause();
    const id = this.isAlone ? activities[0]?.id : undefined;
    if (id !== undefined && !`${this.openKey}@`.startsWith(`${id}@`)) await this.open(id);
  }

  hostUpdate(): void {
    const {feed, searchIndex, openPanel} = this;
    if (openPanel) this.openPanel = searchIndex?.placesAfter(openPanel, this.query, feed!) ?? openPanel;
    void this.prepareIndex();
  }
  /** Makes the index that a search needs, unless it is there; undefined when nothing is to be waited for. */
  prepareIndex(): Promise<void> | undefined {
    const {listing, feed, searchIndex} = this;
    if (this.isSearching && listing && !this.indexing && !searchIndex?.isFor(listing.activities))
      this.indexing = this.host.waitFor(this.index(listing, feed!)).finally(() => (this.indexing = undefined));
    return this.indexing;
  }
  private async index(listing: Listing, feed: Feed): Promise<void> {
    // Without a network the list stands there as it is; the next render tries again.
    const search = await this.loadSearch().catch(() => undefined);
    await search?.indexListing(this, listing, feed);
  }

  /** Some more lines with each frame, unless the visitor is typing. */
  hostUpdated(): void {
    if (!this.listing || this.isTyping || this.nextPortion || this.rows === this.agenda) return;
    this.nextPortion = this.host.waitFor(
      delay(FRAME).then(() => {
        this.nextPortion = undefined;
        if (this.isTyping) return;
        this.renderedLines += PORTION;
        this.host.requestUpdate();
      }),
    );
  }
}
