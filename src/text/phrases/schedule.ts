/** When something takes place, in words. */
import {isoWeek, parseDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {PlainDate, Schedule} from '../../model/feed.js';
import {repeatOf} from '../../model/schedule.js';
import {formatDay, formatList, sentenceCase} from '../format.js';
import {comma, formatDayAndTime, formatWeekdays, timeAfter} from '../format-phrases.js';
import {language, msg, str} from '../words.js';

const MOST_DATES = 4;

/** The days of a rule; undefined when it has none that can be said. */
function ruleInWords(schedule: Schedule): string | undefined {
  const {byDay, startDate, byMonthWeek, weeks} = schedule;
  const repeatFrequency = repeatOf(schedule);
  const days = byDay?.length ? byDay : startDate && [WEEKDAYS[weekdayOf(parseDate(startDate) ?? 0)]!];
  if (repeatFrequency === 'P1D' || (repeatFrequency === 'P1W' && !weeks && new Set(byDay).size === 7)) return msg('Hver dag');
  if (repeatFrequency === 'P1Y' && startDate) {
    const date = formatDay(startDate, language(), {weekday: false});
    return msg(str`Hvert år ${date}`);
  }
  const said = days && formatWeekdays(days, language());
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
    const date = startDate && +startDate.slice(8);
    return date ? msg(str`Hver måned den ${date}.`) : undefined;
  }
  if (repeatFrequency === 'P2W') return said ? msg(str`Hver anden ${said}`) : msg('Hver anden uge');
  if (repeatFrequency !== 'P1W') return undefined;
  if (weeks === 'odd') return said ? msg(str`Hver ${said} i ulige uger`) : msg('I ulige uger');
  if (weeks === 'even') return said ? msg(str`Hver ${said} i lige uger`) : msg('I lige uger');
  return said ? msg(str`Hver ${said}`) : msg('Hver uge');
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
  const {startTime, endTime, startDate, endDate, dates, exceptDate} = schedule;
  const date = (day: PlainDate) => formatDay(day, language(), {weekday: false, year: day.slice(0, 4) !== today.slice(0, 4)});
  const rule = ruleInWords(schedule);
  if (!rule) {
    const starts = [...(dates ?? []), ...(startDate && !dates?.length ? [startDate] : [])]
      .map((entry) => (typeof entry === 'string' ? entry : entry.start))
      .filter((start) => start.slice(0, 10) >= today)
      .sort();
    if (!starts.length) return undefined;
    if (starts.length > MOST_DATES) return msg('På udvalgte dage');
    const [day = ''] = starts;
    if (starts.length === 1) {
      const said =
        day.length > 10 ? formatDayAndTime(day, language()) : timeAfter(formatDay(day, language()), startTime, endTime, language());
      return sentenceCase(said, language());
    }
    // A date with a time of its own does not have the others'.
    if (starts.some((start) => start.length > 10))
      return formatList(
        starts.map((start) =>
          start.length > 10 ? formatDayAndTime(start, language()) : timeAfter(date(start), startTime, endTime, language()),
        ),
        language(),
      );
    return timeAfter(formatList(starts.map(date), language()), startTime, endTime, language());
  }
  const parts = [timeAfter(rule, startTime, endTime, language())];
  if (startDate && startDate > today) {
    const first = date(startDate);
    parts.push(msg(str`fra ${first}`));
  }
  if (endDate) {
    const last = date(endDate);
    parts.push(msg(str`til ${last}`));
  }
  const {weeks, days: except} = withoutWeeks(schedule, exceptDate?.filter((day) => day >= today).sort() ?? []);
  if (weeks.length + except.length <= MOST_DATES) {
    if (weeks.length) {
      const out = formatList(
        weeks.map(({week, first, last}) => {
          const day = first === last ? date(first) : `${date(first)} – ${date(last)}`;
          return msg(str`uge ${week} (${day})`);
        }),
        language(),
      );
      parts.push(msg(str`ikke i ${out}`));
    }
    if (except.length) {
      const days = formatList(except.map(date), language());
      parts.push(msg(str`ikke ${days}`));
    }
  }
  return sentenceCase(parts.join(comma(language())), language());
}
