import {countActivities} from '../../../model/activity-count.js';
import {agendaOf, firstLines, isOff, type ActivityFilter, type Agenda, type AgendaChoice, type Listing} from '../../../model/agenda.js';
import {parseDate, weekdayOf} from '../../../model/calendar.js';
import type {Activity, Feed, PlainDate, PlainDateTime} from '../../../model/feed.js';
import {memoLast, memoOf} from '../../../model/memo.js';
import {fewOf, upcomingOf} from '../../../model/part-of-listing.js';
import {facetCounts, FACETS, filterOf, isEmptyQuery, queryIndex, type Facet, type Query, type QueryIndex} from '../../../model/query.js';
import {wallTimeAt} from '../../../model/wall-time.js';
import {language} from '../../../text/words.js';
import {nextPaint, pauseBetweenSlices} from '../../shared/pause.js';
import {nameOf, searchedNames} from './names.js';

/** A value of the filters, by its facet: `topic.language`. */
export const placeKey = (facet: Facet, value: string): string => `${facet}.${value}`;

/** Answers queries about a listing from an index with its names in the reader's language: another language needs another one. */
export class SearchIndex {
  private constructor(
    readonly index: QueryIndex,
    private readonly upcoming: Listing,
    private readonly tag: string,
  ) {}

  static async of(listing: Listing, feed: Feed, now: PlainDateTime): Promise<SearchIndex> {
    const tag = language();
    const pause = pauseBetweenSlices();
    const index = await queryIndex(listing.activities, feed, searchedNames, pause);
    return new SearchIndex(index, await upcomingOf(listing, now, pause), tag);
  }

  isFor(activities: readonly Activity[]): boolean {
    return this.index.activities === activities && this.tag === language();
  }

  /** What a query leaves; undefined when that is all. */
  readonly filter = memoLast((query: Query): ActivityFilter | undefined => (isEmptyQuery(query) ? undefined : filterOf(query, this.index)));

  /** The dates on days of the week, 0 = Monday; undefined for all. */
  readonly dateFilter = memoLast((weekdays: readonly number[] = []) =>
    weekdays.length ? (date: PlainDate) => weekdays.includes(weekdayOf(parseDate(date)!)) : undefined,
  );

  /** How many activities each value of the filters gives. */
  readonly countsOf = memoLast((query: Query) => facetCounts(query, this.index));

  /** The filters' values in the order in which they are listed: what was listed stays where it is, also with 0, what is new follows it. */
  placesAfter(before: ReadonlySet<string>, query: Query, feed: Feed): ReadonlySet<string> {
    const counts = this.countsOf(query);
    const found = FACETS.flatMap((facet) =>
      [...counts[facet]]
        .filter(([value, count]) => count || query.choices[facet]?.includes(value))
        .map(([value, count]) => ({key: placeKey(facet, value), count, name: nameOf(facet, value, feed)}))
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, language())),
    );
    return new Set([...before, ...found.map(({key}) => key)]);
  }

  private readonly fewFor = memoOf((filter: ActivityFilter) => fewOf(this.upcoming, filter));

  /** The part of a listing in which all stands that a filter leaves, or the listing where this is no index of it. */
  partFor(listing: Listing, filter?: ActivityFilter): Listing {
    if (listing.activities !== this.index.activities) return listing;
    return (filter && this.fewFor(filter)) ?? this.upcoming;
  }

  /** The agenda of a listing; one that is about a single activity is cut behind the next time that takes place: equal lines say nothing new. */
  readonly agendaOf = (listing: Listing, choice: AgendaChoice): Agenda => {
    const part = this.partFor(listing, choice.filter);
    const agenda = agendaOf(part, choice);
    // Most have lines about several: these need not be counted.
    if (!(choice.filter ?? choice.dateFilter) || isAboutSeveral(agenda) || countActivities(agenda, listing, choice) !== 1) return agenda;
    const lines = agendaOf(part, {...choice, limit: Infinity}).days.flatMap(({items}) => items);
    const next = lines.findIndex(({occurrence}) => !isOff(occurrence));
    const furtherTimes = lines.slice(next + 1).filter(({day}) => !day).length;
    return next < 0 || !furtherTimes ? agenda : {...firstLines(agenda, next + 1, 0), hasMore: false, furtherTimes};
  };

  /** Fills the cache of what has a date at all, and has the browser compile the search before the visitor's first letter. */
  rehearse(listing: Listing, choice: AgendaChoice): void {
    for (const text of ['a', 'aaaa']) {
      const found = {...choice, until: '9999', limit: 0, filter: filterOf({text, choices: {}}, this.index)};
      countActivities(this.agendaOf(listing, found), listing, found);
    }
  }
}

function isAboutSeveral({days, ongoing, byArrangement}: Agenda): boolean {
  const dated = [...days.flatMap(({items}) => items), ...ongoing].map(({activity}) => activity);
  return new Set([...dated, ...byArrangement.slice(0, 2)]).size > 1;
}

/** Whose index it is. */
interface Indexed {
  readonly ordered?: readonly unknown[];
  readonly listing?: Listing;
  readonly choice: AgendaChoice;
  readonly host: {readonly now: number};
  update(changes: {readonly searchIndex: SearchIndex}): void;
}

/** Makes an index of a listing, unless another feed has been read meanwhile. */
export async function indexListing(catalogue: Indexed, listing: Listing, feed: Feed): Promise<void> {
  const searchIndex = await SearchIndex.of(listing, feed, wallTimeAt(catalogue.host.now, feed.timeZone));
  if (feed !== catalogue.ordered?.[0]) return;
  catalogue.update({searchIndex});
  // The answer to a letter that has been typed is not kept waiting.
  void nextPaint().then(() => listing === catalogue.listing && searchIndex.rehearse(listing, catalogue.choice));
}
