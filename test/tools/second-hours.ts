/**
 * A second reader of hours in words, written from the table and sentences of docs/elements.md alone: no spans, no boundaries, nothing
 * remembered but the lines. It imports nothing of ours, so that the two can only agree by meaning the same.
 */
export type Said = 'open' | 'closed' | 'ask';

const NAMES = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
const TURNS = ['første', 'anden', 'tredje', 'fjerde'];
// As the authorities list them.
const HOLIDAYS =
  '2026-12-25 2026-12-26 2027-01-01 2027-03-25 2027-03-26 2027-03-28 2027-03-29 2027-05-06 2027-05-16 2027-05-17 2027-12-25 2027-12-26';

interface Line {
  readonly kind: 'open' | 'off' | 'appointment';
  readonly name: string;
  readonly times: readonly (readonly [from: number, to: number])[];
  /** Single dates and holidays, which stand in place of the week. */
  readonly isDate: boolean;
  readonly isHolidays?: boolean;
  readonly isOn: (day: Date) => boolean;
}

const isHoliday = (day: Date): boolean => HOLIDAYS.includes(day.toISOString().slice(0, 10));
const weekdayOf = (name: string): number =>
  NAMES.findIndex((full) => full === name || (name.length < 6 && full.startsWith(name.replace('.', ''))));
const daysLater = (day: Date, days: number): Date => new Date(day.getTime() + days * 864e5);

function weekOf(day: Date): number {
  const thursday = daysLater(day, 4 - (day.getUTCDay() || 7));
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 864e5 / 7) + 1;
}

/** `mandag og onsdag`, `man.-fre.`, `hverdage`, `lørdag, søndag og helligdage` */
function weekdays(text: string): (day: Date) => boolean {
  const parts = text.split(/, | og /).map((part) => part.trim());
  return (day) =>
    parts.some((part) => {
      const today = day.getUTCDay();
      if (part === 'hverdage') return today > 0 && today < 6;
      if (part === 'weekend') return today === 0 || today === 6;
      if (part === 'alle dage') return true;
      if (part === 'helligdage') return isHoliday(day);
      const [first, last = first] = part.split('-').map(weekdayOf);
      if (first === undefined || last === undefined || first < 0 || last < 0) throw new Error(`no days: ${text}`);
      return (today - first + 7) % 7 <= (last - first + 7) % 7;
    });
}

