/** What a visitor can do with search; loaded with its bar. */
import type {ActivityFilter} from '../../../model/agenda.js';
import type {PlainDate} from '../../../model/feed.js';
import type {Query} from '../../../model/query.js';
import {atMost, MOMENT} from '../../shared/pause.js';
import type {Catalogue} from '../catalogue.js';
import {countIn} from '../count.js';
import {NO_QUERY} from '../state.js';
import {FilterChangedEvent} from './events.js';

/** Milliseconds without a change until the count is announced. */
const QUIET = 1_000;
/** Lines rendered also where a screen seems to have room for fewer: one that stands open is higher than the others. */
const LEAST_LINES = 3;

/** Loads what searching needs, at the first touch. */
export function startSearch(catalogue: Catalogue): void {
  if (!catalogue.isSearching) catalogue.update({isSearching: true});
}
const prepared = new WeakSet<Catalogue>();

/**
 * What the first render of a search waits for, so that it is the only one: before its views and the index are there the list
 * would be drawn anew for nothing.
 */
export function prepareSearch(catalogue: Catalogue, parts: {load(name: 'search'): Promise<void>}): Promise<unknown> | undefined {
  if (!catalogue.isSearching || !catalogue.listing || prepared.has(catalogue)) return undefined;
  prepared.add(catalogue);
  return atMost(MOMENT, Promise.all([parts.load('search'), catalogue.prepareIndex()]));
}
/** Searches for the text as it is typed. */
export function type(catalogue: Catalogue, field: HTMLInputElement): void {
  catalogue.filterBeforeTyping = beforeTyping(catalogue).filter;
  // Measured with the first letter only: while letters follow each other, the browser has not laid out what was rendered.
  if (!catalogue.isTyping) catalogue.renderedLines = Math.min(catalogue.renderedLines, linesBelow(field));
  change(catalogue, {...catalogue.query, text: field.value}, true);
}
/** Lines rendered while letters follow each other: as many as a screen has room for below the search field, were all as low as the lowest there. */
function linesBelow(field: HTMLInputElement): number {
  const end = field.getBoundingClientRect().top + screen.height;
  const lines = (field.getRootNode() as ShadowRoot).querySelectorAll('.item');
  const boxes = [...lines].map((line) => line.getBoundingClientRect()).filter(({top}) => top < end);
  const [first] = boxes;
  return first ? Math.max(LEAST_LINES, Math.ceil((end - first.top) / Math.min(...boxes.map(({height}) => height)))) : Infinity;
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
