/** Rows of the sheets → the records of a feed. */
import type {
  ActivityRecord,
  ContactRecord,
  OpeningHoursRecord,
  OrganizationRecord,
  PlaceRecord,
  PlainDate,
  Problem,
  Schedule,
  Text,
} from '../../model/feed.js';
import {slug} from '../../model/plain-letters.js';
import {agesIn, addressIn, channelsIn, costIn, emailIn, phoneIn, splitAddress, urlIn, yesIn} from './cells-of.js';
import {changesOf} from './changes.js';
import {ACCESSIBILITY, AUDIENCES, CHILDREN, MORE_AUDIENCES, ROLES, splitList, TOPICS, wordOf} from './codes.js';
import {contactFields, contactParts, roleOf} from './contacts-of.js';
import {readLanguages} from './languages.js';
import {readHours} from './opening-hours.js';
import {danish, defined, recordList, type Made} from './records.js';
import {registrationOf} from './registration.js';
import {NO, datesIn, isByArrangement, readSchedule} from './schedule.js';
import {isDraft, statusOf, withoutStatus} from './status.js';
import {YES, type Row} from './table.js';

type Fields<Item> = Omit<Item, 'id'>;

export interface Records {
  readonly organizations: readonly Made<Fields<OrganizationRecord>>[];
  readonly places: readonly Made<Fields<PlaceRecord>>[];
  readonly contacts: readonly Made<Fields<ContactRecord>>[];
  readonly activities: readonly Made<Fields<ActivityRecord>>[];
  readonly openingHours: readonly Made<Fields<OpeningHoursRecord>>[];
}

