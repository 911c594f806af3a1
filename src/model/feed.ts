/**
 * What every feed becomes, whatever it was written in: plain, readonly records with wall-clock times.
 * Names follow schema.org where it has them, Open Referral HSDS where it has not, iCalendar for time.
 */

/** A text in one language (the feed's), or the same text by BCP 47 tag: `"Åbent hus"` or `{da: "Åbent hus", uk: "…"}`. */
export type Text = string | {readonly [languageTag: string]: string};

/** A date as the poster says it: `2026-03-14`. */
export type PlainDate = string;
/** A wall-clock time: `19:00`. */
export type PlainTime = string;
/** A wall-clock date and time in the feed's zone: `2026-03-14T19:00`, with `:30` appended only when there are seconds. */
export type PlainDateTime = string;
/** A point on the world's time line: `2026-03-14T18:00:00Z`. */
export type Instant = string;

/** Weekdays as iCalendar (RFC 5545 §3.3.10) abbreviates them. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/**
 * Something in a feed that the webmaster should mend. `code` says what is wrong, `where` names the record and field
 * (`activities[3].schedule[0].startTime`, or `UID abc@example, line 120`), `values` what was found and what to write.
 * Sentences are made by `problemSentence()`.
 */
export interface Problem {
  readonly code: string;
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A feed that cannot be read at all. `code` is what `problemSentence()` turns into words. */
export class FeedError extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FeedError';
  }
}

export type OccurrenceStatus = 'scheduled' | 'cancelled' | 'postponed' | 'moved';

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

/** schema.org `Schedule`, with `weeks`, `dates` and `text` beside it. Times are wall-clock in the feed's zone. */
export interface Schedule {
  readonly byDay?: readonly Weekday[];
  readonly startTime?: PlainTime;
  /** Earlier than `startTime`: past midnight. Missing: the length is not known, shown as a start only. */
  readonly endTime?: PlainTime;
  readonly startDate?: PlainDate;
  /** Last day on which it may take place. */
  readonly endDate?: PlainDate;
  /** ISO 8601 duration; missing with `byDay` means every week. `P2W` counts from `startDate`. */
  readonly repeatFrequency?: 'P1D' | 'P1W' | 'P2W' | 'P1M' | 'P1Y';
  /** 1 to 5, -1 = the month's last. */
  readonly byMonthWeek?: number;
  /** ISO 8601 week numbers; 53 and 1 are both odd and follow each other. */
  readonly weeks?: 'odd' | 'even';
  readonly exceptDate?: readonly PlainDate[];
  readonly dates?: readonly (PlainDate | PlainDateTime | {readonly start: string; readonly end?: string})[];
  /** For what has no dates: "2 årlige møder". */
  readonly text?: Text;
}

export interface Address {
  readonly streetAddress?: string;
  readonly extendedAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressCountry?: string;
}

interface FeedRecord {
  readonly id: string;
  /** The address of the feed it came from; set when feeds are merged. */
  readonly source?: string;
}

export interface Limitation {
  /** `care`, `casework`, `finance-law`, `therapy`, `interpreting`, `trauma`, or the feed's own. */
  readonly code?: string;
  readonly text?: Text;
  /** Who can help instead. */
  readonly instead?: Text;
  readonly url?: string;
}

