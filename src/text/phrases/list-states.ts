/** What the catalogue says when there is nothing to show, or only something old. */
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
