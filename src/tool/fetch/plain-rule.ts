/** A calendar's rule as a schedule of the format, where one can say it. */
import {parseRule} from '../../feed/ical/rule.js';
import {parseStamp, utcInstant} from '../../feed/ical/time.js';
import {DAY, WEEKDAYS, formatDate, parseDate, weekdayOf, type DayNumber, type WallSeconds} from '../../model/calendar.js';
import {expandDays} from '../../model/day-rules.js';
import type {Occurrence, RuleLines, Schedule} from '../../model/feed.js';
import {memo, memoOf} from '../../model/memo.js';
import type {Rule} from '../../model/recurrence.js';
import type {Window} from '../../model/schedule.js';
import {ianaZone, type Zone} from '../../model/zone.js';

/** Counts that are counted out. */
const MOST_COUNTED = 1000;

/** A rule that says the same as a schedule by what is written alone, so that its dates need not be compared for a year. */
export interface PlainRule extends Translated {
  /** Days of EXDATE. */
  readonly except: readonly string[];
}

/** Clocks change at night: what lies between these and midnight has the same length on every day. */
const MORNING = 'T040000';

/** @returns undefined: not written on the clocks of this zone, by day and within one, or in words that schedules do not have */
export function plainRule(event: RuleLines, zone: Zone): PlainRule | undefined {
  const {DTSTART, DTEND, DURATION, RRULE, RDATE, EXDATE, STATUS} = event;
  if (RDATE || DURATION || /CANCELLED/i.test(STATUS) || /TRUE/i.test(event['X-MICROSOFT-CDO-ALLDAYEVENT'])) return undefined;
  const rule = translated(RRULE);
  const [start, second] = (rule && stampsOf(DTSTART, zone)) ?? NONE;
  if (!rule || !start || second) return undefined;
  const time = start.slice(8);
  const [end] = DTEND ? (stampsOf(DTEND, zone) ?? NONE) : [start];
  const isWithinDay = time ? time >= MORNING && end?.slice(0, 8) === start.slice(0, 8) && end >= start : !DTEND || isNextDay(start, end);
  if (!isWithinDay) return undefined;
  // Until a time that is a date, or a date that is a time, programs mean different days.
  if (rule.until && (rule.until.length > 8 !== !!time || rule.until < start)) return undefined;
  const except: string[] = [];
  for (const line of EXDATE ? EXDATE.split('\n') : NONE) {
    const stamps = stampsOf(line, zone);
    if (!stamps) return undefined;
    for (const stamp of stamps) {
      if (stamp.slice(8) !== time) return undefined;
      except.push(dateOf(stamp));
    }
  }
  return {schedule: rule.schedule, rule: rule.rule, until: rule.until, except};
}

const NONE: readonly string[] = [];

const isNextDay = (start: string, end = ''): boolean => parseDate(dateOf(end)) === parseDate(dateOf(start))! + 1;

/**
 * @param occurrences what the rule gives within the window, and what became of it
 * @param plain of what repeats by a plain rule alone
 * @returns undefined: no schedule can say it; else without `plain` one that may: whether it does is for the caller to compare
 */
export function scheduleOfRule(
  {DTSTART, RRULE}: RuleLines,
  occurrences: readonly Occurrence[],
  zone: Zone,
  window: Window,
  plain?: PlainRule,
): Schedule | undefined {
  const {schedule, rule, until} = plain ?? translated(RRULE) ?? {};
  const first = occurrences.find(({previousStart}) => !previousStart);
  if (!schedule || !rule || !first) return undefined;
  const day = parseDate(first.start.slice(0, 10))!;
  const begin = DTSTART.slice(DTSTART.lastIndexOf(':') + 1);
  const last = rule.count ? lastOfCount(begin, rule, zone) : until ? lastUntil(until, begin, zone) : undefined;
  // Where a calendar's last day is understood in several ways, the last date that it gave counts.
  const isOver = !plain && last !== undefined && last * DAY < window.until;
  const from = formatDate(window.from / DAY);
  const hasBegun = dateOf(begin) < from;
  const {repeatFrequency, byDay} = schedule;
  const isWeekly = repeatFrequency === 'P1W' || repeatFrequency === 'P2W';
  const needsStart = repeatFrequency !== 'P1W' && !(repeatFrequency === 'P1M' && byDay);
  // Of what began long ago an earlier turn is named, so that nobody reads that it begins in a week.
  const step = repeatFrequency === 'P1D' ? 1 : repeatFrequency === 'P2W' ? 14 : 0;
  const turns = hasBegun && step ? Math.ceil((day * DAY - window.from) / DAY / step) : 0;
  const lastDate = last === undefined ? undefined : formatDate(last);
  const ahead = plain?.except.filter((date) => date >= from && !(lastDate && date > lastDate)) ?? NONE;
  const made: {-readonly [key in keyof Schedule]: Schedule[key]} = {...schedule};
  if (isWeekly && !byDay) made.byDay = [WEEKDAYS[weekdayOf(day)]!];
  if (!first.allDay) made.startTime = first.start.slice(11, 16);
  if (!first.allDay && first.end !== first.start) made.endTime = first.end.slice(11, 16);
  if (needsStart || !hasBegun) made.startDate = formatDate(day - turns * step);
  if (lastDate) made.endDate = isOver ? plannedDate(occurrences.at(-1)!) : lastDate;
  if (ahead.length) made.exceptDate = ahead.length > 1 ? [...new Set(ahead)].sort() : ahead;
  return made;
}

