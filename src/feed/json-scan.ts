/** A record's place in a feed's text. */
export interface Slice {
  readonly list: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly slices: Slice[];
  /** The feed without its records: `{"version":1,"activities":[]}`. */
  readonly skeleton: string;
  /** The text ended inside a record or before the last brace. */
  readonly truncated: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Cuts a JSON feed into its records without parsing them, so that each can be parsed by itself: in slices of time, and
 * with a syntax error or a cut-off download costing one record and not the feed. Only brackets, quotes and commas are
 * looked at; `JSON.parse` says afterwards whether what stands between them is JSON.
 * @param lists names of the top-level lists whose items are records
 */
export function scanRecords(text: string, lists: ReadonlySet<string>, most: number): Scan {
  const slices: Slice[] = [];
  let skeleton = '';
  let copied = 0;
  let depth = 0;
  let list = '';
  let key = '';
  let start = -1;
  let index = 0;
  const endRecord = (end: number) => {
    let first = start;
    while (first < end && text.charCodeAt(first) <= 32) first++;
    if (start >= 0 && first < end) {
      if (slices.length < most) slices.push({list, index, start, end});
      index++;
    }
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) {
      const from = at + 1;
      at = endOfString(text, from);
      if (depth === 1) key = text.slice(from, at);
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      depth++;
      if (depth === 2 && c === OPEN_BRACKET && lists.has(key)) {
        list = key;
        index = 0;
        skeleton += text.slice(copied, (start = at + 1));
      }
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      depth--;
      if (depth === 1 && list) {
        endRecord(at);
        copied = at;
        list = '';
        start = -1;
      }
      if (!depth) return {slices, skeleton: skeleton + text.slice(copied, at + 1), truncated: false};
    } else if (c === COMMA && depth === 2 && list) {
      endRecord(at);
    }
  }
  return {slices, skeleton: list ? skeleton + ']}' : skeleton + text.slice(copied), truncated: true};
}

/** Index of the quote that ends the string beginning at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
}
