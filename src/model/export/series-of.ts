/** What an activity becomes in a calendar file: rules, and single dates for all that rules cannot say. */
import {DAY, WEEKDAYS, dayNumber, formatDate, isoWeek, parseDate, weekdayOf, type DayNumber} from '../calendar.js';
import {changedOccurrences} from '../change.js';
import type {Activity, Occurrence, Schedule} from '../feed.js';
import {dayRule, expandSchedule} from '../schedule.js';
import type {Zone} from '../zone.js';
import {ALWAYS, A_YEAR, daysOf, isOfSchedule, ruleSeries} from './rule-series.js';
import {isAsPlanned, plannedStart, single, uidOf, type Series} from './series.js';

const {max, min} = Math;

/** The activity's VEVENTs: those that rules can say, and one for each other date. */
export function seriesOf(activity: Activity, zone: Zone, today: DayNumber): Series[] {
  const found: Series[] = [];
  let rest = [...activity.occurrences, ...outsideDates(activity, zone, today)];
  for (let i = 0; i < activity.schedule.length; i++)
    for (const [part, plain] of plainSchedules(activity.schedule[i]!, activity, rest, today)) {
      const uid = uidOf(activity, [i ? `${i + 1}` : '', part].filter(Boolean).join('-'));
      const {series, alone} = ruleSeries(plain, activity, rest, zone, today, uid);
      const isAlone = (occurrence: Occurrence) => alone.some(({start}) => start === plannedStart(occurrence));
      if (series) {
        found.push(series);
        // What the rule gives on a date is said; so is what was changed there.
        rest = rest.filter((occurrence) => isAlone(occurrence) || !isOfSchedule(plain, occurrence, zone));
      }
      rest.push(...alone.filter(({start}) => !rest.some((occurrence) => plannedStart(occurrence) === start)));
    }
  // A calendar's single event keeps its UID.
  if (!activity.schedule.length && rest.length === 1) return [{...single(activity, rest[0]!), uid: uidOf(activity, '')}];
  const uids = new Map<string, number>();
  for (const occurrence of rest) {
    const series = single(activity, occurrence);
    const same = (uids.get(series.uid) ?? 0) + 1;
    uids.set(series.uid, same);
    found.push(same > 1 ? {...series, uid: uidOf(activity, `${series.first.start.replace(/\W/g, '')}-${same}`)} : series);
  }
  return found;
}

/**
 * A schedule cut into such as every program follows, each with what it is called in UIDs: every second week one for each
 * weekday; odd and even weeks one for each time between two turns of the year with a week 53, where they go on by two.
 */
function plainSchedules(
  schedule: Schedule,
  activity: Activity,
  known: readonly Occurrence[],
  today: DayNumber,
): (readonly [part: string, schedule: Schedule])[] {
  const {rule, anchor, last = Infinity} = dayRule(schedule) ?? {};
  if (rule?.freq !== 'WEEKLY' || !(rule.weeks || rule.interval)) return [['', schedule]];
  const weekdays = rule.byDay?.map(({day}) => WEEKDAYS[day]!) ?? [WEEKDAYS[weekdayOf(anchor!)]!];
  const begin = daysOf(schedule, activity, known, today);
  const parts: [string, Schedule][] = [];
  for (const day of weekdays) {
    const own = {...schedule, byDay: [day]};
    if (!rule.weeks) parts.push([weekdays.length > 1 ? day : '', own]);
    else
      for (let from = begin; from <= min(last, max(begin, today) + A_YEAR);) {
        let {year} = isoWeek(from);
        while (isoWeek(dayNumber(year, 12, 28)).week < 53) year++;
        const turn = dayNumber(year, 12, 28) - weekdayOf(dayNumber(year, 12, 28)) + 6;
        parts.push([`${day}${year}`, {...own, startDate: formatDate(from), endDate: formatDate(min(last, turn))}]);
        from = turn + 1;
      }
  }
  return parts;
}

/** Dates outside the feed's window: changed ones, because the rules go on there, and later single dates of the schedules. */
function outsideDates({schedule, changes = [], occurrences}: Activity, zone: Zone, today: DayNumber): Occurrence[] {
  const known = new Set(occurrences.map((occurrence) => plannedStart(occurrence).slice(0, 10)));
  const latest = occurrences.reduce((most, occurrence) => (plannedStart(occurrence) > most ? plannedStart(occurrence) : most), '');
  const wide = {...ALWAYS, fromInstant: ALWAYS.from, untilInstant: ALWAYS.until};
  const single = expandSchedule(
    schedule.flatMap(({dates, startTime, endTime, exceptDate}) => (dates ? [{dates, startTime, endTime, exceptDate}] : [])),
    zone,
    {from: today * DAY, until: ALWAYS.until},
  ).occurrences.filter(({start}) => start > latest);
  const isChanged = (date: string) => changes.some((change) => change.date === date);
  return [
    ...single.filter(({start}) => !isChanged(start.slice(0, 10))),
    ...changes
      .filter(({date}) => !known.has(date) && parseDate(date) !== undefined)
      .flatMap((change) => {
        const from = parseDate(change.date)! * DAY;
        const day = expandSchedule(schedule, zone, {from, until: from + DAY}).occurrences.filter(({start}) =>
          start.startsWith(change.date),
        );
        return changedOccurrences(day, [change], schedule, zone, wide).filter((one) => !isAsPlanned(one));
      }),
  ];
}
