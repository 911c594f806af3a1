import {html, nothing, type TemplateResult} from 'lit';
import type {LimitsOf} from '../../../model/limitations.js';
import {words} from '../../../text/generated/words/activities.js';
import {limits} from '../../../text/phrases/limits.js';
import {print, printAll, printCut} from '../../../text/phrases/print.js';
import {icon} from '../../shared/icons.js';
import {lazy} from '../../shared/lazy.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';

const loadPrint = lazy(() => import('../print/list.js'), words);

/**
 * Beside the count: a way to the limits at the end of the list, and the list on paper. The narrow say less. Who prints the
 * page itself gets the lines that stand there, and is warned.
 */
export function tools(lists: readonly LimitsOf[], catalogue: Catalogue, context: Context): TemplateResult {
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
  title.scrollIntoView({block: 'start'});
  title.focus({preventScroll: true});
}