export interface Notice {
  readonly text: Text;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

export interface Organization extends FeedRecord {
  readonly name: Text;
  readonly description?: Text;
  /** `municipality`, `department`, `association`, `group`, `council`, `church`, `network`, … */
  readonly kind?: string;
  readonly parentOrganization?: string;
  readonly department?: Text;
  readonly url?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly address?: Address;
  readonly sameAs?: readonly string[];
  /** Kommune codes or names: `0561`. */
  readonly areaServed?: readonly string[];
  readonly limitations?: readonly Limitation[];
  readonly notice?: Notice;
  readonly funding?: Text;
  readonly volunteerPolicy?: string;
}

export interface Place extends FeedRecord {
  readonly name: Text;
  readonly address?: Address;
  readonly geo?: {readonly latitude: number; readonly longitude: number};
  /** `area`: never show the address, only the town. */
  readonly visibility?: 'public' | 'area';
  readonly area?: Text;
  readonly room?: Text;
  readonly directions?: Text;
  readonly transport?: Text;
  readonly accessibility?: readonly string[];
  readonly accessibilityText?: Text;
  readonly providedBy?: string;
  readonly telephone?: string;
  readonly url?: string;
  readonly notice?: Notice;
  /** Only where it differs from the feed's zone. */
  readonly timeZone?: string;
}

export interface Hours {
  readonly byDay?: readonly Weekday[];
  readonly opens: PlainTime;
  /** Earlier than `opens`: past midnight. */
  readonly closes: PlainTime;
  readonly label?: Text;
  readonly weeks?: 'odd' | 'even';
  readonly byMonthWeek?: number;
  readonly validFrom?: PlainDate;
  readonly validThrough?: PlainDate;
}

export interface Channel {
  /** `phone`, `sms`, `voicemail`, `email`, `secure-mail`, `facebook`, `website`, or the feed's own. */
  readonly type: string;
  readonly value: string;
  readonly text?: Text;
  /** Who may use it: `everyone`, `municipality`, `volunteers`, … */
  readonly for?: readonly string[];
  readonly hours?: readonly Hours[];
  readonly availableLanguage?: readonly string[];
}

export interface Contact extends FeedRecord {
  /** `coordinator`, `chair`, `contact`, `volunteer-coordinator`, `activity-leader`, `problems`, … */
  readonly role?: string;
  /** The role in words; the normal case is a role without a person. */
  readonly title?: Text;
  readonly name?: string;
  readonly organization?: string;
  readonly department?: Text;
  readonly place?: string;
  readonly channels?: readonly Channel[];
  readonly availableLanguage?: readonly string[];
  readonly for?: readonly string[];
  readonly hours?: readonly Hours[];
  readonly responseTime?: Text;
  readonly text?: Text;
}

/** One date of an activity that is not as its schedule says. */
export interface Change {
  /** The date the schedule gives. */
  readonly date: PlainDate;
  readonly status?: OccurrenceStatus;
  readonly reason?: Text;
  /** Where it is moved to; what is missing stays as it was. */
  readonly startDate?: PlainDate;
  readonly startTime?: PlainTime;
  readonly endTime?: PlainTime;
  readonly place?: string;
  readonly location?: Text;
  readonly name?: Text;
  readonly description?: Text;
}

export interface Activity extends FeedRecord {
  readonly name: Text;
  /** One line for the list. */
  readonly summary?: Text;
  readonly description?: Text;
  readonly url?: string;
  readonly links?: readonly {readonly url: string; readonly name?: Text}[];
  readonly organization?: string;
  readonly contributors?: readonly string[];
  readonly coordinatedWith?: readonly string[];
  readonly program?: string;
  readonly place?: string;
  /** A place in words, where there is no record of it (iCalendar LOCATION). */
  readonly location?: Text;
  readonly geo?: {readonly latitude: number; readonly longitude: number};
  readonly meetingPoint?: Text;
  readonly room?: Text;
  readonly contacts?: readonly string[];
  readonly type?: string;
  readonly topics?: readonly string[];
  readonly keywords?: readonly Text[];
  readonly audience?: readonly string[];
  readonly audienceText?: Text;
  readonly areaServed?: readonly string[];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** `drop-in`, `registration`, `referral`, `by-arrangement`. */
  readonly access?: string;
  readonly registration?: {
    readonly url?: string;
    readonly email?: string;
    readonly telephone?: string;
    readonly deadline?: PlainDate;
    readonly text?: Text;
    readonly capacity?: number;
  };
  readonly cost?: {readonly free?: boolean; readonly amount?: number; readonly currency?: string; readonly text?: Text};
  /** Languages spoken by those who are there; interpretation stands apart. */
  readonly availableLanguage?: readonly string[];
  readonly interpretation?: {
    readonly available: 'yes' | 'no' | 'on-request';
    readonly languages?: readonly string[];
    readonly providedBy?: string;
    readonly text?: Text;
  };
  /** `welcome`, `childcare`, `adults-only`, … */
  readonly children?: string;
  /** `accompanied`: somebody can come along the first time; `welcomed`: somebody meets you at the door. */
  readonly firstVisit?: string;
  readonly food?: Text;
  readonly accessibility?: readonly string[];
  readonly accessibilityText?: Text;
  /** `fee-paid`, `equipment`, `transport`, … */
  readonly support?: readonly string[];
  readonly limitations?: readonly Limitation[];
  readonly schedule: readonly Schedule[];
  /** Single dates that differ from the schedule: cancelled, moved, at another place. */
  readonly changes?: readonly Change[];
  /** What the schedule comes to within the window that was asked for, earliest first. */
  readonly occurrences: readonly Occurrence[];
  readonly status?: string;
  readonly notice?: Notice;
  readonly volunteersNeeded?: boolean;
  readonly volunteerTasks?: readonly string[];
  readonly safeguarding?: Text;
  readonly note?: Text;
  readonly funding?: Text;
  readonly validFrom?: PlainDate;
  readonly validThrough?: PlainDate;
  readonly lastChecked?: PlainDate;
  readonly dateModified?: string;
  /** Set when feeds are merged and this one's zone is not that of the whole. */
  readonly timeZone?: string;
}

/** What happens on days that are not ordinary: follow the table, stay shut, or "call first". */
export type DayPolicy = 'open' | 'closed' | 'ask';

export interface OpeningHours extends FeedRecord {
  readonly name?: Text;
  readonly place?: string;
  readonly organizations?: readonly string[];
  readonly hours: readonly Hours[];
  readonly specialOpeningHours?: readonly {
    readonly validFrom: PlainDate;
    readonly validThrough?: PlainDate;
    readonly opens?: PlainTime;
    readonly closes?: PlainTime;
    readonly label?: Text;
    readonly reason?: Text;
  }[];
  readonly closures?: readonly {readonly validFrom: PlainDate; readonly validThrough?: PlainDate; readonly reason?: Text}[];
  readonly publicHolidays?: DayPolicy;
  readonly customaryDays?: DayPolicy | {readonly [day: string]: DayPolicy};
  readonly timeZone?: string;
  readonly lastChecked?: PlainDate;
  readonly contacts?: readonly string[];
  readonly notice?: Notice;
}

export interface VolunteerTask {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly activity?: string;
  readonly timeCommitment?: {
    readonly min?: number;
    readonly max?: number;
    readonly unit?: string;
    readonly per?: string;
    readonly text?: Text;
  };
}

/** A code with ready translations (`child-record-check`), or words of the feed's own. */
export type CodeOrText = string | {readonly code?: string; readonly text?: Text};

export interface Signup {
  readonly organization?: string;
  readonly page?: string;
  readonly action?: string;
  readonly encoding?: string;
  readonly email?: string;
  readonly controller?: Text;
  readonly contact?: Text;
  readonly dataProtectionOfficer?: Text;
  readonly purpose?: Text;
  readonly legalBasis?: Text;
  readonly recipients?: readonly Text[];
  readonly thirdCountries?: Text;
  readonly retention?: Text;
  readonly policyUrl?: string;
  readonly minimumAge?: number;
  readonly tasks?: readonly VolunteerTask[];
  readonly times?: readonly Text[];
  readonly requirements?: readonly CodeOrText[];
  readonly expects?: readonly CodeOrText[];
  readonly benefits?: readonly CodeOrText[];
  readonly limitations?: readonly Limitation[];
  readonly responseTime?: Text;
  readonly thanks?: Text;
}

export interface Feed {
  readonly version: number;
  readonly name?: Text;
  readonly description?: Text;
  /** Language of the texts that are plain strings. */
  readonly language: string;
  readonly timeZone: string;
  readonly dateModified?: string;
  readonly license?: string;
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
  readonly openingHours: readonly OpeningHours[];
  readonly signup?: Signup;
  readonly limitations?: readonly Limitation[];
  readonly problems: readonly Problem[];
  /** What it was read from: one, or all that were merged. */
  readonly sources: readonly Source[];
}

/** Where a feed comes from and what it was written in. */
export interface Source {
  /** Absolute; empty when it was read from a text whose address nobody gave. */
  readonly url: string;
  readonly kind: 'json' | 'ical';
}

/** How much may be read; every bound that is reached leaves a `Problem`. */
export interface Bounds {
  /** Records in a feed (VEVENTs of a calendar). */
  readonly records: number;
  /** Occurrences in a feed, earliest first. */
  readonly occurrences: number;
}

/** Gives way to the browser between slices of work; `'stop'` ends the reading with what there is. */
export type Pause = () => Promise<void | 'stop'> | undefined;
