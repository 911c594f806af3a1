import type {OpeningHours, Place} from '../../model/feed.js';
import {parseHours} from '../../model/parse-hours.js';
import type {LbbOpeningHours} from './lbb-opening-hours.js';

/** Hours typed into the page, and the place as far as the page says. */
export interface Typed {
  readonly record: OpeningHours;
  readonly place: Place;
}

/** What stands in the element's attributes; undefined when a word of it cannot be read, which the webmaster is told. */
export function typedHours(element: LbbOpeningHours): Typed | undefined {
  const {record, problems} = parseHours(element.hours, element);
  if (problems.length) {
    void import('./report.js').then(({reportProblems}) => reportProblems(problems));
    return undefined;
  }
  const {timeZone, heading, address} = element;
  return {
    record: {...record, ...(timeZone && {timeZone})},
    place: {id: '', name: heading, ...(address && {address: {streetAddress: address}})},
  };
}
