/** What forms and pages say before anything else; what comes later says more (`shared-more.ts`). */
import {msg} from '../msg.js';

export const tryAgain = () => msg('Prøv igen');
export const notReviewed = () => msg('Oversættelsen er ikke gennemset');

export const phone = () => msg('Telefon');
export const mail = () => msg('Mail');

/** The language picker's label. */
export const pickLanguage = () => msg('Vælg sprog');
