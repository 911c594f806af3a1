import {readFileSync} from 'node:fs';
import path from 'node:path';
import {DAY, parseDate, WEEKDAYS} from '../../src/model/calendar.js';

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly state: 'open' | 'ask';
}

const WEEKS = 53;
/** A Monday; from here on hours are compared. */
export const FIRST = parseDate('2026-11-30')! * DAY;
export const LAST = FIRST + WEEKS * 7 * DAY;

const linesOf = (name: string): string[] =>
  readFileSync(path.join(process.cwd(), 'test/fixtures/hours', name), 'utf8')
    .trim()
    .split('\n');
/** Strings of `opening_hours`: two hundred that were fixed before there was code for them, and those for its edges. */
export const fixedTexts = linesOf('osm.txt');
export const allTexts = [...fixedTexts, ...linesOf('osm-edges.txt')];
/** What is said of those that are refused. */
export const refusedTexts = new Map(linesOf('osm.refused.txt').map((line) => line.split(' → ') as [string, string]));
export const YEAR_FILE = path.join(process.cwd(), 'test/fixtures/hours/osm.weeks.json');

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds % 3600) / 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

/** Numbers that follow each other as `1-3,5`. */
function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Each week that occurs, `MO+TU 09:00-17:00; WE 10:00-12:00?` (`?`: one should ask), with the numbers of those that are so. */
export function weeksOf(pieces: readonly Piece[]): Record<string, string> {
  const found = new Map<string, number[]>();
  for (let week = 0; week < WEEKS; week++) {
    const daysByTimes = new Map<string, string[]>();
    WEEKDAYS.forEach((name, n) => {
      const day = FIRST + (7 * week + n) * DAY;
      const times = pieces
        .filter(({from, to}) => from < day + DAY && to > day)
        .map(({from, to, state}) => {
          const [opens, closes] = [Math.max(from - day, 0), Math.min(to - day, DAY)];
          return `${clock(opens)}-${clock(closes)}${state === 'ask' ? '?' : ''}`;
        })
        .join(',');
      if (times) daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), name]);
    });
    const said = [...daysByTimes].map(([times, days]) => `${days.join('+')} ${times}`).join('; ') || 'closed';
    found.set(said, [...(found.get(said) ?? []), week + 1]);
  }
  return Object.fromEntries([...found].map(([said, weeks]) => [said, inRuns(weeks)]));
}
