/** Which days a cell names: `man-tors`, `mandag og onsdag`, `første mandag i måneden`, `ulige uger`, `hver anden uge`. */
import type {Schedule, Weekday} from '../../model/feed.js';
import {WEEK, dayOf, groupOf, tokensOf, turnOf} from '../../model/hours-words.js';
import {parseHours} from '../../model/parse-hours.js';

type Rule = Pick<Schedule, 'byDay' | 'repeatFrequency' | 'weeks' | 'byMonthWeek' | 'startTime' | 'endTime'>;

/** `rules` is empty where the words only say that it takes place once. */
export interface Days {
  readonly rules: readonly Rule[];
}

const EVERY_SECOND =
  /\b(hver\s+(anden|andet|2\.?|fjortende|14\.?)|every\s+(other|second)|hveranden|14\.\s*dag|fortnightly|biweekly)(\s+(uge|week|dag|day)\b)?/i;
/** May be each third week or the third in the month. */
const EVERY_THIRD = /\b(hver|every)\s+(tredje|fjerde|femte|third|fourth|fifth|[3-5]\.)(?!.*(måned|mdr|month))/i;
const ONCE = /^((kun\s+)?(en|én|een|1)\s+gang|engang|once|nej|no|ingen|gentages ikke)$/i;
const MONTHLY = /\b(hver\s+måned|månedligt?|monthly|every\s+month)(?!\p{L})/iu;
const YEARLY = /\b(hvert\s+år|årligt?|yearly)(?!\p{L})/iu;
/** `tirs- og torsdage` */
const HALF_WORD = /(\p{L})-(?=\s+(?:og|samt|and)\s)/giu;
/** Words that name no day themselves. */
const FILLER =
  /^(i|hver|hvert|every|each|uge|ugen|uger|ugerne|kalenderuger?|week|weeks|måneden|måned|mdr|md|month|the|of|den|alle|all|dag|dage|days?|om|ugentligt?|weekly|kun|only|[.,&+/()]|og|and|samt)$/;

/** Letters: a longer cell is a text. */
const LONGEST = 120;
/** `hverdage undtagen fredag` */
const EXCEPT = /^(.*?)[\s,(]+(?:men\s+|dog\s+)*(?:undtagen|undt\.|bortset fra|ikke|except)\s+(?:på\s+|om\s+)?([^()]+)\)?$/i;

/** The days that the words name; undefined when one of them cannot be read. */
export function readDays(text: string): Days | undefined {
  const [, named, except] = (text.length <= LONGEST && EXCEPT.exec(text)) || [];
  if (named === undefined) return readNamed(text);
  const [all, off] = [readNamed(named), readNamed(except!)];
  const [left, ...more] = off?.rules ?? [];
  if (!all || !left?.byDay || more.length || Object.keys(left).length > 1) return undefined;
  const rules = all.rules.map(({byDay = [], ...rule}) => ({...rule, byDay: byDay.filter((day) => !left.byDay!.includes(day))}));
  return rules.every(({byDay}) => byDay.length) ? {rules} : undefined;
}

function readNamed(text: string): Days | undefined {
  if (ONCE.test(text.trim())) return {rules: []};
  if (EVERY_THIRD.test(text)) return undefined;
  const frequency = EVERY_SECOND.test(text) ? 'P2W' : MONTHLY.test(text) ? 'P1M' : YEARLY.test(text) ? 'P1Y' : undefined;
  const rest = text.replace(HALF_WORD, '$1').replace(EVERY_SECOND, ' ').replace(MONTHLY, ' ').replace(YEARLY, ' ');
  const tokens = tokensOf(rest);
  const days = new Set<Weekday>();
  const turns: number[] = [];
  let weeks: 'odd' | 'even' | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const {word} = tokens[i]!;
    const next = tokens[i + 1]?.word;
    const day = dayOf(word);
    // A name cut short is followed by a dot.
    const last = day && rangeEnd(tokens.slice(i + 1).map(({word}) => word));
    if (last) {
      for (let at = WEEK.indexOf(day); ; at = (at + 1) % 7) {
        days.add(WEEK[at]!);
        if (WEEK[at] === last.day) break;
      }
      i += last.length;
    } else if (day) days.add(day);
    else if (groupOf(word)) for (const one of groupOf(word)!) days.add(one);
    else if (/^(alle|hver|every|all)$/.test(word) && /^(dage?|days?)$/.test(next ?? '')) for (const one of WEEK) days.add(one);
    else if (/^(u?lige|odd|even)$/.test(word)) weeks = /^(ulige|odd)$/.test(word) ? 'odd' : 'even';
    else if (turnOf(word)) turns.push(turnOf(word)!);
    else if (/^[1-5]$/.test(word) && next === '.') turns.push(Number(word));
    else if (!FILLER.test(word)) return undefined;
  }
  const rule: Rule = {
    ...(days.size && {byDay: WEEK.filter((day) => days.has(day))}),
    // "Hver anden torsdag i lige uger" says which.
    ...(frequency && !(weeks && frequency === 'P2W') && {repeatFrequency: frequency}),
    ...(weeks && {weeks}),
  };
  if (!turns.length) return Object.keys(rule).length || FILLER.test(tokens[0]?.word ?? '') ? {rules: [rule]} : undefined;
  // The first of the month is one by its weekday only.
  return days.size && frequency !== 'P2W' ? {rules: turns.map((turn) => ({byDay: rule.byDay!, byMonthWeek: turn}))} : undefined;
}

/** Days with times of their own, as opening hours are written: `mandag 10-12 og torsdag 13-15`; undefined for what is more than that. */
export function readDaysWithTimes(text: string): Days | undefined {
  const {record, problems} = parseHours(text);
  const {hours, typedHours, typedClosures, publicHolidays} = record;
  if (problems.length || !hours.length || typedHours?.length || typedClosures?.length || publicHolidays) return undefined;
  const rules = hours.map(({opens, closes, byDay, weeks, byMonthWeek, ...more}) => {
    const endTime = closes === '24:00' ? '00:00' : closes;
    return Object.keys(more).length || opens === endTime
      ? undefined
      : {...(byDay && {byDay}), ...(weeks && {weeks}), ...(byMonthWeek && {byMonthWeek}), startTime: opens, endTime};
  });
  return rules.every((rule) => rule !== undefined) ? {rules} : undefined;
}

/** The last day of `man.-tors` behind its first, and how many words that are. */
function rangeEnd(words: readonly string[]): {day: Weekday; length: number} | undefined {
  const at = words[0] === '.' ? 1 : 0;
  const day = /^(-|til|through)$/.test(words[at] ?? '') ? dayOf(words[at + 1] ?? '') : undefined;
  return day && {day, length: at + 2};
}
