import {html, nothing, type TemplateResult} from 'lit';
import {FACETS, toggled, type Facet} from '../../../model/query.js';
import {autonym} from '../../../text/language-names.js';
import {directionOf} from '../../../text/languages.js';
import {activityCount, showMore} from '../../../text/phrases/list-states.js';
import * as say from '../../../text/phrases/search.js';
import {button} from '../../shared/button.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {countIn} from '../count.js';
import {rendered} from '../list/more.js';
import {nameOf} from './names.js';
import {placeKey} from './search-index.js';
import {choose} from './searching.js';
import type {Content} from '../../shared/markup.js';

/** The panel's groups of values; town and organization stand under one heading. */
const groups: readonly (readonly [name: () => string, ...facets: Facet[]])[] = [
  [say.topic, 'topic'],
  [say.place, 'town', 'organization'],
  [say.spokenLanguage, 'language'],
  [say.audience, 'audience'],
  [() => '', 'flag'],
];

interface Option {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
  readonly name: string;
  readonly isChosen: boolean;
}

/** Values of a facet at first, those that most activities have; a county has a hundred places. */
const MOST_OPTIONS = 8;

/** The values to filter by, each with how many activities it gives. */
export function panel(catalogue: Catalogue, {feed}: Context): Content {
  const {searchIndex, expanded, query, openPanel} = catalogue;
  if (!searchIndex || !openPanel) return nothing;
  const counts = searchIndex.countsOf(query);
  const count = countIn(catalogue);
  const places = [...openPanel];
  const placeOf = ({facet, value}: Option) => places.indexOf(placeKey(facet, value));
  const optionsOf = (facet: Facet): Option[] =>
    [...counts[facet]]
      .map(([value, count]) => {
        const isChosen = query.choices[facet]?.includes(value) ?? false;
        return {facet, value, count, name: nameOf(facet, value, feed), isChosen};
      })
      .filter((option) => placeOf(option) >= 0)
      .sort((a, b) => placeOf(a) - placeOf(b));
  return html`${groups.map(([name, ...facets]) => {
    const key = facets.join();
    const all = facets.map(optionsOf);
    const isWhole = expanded.has(key) || all.every(({length}) => length <= MOST_OPTIONS + 1);
    // What is chosen stays in sight.
    const listed = all.flatMap((options) => options.filter(({isChosen}, i) => isWhole || i < MOST_OPTIONS || isChosen));
    if (!listed.length) return nothing;
    const firstNew = all.flat().findIndex((option) => !listed.includes(option));
    return html`<fieldset>
      <legend class=${name() ? '' : 'vh'}>${name() || say.filters()}</legend>
      <div class="opts wrap">
        ${listed.map((option) => optionView(option, catalogue))}
        ${isWhole ? nothing : button(showMore(), (event) => void expand(catalogue, key, firstNew, event), 'more-opts')}
      </div>
    </fieldset>`;
  })}
  ${
    FACETS.some((facet) => query.choices[facet]?.length)
      ? html`<p>${button(say.clearFilters(), () => choose(catalogue, {...query, choices: {}}))}</p>`
      : nothing
  }
  <p class="show">
    ${button(html`<span>${count ? say.showThem(activityCount(count)) : activityCount(0)}</span>`, (event) => void showList(catalogue, event), 'btn primary')}
  </p>`;
}

/** Closes the panel, for who sees nothing of the list while it is open, and goes on at the count. */
async function showList(catalogue: Catalogue, {currentTarget}: Event): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  catalogue.update({openPanel: undefined});
  await rendered(catalogue);
  const count = root.querySelector<HTMLElement>('.tally')!;
  count.tabIndex = -1;
  count.focus();
}

/** All values of a group; the first of the new ones takes the focus of the button that goes. */
async function expand(catalogue: Catalogue, key: string, firstNew: number, {currentTarget}: Event): Promise<void> {
  const options = (currentTarget as Element).parentElement!;
  catalogue.update({expanded: new Set([...catalogue.expanded, key])});
  await rendered(catalogue);
  options.querySelectorAll('input')[firstNew]?.focus();
}

function optionView({facet, value, count, name, isChosen}: Option, catalogue: Catalogue): TemplateResult {
  const own = facet === 'language' ? autonym(value) : undefined;
  return html`<label class="opt"
    ><input type="checkbox" .checked=${isChosen} @change=${() => choose(catalogue, toggled(catalogue.query, facet, value))} /><span class="chip"
      ><span class="tick" aria-hidden="true">✓</span><span>${name}</span>${
        own && own !== name ? html`<span class="own muted" lang=${value} dir=${directionOf(value)}>${own}</span>` : nothing
      }<span class="c muted">${count}</span></span
    ></label
  >`;
}
