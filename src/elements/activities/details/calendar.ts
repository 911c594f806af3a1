/** An activity into a calendar. */
import {html, nothing, type TemplateResult} from 'lit';
import {isOver} from '../../../model/agenda.js';
import {formatInstant} from '../../../model/calendar.js';
import {googleCalendarLink, outlookCalendarLink} from '../../../model/calendar-links.js';
import {titleWithStatus} from '../../../model/export/event-lines.js';
import {exportIcal, exportedUntil} from '../../../model/export/export-ical.js';
import type {Activity, Feed, Occurrence, Text} from '../../../model/feed.js';
import {webLink} from '../../../model/links.js';
import {isOnline, meetingOf} from '../../../model/meeting.js';
import {whereText} from '../../../model/text-of.js';
import {formatDay} from '../../../text/format.js';
import {language} from '../../../text/words.js';
import {untitled} from '../../../text/phrases/activities.js';
import * as say from '../../../text/phrases/add-to-calendar.js';
import {daysWords} from '../../../text/post-text.js';
import {textIn} from '../../../text/text-in.js';
import {list} from '../../shared/markup.js';
import {newTabLink} from '../../shared/new-tab-link.js';
import {saveFile} from '../../shared/save-file.js';
import {savedNote} from '../../shared/saved-note.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {CalendarAddedEvent, type CalendarWay} from './events.js';
import {linkTo} from './markup.js';

/** The ways into a calendar: a file, two web calendars, and subscribing where the feed is one itself. */
export function calendar(activity: Activity, opened: Occurrence | undefined, catalogue: Catalogue, context: Context): TemplateResult {
  const {feed, now, reading} = context;
  const {host, use} = catalogue;
  const address = calendarAddress(activity, feed);
  const next = activity.occurrences.filter((one) => !isOver(one, now));
  const occurrence = opened ?? next[0] ?? activity.occurrences[0]!;
  const words = (text: Text | undefined) => (text ? textIn(text, language(), feed.language).text : '');
  const entry = {
    title: titleWithStatus(words(occurrence.name ?? activity.name) || untitled(), occurrence.status, words),
    text: words(occurrence.description ?? activity.description ?? activity.summary),
    // Into one's own calendar goes the address with which one gets in.
    place:
      (isOnline(activity, occurrence, feed.places) && meetingOf(activity, occurrence, feed.places)?.url) ||
      whereText(activity, occurrence, feed.places, words),
    url: linkTo(activity, occurrence),
  };
  const added = (way: CalendarWay, one?: Occurrence) => host.dispatchEvent(new CalendarAddedEvent(activity.id, one?.start, way));
  const file = (only?: Occurrence) => {
    const save = async () => {
      // A year of dates may still be read.
      if (!only) await host.updateComplete;
      const stamp = formatInstant(Math.floor(host.now / 1000));
      const options = {language: language(), now: stamp, activities: [activity.id], ...(only && {occurrence: only})};
      const saved = saveFile(activity.id, 'ics', exportIcal(reading.feeds?.feed ?? feed, options));
      added('file', only);
      catalogue.update({use: {...use, saved}});
    };
    return html`<li><button type="button" class="act" @click=${save}><span>${say.calendarFile()}</span></button></li>`;
  };
  const web = (way: CalendarWay, name: string, href: string) => html`<li>${newTabLink(href, name, () => added(way, occurrence))}</li>`;
  const group = (title: string, ways: readonly TemplateResult[]) => html`<div><p><b>${title}</b></p>${list('wrap', ways)}</div>`;
  const hasMore = activity.occurrences.length > 1 || activity.schedule.length > 0;
  const until = hasMore ? exportedUntil(feed, activity, `${now}Z`) : undefined;
  return html`${hasMore ? group(say.allTimes(), [file()]) : nothing}
    ${until ? html`<p class="muted small">${say.datesUntil(formatDay(until, language(), {weekday: false, year: true}))}</p>` : nothing}
    ${use.saved ? savedNote(use.saved, linkTo(activity, opened)) : nothing}
    ${group(say.onlyOn(daysWords(occurrence, language())), [
      file(occurrence),
      web('google', 'Google Calendar', googleCalendarLink(entry, occurrence)),
      web('outlook', 'Outlook', outlookCalendarLink(entry, occurrence)),
    ])}
    ${
      address
        ? html`<div>
            <p><a href=${address.replace(/^https?/, 'webcal')} @click=${() => added('subscription')}>${say.subscribe()}</a></p>
            <p class="muted small">${say.subscribeNote()}</p>
            <p class="small">${say.calendarAddress()}: <bdi class="address" dir="ltr">${address}</bdi></p>
          </div>`
        : nothing
    }`;
}

/** The address of the calendar an activity is read from; undefined when its feed is no calendar. */
function calendarAddress({source}: Activity, {sources}: Feed): string | undefined {
  const from = source ? sources.find(({url}) => url === source) : sources[0];
  return from?.kind === 'ical' ? webLink(from.url)?.href : undefined;
}
