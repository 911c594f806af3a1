/**
 * Loaded only for a feed with a record that is not as the format says, or that may name a meeting with its password: what is
 * certainly meant is read, what is not is left out, and both are named. A record keeps what is true without the part that is lost.
 */
import {isVisible} from '../../model/clean-text.js';
import type {Problem} from '../../model/feed.js';
import {slug} from '../../model/plain-letters.js';
import {HOME_ZONE} from '../../model/zone.js';
import type {Fields, Format} from '../format/format.js';
import {hadUnknownKeys, hasName, isList, tableOf, TEXT_BY_LANGUAGE} from './check.js';
import {asJson, checkedRecord} from './checked-record.js';
import {withoutOffsets} from './instants.js';
import {accessIn, daysIn, itemsIn, meantBy} from './meant-by.js';
import {isObject, withoutMeetingQueries} from './meeting-queries.js';
import {MOST_KEYS, rightKey} from './spelling.js';
import {tellTimesBeside, withTimesBeside} from './times-beside.js';

type Values = Readonly<Record<string, unknown>>;
/** What is left out with a part that is lost. */
type Left = 'field' | 'entry' | 'times' | 'record' | 'as-written';

/** A record with more mistakes was hardly meant to be one. */
const MOST_MISTAKES = 20;
const MOST_ITEMS = 2000;
/** In place of a field that says nothing: it is as if it were not there. */
const NOTHING = Symbol();

/** Lists that say something untrue without one of their items. */
const WHOLE = new Set(['exceptDate', 'changes', 'hours', 'specialOpeningHours', 'closures']);
/** Fields that narrow down what stands beside them: without one of them the rest would say too much. */
const NARROWING = new Set(
  'byDay startTime startDate endDate repeatFrequency byMonthWeek weeks exceptDate dates status opens closes validFrom validThrough'.split(
    ' ',
  ),
);
/** Fields of a record without which nobody knows when it takes place, or when it is open. */
const TIMES = ['schedule', 'changes', 'validFrom', 'validThrough', 'hours', 'specialOpeningHours', 'closures'];

/** A record as it was meant; undefined when too little of it can be read. */
export function repaired<Item>(
  format: Fields,
  written: unknown,
  where: string,
  problems: Problem[],
  timeZone = HOME_ZONE,
): Item | undefined {
  // Nobody writes so many fields; what is good of them is taken without looking for what else was meant.
  const known = isObject(written) && Object.keys(written).length > MOST_KEYS && checkedRecord<Item>(format, written, where, []);
  if (known) return known;
  let mistakes: Problem[] = [];
  const asWritten = withoutMeetingQueries(format, written);
  const whole = withTimesBeside(format, asWritten);
  const value = withoutOffsets(whole, timeZone, where, mistakes);
  const mended = isObject(value) ? mendRecord(format, value, where, mistakes) : mend(format, value, where, mistakes);
  const good = mistakes.length > MOST_MISTAKES ? undefined : checkedRecord<Item>(format, mended, where, []);
  if (good && whole !== asWritten) mistakes = tellTimesBeside(asWritten as Values, (good as Values).schedule, where, mistakes);
  if (!good && !mistakes.some(({values}) => 'left' in values)) checkedRecord(format, value, where, mistakes);
  if (!good) leave('record', mistakes);
  // Nothing of a record that is left out has been read.
  problems.push(...(good ? mistakes : mistakes.filter(({values}) => 'left' in values).slice(0, MOST_MISTAKES)));
  return good;
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && !isVisible(value));
/** Whole, for an editor writes it into the feed; sentences cut it. */
const inWhole = (value: unknown): string => (typeof value === 'string' ? value : asJson(value));

/** Says of problems that more is left out than what is wrong. */
function leave(left: Left, mistakes: Problem[], from = 0, isMeant = (_: string) => true): void {
  for (let i = from; i < mistakes.length; i++) {
    const {where, values} = mistakes[i]!;
    if ('left' in values && isMeant(where)) mistakes[i] = {...mistakes[i]!, values: {...values, left}};
  }
}

function mendRecord(format: Fields, value: Values, where: string, mistakes: Problem[]): unknown {
  const {lost, fields} = mendFields(
    format,
    'id!' in format && isBlank(value.id ?? null) ? withId(value, where, mistakes) : value,
    where,
    mistakes,
  );
  const times = TIMES.filter((field) => lost.has(field));
  if (!times.length || !('schedule' in format || 'hours!' in format)) return fields;
  leave('times', mistakes, 0, (at) => times.some((field) => at.startsWith(`${where}.${field}`)));
  // No day at all, and "ring først": neither is "by arrangement" or "closed".
  const {changes: _, specialOpeningHours: __, closures: ___, ...rest} = fields;
  return {...rest, ...('schedule' in format ? {schedule: [{byDay: []}]} : {hours: []})};
}

/** An id made of a record's name, so that links to it go on working while it is called that. */
function withId(value: Values, where: string, mistakes: Problem[]): Values {
  const key = Object.keys(value).find((key) => rightKey(key, ['name'], value)) ?? 'name';
  const words = [value[key], value.title, value.role]
    .map((one) => (isObject(one) ? Object.values(one)[0] : one))
    .find((one) => typeof one === 'string');
  const id = slug(String(words ?? '')) || where;
  mistakes.push({code: 'missing', where: `${where}.id`, values: {read: id}});
  return {...value, id};
}

