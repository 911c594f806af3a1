/** Where in the text of a JSON feed a problem or a finding is. Pure. */
import {pathOfProblem, recordIndex, type RecordIndex} from '../json/records.js';
import {isObject, JsonError, parseJson, placeOf, type Path} from '../json/json.js';
import type {Problem} from '../../model/feed.js';

/** Both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** What is looked for: `where` names a path (`activities[3].name`) or a record by its id (`contacts "anna".place`). */
type Where = Pick<Problem, 'where'> & {readonly code: string};

/**
 * Finds a problem's place, or the nearest thing around it that is written; in a file that breaks off being JSON, where it
 * does.
 *
 * @param problems of the whole feed: keys that were read as if they were written right are looked for as they are written
 */
export function placesIn(text: string, problems: readonly Problem[]): (of: Where) => LineAndColumn | undefined {
  // Parsed when the first is asked for: most feeds have nothing that is.
  let find: ReturnType<typeof finderIn> | undefined;
  return (of) => (of.where || BREAKS.has(of.code) ? (find ??= finderIn(text, problems))(of) : undefined);
}

/**
 * What can be read as JSON as it stands; of a file that is no JSON as a whole nothing. Where the reader put up with that (a
 * comma behind the last record) it is told, since other programs do not.
 */
export function rawOf(text: string, problems: readonly Problem[]): {raw: unknown; problems: readonly Problem[]} {
  try {
    return {raw: JSON.parse(text.slice(Math.max(0, text.indexOf('{')))), problems};
  } catch {
    const isTold = problems.some(({code}) => BREAKS.has(code));
    return {raw: {}, problems: isTold ? problems : [...problems, {code: 'syntax', where: '', values: {}}]};
  }
}

const BREAKS = new Set(['syntax', 'truncated']);

function finderIn(text: string, problems: readonly Problem[]): (of: Where) => LineAndColumn | undefined {
  // A server's notice may stand before it.
  const start = Math.max(0, text.indexOf('{'));
  const starts = lineStarts(text);
  const placeAt = (offset: number) => placeOfOffset(starts, start + offset);
  let root: unknown;
  try {
    root = parseJson(text.slice(start));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return ({code}) => (BREAKS.has(code) ? placeAt(error.at) : undefined);
  }
  if (!isObject(root)) return () => undefined;
  const feed = root;
  const indexOf = recordIndex(feed);
  const written = new Map(
    problems.filter(({code, where}) => code === 'unknown-key' && !/[.[]/.test(where)).map(({values}) => [values.write, values.found]),
  );
  return ({where: right}) => {
    const where = right.replace(/^\w+/, (list) => String((!Object.hasOwn(feed, list) && written.get(list)) || list));
    const path = pathOfRecord(where, indexOf) ?? pathOfProblem(feed, where, indexOf);
    const place = path && placeOf(feed, path);
    return place === undefined ? undefined : placeAt(place);
  };
}

/** `activities "aabent-hus"`, without a field. */
function pathOfRecord(where: string, indexOf: RecordIndex): Path | undefined {
  const [, list = '', id] = /^(\w+) "(.*)"$/s.exec(where) ?? [];
  if (id === undefined) return undefined;
  const index = indexOf(list, id);
  return index < 0 ? undefined : [list, index];
}

/** Offsets of the first letter of each line. */
const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({0: end, index}) => index + end.length)];

function placeOfOffset(starts: readonly number[], at: number): LineAndColumn {
  let [line, end] = [0, starts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if (starts[middle]! <= at) line = middle;
    else end = middle;
  }
  return {line: line + 1, column: at - starts[line]! + 1};
}
