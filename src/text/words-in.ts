/** A feed's values as words in a language, for those who render it without the elements. */
import {parseDateTime} from '../model/calendar.js';
import type {Activity, ContactRecord, Feed, Occurrence, Place, PlainDate, Text} from '../model/feed.js';
import type {OpeningAt} from '../model/openings-at.js';
import {placeText, whereText} from '../model/text-of.js';
import {formatDay, sentenceCase} from './format.js';
import {words} from './generated/words/feed.js';
import {directionOf, matchLanguage, tags} from './languages.js';
import * as doubts from './phrases/holidays.js';
import {statementOf} from './phrases/opening-hours.js';
import {roleName} from './phrases/role-names.js';
import {whenInWords} from './phrases/schedule.js';
import {writtenOn} from './phrases/written-on.js';
import {momentText} from './post-text.js';
import {textIn} from './text-in.js';
import {inLanguage, loadWords} from './words.js';

export interface FeedWords {
  /** The language spoken: BCP 47, as it stands in `lang`. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** A text of the feed in this language, else in the feed's, Danish, English, whatever there is; '' for none. */
  text(text: Text | undefined): string;
  /** `Mandag 23. november` */
  day(date: PlainDate): string;
  /** `Mandag 23. november 19.00–21.00` */
  moment(occurrence: Occurrence): string;
  /**
   * Each schedule of an activity: `Hver mandag 19.00–21.00`.
   *
   * @param today dates that are over are left out
   */
  when(activity: Activity, today: PlainDate): string[];
  /** A place with its address; one that is not for everybody by its area only. `Vindrosen, Tangevej 6D, 6760 Ribe` */
  place(place: Place): string;
  /** The same of the place where an activity is, on a date of its own. */
  where(activity: Activity, occurrence?: Occurrence): string;
  /** Whom one can ask: `Koordinator` */
  contact(contact: ContactRecord): string;
  /** `Åbent nu`, then what follows from it and why: `til kl. 21.00` */
  opening(opening: OpeningAt): string[];
  /** For what stays as it is written: `Skrevet 29. november 2026` */
  writtenOn(date: PlainDate): string;
}

/**
 * The words of one language; other languages than Danish are loaded.
 *
 * @param language a BCP 47 tag; `uk-UA` also finds `uk`
 * @throws {RangeError} the elements do not speak that language
 */
export async function wordsIn(language: string, feed: Feed): Promise<FeedWords> {
  const tag = matchLanguage([language]);
  if (!tag) throw new RangeError(`Not one of ${tags.join(', ')}: ${language}`);
  if (!(await loadWords(words.first, tag))) throw new Error(`The words of ${tag} could not be loaded`);
  const text = (value: Text | undefined) => (value === undefined ? '' : textIn(value, tag, feed.language).text);
  return {
    language: tag,
    dir: directionOf(tag),
    text,
    day: (date) => sentenceCase(formatDay(date, tag), tag),
    moment: (occurrence) => inLanguage(tag, () => momentText(occurrence, tag)),
    when: (activity, today) =>
      inLanguage(tag, () => activity.schedule.flatMap((schedule) => text(schedule.text) || (whenInWords(schedule, today) ?? []))),
    place: (place) => placeText(place, text),
    where: (activity, occurrence) => whereText(activity, occurrence, feed.places, text),
    contact: ({title, name, role, id}) => text(title) || name || (role ? inLanguage(tag, () => roleName(role) ?? role) : id),
    opening: ({details, now, changes}) =>
      inLanguage(tag, () => {
        const {title, then, why, spans, more} = statementOf(
          details,
          parseDateTime(now)!,
          changes === undefined ? undefined : parseDateTime(changes),
          doubts,
        );
        const ends = spans.filter(({end}) => end).map(({label, end}) => [text(label), end].filter(Boolean).join(' '));
        return [title, then, text(why), ...ends, ...more].filter((part) => part !== undefined && part !== '') as string[];
      }),
    writtenOn: (date) => inLanguage(tag, () => writtenOn(formatDay(date, tag, {weekday: false, year: true}))),
  };
}
