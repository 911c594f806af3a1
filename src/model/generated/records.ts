/** Generated from src/feed/format/ by scripts/generate/feed-format.mjs. Do not edit. */

export interface ActivityRecord {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name: Text;
  /** One line for the list. */
  readonly summary?: Text;
  /** A few sentences. Blank lines make paragraphs. */
  readonly description?: Text;
  /** Address beginning with https:// (or http://). */
  readonly url?: string;
  /** More addresses. */
  readonly links?: readonly {
    /** Address beginning with https:// (or http://). */
    readonly url: string;
    /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
    readonly name?: Text;
    /** true where it is held online at this address. */
    readonly meeting?: boolean;
    /** true for a poster: the page decides whether it is shown or linked. */
    readonly picture?: boolean;
  }[];
  /** Id of the organization. */
  readonly organization?: string;
  /** Ids of organizations that take part. */
  readonly contributors?: readonly string[];
  /** Ids of organizations it is coordinated with. */
  readonly coordinatedWith?: readonly string[];
  /** The programme it is part of: lbb. */
  readonly program?: string;
  /** Id of the place. */
  readonly place?: string;
  /** A place in words, where there is no record of it. */
  readonly location?: Text;
  /** Coordinates, for the map link. */
  readonly geo?: Geo;
  /** Where one meets, when it moves about. */
  readonly meetingPoint?: Text;
  /** Room or door. */
  readonly room?: Text;
  /** Ids of contacts. */
  readonly contacts?: readonly string[];
  /** What kind: for a channel phone, sms, voicemail, email, secure-mail, facebook, website; for an activity meeting-place, advice, course, talk … */
  readonly type?: string;
  /** danish, homework, advice, meeting-place, sport, food, culture, housing, work … or your own. */
  readonly topics?: readonly string[];
  /** Words to be found by. */
  readonly keywords?: readonly Text[];
  /** everyone, newcomers, refugee, family-reunified, neighbours, families, women, children, young-people, volunteers … An activity only for professional is not shown. */
  readonly audience?: readonly string[];
  /** Who it is for, in words. */
  readonly audienceText?: Text;
  /** Municipalities by code or name: 0561. */
  readonly areaServed?: readonly string[];
  /** From this age. */
  readonly minimumAge?: number;
  /** To this age. */
  readonly maximumAge?: number;
  /** drop-in, registration, referral or by-arrangement. */
  readonly access?: string;
  /** How one signs up. */
  readonly registration?: {
    /** Address beginning with https:// (or http://). */
    readonly url?: string;
    /** A mail address; better a role than a person. */
    readonly email?: string;
    /** A phone number; Danish ones as eight digits. */
    readonly telephone?: string;
    /** Last day to sign up, 2026-03-14. */
    readonly deadline?: PlainDate;
    /** In words. */
    readonly text?: Text;
    /** How many there is room for. */
    readonly capacity?: number;
  };
  /** What it costs. */
  readonly cost?: {
    /** true when it costs nothing. */
    readonly free?: boolean;
    /** In the currency’s own unit: 25. */
    readonly amount?: number;
    /** ISO 4217 code, where it is not DKK. */
    readonly currency?: string;
    /** In words. */
    readonly text?: Text;
  };
  /** Languages spoken there, as BCP 47 tags: ["da", "ar"]. Interpretation stands apart. */
  readonly availableLanguage?: readonly string[];
  /** Interpreters, apart from the languages spoken. */
  readonly interpretation?: {
    /** yes, no or on-request. */
    readonly available: 'yes' | 'no' | 'on-request';
    /** As BCP 47 tags. */
    readonly languages?: readonly string[];
    /** Id of the organization that provides it. */
    readonly providedBy?: string;
    /** In words. */
    readonly text?: Text;
  };
  /** welcome, childcare, children-only, adults-only … or your own. */
  readonly children?: string;
  /** accompanied: somebody can come along the first time; welcomed: somebody meets you at the door. */
  readonly firstVisit?: string;
  /** Food and drink, in words. */
  readonly food?: Text;
  /** step-free, steps, lift, accessible-toilet, hearing-loop … or your own. */
  readonly accessibility?: readonly string[];
  /** Accessibility in words. */
  readonly accessibilityText?: Text;
  /** fee-paid, equipment, transport … or your own. */
  readonly support?: readonly string[];
  /** What it is not: shown in every view. An activity without its own has those of its organization. */
  readonly limitations?: readonly Limitation[];
  /** When it takes place. Several may stand side by side. */
  readonly schedule?: readonly Schedule[];
  /** Single dates that differ from the schedule: cancelled, moved, at another place. */
  readonly changes?: readonly Change[];
  /** For a date: scheduled, cancelled, postponed or moved. For an activity also paused or ended. */
  readonly status?: 'scheduled' | 'cancelled' | 'postponed' | 'moved' | 'paused' | 'ended';
  /** A message that stands out for a while. */
  readonly notice?: Notice;
  /** true shows "Mangler frivillige". */
  readonly volunteersNeeded?: boolean;
  /** Ids of tasks in signup. */
  readonly volunteerTasks?: readonly string[];
  /** How children are kept safe. */
  readonly safeguarding?: Text;
  /** A note for partners. */
  readonly note?: Text;
  /** Credit line: Støttet af § 18-midler. */
  readonly funding?: Text;
  /** First day, 2026-03-14. */
  readonly validFrom?: PlainDate;
  /** Last day, 2026-03-14. */
  readonly validThrough?: PlainDate;
  /** When somebody last made sure that this is right, 2026-03-14. After a year visitors are told to call first. */
  readonly lastChecked?: PlainDate;
  /** Who made sure of it: id of an organization, or a role in words; never the name of a private person. */
  readonly checkedBy?: Text;
  /** When this was last changed, ISO 8601. */
  readonly dateModified?: string;
}

