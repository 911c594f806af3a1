/** The week's table and the days that are not as usual, in words. */
import {formatDate, WEEKDAYS, weekdayOf} from '../../model/calendar.js';
import type {Hours} from '../../model/feed.js';
import type {ComingChange, WeekRow} from '../../model/opening-week.js';
import {formatDay, formatList, formatWeekday} from '../format.js';
import {comma, formatWeekdays, timeAfter} from '../format-phrases.js';
import {language, msg, str} from '../words.js';

export const heading = () => msg('Åbningstider');
export const day = () => msg('Dag');
export const time = () => msg('Tid');
export const closed = () => msg('Lukket');
export const comingChanges = () => msg('Kommende ændringer');
export const showOnMap = () => msg('Vis på kort');
export const failed = () => msg('Vi kan ikke vise åbningstiderne lige nu');
export const notThisWeek = () => msg('ikke denne uge');
export const checked = (date: string) => msg(str`Kontrolleret ${date}`);
export const checkedBy = (who: string, date: string) => msg(str`Kontrolleret ${date} af ${who}`);
/** @param times joined by `formatList` */
export const openAt = (times: string) => msg(str`Åbent ${times}`);

/** `mandag`, `lørdag og søndag`, `tirsdag–søndag` */
export function rowDays({first, last}: WeekRow): string {
  const [from, through] = [first, last].map((number) => formatWeekday(WEEKDAYS[weekdayOf(number)]!, language()));
  return first === last
    ? from!
    : last === first + 1 || last === first - 6
      ? formatList([from!, through!], language())
      : `${from}–${through}`;
}

/** `kun ulige uger`, `kun den første i måneden`; undefined for hours of every week. */
export function conditionOf({weeks, byMonthWeek}: Hours): string | undefined {
  if (weeks) return weeks === 'odd' ? msg('kun ulige uger') : msg('kun lige uger');
  return [
    () => msg('kun den sidste i måneden'),
    undefined,
    () => msg('kun den første i måneden'),
    () => msg('kun den anden i måneden'),
    () => msg('kun den tredje i måneden'),
    () => msg('kun den fjerde i måneden'),
    () => msg('kun den femte i måneden'),
  ][(byMonthWeek ?? 0) + 1]?.();
}

/** `mandag 19–21, lørdag 10–12 (kun ulige uger)`; nothing of hours that only hold for a time. */
export const hoursInShort = (hours: readonly Hours[]): string =>
  hours
    .filter(({validFrom, validThrough}) => !validFrom && !validThrough)
    .map((one) => {
      const said = timeAfter(formatWeekdays(one.byDay ?? WEEKDAYS, language()), one.opens, one.closes, language());
      const condition = conditionOf(one);
      return condition ? `${said} (${condition})` : said;
    })
    .join(comma(language()));

/** `mandag 28. december`, `21. december – 3. januar` */
export function changeDays({from, through}: ComingChange): string {
  const [first, last] = [from, through].map((number) => formatDay(formatDate(number), language(), {weekday: from === through}));
  return from === through ? first! : `${first} – ${last}`;
}
