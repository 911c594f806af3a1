/** The list on paper: a timetable of what is looked for, made when somebody asks for it. */
import {html, nothing, type TemplateResult} from 'lit';
import {countActivities} from '../../../model/activity-count.js';
import {agendaOf} from '../../../model/agenda.js';
import {addDays} from '../../../model/calendar.js';
import type {Activity, Feed, Occurrence, Text} from '../../../model/feed.js';
import {limitsOfAll} from '../../../model/limitations.js';
import {addressLines} from '../../../model/links.js';
import {printedAgenda} from '../../../model/printed-agenda.js';
import {whereOf} from '../../../model/text-of.js';
import {phoneFor} from '../../../model/visitor-contacts.js';
import {formatDay} from '../../../text/format.js';
import {formatList} from '../../../text/format-list.js';
import {languagesInWords} from '../../../text/languages-in-words.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/activities.js';
import {activityCount, nextDays} from '../../../text/phrases/list-states.js';
import {priceWords} from '../../../text/phrases/activity-details.js';
import {limits as limitsTitle, supplement} from '../../../text/phrases/limits.js';
import {printCut, printedOn} from '../../../text/phrases/print.js';
import {whenInWords} from '../../../text/phrases/schedule.js';
import {baseStyles} from '../../shared/base-styles.js';
import {controlStyles} from '../../shared/control-styles.js';
import {buttonStyles, footStyles, noticeStyles} from '../../shared/common-styles.js';
import {danishWords} from '../../shared/danish-words.js';
import {heading} from '../../shared/heading.js';
import {root} from '../../shared/root.js';
import {printAlone} from '../../shared/print-alone.js';
import {localizedText} from '../../shared/localized-text.js';
import {danishAddress, withTimes} from '../../shared/with-times.js';
import {tagStyles} from '../../shared/tag-styles.js';
import {wholeName} from '../../shared/whole.js';
import type {Catalogue} from '../catalogue.js';
import type {Context} from '../context.js';
import {sources} from '../frame/sources.js';
import {limitLists} from '../limits/limits.js';
import {limitsStyles} from '../limits/limits.styles.js';
import {dayHeading, section} from '../list/agenda.js';
import {listStyles} from '../list/list.styles.js';
import {arrangementLine, occurrenceLine, originalName, tagList, type Line} from '../list/item.js';
import {ongoingLine, ongoingTitle} from '../list/ongoing.js';
import {recordsOf, sourceName} from '../records.js';
import {partsOf} from '../search/names.js';
import {paperListStyles} from './list.styles.js';
import {sheetStyles} from './sheet.styles.js';

/** Activities on paper; a sentence says when there are more. */
const MOST = 300;

/** Prints what the element lists, as the visitor has filtered it. */
export function printList(catalogue: Catalogue, context: Context): void {
  const {feed, now} = context;
  const today = now.slice(0, 10);
  const last = addDays(today, catalogue.days);
  const agenda = agendaOf(catalogue.listing!, catalogue.choice);
  const {days, ongoing, byArrangement, isCut} = printedAgenda(agenda, last, MOST);
  const printed = new Set([...[...days.flatMap(({items}) => items), ...ongoing].map(({activity}) => activity), ...byArrangement]);
  const limits = limitsOfAll(printed, feed);
  const choices = partsOf(catalogue.query, feed).map(({name}) => name);
  printAlone(
    root(
      document.body,
      html`
      <header>
        ${heading(1, context.heading, 'title1')}
        <p>
          <b>${activityCount(countActivities(agenda, catalogue.listing!, catalogue.choice))}</b>
          ${choices.length ? html`· ${formatList(choices, language())}` : nextDays(catalogue.days)}
        </p>
        ${isCut ? html`<p class="cut">${printCut(MOST)}</p>` : nothing}
      </header>
      ${days.map(({date, items}) => section(2, dayHeading(date, now), items, (item) => row(occurrenceLine(item, now, date), context)))}
      ${section(2, html`<span>${ongoingTitle(ongoing, now)}</span>`, ongoing, (item) => row(ongoingLine(item, now), context))}
      ${section(2, html`<span>${say.byArrangement()}</span>`, byArrangement, (activity) => row(arrangementLine(activity), context))}
      ${
        limits.length
          ? html`<section class="day end">
              ${heading(2, limitsTitle(), 'rail')}
              <p>${danishWords(supplement())}</p>
              ${limitLists(limits, feed)}
            </section>`
          : nothing
      }
      <p class="foot wrap">
        ${sources(context)}<span>${printedOn(formatDay(today, language(), {weekday: false, year: true}))}</span>
        <bdi dir="ltr">${location.href.replace(/#.*/s, '')}</bdi>
      </p>`,
      'list',
    ),
    [baseStyles, controlStyles, buttonStyles, footStyles, noticeStyles, tagStyles, listStyles, limitsStyles, sheetStyles, paperListStyles],
  );
}