export interface Address {
  /** Street and number: Tangevej 6D. */
  readonly streetAddress?: string;
  /** Floor or door: 3. sal. */
  readonly extendedAddress?: string;
  /** Postcode: 6760. */
  readonly postalCode?: string;
  /** Town: Ribe. */
  readonly addressLocality?: string;
  /** Country code, where it is not DK. */
  readonly addressCountry?: string;
}

/** One date of an activity that is not as its schedule says. */
export interface Change {
  /** The date the schedule gives, 2026-03-14. */
  readonly date: PlainDate;
  /** For a date: scheduled, cancelled, postponed or moved. For an activity also paused or ended. */
  readonly status?: OccurrenceStatus;
  /** Why, in words. */
  readonly reason?: Text;
  /** The day it is moved to, 2026-03-14; what is missing stays as it was. */
  readonly startDate?: PlainDate;
  /** The time it is moved to: 19:00. */
  readonly startTime?: PlainTime;
  /** Its new end: 21:00. */
  readonly endTime?: PlainTime;
  /** Id of the place. */
  readonly place?: string;
  /** A place in words, where there is no record of it. */
  readonly location?: Text;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name?: Text;
  /** A few sentences. Blank lines make paragraphs. */
  readonly description?: Text;
  /** Address beginning with https:// (or http://). */
  readonly url?: string;
}

export interface Channel {
  /** What kind: for a channel phone, sms, voicemail, email, secure-mail, facebook, website; for an activity meeting-place, advice, course, talk … */
  readonly type: string;
  /** Number, mail address or web address. */
  readonly value: string;
  /** In words. */
  readonly text?: Text;
  /** Who may use it: everyone, municipality, volunteers. */
  readonly for?: readonly string[];
  /** When, by weekday. */
  readonly hours?: readonly Hours[];
  /** Languages spoken there, as BCP 47 tags: ["da", "ar"]. Interpretation stands apart. */
  readonly availableLanguage?: readonly string[];
}

