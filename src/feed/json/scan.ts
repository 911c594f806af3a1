/** A record as it stands in a feed. */
export interface Slice<List extends string> {
  readonly list: List;
  readonly index: number;
  readonly json: string;
  /** The feed broke off in it. */
  readonly isCut?: boolean;
}

export interface RecordScanner<List extends string> {
  /** Takes the next piece of the text; `add('', true)` when there is no more. */
  add(piece: string, isLast?: boolean): void;
  /** The next record; undefined: there is none in what has come so far. Last comes the one in which it breaks off. */
  next(): Slice<List> | undefined;
  /** What has come of the feed without its records, closed as far as it must be: `{"version":1,"activities":[]}`. */
  skeleton(): string;
  /** The feed's last brace has come. */
  readonly isWhole: boolean;
  /** What has come behind that brace. */
  rest(): string;
  /** The list in which it stands. */
  readonly list: List | undefined;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Cuts a JSON feed into its records without parsing them, while it arrives, so that each can be parsed by itself: in
 * slices of time, and with a syntax error or a cut-off download costing one record and not the feed. Only brackets,
 * quotes and commas are looked at; `JSON.parse` says afterwards whether what stands between them is JSON.
 * @param lists names of the top-level lists whose items are records
 */
export function recordScanner<List extends string>(lists: readonly List[]): RecordScanner<List> {
  let text = '';
  let waiting = '';
  let skeleton = '';
  let at = 0;
  let copied = 0;
  let depth = 0;
  let list: List | undefined;
  let key = '';
  let start = 0;
  let index = 0;
  let isWhole = false;
  let isOver: boolean | undefined;
  /** The record that stands before `end`, if one does. */
  const cut = (end: number, isCut?: boolean): Slice<List> | undefined => {
    const json = text.slice(start, end).trim();
    start = at;
    return json ? {list: list!, index: index++, json, isCut} : undefined;
  };

  return {
    get isWhole() {
      return isWhole;
    },
    get list() {
      return list;
    },
    rest: () => text.slice(at),
    add(piece, isLast) {
      waiting += piece;
      isOver = isLast;
      const from = list ? start : copied;
      // A long record is not looked through again for every short piece of it.
      if (!isLast && waiting.length < text.length - from) return;
      text = text.slice(from) + waiting;
      waiting = '';
      at -= from;
      start -= from;
      copied -= from;
    },
    next() {
      while (at < text.length && !isWhole) {
        const c = text.charCodeAt(at++);
        // Spaces: half of a feed's letters indent it.
        if (c < QUOTE) continue;
        let isEnd = c === COMMA && depth === 2;
        if (c === QUOTE) {
          const end = endOfString(text, at);
          if (end === -1) {
            at--;
            break;
          }
          if (depth === 1) key = text.slice(at, end);
          at = end + 1;
        } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
          if (++depth === 2 && c === OPEN_BRACKET && (list = lists.find((name) => name === key))) {
            index = 0;
            skeleton += text.slice(copied, (start = at));
          }
        } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
          isEnd = --depth === 1;
          isWhole = !depth;
        }
        if (isEnd && list) {
          const slice = cut(at - 1);
          if (depth === 1) {
            copied = at - 1;
            list = undefined;
          }
          if (slice) return slice;
        }
      }
      if (isOver && list) return cut((at = text.length), isOver);
    },
    skeleton: () => (list ? `${skeleton}]}` : skeleton + text.slice(copied, at)),
  };
}

/** Index of the quote that ends the string beginning at `from`; -1: it has not come yet. */
function endOfString(text: string, from: number): number {
  for (let at = from; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return at;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
}
