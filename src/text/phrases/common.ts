/** What several elements say: another try, ways to reach somebody, the language picker. */
import {msg} from '../words.js';

export const tryAgain = () => msg('Prøv igen');
export const notReviewed = () => msg('Oversættelsen er ikke gennemset');

export const phone = () => msg('Telefon');
export const mail = () => msg('Mail');

/** The language picker's label. */
export const pickLanguage = () => msg('Vælg sprog');
