/** Rules of typed hours, in the order they stand in, and what is left of each of them beside the others. */
import {dayNumber, parseDate, type DayNumber} from '../calendar.js';
import type {HoursDays, HoursLine, OpeningHours, Problem, Weekday} from '../feed.js';
import {isTypedOn as isOn} from './typed-days.js';
import {WEEK} from '../hours-words.js';

export interface Rule {
  /** As it was written. */
  readonly text: string;
  readonly effect: 'open' | 'ask' | 'off';
  /** Sets of days; it holds where one of them does. */
  readonly days: readonly HoursDays[];
  readonly times: readonly (readonly [opens: string, closes: string])[];
  readonly label?: string;
  /** It takes nothing away from what was written before: OpenStreetMap's comma. */
  readonly isBeside?: boolean;
  /** It holds where nothing else does. */
  readonly isFallback?: boolean;
}

type Typed = Pick<OpeningHours, 'hours' | 'typedHours' | 'typedClosures' | 'publicHolidays'>;

/** More rules than anybody types. */
const MOST = 100;
/** Until then a period of days is a special one and stands above the week; a longer one is a season. */
const FEW_DAYS = 7;
/** What OpenStreetMap counts among Denmark's holidays, and the law does not. */
export const NO_HOLIDAYS: HoursDays = {
  dates: ['06-05', '12-24'].map((date) => ({from: date, through: date})),
};
const SPLIT_EXAMPLE = 'lukket 1.-14. juli; 15. juli 10-12; lukket 16.-31. juli';
const APPOINTMENT_EXAMPLE = 'mandag 9-12; mandag 12-15 efter aftale';
const NIGHT_EXAMPLE = 'Fr 22:00-24:00; Sa 00:00-02:00,10:00-14:00';

/**
 * "Closed" for a day always holds (but for a date after closed holidays), and so does "by appointment". A later rule takes its days from an earlier one that is
 * called alike; of hours called otherwise both hold. In OpenStreetMap's syntax names do not count, and "closed" stands after what it closes.
 *
 * What would never hold is a problem, because somebody wrote it to be read.
 */
export function applyRules(rules: readonly Rule[], isOsm: boolean): {readonly record: Typed; readonly problems: readonly Problem[]} {
  const lines: {readonly rule: Rule; readonly isFew: boolean; days: HoursDays}[] = [];
  const offs: {readonly rule: Rule; readonly isHolidays: boolean; days: HoursDays}[] = [];
  const problems: Problem[] = [];
  const horizon = daysAround(rules);
  const meet = (a: HoursDays, b: HoursDays, shift = 0) => horizon.some((day) => isOn(a, day) && isOn(b, day + shift));
  const refuse = ({text: found}: Rule, write: string): void => {
    if (!problems.some(({values}) => values.found === found)) problems.push({code: 'hours-word', where: 'hours', values: {found, write}});
  };
  const lose = (lost: Rule, other: Rule): void => {
    const times = other.times.map((time) => time.join('-')).join(isOsm ? ',' : ' og ');
    const isSpecial = lost.effect === 'off' || !lost.days.every(isWeekly);
    const write =
      other.effect === 'off'
        ? other.text
        : lost.effect === 'off' && !isOsm
          ? SPLIT_EXAMPLE
          : isSpecial
            ? `${other.text}; ${lost.text}`
            : isAppointment(other)
              ? APPOINTMENT_EXAMPLE
              : `${lost.text}${isOsm ? ',' : ' og '}${times}`;
    if (!problems.some(({values}) => values.found === lost.text && values.other === other.text))
      problems.push({code: 'hours-lost', where: 'hours', values: {found: lost.text, other: other.text, write}});
  };

  const take = (from: {days: HoursDays}, days: HoursDays): void => {
    if (isWeekly(days)) from.days = without(from.days, days);
    else if (meet(from.days, days)) from.days = {...from.days, unless: [...(from.days.unless ?? []), days]};
  };

  for (const rule of rules.slice(0, MOST))
    for (const days of rule.days) {
      const isOff = rule.effect === 'off';
      // What stands beside the week does not replace it.
      const isFew = !rule.isBeside && isFewDays(days);
      for (const line of lines) {
        if (line.rule === rule || (rule.isBeside && !isOff) || !(isOff || isOsm || isCalledAlike(line.rule, rule))) continue;
        if (!isOff && line.isFew && !isFew && meet(line.days, days)) lose(line.rule, rule);
        // A closing with a reason is shown as one, and single days stand above the week by themselves.
        else if (isWeekly(days) ? !(isOff && rule.label) : line.isFew || !(isFew || isOff)) take(line, days);
      }
      if (isOff) {
        offs.push({rule, days, isHolidays: Boolean(days.isHoliday) || days.dates === NO_HOLIDAYS.dates});
        continue;
      }
      for (const off of offs)
        if (isFew && (off.isHolidays ? !days.isHoliday : isWeekly(off.days))) {
          if (!isWeekly(off.days)) take(off, days);
        } else if ((isOsm || (isFew && !isWeekly(off.days))) && meet(off.days, days)) lose(off.rule, rule);
      lines.push({rule, isFew, days});
    }
  for (const {days, rule} of offs) if (!isOsm && isWeekly(days) && !rule.label) for (const line of lines) take(line, days);
  // Whose day is by appointment is not open on it besides; with times it is, outside of them.
  for (const {rule, days, isFew} of isOsm ? [] : lines.filter((line) => isAppointment(line.rule))) {
    const isOnly = /^(kun|only) /i.test(rule.label!) || rule.times[0]![1] === '24:00';
    for (const line of lines)
      if (!isAppointment(line.rule) && line.isFew === isFew && (isOnly || (!line.rule.label && timesOverlap(line.rule, rule))))
        take(line, days);
  }

  const alive = lines.filter(({days}) => horizon.some((day) => isOn(days, day)));
  rules.forEach((rule, index) => {
    if (index >= MOST) refuse(rule, rules[0]!.text);
    else if (rule.effect !== 'off' && !alive.some((line) => line.rule === rule))
      lose(rule, rules.find((other) => other !== rule && other.days.some((days) => rule.days.some((own) => meet(days, own)))) ?? rule);
    if (!isOsm) return;
    for (const other of rules.slice(index + 1)) {
      const touches = (shift: number) => other.days.some((next) => rule.days.some((own) => meet(own, next, shift)));
      // OpenStreetMap cuts a night off where the next day has a rule of its own; nobody means that.
      const isNight = rule.times.some(([opens, closes]) => closes < opens && closes > '00:00');
      if (isNight && (!other.isBeside || other.effect === 'off') && (touches(0) || touches(1))) refuse(rule, NIGHT_EXAMPLE);
      // Open for certain and in doubt at once, or special days and the week.
      else if (
        other.isBeside &&
        other.effect !== 'off' &&
        ((other.effect === 'ask' && rule.effect === 'open' && !other.isFallback) || rule.days.some(isFewDays)) &&
        (touches(0) || (isNight && touches(1)))
      )
        refuse(other, `${rule.text}; ${other.text}`);
    }
  });

  const linesOf = (few: boolean): HoursLine[] =>
    alive
      .filter(({isFew}) => isFew === few)
      .flatMap(({rule: {times, label, effect}, days}) =>
        times.map(([opens, closes]) => ({...days, opens, closes, ...(label && {label}), ...(effect === 'ask' && {isAsk: true as const})})),
      );
  const isAllHolidays = ({isHoliday, unless: _, ...others}: HoursDays): boolean => Boolean(isHoliday) && !Object.keys(others).length;
  const closures = offs
    .filter(({days, rule}) => !isAllHolidays(days) && (!isWeekly(days) || rule.label))
    .map(({rule: {label}, days}) => ({...days, ...(label && {reason: label})}));
  return {
    record: {
      hours: linesOf(false),
      typedHours: linesOf(true),
      typedClosures: closures,
      ...(offs.some(({days}) => isAllHolidays(days)) && {publicHolidays: 'closed'}),
    },
    problems,
  };
}

