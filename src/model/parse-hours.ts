/**
 * Opening hours as a webmaster types them: `Mandag 19-21 med rådgivning; ons. og tors. kl. 10.00–12.00`, the text of
 * schema.org's `openingHours`, or OpenStreetMap's `opening_hours`: `Mo-Fr 09:00-17:00; We off`.
 */
import {parseDate} from './calendar.js';
import type {DayPolicy, OpeningHours, Problem} from './feed.js';
import {isOsm, readOsm} from './hours/read-osm.js';
import {readWords, type Found} from './hours/read-words.js';
import {applyRules} from './hours/rules.js';
import {Unreadable} from './hours-words.js';

export interface WrittenAround {
  /** Days it is closed: `2026-12-28 2027-07-01/2027-07-31`. */
  readonly closed?: string;
  readonly publicHolidays?: DayPolicy;
  readonly customaryDays?: DayPolicy;
  readonly lastChecked?: string;
}

const TIMES = String.raw`(?:kl\.?[ \t]*)?\d{1,2}(?:[.:]\d\d)?[ \t]*(?:-|–|til)[ \t]*(?:kl\.?[ \t]*)?\d{1,2}(?:[.:]\d\d)?`;
/** Days on a line and on the next one what holds on them, as a table's cells are pasted; a line that ends before its time. */
const PARTED_LINE = new RegExp(
  String.raw`^([ \t]*\p{L}[^\d\n;]*)\n\s*(?=(?:${TIMES}(?:[ \t]*(?:,|og)[ \t]*${TIMES})*|lukket|closed|efter aftale)[ \t]*$)|(\skl\.?|\sfra)[ \t]*\n\s*(?=\d)`,
  'gimu',
);

/**
 * What is written in `hours` as a record. Problems name the word that cannot be read (`hours-word`, with an example to
 * write instead) or what another line takes away (`hours-lost`); then the record has what could be read and must not be shown.
 */
export function parseHours(
  text: string,
  around: WrittenAround = {},
): {readonly record: OpeningHours; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const found: Found = {rules: []};
  const written = text.normalize('NFC').trim().replace(PARTED_LINE, '$1$2 ');
  const osm = isOsm(written);
  for (const part of osm ? [written.replace(/;$/, '')] : written.split(/[;\n\r|•·]+|\.\s+(?=\p{Lu}[\p{L} ]+:)/u))
    try {
      if (osm) found.rules.push(...readOsm(part));
      else if (part.trim()) readWords(part, found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({
        code: 'hours-word',
        where: 'hours',
        values: {found: error.token?.text ?? part.trim(), write: error.write},
      });
    }
  const {record, problems: lost} = applyRules(found.rules, osm);
  problems.push(...lost);
  const closures = (around.closed ?? '').split(/[\s,;]+/).filter(Boolean);
  const publicHolidays = record.publicHolidays ?? found.publicHolidays ?? around.publicHolidays;
  return {
    record: {
      id: 'hours',
      ...record,
      closures: closures.flatMap((entry) => {
        const [validFrom = '', validThrough = validFrom] = entry.split('/');
        if (parseDate(validFrom) !== undefined && parseDate(validThrough) !== undefined && validFrom <= validThrough)
          return [{validFrom, validThrough}];
        problems.push({code: 'hours-word', where: 'closed', values: {found: entry, write: '2026-12-28 2027-07-01/2027-07-31'}});
        return [];
      }),
      ...(publicHolidays && {publicHolidays}),
      ...(around.customaryDays && {customaryDays: around.customaryDays}),
      ...(around.lastChecked && parseDate(around.lastChecked) !== undefined && {lastChecked: around.lastChecked}),
    },
    problems,
  };
}
