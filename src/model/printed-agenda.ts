import type {Agenda, AgendaItem} from './agenda.js';
import type {Activity, PlainDate} from './feed.js';

/**
 * What of an agenda goes on paper: every date before `until`, of what comes later the first one only, so that what repeats
 * does not fill the sheets; at most so many activities, and whether that left any out.
 */
export function printedAgenda(
  {days, ongoing, byArrangement}: Agenda,
  until: PlainDate,
  most: number,
): Pick<Agenda, 'days' | 'ongoing' | 'byArrangement'> & {readonly isCut: boolean} {
  const printed = new Set<Activity>();
  let isCut = false;
  const isPrinted = ({activity, occurrence}: AgendaItem): boolean => {
    if (printed.has(activity)) return occurrence.start < until;
    if (printed.size >= most) isCut = true;
    else printed.add(activity);
    return !isCut;
  };
  // Once it is cut, nothing later is printed: a list with holes would be read as a whole one.
  const keptDays = days
    .map(({date, items}) => ({date, items: items.filter((item) => !isCut && isPrinted(item))}))
    .filter(({items}) => items.length);
  const keptOngoing = isCut ? [] : ongoing.filter(isPrinted);
  const kept = byArrangement.slice(0, most - printed.size);
  return {days: keptDays, ongoing: keptOngoing, byArrangement: kept, isCut: isCut || kept.length < byArrangement.length};
}
