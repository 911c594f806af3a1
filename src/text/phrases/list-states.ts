/** What the catalogue says when there is nothing to show, or only something old. */
import {plural} from '../plural.js';
import {msg, str} from '../words.js';

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
