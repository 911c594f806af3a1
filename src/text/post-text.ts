/** An activity as plain text, to be pasted into a post or a mail; in the language spoken now. */
import type {Activity, Feed, Occurrence, Text} from '../model/feed.js';
import {lastDayOf} from '../model/occurrence-days.js';
import {phoneLink} from '../model/links.js';
import {withoutPasswords} from '../model/meeting.js';
import {whereText} from '../model/text-of.js';
import {formatDay, sentenceCase} from './format.js';
import {formatTimeRange} from './format-phrases.js';
import {languagesInWords} from './languages-in-words.js';
import {language} from './words.js';
import {offWords, registerBy, untitled} from './phrases/activities.js';
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

/** `Mandag 30. november 19.00–21.00`; over several days `Fredag 4. december 18.00 – søndag 6. december 14.00`. */
export const momentText = (occurrence: Occurrence, inLanguage: string): string =>
  sentenceCase(momentWords(occurrence, inLanguage), inLanguage);

/** The same within a sentence. */
export function momentWords(occurrence: Occurrence, inLanguage: string): string {
  const {start, end, allDay} = occurrence;
  if (lastDayOf(occurrence) > start.slice(0, 10) && !allDay)
    return [start, end]
      .map((moment) => `${formatDay(moment, inLanguage)} ${formatTimeRange(moment.slice(11, 16), undefined, inLanguage)}`)
      .join(' – ');
  const range = allDay ? '' : ` ${formatTimeRange(start.slice(11, 16), end > start ? end.slice(11, 16) : undefined, inLanguage)}`;
  return daysWords(occurrence, inLanguage) + range;
}

/** Its day, or from which day to which: `fredag 4. december – søndag 6. december`. */
export const daysWords = (occurrence: Occurrence, inLanguage: string): string =>
  [...new Set([occurrence.start.slice(0, 10), lastDayOf(occurrence)])].map((day) => formatDay(day, inLanguage)).join(' – ');

/** Name, when, where, what it is, how one comes in, languages, number and address; what is not known leaves no line. */
export function postText(activity: Activity, occurrence: Occurrence | undefined, {feed, now, url}: PostContext): string {
  const {access, children, firstVisit, availableLanguage, cost, registration} = activity;
  const words = (text: Text | undefined) => (text ? textIn(text, language(), feed.language).text : '');
  const today = now.slice(0, 10);
  const status = occurrence ? offWords(occurrence) : '';
  const when = occurrence
    ? [momentText(occurrence, language())]
    : activity.schedule.map((schedule) => words(schedule.text) || whenInWords(schedule, today));
  const telephone = registration?.telephone && phoneLink(registration.telephone)?.text;
  const blocks = [
    [(status && `${status}: `) + (words(occurrence?.name ?? activity.name) || untitled())],
    [...when, words(activity.meetingPoint), withoutPasswords(whereText(activity, occurrence, feed.places, words))],
    [words(occurrence?.reason), words(occurrence?.description), words(activity.description ?? activity.summary)].map((text) =>
      withoutPasswords(text),
    ),
    status
      ? []
      : [
          say.priceWords(cost) ?? words(cost?.text),
          access && say.accessSentence(access),
          registration?.deadline && registration.deadline >= today && registerBy(formatDay(registration.deadline, language())),
          telephone,
          children && say.childrenSentence(children),
          firstVisit && say.firstVisitSentence(firstVisit),
          availableLanguage?.length && say.weSpeak(languagesInWords(availableLanguage)),
        ],
    [url],
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
