/** Names of holidays, and days on which nobody knows whether it is open. */
import type {Reason} from '../../model/opening-hours.js';
import {formatDay} from '../format.js';
import {formatList} from '../format-list.js';
import {language, msg, named, str} from '../words.js';

const nameOf = named({
  'new-year': () => msg('nytårsdag'),
  'maundy-thursday': () => msg('skærtorsdag'),
  'good-friday': () => msg('langfredag'),
  easter: () => msg('påskedag'),
  'easter-monday': () => msg('2. påskedag'),
  'general-prayer-day': () => msg('store bededag'),
  ascension: () => msg('Kristi himmelfartsdag'),
  'whit-sunday': () => msg('pinsedag'),
  'whit-monday': () => msg('2. pinsedag'),
  'christmas-day': () => msg('juledag'),
  'second-christmas-day': () => msg('2. juledag'),
  'labour-day': () => msg('1. maj'),
  'day-after-ascension': () => msg('dagen efter Kristi himmelfartsdag'),
  'constitution-day': () => msg('grundlovsdag'),
  'christmas-eve': () => msg('juleaften'),
  'between-christmas-and-new-year': () => msg('mellem jul og nytår'),
  'new-years-eve': () => msg('nytårsaften'),
});

/** The holidays among a day's reasons; undefined when there is none. */
export function holidayNames(reasons: readonly Reason[]): string | undefined {
  const said = reasons.flatMap(({kind}) => nameOf(kind) ?? []);
  return said.length ? formatList(said, language()) : undefined;
}

export const otherwise = (when: string) => msg(str`Ellers åbent ${when}`);
export const maybe = (when: string) => msg(str`Måske åbent ${when}. Ring først.`);

export const whyAsk = (reasons: readonly Reason[]): string | undefined => {
  const day = holidayNames(reasons);
  if (day) return msg(str`Det er ${day}, og vi ved ikke, om der er åbent.`);
  const [reason] = reasons;
  if (reason?.kind === 'old') {
    const date = formatDay(reason.from!, language(), {weekday: false, year: true});
    return msg(str`Tiderne er sidst kontrolleret ${date}.`);
  }
  // The feed's own words say it.
  if (reason?.kind === 'appointment') return undefined;
  return reason?.kind === 'unknown' ? msg('Vi kender ikke åbningstiderne.') : msg('Oplysningerne om i dag siger hver sit.');
};
