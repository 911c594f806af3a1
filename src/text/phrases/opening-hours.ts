/** Whether a place is open at this moment, in words. */
import {DAY, formatDate, formatDateTime, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Text} from '../../model/feed.js';
import type {OpeningState, Reason, Span} from '../../model/opening-hours.js';
import {formatDay, formatList, formatTime, formatWeekday, relativeDay, sentenceCase} from '../format.js';
import {timeAfter} from '../format-more.js';
import {words} from '../generated/words/opening-hours.js';
import {addWords, language, msg, str} from '../msg.js';

addWords(words);

export const closedToday = () => msg('Lukket i dag');
export const callFirst = () => msg('Ring først');
export const allDay = () => msg('Døgnet rundt');
export const loading = () => msg('Henter åbningstider …');
export const failed = () => msg('Vi kan ikke vise åbningstiderne lige nu');

const names = new Map<Reason['kind'], () => string>([
  ['new-year', () => msg('nytårsdag')],
  ['maundy-thursday', () => msg('skærtorsdag')],
  ['good-friday', () => msg('langfredag')],
  ['easter', () => msg('påskedag')],
  ['easter-monday', () => msg('2. påskedag')],
  ['general-prayer-day', () => msg('store bededag')],
  ['ascension', () => msg('Kristi himmelfartsdag')],
  ['whit-sunday', () => msg('pinsedag')],
  ['whit-monday', () => msg('2. pinsedag')],
  ['christmas-day', () => msg('juledag')],
  ['second-christmas-day', () => msg('2. juledag')],
  ['labour-day', () => msg('1. maj')],
  ['day-after-ascension', () => msg('dagen efter Kristi himmelfartsdag')],
  ['constitution-day', () => msg('grundlovsdag')],
  ['christmas-eve', () => msg('juleaften')],
  ['between-christmas-and-new-year', () => msg('mellem jul og nytår')],
  ['new-years-eve', () => msg('nytårsaften')],
]);

/** The holidays among a day's reasons; undefined when there is none. */
export function holidayNames(reasons: readonly Reason[]): string | undefined {
  const said = reasons.flatMap(({kind}) => names.get(kind)?.() ?? []);
  return said.length ? formatList(said, language()) : undefined;
}

/** What a person wrote of a day that is not as usual. */
export const reasonText = (reasons: readonly Reason[]): Text | undefined => reasons.find(({text}) => text)?.text;

const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** A wall-clock moment as one says it: `i dag kl. 19.00`, `mandag kl. 19.00`, `mandag 24. maj kl. 19.00`. */
export function moment(wall: number, now: number, time = formatDateTime(wall).slice(11)): string {
  const [when, today] = [formatDateTime(wall), formatDate(dayOf(now))];
  const ahead = dayOf(wall) - dayOf(now);
  const said =
    relativeDay(when, today, language()) ??
    (ahead < 7 ? formatWeekday(WEEKDAYS[weekdayOf(dayOf(wall))]!, language()) : formatDay(when, language(), {year: ahead > 180}));
  return timeAfter(said, time, undefined, language());
}

/** `til kl. 21.00`; another day than today is named, but one in the morning still belongs to the evening. */
export function until(wall: number, now: number): string {
  const isMidnight = !(wall % DAY);
  const last = isMidnight ? wall - DAY : wall;
  const clock = isMidnight ? '24:00' : formatDateTime(wall).slice(11);
  const days = dayOf(last) - dayOf(now);
  if (days > 1 || (days === 1 && (isMidnight || wall % DAY > 6 * 3600))) {
    const when = moment(last, now, clock);
    return msg(str`til ${when}`);
  }
  const time = formatTime(clock, language());
  return msg(str`til kl. ${time}`);
}

const ahead = (span: Span, now: number, say: (when: string) => string): string => say(moment(span.start, now));
const opens = (when: string) => msg(str`Åbner ${when}`);
const opensAgain = (when: string) => msg(str`Åbner igen ${when}`);
const otherwise = (when: string) => msg(str`Ellers åbent ${when}`);
const maybe = (when: string) => msg(str`Måske åbent ${when}. Ring først.`);

const whyAsk = (reasons: readonly Reason[]): string | undefined => {
  const day = holidayNames(reasons);
  if (day) return msg(str`Det er ${day}, og vi ved ikke, om der er åbent.`);
  const [reason] = reasons;
  if (reason?.kind === 'old') {
    const date = formatDay(reason.from!, language(), {weekday: false, year: true});
    return msg(str`Tiderne er sidst kontrolleret ${date}.`);
  }
  return reason?.kind === 'unknown' ? msg('Vi kender ikke åbningstiderne.') : msg('Oplysningerne om i dag siger hver sit.');
};

/** The answer at a glance. `why` and `labels` are the feed's own words. */
export interface Statement {
  readonly title: string;
  /** What follows from it, in a few words. */
  readonly then: string | undefined;
  readonly why: Text | undefined;
  readonly labels: readonly Text[];
  /** What comes after that; may be empty. */
  readonly more: string;
}

/**
 * The state in words, in the language spoken now.
 *
 * @param now wall seconds in the place's zone
 * @param changes wall seconds of the state's `changes`
 */
export function statementOf(state: OpeningState, now: number, changes: number | undefined): Statement {
  const {today, opens: next, maybe: unsure} = state;
  const why = reasonText(state.state === 'ask' ? state.reasons : today.reasons);
  const said = (
    title: string,
    then: string | undefined,
    more: (string | undefined | false)[] = [],
    labels: readonly Span[] = [],
    isTold = true,
  ) => ({
    title,
    then,
    why: isTold ? why : undefined,
    labels: labels.map(({label}) => label).filter((label) => label !== undefined),
    more: more.filter(Boolean).join(' '),
  });
  if (state.state === 'open')
    return said(msg('Åbent nu'), changes === undefined ? sentenceCase(allDay(), language()) : until(changes, now), [], state.spans);
  const other = next && ahead(next, now, otherwise);
  if (state.state === 'ask') return said(callFirst(), whyAsk(state.reasons), [other]);
  const perhaps = unsure && ahead(unsure, now, maybe);
  if (today.state === 'closed' && (today.usual.length || today.reasons.some(({kind}) => kind === 'closure'))) {
    const name = holidayNames(today.reasons);
    return said(closedToday(), name && sentenceCase(name, language()), [perhaps, perhaps ? other : next && ahead(next, now, opensAgain)]);
  }
  return said(
    msg('Lukket nu'),
    perhaps ?? (next ? ahead(next, now, opens) : msg('Vi ved ikke, hvornår der åbner igen.')),
    [perhaps && other],
    next && !perhaps ? [next] : [],
    today.state === 'special',
  );
}
