import type {Activity, Occurrence, Place, Text} from './feed.js';
import {withId} from './with-id.js';

/** A text's words in a language, else in the feed's, in Danish, in English, in whatever there is; '' for none. */
export function textOf(text: Text | undefined, language: string, feedLanguage: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const texts = new Map(Object.entries(text));
  return (
    [language, language.split('-')[0]!, feedLanguage, 'da', 'en'].map((tag) => texts.get(tag)).find(Boolean) ??
    texts.values().next().value ??
    ''
  );
}

/** A place on one line: `Vindrosen, Tangevej 6D, 6760 Ribe`; one that is not for everybody by its area only. */
export function placeText({name, address, area, visibility, room}: Place, words: (text: Text | undefined) => string): string {
  const {streetAddress, postalCode, addressLocality} = address ?? {};
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  if (visibility === 'area') return words(area) || addressLocality || '';
  const parts = [words(name), words(room), streetAddress, town].flatMap((part = '') => part.split(/,?\s*[\r\n]\s*/));
  return parts.filter((part, i) => part && parts.indexOf(part) === i).join(', ');
}

/** What says where something takes place. */
export type Where = Partial<Pick<Activity, 'place' | 'location' | 'geo' | 'room' | 'meetingPoint'>>;

/** Where an activity takes place on a date: what the date says, where it is elsewhere then, else what the activity says. */
export const whereOf = (activity: Where, occurrence: Pick<Occurrence, 'place' | 'location'> | undefined): Where =>
  occurrence?.place || occurrence?.location ? occurrence : activity;

/** The same on one line; '' when it is not said. */
export function whereText(
  activity: Where,
  occurrence: Pick<Occurrence, 'place' | 'location'> | undefined,
  places: readonly Place[],
  words: (text: Text | undefined) => string,
): string {
  const {place: id, location} = whereOf(activity, occurrence);
  const place = withId(places, id);
  return place ? placeText(place, words) : words(location);
}
