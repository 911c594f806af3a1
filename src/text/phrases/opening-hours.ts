/** Whether a place is open at this moment, in words. */
import {DAY, formatDate, formatDateTime, WEEKDAYS, weekdayOf, type WallSeconds} from '../../model/calendar.js';
import type {Text} from '../../model/feed.js';
import type {OpeningState, OpenSpan, Reason, Span} from '../../model/opening-hours.js';
import {formatDay, formatTime, formatWeekday, relativeDay, sentenceCase, withTime, type WeekdayUse} from '../format.js';
import {language, msg, str} from '../words.js';

export const closedToday = () => msg('Lukket i dag');
export const callFirst = () => msg('Ring først');
export const allDay = () => msg('Døgnet rundt');
export const loading = () => msg('Henter åbningstider …');

/** What a person wrote of a day that is not as usual. */
export const reasonText = (reasons: readonly Reason[]): Text | undefined => reasons.find(({text}) => text)?.text;

const dayOf = (wall: WallSeconds) => Math.floor(wall / DAY);

/** A wall-clock moment as one says it behind "opens": `i dag kl. 19.00`, `mandag kl. 19.00`, `mandag 24. maj kl. 19.00`. */
export function moment(wall: WallSeconds, now: WallSeconds, use: WeekdayUse = 'weekdaysOn', time = formatDateTime(wall).slice(11)): string {
  const [when, today] = [formatDateTime(wall), formatDate(dayOf(now))];
  const ahead = dayOf(wall) - dayOf(now);
  const said =
    relativeDay(when, today, language()) ??
    (ahead < 7
      ? formatWeekday(WEEKDAYS[weekdayOf(dayOf(wall))]!, language(), {use})
      : formatDay(when, language(), {year: ahead > 180, use}));
  return withTime(said, time, language());
}

/** `til kl. 21.00`; another day than today is named, but one in the morning still belongs to the evening. */
export function until(wall: WallSeconds, now: WallSeconds): string {
  const isMidnight = !(wall % DAY);
  const last = isMidnight ? wall - DAY : wall;
  const clock = isMidnight ? '24:00' : formatDateTime(wall).slice(11);
  const days = dayOf(last) - dayOf(now);
  if (days > 1 || (days === 1 && (isMidnight || wall % DAY > 6 * 3600))) {
    const when = moment(last, now, 'weekdaysUntil', clock);
    return msg(str`til ${when}`);
  }
  const time = formatTime(clock, language());
  return msg(str`til kl. ${time}`);
}

const opens = (when: string) => msg(str`Åbner ${when}`);
const opensAgain = (when: string) => msg(str`Åbner igen ${when}`);
/** The answer at a glance. `why` and the labels of `spans` are the feed's own words. */
export interface Statement {
  readonly title: string;
  /** What follows from it, in a few words. */
  readonly then: string | undefined;
  readonly why: Text | undefined;
  /** What is open now, or opens next; with its end where there are several kinds, or where one should ask. */
  readonly spans: readonly {readonly label: Text | undefined; readonly end: string | undefined}[];
  /** What comes after that. */
  readonly more: readonly (string | undefined)[];
}

/** What is said of holidays and days in doubt (`holidays.ts`). */
export type Doubts = Pick<typeof import('./holidays.js'), 'holidayNames' | 'maybe' | 'otherwise' | 'whyAsk'>;

/**
 * The state in words, in the language spoken now.
 *
 * @param now in the place's zone
 * @param changes the state's `changes` on its wall clock
 * @param doubts without it nothing is said of which holiday it is, and why one should ask
 */
export function statementOf(
  state: OpeningState,
  now: WallSeconds,
  changes: WallSeconds | undefined,
  doubts: Doubts | undefined,
): Statement {
  const {today, opens: next, maybe: unsure, reasons} = state;
  const ahead = (span: Span | undefined, say: ((when: string) => string) | undefined) => span && say?.(moment(span.start, now));
  const called = (span: OpenSpan) => ({label: span.label, end: span.until === undefined ? undefined : until(span.until, now)});
  const why = reasonText(state.state === 'ask' ? reasons : today.reasons);
  if (state.state === 'open') {
    const then = changes === undefined ? sentenceCase(allDay(), language()) : until(changes, now);
    return {title: msg('Åbent nu'), then, why, spans: state.spans.filter(({label}) => label).map(called), more: []};
  }
  const other = ahead(next, doubts?.otherwise);
  if (state.state === 'ask') {
    const byAppointment = state.spans.filter(({isAsk, label}) => isAsk && label);
    return {
      title: callFirst(),
      then: doubts?.whyAsk(reasons),
      why: byAppointment.length ? undefined : why,
      spans: byAppointment.map(called),
      more: [other],
    };
  }
  const perhaps = ahead(unsure, doubts?.maybe);
  if (today.state === 'closed' && (today.usual.length || today.reasons.some(({kind}) => kind === 'closure'))) {
    const name = doubts?.holidayNames(today.reasons);
    const more = unsure ? [perhaps, other] : [ahead(next, opensAgain)];
    return {title: closedToday(), then: name && sentenceCase(name, language()), why, spans: [], more};
  }
  return {
    title: msg('Lukket nu'),
    then: unsure ? perhaps : (ahead(next, opens) ?? msg('Vi ved ikke, hvornår der åbner igen.')),
    why: today.state === 'special' ? why : undefined,
    spans: next && !unsure ? [{label: next.label, end: undefined}] : [],
    more: [unsure && other],
  };
}