/** What a value means; undefined when it is lost, `NOTHING` when it says nothing. */
function mend(format: Format, value: unknown, at: string, mistakes: Problem[], field = ''): unknown {
  const faults: Problem[] = [];
  const good = checkedRecord<unknown>(format, value, at, faults);
  if (good !== undefined && !hadUnknownKeys) return field === 'access' ? accessIn(good as string, at, mistakes) : good;
  const lost: Problem = {code: 'object', where: at, ...faults[0], values: {...faults[0]?.values, left: 'field'}};
  if (isBlank(value)) {
    mistakes.push({...lost, code: 'empty'});
    return NOTHING;
  }
  if (isList(format)) {
    if (format.length === 1) return mendList(format[0]!, value, at, lost, mistakes, field);
    return mend(format.find((one) => isObject(one) === isObject(value)) ?? format[0]!, value, at, mistakes, field);
  }
  const fields = format === 'text' && isObject(value) ? TEXT_BY_LANGUAGE : format;
  if (isObject(fields) && isObject(value)) return mendObject(fields, value, at, mistakes);
  const meant = meantBy(format, value, field);
  // A text in place of an object can have mistakes of its own.
  const read = isObject(meant) ? mend(format, meant, at, []) : checkedRecord<unknown>(format, meant, at, []);
  const {left: _, ...values} = lost.values;
  mistakes.push(read === undefined ? lost : {...lost, values: {...values, read: inWhole(read)}});
  return read;
}

function mendList(item: Format, value: unknown, at: string, lost: Problem, mistakes: Problem[], field: string): unknown {
  if (!Array.isArray(value)) {
    const inner: Problem[] = [];
    const read = mend([item], itemsIn(item, value), at, inner, field);
    const {left: _, ...values} = lost.values;
    if (Array.isArray(read))
      mistakes.push({...lost, values: {...values, read: inWhole(read)}}, ...inner.filter(({values}) => 'left' in values));
    else mistakes.push(lost);
    return read;
  }
  if (value.length > MOST_ITEMS) return void mistakes.push(lost);
  const from = mistakes.length;
  let isOneLost = false;
  const kept = new Set<unknown>();
  (value as unknown[]).forEach((one, i) => {
    const days = isWeekdays(item) && typeof one === 'string' ? daysIn(one) : undefined;
    if (days && days.join() !== one)
      mistakes.push({code: 'choice', where: `${at}[${i}]`, values: {found: one as string, read: days.join(', ')}});
    for (const read of days ?? [mend(item, one, `${at}[${i}]`, mistakes, field)]) {
      if (read === undefined) isOneLost = true;
      else if (read !== NOTHING) kept.add(read);
    }
  });
  if (!isOneLost || (kept.size && !WHOLE.has(field))) return [...kept];
  return void leave('entry', mistakes, from);
}

const isWeekdays = (item: Format): boolean => typeof item === 'string' && item.startsWith('MO|');

function mendObject(format: Fields, value: Values, at: string, mistakes: Problem[]): unknown {
  const from = mistakes.length;
  const {fields, lost, isWhole} = mendFields(format, value, at, mistakes);
  if (format === TEXT_BY_LANGUAGE && !Object.keys(fields).length) return lost.size ? undefined : NOTHING;
  if (isWhole && ![...lost].some((field) => NARROWING.has(field))) return fields;
  return void leave('entry', mistakes, from);
}

/** The fields that mean something, and the names of those that are lost. */
function mendFields(
  format: Fields,
  value: Values,
  at: string,
  mistakes: Problem[],
): {readonly fields: Values; readonly lost: ReadonlySet<string>; readonly isWhole: boolean} {
  const any = format['*'];
  const {byName, required} = any ? {byName: new Map<string, Format>(), required: []} : tableOf(format);
  const fields: Record<string, unknown> = {};
  const lost = new Set<string>();
  const from = mistakes.length;
  const fieldAt = (key: string) => (at ? `${at}.${key}` : key);
  const take = (name: string, key: string, field: Format) => {
    const read = mend(field, value[key], fieldAt(key), mistakes, name);
    if (read === undefined) lost.add(name);
    else if (read !== NOTHING) fields[name] = read;
  };
  for (const key of Object.keys(value)) {
    const field = key === '__proto__' || value[key] === undefined ? undefined : (any ?? byName.get(key));
    if (field) take(key, key, field);
  }
  if (!hasName(fields)) {
    delete fields.name;
    mistakes.push({code: 'empty', where: fieldAt('name'), values: {left: 'field'}});
  }
  const unknown = Object.keys(value).filter((key) => !byName.has(key));
  for (const name of required) {
    // What was meant is named by its key.
    const key = unknown.find((key) => rightKey(key, [name], value));
    if (key && !(name in fields)) take(name, key, byName.get(name)!);
    else if (value[name] === undefined) mistakes.push({code: 'missing', where: fieldAt(name), values: {found: '', left: 'field'}});
  }
  // What says when it is not would be missed without a word.
  for (const key of any ? [] : unknown.filter((key) => !key.startsWith('x-'))) {
    const name = rightKey(key, [...byName.keys()], value);
    if (name && NARROWING.has(name) && !(name in fields)) take(name, key, byName.get(name)!);
  }
  // From midnight to midnight is no time at all, to 24:00 the whole day.
  const midnight = mistakes.findIndex(({values: {found, read}}, i) => i >= from && read === '00:00' && /^\D*24/.test(String(found)));
  for (const [start, end] of midnight < 0 ? [] : [['opens', 'closes'] as const, ['startTime', 'endTime'] as const])
    if (fields[start] === '00:00' && fields[end] === '00:00') {
      fields[end] = '23:59';
      mistakes[midnight] = {...mistakes[midnight]!, values: {...mistakes[midnight]!.values, read: '23:59'}};
    }
  return {fields, lost, isWhole: required.every((name) => name in fields)};
}
