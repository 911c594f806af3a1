/** What an opened activity can be taken along as; loaded when somebody does. */
import {html, nothing, type TemplateResult} from 'lit';
import {isOver} from '../../model/agenda.js';
import {formatInstant} from '../../model/calendar.js';
import {googleCalendarLink, outlookCalendarLink} from '../../model/calendar-links.js';
import type {Activity, Feed, Occurrence, Text} from '../../model/feed.js';
import {addressLines, webLink} from '../../model/links.js';
import {whereText} from '../../model/text-of.js';
import {phoneFor} from '../../model/visitor-contacts.js';
import {formatDay} from '../../text/format.js';
import {directionOf, sourceLanguage} from '../../text/languages.js';
import {inLanguage, language} from '../../text/words.js';
import {whenInWords} from '../../text/phrases/schedule.js';
import {newTab} from '../../text/phrases/links.js';
import * as say from '../../text/phrases/add-to-calendar.js';
import {momentText, postText} from '../../text/post-text.js';
import {textIn} from '../../text/text-in.js';
import {baseStyles} from '../shared/base-styles.js';
import {AddedToCalendarEvent, type CalendarWay} from './events.js';
import {heading} from '../shared/heading.js';
import {printAlone} from '../shared/print-alone.js';
import {isPageLanguage} from '../shared/localized-text.js';
import {tagStyles} from '../shared/tag-styles.js';
import {linkTo} from './actions.js';
import {withId, type DetailsContext} from './details-pieces.js';
import {details, detailsStyles, limitsStyles} from './details.js';
import {printStyles} from './print-styles.js';
import {activitiesStyles} from './styles.js';

/** The ways into a calendar: a file, two web calendars, and subscribing where the feed is one itself. */
export async function calendarPanel(
  activity: Activity,
  opened: Occurrence | undefined,
  {feed, now, host}: DetailsContext,
): Promise<() => TemplateResult> {
  const address = calendarAddress(activity, feed);
  return () => {
    const coming = activity.occurrences.filter((one) => !isOver(one, now));
    const occurrence = opened ?? coming[0] ?? activity.occurrences[0]!;
    const words = (text: Text | undefined) => (text ? textIn(text, language(), feed.language).text : '');
    const entry = {
      title: words(occurrence.name ?? activity.name),
      text: words(occurrence.description ?? activity.description ?? activity.summary),
      place: whereText(activity, occurrence, feed.places, words),
      url: linkTo(activity, occurrence),
    };
    const tell = (way: CalendarWay, one?: Occurrence) => host.dispatchEvent(new AddedToCalendarEvent(activity, one, way));
    const file = (only?: Occurrence) =>
      html`<li>
        <button
          type="button"
          class="act"
          @click=${async () => {
            await saveCalendar(activity, only, feed);
            tell('file', only);
          }}
        >
          <span>${say.calendarFile()}</span>
        </button>
      </li>`;
    const web = (way: CalendarWay, name: string, href: string) =>
      html`<li>
        <a href=${href} target="_blank" rel="noopener noreferrer" @click=${() => tell(way, occurrence)}
          >${name}<span class="vh"> (${newTab()})</span></a
        >
      </li>`;
    return html`${
      activity.occurrences.length > 1 || activity.schedule.length
        ? html`<div>
              <p><b>${say.allTimes()}</b></p>
              <ul>
                ${file()}
              </ul>
            </div>`
        : nothing
    }
      <div>
        <p><b>${say.onlyOn(formatDay(occurrence.start, language()))}</b></p>
        <ul>
          ${file(occurrence)} ${web('google', 'Google Calendar', googleCalendarLink(entry, occurrence))}
          ${web('outlook', 'Outlook', outlookCalendarLink(entry, occurrence))}
        </ul>
      </div>
      ${
        address
          ? html`<div>
              <p>
                <a href=${address.replace(/^https?/, 'webcal')} @click=${() => tell('subscription')}>${say.subscribe()}</a>
              </p>
              <p class="muted small">${say.subscribeNote()}</p>
              <p class="small">${say.calendarAddress()}: <bdi class="address" dir="ltr">${address}</bdi></p>
            </div>`
          : nothing
      }`;
  };
}

/** The address of the calendar an activity is read from; undefined when its feed is no calendar. */
function calendarAddress({source}: Activity, {sources}: Feed): string | undefined {
  const from = source ? sources.find(({url}) => url === source) : sources[0];
  return from?.kind === 'ical' ? webLink(from.url)?.href : undefined;
}

async function saveCalendar(activity: Activity, occurrence: Occurrence | undefined, feed: DetailsContext['feed']): Promise<void> {
  const {exportIcal} = await import('../../model/export-ical.js');
  const now = formatInstant(Math.floor(Date.now() / 1000));
  const text = exportIcal(feed, {language: language(), now, activities: [activity.id], ...(occurrence && {occurrence})});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  link.download = `${activity.id.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60) || 'lbb'}.ics`;
  link.click();
  // The browser has taken the address over by now; a phone asks first and may come back to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What can be pasted into a post: plain text with the address of the activity. */
export const postFor = (activity: Activity, occurrence: Occurrence | undefined, {feed, now}: DetailsContext): string =>
  postText(activity, occurrence, {feed, now, url: linkTo(activity, occurrence)});

/** One activity on paper: its name, when, and all that stands below an open line. */
export function printActivity(activity: Activity, occurrence: Occurrence | undefined, context: DetailsContext): void {
  const {text, lang, dir} = textIn(occurrence?.name ?? activity.name, language(), context.feed.language);
  const isOwn = isPageLanguage(lang);
  printAlone(
    html`<div class="root sheet" lang=${language()} dir=${directionOf(language())}>
      ${heading(1, html`<span lang=${isOwn ? nothing : lang} dir=${isOwn ? nothing : dir}>${text}</span>`, 'title1')}
      ${occurrence ? html`<p class="moment">${momentText(occurrence, language())}</p>` : nothing}
      ${details(activity, occurrence, {...context, level: -1})}
      <p class="credit"><bdi dir="ltr">${linkTo(activity, occurrence)}</bdi></p>
    </div>`,
    [baseStyles, tagStyles, activitiesStyles, limitsStyles, detailsStyles, printStyles],
  );
}

/** The sign to hold up to a Dane: where, when and what, in Danish. */
export async function showSign(
  activity: Activity,
  occurrence: Occurrence | undefined,
  {feed, now}: DetailsContext,
  opener: HTMLElement,
): Promise<void> {
  const {showToDane} = await import('../show-to-dane/show-to-dane.js');
  const isElsewhere = occurrence?.place ?? occurrence?.location;
  const {place: id, location, meetingPoint}: Partial<Activity> = isElsewhere ? occurrence! : activity;
  const place = withId(feed.places, id);
  const words = (text: Text | undefined) => (text ? textIn(text, sourceLanguage, feed.language).text : '');
  const isArea = place?.visibility === 'area';
  const phone = phoneFor({...activity, registration: undefined}, feed);
  const rule = activity.schedule.map((schedule) => inLanguage(sourceLanguage, () => whenInWords(schedule, now.slice(0, 10)))).find(Boolean);
  const when = occurrence ? inLanguage(sourceLanguage, () => momentText(occurrence, sourceLanguage)) : rule;
  showToDane(
    {
      name: words(isArea ? (place.area ?? place.address?.addressLocality) : (place?.name ?? location ?? meetingPoint)),
      address: isArea ? [] : addressLines(place?.address),
      what: words(occurrence?.name ?? activity.name),
      ...(when && {when}),
      ...(phone && {phone}),
    },
    opener,
  );
}
