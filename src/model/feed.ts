/**
 * What every feed becomes, whatever it was written in: plain, readonly records with wall-clock times.
 * Names follow schema.org where it has them, Open Referral HSDS where it has not, iCalendar for time.
 */
import type * as records from './generated/records.js';
import type {Hours, OccurrenceStatus, PlainDate, Schedule, Text} from './generated/records.js';
import type {Problem} from './problem.js';

export type * from './generated/records.js';
export * from './problem.js';

/** A wall-clock date and time in the feed's zone: `2026-03-14T19:00`, with `:30` appended only when there are seconds. */
export type PlainDateTime = string;
/** A point on the world's time line: `2026-03-14T18:00:00Z`. */
export type Instant = string;

/** One time that an activity takes place. All-day: `start` and `end` are dates, `end` exclusive. */
export interface Occurrence {
  readonly start: PlainDateTime | PlainDate;
  readonly end: PlainDateTime | PlainDate;
  readonly allDay: boolean;
  readonly status: OccurrenceStatus;
  /** Timed occurrences only. */
  readonly startInstant?: Instant;
  readonly endInstant?: Instant;
  /** Where this occurrence differs from its activity. */
  readonly name?: Text;
  readonly description?: Text;
  readonly place?: string;
  readonly location?: Text;
  readonly url?: string;
  /** Where it was to begin before it was moved. */
  readonly previousStart?: PlainDateTime | PlainDate;
  /** Why it is cancelled, postponed or moved, as a person wrote it. */
  readonly reason?: Text;
}

/** What every record of a feed has besides what it says itself. */
interface FromFeed {
  /** The address of the feed it came from; set when feeds are merged. */
  readonly source?: string;
}

export interface Organization extends records.OrganizationRecord, FromFeed {}

export interface Place extends records.PlaceRecord, FromFeed {}

export interface Contact extends records.ContactRecord, FromFeed {}

/** Part of the year, first and last day: month and day (`12-24`), dates, or days counted from Easter Sunday. */
export interface DateRange {
  readonly from: PlainDate | number;
  readonly through: PlainDate | number;
}

/** On which days hours hold: as a feed can say it, and what only hours typed into a page can say. */
export interface HoursDays extends Pick<Hours, 'byDay' | 'weeks' | 'byMonthWeek' | 'validFrom' | 'validThrough'> {
  readonly dates?: readonly DateRange[];
  /** ISO weeks, every `step`th of them. */
  readonly inWeeks?: readonly {readonly from: number; readonly through: number; readonly step: number}[];
  readonly isHoliday?: true;
  /** Days that a later rule has taken away. */
  readonly unless?: readonly HoursDays[];
}

export interface HoursLine extends Omit<Hours, keyof HoursDays>, HoursDays {
  /** Nobody knows whether somebody is there: by appointment, or unknown. */
  readonly isAsk?: true;
}

type SpecialHours = NonNullable<records.OpeningHoursRecord['specialOpeningHours']>[number];

export interface OpeningHours extends Omit<records.OpeningHoursRecord, 'hours' | 'specialOpeningHours'>, FromFeed {
  readonly hours: readonly HoursLine[];
  readonly specialOpeningHours?: readonly (SpecialHours & Pick<HoursLine, 'isAsk'>)[];
  /** What is typed of single days and holidays; it stands above the week. */
  readonly typedHours?: readonly HoursLine[];
  readonly typedClosures?: readonly (HoursDays & {readonly reason?: Text})[];
}

export interface Activity extends records.ActivityRecord, FromFeed {
  readonly schedule: readonly Schedule[];
  /** What the schedule comes to within the window that was asked for, earliest first. */
  readonly occurrences: readonly Occurrence[];
  /** Set when feeds are merged and this one's zone is not that of the whole. */
  readonly timeZone?: string;
  /** Further feeds that have it too; set when feeds are merged. */
  readonly alsoIn?: readonly string[];
  /** What repeats it in its calendar; set where the reader was asked to keep it. */
  readonly rule?: RuleLines;
  /** How often it was changed, where its calendar counts that. */
  readonly sequence?: number;
  /** What became of the events that it was made from, where these are several. */
  readonly outcomes?: {readonly [outcome in Outcome]?: number};
}

