import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Way} from '../../model/contact.js';
import type {Contact, Feed, Organization, Place} from '../../model/feed.js';
import {addressLines, mapLink} from '../../model/links.js';
import {sentenceCase} from '../../text/format.js';
import {comma, formatTimeRange, formatWeekdays} from '../../text/format-phrases.js';
import {WEEKDAYS} from '../../model/calendar.js';
import {sourceLanguage} from '../../text/languages.js';
import {language} from '../../text/words.js';
import {roleName} from '../../text/phrases/contact-card.js';
import * as say from '../../text/phrases/contact-tools.js';
import {textIn} from '../../text/text-in.js';
import {drawing} from '../shared/drawing.js';
import type {Sign} from '../show-to-dane/show-to-dane.js';
import type {CardContext} from './card.js';

const copy =
  'M9 8.5h9.5a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1zM15.5 8.5V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h3';
const save = 'M12 3.8v11M7.6 10.6 12 15l4.4-4.4M4.5 19.8h15';
const code = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v2M14 20h2.5M19 19h1v1';

/** What a visitor has asked of a card: a code to be shown, words on what was done. */
interface Use {
  codes?: readonly {readonly words: string; readonly path: string; readonly width: number}[] | undefined;
  said?: string | undefined;
}
const uses = new WeakMap<object, Map<string, Use>>();

function useOf({host}: Pick<CardContext, 'host'>, {id}: Contact): Use {
  const known = uses.get(host) ?? new Map<string, Use>();
  uses.set(host, known);
  const use = known.get(id) ?? {};
  known.set(id, use);
  return use;
}

const publicLines = ({address, visibility}: Place): string[] => (visibility === 'area' ? [] : addressLines(address));

const signCode = () => import('../show-to-dane/show-to-dane.js');
// Fetched with the card, so that it also opens where the net has gone.
signCode().catch(() => undefined);

/** Opens the sign with the place, its address and its hours in Danish. */
export const openSign = async (place: Place, ways: readonly Way[], feed: Feed, opener: HTMLElement): Promise<void> =>
  (await signCode()).showToDane(signOf(place, ways, feed), opener);

function signOf(place: Place, ways: readonly Way[], feed: Feed): Sign {
  const danish = (text: Place['name']) => textIn(text, sourceLanguage, feed.language).text;
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
  const phone = ways.find(({type, link}) => type === 'phone' && link)?.link;
  return {
    name,
    address: publicLines(place),
    ...(times.length && {when: sentenceCase(times.slice(0, 3).join(comma(sourceLanguage)), sourceLanguage)}),
    ...(what && what !== name && {what}),
    ...(phone && {phone}),
  };
}

/** Copy the address, keep the contact, show a code: small, after what one comes for. */
export function small(
  contact: Contact,
  ways: readonly Way[],
  place: Place | undefined,
  groups: readonly Organization[],
  context: CardContext,
): TemplateResult {
  const use = useOf(context, contact);
  const act = (picture: string, words: string, doing: () => unknown, isOpen?: boolean) =>
    html`<button
      class="act"
      part="button"
      aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
      @click=${async () => {
        await doing();
        context.host.requestUpdate();
      }}
    >
      ${drawing(picture)}<span>${words}</span>
    </button>`;
  const lines = place ? publicLines(place) : [];
  const map = place && mapLink(place);
  const phone = ways.find(({link}) => link?.href.startsWith('tel:'))?.link;
  return html`${
    lines.length
      ? act(copy, say.copyAddress(), async () => {
          const name = textIn(place!.name, sourceLanguage, context.feed.language).text;
          // Without https there is no clipboard, and a page may be denied it.
          use.said = await Promise.resolve(
            navigator.clipboard?.writeText([name, ...lines].join('\n')) ?? Promise.reject(new Error('no clipboard')),
          ).then(say.copied, say.notCopied);
        })
      : nothing
  }
  ${ways.some(({link}) => link) ? act(save, say.saveContact(), () => saveContact(contact, ways, place, groups, context)) : nothing}
  ${
    phone || map
      ? act(
          code,
          say.qrCode(),
          async () => {
            if (use.codes) use.codes = undefined;
            else {
              const {qrCode} = await import('../../model/qr-code.js');
              use.codes = [
                ...(phone ? [{words: phone.text, to: phone.href}] : []),
                ...(map ? [{words: lines.join(', ') || say.showOnMap(), to: map}] : []),
              ].flatMap(({words, to}) => {
                const rows = qrCode(to);
                return rows ? [{words, path: pathOf(rows), width: rows.length + 8}] : [];
              });
            }
          },
          use.codes !== undefined,
        )
      : nothing
  }`;
}

/** Dark modules as one path, a run of a row at a time, within a quiet zone of four. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(({0: run, index}) => `M${index + 4} ${y + 4}h${run.length}v1h-${run.length}z`).join('');
    })
    .join('');

/** What was asked for and what was done. */
export function panel(contact: Contact, context: CardContext): TemplateResult {
  const {codes, said} = useOf(context, contact);
  return html`${
    codes
      ? html`<ul class="codes">
          ${codes.map(
            ({words, path, width}) =>
              html`<li>
                <svg viewBox="0 0 ${width} ${width}" role="img" aria-label=${say.qrCodeOf(words)} shape-rendering="crispEdges">
                  ${svg`<path fill="#fff" d="M0 0h${width}v${width}H0z"></path><path d=${path}></path>`}
                </svg>
                <bdi dir="ltr" aria-hidden="true">${words}</bdi>
              </li>`,
          )}
        </ul>`
      : nothing
  }
    <p class="said" role="status">${said}</p>`;
}

async function saveContact(
  {title, name, role, text, department}: Contact,
  ways: readonly Way[],
  place: Place | undefined,
  groups: readonly Organization[],
  {feed}: CardContext,
): Promise<void> {
  const {vcardOf} = await import('../../model/vcard.js');
  const words = (written: Organization['name']) => textIn(written, language(), feed.language).text;
  const called = title ? words(title) : roleName(role);
  const [group] = groups;
  const links = (scheme: RegExp) => ways.flatMap(({link}) => (link && scheme.test(link.href) ? link : []));
  const {
    streetAddress = '',
    addressLocality = '',
    postalCode = '',
    addressCountry = 'DK',
  } = place?.visibility === 'area' ? {} : (place?.address ?? {});
  const file = vcardOf({
    name: name ?? (group ? `${called}, ${words(group.name)}` : called),
    title: called,
    organization: [group?.name, department ?? group?.department].filter((one) => one !== undefined).map(words),
    phones: [...new Set(links(/^(tel|sms):/).map(({href}) => href.slice(4)))],
    mails: links(/^mailto:/).map((link) => link.text),
    pages: links(/^https?:/).map(({href}) => href),
    ...(streetAddress && {address: [streetAddress, addressLocality, postalCode, addressCountry] as const}),
    ...(text && {note: words(text)}),
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], {type: 'text/vcard;charset=utf-8'}));
  link.download = `${called.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'kontakt'}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
