import {html, nothing, type TemplateResult} from 'lit';
import type {LimitsOf} from '../../../model/limitations.js';
import {words} from '../../../text/generated/words/activities.js';
import {loading} from '../../../text/phrases/activities.js';
import {limits} from '../../../text/phrases/limits.js';
import {activityCount, nextDays} from '../../../text/phrases/list-states.js';
import {print, printAll, printCut} from '../../../text/phrases/print.js';
import {bringIntoView} from '../../shared/bring-into-view.js';
import {icon} from '../../shared/icons.js';
import {lazy} from '../../shared/lazy.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {countIn} from '../count.js';
import {limitsOf, limitsSection} from '../limits/limits.js';
import {arrangedIn} from '../list/agenda.js';
import type {TopicList} from '../list/topics.js';

const loadPrint = lazy(() => import('../print/list.js'), words);

/** What stands around the list: the count with the tools, the count for screen readers once the visitor has searched, and the limits. */
export function around(
  catalogue: Catalogue,
  context: Context,
  byTopic?: TopicList,
): Readonly<Record<'above' | 'announced' | 'limits', unknown>> {
  const {agenda, announcedCount, filter} = catalogue;
  const isGrowing = context.feed.completeUntil !== undefined;
  // The activities of the whole list, also while it is being rendered: limits and tools must not change meanwhile.
  const listed = byTopic
    ? byTopic.topics.flatMap(({activities}) => activities)
    : [...[...agenda.days.flatMap(({items}) => items), ...agenda.ongoing].map(({activity}) => activity), ...arrangedIn(agenda, catalogue)];
  const lists = limitsOf(listed, catalogue, context);
  const more = isGrowing ? html` <span class="muted">${loading()}</span>` : nothing;
  return {
    // Not the list is busy, whose lines stay as they are: screen readers leave out what is.
    above: html`<p class="tally" aria-busy=${isGrowing ? 'true' : nothing}>
        <strong>${activityCount(countIn(catalogue))}</strong>
        ${isGrowing ? more : filter || catalogue.isFor ? nothing : html`<span class="muted">${nextDays(catalogue.days)}</span>`}
      </p>
      ${listed.length ? tools(lists, catalogue, context) : nothing}`,
    announced: announcedCount === undefined ? nothing : html`${activityCount(announcedCount)}${more}`,
    limits: limitsSection(lists, catalogue, context),
  };
}

/**
 * Beside the count: a way to the limits at the end of the list, and the list on paper. The narrow say less. Who prints the
 * page itself gets the lines that stand there, and is warned.
 */
function tools(lists: readonly LimitsOf[], catalogue: Catalogue, context: Context): TemplateResult {
  const printList = async () => (await loadPrint()).printList(catalogue, context);
  return html`<div class="tools wrap no-print"
      >${
        lists.length ? html`<button type="button" class="tool" @click=${toLimits}><span>${limits()}</span></button>` : nothing
      }<button type="button" class="tool" @click=${printList}>
        ${icon('printer')}<span class="brief">${print()}</span><span class="full">${printAll()}</span>
      </button></div
    >
    ${catalogue.rows.hasMore ? html`<p class="on-paper">${printCut(catalogue.lines)}</p>` : nothing}`;
}

function toLimits({currentTarget}: Event): void {
  const title = ((currentTarget as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('.limits-of-all [tabindex]')!;
  bringIntoView(title);
  title.focus({preventScroll: true});
}