/** A code with ready translations (`child-record-check`), or words of the feed’s own. */
export type CodeOrText =
  | string
  | {
      /** A limitation with ready translations: care, casework, finance-law, therapy, interpreting, trauma; or a requirement, benefit or expectation. */
      readonly code?: string;
      /** In words. */
      readonly text?: Text;
    };

export interface ContactRecord {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** contact, coordinator, volunteer-coordinator, activity-leader, chair, problems … or your own. */
  readonly role?: string;
  /** The role in words: Den til enhver tid siddende bestyrelsesformand. */
  readonly title?: Text;
  /** A person, only with that person’s consent. */
  readonly name?: string;
  /** Id of the organization. */
  readonly organization?: string;
  /** Department, as the organization writes it. */
  readonly department?: Text;
  /** Id of the place. */
  readonly place?: string;
  /** Ways to reach this role. */
  readonly channels?: readonly Channel[];
  /** Languages spoken there, as BCP 47 tags: ["da", "ar"]. Interpretation stands apart. */
  readonly availableLanguage?: readonly string[];
  /** Who may use it: everyone, municipality, volunteers. */
  readonly for?: readonly string[];
  /** When, by weekday. */
  readonly hours?: readonly Hours[];
  /** How soon one hears back. */
  readonly responseTime?: Text;
  /** In words. */
  readonly text?: Text;
  /** When somebody last made sure that this is right, 2026-03-14. After a year visitors are told to call first. */
  readonly lastChecked?: PlainDate;
  /** Who made sure of it: id of an organization, or a role in words; never the name of a private person. */
  readonly checkedBy?: Text;
}

/** What happens on days that are not ordinary: follow the table, stay shut, or "call first". */
export type DayPolicy = 'open' | 'closed' | 'ask';

export interface FeedHead {
  /** Version of the format: 1. */
  readonly version: number;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name?: Text;
  /** A few sentences. Blank lines make paragraphs. */
  readonly description?: Text;
  /** Language of all texts that are plain strings, as a BCP 47 tag. Default da. */
  readonly language?: string;
  /** IANA zone in which all times are written. Default Europe/Copenhagen. */
  readonly timeZone?: string;
  /** Says that the activities stand in the order of their next dates as seen from this moment (of a day: its midnight): by when the first date that is not over then begins, those without one last. A large feed is then shown while it arrives. Written by lbb-feed. */
  readonly orderedFrom?: PlainMoment;
  /** When somebody last made sure that this is right, 2026-03-14. After a year visitors are told to call first. */
  readonly lastChecked?: PlainDate;
  /** Who made sure of it: id of an organization, or a role in words; never the name of a private person. */
  readonly checkedBy?: Text;
  /** When this was last changed, ISO 8601. */
  readonly dateModified?: string;
  /** Address of the licence others may use this under. */
  readonly license?: string;
  /** What it is not: shown in every view. An activity without its own has those of its organization. */
  readonly limitations?: readonly Limitation[];
  /** What the volunteer signup asks and tells. */
  readonly signup?: Signup;
  /** What this feed was made from, as lbb-feed writes it. */
  readonly sources?: readonly MadeFrom[];
}

