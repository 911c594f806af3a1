/** How what is shown is kept: who looked at it when, and when it was fetched from where. */
import {msg, str} from '../words.js';

/** @param date in words */
export const checked = (date: string) => msg(str`Kontrolleret ${date}`);
/** @param who an organization, or a role */
export const checkedBy = (who: string, date: string) => msg(str`Kontrolleret ${date} af ${who}`);
/** What nobody has looked at for a year. */
export const oldFacts = (day: string) => msg(str`Oplysningerne er fra ${day}. Ring først.`);

/**
 * @param names joined by `formatList`
 * @param when `i går kl. 8.00`, from `formatMoment`
 */
export const fetchedFrom = (names: string, when: string) => msg(str`Hentet ${when} fra ${names}`);
/** What has not been fetched for days: it may say something else by now. */
export const notFetchedSince = (name: string, when: string) => msg(str`${name} er sidst hentet ${when} og kan have ændret sig siden`);
export const neverFetched = (name: string) => msg(str`${name} kunne ikke hentes`);
