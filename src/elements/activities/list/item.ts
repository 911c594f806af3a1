import {html, nothing, type TemplateResult} from 'lit';
import {hasBegun, isOff, isOnNow, type AgendaItem} from '../../../model/agenda.js';
import type {Activity, Feed, Occurrence, PlainDate, PlainDateTime, Text} from '../../../model/feed.js';
import {isLong, lastDayOf} from '../../../model/occurrence-days.js';
import {withOffset} from '../../../model/with-offset.js';
import {formatDay, formatTime} from '../../../text/format.js';
import {comma} from '../../../text/format-list.js';
import {language} from '../../../text/words.js';
import {languagesInWords} from '../../../text/languages-in-words.js';
import {directionOf} from '../../../text/languages.js';
import * as say from '../../../text/phrases/activities.js';
import {textIn} from '../../../text/text-in.js';
import {dot} from '../../shared/drawing.js';
import {heading} from '../../shared/heading.js';
import {list, type Content} from '../../shared/markup.js';
import {sentenceWith} from '../../shared/sentence-with.js';
import {localizedText} from '../../shared/localized-text.js';
import {wholeName} from '../../shared/whole.js';
import {keyOf, type Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {recordsOf, sourceName} from '../records.js';
import {itemIcon, itemIcons, type ItemIcon} from './icons.js';

/** What a line shows. */
export interface Line {
  readonly activity: Activity;
  readonly occurrence?: Occurrence;
  readonly when: unknown;
  readonly tags?: readonly TemplateResult[];
  readonly isOff?: boolean;
  /** The day of a line that is not the first of its occurrence. */
  readonly day?: PlainDate | undefined;
}

/** One time an activity takes place, as a line of the timetable under a date. */
export function occurrenceLine({activity, occurrence, day}: AgendaItem, now: PlainDateTime, date: PlainDate): Line {
  const tags = tagsOf(activity, occurrence, day ? '' : now);
  return {activity, occurrence, day, when: whenOf(occurrence, date, now), tags, isOff: isOff(occurrence)};
}

/** An offer without dates. */
export const arrangementLine = (activity: Activity): Line => ({
  activity,
  when: html`<span class="ask muted">${say.accessName('by-arrangement')}</span>`,
  tags: needTag(activity),
});

export function row(line: Line, catalogue: Catalogue, context: Context): TemplateResult {
  const {activity, occurrence, when, isOff, day} = line;
  const {feed, details} = context;
  const isCompact = catalogue.view === 'compact';
  const reason = occurrence?.reason ?? occurrence?.description;
  const name = (occurrence?.name ?? activity.name) || say.untitled();
  const key = keyOf(activity, occurrence, day);
  // A line opens when there is something to show in it.
  const isOpen = details !== undefined && catalogue.openKey === key;
  const id = `more-${encodeURIComponent(key)}`;
  return html`<li class="item ${isOff ? 'is-off' : ''} ${isOpen ? 'open' : ''}" part="activity" data-key=${key}>
    <div class="row">
      <p class="when" part="time">${when}</p>
      <div class="what">
        ${titleOf(name, context, isOpen, id, () => catalogue.toggle(activity, occurrence, day))} ${originalName(name, feed)} ${tagList(line)}
        ${
          reason && (isOff || occurrence?.reason)
            ? html`<p class="why">${localizedText(reason, feed.language)}</p>`
            : activity.summary && !isCompact
              ? html`<p>${localizedText(activity.summary, feed.language)}</p>`
              : nothing
        }
        ${activity.schedule.map(({text}) => (text ? html`<p>${localizedText(text, feed.language)}</p>` : nothing))}
      </div>
      ${isOpen ? nothing : factsOf(activity, occurrence, catalogue, context)} ${itemIcon('chevron', 'chev no-print')}
    </div>
    ${isOpen ? html`<div class="more" id=${id} part="details">${details(activity, occurrence, catalogue, context)}</div>` : nothing}
  </li>`;
}

function titleOf(name: Text, {feed, level}: Context, isOpen: boolean, id: string, toggle: () => void): TemplateResult {
  const title = html`<button type="button" class="whole-row" aria-expanded=${isOpen} aria-controls=${isOpen ? id : nothing} @click=${toggle}>
    ${localizedText(name, feed.language)}
  </button>`;
  return heading(level + 2, title, 'title');
}

/** What the sign on the door says, below a name that is translated. */
export function originalName(name: Text, feed: Feed): Content {
  const {text, lang, dir} = textIn(name, feed.language, feed.language);
  return text === textIn(name, language(), feed.language).text ? nothing : html`<p class="sub" lang=${lang} dir=${dir}>${text}</p>`;
}

export const tagList = ({tags = []}: Line): Content => list('tags wrap', tags);

/** @param date the day of the line: what runs over several days says on each of them when it ends */
function whenOf(occurrence: Occurrence, date: PlainDate, now: PlainDateTime): TemplateResult {
  const {start, end, allDay, previousStart, startInstant, endInstant} = occurrence;
  const last = lastDayOf(occurrence);
  const isLaterDay = date > start.slice(0, 10) && last >= date;
  const before =
    previousStart && previousStart !== start && !isLaterDay
      ? html`<s
          ><span class="vh">${say.newTime()} </span
          >${previousStart.slice(0, 10) === start.slice(0, 10) ? timeWords(previousStart) : shortDay(previousStart)}</s
        >`
      : nothing;
  if (allDay)
    return html`${before}<b>${say.allDay()}</b> ${last > date ? html`<span class="to muted">${endOf(occurrence, date)}</span>` : nothing}`;
  const from = isLaterDay ? (date < last ? html`<b>${say.allDay()}</b>` : nothing) : html`<b>${timeWords(start)}</b>`;
  return html`${before}<time class="from" datetime=${withOffset(start, startInstant)}>${isOff(occurrence) ? html`<s>${from}</s>` : hasBegun(occurrence, now) ? sentenceWith(say.began, from) : from}</time> ${
    end > start && !isOff(occurrence)
      ? html`<time class="to muted" datetime=${withOffset(end, endInstant)}>${endOf(occurrence, date)}</time>`
      : nothing
  }`;
}

/** When an occurrence ends, as it is said on a date. */
export function endOf(occurrence: Occurrence, date: PlainDate): unknown {
  const {end, allDay} = occurrence;
  const last = lastDayOf(occurrence);
  return sentenceWith(
    say.until,
    allDay || isLong(occurrence) ? shortDay(last) : last > date ? html`${shortDay(end)} ${timeWords(end)}` : timeWords(end),
  );
}

/** A day that does not break. */
const shortDay = (date: string): string => formatDay(date, language(), {weekday: false, short: true}).replaceAll(' ', '\xa0');

/** Where all runs from left to right, so does a time. */
function timeWords(moment: string): TemplateResult | string {
  const words = formatTime(moment, language());
  return directionOf(language()) === 'ltr' ? words : html`<bdi dir="ltr">${words}</bdi>`;
}

function tagsOf(activity: Activity, occurrence: Occurrence, now: string): TemplateResult[] {
  const change = say.changeWords(occurrence);
  const icon = isOff(occurrence) ? itemIcon('off') : itemIcon('arrow', 'flip');
  return [
    ...(isOnNow(occurrence, now) ? [html`<li class="tag now no-print">${dot()}${say.onNow()}</li>`] : []),
    ...(change ? [html`<li class="tag ${isOff(occurrence) ? 'off' : 'moved'}">${icon}${change}</li>`] : []),
    ...(occurrence.status === 'cancelled' ? [] : needTag(activity)),
  ];
}

const needTag = (activity: Activity): TemplateResult[] =>
  activity.volunteersNeeded ? [html`<li class="tag need">${itemIcon('hand')}${say.volunteersNeeded()}</li>`] : [];

/** Where, in which languages, by whom, and how one gets in; a side column has room for where. A group's own page needs no name of it. */
function factsOf(activity: Activity, occurrence: Occurrence | undefined, {host, view}: Catalogue, {feed, now}: Context): TemplateResult {
  const fact = (name: ItemIcon, words: unknown) =>
    words && words !== nothing
      ? html`<li><svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d=${itemIcons[name] ?? ''}></path></svg>${words}</li>`
      : nothing;
  const other = (name: ItemIcon, words: unknown) => (view === 'compact' ? nothing : fact(name, words));
  const meets = activity.meetingPoint && localizedText(activity.meetingPoint, feed.language);
  const was = meets || placeLine(activity.place, activity.location, feed);
  const is = occurrence?.place || occurrence?.location ? placeLine(occurrence.place, occurrence.location, feed) : nothing;
  const languages = languagesInWords(activity.availableLanguage);
  const isOwnPage = [host.organization, host.for].includes(activity.organization ?? '');
  const organization = isOwnPage ? undefined : recordsOf(feed).organizations.get(activity.organization ?? '');
  const whose = organization?.name ?? sourceName(activity, feed);
  const entry = say.entryWords(activity, now.slice(0, 10));
  return html`<ul class="where wrap" part="facts">
    ${fact('pin', is === nothing ? was : was === nothing || occurrence!.status !== 'moved' ? is : html`<s>${was}</s> ${is}`)}
    ${other('speech', languages)} ${other('people', localizedText(whose, feed.language))}
    ${other(activity.registration?.deadline || activity.access === 'registration' ? 'pencil' : 'door', entry)}
  </ul>`;
}

/** A place by name and town; one that is not for everybody by its area only. */
function placeLine(id: string | undefined, location: Text | undefined, feed: Feed): Content {
  const place = recordsOf(feed).places.get(id ?? '');
  if (!place) return localizedText(location, feed.language);
  const town = place.address?.addressLocality;
  if (place.visibility === 'area') return place.area ? localizedText(place.area, feed.language) : html`${town ?? nothing}`;
  const own = (text: Text, mark?: string) => wholeName(localizedText(text, feed.language), mark);
  const words = textIn(place.name, language(), feed.language).text;
  return town && !words.includes(town) ? html`${own(place.name, comma(language(), words))}${own(town)}` : own(place.name);
}
