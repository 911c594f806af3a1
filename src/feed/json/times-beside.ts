/**
 * Days and times that stand in an activity itself, where the format has them in its `schedule`: as events have them in
 * schema.org, in what programs of calendars send, and in feeds that are written by hand: `"startDate": "2026-12-05T19:00"`.
 */
import {parseInstant} from '../../model/calendar.js';
import type {Problem} from '../../model/feed.js';
import type {Fields} from '../format/format.js';
import {asJson} from './checked-record.js';
import {daysIn, meantBy} from './meant-by.js';
import {isObject} from './meeting-queries.js';
import {plainKey} from './spelling.js';

type Values = Readonly<Record<string, unknown>>;
type Kind = 'moment' | 'day' | 'time' | 'weekdays';
type Pieces = Partial<Record<'start' | 'startDate' | 'startTime' | 'end' | 'endDate' | 'endTime' | 'byDay', unknown>>;

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SCHEDULE = keys('eventschedule plan tider hvornaar when tid tidspunkt');
const DATES = keys('dates datoer');
const START = keys(
  'start startdate startdato startdatetime starttime starttid starttidspunkt starts starter begin begins dtstart date dato dag day ugedag byday dayofweek tid tidspunkt kl klokken from fra',
);
const END = keys('end enddate enddatetime endtime ends dtend slut slutdato sluttid sluttidspunkt slutter to til until');
/** Of these a day alone says how long the activity is offered. */
const PERIOD = keys('from fra to til until');
/** What says that it takes place more than once. */
const RULE = keys('repeatfrequency bymonthweek weeks exceptdate');

/** The activity with a schedule of what stands beside it; as it is where that may mean several things. */
export function withTimesBeside(format: Fields, record: unknown): unknown {
  if (!('schedule' in format) || !isObject(record) || (record.schedule ?? undefined) !== undefined) return record;
  const rest: Record<string, unknown> = {};
  const taken: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) (isAboutTimes(key, value) ? taken : rest)[key] = value;
  const schedule = scheduleOf(taken);
  return schedule ? {...rest, schedule} : record;
}

/** What is told of it: one sentence with the whole schedule, not one for each part of it that is written otherwise, too. */
export function tellTimesBeside(record: Values, schedule: unknown, where: string, mistakes: Problem[]): Problem[] {
  const at = `${where}.schedule`;
  const isPart = ({where, values}: Problem) => where.startsWith(at) && !('left' in values);
  const found = Object.keys(record).filter((key) => isAboutTimes(key, record[key]));
  return [
    {code: 'missing', where: at, values: {found: found.join(', '), read: asJson(schedule)}},
    ...mistakes.filter((one) => !isPart(one)),
  ];
}

/** What has been told so already; by its own key it would be called unknown. */
export const isToldBeside = ({code, where}: Problem, problems: readonly Problem[]): boolean => {
  const [record = '', key = ''] = where.split(/\.(?=[^.]*$)/);
  const told =
    code === 'unknown-key' && problems.find((one) => one.where === `${record}.schedule` && one.code === 'missing' && 'read' in one.values);
  return told ? String(told.values.found).split(', ').includes(key) : false;
};

function isAboutTimes(key: string, value: unknown): boolean {
  const name = plainKey(key);
  if (PERIOD.has(name) && kindOf(value) === 'day') return false;
  return value !== undefined && value !== null && [SCHEDULE, DATES, START, END, RULE].some((names) => names.has(name));
}

/** What they mean together; undefined where a part of it cannot be read. */
function scheduleOf(taken: Values): unknown {
  const pieces: Pieces = {};
  const more: Record<string, unknown> = {};
  const names = Object.keys(taken);
  for (const key of names) {
    const [name, value] = [plainKey(key), taken[key]];
    if (names.length === 1 && SCHEDULE.has(name) && (typeof value === 'object' || !kindOf(value))) return [value].flat();
    if (RULE.has(name)) more[key] = value;
    else if (DATES.has(name)) more.dates = value;
    else if (!take(pieces, START.has(name) ? 'start' : 'end', value)) return undefined;
  }
  const {start, end, startDate, endDate, byDay, ...times} = pieces;
  const isRule = byDay !== undefined || Object.keys(more).length > 0;
  // A rule with moments, an end alone: which part of them is meant?
  if (isRule) return start || end ? undefined : [{...more, ...pieces}];
  const first = start ?? startDate;
  if (first === undefined) return undefined;
  const last = end ?? (endDate === startDate ? undefined : endDate);
  const hasTimes = Object.keys(times).length > 0;
  // `19:00` to `21:00` on several days may be each of them, or from the first to the last.
  if (last !== undefined && hasTimes) return undefined;
  return [hasTimes && !start ? {startDate, ...times} : {dates: [last === undefined ? first : {start: first, end: last}], ...times}];
}

/** Puts a value where it belongs, `19-21` as a beginning and an end; false where it cannot be read, or something stands there. */
function take(pieces: Pieces, at: 'start' | 'end', value: unknown): boolean {
  const range = typeof value === 'string' && at === 'start' ? value.split(/ ?(?:[-–—]| til ) ?/) : [];
  if (range.length === 2 && range.every((one) => kindOf(one) === 'time'))
    return take(pieces, 'start', range[0]) && take(pieces, 'end', range[1]);
  const kind = kindOf(value);
  if (!kind) return false;
  const name = kind === 'weekdays' ? 'byDay' : kind === 'moment' ? at : (`${at}${kind === 'day' ? 'Date' : 'Time'}` as const);
  if (pieces[name] !== undefined) return false;
  pieces[name] = value;
  return true;
}

function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return value.every((one) => kindOf(one) === 'weekdays') ? 'weekdays' : undefined;
  if (typeof value !== 'string') return undefined;
  const moment = parseInstant(value) === undefined ? meantBy('date-time', value, '') : 'T';
  if (typeof moment === 'string') return moment.includes('T') ? 'moment' : 'day';
  if (meantBy('time', value, '')) return 'time';
  return /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value) || (!/\d/.test(value) && daysIn(value)) ? 'weekdays' : undefined;
}
