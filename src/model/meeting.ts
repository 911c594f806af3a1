/** Online meetings: where they are held, and how much of that may be told. */
import type {Activity, Occurrence} from './feed.js';

/** Addresses at which meetings are held, whatever stands around them; people also write them without `https://`. */
export const MEETING_HOST =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:zoom\.us|zoom\.com\/j|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si|skype\.com)(?:[/?#]|$)/i;

/** A meeting's address without its query, which holds the password. */
export const publicAddress = (url: string): string => url.replace(/[?#].*/s, '');

/** The text without passwords in the addresses of meetings. */
export const withoutPasswords = (text: string): string =>
  text.replace(/https?:\/\/[^\s<>"]+|[^\s<>"(),;:/]+(?:\/[^\s<>"]*)?/g, (address) =>
    MEETING_HOST.test(address) ? publicAddress(address) : address,
  );

/** The link to the online meeting, if there is one; a single date may have its own. */
export function meetingOf({links}: Activity, occurrence?: Occurrence): NonNullable<Activity['links']>[number] | undefined {
  const {url, location} = occurrence ?? {};
  return url && typeof location === 'string' && url.includes(`//${location}/`) ? {url} : links?.find(({meeting}) => meeting);
}

const ONLINE =
  /^(online|digitalt?|på nettet|over nettet|virtuelt?|(microsoft )?teams|zoom|(google )?meet|skype|webex)([\s-]*(møde|mødet|meeting|kursus|link))?$/i;

/** Whether it takes place online only: no place is said, or one that is none. */
export function isOnline(activity: Activity, occurrence?: Occurrence): boolean {
  const {place, location} = occurrence?.place || occurrence?.location ? occurrence : activity;
  if (place || activity.meetingPoint) return false;
  const meeting = meetingOf(activity, occurrence);
  const words = (typeof location === 'string' ? location : (Object.values(location ?? {})[0] ?? '')).trim();
  return words ? ONLINE.test(words) || (!!meeting && /^[\w.-]+\.[a-z]{2,}(:\d+)?$/i.test(words)) : !!meeting;
}
