/** The first picture of `<lbb-activities>` as HTML that stands by itself: with dates for "today", and schema.org microdata. Pure. */
import {countedAgenda, type CountedAgenda} from '../../model/activity-count.js';
import {agendaOf, isOff, listingOf} from '../../model/agenda.js';
import {addDays} from '../../model/calendar.js';
import type {Activity, Feed, Occurrence, PlainDate, PlainDateTime, Text} from '../../model/feed.js';
import {chooserOf} from '../../model/fixed-choice.js';
import {webLink} from '../../model/links.js';
import {isLong, lastDayOf} from '../../model/occurrence-days.js';
import {splitWords} from '../../model/split-words.js';
import {withOffset} from '../../model/with-offset.js';
import {formatDay, formatTime, sentenceCase} from '../../text/format.js';
import {comma} from '../../text/format-list.js';
import {languagesInWords} from '../../text/languages-in-words.js';
import {directionOf} from '../../text/languages.js';
import * as say from '../../text/phrases/activities.js';
import {activityCount, forLonger, furtherTimes} from '../../text/phrases/list-states.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';
import type {FeedWords} from '../../text/words-in.js';
import {heading, isolated, join, markup, paragraph, sentenceWith, spoken, type Content} from './markup.js';
import {placeMarkup} from './place.js';

/** The element's attributes of the same names. */
export interface ActivitiesChoice {
  readonly view: 'agenda' | 'compact' | 'new-here';
  readonly for: string;
  readonly topic: string;
  readonly organization: string;
  readonly audience: string;
  readonly place: string;
  readonly days: number;
  readonly limit: number;
}

/** What is to be written, worked out before words are needed. */
export interface ListedActivities {
  readonly agenda: CountedAgenda;
  /** Lines that `limit` left out. */
  readonly further: number;
}

/** @param now wall-clock time in the feed's zone */
export async function listedActivities(feed: Feed, choice: ActivitiesChoice, now: PlainDateTime): Promise<ListedActivities> {
  const isUnbounded = choice.view === 'compact' || choice.for !== '';
  const until = isUnbounded ? '9999' : addDays(now.slice(0, 10), choice.days);
  const listing = await listingOf(feed, chooserOf(choice, feed));
  const lines = ({days}: Pick<CountedAgenda, 'days'>) => days.reduce((sum, {items}) => sum + items.length, 0);
  const agenda = countedAgenda(listing, {now, until, limit: choice.limit});
  const further = agenda.hasMore && !isUnbounded ? lines(agendaOf(listing, {now, until})) - lines(agenda) : 0;
  return {agenda, further};
}

/** @param level of the heading */
export function activitiesHtml(
  feed: Feed,
  {agenda, further}: ListedActivities,
  choice: ActivitiesChoice,
  today: PlainDate,
  level: number,
): Content {
  const {days, ongoing, byArrangement} = agenda;
  const isCompact = choice.view === 'compact';
  const row = (line: Line) => rowOf(line, feed, choice, today, level + 2);
  const dayRows = days.map(({date, items}) => [
    heading(level + 1, markup`<time datetime="${date}">${dayWords(date, today)}</time>`),
    rows(items.map(({activity, occurrence, day}) => row({activity, occurrence, date, isLaterDay: day !== undefined}))),
  ]);
  const longer = ongoing.slice(0, choice.limit);
  const arranged = isCompact ? [] : byArrangement.slice(0, choice.limit);
  return [
    heading(level, say.heading()),
    days.length || longer.length || arranged.length ? '' : markup`<p>${activityCount(0)}</p>\n`,
    dayRows,
    further ? markup`<p>${furtherTimes(further)}</p>\n` : '',
    longer.length
      ? [
          heading(level + 1, forLonger()),
          isCompact
            ? markup`<p>${join(
                longer.map(({activity}) => markup`<bdi>${nameOf(activity, undefined, feed)}</bdi>`),
                ' · ',
              )}</p>\n`
            : rows(longer.map(({activity, occurrence}) => row({activity, occurrence}))),
        ]
      : '',
    arranged.length
      ? [
          heading(level + 1, say.byArrangement()),
          markup`<p>${say.byArrangementText()}</p>\n`,
          rows(arranged.map((activity) => row({activity}))),
        ]
      : '',
  ];
}

