import type {DayNumber} from '../calendar.js';
import type {Activity, Occurrence} from '../feed.js';

/** A VEVENT with what repeats it. */
export interface Series {
  readonly uid: string;
  readonly first: Occurrence;
  /** An RRULE value. */
  readonly rule?: string;
  /** The rule's last day, missing where it goes on; whether what it says goes on all the same. */
  readonly until?: DayNumber;
  readonly isCut?: boolean;
  /** Wall-clock starts that the rule gives and that are none. */
  readonly without: readonly string[];
  /** Instances that are not as the first, each known by where it was to begin. */
  readonly changed: readonly Occurrence[];
}

/** A date as an event of its own, known by where it was to begin. */
export const single = (activity: Activity, occurrence: Occurrence): Series => ({
  uid: uidOf(activity, (occurrence.previousStart ?? occurrence.start).replace(/\W/g, '')),
  first: occurrence,
  without: [],
  changed: [],
});

/** Globally unique and the same in every export: the id where it is so already, else the id at the feed's host. */
export function uidOf({id, source}: Activity, part: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(source ?? '')?.[1] ?? 'lbb-elements.invalid';
  const [, name, at = `@${host}`] = /^(.*?)(@[^@]*)?$/s.exec(id)!;
  return `${name!}${part && `-${part}`}${/^(urn:|https?:)/i.test(id) ? '' : at}`;
}

export const plannedStart = ({start, previousStart = start}: Occurrence): string => previousStart;

export const isAsPlanned = ({status, previousStart, name, description, place, location, url}: Occurrence) =>
  status === 'scheduled' && [previousStart, name, description, place, location, url].every((field) => field === undefined);
