/** Lines that break the grammar, as ical.js makes sense of them. Loaded only for calendars that have such lines. */
import ICAL from 'ical.js';
import {UnclaimedLine, type Property, type ReadProperty} from './property.js';

// ical.js is to take lines apart, not to interpret them.
const NO_DESIGN = {property: {}, param: {}, value: {}};

/** What ical.js answers; its own types say less. */
type Parsed = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: string];
const parse = ICAL.parse as {readonly property: (line: string, design: object) => Parsed};

/** A reader that asks ical.js about the lines that another does not claim. */
export const secondReader =
  (first: ReadProperty): ReadProperty =>
  (line) => {
    try {
      return first(line);
    } catch (error) {
      if (!(error instanceof UnclaimedLine)) throw error;
      return readStrange(line);
    }
  };

/** Undefined for a line that ical.js cannot read either. */
function readStrange(line: string): Property | undefined {
  try {
    const [, parameters, type, value] = parse.property(`X${line}`, NO_DESIGN);
    // VALUE comes as the property's type.
    const all = type === 'unknown' ? Object.entries(parameters) : [...Object.entries(parameters), ['value', type] as const];
    return {value, parameters: new Map(all.map(([name, text]) => [name.toUpperCase(), [text]]))};
  } catch {
    return undefined;
  }
}
