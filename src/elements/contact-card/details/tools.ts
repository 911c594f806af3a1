import {html, nothing, type TemplateResult} from 'lit';
import {webLink} from '../../../model/links.js';
import {mapLink} from '../../../model/map-link.js';
import {WEEKDAYS} from '../../../model/calendar.js';
import type {Feed, Text} from '../../../model/feed.js';
import {sourceLanguage} from '../../../text/languages.js';
import {toolName} from '../../../text/phrases/contact-card.js';
import * as say from '../../../text/phrases/contact-tools.js';
import {textIn} from '../../../text/text-in.js';
import {sentenceCase} from '../../../text/format.js';
import {comma} from '../../../text/format-list.js';
import {formatTimeRange, formatWeekdays} from '../../../text/format-phrases.js';
import {breakable} from '../../shared/breakable.js';
import {copyText} from '../../shared/button.js';
import {drawing, icon} from '../../shared/icons.js';
import {lazy} from '../../shared/lazy.js';
import type {Content} from '../../shared/markup.js';
import {savedNote} from '../../shared/saved-note.js';
import {showToDane, type Sign} from '../../show-to-dane/show-to-dane.js';
import {TOOLS, type Card, type CardContext, type Panel} from '../context.js';
import {phoneOf, publicAddressLines} from '../address.js';

const loadCodes = lazy(() => import('../qr-codes.js'));
const loadContactFile = lazy(() => import('../contact-file.js'));

type Act = (card: Card, context: CardContext, button: Element) => Promise<void>;

/** Buttons that act within the card: their drawing and what they do. */
const buttons: Readonly<Record<'copy' | 'save' | 'code', readonly [string, Act]>> = {
  copy: [
    'M9 8.5h9.5a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1zM15.5 8.5V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h3',
    copyAddress,
  ],
  save: ['M12 3.8v11M7.6 10.6 12 15l4.4-4.4M4.5 19.8h15', saveCard],
  code: ['M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v2M14 20h2.5M19 19h1v1', toggleCodes],
};

/** What one can do with a card, in the order it stands. */
function toolsOf(card: Card): (typeof TOOLS)[number][] {
  const {place, ways} = card;
  const map = place && mapLink(place);
  const all: Record<(typeof TOOLS)[number], unknown> = {
    sign: place && place.visibility !== 'area',
    map,
    copy: publicAddressLines(card).length,
    save: ways.some(({link}) => link),
    code: map ?? phoneOf(card),
  };
  return TOOLS.filter((tool) => all[tool]);
}

/** The buttons, and the place's own page, unless it is one of the ways. */
export function tools(card: Card, context: CardContext): Content[] {
  const {place, ways} = card;
  const page = place?.visibility === 'area' ? undefined : webLink(place?.url ?? '');
  const isWay = ways.some(({link}) => link?.href === page?.href);
  return [
    ...buttonsOf(card, context),
    page && !isWay ? html`<a class="act" href=${page.href}>${icon('link')}<bdi dir="ltr">${breakable(page.text)}</bdi></a>` : nothing,
  ];
}

const buttonsOf = (card: Card, context: CardContext): TemplateResult[] =>
  toolsOf(card).map((tool) => {
    const words = toolName(tool);
    if (tool === 'map') return html`<a class="act" href=${mapLink(card.place!)!}>${icon('pin')}${words}</a> `;
    if (tool === 'sign') {
      const show = ({currentTarget}: Event) => showToDane(signOf(card, context.feed), currentTarget as HTMLElement);
      return html`<button class="btn" part="button" @click=${show}>${icon('sign', 'flip')}<span>${words}</span></button> `;
    }
    const [path, act] = buttons[tool];
    const isOpen = tool === 'code' ? String(panelOf(card, context).codes !== undefined) : nothing;
    const onClick = ({currentTarget}: Event) => act(card, context, currentTarget as Element).catch(() => {});
    return html`<button class="act" part="button" aria-expanded=${isOpen} @click=${onClick}>${drawing(path)}<span>${words}</span></button> `;
  });

const panelOf = ({contact}: Card, {panels}: CardContext): Panel => panels.get(contact.id) ?? {};

function setPanel(card: Card, context: CardContext, change: Panel): void {
  context.panels.set(card.contact.id, {...panelOf(card, context), ...change});
  context.update();
}

async function copyAddress(card: Card, context: CardContext): Promise<void> {
  const name = textIn(card.place!.name, sourceLanguage, context.feed.language).text;
  setPanel(card, context, {isCopied: await copyText([name, ...publicAddressLines(card)].join('\n'))});
}

async function saveCard(card: Card, context: CardContext): Promise<void> {
  setPanel(card, context, {saved: (await loadContactFile()).saveContact(card, context.feed)});
}

async function toggleCodes(card: Card, context: CardContext, button: Element): Promise<void> {
  const {codesOf} = await loadCodes();
  setPanel(card, context, {codes: panelOf(card, context).codes ? undefined : codesOf(card, button)});
}

/** What was asked for and what was done. */
export function panel(card: Card, context: CardContext): TemplateResult {
  const {codes, isCopied, saved} = panelOf(card, context);
  return html`${
    codes
      ? html`<ul class="codes wrap">
          ${codes.map(
            ({words, canvas}) =>
              html`<li>
                <span role="img" aria-label=${say.qrCodeOf(words)}>${canvas}</span>
                <bdi dir="ltr" aria-hidden="true">${words}</bdi>
              </li>`,
          )}
        </ul>`
      : nothing
  }
    <p class="said no-print" role="status">${isCopied === undefined ? nothing : isCopied ? say.copied() : say.notCopied()}</p>
    ${saved ? savedNote(saved, location.href) : nothing}`;
}

/** A card's place, its address and its hours in Danish. */
function signOf(card: Card, feed: Feed): Sign {
  const place = card.place!;
  const danish = (text: Text) => textIn(text, sourceLanguage, feed.language).text;
  const house = feed.openingHours.find((record) => record.place === place.id && record.hours.length);
  const times = (house?.hours ?? [])
    .filter(({weeks, byMonthWeek}) => !weeks && !byMonthWeek)
    .map(
      ({byDay = WEEKDAYS, opens, closes}) =>
        `${formatWeekdays(byDay, sourceLanguage)} kl. ${formatTimeRange(opens, closes, sourceLanguage, {short: true})}`,
    );
  const labels = house?.hours.length === 1 && house.hours[0]!.label ? [danish(house.hours[0]!.label)] : [];
  const what = house?.name && [danish(house.name), ...labels].join(' ');
  const name = danish(place.name);
  const phone = phoneOf(card);
  return {
    name,
    address: publicAddressLines(card),
    ...(times.length && {when: sentenceCase(times.slice(0, 3).join(comma(sourceLanguage)), sourceLanguage)}),
    ...(what && what !== name && {what}),
    ...(phone && {phone}),
  };
}