export interface Geo {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

export interface Hours {
  /** Weekdays: MO TU WE TH FR SA SU. */
  readonly byDay?: readonly Weekday[];
  /** 19:00 */
  readonly opens: PlainTime;
  /** 21:00. Earlier than opens means past midnight. */
  readonly closes: PlainTime;
  /** What is special about it: med rådgivning. */
  readonly label?: Text;
  /** odd or even ISO weeks only. Weeks 53 and 1 are both odd. */
  readonly weeks?: 'odd' | 'even';
  /** 1 to 5: that weekday of the month; -1: the last. */
  readonly byMonthWeek?: number;
  /** First day, 2026-03-14. */
  readonly validFrom?: PlainDate;
  /** Last day, 2026-03-14. */
  readonly validThrough?: PlainDate;
}

export interface Limitation {
  /** A limitation with ready translations: care, casework, finance-law, therapy, interpreting, trauma; or a requirement, benefit or expectation. */
  readonly code?: string;
  /** In words. */
  readonly text?: Text;
  /** Who can help instead. */
  readonly instead?: Text;
  /** Address beginning with https:// (or http://). */
  readonly url?: string;
}

export interface MadeFrom {
  /** What the source is called. Never its address. */
  readonly name: Text;
  /** When it was last read, in the zone of the feed: 2026-03-14T08:00. Missing: never. */
  readonly fetched?: PlainMoment;
  /** What became of its records: how many were found, shown, outside the period … */
  readonly account?: {readonly [key: string]: number};
}

export interface Notice {
  /** In words. */
  readonly text: Text;
  /** First day, 2026-03-14. */
  readonly from?: PlainDate;
  /** Last day, 2026-03-14. */
  readonly until?: PlainDate;
}

export type OccurrenceStatus = 'scheduled' | 'cancelled' | 'postponed' | 'moved';

export interface OpeningHoursRecord {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name?: Text;
  /** Id of the place. */
  readonly place?: string;
  /** Ids of those who keep it open. */
  readonly organizations?: readonly string[];
  /** When, by weekday. */
  readonly hours: readonly Hours[];
  /** Days with other hours. */
  readonly specialOpeningHours?: readonly {
    /** First day, 2026-03-14. */
    readonly validFrom: PlainDate;
    /** Last day, 2026-03-14. */
    readonly validThrough?: PlainDate;
    /** 19:00 */
    readonly opens?: PlainTime;
    /** 21:00. Earlier than opens means past midnight. */
    readonly closes?: PlainTime;
    /** What is special about it: med rådgivning. */
    readonly label?: Text;
    /** Why, in words. */
    readonly reason?: Text;
  }[];
  /** Days it is closed. */
  readonly closures?: readonly {
    /** First day, 2026-03-14. */
    readonly validFrom: PlainDate;
    /** Last day, 2026-03-14. */
    readonly validThrough?: PlainDate;
    /** Why, in words. */
    readonly reason?: Text;
  }[];
  /** open, closed or ask ("ring først") on Danish public holidays. Default ask. */
  readonly publicHolidays?: DayPolicy;
  /** The same for days that are customarily closed (24 and 31 December, 5 June), for all or by day: {"12-24": "closed", "05-01": "ask"}. */
  readonly customaryDays?: DayPolicy | {readonly [key: string]: DayPolicy};
  /** IANA zone in which all times are written. Default Europe/Copenhagen. */
  readonly timeZone?: string;
  /** When somebody last made sure that this is right, 2026-03-14. After a year visitors are told to call first. */
  readonly lastChecked?: PlainDate;
  /** Who made sure of it: id of an organization, or a role in words; never the name of a private person. */
  readonly checkedBy?: Text;
  /** Roles one can turn to, referred to by id. The normal case is a role without a name. */
  readonly contacts?: readonly string[];
  /** A message that stands out for a while. */
  readonly notice?: Notice;
}

export interface OrganizationRecord {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name: Text;
  /** A few sentences. Blank lines make paragraphs. */
  readonly description?: Text;
  /** municipality, department, association, humanitarian, sports-club, group, network, council, church, business … or your own. */
  readonly kind?: string;
  /** Id of the organization this one belongs to. */
  readonly parentOrganization?: string;
  /** Department, as the organization writes it. */
  readonly department?: Text;
  /** Address beginning with https:// (or http://). */
  readonly url?: string;
  /** A mail address; better a role than a person. */
  readonly email?: string;
  /** A phone number; Danish ones as eight digits. */
  readonly telephone?: string;
  /** Postal address. */
  readonly address?: Address;
  /** Other addresses of the same organization, such as its page on a social network. */
  readonly sameAs?: readonly string[];
  /** Municipalities by code or name: 0561. */
  readonly areaServed?: readonly string[];
  /** What it is not: shown in every view. An activity without its own has those of its organization. */
  readonly limitations?: readonly Limitation[];
  /** A message that stands out for a while. */
  readonly notice?: Notice;
  /** Credit line: Støttet af § 18-midler. */
  readonly funding?: Text;
  /** Address of the volunteer policy. */
  readonly volunteerPolicy?: string;
}

export interface PlaceRecord {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name: Text;
  /** Postal address. */
  readonly address?: Address;
  /** Coordinates, for the map link. */
  readonly geo?: Geo;
  /** area: never show the address, only the area (shelters, homes). */
  readonly visibility?: 'public' | 'area';
  /** Part of town, where the address is not shown. */
  readonly area?: Text;
  /** Room or door. */
  readonly room?: Text;
  /** How to find it. */
  readonly directions?: Text;
  /** Bus and train. */
  readonly transport?: Text;
  /** step-free, steps, lift, accessible-toilet, hearing-loop … or your own. */
  readonly accessibility?: readonly string[];
  /** Accessibility in words. */
  readonly accessibilityText?: Text;
  /** Id of the organization that provides it. */
  readonly providedBy?: string;
  /** A phone number; Danish ones as eight digits. */
  readonly telephone?: string;
  /** Address beginning with https:// (or http://). */
  readonly url?: string;
  /** A message that stands out for a while. */
  readonly notice?: Notice;
  /** IANA zone in which all times are written. Default Europe/Copenhagen. */
  readonly timeZone?: string;
  /** When somebody last made sure that this is right, 2026-03-14. After a year visitors are told to call first. */
  readonly lastChecked?: PlainDate;
  /** Who made sure of it: id of an organization, or a role in words; never the name of a private person. */
  readonly checkedBy?: Text;
}

/** A date as the poster says it: `2026-03-14`. */
export type PlainDate = string;

/** A date, or a wall-clock date and time in the feed’s zone: `2026-03-14`, `2026-03-14T19:00`. */
export type PlainMoment = string;

/** A wall-clock time: `19:00`. */
export type PlainTime = string;

/** schema.org `Schedule`, with `weeks`, `dates` and `text` beside it. Times are wall-clock in the feed’s zone. */
export interface Schedule {
  /** Weekdays: MO TU WE TH FR SA SU. */
  readonly byDay?: readonly Weekday[];
  /** 19:00, on the wall clock. Without it: all day. */
  readonly startTime?: PlainTime;
  /** 21:00. Earlier than startTime means past midnight. */
  readonly endTime?: PlainTime;
  /** First day it may take place, 2026-03-14. P2W counts from here. */
  readonly startDate?: PlainDate;
  /** Last day it may take place, 2026-03-14. */
  readonly endDate?: PlainDate;
  /** P1D, P1W, P2W, P1M or P1Y. With byDay, every week is meant without it. */
  readonly repeatFrequency?: 'P1D' | 'P1W' | 'P2W' | 'P1M' | 'P1Y';
  /** 1 to 5: that weekday of the month; -1: the last. */
  readonly byMonthWeek?: number;
  /** odd or even ISO weeks only. Weeks 53 and 1 are both odd. */
  readonly weeks?: 'odd' | 'even';
  /** Days it does not take place. */
  readonly exceptDate?: readonly PlainDate[];
  /** Single dates: "2026-03-14", "2026-03-14T19:00" or {"start": …, "end": …}. */
  readonly dates?: readonly (
    | PlainMoment
    | {
        /** 2026-03-14 or 2026-03-14T19:00. */
        readonly start: PlainMoment;
        /** 2026-03-14 or 2026-03-14T19:00. */
        readonly end?: PlainMoment;
      }
  )[];
  /** In words. */
  readonly text?: Text;
}

export interface Signup {
  /** Id of the organization. */
  readonly organization?: string;
  /** Address of the page with the form, as a link on your site: activities that lack volunteers lead there. On the same page it is found by itself. */
  readonly page?: string;
  /** Address the form is sent to; mailto: for a mail. What stands after # is the form’s name there (Netlify, webform). */
  readonly action?: string;
  /** How it is sent: json, form, apps-script, formspree, netlify, power-automate, webform or tab. Default json. */
  readonly encoding?: string;
  /** A mail address; better a role than a person. */
  readonly email?: string;
  /** Who is responsible for the data (GDPR art. 13). Required for the form. */
  readonly controller?: Text;
  /** Whom to ask about it (GDPR art. 13). Required for the form. */
  readonly contact?: Text;
  /** Data protection officer, where there is one. */
  readonly dataProtectionOfficer?: Text;
  /** What the data is for (GDPR art. 13). Required for the form. */
  readonly purpose?: Text;
  /** The legal basis (GDPR art. 6). */
  readonly legalBasis?: Text;
  /** Who receives the data. */
  readonly recipients?: readonly Text[];
  /** Whether data leaves the EU, and on what ground. */
  readonly thirdCountries?: Text;
  /** How long the data is kept (GDPR art. 13). Required for the form. */
  readonly retention?: Text;
  /** Address of the privacy policy. */
  readonly policyUrl?: string;
  /** From this age. */
  readonly minimumAge?: number;
  /** What one can volunteer for. */
  readonly tasks?: readonly VolunteerTask[];
  /** When one may say one has time. */
  readonly times?: readonly Text[];
  /** What is asked of volunteers, in order: volunteer-agreement, confidentiality, child-record-check, introduction … or words of your own. */
  readonly requirements?: readonly CodeOrText[];
  /** What volunteers should bring. */
  readonly expects?: readonly CodeOrText[];
  /** What volunteers get: training, insurance, fellowship, supervision … or words of your own. */
  readonly benefits?: readonly CodeOrText[];
  /** What it is not: shown in every view. An activity without its own has those of its organization. */
  readonly limitations?: readonly Limitation[];
  /** How soon one hears back. */
  readonly responseTime?: Text;
  /** What is said after sending. */
  readonly thanks?: Text;
}

/** A text in one language (the feed’s), or the same text by BCP 47 tag: `"Åbent hus"` or `{da: "Åbent hus", uk: "…"}`. */
export type Text = string | {readonly [key: string]: string};

export interface VolunteerTask {
  /** A short name for references: letters, numbers, hyphens. Keep it when the words change: links hang on it. */
  readonly id: string;
  /** Name, as the sign on the door says it. A text, or the same text by language tag: {"da": "Åbent hus", "uk": "…"}. */
  readonly name: Text;
  /** A few sentences. Blank lines make paragraphs. */
  readonly description?: Text;
  /** Id of the activity it belongs to. */
  readonly activity?: string;
  /** How much time it takes. */
  readonly timeCommitment?: {
    /** At least. */
    readonly min?: number;
    /** At most. */
    readonly max?: number;
    /** hour, meeting, day … */
    readonly unit?: string;
    /** week, month, year … */
    readonly per?: string;
    /** In words. */
    readonly text?: Text;
  };
}

/** Weekdays as iCalendar (RFC 5545 §3.3.10) abbreviates them. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** The records of a feed by the list they stand in. */
export interface Records {
  readonly organizations: OrganizationRecord;
  readonly places: PlaceRecord;
  readonly contacts: ContactRecord;
  readonly activities: ActivityRecord;
  readonly openingHours: OpeningHoursRecord;
}

/** Organizations stand first: what else is the same as what depends on theirs. */
export const listNames = ['organizations', 'places', 'contacts', 'activities', 'openingHours'] as const;

/** Fields of records that hold ids, and the list these point into. */
export const references = [
  ['parentOrganization', 'organizations'],
  ['providedBy', 'organizations'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['contributors', 'organizations'],
  ['coordinatedWith', 'organizations'],
  ['contacts', 'contacts'],
  ['organizations', 'organizations'],
] as const;

/** A record as far as it refers to others. */
export type Referring = {readonly id: string} & {readonly [Field in (typeof references)[number][0]]?: string | readonly string[]};
