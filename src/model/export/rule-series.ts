/** A schedule as a rule of RFC 5545 that every calendar program reads alike. */
import {
  DAY,
  WEEKDAYS,
  dayNumber,
  formatDate,
  formatDateTime,
  formatInstant,
  parseDate,
  parseDateTime,
  parseInstant,
  parseTime,
  type DayNumber,
  type WallSeconds,
} from '../calendar.js';
import {expandDays, type DayRule} from '../day-rules.js';
import type {Activity, Occurrence, Schedule} from '../feed.js';
import {dayRule, expandSchedule, makeOccurrence} from '../schedule.js';
import type {Zone} from '../zone.js';
import {isTwice, stamp} from './moment.js';
import {isAsPlanned, plannedStart, type Series} from './series.js';

const {floor, max, min} = Math;
export const ALWAYS = {from: 0, until: dayNumber(9998, 1, 1) * DAY};
/** Rules that are right for a while only, and dates of what no rule says, are written so far, in days. */
export const A_YEAR = 366;
const SOME_YEARS = 5 * A_YEAR;
// Clocks change at night: only what lies between these and midnight has the same length on every day.
const MORNING = 4 * 3600;

/** The days on which a schedule may give something: from its beginning, else from today or what is known before. */
export function daysOf({startDate = ''}: Schedule, activity: Activity, known: readonly Occurrence[], today: DayNumber): DayNumber {
  const from = max(parseDate(startDate) ?? -Infinity, parseDate(activity.validFrom ?? '') ?? -Infinity);
  return from > -Infinity ? from : min(today, ...known.map(({start}) => parseDate(start.slice(0, 10))!));
}

export const isOfSchedule = (schedule: Schedule, {start, previousStart = start}: Occurrence, zone: Zone): boolean => {
  const from = parseDate(previousStart.slice(0, 10))! * DAY;
  // Only the rule: single dates of the schedule are written as dates.
  return expandSchedule([{...schedule, dates: undefined}], zone, {from, until: from + DAY}).occurrences.some(
    ({start}) => start === previousStart,
  );
};

/**
 * A schedule as a rule, where there is one that says the same but for some nights, which are to stand alone; else its dates
 * of a year, all alone.
 */
export function ruleSeries(
  schedule: Schedule,
  activity: Activity,
  known: readonly Occurrence[],
  zone: Zone,
  today: DayNumber,
  uid: string,
): {readonly series?: Series; readonly alone: readonly Occurrence[]} {
  const season = dayRule(schedule);
  if (!season) return {alone: []};
  const start = schedule.startTime === undefined ? undefined : parseTime(schedule.startTime);
  const end = schedule.endTime === undefined ? undefined : parseTime(schedule.endTime);
  const {rule, anchor, last} = season;
  const begin = daysOf(schedule, activity, known, today);
  let until = min(last ?? Infinity, parseDate(activity.validThrough ?? '') ?? Infinity);
  const time = start ?? 0;
  const [wall] = expandDays(rule, (anchor ?? begin) * DAY + time, begin * DAY, ALWAYS.until, 1).starts;
  if (wall === undefined || floor(wall / DAY) > until) return {alone: []};
  const {validFrom} = activity;
  const bounds = {validFrom, ...(until < Infinity && {validThrough: formatDate(until)})};
  const untilDay = (days: number) => max(begin, today) + days;
  const datesOf = (days: number) =>
    expandSchedule([withoutDates(schedule)], zone, {from: max(begin, today - A_YEAR) * DAY, until: untilDay(days) * DAY}, bounds)
      .occurrences;
  const isNight = start !== undefined && (start < MORNING || (end ?? start) < start);
  const nights = isNight ? datesOf(SOME_YEARS) : [];
  // After a start that is left out or comes twice some programs go on at another hour.
  const isOdd = (night: Occurrence) => parseTime(night.start.slice(11)) !== start || isTwice(parseInstant(night.startInstant!)!, zone);
  if ((rule.weeks && rule.freq !== 'WEEKLY') || nights.some(isOdd)) return {alone: datesOf(A_YEAR)};
  const alone = nights.filter((night) => !endsAsUsual(night, zone));
  if (alone.length) until = min(until, untilDay(SOME_YEARS) - 1);
  const at = (wall: WallSeconds) =>
    makeOccurrence(
      wall,
      start === undefined ? wall + DAY : wall - time + (end ?? time) + ((end ?? time) < time ? DAY : 0),
      zone,
      start === undefined,
    );
  const wallText = (day: DayNumber) => formatDate(day) + (start === undefined ? '' : formatDateTime(time).slice(10));
  const without = (schedule.exceptDate ?? []).flatMap((date) => {
    const day = parseDate(date);
    return day !== undefined && isOfSchedule({...schedule, exceptDate: []}, at(day * DAY + time), zone) ? [wallText(day)] : [];
  });
  const ends =
    until < Infinity ? (start === undefined ? stamp(formatDate(until)) : stamp(formatInstant(zone.toInstant((until + 1) * DAY - 1)))) : '';
  const isAlone = (occurrence: Occurrence) => alone.some(({start}) => start === plannedStart(occurrence));
  const changed = known.filter(
    (occurrence) => !isAsPlanned(occurrence) && !isAlone(occurrence) && isOfSchedule(schedule, occurrence, zone),
  );
  without.push(...alone.map((night) => wallText(parseDate(night.start.slice(0, 10))!)));
  const repeats = rule.count !== 1 && {
    rule: ruleText(rule, ends),
    ...(until < Infinity && {until}),
    isCut: !!rule.weeks || alone.length > 0,
  };
  return {series: {uid, first: at(wall), ...repeats, without, changed}, alone};
}

const withoutDates = (schedule: Schedule): Schedule => ({...schedule, dates: undefined});

/** Whether clocks stand still while a night lasts, and it ends at a time that comes once: then programs agree on its end. */
const endsAsUsual = ({start, end, startInstant, endInstant}: Occurrence, zone: Zone): boolean =>
  parseInstant(endInstant!)! - parseInstant(startInstant!)! === parseDateTime(end)! - parseDateTime(start)! &&
  !isTwice(parseInstant(endInstant!)!, zone);

function ruleText({freq, weeks, interval = weeks && 2, byDay, byMonth}: DayRule, until: string): string {
  const days = byDay?.map(({day, nth}) => `${nth || ''}${WEEKDAYS[day]!}`).join();
  return [
    `FREQ=${freq}`,
    ...(interval ? [`INTERVAL=${interval}`] : []),
    ...(byMonth ? [`BYMONTH=${byMonth.join()}`] : []),
    ...(days ? [`BYDAY=${days}`] : []),
    ...(until ? [`UNTIL=${until}`] : []),
  ].join(';');
}
