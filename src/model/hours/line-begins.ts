/** Where in the words of a line another one begins. */
import {APPOINTMENT, CLOCK, CLOSED, PART_OF_DAY, timeOf, turnOf} from '../hours-words.js';
import type {Cursor} from './cursor.js';
import {readWhen, type Season} from './read-dates.js';
import {readDays, readTurns} from './read-days.js';

/** `lukket`, `holder lukket`, `har vi lukket`; moves past it. */
export const readClosed = (cursor: Cursor): boolean => {
  const start = cursor.index;
  while (cursor.skip(/^(er|holder|har|vi|der|is|are|we)$/));
  if (cursor.skip(CLOSED)) return true;
  cursor.index = start;
  return false;
};

export const isAppointment = (cursor: Cursor): boolean => APPOINTMENT.test(cursor.line.slice(cursor.at()));

export const isDayAndNight = (cursor: Cursor): boolean => /^(døgnet rundt|hele døgnet)$/.test(`${cursor.word()} ${cursor.word(1)}`);

/** After days: a time, a closing, by appointment, or when in the month. */
export const readAhead = (cursor: Cursor): boolean => {
  readWhen(cursor, {});
  cursor.skipDot();
  cursor.skip(/^,$/);
  cursor.skip(PART_OF_DAY);
  return (
    readClosed(cursor) || CLOCK.test(cursor.word()) || Boolean(timeOf(cursor.word())) || isDayAndNight(cursor) || isAppointment(cursor)
  );
};

export const readSomeDays = (cursor: Cursor): boolean => {
  const season: Season = {};
  readWhen(cursor, season);
  cursor.skipDot();
  readTurns(cursor);
  return Boolean(readDays(cursor)) || Object.keys(season).length > 0;
};

/** The days of a closing; moves past them. */
export const readDaysOfClosing = (cursor: Cursor): boolean => {
  cursor.isClosedList = true;
  try {
    return readSomeDays(cursor);
  } finally {
    cursor.isClosedList = false;
  }
};

/** Does an opening begin here? Of three letters at least where no comma goes before, because `to` and `on` are words. */
export const beginsHere = (cursor: Cursor, isAfterComma: boolean): boolean =>
  ((cursor.word().length > (isAfterComma ? 1 : 2) || turnOf(cursor.word()) || /^(alle|hver)$/.test(cursor.word())) &&
    cursor.canRead(() => {
      const hasTurn = readTurns(cursor).length > 0;
      return Boolean(readDays(cursor)) && (hasTurn || readAhead(cursor));
    })) ||
  (isAfterComma && cursor.canRead(() => (readClosed(cursor) ? readDaysOfClosing(cursor) : readSomeDays(cursor) && readAhead(cursor))));
