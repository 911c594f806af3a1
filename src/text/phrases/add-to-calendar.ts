/** The ways into a calendar. */
import {msg, str} from '../words.js';

export const calendarFile = () => msg('Hent kalenderfil');
export const allTimes = () => msg('Alle gange');
/** @param day the last one in a file, in words */
export const datesUntil = (day: string) => msg(str`Gange til og med ${day}`);
/** @param day a date in words */
export const onlyOn = (day: string) => msg(str`Kun ${day}`);
/** Before an address to be put into a calendar by hand. */
export const calendarAddress = () => msg('Eller sæt adressen ind i din kalender');
export const subscribe = () => msg('Abonnér på kalenderen');
export const subscribeNote = () => msg('Din kalender henter selv ændringer. Det kan tage op til et døgn.');
