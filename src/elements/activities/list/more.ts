import {html, nothing} from 'lit';
import * as say from '../../../text/phrases/list-states.js';
import {button} from '../../shared/button.js';
import type {Catalogue} from '../catalogue.js';
import {LINES} from '../state.js';
import type {Content} from '../../shared/markup.js';

/** Whether something stands after the days that are listed, once all of them are rendered. */
function hasLaterDays({agenda, feed, isFor, listing, rows, until}: Catalogue): boolean {
  const last = listing!.items.at(-1);
  return rows === agenda && !isFor && !feed!.completeUntil && last !== undefined && last.occurrence.start >= until;
}

/** The button for more lines or days, or for the other times of the only activity, where there are any. */
export function moreButton(hasMoreLines: boolean, catalogue: Catalogue): Content {
  const {furtherTimes} = catalogue.agenda;
  if (!furtherTimes && (catalogue.view === 'compact' || !(hasMoreLines || hasLaterDays(catalogue)))) return nothing;
  const ask = () => {
    if (furtherTimes) catalogue.allTimesOf = catalogue.query;
    else if (hasMoreLines) catalogue.update({linesAsked: catalogue.lines + LINES, renderedLines: catalogue.renderedLines + 1});
    else catalogue.daysToRead = catalogue.daysAsked = catalogue.days + catalogue.host.days;
  };
  const words = furtherTimes ? say.furtherTimes(furtherTimes) : say.showMore();
  return html`<p class="more no-print">${button(words, (event) => void showMore(ask, catalogue, event))}</p>`;
}

/** What was asked for stands there; the rest of a feed may still be arriving. */
export const rendered = ({feed, host}: Catalogue): Promise<unknown> => (feed!.completeUntil ? host.rendered() : host.updateComplete);

/** More lines are put before the button that asked for them: the first of them takes its focus. */
async function showMore(ask: () => void, catalogue: Catalogue, {currentTarget}: Event): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const rows = () => [...root.querySelectorAll<HTMLElement>('.item')];
  const known = new Set(rows().map(({dataset}) => dataset.key));
  ask();
  catalogue.host.requestUpdate();
  await rendered(catalogue);
  rows()
    .find(({dataset}) => !known.has(dataset.key))
    ?.querySelector('button')
    ?.focus();
}
