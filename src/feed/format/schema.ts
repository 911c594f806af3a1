/**
 * The feed format, version 1: what a static JSON feed may say. This file is the source of the published JSON Schema
 * (`feed.schema.json`) and of the checks made while reading. An error message is a problem code; `problemSentence()`
 * says it in words. Field descriptions for editors stand in `descriptions.ts`, so that visitors do not load them.
 */
import * as z from 'zod/mini';

const some = (max: number) => z.string('text').check(z.regex(/\S/, 'empty'), z.maxLength(max, 'long'));
const id = some(300);
const word = some(300);
const url = some(2048);
const date = z.string('date').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'));
const time = z.string('time').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'));
const moment = z
  .string('date-time')
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, 'date-time'));
const number = z.number('number');
const yes = z.boolean('true-false');
const maybe = z.optional;
const list = <T extends z.ZodMiniType>(item: T) => maybe(z.array(item, 'list').check(z.maxLength(2000, 'long')));
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape, 'object');
const one = <const T extends readonly string[]>(...values: T) => z.enum(values, 'choice');

const text = z.union([some(20000), z.catchall(z.object({}), z.string('text').check(z.maxLength(20000, 'long')))], 'text');
const words = list(word);
const weekday = one('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = list(weekday);
const weeks = maybe(one('odd', 'even'));
const monthWeek = maybe(z.enum({first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1}, 'month-week'));
const timeZone = maybe(word);
const policy = one('open', 'closed', 'ask');
const status = one('scheduled', 'cancelled', 'postponed', 'moved');
const activityStatus = one('scheduled', 'cancelled', 'postponed', 'moved', 'paused', 'ended');

// What a record names: an id in one of the lists.
const organizationId = some(300);
const placeId = some(300);
const contactId = some(300);

/** When somebody last made sure that it is right, and who. */
const kept = {lastChecked: maybe(date), checkedBy: maybe(text)};
const geo = object({latitude: number, longitude: number});
const address = object({
  streetAddress: maybe(word),
  extendedAddress: maybe(word),
  postalCode: maybe(word),
  addressLocality: maybe(word),
  addressCountry: maybe(word),
});
const notice = object({text, from: maybe(date), until: maybe(date)});
const limitation = object({code: maybe(word), text: maybe(text), instead: maybe(text), url: maybe(url)});
const limitations = list(limitation);
const hours = object({
  byDay: weekdays,
  opens: time,
  closes: time,
  label: maybe(text),
  weeks,
  byMonthWeek: monthWeek,
  validFrom: maybe(date),
  validThrough: maybe(date),
});

const schedule = object({
  byDay: weekdays,
  startTime: maybe(time),
  endTime: maybe(time),
  startDate: maybe(date),
  endDate: maybe(date),
  repeatFrequency: maybe(one('P1D', 'P1W', 'P2W', 'P1M', 'P1Y')),
  byMonthWeek: monthWeek,
  weeks,
  exceptDate: list(date),
  dates: list(z.union([moment, z.object({start: moment, end: maybe(moment)})], 'date-time')),
  text: maybe(text),
});

const change = object({
  date,
  status: maybe(status),
  reason: maybe(text),
  startDate: maybe(date),
  startTime: maybe(time),
  endTime: maybe(time),
  place: maybe(placeId),
  location: maybe(text),
  name: maybe(text),
  description: maybe(text),
  url: maybe(url),
});

const organization = object({
  id,
  name: text,
  description: maybe(text),
  kind: maybe(word),
  parentOrganization: maybe(organizationId),
  department: maybe(text),
  url: maybe(url),
  email: maybe(word),
  telephone: maybe(word),
  address: maybe(address),
  sameAs: list(url),
  areaServed: words,
  limitations,
  notice: maybe(notice),
  funding: maybe(text),
  volunteerPolicy: maybe(url),
});

const place = object({
  id,
  name: text,
  address: maybe(address),
  geo: maybe(geo),
  visibility: maybe(one('public', 'area')),
  area: maybe(text),
  room: maybe(text),
  directions: maybe(text),
  transport: maybe(text),
  accessibility: words,
  accessibilityText: maybe(text),
  providedBy: maybe(organizationId),
  telephone: maybe(word),
  url: maybe(url),
  notice: maybe(notice),
  timeZone,
  ...kept,
});

const channel = object({type: word, value: url, text: maybe(text), for: words, hours: list(hours), availableLanguage: words});

const contact = object({
  id,
  role: maybe(word),
  title: maybe(text),
  name: maybe(word),
  organization: maybe(organizationId),
  department: maybe(text),
  place: maybe(placeId),
  channels: list(channel),
  availableLanguage: words,
  for: words,
  hours: list(hours),
  responseTime: maybe(text),
  text: maybe(text),
  ...kept,
});

const activity = object({
  id,
  name: text,
  summary: maybe(text),
  description: maybe(text),
  url: maybe(url),
  links: list(object({url, name: maybe(text), meeting: maybe(yes), picture: maybe(yes)})),
  organization: maybe(organizationId),
  contributors: list(organizationId),
  coordinatedWith: list(organizationId),
  program: maybe(word),
  place: maybe(placeId),
  location: maybe(text),
  geo: maybe(geo),
  meetingPoint: maybe(text),
  room: maybe(text),
  contacts: list(contactId),
  type: maybe(word),
  topics: words,
  keywords: list(text),
  audience: words,
  audienceText: maybe(text),
  areaServed: words,
  minimumAge: maybe(number),
  maximumAge: maybe(number),
  access: maybe(word),
  registration: maybe(
    object({
      url: maybe(url),
      email: maybe(word),
      telephone: maybe(word),
      deadline: maybe(date),
      text: maybe(text),
      capacity: maybe(number),
    }),
  ),
  cost: maybe(object({free: maybe(yes), amount: maybe(number), currency: maybe(word), text: maybe(text)})),
  availableLanguage: words,
  interpretation: maybe(
    object({available: one('yes', 'no', 'on-request'), languages: words, providedBy: maybe(organizationId), text: maybe(text)}),
  ),
  children: maybe(word),
  firstVisit: maybe(word),
  food: maybe(text),
  accessibility: words,
  accessibilityText: maybe(text),
  support: words,
  limitations,
  schedule: list(schedule),
  changes: list(change),
  status: maybe(activityStatus),
  notice: maybe(notice),
  volunteersNeeded: maybe(yes),
  volunteerTasks: list(id),
  safeguarding: maybe(text),
  note: maybe(text),
  funding: maybe(text),
  validFrom: maybe(date),
  validThrough: maybe(date),
  ...kept,
  dateModified: maybe(word),
});

const openingHours = object({
  id,
  name: maybe(text),
  place: maybe(placeId),
  organizations: list(organizationId),
  hours: z.array(hours, 'list').check(z.maxLength(200, 'long')),
  specialOpeningHours: list(
    object({validFrom: date, validThrough: maybe(date), opens: maybe(time), closes: maybe(time), label: maybe(text), reason: maybe(text)}),
  ),
  closures: list(object({validFrom: date, validThrough: maybe(date), reason: maybe(text)})),
  publicHolidays: maybe(policy),
  customaryDays: maybe(z.union([policy, z.catchall(z.object({}), policy)], 'choice')),
  timeZone,
  ...kept,
  contacts: list(contactId),
  notice: maybe(notice),
});

const codeOrText = z.union([some(300), z.object({code: maybe(word), text: maybe(text)})], 'text');

const task = object({
  id,
  name: text,
  description: maybe(text),
  activity: maybe(id),
  timeCommitment: maybe(object({min: maybe(number), max: maybe(number), unit: maybe(word), per: maybe(word), text: maybe(text)})),
});

export const signup = object({
  organization: maybe(organizationId),
  page: maybe(url),
  action: maybe(url),
  encoding: maybe(word),
  email: maybe(word),
  controller: maybe(text),
  contact: maybe(text),
  dataProtectionOfficer: maybe(text),
  purpose: maybe(text),
  legalBasis: maybe(text),
  recipients: list(text),
  thirdCountries: maybe(text),
  retention: maybe(text),
  policyUrl: maybe(url),
  minimumAge: maybe(number),
  tasks: list(task),
  times: list(text),
  requirements: list(codeOrText),
  expects: list(codeOrText),
  benefits: list(codeOrText),
  limitations,
  responseTime: maybe(text),
  thanks: maybe(text),
});

/** Written by who makes the feed from others; never with their addresses, which may be secret. */
const madeFrom = object({name: text, fetched: maybe(moment), account: maybe(z.catchall(z.object({}), number))});

/** What stands around the records. */
export const head = z.object({
  version: number,
  name: maybe(text),
  description: maybe(text),
  language: maybe(word),
  timeZone,
  orderedFrom: maybe(moment),
  ...kept,
  dateModified: maybe(word),
  license: maybe(word),
  limitations,
  signup: maybe(signup),
  sources: list(madeFrom),
});

/** The lists of records, by their name in the feed. */
export const records = {organizations: organization, places: place, contacts: contact, activities: activity, openingHours};

/** Which list an id points into; fields of records that are one of these are references. */
export const references = new Map<unknown, keyof typeof records>([
  [organizationId, 'organizations'],
  [placeId, 'places'],
  [contactId, 'contacts'],
]);

/** What has a name of its own in the types made from this file (`model/generated/records.ts`). */
export const types = {
  Text: text,
  PlainDate: date,
  PlainTime: time,
  PlainMoment: moment,
  Weekday: weekday,
  OccurrenceStatus: status,
  DayPolicy: policy,
  Schedule: schedule,
  Change: change,
  Address: address,
  Geo: geo,
  Limitation: limitation,
  Notice: notice,
  Hours: hours,
  Channel: channel,
  VolunteerTask: task,
  CodeOrText: codeOrText,
  Signup: signup,
  MadeFrom: madeFrom,
  OrganizationRecord: organization,
  PlaceRecord: place,
  ContactRecord: contact,
  ActivityRecord: activity,
  OpeningHoursRecord: openingHours,
  FeedHead: head,
};