/** The lines of a calendar's event that say when it takes place, without their names; empty: there is none. */
export type RuleLines = Readonly<
  Record<'DTSTART' | 'DTEND' | 'DURATION' | 'RRULE' | 'RDATE' | 'EXDATE' | 'STATUS' | 'X-MICROSOFT-CDO-ALLDAYEVENT', string>
>;

/** What stands in each of a feed's lists. */
export interface ListItems {
  readonly organizations: Organization;
  readonly places: Place;
  readonly contacts: Contact;
  readonly activities: Activity;
  readonly openingHours: OpeningHours;
}

export type Lists = {readonly [List in keyof ListItems]: readonly ListItems[List][]};

export interface Feed extends Omit<records.FeedHead, 'sources'>, Lists {
  readonly language: string;
  readonly timeZone: string;
  readonly problems: readonly Problem[];
  /** Set while the rest of it is arriving: the activities have all dates that begin before then (a time with a sign behind it) and are not over. */
  readonly completeUntil?: PlainDateTime;
  /** Set while the rest of it is arriving: from when on dates were read, as `ReadOptions` said it. */
  readonly readFrom?: string;
  /** While the rest of it is arriving: records that have come and are not in the lists yet. */
  readonly unread?: readonly UnreadRecord[] | undefined;
  /** What it was read from: one, or all that were merged. */
  readonly sources: readonly Source[];
  /** What titles of a calendar say is closed by its name, in small letters: hours of that name in another feed are, too. */
  readonly closedByName?: readonly ClosedByName[];
}

/** The JSON of a record, and the list it stands in. */
export interface UnreadRecord {
  readonly list: keyof Lists;
  readonly json: string;
}

export type ClosedByName = NonNullable<OpeningHours['closures']>[number] & {readonly name: string};

/** Where a feed comes from and what it was written in. */
export interface Source extends Pick<records.FeedHead, 'lastChecked' | 'checkedBy' | 'dateModified'> {
  /** Absolute; empty when it was read from a text whose address nobody gave. */
  readonly url: string;
  readonly kind: 'json' | 'ical';
  /** The feed's own name, where several are merged. */
  readonly name?: records.Text;
  /** What became of its records; every feed that was read has one. */
  readonly account?: Account;
  /** What it was itself made from, as it says. */
  readonly madeFrom?: readonly records.MadeFrom[];
  /** Addresses of other sources in which some of its activities stand too, shown once. */
  readonly alsoIn?: readonly string[];
}

/** Every record of a source (of a calendar: every VEVENT) is counted as one of these, the first that fits in this order. */
export type Outcome =
  /** Left out because a bound was reached. */
  | 'limit'
  /** Cannot be read. */
  | 'broken'
  | 'private'
  /** Says that somebody is busy, and no more. */
  | 'freeBusy'
  /** Cancels, moves or closes others by its title, and is not shown itself. */
  | 'command'
  /** An older version or a copy of one that is counted elsewhere. */
  | 'merged'
  /** Has no date of its own in the period. */
  | 'outside'
  /** Every date of its own in the period is cancelled, and shown as that. */
  | 'cancelled'
  | 'shown';

/** What became of a source's records. An outcome that none had is missing. */
export type Account = {readonly [outcome in Outcome]?: number} & {
  /** How many there are, counted apart from what became of them: the sum of all others. */
  readonly found: number;
};

/** How much may be read; every bound that is reached leaves a `Problem`. */
export interface Bounds {
  /** Records in a feed (VEVENTs of a calendar). */
  readonly records: number;
  /** Occurrences in a feed, earliest first. */
  readonly occurrences: number;
}

/** Gives way to the browser between slices of work; `'stop'` ends the reading with what there is. */
export type Pause = () => Promise<void | 'stop'> | undefined;
