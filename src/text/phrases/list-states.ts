/** What the catalogue says above and below its list, and when there is nothing to show, or only something old. */
import {plural} from '../plural.js';
import {msg, str} from '../words.js';

// How many

const none = () => msg('Ingen aktiviteter');
export const activityCount = (count: number) =>
  count
    ? plural(count, {
        one: () => msg(str`${count} aktivitet`, {id: 'activities.one'}),
        two: () => msg(str`${count} aktiviteter`, {id: 'activities.two'}),
        few: () => msg(str`${count} aktiviteter`, {id: 'activities.few'}),
        many: () => msg(str`${count} aktiviteter`, {id: 'activities.many'}),
        other: () => msg(str`${count} aktiviteter`, {id: 'activities.other'}),
      })
    : none();
/** Which days the list covers. */
export function nextDays(days: number): string {
  if (days === 1) return msg('i dag');
  if (days === 7) return msg('den næste uge');
  if (days === 14) return msg('de næste to uger');
  if (days >= 28 && days <= 31) return msg('den næste måned');
  return plural(days, {
    one: () => msg(str`de næste ${days} dage`, {id: 'next-days.one'}),
    two: () => msg(str`de næste ${days} dage`, {id: 'next-days.two'}),
    few: () => msg(str`de næste ${days} dage`, {id: 'next-days.few'}),
    many: () => msg(str`de næste ${days} dage`, {id: 'next-days.many'}),
    other: () => msg(str`de næste ${days} dage`, {id: 'next-days.other'}),
  });
}

// Nothing to show, or something old

export const noneNow = () => msg('Der er ingen aktiviteter lige nu');
export const noneNowAdvice = () => msg('Kig forbi igen en anden dag.');
export const failed = () => msg('Vi kan ikke vise aktiviteterne lige nu');
export const failedAdvice = () => msg('Listen kommer igen, så snart den kan hentes. Så længe kan du ringe eller skrive til os.');
export const stale = () => msg('Listen kan være gammel');
/** @param when `søndag 22. november kl. 14.05`, from `formatMoment` */
export const staleAdvice = (when: string) =>
  msg(str`Vi kan ikke hente nye oplysninger lige nu. Du ser listen fra ${when}. Ring gerne, før du tager afsted.`);
export const partlyFailed = () => msg('Nogle aktiviteter mangler, fordi en kilde ikke svarer');

// What is on all the time, after what happens next
export const wholeMonth = () => msg('Hele måneden');
export const forLonger = () => msg('Over længere tid');

// Buttons

export const showMore = () => msg('Vis flere');
/** Below the next time of the only activity. */
export const furtherTimes = (count: number) =>
  plural(count, {
    one: () => msg(str`og ${count} gang til`, {id: 'further-times.one'}),
    two: () => msg(str`og ${count} gange til`, {id: 'further-times.two'}),
    few: () => msg(str`og ${count} gange til`, {id: 'further-times.few'}),
    many: () => msg(str`og ${count} gange til`, {id: 'further-times.many'}),
    other: () => msg(str`og ${count} gange til`, {id: 'further-times.other'}),
  });

// A link to something that is not in the list

export const gone = () => msg('Det, som linket peger på, findes ikke længere');
export const notListed = () => msg('Det, som linket peger på, er ikke på listen lige nu');
export const listInstead = () => msg('Her kan du se, hvad der sker.');
