/** When a place is open, in words: what is said of this moment, of the week and of the days to come. */
import {DAY, formatDate, formatDateTime, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Hours, Text} from '../../model/feed.js';
import type {ComingChange, OpeningState, Reason, Span, WeekRow} from '../../model/opening-hours.js';
import {formatDay, formatList, formatTime, formatWeekday, relativeDay, sentenceCase, timeAfter} from '../format.js';
import {words} from '../generated/words/opening-hours.js';
import {addWords, language, msg, str} from '../msg.js';

addWords(words);

export const heading = () => msg('Åbningstider');
export const day = () => msg('Dag');
export const time = () => msg('Tid');
export const closed = () => msg('Lukket');
export const closedToday = () => msg('Lukket i dag');
export const callFirst = () => msg('Ring først');
export const allDay = () => msg('Døgnet rundt');
export const comingChanges = () => msg('Kommende ændringer');
export const showOnMap = () => msg('Vis på kort');
export const notThisWeek = () => msg('ikke denne uge');
/** @param times joined by `formatList` */
export const openAt = (times: string) => msg(str`Åbent ${times}`);
export const checked = (date: string) => msg(str`Kontrolleret ${date}`);
export const checkedBy = (who: string, date: string) => msg(str`Kontrolleret af ${who} ${date}`);
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

/** A wall-clock moment as one says it: `i dag kl. 19.00`, `mandag kl. 19.00`, `mandag 24. maj kl. 19.00`. */
function moment(wall: number, now: number): string {
  const [when, today] = [formatDateTime(wall), formatDate(Math.floor(now / DAY))];
  const ahead = Math.floor(wall / DAY) - Math.floor(now / DAY);
  const said =
    relativeDay(when, today, language()) ??
    (ahead < 7
      ? formatWeekday(WEEKDAYS[weekdayOf(Math.floor(wall / DAY))]!, language())
      : formatDay(when, language(), {year: ahead > 180}));
  return timeAfter(said, when.slice(11), undefined, language());
}

const until = (wall: number, now: number): string => {
  const days = Math.floor(wall / DAY) - Math.floor(now / DAY);
  // One in the morning still belongs to the evening.
  if (days > 1 || (days === 1 && wall % DAY > 6 * 3600)) {
    const when = moment(wall, now);
    return msg(str`til ${when}`);
  }
  const time = formatTime(days && !(wall % DAY) ? '24:00' : formatDateTime(wall), language());
  return msg(str`til kl. ${time}`);
};

const opens = (span: Span, now: number): string => {
  const when = moment(span.start, now);
  return msg(str`Åbner ${when}`);
};
const opensAgain = (span: Span, now: number): string => {
  const when = moment(span.start, now);
  return msg(str`Åbner igen ${when}`);
};
const otherwise = (span: Span, now: number): string => {
  const when = moment(span.start, now);
  return msg(str`Ellers åbent ${when}`);
};
const maybe = (span: Span, now: number): string => {
  const when = moment(span.start, now);
  return msg(str`Måske åbent ${when}. Ring først.`);
};

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
  readonly then?: string;
  readonly why?: Text;
  readonly labels: readonly Text[];
  readonly more?: string;
}

const labelsOf = (spans: readonly Span[]): Text[] => spans.map(({label}) => label).filter((label) => label !== undefined);

/**
 * The state in words, in the language spoken now.
 *
 * @param now wall seconds in the place's zone
 * @param changes wall seconds of the state's `changes`
 */
export function statementOf(state: OpeningState, now: number, changes: number | undefined): Statement {
  const {today, opens: next, maybe: unsure} = state;
  const why = reasonText(state.state === 'ask' ? state.reasons : today.reasons);
  if (state.state === 'open')
    return {
      title: msg('Åbent nu'),
      then: changes === undefined ? sentenceCase(allDay(), language()) : until(changes, now),
      labels: labelsOf(state.spans),
      ...(why && {why}),
    };
  if (state.state === 'ask')
    return {title: callFirst(), then: whyAsk(state.reasons)!, labels: [], ...(why && {why}), ...(next && {more: otherwise(next, now)})};
  const isWholeDay = today.state === 'closed' && (today.usual.length > 0 || today.reasons.some(({kind}) => kind === 'closure'));
  const ahead = unsure ? maybe(unsure, now) : undefined;
  if (isWholeDay) {
    const name = holidayNames(today.reasons);
    const again = next && (ahead ? otherwise(next, now) : opensAgain(next, now));
    const more = [ahead, again].filter(Boolean).join(' ');
    return {title: closedToday(), labels: [], ...(name && {then: sentenceCase(name, language())}), ...(why && {why}), ...(more && {more})};
  }
  return {
    title: msg('Lukket nu'),
    then: ahead ?? (next ? opens(next, now) : msg('Vi ved ikke, hvornår der åbner igen.')),
    labels: next && !ahead ? labelsOf([next]) : [],
    ...(why && today.state === 'special' && {why}),
    ...(ahead && next && {more: otherwise(next, now)}),
  };
}

/** `mandag`, `lørdag og søndag`, `tirsdag–søndag` */
export function rowDays({first, last}: WeekRow): string {
  const [from, through] = [first, last].map((number) => formatWeekday(WEEKDAYS[weekdayOf(number)]!, language()));
  return first === last
    ? from!
    : last === first + 1 || last === first - 6
      ? formatList([from!, through!], language())
      : `${from}–${through}`;
}

/** `kun ulige uger`, `kun den første i måneden`; undefined for hours of every week. */
export function conditionOf({weeks, byMonthWeek}: Hours): string | undefined {
  if (weeks) return weeks === 'odd' ? msg('kun ulige uger') : msg('kun lige uger');
  return [
    () => msg('kun den sidste i måneden'),
    undefined,
    () => msg('kun den første i måneden'),
    () => msg('kun den anden i måneden'),
    () => msg('kun den tredje i måneden'),
    () => msg('kun den fjerde i måneden'),
    () => msg('kun den femte i måneden'),
  ][(byMonthWeek ?? 0) + 1]?.();
}

/** `mandag 28. december`, `21. december – 3. januar` */
export function changeDays({from, through}: ComingChange): string {
  const [first, last] = [from, through].map((number) => formatDay(formatDate(number), language(), {weekday: from === through}));
  return from === through ? first! : `${first} – ${last}`;
}
