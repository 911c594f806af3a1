import {html, nothing, type TemplateResult} from 'lit';
import type {Way} from '../../model/contact.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/contact-card.js';
import {textIn} from '../../text/text-in.js';
import {localizedText} from '../shared/localized-text.js';
import type {Card, CardContext} from './context.js';
import type * as loadedDetails from './details/details.js';
import {languagesInWords} from './facts.js';

/** What is loaded after the ways are painted: icons, tools, who answers now. */
export type Details = typeof loadedDetails;

/** One way to reach a contact: what one does, whom it is for, whether somebody answers now. */
export function wayItem(way: Way, card: Card, context: CardContext, details: Details | undefined): TemplateResult {
  const {type, value, link, text, hours, languages} = way;
  const {feed} = context;
  const isPage = link && !/^(tel|sms|mailto):/.test(link.href);
  const content = html`<span class="verb">${say.verbOf(type)}</span>
    <span class="val">${type === 'secure-mail' && isPage ? say.sendSecurely() : html`<bdi dir="ltr">${link?.text ?? value}</bdi>`}</span>`;
  const whoMay = say.forWhom(way.for);
  // Many feeds say it in words as well.
  const who = text && textIn(text, language(), feed.language).text === whoMay ? undefined : whoMay;
  const others = languages.join() === card.contact.availableLanguage?.join() ? [] : languages;
  const warns = type === 'email' && !/CPR/i.test(typeof text === 'string' ? text : Object.values(text ?? {}).join());
  return html`<li class="way" part="way">
    <span class="tile">${details?.wayIcon(type)}</span>
    <div>
      ${link ? html`<a href=${link.href}>${content}</a>` : html`<span class="text">${content}</span>`}
      ${hours.length ? html`<p class="on">${details?.callable(hours, card, context)}</p>` : nothing}
      <p class="who">
        ${who ? html`<span class="for">${who}</span> ` : nothing}${localizedText(text, feed.language)}${warns ? html` ${say.noNumbersByMail()}` : nothing}
        ${others.length ? html` ${say.weSpeak()} ${languagesInWords(others)}.` : nothing}
      </p>
    </div>
  </li>`;
}
