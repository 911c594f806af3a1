/** A VEVENT as it stands in a calendar's text, and what its lines say that are short enough to be read at once. */
import type {Outcome} from '../../model/feed.js';
import type {ReadProperty} from './property.js';

/** What stands in a calendar outside its events, each line without its name. */
export interface Calendar {
  readonly properties: Map<string, string>;
  readonly zones: Map<string, ZoneLines>;
}

/** A zone's name, which a VTIMEZONE writes as a text, escaped, and a TZID in quotes. */
export const zoneName = (written: string): string => written.replace(/["'\\]/g, '').trim();

/** The lines of a VTIMEZONE; `BEGIN` stands with the component's name. */
export type ZoneLines = readonly (readonly [name: string, rest: string])[];

/**
 * Those lines of an event that say who it is and when it takes place, each without its name, the first of several. Empty:
 * there is none. Of rules, dates, classes and statuses all are kept, each in a line of its own.
 */
export interface TimeLines {
  /** When events are collected, its value alone. */
  UID: string;
  DTSTART: string;
  DTEND: string;
  DURATION: string;
  RRULE: string;
  RDATE: string;
  EXDATE: string;
  'RECURRENCE-ID': string;
  CLASS: string;
  STATUS: string;
  SEQUENCE: string;
  'X-MICROSOFT-CDO-ALLDAYEVENT': string;
}

/** A VEVENT by where it stands in the text. */
export interface VEvent extends TimeLines {
  readonly calendar: Calendar;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Its lines lie between these places of the text. */
  readonly from: number;
  to: number;
  /** What became of it, for the account. */
  outcome: Outcome;
}

/** An event as problems name it. */
export function whereOf({UID, line}: VEvent): string {
  const uid = UID.trim();
  return `${uid ? `UID ${uid.slice(0, 200)}, ` : ''}line ${line}`;
}

/** RFC 5545 §3.8.1.3: a class that is not known is treated as PRIVATE. */
export const isPrivate = ({CLASS}: VEvent): boolean => !!CLASS && !/:\s*(PUBLIC)?\s*$/i.test(CLASS);

/** `STATUS: CANCELLED` with a blank is a line of the text before it, unless the calendar writes all its properties so. */
export const isCancelled = ({STATUS, DTSTART}: VEvent): boolean =>
  !!STATUS && (DTSTART.startsWith(': ') ? /:\s*CANCELLED\s*$/i : /:CANCELLED\s*$/i).test(STATUS);

/** Later versions of an event replace earlier ones (RFC 5546 §2.1.4). */
export const sequenceOf = ({SEQUENCE}: VEvent, {readProperty}: {readonly readProperty: ReadProperty}): number =>
  (SEQUENCE && Number(readProperty(SEQUENCE)?.value)) || 0;