/** The same in one line of text and links. */
export function activitiesLine({agenda, further}: ListedActivities, choice: ActivitiesChoice, words: FeedWords): Content[] {
  const line = (activity: Activity, when: string, occurrence?: Occurrence): Content => {
    const state = occurrence && say.changeWords(occurrence);
    const name = words.text(occurrence?.name ?? activity.name) || say.untitled();
    const page = webLink(activity.url ?? '');
    const title = isolated(name);
    const where = words.where(activity, occurrence);
    return [
      `${when}: ${state ? `${state}: ` : ''}`,
      page ? markup`<a href="${page.href}">${title}</a>` : title,
      where && comma(language(), name) + isolated(where),
    ];
  };
  // Each time once, with its first and last day.
  const times = agenda.days.flatMap(({items}) => items).filter(({day}) => day === undefined);
  const arranged = choice.view === 'compact' ? [] : agenda.byArrangement.slice(0, choice.limit);
  return [
    ...[...agenda.ongoing.slice(0, choice.limit), ...times].map(({activity, occurrence}) =>
      line(activity, words.moment(occurrence), occurrence),
    ),
    ...(further ? [furtherTimes(further)] : []),
    ...arranged.map((activity) => line(activity, say.byArrangement())),
    ...(agenda.activityCount + agenda.ongoing.length ? [] : [activityCount(0)]),
  ];
}

const rows = (items: readonly Content[]): Content => markup`<ul>\n${items}</ul>\n`;

/** A date never goes stale, "today" does; the year stands where it is another. */
const dayWords = (date: PlainDate, today: PlainDate): string =>
  sentenceCase(formatDay(date, language(), {year: date.slice(0, 4) !== today.slice(0, 4)}), language());

interface Line {
  readonly activity: Activity;
  readonly occurrence?: Occurrence;
  /** The day under which it stands; none for what is on for longer. */
  readonly date?: PlainDate;
  readonly isLaterDay?: boolean;
}

function rowOf(line: Line, feed: Feed, choice: ActivitiesChoice, today: PlainDate, level: number): Content {
  const {activity, occurrence, isLaterDay} = line;
  // A later day of the same event would be another event for machines.
  const isEvent = occurrence !== undefined && !isLaterDay;
  const item = isEvent ? markup` itemscope itemtype="https://schema.org/Event"` : '';
  const state = occurrence && say.changeWords(occurrence);
  const reason = occurrence?.reason ?? (occurrence && isOff(occurrence) ? occurrence.description : undefined);
  const page = webLink(activity.url ?? '');
  const title = nameOf(activity, occurrence, feed);
  const name = isEvent ? markup`<span itemprop="name">${title}</span>` : title;
  const notes = [reason ?? (choice.view === 'compact' ? undefined : activity.summary), ...activity.schedule.map(({text}) => text)];
  const when = join(
    [
      whenOf(line, isEvent),
      state,
      activity.volunteersNeeded && occurrence?.status !== 'cancelled' && say.volunteersNeeded(),
      signName(occurrence?.name ?? activity.name, feed),
    ],
    ' · ',
  );
  return markup`<li${item}>\n${[
    heading(level, page ? markup`<a${prop('url', isEvent)} href="${page.href}">${name}</a>` : name),
    paragraph([when, isEvent && statusOf(occurrence)]),
    notes.map((text) => paragraph(spoken(text, feed))),
    paragraph(join(factsOf(activity, occurrence, feed, choice, today, isEvent), ' · ')),
  ]}</li>\n`;
}

const prop = (name: string, isEvent: boolean): Content => (isEvent ? markup` itemprop="${name}"` : '');

const nameOf = (activity: Activity, occurrence: Occurrence | undefined, feed: Feed): Content =>
  spoken(occurrence?.name ?? activity.name, feed) || say.untitled();

/** What the sign on the door says, where the name is a translation. */
function signName(name: Text, feed: Feed): Content {
  const {text, lang, dir} = textIn(name, feed.language, feed.language);
  return text && text !== textIn(name, language(), feed.language).text
    ? markup`<span lang="${lang}" dir="${dir}">${text}</span>`
    : undefined;
}