const isCalledAlike = (a: Rule, b: Rule): boolean => (a.label ?? '').toLowerCase() === (b.label ?? '').toLowerCase();

/** By appointment, and nothing said of what. */
const isAppointment = ({label = ''}: Rule): boolean =>
  /^((kun|only) )?((efter|ved|med) (\p{L}+ )?(aftale|tidsbestilling)|by appointment( only)?)$/iu.test(label);

const timesOverlap = (a: Rule, b: Rule): boolean => {
  const end = ([opens, closes]: Rule['times'][number]): string => (closes < opens ? '48:00' : closes);
  return a.times.some((one) => b.times.some((other) => one[0] < end(other) && other[0] < end(one)));
};

/** Weekdays, and nothing else that would make some weeks different from others. */
export const isWeekly = (days: HoursDays): boolean => Object.keys(days).every((key) => key === 'byDay');

const without = (days: HoursDays, {byDay = WEEK}: HoursDays): HoursDays => ({
  ...days,
  byDay: (days.byDay ?? WEEK).filter((day: Weekday) => !byDay.includes(day)),
});

export function isFewDays({isHoliday, dates}: HoursDays): boolean {
  if (isHoliday || !dates) return Boolean(isHoliday);
  return dates.every(({from, through}) => {
    const [first, last] = [from, through].map((end) =>
      typeof end === 'number' ? end : (parseDate(end.length === 5 ? `2024-${end}` : end) ?? NaN),
    ) as [number, number];
    return last - first + (last < first ? 366 : 0) < FEW_DAYS;
  });
}

/** Days that rules are tried on: five years with all that leap years and weeks can do, and the years that are named. */
function daysAround(rules: readonly Rule[]): DayNumber[] {
  const named = rules.flatMap(({days}) => [...JSON.stringify(days).matchAll(/"(\d{4})-/g)].map(([, year]) => Number(year)));
  const years = new Set([2026, 2027, 2028, 2029, 2030, ...named.slice(0, MOST)]);
  return [...years].flatMap((year) => {
    const first = dayNumber(year, 1, 1);
    return [...Array(dayNumber(year + 1, 1, 1) - first).keys()].map((i) => first + i);
  });
}
