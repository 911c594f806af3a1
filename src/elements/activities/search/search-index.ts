import {countActivities, countedAgenda} from '../../../model/activity-count.js';
import {agendaOf, firstLines, isOff, type ActivityFilter, type Agenda, type AgendaChoice, type Listing} from '../../../model/agenda.js';
import {parseDate, weekdayOf} from '../../../model/calendar.js';
import type {Activity, Feed, PlainDate} from '../../../model/feed.js';
import {memoLast} from '../../../model/memo.js';
import {filterOf, isEmptyQuery, queryIndex, type Query, type QueryIndex} from '../../../model/query.js';
import {language} from '../../../text/words.js';
import {pauseBetweenSlices, yieldToPage} from '../../shared/pause.js';
import {searchedNames} from './names.js';

/** Answers queries about a listing from an index with its names in the reader's language: another language needs another one. */
export class SearchIndex {
  private constructor(
    readonly index: QueryIndex,
    private readonly tag: string,
  ) {}

  static async of({activities}: Listing, feed: Feed): Promise<SearchIndex> {
    const tag = language();
    return new SearchIndex(await queryIndex(activities, feed, searchedNames, pauseBetweenSlices()), tag);
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

  /** An agenda that is about one activity, cut behind the next time that takes place: equal lines say nothing new. */
  readonly cutToNext = memoLast((agenda: Agenda, listing: Listing, {limit: _, ...choice}: AgendaChoice): Agenda => {
    if (!(choice.filter ?? choice.dateFilter) || countActivities(agenda, listing, choice) !== 1) return agenda;
    const lines = agendaOf(listing, choice).days.flatMap(({items}) => items);
    const next = lines.findIndex(({occurrence}) => !isOff(occurrence));
    const furtherTimes = lines.slice(next + 1).filter(({day}) => !day).length;
    return next < 0 || !furtherTimes ? agenda : {...firstLines(agenda, next + 1, 0), hasMore: false, furtherTimes};
  });

  /** Fills the cache of what has a date at all, and has the browser compile the search before the visitor's first letter. */
  rehearse(listing: Listing, choice: AgendaChoice): void {
    countedAgenda(listing, {...choice, until: '9999', limit: 0, filter: filterOf({text: 'a', choices: {}}, this.index)});
  }
}

/** Whose index it is. */
interface Indexed {
  readonly ordered?: readonly unknown[];
  readonly listing?: Listing;
  readonly choice: AgendaChoice;
  update(changes: {readonly searchIndex: SearchIndex}): void;
}

/** Makes an index of a listing, unless another feed has been read meanwhile. */
export async function indexListing(catalogue: Indexed, listing: Listing, feed: Feed): Promise<void> {
  const searchIndex = await SearchIndex.of(listing, feed);
  if (feed !== catalogue.ordered?.[0]) return;
  catalogue.update({searchIndex});
  await yieldToPage();
  if (listing === catalogue.listing) searchIndex.rehearse(listing, catalogue.choice);
}
