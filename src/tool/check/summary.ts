/** What visitors will see of a feed, in words. Pure. */
import type {Activity, Feed, PlainDate} from '../../model/feed.js';
import {isByArrangement, isPublic} from '../../model/schedule.js';
import {contactsOf} from '../../model/visitor-contacts.js';
import {accountSentence} from '../../text/account.js';
import type {FeedWords} from '../../text/words-in.js';
import type {InBoth, ToolLanguage} from '../command.js';
import {hoursInWords} from './hours.js';

export interface ActivitySummary {
  readonly id: string;
  readonly name: string;
  /** `Hver mandag 19.00–21.00` */
  readonly when: readonly string[];
  /** The next dates that are listed, cancelled ones said so. */
  readonly next: readonly string[];
  /** Whether it stands in the list: it has dates ahead, or is by arrangement. */
  readonly isListed: boolean;
  readonly place: string;
  /** Names and roles whom one can ask. */
  readonly contacts: readonly string[];
}

export interface Summary {
  /** One sentence per source on what became of its records. */
  readonly accounts: readonly string[];
  readonly activities: readonly ActivitySummary[];
  /** How many more there are. */
  readonly more: number;
  /** `Vindrosen: mandag 19.00–21.00, onsdag 10.00–12.00`, then what is not as usual; each opening hours as they are understood. */
  readonly hours: readonly (readonly string[])[];
}

const NEXT = 3;
const states = {
  cancelled: {da: 'aflyst', en: 'cancelled'},
  postponed: {da: 'udsat', en: 'postponed'},
  moved: {da: 'flyttet', en: 'moved'},
} as const satisfies Record<string, InBoth>;

/**
 * @param words of the language that is spoken to the webmaster, for this feed
 * @param now seconds since 1970
 * @param most activities
 */
export async function summaryOf(
  feed: Feed,
  words: FeedWords,
  now: number,
  today: PlainDate,
  language: ToolLanguage,
  most: number,
): Promise<Summary> {
  const summary = (activity: Activity): ActivitySummary => ({
    id: activity.id,
    name: words.text(activity.name),
    when: words.when(activity, today),
    next: activity.occurrences.slice(0, NEXT).map((occurrence) => {
      const state = occurrence.status === 'scheduled' ? [] : [states[occurrence.status][language], words.text(occurrence.reason)];
      return [words.moment(occurrence), ...state].filter(Boolean).join(', ');
    }),
    isListed: activity.occurrences.length > 0 || isByArrangement(activity),
    place: words.where(activity, activity.occurrences[0]),
    contacts: contactsOf(activity, feed).map(words.contact),
  });
  const activities = feed.activities.filter(isPublic);
  return {
    accounts: feed.sources.map((source) => accountSentence(source, language)),
    activities: activities.slice(0, most).map(summary),
    more: Math.max(0, activities.length - most),
    hours: await hoursInWords(feed, now, language),
  };
}
