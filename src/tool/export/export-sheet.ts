/** A feed as a spreadsheet, and what of it a spreadsheet cannot hold: the sheet is read again and compared. */
import {parseDate} from '../../model/calendar.js';
import type {PlainDate, Problem, Schedule, Text} from '../../model/feed.js';
import {placeText} from '../../model/text-of.js';
import {danish} from '../sheet/records.js';
import {readSheet} from '../sheet/read-sheet.js';
import {feedSheets, type WrittenFeed} from './feed-rows.js';
import {writeCsv} from './write-csv.js';
import {writeXlsx} from './write-xlsx.js';

type Fields = Readonly<Record<string, unknown>>;
type Feed = WrittenFeed & Fields;

const LISTS = ['organizations', 'places', 'contacts', 'activities', 'openingHours'] as const;

/** @param today dates more than two years from it cannot be read from a sheet */
export async function exportSheet(
  feed: WrittenFeed,
  kind: 'xlsx' | 'csv',
  today: PlainDate,
): Promise<{bytes: Uint8Array; lost: Problem[]}> {
  const sheets = feedSheets(feed, kind === 'csv');
  const bytes = kind === 'xlsx' ? writeXlsx(sheets) : new TextEncoder().encode(writeCsv(sheets[0]!.rows));
  const {feed: again} = await readSheet(bytes, {name: 'Aktiviteter', today});
  return {bytes, lost: lostIn(feed as Feed, again as Feed)};
}

/** Records by the names of their fields. */
const fieldsOf = (records: readonly object[] = []): Fields[] => records.map((record) => ({...record}));

/** Where the feed says something that the sheet, read again, does not. */
function lostIn(feed: Feed, again: Feed): Problem[] {
  const lost = (where: string): Problem => ({code: 'sheet-lost', where, values: {}});
  const zone = feed.timeZone === 'Europe/Copenhagen' ? ['timeZone'] : [];
  const head = Object.keys(feed).filter((key) => isSaid(feed[key]) && ![...NOT_WRITTEN, ...zone, ...LISTS].includes(key));
  const problems = head.map(lost);
  for (const list of LISTS) {
    const readAgain = fieldsOf(again[list]);
    for (const record of fieldsOf(feed[list])) {
      const where = `${list} "${record.id as string}"`;
      const same = readAgain.find(({id}) => id === record.id) ?? readAgain.find((one) => nameOf(one) && nameOf(one) === nameOf(record));
      if (!same) problems.push(lost(where));
      else
        for (const field of Object.keys(record))
          if (
            field !== 'id' &&
            isSaid(record[field]) &&
            !NOT_WRITTEN.includes(field) &&
            comparable(feed, record, field) !== comparable(again, same, field)
          )
            problems.push(lost(`${where}.${field}`));
    }
  }
  return problems;
}

/** What reading adds, and what every sheet is. */
const NOT_WRITTEN: readonly string[] = ['version', 'language', 'occurrences', 'problems', 'sources', 'outcomes', 'sequence'];

const isSaid = (value: unknown): boolean => value !== undefined && value !== false && !(Array.isArray(value) && !value.length);

/** A contact without a name is known by what it is there for, and how it is reached. */
const nameOf = ({name, title, role, channels}: Fields): string =>
  danish((title ?? name) as Text | undefined) || (role ? JSON.stringify([role, ordered(channels)]) : '');

/** A field's value in a form that is the same for the same meaning. */
function comparable(feed: Feed, record: Fields, field: string): string {
  const value = record[field];
  const named = (list: readonly object[] | undefined, id: unknown) =>
    nameOf((list?.find((one) => (one as Fields).id === id) ?? {}) as Fields) || id;
  if (field === 'place') return JSON.stringify(named(feed.places, value));
  // A place in words becomes a place of its own.
  if (field === 'location') {
    const place = feed.places?.find(({id}) => id === record.place);
    return JSON.stringify(value === undefined && place ? placeText(place, danish) : danish(value as Text));
  }
  if (field === 'cost') {
    const {currency, ...cost} = (value ?? {}) as {currency?: string};
    return JSON.stringify(ordered({...cost, ...(currency !== 'DKK' && {currency})}));
  }
  if (field === 'organization') return JSON.stringify(named(feed.organizations, value));
  if (field === 'contacts') return JSON.stringify((value as unknown[] | undefined)?.map((id) => named(feed.contacts, id)));
  if (field === 'schedule')
    return JSON.stringify(
      (value as readonly Schedule[] | undefined)
        ?.flatMap(plainSchedules)
        .map((one) => JSON.stringify(ordered(one)))
        .sort(),
    );
  return JSON.stringify(ordered(value)) ?? '';
}

/** The same dates in the same words: every week is what weekdays mean, and a single day is a date. */
function plainSchedules(schedule: Schedule): Schedule[] {
  const {repeatFrequency, startDate, endDate, dates, byDay, text, ...rest} = schedule;
  const isSingle = startDate && !endDate && !repeatFrequency && !byDay?.length && !dates && !text && !rest.byMonthWeek;
  if (isSingle) return plainSchedules({...rest, dates: [startDate]});
  const isDaily = repeatFrequency === 'P1D' || (startDate && endDate && !repeatFrequency && !byDay?.length && !dates && !text);
  const season = {...(startDate && {startDate}), ...(endDate && {endDate}), ...(text && {text})};
  const days = isDaily ? (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const) : byDay;
  const repeat = repeatFrequency && !isDaily && !(repeatFrequency === 'P1W' && byDay) && !(repeatFrequency === 'P1M' && rest.byMonthWeek);
  const plain = {...rest, ...season, ...(days?.length && {byDay: days}), ...(repeat && {repeatFrequency})};
  if (!dates) return [plain];
  return dates.map((date) => {
    const {start, end = start} = typeof date === 'string' ? {start: date} : date;
    const [day, time] = start.split('T') as [string, string?];
    const [last, until] = end.split('T') as [string, string?];
    const isNight = Boolean(time && until && until < time && parseDate(last) === parseDate(day)! + 1);
    const times = {
      ...((time ?? rest.startTime) && {startTime: time ?? rest.startTime}),
      ...((until ?? rest.endTime) && {endTime: time === until ? rest.endTime : until}),
    };
    return {...plain, ...times, dates: [last === day || isNight ? day : {start: day, end: last}]} as Schedule;
  });
}

/** Keys in order, texts in one language as plain texts, numbers without blanks. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value === 'string') return /^\+?[\d ]{8,}$/.test(value) ? value.replaceAll(' ', '') : value;
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 1 && entries[0]![0] === 'da') return entries[0]![1];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]));
}
