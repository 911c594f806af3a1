/** Dates of a feed that change nothing: what somebody wrote to say that something is off stands as if it took place. */
import {DAY, formatDate, parseDate, type DayNumber} from './calendar.js';
import type {Change, Feed, PlainDate, Problem, Schedule} from './feed.js';
import {expandSchedule} from './schedule.js';
import {ianaZone} from './zone.js';

/** Dates that are tried: a large feed must not keep the page busy for them. */
const MOST_TRIED = 500;

/** Whether a change says that a date is moved, and neither where to nor anything else. */
const isMovedNowhere = ({status, startDate, startTime, endTime, place, location, reason, name, description}: Change): boolean =>
  status === 'moved' && !(startDate ?? startTime ?? endTime ?? place ?? location ?? reason ?? name ?? description);

/**
 * Single dates of activities' records that do nothing, as problems: `changes` and `exceptDate` on days from `from` on and
 * before `until` on which nothing takes place or that are moved nowhere, dates that no calendar has, and ends before their start.
 */
export function unmetDates({activities, timeZone, problems: told}: Feed, from: PlainDate, until: PlainDate): Problem[] {
  const zone = ianaZone(timeZone)!;
  const isWithin = (date: PlainDate) => from <= date && date < until;
  // Of a feed that is cut nobody knows what would have been changed.
  const isWhole = !told.some(({code}) => code === 'too-many-occurrences' || code === 'schedule-bound');
  let tried = 0;
  const takesPlace = (schedule: readonly Schedule[], day: DayNumber) =>
    ++tried > MOST_TRIED ||
    expandSchedule(schedule, zone, {from: day * DAY, until: (day + 1) * DAY}).occurrences.some(({start}) =>
      start.startsWith(formatDate(day)),
    );
  const problems: Problem[] = [];
  for (const {id, schedule, changes = [], occurrences} of activities) {
    const tell = (code: Problem['code'], field: string, found: string) =>
      problems.push({code, where: `activities "${id}".${field}`, values: {found}});
    changes.forEach((change, i) => {
      const {date} = change;
      if (isWithin(date) && isMovedNowhere(change)) tell('moved-nowhere', `changes[${i}]`, date);
      const isMet = occurrences.some(({start, previousStart}) => start.startsWith(date) || previousStart?.startsWith(date));
      if (isWhole && isWithin(date) && !isMet) tell('unmet-date', `changes[${i}].date`, date);
    });
    schedule.forEach((one, i) => {
      const {exceptDate = [], dates = [], startDate = '', endDate = '9999-12-31'} = one;
      const field = `schedule[${i}].`;
      if (endDate < startDate) tell('schedule-end', `${field}endDate`, endDate);
      exceptDate.forEach((date, j) => {
        const day = parseDate(date);
        if (day === undefined || (isWithin(date) && !takesPlace([{...one, exceptDate: undefined}], day)))
          tell('unmet-date', `${field}exceptDate[${j}]`, date);
      });
      dates.forEach((entry, j) => {
        const {start, end = start}: {start: string; end?: string} = typeof entry === 'string' ? {start: entry} : entry;
        const unknown = [start, end].find((moment) => parseDate(moment.slice(0, 10)) === undefined);
        if (unknown !== undefined) tell('date', `${field}dates[${j}]`, unknown);
        else if (end < start.slice(0, end.length)) tell('event-end', `${field}dates[${j}].end`, end);
      });
    });
  }
  return problems;
}
