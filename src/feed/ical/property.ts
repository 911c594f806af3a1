/** A property line without its name → its value and parameters (RFC 5545 §3.1, RFC 6868). */
import {memo} from '../../model/memo.js';

export interface Property {
  readonly value: string;
  readonly parameters: Parameters;
}

/** By name in capitals; a parameter is a list, mostly of one. Quotes and carets are resolved. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** Takes apart what follows a property's name: it begins with `:` or `;`. Undefined for a line that cannot be read. */
export type ReadProperty = (line: string) => Property | undefined;

/** A parameter as one text; programs also write names with commas that they should have quoted. */
export function parameter({parameters}: Property, name: string): string | undefined {
  const values = parameters.get(name);
  return values && (values.length > 1 ? values.join() : values[0]);
}

/** Thrown for a line that breaks the grammar: only a second reader may make sense of it. */
export class UnclaimedLine extends Error {}

/** A reader for the lines of one calendar, exactly by the grammar. It throws `UnclaimedLine` for a line that breaks it. */
export function plainReader(): ReadProperty {
  // The same few parameters stand on most lines of a calendar, mostly those of the line before.
  const parametersOf = memo(readParameters);
  let written = '';
  let parameters = NONE;
  return (line) => {
    if (line.charCodeAt(0) === COLON) return {value: line.slice(1), parameters: NONE};
    // Engines compare a slice in half the time that `startsWith()` takes.
    if (!written || line.charCodeAt(written.length) !== COLON || line.slice(0, written.length) !== written) {
      const colon = endOfParameters(line);
      if (colon < 0) return undefined;
      parameters = parametersOf(line.slice(0, colon));
      written = line.slice(0, colon);
    }
    return {value: line.slice(written.length + 1), parameters};
  };
}

const COLON = 58;

const NONE: Parameters = new Map();

/** Place of the colon that the value follows, −1 when there is none. A colon within quotes is part of a parameter. */
function endOfParameters(line: string): number {
  const colon = line.indexOf(':');
  if (colon < 0) return colon;
  const quote = line.indexOf('"');
  // A zone's name with a colon (`UTC+01:00`) should stand in quotes; behind it comes a date.
  if (quote < 0 || quote > colon) return colon + (ZONE.test(line.slice(0, colon)) ? Math.max(0, line.slice(colon).search(/:\d{8}/)) : 0);
  const [before] = UNTIL_VALUE.exec(line) ?? [];
  if (before === undefined) throw new UnclaimedLine();
  return before.length;
}

const ZONE = /;TZID=/i;

const UNTIL_VALUE = /^[^":]*(?:"[^"]*"[^":]*)+(?=:)/;

const VALUE = /(?:;([\w-]+)=|,)("[^"]*"|[^";,]*)/y;

function readParameters(text: string): Parameters {
  const parameters = new Map<string, string[]>();
  let values: string[] = [];
  for (VALUE.lastIndex = 0; VALUE.lastIndex < text.length;) {
    const found = VALUE.exec(text);
    if (!found) throw new UnclaimedLine();
    const [, name, value] = found;
    if (name) parameters.set(name.toUpperCase(), (values = []));
    values.push(withoutCarets(value!.startsWith('"') ? value!.slice(1, -1) : value!));
  }
  return parameters;
}

/** RFC 6868: `^n` is a line's end, `^'` a double quote, `^^` a caret; any other caret stands for itself. */
const withoutCarets = (value: string): string =>
  value.includes('^') ? value.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : sign)) : value;
