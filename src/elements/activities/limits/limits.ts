/** What nobody here can help with, and who can: visible without opening anything, once for each group. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, Feed, Limitation} from '../../../model/feed.js';
import {limitsOfAll, type LimitsOf} from '../../../model/limitations.js';
import {webLink} from '../../../model/links.js';
import {showMore} from '../../../text/phrases/list-states.js';
import {limitationName} from '../../../text/phrases/limitation-names.js';
import * as say from '../../../text/phrases/limits.js';
import {button} from '../../shared/button.js';
import {danishWords} from '../../shared/danish-words.js';
import {heading} from '../../shared/heading.js';
import {localizedText} from '../../shared/localized-text.js';
import {namesInRow} from '../../shared/names-in-row.js';
import {newTabLink} from '../../shared/new-tab-link.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';

/** Lists drawn at first, and names of those who share one: a county's hundred would bury the page. */
const MOST = 6;

/** Left what, right who instead. */
export const limitLines = (limitations: readonly Limitation[], feed: Feed): TemplateResult =>
  html`<dl class="limit-lines">
    ${limitations.map(({code, text, instead, url}) => {
      const link = webLink(url ?? '');
      const words = instead ? localizedText(instead, feed.language) : link?.text;
      return html`<div>
        <dt><span>${text ? localizedText(text, feed.language) : (limitationName(code!) ?? code)}</span></dt>
        ${words ? html`<dd><span class="vh">${say.instead()}: </span>${link ? newTabLink(link.href, words) : words}</dd>` : nothing}
      </div>`;
    })}
  </dl>`;

/** The lists one after the other; with several, each says whose it is. */
export const limitLists = (lists: readonly LimitsOf[], feed: Feed): TemplateResult =>
  html`${lists.map(
    ({owners, limitations}) =>
      html`<div class="limit-list">
        ${
          lists.length > 1 && owners.length
            ? html`<p class="limit-owner">${namesInRow(owners.slice(0, MOST), feed.language)}${owners.length > MOST ? ' …' : nothing}</p>`
            : nothing
        }
        ${limitLines(limitations, feed)}
      </div>`,
  )}`;

/** The limits of what a list shows; one activity that stands open alone names its own. */
export function limitsOf(activities: readonly Activity[], {openKey}: Catalogue, {feed}: Context): readonly LimitsOf[] {
  const listed = new Set(activities);
  return listed.size === 1 && openKey ? [] : limitsOfAll(listed, feed);
}

/** The same as the last section of the list. */
export function limitsSection(lists: readonly LimitsOf[], catalogue: Catalogue, {feed, level}: Context): TemplateResult | undefined {
  if (!lists.length) return undefined;
  const most = catalogue.expanded.has('limits') ? lists.length : MOST;
  const showAll = () => catalogue.update({expanded: new Set([...catalogue.expanded, 'limits'])});
  return html`<section class="day limits-of-all" part="limits">
    <div>
      ${heading(level + 1, html`<span tabindex="-1">${say.limits()}</span>`, 'rail')}
      <p class="hint">${danishWords(say.supplement())}</p>
    </div>
    <div class="limit-lists">${limitLists(lists.slice(0, most), feed)} ${lists.length > most ? html`<p>${button(showMore(), showAll)}</p>` : nothing}</div>
  </section>`;
}
