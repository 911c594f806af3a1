/** iCalendar text → logical lines (RFC 5545 §3.1), read in place: most of them are never cut out of the text. */

/** Names are never longer. */
const LONGEST_NAME = 100;
/** Letters before a line among which the property is looked for to which it may belong. */
const LONGEST_SEARCH = 2_000;

const LF = 10;
const CR = 13;
const BLANK = 32;
const COLON = 58;
const SEMICOLON = 59;

/** Reads logical lines one after the other; the fields describe the line that `next()` went to. */
export interface LineReader {
  /** False at the end of the text. */
  next(): boolean;
  /** Whether it is a property line as this file writes them. In a text also `OBS: ring først` may stand at a line's start. */
  isProperty(isInText: boolean): boolean;
  /** Line of the file on which it begins, from 1. */
  number: number;
  /** Place in the text behind it. */
  end: number;
  /** The property's name in capitals if it is one of these, else empty. */
  name(names: Names): string;
  /** What follows that name: begins with `:` or `;`. */
  rest(): string;
  /** The same as it is written, perhaps folded. */
  written(): string;
  /** The whole line as it is written. */
  whole(): string;
  /** Goes on at another part of the text, whose first line has that number. */
  moveTo(from: number, until: number, line: number): void;
}

/** Property names to find, by their first two letters. */
export type Names = readonly (readonly string[] | undefined)[];

const slotOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** `BEGIN` and `END` are always among them. */
export function namesToFind(names: Iterable<string>): Names {
  const slots: string[][] = new Array(1024);
  for (const name of [...names, 'BEGIN', 'END']) {
    // A name can be folded after its first letter.
    for (const second of [name.charCodeAt(1), CR, LF]) (slots[slotOf(name.charCodeAt(0), second)] ??= []).push(name);
  }
  return slots;
}

/** Whether a name stands there. It is compared letter by letter: to cut each name out of the text is much garbage. */
function standsAt(text: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (text.charCodeAt(start + i) !== name.charCodeAt(i)) return false;
  return true;
}

/** A property's name, in one case. */
const NAME = /^(?:[A-Z][A-Z\d-]*|[a-z][a-z\d-]*)[;:](?!\/\/)|^[ \t]/;

/** Properties that are texts: real line ends in them make lines that are no property. */
export const PROSE: ReadonlySet<string> = new Set('SUMMARY DESCRIPTION STYLED-DESCRIPTION X-ALT-DESC LOCATION COMMENT'.split(' '));

// The name of most lines, which need not be looked at more closely.
const PLAIN_NAME = /[A-Z][A-Z\d-]{0,98}[;:](?![ /\r\n])/y;

const FOLDS = /(?:\r?\n)+[ \t]/g;

export const unfold = (text: string): string => (text.includes('\n') ? text.replace(FOLDS, '') : text);

export function lineReader(text: string): LineReader {
  let until = text.length;
  let line = 1;
  let start = 0;
  let nameEnd = 0;
  let lineEnd = 0;
  let colon = -1;
  let isFolded = false;
  // A program writes all names in one case; what has another before its colon is somebody's text.
  const isInCapitals = text.includes('\nDTSTART');
  const PROPERTY = isInCapitals ? /^[A-Z][A-Z\d-]*[;:](?! )/ : /^[a-z][a-z\d-]*[;:](?! |\/\/)/i;

  const hasColon = (): boolean => {
    if (colon < start) {
      colon = text.indexOf(':', start);
      if (colon < 0) colon = Infinity;
    }
    return colon < lineEnd;
  };

  /** Whether the line before is part of a text whose line ends were not escaped: what looks like a property may be so, too. */
  const isInText = (): boolean => {
    let end = start;
    while (end && text.charCodeAt(end - 1) <= CR) end--;
    return end > 0 && !NAME.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));
  };

  /** Whether the last property before the line is a text, as far as anybody looks back. */
  const isBelowProse = (): boolean => {
    const [, name] = /.*\n([A-Z][A-Z\d-]*)[;:]/s.exec(text.slice(Math.max(0, start - LONGEST_SEARCH), start)) ?? [];
    return !name || PROSE.has(name);
  };

  /** A name written otherwise than in capitals: small letters, blanks, a fold. */
  const unusualName = (): string => {
    let isUsual = true;
    const most = Math.min(lineEnd, start + LONGEST_NAME);
    for (nameEnd = start; nameEnd < most; nameEnd++) {
      const code = text.charCodeAt(nameEnd);
      if (code === COLON || code === SEMICOLON) {
        if (isUsual) return '';
        const name = unfold(text.slice(start, nameEnd)).trim();
        if (isInCapitals && name !== name.toUpperCase() && !/^(begin|end)$/i.test(name) && isBelowProse()) return '';
        const isSmall = name === name.toLowerCase() && text.charCodeAt(nameEnd + 1) !== BLANK;
        return isSmall ? name.toUpperCase() : name;
      }
      if (code < 45 || code > 90) isUsual = false;
    }
    return '';
  };

  const reader = {
    number: 0,
    end: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    moveTo(from: number, to: number, number: number) {
      reader.end = from;
      until = to;
      line = number;
      colon = -1;
    },
    name(names: Names) {
      const candidates = names[slotOf(text.charCodeAt(start), text.charCodeAt(start + 1))];
      if (!candidates) return '';
      // An iterator for each line is memory to be cleared away.
      for (let i = 0; i < candidates.length; i++) {
        const name = candidates[i]!;
        nameEnd = start + name.length;
        const code = text.charCodeAt(nameEnd);
        if ((code === COLON || code === SEMICOLON) && standsAt(text, start, name))
          return (code === COLON ? text.charCodeAt(nameEnd + 1) !== BLANK || !isInText() : hasColon()) ? name : '';
      }
      const written = unusualName();
      return (written && hasColon() && candidates.find((name) => name === written)) || '';
    },
    isProperty(isInText: boolean) {
      PLAIN_NAME.lastIndex = start;
      return PLAIN_NAME.test(text) || (isInText ? PROPERTY : NAME).test(unfold(text.slice(start, Math.min(lineEnd, start + LONGEST_NAME))));
    },
    rest: () => (isFolded ? unfold(reader.written()) : reader.written()),
    written: () => text.slice(nameEnd, lineEnd),
    whole: () => text.slice(start, lineEnd),
    next() {
      while (reader.end < until) {
        start = reader.end;
        reader.number = line;
        isFolded = false;
        for (;;) {
          lineEnd = text.indexOf('\n', reader.end);
          if (lineEnd < 0 || lineEnd > until) lineEnd = until;
          reader.end = lineEnd + 1;
          line++;
          let ahead = lineEnd + 1;
          let code = text.charCodeAt(ahead);
          if (code > 32) break;
          // Blank lines between a line and its continuation belong to neither.
          let blank = 0;
          while (code === LF || code === CR) {
            if (code === LF) blank++;
            code = text.charCodeAt(++ahead);
          }
          if ((code !== 32 && code !== 9) || ahead >= until) break;
          reader.end = ahead;
          line += blank;
          isFolded = true;
        }
        if (text.charCodeAt(lineEnd - 1) === CR) lineEnd--;
        if (lineEnd <= start) continue;
        return true;
      }
      return false;
    },
  };
  return reader;
}
