/** Online meetings: where they are held, and how much of that may be told. */
import type {Activity, Occurrence, Place} from './feed.js';
import {whereOf} from './text-of.js';
import {withId} from './with-id.js';

/** Addresses at which meetings are held, whatever stands around them; people also write them without `https://`. */
export const MEETING_HOST =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:zoom\.us|zoom\.com\/j|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si|skype\.com)(?:[/?#]|$)/i;

/** A meeting's address without its query, which holds the password. */
export const publicAddress = (url: string): string => url.replace(/[?#].*/s, '');

const ADDRESS = /https?:\/\/[^\s<>"]+|[^\s<>"(),;:/]+(?:\/[^\s<>"]*)?/g;

/**
 * The text without passwords in the addresses of meetings.
 * @param found gets the whole addresses, with their passwords
 */
export const withoutPasswords = (text: string, found: string[] = []): string =>
  text.replace(ADDRESS, (address) => {
    const written = MEETING_HOST.test(address) ? publicAddress(address) : address;
    if (written !== address) found.push(withScheme(address.replace(/[).,;:]+$/, '')));
    return written;
  });

const withScheme = (address: string): string => address.replace(/^(?!https?:)/i, 'https://');

/** Where something takes place, in the feed's words; a place without an address is what it is called. */
function placeWords(activity: Activity, occurrence: Occurrence | undefined, places: readonly Place[]): string | undefined {
  const {place: id, location} = whereOf(activity, occurrence);
  const place = withId(places, id);
  if (id && (!place || place.address || place.geo || place.visibility === 'area')) return undefined;
  const text = place?.name ?? location;
  return (typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? '')).trim();
}

const meetingIn = (words = ''): string | undefined =>
  words.match(ADDRESS)?.find((address) => MEETING_HOST.test(address) && /[/?]./.test(address));

/** The link to the online meeting, if there is one, also where it is written as the place; a single date may have its own. */
export function meetingOf(
  activity: Activity,
  occurrence?: Occurrence,
  places: readonly Place[] = [],
): NonNullable<Activity['links']>[number] | undefined {
  const {url, location} = occurrence ?? {};
  if (url && typeof location === 'string' && url.includes(`//${location}/`)) return {url};
  const written = meetingIn(placeWords(activity, occurrence, places));
  if (!written) return activity.links?.find(({meeting}) => meeting);
  const address = withScheme(written);
  const place = withId(places, occurrence?.place ?? activity.place);
  // Where it is written as the place, it is without its password; with it, it stands among the links.
  const pages = [url, ...(activity.links ?? []), place?.url].map((one) => (typeof one === 'string' ? {url: one} : one));
  return pages.find((one) => one && publicAddress(one.url) === address) ?? {url: address};
}

const ONLINE =
  /^(?=.*(?:online|digital|nettet|virtuel|teams|zoom|meet|skype|webex))(?:[\s(),:/–-]*(?:online|digitalt?|(?:på|over) nettet|virtuelt?|via|på|i|microsoft|teams|zoom|google|meet|skype|webex|møde|mødet|video|meeting|kursus|link))+[\s).]*$/i;

/** Whether it takes place online only: no place is said, or one that is none. */
export function isOnline(activity: Activity, occurrence?: Occurrence, places: readonly Place[] = []): boolean {
  const words = placeWords(activity, occurrence, places);
  if (words === undefined || activity.meetingPoint) return false;
  const meeting = meetingOf(activity, occurrence, places);
  const besides = words.replace(meetingIn(words) ?? '', '').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  return besides ? ONLINE.test(besides) || (!!meeting && /^[\w.-]+\.[a-z]{2,}(:\d+)?$/i.test(besides)) : !!meeting;
}