/** Which days a line is about, and whether they are single dates. */
function daysOf(written: string): Pick<Line, 'isOn' | 'isDate' | 'isHolidays'> {
  const text = written.replace(/^(i|på|den) /, '');
  const [, part, rest] = /^(.+): (.+)$/.exec(text) ?? [];
  if (part && rest) {
    const [period, days] = [daysOf(part), daysOf(rest)];
    return {...days, isOn: (day) => period.isOn(day) && days.isOn(day), isDate: period.isDate || days.isDate};
  }
  const [, fromWeek, toWeek = fromWeek] = /^uge (\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (fromWeek) return {isOn: (day) => weekOf(day) >= +fromWeek && weekOf(day) <= +toWeek!, isDate: false};
  const [, fromDay, toDay = fromDay, month] = /^(\d+)\.(?:-(\d+)\.)? (\p{L}+)$/u.exec(text) ?? [];
  if (fromDay)
    return {
      isOn: (day) => MONTHS[day.getUTCMonth()] === month && day.getUTCDate() >= +fromDay && day.getUTCDate() <= +toDay!,
      isDate: +toDay! - +fromDay < 7,
    };
  const [, firstMonth = '', lastMonth = firstMonth] = /^(\p{L}+)(?:-(\p{L}+))?$/u.exec(text) ?? [];
  const [first, last] = [MONTHS.indexOf(firstMonth), MONTHS.indexOf(lastMonth)];
  if (first >= 0) return {isOn: (day) => (day.getUTCMonth() - first + 12) % 12 <= (last - first + 12) % 12, isDate: false};
  const [, days, parity] = /^(.+) i (u?lige) uger$/.exec(text) ?? [];
  if (days) {
    const isDay = weekdays(days);
    return {isOn: (day) => isDay(day) && (weekOf(day) % 2 === 1) === (parity === 'ulige'), isDate: false};
  }
  const [, turn, name] = /^(\p{L}+) (\p{L}+) i måneden$/u.exec(text) ?? [];
  if (turn && name) {
    const isDay = weekdays(name);
    return {
      isOn: (day) =>
        isDay(day) &&
        (turn === 'sidste'
          ? daysLater(day, 7).getUTCMonth() !== day.getUTCMonth()
          : Math.ceil(day.getUTCDate() / 7) === TURNS.indexOf(turn) + 1),
      isDate: false,
    };
  }
  return {isOn: weekdays(text), isDate: text === 'helligdage', isHolidays: text === 'helligdage'};
}

function lineOf(text: string): Line[] {
  const [, before = '', after = ''] = /^(.*?)\s*lukket\s*(.*)$/.exec(text) ?? [];
  if (before || after) return [{kind: 'off', name: '', times: [], ...daysOf(before || after)}];
  const [, days, appointment] = /^(.+?) ((?:kun )?efter aftale)$/.exec(text) ?? [];
  if (days && appointment && !/\d-\d/.test(days)) return [{kind: 'appointment', name: appointment, times: [[0, 1440]], ...daysOf(days)}];
  const [, about = '', times = '', name = ''] = /^(.+?) ((?:[\d.]+-[\d.]+(?: og )?)+)(?: (.+))?$/.exec(text) ?? [];
  if (!about) throw new Error(`no line: ${text}`);
  const minutes = (time: string): number => {
    const [hours = 0, rest = 0] = time.split('.').map(Number);
    return hours * 60 + rest;
  };
  const ranges = times.split(' og ').map((range) => {
    const [from = 0, to = 0] = range.split('-').map(minutes);
    return [from, to < from ? to + 1440 : to] as const;
  });
  const kind = name.endsWith('efter aftale') ? 'appointment' : 'open';
  // „lørdag og helligdage" are two kinds of days: those of the week, and dates.
  const [, period = '', ofWeek] = /^(.+: )?(.+) og helligdage$/.exec(about) ?? [];
  return (ofWeek ? [period + ofWeek, `${period}helligdage`] : [about]).map((part) => ({
    kind,
    name: name.toLowerCase(),
    times: ranges,
    ...daysOf(part),
  }));
}

const overlap = (a: Line, b: Line): boolean => a.times.some(([from, to]) => b.times.some(([other, end]) => from < end && other < to));
const isByAppointment = ({name}: Line): boolean => /^(kun )?efter aftale$/.test(name);
const isWholeDay = ({times}: Line): boolean => times.some(([from, to]) => to - from === 1440);

/** Of lines that are about a day, those that hold: a later one has it from an earlier one of the same name. */
function hold(lines: readonly Line[]): Line[] {
  const left = lines.filter(
    (line, index) => !lines.slice(index + 1).some((later) => later.name === line.name && later.times !== line.times),
  );
  const appointments = left.filter(isByAppointment);
  return left.filter(
    (line) =>
      isByAppointment(line) ||
      !appointments.some((one) => one.name.startsWith('kun') || isWholeDay(one) || (!line.name && overlap(line, one))),
  );
}

/** A comma parts two lines where both say when; else it stands between days. */
function linesOf(text: string): string[] {
  const isWhole = (line: string) => /(?<!uge \d*)\d-\d|lukket|aftale/.test(line);
  return text.split(/; |\n/).flatMap((part) =>
    part.split(', ').reduce<string[]>((lines, piece) => {
      const last = lines.at(-1);
      return last === undefined || isWhole(last) ? [...lines, piece] : [...lines.slice(0, -1), `${last}, ${piece}`];
    }, []),
  );
}

/** @returns what is said on a day at a minute; `isHolidayClosed` is the page's own word on holidays */
export function readSecond(text: string, isHolidayClosed: boolean): (day: Date, minute: number) => Said {
  const lines = linesOf(text.toLowerCase()).flatMap(lineOf);
  const heldOn = (day: Date): readonly Line[] => {
    const on = lines.filter((line) => line.isOn(day));
    if (on.some(({kind, isHolidays}) => kind === 'off' && !isHolidays)) return [];
    // Only a date that stands after "helligdage lukket" is open all the same.
    const closing = on.findIndex(({kind}) => kind === 'off');
    const dates = hold(
      on.filter(({kind, isDate, isHolidays}, at) => kind !== 'off' && isDate && ((at > closing && !isHolidays) || closing < 0)),
    );
    const week = hold(on.filter(({kind, isDate}) => kind !== 'off' && !isDate));
    if (dates.length) {
      const isOfKinds = dates.every(({name}) => name && week.some((line) => line.name === name));
      return isOfKinds ? [...dates, ...week.filter(({name}) => !dates.some((line) => line.name === name))] : dates;
    }
    return isHoliday(day) && (isHolidayClosed || on.some(({kind}) => kind === 'off')) ? [] : week;
  };
  return (day, minute) => {
    const now = [
      ...heldOn(day).map((line) => ({line, at: minute})),
      ...heldOn(daysLater(day, -1)).map((line) => ({line, at: minute + 1440})),
    ].filter(({line, at}) => line.times.some(([from, to]) => from <= at && at < to));
    return now.some(({line}) => line.kind === 'open') ? 'open' : now.length ? 'ask' : 'closed';
  };
}