const plannedDate = ({start, previousStart = start}: Occurrence): string => previousStart.slice(0, 10);

const REPEATS: Readonly<Partial<Record<Rule['freq'], Schedule['repeatFrequency']>>> = {
  DAILY: 'P1D',
  WEEKLY: 'P1W',
  MONTHLY: 'P1M',
  YEARLY: 'P1Y',
};

/** A rule in the words of schedules, without its times and ends. */
interface Translated {
  readonly schedule: Schedule;
  readonly rule: Rule;
  readonly until?: string | undefined;
}

/** @returns undefined: schedules have no words for it */
function translated(line: string): Translated | undefined {
  const at = line.indexOf(';UNTIL=');
  if (at < 0) return translatedRule(line);
  const end = line.indexOf(';', at + 1);
  const found = translatedRule(line.slice(0, at) + (end < 0 ? '' : line.slice(end)));
  return found && {schedule: found.schedule, rule: found.rule, until: line.slice(at + 7, end < 0 ? undefined : end)};
}

/** The same rules recur once their UNTIL is taken out. */
const translatedRule = memo((line: string): Translated | undefined => {
  if (line.includes('\n')) return undefined;
  const {rule, until, problem} = parseRule(line.slice(line.lastIndexOf(':') + 1));
  if (problem || !rule) return undefined;
  const {
    freq,
    interval = 1,
    count = 0,
    byDay,
    bySetPos,
    byMonthDay,
    byMonth,
    byWeekNo,
    byYearDay,
    byHour,
    byMinute,
    bySecond,
    weekStart,
  } = rule;
  const repeat = REPEATS[freq];
  if (!repeat || count > MOST_COUNTED || interval > (freq === 'WEEKLY' ? 2 : 1)) return undefined;
  if (byWeekNo ?? byYearDay ?? byHour ?? byMinute ?? bySecond ?? byMonthDay ?? byMonth) return undefined;
  // Weeks that begin on another day part several weekdays otherwise.
  if (interval === 2 && weekStart && (byDay?.length ?? 0) > 1) return undefined;
  const nths = new Set(byDay?.map(({nth = 0}) => (bySetPos?.length === 1 && byDay.length === 1 ? bySetPos[0]! : nth)));
  const [nth = 0] = nths;
  if (nths.size > 1 || (bySetPos && (bySetPos.length > 1 || byDay?.length !== 1 || byDay[0]!.nth || freq !== 'MONTHLY'))) return undefined;
  if (byDay && (freq === 'MONTHLY' ? nth > 5 || nth < -1 : freq === 'YEARLY')) return undefined;
  // Every Monday of a month is every Monday.
  const repeatFrequency = interval === 2 ? 'P2W' : byDay && !(freq === 'MONTHLY' && nth) ? 'P1W' : repeat;
  return {
    rule,
    until,
    schedule: {
      repeatFrequency,
      ...(byDay && {byDay: byDay.map(({day}) => WEEKDAYS[day]!)}),
      ...(freq === 'MONTHLY' && nth && {byMonthWeek: nth}),
    },
  };
}, 10_000);

/** The dates or times of a line (`20261231`, `20261231T180000`); undefined: not on the clocks of the zone. */
function stampsOf(line: string, zone: Zone): readonly string[] | undefined {
  const at = line.lastIndexOf(':');
  const kind = kindsIn(zone)(line.slice(0, at));
  if (!kind) return undefined;
  const value = line.slice(at + 1).trim();
  const stamps = value.includes(',') ? value.split(',') : [value];
  return stamps.every((stamp) => STAMPS[kind].test(stamp)) ? stamps : undefined;
}

const STAMPS = {date: /^\d{8}$/, time: /^\d{8}T\d{6}$/};

/** What a line's parameters say that its values are. */
const kindsIn = memoOf((zone: Zone) =>
  memo((parameters: string): keyof typeof STAMPS | undefined => {
    if (!parameters) return 'time';
    if (parameters === ';VALUE=DATE') return 'date';
    const isHome = /^;TZID=[^;]+$/.test(parameters) && ianaZone(parameters.slice(6).replaceAll('"', ''))?.name === zone.name;
    return isHome ? 'time' : undefined;
  }),
);

const dateOf = (stamp: string): string => `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;

/** The day on which a counted rule ends. */
function lastOfCount(begin: string, rule: Rule, zone: Zone): DayNumber | undefined {
  const start = wallOf(begin, zone);
  const at = start === undefined ? undefined : expandDays(rule, start, start, Infinity).starts.at(-1);
  return at === undefined ? undefined : Math.floor(at / DAY);
}

/** The last day on which something may begin that begins at that time of day. */
function lastUntil(until: string, begin: string, zone: Zone): DayNumber | undefined {
  const [end, start] = [wallOf(until, zone), wallOf(begin, zone)];
  if (end === undefined || start === undefined) return undefined;
  const isDate = until.length === 8;
  return Math.floor(end / DAY) - Number(!isDate && end % DAY < start % DAY);
}

/** Wall seconds of `20261231`, `20261231T180000` or `20261231T180000Z`. */
function wallOf(text: string, zone: Zone): WallSeconds | undefined {
  const stamp = parseStamp(text);
  return stamp?.isUtc ? zone.toWall(utcInstant(stamp)) : stamp?.wall;
}
