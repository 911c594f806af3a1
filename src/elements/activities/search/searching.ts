/** What a visitor can do with search; loaded with its bar. */
import type {ActivityFilter} from '../../../model/agenda.js';
import type {PlainDate} from '../../../model/feed.js';
import type {Query} from '../../../model/query.js';
import type {Catalogue} from '../catalogue.js';
import {countIn} from '../count.js';
import {NO_QUERY} from '../state.js';
import {FilterChangedEvent} from './events.js';

/** Lines rendered while letters follow each other: as many as a screen has room for below the search field. */
const linesWhileTyping = (): number => Math.max(5, Math.ceil((screen.height - FIELD) / LINE));
/** Pixels that are above the lines, and that a line takes at least. */
const FIELD = 200;
const LINE = 110;
/** Milliseconds without a change until the count is announced. */
const QUIET = 1_000;

/** Loads what searching needs, at the first touch. */
export function startSearch(catalogue: Catalogue): void {
  if (!catalogue.isSearching) catalogue.update({isSearching: true});
}
/** Searches for the text as it is typed. */
export function type(catalogue: Catalogue, text: string): void {
  catalogue.filterBeforeTyping = beforeTyping(catalogue).filter;
  catalogue.renderedLines = Math.min(catalogue.renderedLines, linesWhileTyping());
  change(catalogue, {...catalogue.query, text}, true);
}
/** Searches for something else, or with nothing given for all. */
export function choose(catalogue: Catalogue, query: Partial<Query> = {}): void {
  change(catalogue, {...NO_QUERY, ...query});
}
/** A day of the week more or less (0 = Monday); without one all days. */
export function chooseDay(catalogue: Catalogue, day?: number): void {
  const {query} = catalogue;
  const {weekdays = []} = query;
  const others = weekdays.filter((other) => other !== day);
  choose(catalogue, {...query, weekdays: day === undefined ? [] : others.length < weekdays.length ? others : [...weekdays, day]});
}

/** Filter and end of the list, as they were when the visitor began to type. */
export function beforeTyping(catalogue: Catalogue): {readonly filter: ActivityFilter | undefined; readonly until: PlainDate} {
  const filter = catalogue.isTyping ? catalogue.filterBeforeTyping : catalogue.filter;
  return {filter, until: catalogue.untilFor(filter)};
}

function change(catalogue: Catalogue, query: Query, isTyping = false): void {
  catalogue.update({query, isTyping, isSearching: true});
  clearTimeout(catalogue.quiet);
  catalogue.quiet = setTimeout(() => void announce(catalogue, query), QUIET);
}
async function announce(catalogue: Catalogue, query: Query): Promise<void> {
  catalogue.update({isTyping: false});
  await catalogue.indexing;
  if (query !== catalogue.query || !catalogue.listing) return;
  const announcedCount = countIn(catalogue);
  catalogue.update({announcedCount});
  catalogue.host.dispatchEvent(new FilterChangedEvent(query, announcedCount));
}
