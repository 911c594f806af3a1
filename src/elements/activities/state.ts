import type {ReactiveControllerHost} from 'lit';
import {agendaOf, firstLines, type ActivityFilter, type Agenda, type AgendaChoice, type Listing} from '../../model/agenda.js';
import {addDays} from '../../model/calendar.js';
import type {Feed, PlainDate, PlainDateTime} from '../../model/feed.js';
import type {ChoiceInWords} from '../../model/fixed-choice.js';
import type {Query} from '../../model/query.js';
import {memoLast} from '../../model/memo.js';
import {wallTimeAt} from '../../model/wall-time.js';
import type {SearchIndex} from './search/search-index.js';

/** Lines at first; a side column has room for a few. */
export const LINES = 40;
const COMPACT_LINES = 5;

export const NO_QUERY: Query = {text: '', choices: {}};

/** What the visitor does with the open activity. */
export interface Use {
  readonly isCalendarOpen?: boolean;
  /** The calendar file that was asked for. */
  readonly saved?: File;
  readonly isCopied?: boolean;
  /** A text that could not be put on the clipboard. */
  readonly textToCopy?: string;
}

/** What the visitor has done, and what that leaves of the feed. */
export abstract class CatalogueState {
  feed?: Feed;
  listing?: Listing;
  /** Answers queries about the listing; undefined before the visitor has begun to search. */
  searchIndex?: SearchIndex;
  query = NO_QUERY;
  /** The visitor has begun to search; until then nothing of search is loaded but its bar. */
  isSearching = false;
  isTyping = false;
  /** While the filters are open, their values in the order in which they are listed: nothing moves under a finger, whatever is chosen or arrives. */
  openPanel?: ReadonlySet<string> | undefined;
  /** Activities that the query leaves, for screen readers; undefined before the visitor has searched. */
  announcedCount?: number;
  /** The open line, by `keyOf`; empty when none is. */
  openKey = '';
  use: Use = {};
  /** Lists that are rendered to their end: limits, and values of a filter. */
  expanded: ReadonlySet<string> = new Set();
  /** The page is about one activity: it stands open with its next date, and names the others itself. */
  isAlone = false;
  /** Lines at first, where the page does not say how many: as many as a picture of the list has, if there is one. */
  linesAtFirst = LINES;
  /** Days and lines that the visitor has asked for; 0: those of the attributes. */
  daysAsked = 0;
  linesAsked = 0;
  /** What the page's address points at is not listed: it is not in the feed any more, or has no date to show. */
  missing?: 'gone' | 'not-listed' | undefined;
  /** A query that leaves one activity, of which the visitor has asked for all times. */
  allTimesOf?: Query;
  filterBeforeTyping?: ActivityFilter | undefined;

  /** @param renderedLines lines of the list that are rendered by now */
  constructor(
    readonly host: CatalogueHost,
    public renderedLines: number,
  ) {}

  get view(): string {
    return this.host.view;
  }
  /** The page chooses single records (`for`). */
  get isFor(): boolean {
    return this.host.for !== '';
  }
  get isSearchable(): boolean {
    return !this.host.noSearch && !this.isFor && this.view !== 'compact';
  }
  /** The present, as wall-clock time in the feed's zone. */
  get now(): PlainDateTime {
    return this.wallTime(this.host.now, this.feed!.timeZone);
  }
  get days(): number {
    return this.daysAsked || this.host.days;
  }
  /** Lines at the most. */
  get lines(): number {
    return this.linesAsked || this.host.limit || (this.isAlone ? 1 : this.view === 'compact' ? COMPACT_LINES : this.linesAtFirst);
  }
  /** First date that is not listed. */
  get until(): PlainDate {
    return this.untilFor(this.filter);
  }
  /** What the query leaves; undefined when that is all, or while there is no index yet. */
  get filter(): ActivityFilter | undefined {
    return this.searchIndex?.index.activities === this.listing?.activities ? this.searchIndex?.filter(this.query) : undefined;
  }
  /** What is listed, before it is cut to lines. */
  get choice(): AgendaChoice {
    return {now: this.now, until: this.until, filter: this.filter, dateFilter: this.searchIndex?.dateFilter(this.query.weekdays)};
  }
  get agenda(): Agenda {
    const {now, until, filter, dateFilter} = this.choice;
    const isCut = this.allTimesOf !== this.query;
    return this.agendaFor(this.listing!, now, until, filter, dateFilter, this.lines, isCut ? this.searchIndex : undefined);
  }
  /** The lines to render now: the agenda itself, or its first ones while the others follow. */
  get rows(): Agenda {
    return this.view === 'topics' ? this.agenda : firstLines(this.agenda, this.renderedLines, this.lines);
  }
  /** First date that is not listed with a filter. */
  untilFor(filter?: ActivityFilter): PlainDate {
    const isUnbounded = this.view === 'compact' || this.isFor || filter;
    const until = isUnbounded ? '9999' : addDays(this.now.slice(0, 10), this.days);
    const {completeUntil = until} = this.feed!;
    // While more is arriving, what is listed is certain; what is looked for is what has come.
    return !filter && completeUntil < until ? completeUntil : until;
  }
  private readonly wallTime = memoLast(wallTimeAt);
  private readonly agendaFor = memoLast(
    (
      listing: Listing,
      now: string,
      until: PlainDate,
      filter?: ActivityFilter,
      dateFilter?: AgendaChoice['dateFilter'],
      limit?: number,
      index?: SearchIndex,
    ) => {
      return (index?.agendaOf ?? agendaOf)(listing, {now, until, limit, filter, dateFilter});
    },
  );
}

/** The element as its catalogue sees it: what the page chooses by attributes, and the time. */
export interface CatalogueHost extends ReactiveControllerHost, ChoiceInWords {
  readonly days: number;
  readonly limit?: number;
  readonly noSearch: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  dispatchEvent(event: Event): boolean;
  /** The next render. */
  rendered(): Promise<unknown>;
  /** `updateComplete` waits for the promise too. */
  waitFor<T>(promise: Promise<T>): Promise<T>;
}
