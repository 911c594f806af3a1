/** When something takes place, in words. */
import {formatDate, isoWeek, parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {PlainDate, PlainTime, Schedule} from '../../model/feed.js';
import {repeatOf} from '../../model/schedule.js';
import {formatDay, sentenceCase} from '../format.js';
import {formatList} from '../format-list.js';
import {formatParts, formatWeekdays, timeAfter} from '../format-phrases.js';
import {formatDayAndTime} from '../format-moment.js';
import {language, msg, str} from '../words.js';

const MOST_DATES = 4;

/** The days of a rule; undefined when it has none that can be said. */
function ruleInWords(schedule: Schedule): string | undefined {
  const {byDay, startDate, byMonthWeek, weeks} = schedule;
  const repeatFrequency = repeatOf(schedule);
  const days = byDay?.length ? byDay : startDate && [WEEKDAYS[weekdayOf(parseDate(startDate) ?? 0)]!];
  if (repeatFrequency === 'P1D' || (repeatFrequency === 'P1W' && !weeks && new Set(byDay).size === 7)) return msg('Hver dag');
  const said = days && formatWeekdays(days, language());
  if (repeatFrequency === 'P1Y' && startDate) {
    const inWords = (day: PlainDate) => formatDay(day, language(), {weekday: false});
    const date = inWords(startDate);
    if (!byDay?.length && !byMonthWeek) return msg(str`Hvert år ${date}`);
    const [from, through] = datesOfWeekday(startDate, byMonthWeek).map(inWords);
    return msg(str`Hvert år: ${said} mellem ${from} og ${through}`);
  }
  if (repeatFrequency === 'P1M') {
    if (byMonthWeek && said) {
      return [
        () => msg(str`Sidste ${said} i måneden`),
        undefined,
        () => msg(str`Første ${said} i måneden`),
        () => msg(str`Anden ${said} i måneden`),
        () => msg(str`Tredje ${said} i måneden`),
        () => msg(str`Fjerde ${said} i måneden`),
        () => msg(str`Femte ${said} i måneden`),
      ][byMonthWeek + 1]?.();
    }
    const dayOfMonth = startDate && +startDate.slice(8);
    return dayOfMonth ? msg(str`Hver måned den ${dayOfMonth}.`) : undefined;
  }
  if (repeatFrequency === 'P2W') return said ? msg(str`Hver anden ${said}`) : msg('Hver anden uge');
  if (repeatFrequency !== 'P1W') return undefined;
  if (weeks === 'odd') return said ? msg(str`Hver ${said} i ulige uger`) : msg('I ulige uger');
  if (weeks === 'even') return said ? msg(str`Hver ${said} i lige uger`) : msg('I lige uger');
  return said ? msg(str`Hver ${said}`) : msg('Hver uge');
}

/** First and last date on which a weekday can be the first, second … or last of a date's month, or any of it. */
function datesOfWeekday(date: PlainDate, byMonthWeek: number | undefined): [PlainDate, PlainDate] {
  const first = parseDate(`${date.slice(0, 8)}01`) ?? 0;
  let end = first + 28;
  while (formatDate(end).slice(0, 7) === date.slice(0, 7)) end++;
  const from = byMonthWeek === -1 ? end - 7 : first + 7 * ((byMonthWeek ?? 1) - 1);
  return [formatDate(from), formatDate(Math.min(byMonthWeek ? from + 6 : end, end - 1))];
}

interface Span {
  readonly start: string;
  readonly end?: string;
}

/** A date, or from when to when, where it ends on another day. */
function spanInWords({start, end = start}: Span, {startTime, endTime}: Schedule, dayInWords: (day: PlainDate) => string): string {
  const moment = (day: string, from: PlainTime | undefined, to?: PlainTime) =>
    day.length > 10 ? formatDayAndTime(day, language()) : timeAfter(dayInWords(day), from, to, language());
  return end.slice(0, 10) > start.slice(0, 10)
    ? `${moment(start, startTime)} – ${moment(end, endTime)}`
    : moment(start, startTime, endTime);
}

/** The weeks in which a weekly or daily rule is left out altogether, and the single dates besides. */
function withoutWeeks(
  schedule: Schedule,
  except: readonly PlainDate[],
): {weeks: {week: number; first: PlainDate; last: PlainDate}[]; days: PlainDate[]} {
  const {byDay, startDate} = schedule;
  const repeatFrequency = repeatOf(schedule);
  const weekday = (date: PlainDate) => weekdayOf(parseDate(date) ?? 0);
  const ruled =
    repeatFrequency === 'P1D'
      ? WEEKDAYS.map((_, day) => day)
      : repeatFrequency !== 'P1W'
        ? []
        : byDay?.length
          ? byDay.map((day) => WEEKDAYS.indexOf(day))
          : startDate
            ? [weekday(startDate)]
            : [];
  const byWeek = new Map<number, PlainDate[]>();
  for (const date of except) {
    const monday = (parseDate(date) ?? 0) - weekday(date);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), date]);
  }
  const isWhole = (dates: readonly PlainDate[]) => ruled.length > 0 && ruled.every((day) => dates.some((date) => weekday(date) === day));
  const groups = [...byWeek];
  return {
    weeks: groups
      .filter(([, dates]) => isWhole(dates))
      .map(([monday, dates]) => ({week: isoWeek(monday).week, first: dates[0]!, last: dates.at(-1)!})),
    days: groups.flatMap(([, dates]) => (isWhole(dates) ? [] : dates)),
  };
}

