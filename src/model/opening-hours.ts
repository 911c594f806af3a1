/**
 * When a place is open, at an instant and in the days to come, with an honest third answer: "ask". A day is what the feed
 * says of it: its own closures and special hours first, then public holidays and customary days by policy, then the week.
 */
import {
  civil,
  DAY,
  formatDate,
  isoWeek,
  parseDate,
  parseTime,
  WEEKDAYS,
  weekdayOf,
  type DayNumber,
  type EpochSeconds,
  type WallSeconds,
} from './calendar.js';
import type {HoursDays, HoursLine, OpeningHours, PlainDate, PlainTime, Text} from './feed.js';
import {specialDays, type SpecialDayCode} from './holidays.js';
import type {Zone} from './zone.js';

/** Why a day, or the whole answer, is not as the week has it. */
export interface Reason {
  /**
   * A holiday; or `closure`, `special` (the feed's own), `unclear` (it contradicts itself), `old` (checked long ago),
   * `appointment` (only then is somebody there), `unknown`.
   */
  readonly kind: SpecialDayCode | 'closure' | 'special' | 'unclear' | 'old' | 'appointment' | 'unknown';
  readonly text?: Text;
  /** First and last day of a closure; `from` alone: the day it was checked. */
  readonly from?: PlainDate;
  readonly through?: PlainDate;
}

/** From `start` until `end`, wall seconds of the place's zone; `end` may lie on the next day. */
export interface Span {
  readonly start: WallSeconds;
  readonly end: WallSeconds;
  readonly opens: PlainTime;
  readonly closes: PlainTime;
  readonly label?: Text;
  /** By appointment, or nobody knows. */
  readonly isAsk?: true;
}

