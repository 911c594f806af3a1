/** Days of a record that says more than a feed can: parts of the year, weeks by number, holidays, later rules. */
import {formatDate, isoWeek, type DayNumber} from '../calendar.js';
import type {DateRange, HoursDays, HoursLine, PlainDate} from '../feed.js';
import {easterSunday, specialDays} from '../holidays.js';
import {isInWeek, isOn, openingDay, SEARCH, type DayReader} from '../opening-hours.js';

function isWithin({from, through}: DateRange, date: PlainDate): boolean {
  const [first, last] = [from, through].map((end) =>
    typeof end === 'number' ? formatDate(easterSunday(Number(date.slice(0, 4))) + end) : end,
  ) as [string, string];
  const at = first.length === 5 ? date.slice(5) : date;
  // „Nov–Feb" runs over New Year.
  return first <= last ? first <= at && at <= last : first <= at || at <= last;
}

const holidaysOn = (day: DayNumber) => specialDays(day).filter(({layer}) => layer === 'public');

function isTypedFor({dates, inWeeks, isHoliday, unless}: HoursDays, day: DayNumber): boolean {
  const {week} = isoWeek(day);
  return (
    (!dates || dates.some((range) => isWithin(range, formatDate(day)))) &&
    (!inWeeks || inWeeks.some(({from, through, step}) => from <= week && week <= through && !((week - from) % step))) &&
    (!isHoliday || holidaysOn(day).length > 0) &&
    !unless?.some((other) => isTypedOn(other, day))
  );
}

/** Whether hours that are typed are those of a day. */
export const isTypedOn = (line: HoursDays, day: DayNumber): boolean => isOn(line, day) && isTypedFor(line, day);

/** First or last of the days in a row on which something holds. */
function edgeOf(days: HoursDays, day: DayNumber, step: number): PlainDate {
  let edge = day;
  while (isTypedOn(days, edge + step) && Math.abs(edge - day) < SEARCH) edge += step;
  return formatDate(edge);
}

const timesOf = ({opens, closes, label, isAsk}: HoursLine): HoursLine => ({
  opens,
  closes,
  ...(label && {label}),
  ...(isAsk && {isAsk}),
});

export const typedDays: DayReader = {
  isOn: isTypedOn,
  isInWeek: (line, day) => isInWeek(line, day) && isTypedFor(line, day),
  /** The day as a feed would have said it. */
  openingDay(record, day) {
    const {hours, typedHours = [], typedClosures = [], closures = []} = record;
    const validFrom = formatDate(day);
    const special = typedHours.filter((line) => isTypedOn(line, day)).map((line) => ({...timesOf(line), validFrom}));
    const closed = typedClosures
      .filter((days) => isTypedOn(days, day))
      .map(({reason, ...days}) => ({
        validFrom: edgeOf(days, day, -1),
        validThrough: edgeOf(days, day, 1),
        ...(reason && {reason}),
      }));
    const found = openingDay(
      {
        ...record,
        hours: hours.filter((line) => isTypedOn(line, day)).map(timesOf),
        specialOpeningHours: special,
        closures: [...closures, ...closed],
      },
      day,
    );
    return found.state === 'special' ? {...found, reasons: holidaysOn(day).map(({code: kind}) => ({kind}))} : found;
  },
};
