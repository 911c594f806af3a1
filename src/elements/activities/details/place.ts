import {html, nothing, type TemplateResult} from 'lit';
import {isOver} from '../../../model/agenda.js';
import type {Way} from '../../../model/contact.js';
import type {Activity, Contact, Feed, Hours, Occurrence, Place, Text} from '../../../model/feed.js';
import {addressLines, phoneLink, webLink} from '../../../model/links.js';
import {mapLink} from '../../../model/map-link.js';
import {lastDayOf} from '../../../model/occurrence-days.js';
import {isOnline, meetingOf, publicAddress} from '../../../model/meeting.js';
import {contactsOf, visitorWays} from '../../../model/visitor-contacts.js';
import {whereOf} from '../../../model/text-of.js';
import {withId} from '../../../model/with-id.js';
import {formatDay} from '../../../text/format.js';
import {timeAfter} from '../../../text/format-phrases.js';
import {language} from '../../../text/words.js';
import {offWords} from '../../../text/phrases/activities.js';
import * as say from '../../../text/phrases/activity-details.js';
import {roleName} from '../../../text/phrases/role-names.js';
import {whenInWords} from '../../../text/phrases/schedule.js';
import {timesIn} from '../../../text/phrases/links.js';
import {momentWords} from '../../../text/post-text.js';
import {textIn} from '../../../text/text-in.js';
import {drawing, icon} from '../../shared/icons.js';
import {isPageLanguage, localizedText} from '../../shared/localized-text.js';
import {danishAddress, withTimes} from '../../shared/with-times.js';
import {newTabLink} from '../../shared/new-tab-link.js';
import {mail} from './icons.js';
import {list, type Content} from '../../shared/markup.js';
import type {Context} from '../context.js';
import {below, block, labelled, linked, linkOrText, paragraph} from './markup.js';
import {itemIcon} from '../list/icons.js';

const NEXT_DATES = 4;

/** Where it is and how one gets there; of a place that is not for everybody the area only. */
export function where(activity: Activity, occurrence: Occurrence | undefined, {feed, level}: Context): Content {
  const {place: id, location, geo, room, meetingPoint} = whereOf(activity, occurrence);
  const own = (text: Text | undefined) => localizedText(text, feed.language);
  const place = withId(feed.places, id);
  const meeting = meetingOf(activity, occurrence, feed.places);
  const isOnlineOnly = isOnline(activity, occurrence, feed.places);
  let lines: unknown[] = [];
  let map = mapLink({geo});
  if (place?.visibility === 'area') {
    map = undefined;
    lines = [paragraph(own(place.area ?? place.address?.addressLocality), 'name'), html`<p>${say.addressOnRequest()}</p>`];
  } else if (place && !isOnlineOnly) {
    map = mapLink(place);
    lines = [
      paragraph(own(place.name), 'name'),
      ...addressLines(place.address).map((line) => html`<p>${danishAddress([line])}</p>`),
      paragraph(own(room ?? place.room)),
      place.telephone && html`<p class="act">${icon('phone')}<span>${linkOrText(phoneLink(place.telephone), place.telephone)}</span></p>`,
      labelled(say.directions(), own(place.directions)),
      labelled(say.transport(), own(place.transport)),
      placePage(place, activity),
    ];
  } else if (location && !(meeting && isOnlineOnly)) {
    const {text: words, lang} = textIn(location, language(), feed.language);
    // A name alone ("Torvet") would be found anywhere; with a post code it is an address.
    if (/\b\d{4}\b/.test(words)) map ??= mapLink({address: {streetAddress: words}});
    lines = [html`<p class="name"><bdi lang=${isPageLanguage(lang) ? nothing : lang}>${linked(words)}</bdi></p>`, paragraph(own(room))];
  }
  if (meeting)
    lines.push(
      html`<p class="act">${icon('link')}<span>${linkOrText(webLink(meeting.url), publicAddress(meeting.url), meeting.name && own(meeting.name))}</span></p>`,
    );
  if (!lines.length && !meetingPoint) return nothing;
  return block(
    level,
    say.where(),
    'place',
    html`${lines}${labelled(say.meetingPoint(), own(meetingPoint))}${
      map ? html`<p class="act no-print">${icon('pin')}<span>${newTabLink(map, say.showOnMap())}</span></p>` : nothing
    }`,
  );
}