/** The column of each field that is called otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  schedule: 'start',
  startTime: 'start',
  endTime: 'end',
  byDay: 'day',
  dates: 'date',
  exceptDate: 'except',
  changes: 'cancelled',
  availableLanguage: 'languages',
  contacts: 'contact',
  audienceText: 'audience',
  minimumAge: 'age',
  maximumAge: 'age',
  accessibilityText: 'accessibility',
  location: 'place',
  access: 'registration',
};

export function readRows(rows: Readonly<Record<keyof Records, readonly Row[]>>, today: PlainDate, problems: Problem[]): Records {
  const organizations = recordList<Fields<OrganizationRecord>>(problems);
  const places = recordList<Fields<PlaceRecord>>(problems);
  const contacts = recordList<Fields<ContactRecord>>(problems);
  const activities = recordList<Fields<ActivityRecord>>(problems);
  const openingHours = recordList<Fields<OpeningHoursRecord>>(problems);

  const organizationOf = (row: Row): string | undefined => {
    const name = row.text('organization');
    if (!name) return undefined;
    return organizations.find(danish(name)) ?? organizations.add({name}, {name}, row, {name: 'organization'});
  };
  const placeOf = (row: Row, isWithAddress = false): {place?: string; location?: Text} => {
    const found = row.text('place');
    const address = addressIn(row);
    if (!found && !address) return {};
    if (found && !address && /^https?:|^(online|digitalt)$/i.test(danish(found))) return {location: found};
    if (found && places.find(danish(found))) return {place: places.find(danish(found))!};
    // „Vindrosen, Tangevej 6D, 6760 Ribe" in one cell.
    const [first = '', ...rest] = typeof found === 'string' && !address ? found.split(/\s*[,\n]\s*/) : [];
    const inOne = rest.length ? splitAddress(rest.join(', ')) : {};
    const name = inOne.postalCode ? first : (found ?? address!.streetAddress ?? address!.addressLocality ?? address!.postalCode);
    if (!name) return {};
    if (isWithAddress && !address && !inOne.postalCode) return {};
    const {street, postalCode, town} = inOne;
    const fields: Fields<PlaceRecord> = defined({
      name,
      address: address ?? (postalCode ? {...(street && {streetAddress: street}), postalCode, addressLocality: town!} : undefined),
    });
    return {place: places.add(fields, {name}, row, {name: found ? 'place' : 'address', address: 'address'})};
  };
  const contactsOf = (row: Row): string[] => {
    const {known, parts} = contactParts(row, (name) => contacts.find(name));
    const owner = danish(row.text('organization') ?? row.text('name'));
    const keys = {channels: row.has('contact') ? 'contact' : 'telephone', title: 'contact'};
    const added = parts.flatMap((part, i) => {
      const fields = contactFields(i ? undefined : row, part, organizationOf(row));
      const {title, role, channels} = fields;
      if (!channels?.length && !title && !role) return [];
      const name = title ?? (role ? wordOf(ROLES, role) : `Kontakt ${owner}`);
      return contacts.add(title || role ? fields : {role: 'contact', ...fields}, {name}, row, keys);
    });
    return [...known, ...added];
  };

  for (const row of rows.organizations) {
    const name = nameOf(row);
    if (!name) continue;
    const fields = defined({
      name,
      description: row.text('description'),
      telephone: phoneIn(row),
      email: emailIn(row),
      url: urlIn(row),
      address: addressIn(row),
    });
    organizations.add(fields, {id: idOf(row), name, isOwn: true}, row, OTHERWISE);
  }
  for (const row of rows.places) {
    const name = nameOf(row);
    if (!name) continue;
    const fields = defined({
      name,
      address: addressIn(row),
      room: row.text('room'),
      directions: row.text('directions'),
      transport: row.text('transport'),
      ...accessibilityOf(row),
      telephone: phoneIn(row),
      url: urlIn(row),
    });
    places.add(fields, {id: idOf(row), name, isOwn: true}, row, OTHERWISE);
  }
  // A place that is written with its address in one row is the same where another row has only its name.
  for (const row of [...rows.activities, ...rows.openingHours]) placeOf({...row, report() {}}, true);
  for (const row of rows.contacts) {
    const title = row.text('title');
    const name = row.words('name');
    const reached = contactFields(row, channelsIn(''), organizationOf(row));
    const website = urlIn(row);
    const fields = defined({
      ...reached,
      ...roleOf(title),
      name: name || undefined,
      channels: [...(reached.channels ?? []), ...(website ? [{type: 'website', value: website}] : [])],
      availableLanguage: languagesOf(row),
      text: row.text('text'),
    });
    if (title || name) contacts.add(fields, {id: idOf(row), name: title ?? name, isOwn: true}, row, OTHERWISE);
    else row.report('title', 'sheet-title');
  }

  /** Rows of one activity: those that say the same but when. */
  const sameActivity = new Map<string, number>();
  for (const written of rows.activities) {
    if (isDraft(written)) {
      written.report('status', 'private-row', {found: written.words('status')});
      continue;
    }
    const {row, said} = withoutStatus(written);
    const name = nameOf(row);
    if (!name) continue;
    const id = idOf(row);
    const schedule = readSchedule(row, today);
    const {status, changes, unread} = changesOf(row, today);
    const {place, location} = placeOf(row);
    const registration = registrationOf(row, today);
    const contactIds = contactsOf(row);
    const access = registration.access ?? (isByArrangement(row) ? 'by-arrangement' : undefined);
    const notice = withWords(row.text('notice'), unread);
    const lastChecked = checkedOf(row, today);
    const fields: Fields<ActivityRecord> = defined({
      name,
      summary: row.text('summary'),
      description: row.text('description'),
      url: urlIn(row),
      organization: organizationOf(row),
      place,
      location,
      meetingPoint: row.text('meetingPoint'),
      room: row.text('room'),
      contacts: contactIds,
      topics: codesOf(row.words('topics'), TOPICS),
      ...audienceOf(row),
      ...agesIn(row),
      access,
      registration: registration.registration,
      cost: costIn(row),
      availableLanguage: languagesOf(row),
      children: row.has('children')
        ? (CHILDREN.get(row.words('children').toLowerCase()) ?? (YES.test(row.words('children')) ? 'welcome' : row.words('children')))
        : undefined,
      food: row.text('food'),
      ...accessibilityOf(row),
      status: status ?? statusOf(row) ?? said,
      notice: notice ? {text: notice} : undefined,
      volunteersNeeded: yesIn(row, 'volunteersNeeded', YES, NO) || undefined,
      lastChecked,
    });
    const isOnlyTitle = row.size === 1 || (TOTAL.test(danish(name)) && !schedule?.length);
    if (isOnlyTitle || !schedule) {
      row.report('name', isOnlyTitle ? 'sheet-only-title' : 'sheet-no-time', {found: danish(name)});
      continue;
    }
    const same = id ?? JSON.stringify(fields);
    const before = activities.made[sameActivity.get(same) ?? -1];
    if (before && schedule.length) {
      const {schedule: others = [], changes: otherChanges = []} = before.record;
      Object.assign(before.record, {
        schedule: [...others, ...schedule] as Schedule[],
        ...(changes.length && {changes: [...otherChanges, ...changes]}),
      });
      continue;
    }
    sameActivity.set(same, activities.made.length);
    const all = defined({...fields, schedule, changes});
    activities.add(all, {id: id ?? uniqueId(danish(name), danish(row.text('place')), activities.find), name}, row, OTHERWISE);
  }

  for (const [hours, row, keys] of readHours(rows.openingHours, today, (row) => placeOf(row).place))
    openingHours.add(hours, {id: idOf(row) ?? `aabningstider${hours.place ? `-${hours.place}` : ''}`, name: ''}, row, keys);

  return {
    organizations: organizations.made,
    places: places.made,
    contacts: contacts.made,
    activities: activities.made,
    openingHours: openingHours.made,
  };
}