/**
 * A schedule in words, in the language spoken now: `Hver mandag 19–21`, `Hver torsdag i ulige uger`, `Første mandag i
 * måneden`, with when it begins, ends and is left out when that lies ahead. A schedule's own `text` is the feed's to
 * say. Undefined when there is nothing to say.
 */
export function whenInWords(schedule: Schedule, today: PlainDate): string | undefined {
  const {byDay, byMonthWeek, startTime, endTime, startDate, endDate, dates, exceptDate} = schedule;
  const date = (day: PlainDate) => formatDay(day, language(), {weekday: false, year: day.slice(0, 4) !== today.slice(0, 4)});
  const rule = ruleInWords(schedule);
  if (!rule) {
    const ahead = [...(dates ?? []), ...(startDate && !dates?.length ? [startDate] : [])]
      .map((entry): Span => (typeof entry === 'string' ? {start: entry} : entry))
      .filter(({start, end = start}) => end.slice(0, 10) >= today)
      .sort((a, b) => (a.start < b.start ? -1 : 1));
    const [first] = ahead;
    if (!first) return undefined;
    if (ahead.length > MOST_DATES) return msg('På udvalgte dage');
    const withWeekday = (day: PlainDate) => formatDay(day, language());
    if (ahead.length === 1) return sentenceCase(spanInWords(first, schedule, withWeekday), language());
    // A date with a time or an end of its own does not have the others'.
    const hasOwnTimes = ahead.some(({start, end}) => start.length > 10 || end);
    const days = ahead.map((span) => (hasOwnTimes ? spanInWords(span, schedule, date) : date(span.start)));
    const said = formatList(days, language());
    return hasOwnTimes ? said : timeAfter(said, startTime, endTime, language());
  }
  const parts = [timeAfter(rule, startTime, endTime, language())];
  const first = startDate && date(startDate);
  // "Every year on 24 December" says by itself when it begins, this year.
  const isSaid = first && !byDay?.length && !byMonthWeek && rule.includes(first);
  if (first && startDate > today && !isSaid) {
    parts.push(msg(str`fra ${first}`));
  }
  if (endDate) {
    const last = date(endDate);
    parts.push(msg(str`til ${last}`));
  }
  const {weeks, days: except} = withoutWeeks(schedule, exceptDate?.filter((day) => day >= today).sort() ?? []);
  if (weeks.length + except.length <= MOST_DATES) {
    if (weeks.length) {
      const named = weeks.map(({week, first, last}) => {
        const day = first === last ? date(first) : `${date(first)} – ${date(last)}`;
        return msg(str`uge ${week} (${day})`);
      });
      const out = formatList(named, language());
      parts.push(msg(str`ikke i ${out}`));
    }
    if (except.length) {
      const without = formatList(except.map(date), language());
      parts.push(msg(str`ikke ${without}`));
    }
  }
  return sentenceCase(formatParts(parts, language()), language());
}