export interface OpeningDay {
  readonly day: DayNumber;
  readonly state: 'usual' | 'special' | 'closed' | 'ask';
  /** What the week gives. */
  readonly usual: readonly Span[];
  /** What holds on this day, earliest first; where the state is `ask`, what may hold. */
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** How days are read from a record. */
export interface DayReader {
  isOn(line: HoursDays, day: DayNumber): boolean;
  /** The same without regard to odd weeks and turns in the month. */
  isInWeek(line: HoursDays, day: DayNumber): boolean;
  openingDay(record: OpeningHours, day: DayNumber): OpeningDay;
}

/** A record's days, each reckoned once. */
export interface Opening extends Pick<DayReader, 'isOn' | 'isInWeek'> {
  readonly record: OpeningHours;
  readonly zone: Zone;
  /** When somebody last looked at them, as far as anybody says. */
  readonly lastConfirmed?: PlainDate | undefined;
  dayOf(day: DayNumber): OpeningDay;
}

/** Hours that hold now. */
export interface OpenSpan extends Span {
  /** When hours called so end: where several kinds of hours are about, and where one should ask. */
  readonly until?: WallSeconds;
}

export interface OpeningState {
  readonly state: 'open' | 'closed' | 'ask';
  /** When the state becomes another; undefined: not within 400 days. */
  readonly changes?: EpochSeconds | undefined;
  readonly today: OpeningDay;
  /** Why one should ask. */
  readonly reasons: readonly Reason[];
  /** What is open now, or may be. */
  readonly spans: readonly OpenSpan[];
  /** The next opening that is sure, unless it is open. */
  readonly opens?: Span | undefined;
  /** One before that which is not sure. */
  readonly maybe?: Span | undefined;
}

/** Nights may be long, but one that is longer than this was more likely meant the other way round (`21–19`). */
const LONGEST_NIGHT = 14 * 3600;
/** Hours that nobody has checked for a year are not asserted. */
const OLD = 365;
/** Days ahead that are looked at. */
export const SEARCH = 400;

const {floor, max} = Math;

/** A record that says more than when it is closed. */
export const hasHours = ({hours, specialOpeningHours, typedHours}: OpeningHours): boolean =>
  Boolean(hours[0] ?? specialOpeningHours?.[0] ?? typedHours?.[0]);

/**
 * Days are reckoned in the zone given.
 *
 * @param reader of records that say more than a feed can (`hours/typed-days.ts`)
 */
export function openingOf(
  record: OpeningHours,
  zone: Zone,
  reader: DayReader = {isOn, isInWeek, openingDay},
  lastConfirmed = record.lastChecked,
): Opening {
  const days = new Map<DayNumber, OpeningDay>();
  return {
    ...reader,
    record,
    zone,
    lastConfirmed,
    dayOf(day) {
      let found = days.get(day);
      if (!found) days.set(day, (found = reader.openingDay(record, day)));
      return found;
    },
  };
}

/** Whether hours are those of a day: its weekday, its week, its turn in the month, its season. */
export const isOn = (hours: HoursDays, day: DayNumber): boolean =>
  isInWeek(hours, day) &&
  (!hours.weeks || (isoWeek(day).week % 2 ? 'odd' : 'even') === hours.weeks) &&
  (!hours.byMonthWeek || isTurn(hours.byMonthWeek, day));

/** The same without regard to odd weeks and turns in the month. */
export const isInWeek = ({byDay, validFrom = '', validThrough = '9'}: HoursDays, day: DayNumber): boolean => {
  const date = formatDate(day);
  return (!byDay || byDay.includes(WEEKDAYS[weekdayOf(day)]!)) && validFrom <= date && date <= validThrough;
};

const isTurn = (turn: number, day: DayNumber): boolean =>
  turn < 0 ? civil(day + 7).day < 8 : floor((civil(day).day - 1) / 7) + 1 === turn;

/** Earlier than `opens`: past midnight. 23:59 is how many write the end of the day. */
export function spanOf(day: DayNumber, {opens, closes, label, isAsk}: Pick<HoursLine, 'opens' | 'closes' | 'label' | 'isAsk'>): Span {
  const start = parseTime(opens) ?? NaN;
  const time = closes === '23:59' ? DAY : (parseTime(closes) ?? NaN);
  return {
    start: day * DAY + start,
    end: (day + (time < start ? 1 : 0)) * DAY + time,
    opens,
    closes,
    ...(label && {label}),
    ...((isAsk ?? isByAppointment(label)) && {isAsk: true}),
  };
}

/** Words that say nobody is there unless one has agreed on it; "uden aftale" says the opposite. */
const BY_APPOINTMENT =
  /^([^,.;]*\s)?(efter|ved|med|kun|by)\s((?!uden|ingen)\p{L}+\s)?(aftale|tidsbestilling|appointment)([^\p{L},.;][^,.;]*)?$/iu;
const isByAppointment = (label: Text = ''): boolean =>
  (typeof label === 'string' ? [label] : Object.values(label)).some((text) => BY_APPOINTMENT.test(text));

/** Whether hours are called alike, in all languages. */
export const isSameText = (a: Text = '', b: Text = ''): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Not a time, no time at all, or a night too long to be meant. */
export const isUnclear = ({start, end}: Span): boolean =>
  !(end > start) || (floor(start / DAY) < floor((end - 1) / DAY) && end - start > LONGEST_NIGHT);

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

export function openingDay(record: OpeningHours, day: DayNumber): OpeningDay {
  const date = formatDate(day);
  const holds = ({validFrom, validThrough = validFrom}: {validFrom: PlainDate; validThrough?: PlainDate}): boolean =>
    validFrom <= date && date <= validThrough;
  const usual = record.hours
    .filter((hours) => isOn(hours, day))
    .map((hours) => spanOf(day, hours))
    .sort(byStart);
  const own: Reason[] = (record.closures ?? []).filter(holds).map(({validFrom, validThrough = validFrom, reason: text}) => ({
    kind: 'closure',
    from: validFrom,
    through: validThrough,
    ...(text && {text}),
  }));
  const special = (record.specialOpeningHours ?? []).filter(holds);
  const given: Reason[] = special.flatMap(({reason}) => (reason ? [{kind: 'special', text: reason}] : []));
  const of = (state: OpeningDay['state'], spans: readonly Span[], reasons: readonly Reason[]): OpeningDay =>
    state !== 'closed' && spans.some(isUnclear)
      ? {day, state: 'ask', usual, spans, reasons: [{kind: 'unclear'}]}
      : {day, state, usual, spans, reasons};

  if (special.length) {
    const spans = special.flatMap(({opens, closes, ...line}) => (opens && closes ? [spanOf(day, {...line, opens, closes})] : []));
    // Open and closed at once, or other hours without hours: nobody but the house knows.
    if (own.length || spans.length < special.length)
      return {day, state: 'ask', usual, spans: spans.length ? spans : usual, reasons: [...own, ...given, {kind: 'unclear'}]};
    // Of two kinds of hours, the one that is not spoken of stays.
    const isNamed = (list: readonly Span[], {label}: Span) => label && list.some((other) => isSameText(label, other.label));
    if (spans.every((span) => isNamed(usual, span))) spans.push(...usual.filter((span) => !isNamed(spans, span)));
    return of('special', spans.sort(byStart), given);
  }
  if (own.length) return of('closed', [], own);
  const days = specialDays(day, record.customaryDays).map(({code, layer, policy}) => ({
    code,
    policy: (layer === 'public' ? record.publicHolidays : policy) ?? 'ask',
  }));
  for (const state of ['closed', 'ask'] as const) {
    const reasons = days.filter(({policy}) => policy === state).map(({code}): Reason => ({kind: code}));
    if (reasons.length) return of(state, state === 'closed' ? [] : usual, reasons);
  }
  return of('usual', usual, []);
}

interface Piece {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
  readonly isSure: boolean;
  readonly span?: Span;
}

/** What begins on a day, as instants. A day one should ask about is in doubt from its midnight until the last hours end. */
function piecesOf({zone, dayOf}: Opening, day: DayNumber): Piece[] {
  const {state, spans} = dayOf(day);
  const clear = spans.filter((span) => span.end > span.start);
  if (state !== 'ask')
    return clear.map((span) => ({from: zone.toInstant(span.start), to: zone.toInstant(span.end), isSure: !span.isAsk, span}));
  const end = clear.length ? max(...clear.map(({end}) => end)) : (day + 1) * DAY;
  return spans.length ? [{from: zone.toInstant(day * DAY), to: zone.toInstant(end), isSure: false}] : [];
}

/** What is open or in doubt at an instant. */
function piecesAt(opening: Opening, instant: EpochSeconds): Piece[] {
  const day = floor(opening.zone.toWall(instant) / DAY);
  return [...piecesOf(opening, day - 1), ...piecesOf(opening, day)].filter(({from, to}) => from <= instant && instant < to);
}

const stateOf = (pieces: readonly Piece[]): OpeningState['state'] =>
  pieces.some(({isSure}) => isSure) ? 'open' : pieces.length ? 'ask' : 'closed';

/** Is it open at an instant (epoch seconds), until when, and if not, when will it be? */
export function openingState(opening: Opening, now: EpochSeconds): OpeningState {
  const {record, zone, dayOf, lastConfirmed} = opening;
  const first = floor(zone.toWall(now) / DAY);
  const today = dayOf(first);
  const pieces = piecesAt(opening, now);
  const state = stateOf(pieces);
  const spans = pieces.flatMap(({span}) => span ?? []);
  /** The first day on which the hours are too old to be asserted. */
  const doubtful = lastConfirmed ? parseDate(lastConfirmed)! + OLD + 1 : Infinity;
  if (first >= doubtful) return {state: 'ask', today, reasons: [{kind: 'old', from: lastConfirmed!}], spans};
  const isSilent = !hasHours(record);
  if (isSilent && today.state !== 'closed') return {state: 'ask', today, reasons: [{kind: 'unknown'}], spans};

  let changes: EpochSeconds | undefined;
  let opens: Span | undefined;
  let maybe: Span | undefined;
  for (let day = first - 1; day < first + SEARCH && (changes === undefined || (state !== 'open' && !opens)); day++) {
    const next = dayOf(day);
    changes ??= piecesOf(opening, day)
      .flatMap(({from, to}) => [from, to])
      .sort((a, b) => a - b)
      .find((at) => at > now && stateOf(piecesAt(opening, at)) !== state);
    // What is said no more, and what is too old, is in doubt from midnight on.
    if (day === doubtful || (isSilent && day > first && next.state !== 'closed')) {
      const midnight = zone.toInstant(day * DAY);
      changes = Math.min(changes ?? midnight, midnight);
    }
    if (day < first || state === 'open') continue;
    for (const span of next.spans) {
      if (opens || !(span.end > span.start && zone.toInstant(span.start) > now)) continue;
      if (next.state !== 'ask' && day < doubtful && !span.isAsk) opens = span;
      // A whole day by appointment is no moment to come at.
      else if ((state !== 'ask' || day > first) && !(span.isAsk && span.end - span.start >= DAY)) maybe ??= span;
    }
  }
  const appointment = spans.find(({isAsk}) => isAsk);
  return {
    state,
    today,
    reasons:
      state !== 'ask'
        ? []
        : appointment
          ? [{kind: appointment.label ? 'appointment' : 'unknown', ...(appointment.label && {text: appointment.label})}]
          : (today.state === 'ask' && today.spans.length ? today : dayOf(first - 1)).reasons,
    spans,
    changes,
    opens,
    maybe,
  };
}
