// What src/text/format.ts and languages.ts need to know about a language, taken once from this Node's CLDR. The result is
// kept in locales/formats.json, read over by a person and not made again, so that it does not change with the version of
// Node.

const pinned = {calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC'};
const letters = {day: 'D', month: 'M', year: 'Y', weekday: 'W'};
// Without the marks that some versions add around parts, and with one kind of space that does not break.
const clean = (text) => text.replace(/[\u200e\u200f\u061c]/g, '').replaceAll('\u202f', '\u00a0');

/** How a language is written, in the form of locales/formats.json (locales/README.md). */
export function cldrFormat(tag) {
  if (!Intl.DateTimeFormat.supportedLocalesOf(tag).length) {
    throw new Error(`${tag}: CLDR has no dates for it. Write its names and patterns into locales/formats.json.`);
  }
  const parts = (options, date) => new Intl.DateTimeFormat(tag, {...pinned, ...options}).formatToParts(date);
  const pattern = (options) =>
    clean(
      parts(options, Date.UTC(2026, 10, 23))
        .map(({type, value}) => letters[type] ?? value)
        .join(''),
    );
  const months = (options) =>
    Array.from({length: 12}, (_, month) =>
      clean(parts(options, Date.UTC(2026, month, 3)).find((part) => part.type === 'month').value),
    ).join();
  const weekdays = (weekday) =>
    Array.from({length: 7}, (_, day) =>
      clean(parts({weekday}, Date.UTC(2026, 10, 23 + day)).find((part) => part.type === 'weekday').value),
    ).join();
  const other = (value, first) => (value === first ? undefined : value);

  const inDate = months({day: 'numeric', month: 'long'});
  const date = pattern({day: 'numeric', month: 'long'});
  const short = months({day: 'numeric', month: 'short'});
  const withWeekday = pattern({weekday: 'long', day: 'numeric', month: 'long'});
  const [, between = ', ', beforeLast = between] = /^A(.+)B(.+)C$/.exec(clean(new Intl.ListFormat(tag).format(['A', 'B', 'C']))) ?? [];
  const relative = new Intl.RelativeTimeFormat(tag, {numeric: 'auto'});
  const numbers = new Intl.NumberFormat(tag, {numberingSystem: 'latn', minimumFractionDigits: 1}).formatToParts(1234567.5);
  return {
    weekdays: weekdays('long'),
    shortWeekdays: other(weekdays('short'), weekdays('long')),
    months: inDate,
    // A number is no name.
    shortMonths: /\d/.test(short) ? undefined : other(short, inDate),
    date,
    dateWithYear: pattern({day: 'numeric', month: 'long', year: 'numeric'}),
    weekdayAndDate: withWeekday.includes(date) ? withWeekday.replace(date, 'X') : 'W, X',
    dateAndTime: `X${between}T`,
    time: ':',
    // An "and" that is joined to the next word cannot stand before a name in another script.
    list: /\s$/.test(beforeLast) && beforeLast !== between ? [between, beforeLast] : [between],
    number: ['decimal', 'group'].map((type) => numbers.find((part) => part.type === type)?.value ?? '').join(''),
    relative: [0, 1, -1].map((days) => clean(relative.format(days, 'day'))).join(),
  };
}

/** What the spoken languages are called in a language; without those that CLDR has no name for. */
export function cldrLanguageNames(tag, spoken) {
  // Of a language that it does not know it would answer in another.
  if (!Intl.DisplayNames.supportedLocalesOf(tag).length) return {};
  const names = new Intl.DisplayNames(tag, {type: 'language', fallback: 'none'});
  return Object.fromEntries(spoken.map((one) => [one, names.of(one)]).filter(([one, name]) => name && one !== tag));
}