/** Paper opens nothing: address, number and price stand in the line. */
function row(line: Line, {feed, now}: Context): TemplateResult {
  const {activity, occurrence, when, isOff} = line;
  const own = (text: Text | undefined) => localizedText(text, feed.language);
  const name = (occurrence?.name ?? activity.name) || say.untitled();
  const reason = occurrence?.reason ?? (isOff ? occurrence?.description : undefined);
  const rules = occurrence
    ? []
    : activity.schedule.map(({text, ...schedule}) => (text ? own(text) : whenInWords(schedule, now.slice(0, 10))));
  return html`<li class="row ${isOff ? 'is-off' : ''}">
    <p class="when">${when}</p>
    <div class="what">
      ${heading(3, own(name), 'title')} ${originalName(name, feed)} ${tagList(line)}
      ${reason ? html`<p class="why">${own(reason)}</p>` : activity.summary ? html`<p>${own(activity.summary)}</p>` : nothing}
      ${rules.map((rule) => (rule ? html`<p>${typeof rule === 'string' ? withTimes(rule) : rule}</p>` : nothing))}
    </div>
    <ul class="where">
      ${facts(activity, occurrence, feed, now).map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </li>`;
}

/** Where, in which languages, how one gets in, and whom to call. */
function facts(activity: Activity, occurrence: Occurrence | undefined, feed: Feed, now: string): unknown[] {
  const {availableLanguage, cost, organization: by} = activity;
  const whose = recordsOf(feed).organizations.get(by ?? '')?.name ?? sourceName(activity, feed);
  const price = priceWords(cost) ?? (cost?.text && localizedText(cost.text, feed.language));
  const phone = phoneFor(activity, feed);
  return [
    ...places(activity, occurrence, feed),
    languagesInWords(availableLanguage),
    beside([say.entryWords(activity, now.slice(0, 10)), price]),
    beside([whose && html`<bdi>${localizedText(whose, feed.language)}</bdi>`, phone && html`<b dir="ltr">${phone.text}</b>`]),
  ].filter((fact) => fact && fact !== nothing);
}

/** On one line, with a dot between. */
function beside(parts: readonly unknown[]): unknown {
  const found = parts.filter(Boolean);
  return found.length ? found.map((part, i) => html`${i ? ' · ' : nothing}${part}`) : nothing;
}

/** Names in the reader's language, the address as it stands on the sign, each in its own direction. */
function places(activity: Activity, occurrence: Occurrence | undefined, feed: Feed): unknown[] {
  const {place: id, location, meetingPoint, room} = whereOf(activity, occurrence);
  const own = (text: Text | undefined) => text && wholeName(localizedText(text, feed.language));
  const place = recordsOf(feed).places.get(id ?? '');
  if (!place) return [own(meetingPoint), own(location)];
  if (place.visibility === 'area') return [own(meetingPoint), own(place.area ?? place.address?.addressLocality)];
  const address = addressLines(place.address);
  return [own(meetingPoint), beside([own(place.name), own(room ?? place.room)]), address.length > 0 && danishAddress(address)];
}
