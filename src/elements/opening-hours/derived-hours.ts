import type {Place} from '../../model/feed.js';
import {hoursOfDates} from '../../model/hours-of-calendar.js';
import type {HoursOfPlace} from '../../model/opening-hours-for.js';
import {typedDays} from '../../model/hours/typed-days.js';
import {parseHours} from '../../model/parse-hours.js';
import {lazy} from '../shared/lazy.js';
import type {DeriveHours, HoursAttributes} from './hours-state.js';

const loadReport = lazy(() => import('../shared/report.js'));

/** Hours typed into the page, else the dates of a calendar of open times, or of the activities that `for` names. */
export const derivedHours: DeriveHours = (page, feed) => (page.hours ? typedHours(page) : feed && hoursOfDates(page.for, feed));

function typedHours(page: HoursAttributes): readonly HoursOfPlace[] | undefined {
  const {record, problems} = parseHours(page.hours, page);
  if (problems.length) {
    void loadReport().then(({reportOnce}) => reportOnce('error', '<lbb-opening-hours>', problems));
    return undefined;
  }
  const {timeZone, heading, address} = page;
  const place: Place = {id: '', name: heading, ...(address && {address: {streetAddress: address}})};
  return [{record: {...record, ...(timeZone && {timeZone})}, place, reader: typedDays}];
}
