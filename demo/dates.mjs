// Demo feeds hold ordinary, open-ended rules. What happens once (a town meeting, a cancelled evening) would soon be past,
// so its date stands in the feed as a token, and this is the only place where tokens become dates.

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const token = /\{\{(ics:)?([a-z]+)((?:[+-]\d{1,4}[dw])*)\}\}/g;
const dayLength = 86_400_000;

/**
 * Puts dates where a demo feed has tokens:
 * `{{today}}`, `{{monday}}` (the next Monday, today included), either moved by days or weeks (`{{monday+2w-1d}}`),
 * and `{{ics:…}}` for the same date as iCalendar writes it.
 * @param {string} text a demo feed, JSON or iCalendar
 * @param {string} today `2026-11-23`
 * @returns {string} the feed without tokens
 * @throws {RangeError} when `today` is no date, or something in double braces is no token
 */
export function fillDates(text, today) {
  const start = /^\d{4}-\d\d-\d\d$/.test(today) ? Date.parse(`${today}T00:00:00Z`) : NaN;
  if (Number.isNaN(start) || dateAt(start) !== today) throw new RangeError(`today must be a date such as 2026-11-23, not ${today}`);
  const filled = text.replace(token, (found, ics, name, moves) => {
    const weekday = weekdays.indexOf(name);
    if (weekday < 0 && name !== 'today') throw new RangeError(`${found} names no day`);
    let days = weekday < 0 ? 0 : (weekday - new Date(start).getUTCDay() + 7) % 7;
    for (const [, count, unit] of moves.matchAll(/([+-]\d+)([dw])/g)) days += Number(count) * (unit === 'w' ? 7 : 1);
    const date = dateAt(start + days * dayLength);
    return ics ? date.replaceAll('-', '') : date;
  });
  const left = /\{\{.{0,40}/.exec(filled);
  if (left) throw new RangeError(`${left[0]} is no date token`);
  return filled;
}

/** @param {number} time milliseconds, midnight UTC */
function dateAt(time) {
  return new Date(time).toISOString().slice(0, 10);
}
