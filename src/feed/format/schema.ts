/**
 * The feed format, version 1: what a static JSON feed may say. This file is the source of the published JSON Schema
 * (`feed.schema.json`) and of the checks made while reading. An error message is a problem code; `problemSentence()`
 * says it in words. Field descriptions for editors stand in `descriptions.ts`, so that visitors do not load them. What has
 * a capital letter is a type of that name in `model/generated/records.ts`.
 */
import * as z from 'zod/mini';

const some = (max: number) => z.string('text').check(z.regex(/\S/, 'empty'), z.maxLength(max, 'long'));
const id = some(300);
const word = some(300);
const url = some(2048);
export const PlainDate = z.string('date').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'));
export const PlainTime = z.string('time').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'));
export const PlainMoment = z
  .string('date-time')
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, 'date-time'));
const number = z.number('number');
const yes = z.boolean('true-false');
const maybe = z.optional;
const list = <T extends z.ZodMiniType>(item: T) => maybe(z.array(item, 'list').check(z.maxLength(2000, 'long')));
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape, 'object');
const one = <const T extends readonly string[]>(...values: T) => z.enum(values, 'choice');

export const Text = z.union([some(20000), z.catchall(z.object({}), z.string('text').check(z.maxLength(20000, 'long')))], 'text');
const words = list(word);
export const Weekday = one('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = list(Weekday);
const weeks = maybe(one('odd', 'even'));
const monthWeek = maybe(z.enum({first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1}, 'month-week'));
const timeZone = maybe(word);
export const DayPolicy = one('open', 'closed', 'ask');
export const OccurrenceStatus = one('scheduled', 'cancelled', 'postponed', 'moved');
const activityStatus = one('scheduled', 'cancelled', 'postponed', 'moved', 'paused', 'ended');

// What a record names: an id in one of the lists.
const organizationId = some(300);
const placeId = some(300);
const contactId = some(300);

/** When somebody last made sure that it is right, and who. */
const kept = {lastChecked: maybe(PlainDate), checkedBy: maybe(Text)};
export const Geo = object({latitude: number, longitude: number});
export const Address = object({
  streetAddress: maybe(word),
  extendedAddress: maybe(word),
  postalCode: maybe(word),
  addressLocality: maybe(word),
  addressCountry: maybe(word),
});
export const Notice = object({text: Text, from: maybe(PlainDate), until: maybe(PlainDate)});
export const Limitation = object({code: maybe(word), text: maybe(Text), instead: maybe(Text), url: maybe(url)});
const limitations = list(Limitation);
export const Hours = object({
  byDay: weekdays,
  opens: PlainTime,
  closes: PlainTime,
  label: maybe(Text),
  weeks,
  byMonthWeek: monthWeek,
  validFrom: maybe(PlainDate),
  validThrough: maybe(PlainDate),
});

export const Schedule = object({
  byDay: weekdays,
  startTime: maybe(PlainTime),
  endTime: maybe(PlainTime),
  startDate: maybe(PlainDate),
  endDate: maybe(PlainDate),
  repeatFrequency: maybe(one('P1D', 'P1W', 'P2W', 'P1M', 'P1Y')),
  byMonthWeek: monthWeek,
  weeks,
  exceptDate: list(PlainDate),
  dates: list(z.union([PlainMoment, z.object({start: PlainMoment, end: maybe(PlainMoment)})], 'date-time')),
  text: maybe(Text),
});

export const Change = object({
  date: PlainDate,
  status: maybe(OccurrenceStatus),
  reason: maybe(Text),
  startDate: maybe(PlainDate),
  startTime: maybe(PlainTime),
  endTime: maybe(PlainTime),
  place: maybe(placeId),
  location: maybe(Text),
  name: maybe(Text),
  description: maybe(Text),
  url: maybe(url),
});

export const OrganizationRecord = object({
  id,
  name: Text,
  description: maybe(Text),
  kind: maybe(word),
  parentOrganization: maybe(organizationId),
  department: maybe(Text),
  url: maybe(url),
  email: maybe(word),
  telephone: maybe(word),
  address: maybe(Address),
  sameAs: list(url),
  areaServed: words,
  limitations,
  notice: maybe(Notice),
  funding: maybe(Text),
  volunteerPolicy: maybe(url),
});

export const PlaceRecord = object({
  id,
  name: Text,
  address: maybe(Address),
  geo: maybe(Geo),
  visibility: maybe(one('public', 'area')),
  area: maybe(Text),
  room: maybe(Text),
  directions: maybe(Text),
  transport: maybe(Text),
  accessibility: words,
  accessibilityText: maybe(Text),
  providedBy: maybe(organizationId),
  telephone: maybe(word),
  url: maybe(url),
  notice: maybe(Notice),
  timeZone,
  ...kept,
});

export const Channel = object({type: word, value: url, text: maybe(Text), for: words, hours: list(Hours), availableLanguage: words});

export const ContactRecord = object({
  id,
  role: maybe(word),
  title: maybe(Text),
  name: maybe(word),
  organization: maybe(organizationId),
  department: maybe(Text),
  place: maybe(placeId),
  channels: list(Channel),
  availableLanguage: words,
  for: words,
  hours: list(Hours),
  responseTime: maybe(Text),
  text: maybe(Text),
  ...kept,
});

export const ActivityRecord = object({
  id,
  name: Text,
  summary: maybe(Text),
  description: maybe(Text),
  url: maybe(url),
  links: list(object({url, name: maybe(Text), meeting: maybe(yes), picture: maybe(yes)})),
  organization: maybe(organizationId),
  contributors: list(organizationId),
  coordinatedWith: list(organizationId),
  program: maybe(word),
  place: maybe(placeId),
  location: maybe(Text),
  geo: maybe(Geo),
  meetingPoint: maybe(Text),
  room: maybe(Text),
  contacts: list(contactId),
  type: maybe(word),
  topics: words,
  keywords: list(Text),
  audience: words,
  audienceText: maybe(Text),
  areaServed: words,
  minimumAge: maybe(number),
  maximumAge: maybe(number),
  access: maybe(word),
  registration: maybe(
    object({
      url: maybe(url),
      email: maybe(word),
      telephone: maybe(word),
      deadline: maybe(PlainDate),
      text: maybe(Text),
      capacity: maybe(number),
    }),
  ),
  cost: maybe(object({free: maybe(yes), amount: maybe(number), currency: maybe(word), text: maybe(Text)})),
  availableLanguage: words,
  interpretation: maybe(
    object({available: one('yes', 'no', 'on-request'), languages: words, providedBy: maybe(organizationId), text: maybe(Text)}),
  ),
  children: maybe(word),
  firstVisit: maybe(word),
  food: maybe(Text),
  accessibility: words,
  accessibilityText: maybe(Text),
  support: words,
  limitations,
  schedule: list(Schedule),
  changes: list(Change),
  status: maybe(activityStatus),
  notice: maybe(Notice),
  volunteersNeeded: maybe(yes),
  volunteerTasks: list(id),
  safeguarding: maybe(Text),
  note: maybe(Text),
  funding: maybe(Text),
  validFrom: maybe(PlainDate),
  validThrough: maybe(PlainDate),
  ...kept,
  dateModified: maybe(word),
});

export const OpeningHoursRecord = object({
  id,
  name: maybe(Text),
  place: maybe(placeId),
  organizations: list(organizationId),
  hours: z.array(Hours, 'list').check(z.maxLength(200, 'long')),
  specialOpeningHours: list(
    object({
      validFrom: PlainDate,
      validThrough: maybe(PlainDate),
      opens: maybe(PlainTime),
      closes: maybe(PlainTime),
      label: maybe(Text),
      reason: maybe(Text),
    }),
  ),
  closures: list(object({validFrom: PlainDate, validThrough: maybe(PlainDate), reason: maybe(Text)})),
  publicHolidays: maybe(DayPolicy),
  customaryDays: maybe(z.union([DayPolicy, z.catchall(z.object({}), DayPolicy)], 'choice')),
  timeZone,
  ...kept,
  contacts: list(contactId),
  notice: maybe(Notice),
});

export const CodeOrText = z.union([some(300), z.object({code: maybe(word), text: maybe(Text)})], 'text');

export const VolunteerTask = object({
  id,
  name: Text,
  description: maybe(Text),
  activity: maybe(id),
  timeCommitment: maybe(object({min: maybe(number), max: maybe(number), unit: maybe(word), per: maybe(word), text: maybe(Text)})),
});

export const Signup = object({
  organization: maybe(organizationId),
  page: maybe(url),
  action: maybe(url),
  encoding: maybe(word),
  email: maybe(word),
  controller: maybe(Text),
  contact: maybe(Text),
  dataProtectionOfficer: maybe(Text),
  purpose: maybe(Text),
  legalBasis: maybe(Text),
  recipients: list(Text),
  thirdCountries: maybe(Text),
  retention: maybe(Text),
  policyUrl: maybe(url),
  minimumAge: maybe(number),
  tasks: list(VolunteerTask),
  times: list(Text),
  requirements: list(CodeOrText),
  expects: list(CodeOrText),
  benefits: list(CodeOrText),
  limitations,
  responseTime: maybe(Text),
  thanks: maybe(Text),
});

/** Written by who makes the feed from others; never with their addresses, which may be secret. */
export const MadeFrom = object({name: Text, fetched: maybe(PlainMoment), account: maybe(z.catchall(z.object({}), number))});

/** What stands around the records. */
export const FeedHead = z.object({
  version: number,
  name: maybe(Text),
  description: maybe(Text),
  language: maybe(word),
  timeZone,
  orderedFrom: maybe(PlainMoment),
  ...kept,
  dateModified: maybe(word),
  license: maybe(word),
  limitations,
  signup: maybe(Signup),
  sources: list(MadeFrom),
});

/** The lists of records, by their name in the feed. */
export const records = {
  organizations: OrganizationRecord,
  places: PlaceRecord,
  contacts: ContactRecord,
  activities: ActivityRecord,
  openingHours: OpeningHoursRecord,
};

/** Which list an id points into; fields of records that are one of these are references. */
export const references = new Map<unknown, keyof typeof records>([
  [organizationId, 'organizations'],
  [placeId, 'places'],
  [contactId, 'contacts'],
]);