/** A place's own page, unless the activity has it for its own. */
const placePage = ({url}: Place, activity: Activity): Content =>
  url && url !== activity.url ? html`<p class="act">${icon('link')}<span>${linkOrText(webLink(url), url)}</span></p>` : nothing;

/** The rule in words and the next dates, with those that are cancelled. */
export function next(activity: Activity, occurrence: Occurrence | undefined, {feed, now, level}: Context): Content {
  const rules = activity.schedule
    .filter(({byDay, repeatFrequency}) => byDay?.length ?? repeatFrequency)
    .map((schedule) => whenInWords(schedule, now.slice(0, 10)))
    .filter((words) => words !== undefined);
  const dates = activity.occurrences
    .filter((one) => !isOver(one, now) && (!occurrence || one.start > occurrence.start))
    .slice(0, NEXT_DATES);
  if (!rules.length && !dates.length) return nothing;
  return block(
    level,
    dates.length ? say.nextTimes() : say.when(),
    'next',
    html`${rules.map((words) => html`<p class="rule">${withTimes(words)}</p>`)}
    ${list('', dates, (one) => nextDate(one, occurrence, feed, now))}
    ${activity.timeZone && activity.timeZone !== feed.timeZone ? html`<p class="small muted">${timesIn(activity.timeZone)}</p>` : nothing}`,
  );
}

/** A date; its time only where it is not that of the one that is open. */
function nextDate(occurrence: Occurrence, opened: Occurrence | undefined, feed: Feed, now: string): TemplateResult {
  const {start, reason} = occurrence;
  const day = formatDay(start, language(), {year: start.slice(0, 4) !== now.slice(0, 4)});
  const time = start.slice(11, 16);
  const isSeveralDays = lastDayOf(occurrence) > start.slice(0, 10);
  const words = isSeveralDays
    ? momentWords(occurrence, language())
    : time === opened?.start.slice(11, 16)
      ? day
      : timeAfter(day, time, undefined, language());
  const off = offWords(occurrence);
  return html`<li class=${off ? 'not muted' : ''}>
    <time datetime=${start}>${withTimes(words)}</time>${off && `: ${off}`}${reason ? below(localizedText(reason, feed.language)) : nothing}
  </li>`;
}

const contactName = ({role, name}: Contact): Content =>
  role || name ? html`<bdi>${role ? (roleName(role) ?? role) : name}</bdi>` : nothing;

/** Roles, and the ways a visitor may reach them. */
export function contacts(activity: Activity, {feed, level, now}: Context): Content {
  const own = (text: Text | undefined) => localizedText(text, feed.language);
  const found = contactsOf(activity, feed);
  if (!found.length) return nothing;
  return block(
    level,
    say.contact(),
    'contact',
    found.map(
      (contact) =>
        html`${paragraph(contact.title ? own(contact.title) : contactName(contact), 'who')}
        ${visitorWays(contact).map((way) => wayLine(way, feed, now))}
        ${paragraph(own(contact.responseTime), 'small muted')} ${paragraph(own(contact.text), 'small muted')}`,
    ),
  );
}

function wayLine({type, value, link, text, hours}: Way, feed: Feed, now: string): TemplateResult {
  const isSms = type === 'sms';
  const symbol =
    /mail$/.test(type) && type !== 'voicemail'
      ? drawing(mail)
      : isSms
        ? itemIcon('speech')
        : icon(/^tel/.test(link?.href ?? '') ? 'phone' : 'link');
  return html`<p class="act">
    ${symbol}<span
      >${isSms ? 'SMS ' : nothing}${linkOrText(link, value)}${hours.map((one) => below(hoursInWords(one, feed, now)))}${text ? below(localizedText(text, feed.language)) : nothing}</span
    >
  </p>`;
}

/** `Hver mandag 16.00–18.00 med tolk` */
function hoursInWords({opens, closes, label, ...days}: Hours, feed: Feed, now: string): TemplateResult {
  const repeatFrequency = days.byMonthWeek ? 'P1M' : 'P1W';
  const words = whenInWords({...days, repeatFrequency, startTime: opens, endTime: closes}, now.slice(0, 10)) ?? '';
  return html`${withTimes(words)} ${localizedText(label, feed.language)}`;
}
