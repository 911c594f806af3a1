/** An activity as plain text, to be pasted into a post or a mail; in the language spoken now. */
import {formatDate, parseDate} from '../model/calendar.js';
import type {Activity, Feed, Occurrence, Text} from '../model/feed.js';
import {phoneLink} from '../model/links.js';
import {whereText} from '../model/text-of.js';
import {formatDay, formatList, sentenceCase} from './format.js';
import {formatPrice, formatTimeRange} from './format-phrases.js';
import {languageName} from './language-names.js';
import {language} from './words.js';
import {cancelled, postponed, registerBy, until, untitled} from './phrases/activities.js';
import * as say from './phrases/activity-details.js';
import {whenInWords} from './phrases/schedule.js';
import {textIn} from './text-in.js';

export interface PostContext {
  readonly feed: Feed;
  /** The present, as wall-clock time in the feed's zone. */
  readonly now: string;
  /** Where one can read more. */
  readonly url: string;
}

/** `Mandag 30. november 19.00–21.00`; over several days `Fredag 4. december til 6. december`. */
export function momentText({start, end, allDay}: Occurrence, inLanguage: string): string {
  const day = (moment: string, weekday = true) => formatDay(moment, inLanguage, {weekday});
  const last = allDay ? formatDate(parseDate(end)! - 1) : end.slice(0, 10);
  const hasEnd = end > start;
  // Past midnight is still the same evening.
  const isSeveralDays = last > start.slice(0, 10) && (allDay || end.slice(11) > start.slice(11));
  const range = allDay ? '' : formatTimeRange(start.slice(11, 16), hasEnd && !isSeveralDays ? end.slice(11, 16) : undefined, inLanguage);
  return sentenceCase([day(start), range, isSeveralDays ? until(day(last)) : ''].filter(Boolean).join(' '), inLanguage);
}

/** Name, when, where, what it is, how one comes in, languages, number and address; what is not known leaves no line. */
export function postText(activity: Activity, occurrence: Occurrence | undefined, {feed, now, url}: PostContext): string {
  const {access, children, firstVisit, availableLanguage, cost, registration} = activity;
  const words = (text: Text | undefined) => (text ? textIn(text, language(), feed.language).text : '');
  const today = now.slice(0, 10);
  const status = occurrence?.status === 'cancelled' ? cancelled() : occurrence?.status === 'postponed' ? postponed() : '';
  const when = occurrence
    ? [momentText(occurrence, language())]
    : activity.schedule.map((schedule) => words(schedule.text) || whenInWords(schedule, today));
  const isFree = cost?.free ?? cost?.amount === 0;
  const telephone = registration?.telephone && phoneLink(registration.telephone)?.text;
  const names = availableLanguage?.map((tag) => languageName(tag, language())) ?? [];
  const blocks = [
    [(status && `${status}: `) + (words(occurrence?.name ?? activity.name) || untitled())],
    [...when, words(activity.meetingPoint), whereText(activity, occurrence, feed.places, words)],
    [words(occurrence?.reason), words(occurrence?.description), words(activity.description ?? activity.summary)],
    status
      ? []
      : [
          isFree ? say.free() : cost?.amount ? say.costs(formatPrice(cost.amount, language(), cost.currency)) : words(cost?.text),
          access && say.accessSentence(access),
          registration?.deadline && registration.deadline >= today && registerBy(formatDay(registration.deadline, language())),
          telephone,
          children && say.childrenSentence(children),
          firstVisit && say.firstVisitSentence(firstVisit),
          names.length ? say.weSpeak(formatList(names, language())) : '',
        ],
    [url],
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
