import type {ReactiveController} from 'lit';
import {agendaOf, type Listing} from '../../../model/agenda.js';
import {linkedActivity, parseDeepLink} from '../../../model/deep-link.js';
import type {ReadFeeds} from '../../../feed/feed-store.js';
import type {Activity} from '../../../model/feed.js';
import type {Query} from '../../../model/query.js';
import {eventsJsonLd} from '../../../model/json-ld.js';
import {language} from '../../../text/words.js';
import {bringIntoView} from '../../shared/bring-into-view.js';
import {whenIdle} from '../../shared/when-idle.js';
import {insertJsonLd} from '../../shared/insert-json-ld.js';
import {lazy} from '../../shared/lazy.js';
import {pauseBetweenSlices} from '../../shared/pause.js';
import type {Catalogue} from '../catalogue.js';
import {countIn} from '../count.js';
import type {CatalogueHost} from '../state.js';
import {addressWith, hasQuery, queryOf} from '../search/address.js';
import {reportChoice} from './report-choice.js';

export interface PageHost extends CatalogueHost, Element {
  readonly src: string;
  readonly syncUrl: boolean;
  readonly noStructuredData: boolean;
  readonly renderRoot: ParentNode;
  readonly feeds?: ReadFeeds;
}

const loadSharing = lazy(() => import('../../../model/share-equal.js'));

/** Activities of a feed whose memory is worth looking through. */
const MANY = 1000;

/** All lists of the page. */
const pages = new Set<PageController>();

/** Days ahead in which what a link points at is looked for. */
const FARTHEST = 400;

/** Problems of a feed that was not read to its end: what a link points at may stand there. */
const PARTLY: ReadonlySet<string> = new Set(['truncated', 'time-budget', 'too-many-records', 'too-many-occurrences']);

/**
 * Ties a catalogue to its page: links to one activity (`#lbb-…`), with `sync-url` what is looked for in the page's address,
 * structured data in its head, hints for the webmaster in its console.
 */
export class PageController implements ReactiveController {
  private listing?: Listing;
  /** More of a feed is arriving. */
  private isGrowing = false;
  private followedHash = '';
  private writtenQuery: Query;

  constructor(
    private readonly host: PageHost,
    private readonly catalogue: Catalogue,
  ) {
    if (host.syncUrl && hasQuery(location.search)) catalogue.setQuery(queryOf(location.search));
    this.writtenQuery = catalogue.query;
    host.addController(this);
  }

  hostConnected(): void {
    pages.add(this);
    addEventListener('hashchange', this.onHash);
    addEventListener('popstate', this.onPopState);
    this.describe();
  }

  hostDisconnected(): void {
    pages.delete(this);
    removeEventListener('hashchange', this.onHash);
    removeEventListener('popstate', this.onPopState);
    insertJsonLd(this.host, []);
  }

  hostUpdate(): void {
    const {catalogue, isGrowing} = this;
    this.isGrowing = catalogue.feed?.completeUntil !== undefined;
    if (isGrowing && !this.isGrowing) catalogue.announcedCount = countIn(catalogue);
  }

  hostUpdated(): void {
    const {host, catalogue} = this;
    const {listing, feed, query} = catalogue;
    // While more is arriving nobody knows what is not in it.
    if (!this.isGrowing && listing !== this.listing) {
      this.listing = listing;
      void this.followHash();
      this.describe();
      whenIdle(() => {
        // What was not read may have what is named.
        if (!host.feeds?.failures.length) void reportChoice(feed!, host).catch(() => {});
        if (feed!.activities.length > MANY)
          void loadSharing().then(
            ({shareEqual}) => shareEqual(feed!, pauseBetweenSlices()),
            () => {},
          );
      });
    }
    if (host.syncUrl && query !== this.writtenQuery) {
      this.writtenQuery = query;
      const address = addressWith(query, location.href);
      // Typing replaces, choosing adds an entry to go back to.
      if (address !== location.href) history[catalogue.isTyping ? 'replaceState' : 'pushState'](history.state, '', address);
    }
  }

  private describe(): void {
    const {host, catalogue} = this;
    if (!host.noStructuredData)
      whenIdle(() => {
        if (host.isConnected && catalogue.listing) writeStructuredData(host, catalogue);
      });
  }

  private readonly onHash = (): void => {
    this.followedHash = '';
    this.catalogue.update({missing: undefined});
    void this.followHash();
  };

  private readonly onPopState = (): void => {
    if (!this.host.syncUrl) return;
    this.catalogue.setQuery(queryOf(location.search));
    this.writtenQuery = this.catalogue.query;
  };

  /** Of several lists on a page one says that none of them has what the address points at. */
  private tellMissing(hash: string, activity?: Activity): void {
    const {catalogue} = this;
    // A calendar is read no farther than it is listed.
    if (catalogue.daysToRead < FARTHEST && (activity || catalogue.feed!.sources.some(({kind}) => kind === 'ical'))) {
      catalogue.daysToRead = FARTHEST;
      this.host.requestUpdate();
      return;
    }
    const [first] = pages;
    if (first !== this || [...pages].some(({followedHash}) => followedHash === hash)) return;
    const isWhole = !catalogue.feed!.problems.some(({code}) => PARTLY.has(code));
    catalogue.update({missing: activity || !isWhole ? 'not-listed' : 'gone'});
  }

  /** `#lbb-<id>` or `#lbb-<id>@<date>`: a link to one activity opens it and brings it into view, once. */
  private async followHash(): Promise<void> {
    const {host, catalogue} = this;
    const {hash} = location;
    const target = parseDeepLink(hash);
    if (!catalogue.listing || !target || hash.startsWith('#lbb-task=') || hash === this.followedHash) return;
    const {activity, occurrence} = linkedActivity(catalogue.feed!.activities, hash) ?? {};
    if (!activity || !(await host.waitFor(catalogue.open(activity.id, occurrence?.start)))) return this.tellMissing(hash, activity);
    this.followedHash = hash;
    for (const page of pages) page.catalogue.update({missing: undefined});
    await host.updateComplete;
    const row = host.renderRoot.querySelector<HTMLElement>('.item.open');
    if (row) bringIntoView(row);
    row?.querySelector('button')?.focus({preventScroll: true});
  }
}

/** Dates that search engines get; more would weigh on the page and are not read. */
const MOST = 50;

/** Writes the next dates of what the element lists into the page's head, whatever the visitor searches for. */
function writeStructuredData(element: Element, {feed, listing, now}: Catalogue): void {
  const {days, ongoing} = agendaOf(listing!, {now, until: '9999', limit: MOST});
  const items = [...days.flatMap((day) => day.items.filter(({day}) => !day)), ...ongoing].slice(0, MOST);
  insertJsonLd(element, eventsJsonLd(feed!, items, {language: language(), url: location.href.split('#')[0]!})['@graph']);
}