function statusOf({status, start, previousStart}: Occurrence): Content {
  const isMoved = previousStart !== undefined && previousStart !== start;
  const name = status === 'cancelled' ? 'Cancelled' : status === 'postponed' ? 'Postponed' : isMoved ? 'Rescheduled' : 'Scheduled';
  return [
    markup`<link itemprop="eventStatus" href="https://schema.org/Event${name}">`,
    isMoved ? markup`<meta itemprop="previousStartDate" content="${previousStart}">` : '',
  ];
}

/** When, under a date; of what is on for longer until when. */
function whenOf({occurrence, date, isLaterDay}: Line, isEvent: boolean): Content {
  if (!occurrence) return say.accessName('by-arrangement');
  const {start, end, allDay, previousStart, startInstant, endInstant} = occurrence;
  const last = lastDayOf(occurrence);
  const startAt = withOffset(start, startInstant);
  const endAt = allDay ? addDays(end, -1) : withOffset(end, endInstant);
  const hasEnd = end > start;
  const time = (name: string, at: string, content: Content) => markup`<time${prop(name, isEvent)} datetime="${at}">${content}</time>`;
  const hidden = (name: string, at: string) => (isEvent ? markup`<meta itemprop="${name}" content="${at}">` : '');
  const whole = say.allDay();
  const from =
    date === undefined || (isLaterDay && date === last)
      ? hidden('startDate', startAt)
      : time(
          'startDate',
          startAt,
          isLaterDay || allDay ? whole : isOff(occurrence) ? markup`<s>${timeWords(start)}</s>` : timeWords(start),
        );
  const until = !hasEnd
    ? ''
    : isOff(occurrence) || (allDay && last === date)
      ? hidden('endDate', endAt)
      : time('endDate', endAt, endWords(occurrence, date, last));
  const before =
    previousStart && previousStart !== start && !isLaterDay
      ? markup` (${sentenceWith(say.before, momentWords(previousStart, start))})`
      : '';
  return [from, ' ', until, before];
}

/** `til 21.00`; `til 6. dec. 14.00` where that is another day than the line's. */
function endWords(occurrence: Occurrence, date: PlainDate | undefined, last: PlainDate): Content {
  const {end, allDay} = occurrence;
  if (allDay || isLong(occurrence)) return say.until(shortDay(last));
  return sentenceWith(say.until, last > (date ?? '') ? [shortDay(end), ' ', timeWords(end)] : timeWords(end));
}

/** A moment without its day where that is the day of another. */
const momentWords = (moment: string, other: string): Content => {
  const day = moment.slice(0, 10) === other.slice(0, 10) ? '' : formatDay(moment, language());
  return join([day, moment.length > 10 ? timeWords(moment) : ''], ' ');
};

const shortDay = (date: string): string => formatDay(date, language(), {weekday: false, short: true});

/** Where all runs from left to right, so does a time. */
const timeWords = (moment: string): Content => {
  const words = formatTime(moment, language());
  return directionOf(language()) === 'ltr' ? words : markup`<bdi dir="ltr">${words}</bdi>`;
};

/** Where, in which languages, by whom, and how one gets in. */
function factsOf(
  activity: Activity,
  occurrence: Occurrence | undefined,
  feed: Feed,
  choice: ActivitiesChoice,
  today: PlainDate,
  isEvent: boolean,
): Content[] {
  const ownPage = [...splitWords(choice.organization), ...splitWords(choice.for)];
  const organization = feed.organizations.find(({id}) => id === activity.organization && !ownPage.includes(id));
  const isElsewhere = occurrence?.place ?? occurrence?.location;
  const usual = (property: string) => placeMarkup(activity, feed, property);
  const where = isElsewhere ? placeMarkup(occurrence!, feed, isEvent ? 'location' : '') : usual(isEvent ? 'location' : '');
  const before = isElsewhere && occurrence!.status === 'moved' ? usual('') : '';
  return [
    spoken(activity.meetingPoint, feed),
    before ? [where, ' (', sentenceWith(say.before, before), ')'] : where,
    ...(choice.view === 'compact'
      ? []
      : [
          languagesInWords(activity.availableLanguage),
          organization &&
            (isEvent
              ? markup`<span itemprop="organizer" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${spoken(organization.name, feed)}</span></span>`
              : spoken(organization.name, feed)),
          say.entryWords(activity, today),
        ]),
  ];
}