/** A line that counts those above it. */
const TOTAL = /^(i ?alt|total|sum|antal)\s*:?$/i;

/** An id that the order of rows does not change: two of one title are told apart by their place. */
const uniqueId = (name: string, place: string, find: (id: string) => string | undefined): string => {
  const id = slug(name) || 'x';
  return find(id) && place ? slug(`${name} ${place}`) : id;
};

const idOf = (row: Row): string | undefined => row.words('id').replace(/\s+/g, '-') || undefined;

function nameOf(row: Row): Text | undefined {
  const name = row.text('name');
  if (!name) row.report('name', 'sheet-title');
  return name;
}

function languagesOf(row: Row): string[] | undefined {
  if (!row.has('languages')) return undefined;
  const {tags, unknown} = readLanguages(row.words('languages'));
  if (unknown.length) row.report('languages', 'sheet-language', {found: unknown.join(', ')});
  return tags;
}

const codesOf = (text: string, codes: ReadonlyMap<string, string>): string[] =>
  splitList(text).map((word) => codes.get(word.toLowerCase()) ?? word);

/** Codes where all words are such, else the words as they are. */
function audienceOf(row: Row): {audience?: string[]; audienceText?: Text} {
  const text = row.text('audience');
  if (typeof text !== 'string') return text ? {audienceText: text} : {};
  const codes = splitList(text).map((word) => AUDIENCES.get(word.toLowerCase()) ?? MORE_AUDIENCES.get(word.toLowerCase()));
  return codes.every((code) => code !== undefined) ? {audience: codes} : {audienceText: text};
}

function accessibilityOf(row: Row): {accessibility?: string[]; accessibilityText?: Text} {
  const text = row.text('accessibility');
  if (typeof text !== 'string') return text ? {accessibilityText: text} : {};
  const codes = splitList(text).map((word) => ACCESSIBILITY.get(word.toLowerCase()));
  return codes.every((code) => code !== undefined) ? {accessibility: codes} : {accessibilityText: text};
}

/** With what else visitors should know. */
const withWords = (text: Text | undefined, words: string | undefined): Text | undefined =>
  words && typeof text === 'object'
    ? {...text, da: [text.da, words].filter(Boolean).join('. ')}
    : [text, words].filter(Boolean).join('. ') || text;

/** A day that has been; without a year the last such day. */
const checkedOf = (row: Row, today: PlainDate): PlainDate | undefined => datesIn(row, 'lastChecked', {today, until: today})?.spans[0]?.from;
