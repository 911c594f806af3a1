import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, Feed} from '../../../model/feed.js';
import {memoOf} from '../../../model/memo.js';
import {phoneFor} from '../../../model/visitor-contacts.js';
import * as say from '../../../text/phrases/search.js';
import {button} from '../../shared/button.js';
import {icon} from '../../shared/icons.js';
import {list, type Content} from '../../shared/markup.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {emptyState} from '../frame/states.js';
import {nameOf, partsOf} from './names.js';
import {choose} from './searching.js';

/** Groups whose numbers are given to those who find nothing. */
const MOST_PHONES = 3;

/** Nothing fits: what was looked for, and how to loosen it. */
export function noneFits(catalogue: Catalogue, {feed}: Context): Content {
  // What is looked for may be in what is still arriving.
  if (feed.completeUntil) return nothing;
  const {activities} = catalogue.listing!;
  const ways = [
    ...partsOf(catalogue.query, feed).map(({name, without}) => button(say.showWithout(name), () => choose(catalogue, without))),
    button(say.showAllActivities(activities.length), () => choose(catalogue)),
  ];
  // The page may have its own words for nothing; the ways back stand there all the same.
  return html`<div>
    <slot name="empty">${emptyState(say.noneFits(), say.noneFitsAdvice(), phones(activities, feed))}</slot>
    <div class="go wrap">${ways}</div>
  </div>`;
}

/** Those who run most of what there is: the same for every letter that is typed. */
const largestOf = memoOf((activities: readonly Activity[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const {organization} of activities) if (organization) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  const largest = [...counts].sort(([, a], [, b]) => b - a);
  return largest.slice(0, MOST_PHONES).map(([organization]) => organization);
});

/** Their numbers. */
function phones(activities: readonly Activity[], feed: Feed): Content {
  const found = new Map<string, TemplateResult>();
  for (const organization of largestOf(activities)) {
    const link = phoneFor({organization}, feed);
    if (!link || found.has(link.href)) continue;
    const name = nameOf('organization', organization, feed);
    const call = html`<a href=${link.href}><bdi dir="ltr">${link.text}</bdi></a>`;
    found.set(link.href, html`<li>${icon('phone')} <bdi>${name}</bdi> ${call}</li>`);
  }
  return list('', [...found.values()]);
}
