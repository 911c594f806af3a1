/** What an element first shows, as HTML for the place between its tags. Pure. */
import {formatDateTime, parseInstant} from '../../model/calendar.js';
import type {Feed, Instant} from '../../model/feed.js';
import {openingsFor} from '../../model/openings-at.js';
import {ianaZone} from '../../model/zone.js';
import {isReviewed} from '../../text/reviewed.js';
import {words as activityWords} from '../../text/generated/words/activities.js';
import {words as contactWords} from '../../text/generated/words/contact-card.js';
import {words as hoursWords} from '../../text/generated/words/opening-hours.js';
import {notReviewed} from '../../text/phrases/common.js';
import {inLanguage, loadWords, type WordsFiles} from '../../text/words.js';
import {wordsIn} from '../../text/words-in.js';
import {activitiesHtml, activitiesLine, listedActivities, type ActivitiesChoice} from './activities.js';
import {contactHtml, contactLine, contactsOf} from './contacts.js';
import {hoursHtml, hoursLine} from './hours.js';
import {join, markup, paragraph, type Content, type Markup} from './markup.js';
import {picture} from './picture.js';

export const elements = ['activities', 'opening-hours', 'contact-card'] as const;
export type StaticElement = (typeof elements)[number];
export const isElement = (name: string): name is StaticElement => elements.some((one) => one === name);

export interface StaticOptions {
  readonly choice: ActivitiesChoice;
  /** The same as the choice's `for`. */
  readonly ids: readonly string[];
  /** One of the elements' own. */
  readonly language: string;
  readonly level: number;
  /** Text and links only, without a line end. */
  readonly oneLine: boolean;
  /** With the list as the element draws it, in a declarative shadow root, which browsers show in its place. */
  readonly hasPicture?: boolean;
  /** Stand in front of all else. */
  readonly preloads?: readonly Markup[];
  readonly now: Instant;
}

export async function staticHtml(
  feed: Feed,
  element: StaticElement,
  {choice, ids, language, level, oneLine, hasPicture, preloads, now}: StaticOptions,
): Promise<{html: string; isEmpty: boolean}> {
  const all = [activityWords, contactWords, hoursWords].flatMap(({first, rest}): WordsFiles[] => [first, rest]);
  const words = await wordsIn(language, feed);
  if (!(await Promise.all(all.map((files) => loadWords(files, language)))).every(Boolean))
    throw new Error(`The words of ${language} could not be loaded`);
  const seconds = parseInstant(now)!;
  const wall = formatDateTime(ianaZone(feed.timeZone)!.toWall(seconds));
  const today = wall.slice(0, 10);
  const listed = await listedActivities(feed, choice, wall);
  const openings = openingsFor(feed, ids);
  const contacts = contactsOf(feed, ids);
  const {agenda} = listed;
  const counts = {
    activities: agenda.activityCount + agenda.ongoing.length,
    'opening-hours': openings.length,
    'contact-card': contacts.length,
  };
  const contents = (): Content[] => {
    if (element === 'activities')
      return oneLine ? activitiesLine(listed, choice, words) : [activitiesHtml(feed, listed, choice, today, level)];
    if (element === 'opening-hours')
      return oneLine
        ? openings.flatMap((one) => hoursLine(one, feed, seconds))
        : openings.map((one) => hoursHtml(one, feed, seconds, level));
    return contacts.map((one) => (oneLine ? contactLine(one, feed, today) : contactHtml(one, feed, today, level)));
  };
  const isEmpty = !counts[element];
  const notes = inLanguage(language, () => [words.writtenOn(today), isReviewed(language) ? '' : notReviewed()]);
  const note = notes.filter(Boolean).join(' · ');
  const first = hasPicture && !isEmpty ? await picture(feed, choice, {language, level, now, note}) : '';
  const written = inLanguage(language, () =>
    oneLine
      ? markup`${join([...contents(), ...notes], ' · ')}\n`
      : markup`<div lang="${language}" dir="${words.dir}">\n${preloads}${first}${contents()}${paragraph(join(notes, ' · '))}</div>\n`,
  );
  return {html: written.text, isEmpty};
}
