/** What search and filters say. */
import {msg, str} from '../words.js';
import {plural} from '../plural.js';

export const search = () => msg('Søg');
export const searchHint = () => msg('fx fodbold, breve, lektier');
export const filters = () => msg('Filtre');
export const day = () => msg('Dag');
export const allDays = () => msg('Alle dage');
/** How much there is on a day of the week. @param count 3 means at least so many */
export const timesInWords = (count: number): string =>
  [() => msg('intet'), () => msg('én gang'), () => msg('to gange'), () => msg('tre gange eller mere')][count]!();
export const topic = () => msg('Emne');
export const place = () => msg('Sted og gruppe');
export const spokenLanguage = () => msg('Sprog der tales');
export const audience = () => msg('For hvem');
export const withInterpreter = () => msg('Med tolk');
export const free = () => msg('Gratis');
export const childrenWelcome = () => msg('Børn er velkomne');
export const withoutRegistration = () => msg('Uden tilmelding');
export const clearFilters = () => msg('Ryd alle filtre');

/** @param activities `7 aktiviteter` */
export const showThem = (activities: string) => msg(str`Vis ${activities}`);

export const otherTopics = () => msg('Andet');
export const showAllActivities = (count: number) =>
  plural(count, {
    one: () => msg(str`Vis ${count} aktivitet`, {id: 'show-all.one'}),
    two: () => msg(str`Vis alle ${count} aktiviteter`, {id: 'show-all.two'}),
    few: () => msg(str`Vis alle ${count} aktiviteter`, {id: 'show-all.few'}),
    many: () => msg(str`Vis alle ${count} aktiviteter`, {id: 'show-all.many'}),
    other: () => msg(str`Vis alle ${count} aktiviteter`, {id: 'show-all.other'}),
  });

export const noneFits = () => msg('Vi fandt ikke noget, der passer');
export const noneFitsAdvice = () => msg('Prøv en anden dag eller færre filtre. Du kan også ringe til os. Vi finder ud af det sammen.');
/** A way back: the same search without one of the filters. */
export const showWithout = (choice: string) => msg(str`Vis uden ${choice}`);
