/** Where in the text of a JSON feed a problem or a finding is. Pure. */
import {madeIds, pathOfProblem, recordIndex, type RecordIndex} from '../json/records.js';
import {isObject, JsonError, parseJson, type JsonObject, type Path} from '../json/json.js';
import {placesInJson} from '../json/places.js';
import type {Problem} from '../../model/feed.js';

/** Both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** What is looked for: `where` names a path (`activities[3].name`) or a record by its id (`contacts "anna".place`). */
type Where = Pick<Problem, 'where'> & {readonly code: string};
/** A problem's place, or the nearest thing around it that is written. */
type PlaceOf = (of: Where) => LineAndColumn | undefined;

export interface Written {
  /** What can be read as JSON as it stands; of a file that is no JSON as a whole nothing. */
  readonly raw: unknown;
  /** Of the feed, and that it is no JSON where the reader put up with that (a comma behind the last record): other programs do not. */
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
}

/** @param problems of the whole feed: keys that were read as if they were written right are looked for as they are written */
export function writtenIn(text: string, problems: readonly Problem[]): Written {
  // A server's notice may stand before it.
  const start = Math.max(0, text.indexOf('{'));
  const json = text.slice(start);
  // Most feeds have nothing whose line is wanted.
  let starts: readonly number[] | undefined;
  const placeAt = (offset: number) => placeOfOffset((starts ??= lineStarts(text)), start + offset);
  try {
    const raw: unknown = JSON.parse(json);
    const find = isObject(raw) ? finderIn(raw, problems) : undefined;
    const placeIn = placesInJson(json);
    const placeOf: PlaceOf = ({where}) => {
      const path = find?.(where);
      const place = path && placeIn(path);
      return place === undefined ? undefined : placeAt(place);
    };
    return {raw, problems, placeOf};
  } catch {
    const isReported = problems.some(({code}) => BREAKS.has(code));
    const broken: Problem = {code: 'syntax', where: '', values: {}};
    return {
      raw: {},
      problems: isReported ? problems : [...problems, broken],
      placeOf: ({code}) => (BREAKS.has(code) ? placeAt(breakIn(json)) : undefined),
    };
  }
}

const BREAKS = new Set(['syntax', 'truncated']);

/** Where a text stops being JSON. */
function breakIn(json: string): number {
  try {
    parseJson(json);
  } catch (error) {
    if (error instanceof JsonError) return error.at;
    throw error;
  }
  return 0;
}

function finderIn(feed: JsonObject, problems: readonly Problem[]): (where: string) => Path | undefined {
  const written = new Map(
    problems.filter(({code, where}) => code === 'unknown-key' && !/[.[]/.test(where)).map(({values}) => [values.write, values.found]),
  );
  const asWritten = (where: string) => where.replace(/^\w+/, (list) => String((!Object.hasOwn(feed, list) && written.get(list)) || list));
  const indexOf = recordIndex(feed, new Map([...madeIds(problems)].map(([where, id]) => [asWritten(where), id])));
  return (right) => {
    const where = asWritten(right);
    return pathOfRecord(where, indexOf) ?? pathOfProblem(feed, where, indexOf);
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
function lineStarts(text: string): number[] {
  const starts = [0];
  const end = text.includes('\n') ? '\n' : '\r';
  for (let at = text.indexOf(end) + 1; at; at = text.indexOf(end, at) + 1) starts.push(at);
  return starts;
}

function placeOfOffset(starts: readonly number[], at: number): LineAndColumn {
  let [line, end] = [0, starts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if (starts[middle]! <= at) line = middle;
    else end = middle;
  }
  return {line: line + 1, column: at - starts[line]! + 1};
}
