/** What a page chooses by attributes, and room for a link's activity: loaded by pages that do either. */
import {findItem, type FoundItem} from '../../model/find-item.js';
import {bringIntoView} from '../shared/bring-into-view.js';
import {NO_QUERY, type CatalogueHost, type CatalogueState} from './state.js';

export {chooserOf} from '../../model/fixed-choice.js';

/** Asks for so many days and lines, and for no less than all activities, that one is among them; gives where it stands. */
export function ensureListed(state: CatalogueState, id: string, start: string): FoundItem | undefined {
  const found = state.listing && findItem(state.listing, id, start, state.now);
  if (!found) return undefined;
  if (state.filter?.(found.activity) === false) Object.assign(state, {query: NO_QUERY, isTyping: false, announcedCount: undefined});
  state.daysAsked = Math.max(state.days, found.days);
  state.linesAsked = Math.max(state.lines, found.lines);
  if (start) state.allTimesOf = state.query;
  return found;
}

/** Opens an activity of a list that may be still to come, and brings it into view; false when it is not listed. */
export async function openInView(
  host: CatalogueHost & {readonly renderRoot: ParentNode},
  catalogue: {open(id: string, start?: string): Promise<boolean>},
  id: string,
  start?: string,
): Promise<boolean> {
  await host.updateComplete;
  const isListed = await catalogue.open(id, start);
  await host.updateComplete;
  if (isListed) bringIntoView(host.renderRoot.querySelector<HTMLElement>('.item.open')!);
  return isListed;
}
