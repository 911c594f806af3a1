/** Weekdays in words: `mandag og onsdag`, `man.-fre.`, `lørdag, søndag og helligdage`, `første og tredje`. */
import {AND, HOLIDAYS, WEEK, dayOf, groupOf, turnOf} from '../hours-words.js';
import type {Weekday} from '../feed.js';
import type {Cursor} from './cursor.js';

const isDay = (cursor: Cursor, ahead = 0): boolean => Boolean(dayOf(cursor.word(ahead)));
const isGroup = (cursor: Cursor, ahead = 0): boolean => Boolean(groupOf(cursor.word(ahead)));

/** `mandag`, `man.`; moves past it. */
const readDay = (cursor: Cursor): Weekday | undefined => {
  const day = dayOf(cursor.word());
  if (day) {
    cursor.index++;
    if (cursor.word() === '.') cursor.index++;
  }
  return day;
};

/** Weekdays, and whether holidays are among them: `lørdag, søndag og helligdage`. */
export const readDays = (cursor: Cursor): {byDay: Weekday[]; hasHolidays: boolean} | undefined => {
  let hasHolidays = false;
  if (/^(alle|hver)$/.test(cursor.word()) && /^(dage?|ugens)$/.test(cursor.word(1))) {
    cursor.index += 2;
    if (cursor.word() === 'dage') cursor.index++;
    return {byDay: [...WEEK], hasHolidays};
  }
  if (isGroup(cursor, 1)) cursor.skip(/^(alle|all)$/);
  if (isDay(cursor, 1)) cursor.skip(/^(fra|from)$/);
  const days: Weekday[] = [];
  for (;;) {
    const group = groupOf(cursor.word());
    if (group) {
      cursor.index++;
      days.push(...group);
    } else if (HOLIDAYS.test(cursor.word())) {
      cursor.index++;
      hasHolidays = true;
    } else {
      const first = readDay(cursor);
      if (!first) return undefined;
      // `to` is torsdag, but not after Monday.
      const range = cursor.word(-1).endsWith('day') ? /^(-|to|through)$/ : /^(-|til|through)$/;
      if (range.test(cursor.word()) && !/^(\d|[,/]|og$)/.test(cursor.word(1))) {
        cursor.index++;
        const last = readDay(cursor) ?? cursor.fail();
        for (let day = WEEK.indexOf(first); ; day = (day + 1) % 7) {
          days.push(WEEK[day]!);
          if (WEEK[day] === last) break;
        }
      } else days.push(first);
      // „lør-, søn- og helligdage"
      if (cursor.word() === '-' && /^([,/]|og)$/.test(cursor.word(1))) cursor.index++;
    }
    if (!AND.test(cursor.word()) || (cursor.isClosedList && cursor.beginsNext())) break;
    const before = cursor.index++;
    if (cursor.word() === 'og') cursor.index++;
    if (!isGroup(cursor) && !isDay(cursor) && !HOLIDAYS.test(cursor.word())) {
      cursor.index = before;
      break;
    }
  }
  return {byDay: WEEK.filter((day) => days.includes(day)), hasHolidays};
};

/** `første og tredje`, `2.`; moves past them. */
export const readTurns = (cursor: Cursor): number[] => {
  const turns: number[] = [];
  for (let start = cursor.index; ; cursor.index++) {
    const turn = turnOf(cursor.word()) ?? (/^[1-5]$/.test(cursor.word()) && cursor.word(1) === '.' ? Number(cursor.word()) : undefined);
    if (!turn) {
      cursor.index = turns.length ? start : cursor.index;
      return turns;
    }
    turns.push(turn);
    cursor.index += turnOf(cursor.word()) ? 1 : 2;
    start = cursor.index;
    if (!AND.test(cursor.word())) return turns;
  }
};
