import type {OpeningHours, Place} from '../../model/feed.js';
import {hoursOfCalendar} from '../../model/hours-of-calendar.js';
import {parseHours} from '../../model/parse-hours.js';
import {NOTHING_KNOWN, type LbbOpeningHours} from './lbb-opening-hours.js';

/** Hours, and where it is, as far as the page says. */
export interface Written {
  readonly record: OpeningHours;
  readonly place?: Place;
}

/** Hours typed into the page, else the open times of a calendar. Undefined when a typed word cannot be read. */
export function written(element: LbbOpeningHours): readonly Written[] | undefined {
  if (element.hours) return typed(element);
  const found = hoursOfCalendar(element.feeds!.feed!, element.for);
  return (found.length ? found : [NOTHING_KNOWN]).map((record) => ({record}));
}

function typed(element: LbbOpeningHours): readonly Written[] | undefined {
  const {record, problems} = parseHours(element.hours, element);
  if (problems.length) {
    void import('./report.js').then(({reportProblems}) => reportProblems(problems));
    return undefined;
  }
  const {timeZone, heading, address} = element;
  const place: Place = {id: '', name: heading, ...(address && {address: {streetAddress: address}})};
  return [{record: {...record, ...(timeZone && {timeZone})}, place}];
}
