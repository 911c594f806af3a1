/** What links, sources and texts in another language say beside themselves. */
import {msg, str} from '../words.js';

export const close = () => msg('Luk');
/** After a link that opens elsewhere, for those who cannot see it. */
export const newTab = () => msg('åbner i en ny fane');
/** @param number as it is shown: `12 34 56 78` */
export const callNumber = (number: string) => msg(str`Ring ${number}`);

/** @param names joined by `formatList` */
export const source = (names: string) => msg(str`Kilde: ${names}`);
export const sources = (names: string) => msg(str`Kilder: ${names}`);
/** @param when `i dag kl. 18.55`, from `formatMoment` */
export const fetched = (when: string) => msg(str`Hentet ${when}`);

/** @param zone `Europe/London`, when it is not Danish time */
export const timesIn = (zone: string) => msg(str`Tiderne gælder i ${zone}`);
