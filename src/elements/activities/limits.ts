/** What nobody here can help with, and who can: visible without opening anything, once for each group. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Feed, Limitation} from '../../model/feed.js';
import type {LimitsOf} from '../../model/limitations.js';
import {webLink} from '../../model/links.js';
import {comma} from '../../text/format-phrases.js';
import {language} from '../../text/words.js';
import {showMore} from '../../text/phrases/activities.js';
import * as say from '../../text/phrases/limits.js';
import {heading} from '../shared/heading.js';
import {localizedText} from '../shared/localized-text.js';
import {outside} from './outside.js';

export {limitsOfAll} from '../../model/limitations.js';
export {limits as limitsTitle, supplement} from '../../text/phrases/limits.js';

/** Lists drawn at first, and names of those who share one: a county's hundred would bury the page. */
const MOST = 6;

/** Left what, right who instead. */
export const limitLines = (limitations: readonly Limitation[], feed: Feed): TemplateResult =>
  html`<dl class="limit-lines">
    ${limitations.map(({code, text, instead, url}) => {
      const link = webLink(url ?? '');
      const words = instead ? localizedText(instead, feed.language) : link?.text;
      return html`<div>
        <dt><span>${text ? localizedText(text, feed.language) : (say.limitationName(code!) ?? code)}</span></dt>
        ${words ? html`<dd><span class="vh">${say.instead()}: </span>${link ? outside(link.href, words) : words}</dd>` : nothing}
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
            ? html`<p class="limit-owner">${owners.slice(0, MOST).map((owner, i) => html`${i ? comma(language()) : nothing}<bdi>${localizedText(owner, feed.language)}</bdi>`)}${owners.length > MOST ? ' …' : nothing}</p>`
            : nothing
        }
        ${limitLines(limitations, feed)}
      </div>`,
  )}`;

/** The limits of what a list shows, as its last section. */
export function limitsSection(
  lists: readonly LimitsOf[],
  feed: Feed,
  level: number,
  isWhole: boolean,
  showWhole: () => void,
): TemplateResult | undefined {
  if (!lists.length) return undefined;
  const most = isWhole ? lists.length : MOST;
  return html`<section class="day limits-of-all" part="limits">
    <div>
      ${heading(level + 1, html`<span tabindex="-1">${say.limits()}</span>`, 'rail')}
      <p class="hint">${say.supplement()}</p>
    </div>
    <div class="limit-lists">
      ${limitLists(lists.slice(0, most), feed)}
      ${lists.length > most ? html`<p><button type="button" class="btn" part="button" @click=${showWhole}>${showMore()}</button></p>` : nothing}
    </div>
  </section>`;
}

export const limitsStyles = css`
  .limit-lines > div {
    display: grid;
    gap: 0 1.2em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.4;
  }
  .limit-lines dt {
    display: flex;
    gap: 0.6em;
  }
  .limit-lines dt::before {
    content: '–' / '';
  }
  .limit-lines dd {
    padding-inline-start: 1.2em;
    color: var(--_muted);
  }
  .limit-lists {
    display: grid;
    gap: 1.1em;
    padding-block: 0.95em;
  }
  .limit-owner {
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  .limits-of-all .rail :focus-visible {
    outline-offset: 0.15em;
    border-radius: var(--_radius);
  }
  @container (inline-size >= 36em) {
    .limit-lines > div {
      grid-template-columns: 1fr 1fr;
    }
    .limit-lines dd {
      padding: 0;
    }
  }
  @container (inline-size >= 52em) {
    .limit-lists {
      padding-inline: 1em;
    }
  }
  @media print {
    .limit-list,
    .limit-lines > div {
      break-inside: avoid;
    }
  }
`;
