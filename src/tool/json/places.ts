/** Where values stand in a text that is JSON, found without parsing it: only what is asked for is looked through. Pure. */
import type {Path} from './json.js';

/** By key or index, each with the offset of its value. */
type Members = Map<string | number, number>;

/** @returns finds the offset of a value, or of the nearest thing around it that stands there; undefined: of nothing but the whole */
export function placesInJson(text: string): (path: Path) => number | undefined {
  const known = new Map<number, Members>();
  return (path) => {
    let place = skipSpace(text, 0);
    let isFound = false;
    for (const step of path) {
      if (!known.has(place)) addMembers(text, place, known);
      const next = known.get(place)?.get(step);
      if (next === undefined) break;
      place = next;
      isFound = true;
    }
    return isFound ? place : undefined;
  };
}

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Adds the members of the object or list at `start` and of those in it: a feed's lists and their records in one go. */
function addMembers(text: string, start: number, known: Map<number, Members>): void {
  /** Those that are open, down to the second. */
  const open: {readonly members: Members; readonly isList: boolean}[] = [];
  let keyStart = 0;
  let keyEnd = 0;
  let at = start;
  for (let depth = 0; at === start || depth; at++) {
    const mark = text.charCodeAt(at);
    // Half of a feed's letters indent it.
    if (mark <= SPACE) continue;
    if (mark === QUOTE) {
      const end = endOfString(text, at);
      if (depth <= 2) [keyStart, keyEnd] = [at, end];
      at = end - 1;
    } else if (mark === OPEN_OBJECT || mark === OPEN_LIST) {
      if (++depth > 2) continue;
      const members: Members = new Map();
      const isList = mark === OPEN_LIST;
      known.set(at, members);
      open[depth] = {members, isList};
      if (isList) members.set(0, skipSpace(text, at + 1));
    } else if (mark === CLOSE_OBJECT || mark === CLOSE_LIST) depth--;
    else if (depth <= 2 && (mark === COLON || mark === COMMA)) {
      const {members, isList} = open[depth]!;
      if (mark === COLON) members.set(JSON.parse(text.slice(keyStart, keyEnd)) as string, skipSpace(text, at + 1));
      else if (isList) members.set(members.size, skipSpace(text, at + 1));
    }
  }
}

/** Behind the quote that ends the string beginning at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? '-')) at++;
  return at;
}
