import {WEEKDAYS} from '../../model/calendar.js';
import type {ProblemCode} from '../../model/feed.js';
import {FREQUENCIES} from '../../model/frequencies.js';
import type {Rule} from '../../model/recurrence.js';
import {memoText} from './memo-text.js';

export interface ParsedRule {
  /** Missing when nothing sure can be said; show the first date alone. */
  readonly rule?: Rule;
  /** UNTIL as written (`20261231`, `20261231T235959Z`): its zone is the caller's to find. */
  readonly until?: string;
  /** `rule-part` (a value that cannot be), `rule-unsupported` (RSCALE, SKIP, BYEASTER), `rule-unknown` (a part nobody knows; it is left out and the rule kept), `rule-missing` (no FREQ). */
  readonly problem?: {readonly code: ProblemCode; readonly values: {readonly found: string}};
}

/** A rule as an event has it: parsed without its UNTIL, in which rules differ that are the same otherwise. */
export interface WrittenRule {
  readonly text: string;
  readonly parsed: ParsedRule;
  readonly until: string | undefined;
}

type Mutable = {-readonly [part in keyof Rule]: Rule[part]};

/** Values of one list (RFC 5545 has no reason for more). */
const MOST_VALUES = 400;

/** From which number to which, and whether it may be counted from the end. */
const LISTS = new Map<string, readonly [part: keyof Rule, least: number, most: number, negative?: boolean]>([
  ['BYMONTH', ['byMonth', 1, 12]],
  ['BYWEEKNO', ['byWeekNo', 1, 53, true]],
  ['BYYEARDAY', ['byYearDay', 1, 366, true]],
  ['BYMONTHDAY', ['byMonthDay', 1, 31, true]],
  ['BYHOUR', ['byHour', 0, 23]],
  ['BYMINUTE', ['byMinute', 0, 59]],
  ['BYSECOND', ['bySecond', 0, 60]],
  ['BYSETPOS', ['bySetPos', 1, 366, true]],
]);

/**
 * An RRULE value (RFC 5545 §3.3.10) as a `Rule`; blanks, lower case, any order and a leading `RRULE:` are put up with.
 * A part that cannot be understood spoils the rule: dates that nobody meant are worse than the first date alone.
 */
export function parseRule(text: string): ParsedRule {
  const rule: Partial<Mutable> = {};
  let until: string | undefined;
  let problem: ParsedRule['problem'];
  for (const part of text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^RRULE:/, '')
    .split(';')) {
    if (!part) continue;
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    const value = at < 0 ? '' : part.slice(at + 1);
    const bad = (code: ProblemCode = 'rule-part'): ParsedRule => ({problem: {code, values: {found: part.slice(0, 80)}}});
    const values = value.split(',').filter(Boolean);
    const list = LISTS.get(name);
    if (list) {
      const [key, least, most, negative] = list;
      const numbers = values.map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : NaN));
      const isRight = (number: number): boolean => {
        const size = negative ? Math.abs(number) : number;
        return size >= least && size <= most;
      };
      if (!numbers.length || numbers.length > MOST_VALUES || !numbers.every(isRight)) return bad();
      Object.assign(rule, {[key]: numbers});
    } else if (name === 'BYDAY') {
      const days = values.map((each) => {
        const [, nth = '0', code = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each) ?? [];
        return {day: WEEKDAYS.findIndex((weekday) => weekday === code), nth: Number(nth)};
      });
      if (
        !days.length ||
        days.length > MOST_VALUES ||
        days.some(({day, nth}, i) => day < 0 || Math.abs(nth) > 53 || (!nth && /\d/.test(values[i]!)))
      )
        return bad();
      rule.byDay = days;
    } else if (name === 'FREQ') {
      const freq = FREQUENCIES.find((each) => each === value);
      if (!freq) return bad();
      rule.freq = freq;
    } else if (name === 'INTERVAL' || name === 'COUNT') {
      const number = /^\+?\d+$/.test(value) ? Number(value) : 0;
      if (!number) return bad();
      if (name === 'COUNT') rule.count = number;
      else rule.interval = number;
    } else if (name === 'WKST') {
      const day = WEEKDAYS.findIndex((weekday) => weekday === value);
      if (day < 0) return bad();
      rule.weekStart = day;
    } else if (name === 'UNTIL') until = value;
    else if (name === 'BYEASTER' || (name === 'RSCALE' && value !== 'GREGORIAN') || (name === 'SKIP' && value !== 'OMIT'))
      return bad('rule-unsupported');
    else if (name !== 'RSCALE' && name !== 'SKIP') problem = bad('rule-unknown').problem;
  }
  const {freq} = rule;
  if (!freq) return {problem: problem ?? {code: 'rule-missing', values: {found: text.slice(0, 80)}}};
  return {rule: {...rule, freq}, ...(until && {until}), ...(problem && {problem})};
}

const parseOthers = memoText(parseRule);

/** Takes a rule out of its line. */
export function writtenRule(text: string): WrittenRule {
  const at = text.indexOf(';UNTIL=');
  if (at < 0) return {text, parsed: parseOthers(text), until: undefined};
  const end = text.indexOf(';', at + 1);
  const others = end < 0 ? text.slice(0, at) : text.slice(0, at) + text.slice(end);
  return {text, parsed: parseOthers(others), until: text.slice(at + 7, end < 0 ? undefined : end)};
}

/** COUNTs that are counted day by day. */
const MOST_COUNTED = 1000;

/** Whether `expandDays()` can expand it. */
export const isDayRule = ({freq, count = 0, byWeekNo, byYearDay, byHour, byMinute, bySecond, bySetPos}: Rule): boolean =>
  FREQUENCIES.indexOf(freq) > 2 && count <= MOST_COUNTED && !(byWeekNo ?? byYearDay ?? byHour ?? byMinute ?? bySecond ?? bySetPos);
