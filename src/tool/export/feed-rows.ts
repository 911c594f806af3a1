/** A feed's records → rows of sheets with the columns that sheets are read by. What fits in no cell is found by reading them again. */
import type {
  Change,
  ContactRecord,
  OpeningHoursRecord,
  OrganizationRecord,
  PlaceRecord,
  Schedule,
  Text,
  ActivityRecord,
} from '../../model/feed.js';
import {parseDate} from '../../model/calendar.js';
import {languageName} from '../../text/language-names.js';
import {ACCESSIBILITY, AUDIENCES, CHILDREN, ROLES, TOPICS, wordOf} from '../sheet/codes.js';
import {SHEETS, type SheetKind} from '../sheet/columns.js';
import {danishDate} from '../sheet/dates.js';
import {danish} from '../sheet/records.js';
import type {SheetToWrite} from './write-xlsx.js';

/** A feed as it is written, of which any list may be missing. */
export interface WrittenFeed {
  readonly activities?: readonly ActivityRecord[];
  readonly places?: readonly PlaceRecord[];
  readonly organizations?: readonly OrganizationRecord[];
  readonly contacts?: readonly ContactRecord[];
  readonly openingHours?: readonly OpeningHoursRecord[];
}

/** Cells by the key of their column. */
type Cells = Readonly<Record<string, Text | undefined>>;

const DAYS = {MO: 'mandag', TU: 'tirsdag', WE: 'onsdag', TH: 'torsdag', FR: 'fredag', SA: 'lørdag', SU: 'søndag'} as const;
const TURNS: Readonly<Record<number, string>> = {1: 'første', 2: 'anden', 3: 'tredje', 4: 'fjerde', 5: 'femte', [-1]: 'sidste'};
const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'aflyst',
  postponed: 'udsat',
  moved: 'flyttet',
  paused: 'pause',
  ended: 'slut',
};
const FREQUENCY = {P1D: 'hver dag', P1W: 'hver uge', P2W: 'hver anden uge', P1M: 'hver måned', P1Y: 'hvert år'} as const;

const listed = (words: readonly (string | undefined)[], separator = ', '): string => words.filter(Boolean).join(separator);

/**
 * One sheet for each list that has records; `isOneSheet` puts what activities name into their own rows, for files that
 * have one sheet only.
 */
export function feedSheets(feed: WrittenFeed, isOneSheet: boolean): SheetToWrite[] {
  const {activities = [], places: all = [], organizations = [], contacts = [], openingHours = []} = feed;
  // A place that is not for everybody is written by its area only: in a sheet it would become one like the others.
  const places = all.filter(({visibility}) => visibility !== 'area');
  const nameIn = (list: readonly {id: string; name?: Text; title?: Text}[], id: string | undefined): Text | undefined => {
    const found = list.find((record) => record.id === id);
    const name = found?.title ?? found?.name;
    const isAlone = list.filter((record) => danish(record.title ?? record.name) === danish(name)).length < 2;
    return isOneSheet || (name && isAlone && !/[;\n]/.test(danish(name))) ? name : id;
  };
  // In several sheets a name says enough; its translations stand there.
  const reference = (list: readonly {id: string; name?: Text; title?: Text}[], id: string | undefined): Text | undefined => {
    const name = nameIn(list, id);
    return isOneSheet ? name : name && danish(name);
  };
  const areaOf = (id: string | undefined): Text | undefined => {
    const place = all.find((one) => one.id === id && one.visibility === 'area');
    return place && (place.area ?? place.address?.addressLocality);
  };
  const contactCell = (id: string): string => {
    const contact = contacts.find((one) => one.id === id);
    return isOneSheet && contact
      ? listed([danish(contactTitle(contact) ?? contact.name), ...(contact.channels ?? []).map(({value}) => value)])
      : danish(reference(contacts, id));
  };
  const activityRows = activities.flatMap((activity): Cells[] => {
    const place = all.find(({id}) => id === activity.place);
    const ofActivity: Cells = {
      ...activityCells(activity),
      place: areaOf(activity.place) ?? (activity.place ? reference(places, activity.place) : activity.location),
      ...(isOneSheet && place && place.visibility !== 'area' && addressCells(place)),
      organization: reference(organizations, activity.organization),
      contact: listed((activity.contacts ?? []).map(contactCell), '; '),
    };
    const rows = (activity.schedule ?? []).flatMap(parted).map((schedule) => ({...ofActivity, ...scheduleCells(schedule)}));
    const [first = ofActivity, ...others] = rows;
    return [{...first, cancelled: listed((activity.changes ?? []).map(cancelledCell), '\n')}, ...others];
  });
  const rows: Record<SheetKind['key'], Cells[]> = {
    activities: activityRows,
    places: isOneSheet ? [] : places.map((place) => ({...cellsOf(place), ...addressCells(place), accessibility: accessibilityCell(place)})),
    organizations: isOneSheet ? [] : organizations.map((record) => ({...cellsOf(record), ...addressCells(record)})),
    contacts: isOneSheet ? [] : contacts.map((contact) => contactCells(contact, reference(organizations, contact.organization))),
    openingHours: isOneSheet
      ? []
      : openingHours.flatMap((record) => hoursRows(record, areaOf(record.place) ?? reference(places, record.place))),
  };
  return SHEETS.flatMap((kind) => (rows[kind.key].length || kind.key === 'activities' ? [sheetOf(kind, rows[kind.key])] : []));
}

/** Only columns that have something, a text once for each of its languages. */
function sheetOf({names: [name = ''], columns}: SheetKind, rows: readonly Cells[]): SheetToWrite {
  const used = columns.flatMap(({key, names: [heading = ''], isText}) => {
    const texts = rows.map((row) => row[key]).filter(Boolean);
    const languages = isText
      ? [...new Set(texts.flatMap((text) => (typeof text === 'string' ? 'da' : Object.keys(text as object))))]
      : ['da'];
    return texts.length || key === 'name'
      ? languages.map((language) => ({heading: language === 'da' ? heading : `${heading} (${language})`, key, language}))
      : [];
  });
  const wordsOf = (text: Text | undefined, language: string): string =>
    typeof text === 'string' ? (language === 'da' ? text : '') : typeof text === 'object' ? (text[language] ?? '') : '';
  return {name, rows: [used.map(({heading}) => heading), ...rows.map((row) => used.map(({key, language}) => wordsOf(row[key], language)))]};
}

/** A record's own fields: columns are called as they are. */
const cellsOf = (record: object): Cells => ({...record});

const words = (codes: readonly string[] | undefined, names: ReadonlyMap<string, string>): string =>
  listed((codes ?? []).map((code) => wordOf(names, code)));

const languagesCell = (tags: readonly string[] = []): string => listed(tags.map((tag) => languageName(tag, 'da')));

const accessibilityCell = ({
  accessibility,
  accessibilityText,
}: Pick<PlaceRecord, 'accessibility' | 'accessibilityText'>): Text | undefined => accessibilityText ?? words(accessibility, ACCESSIBILITY);

const addressCells = ({address = {}}: Pick<PlaceRecord, 'address'>): Cells => ({
  address: address.streetAddress,
  postalCode: address.postalCode,
  town: address.addressLocality,
  floor: address.extendedAddress,
});

function activityCells(activity: ActivityRecord): Cells {
  const {minimumAge, maximumAge, cost, access, registration = {}, children} = activity;
  const ways = listed([registration.url, registration.email, registration.telephone]);
  const accessWords: Readonly<Record<string, string>> = {
    'drop-in': 'nej',
    registration: 'ja',
    'by-arrangement': 'efter aftale',
    referral: 'henvisning',
  };
  const age =
    maximumAge === undefined
      ? `fra ${minimumAge} år`
      : minimumAge === undefined
        ? `til ${maximumAge} år`
        : `${minimumAge}-${maximumAge} år`;
  return {
    name: activity.name,
    summary: activity.summary,
    description: activity.description,
    url: activity.url,
    id: activity.id,
    meetingPoint: activity.meetingPoint,
    room: activity.room,
    food: activity.food,
    notice: activity.notice?.text,
    topics: words(activity.topics, TOPICS),
    audience: activity.audienceText ?? words(activity.audience, AUDIENCES),
    age: minimumAge === undefined && maximumAge === undefined ? undefined : age,
    cost: cost?.free ? 'gratis' : cost?.amount === undefined ? cost?.text : `${String(cost.amount).replace('.', ',')} kr`,
    registration: danish(registration.text) || ways || accessWords[access ?? ''],
    deadline: registration.deadline && danishDate(registration.deadline),
    capacity: registration.capacity === undefined ? undefined : String(registration.capacity),
    languages: languagesCell(activity.availableLanguage),
    children: children && wordOf(CHILDREN, children),
    accessibility: accessibilityCell(activity),
    status: STATUS[activity.status ?? ''],
    volunteersNeeded: activity.volunteersNeeded ? 'ja' : undefined,
    lastChecked: activity.lastChecked && danishDate(activity.lastChecked),
  };
}

/** A schedule whose dates have times of their own as several that have one time each. */
function parted(schedule: Schedule): Schedule[] {
  const {dates = [], ...rest} = schedule;
  const isTimed = (date: (typeof dates)[number]) => (typeof date === 'string' ? date : `${date.start}${date.end ?? ''}`).includes('T');
  const plain = dates.filter((date) => !isTimed(date));
  const byTime = new Map<string, Schedule & {dates: string[]}>();
  for (const date of dates.filter(isTimed)) {
    const {start, end = ''} = typeof date === 'string' ? {start: date} : date;
    const [day, startTime] = start.split('T') as [string, string?];
    const [last, endTime] = end.split('T') as [string, string?];
    // Past midnight; what is longer fits in no row.
    const isShort = endTime && startTime && (last === day || (endTime < startTime && parseDate(last) === parseDate(day)! + 1));
    const times = {...(startTime && {startTime}), ...(isShort && {endTime})};
    const same = byTime.get(JSON.stringify(times));
    if (same) same.dates.push(day);
    else byTime.set(JSON.stringify(times), {...times, dates: [day]});
  }
  return [...(plain.length || !byTime.size ? [{...rest, ...(plain.length && {dates: plain})}] : []), ...byTime.values()];
}

function scheduleCells({
  byDay,
  weeks,
  byMonthWeek,
  repeatFrequency,
  startTime,
  endTime,
  startDate,
  endDate,
  exceptDate,
  dates,
  text,
}: Schedule): Cells {
  const isDaily = !repeatFrequency && !byDay?.length && startDate && endDate && !dates && !text;
  const turn = byMonthWeek === undefined ? undefined : `${TURNS[byMonthWeek]} i måneden`;
  return {
    day: listed((byDay ?? []).map((day) => DAYS[day])),
    every:
      turn ??
      (weeks ? (weeks === 'odd' ? 'ulige uger' : 'lige uger') : isDaily ? FREQUENCY.P1D : repeatFrequency && FREQUENCY[repeatFrequency]),
    start: startTime,
    end: endTime,
    startDate: startDate && danishDate(startDate),
    endDate: endDate && danishDate(endDate),
    except: listed((exceptDate ?? []).map(danishDate)),
    date: listed(
      (dates ?? []).map((date) =>
        typeof date === 'string'
          ? danishDate(date)
          : listed(
              [date.start, date.end].map((day) => day && danishDate(day)),
              ' - ',
            ),
      ),
    ),
    timeText: text,
  };
}

const cancelledCell = ({date, status, reason}: Change): string | undefined =>
  status === 'cancelled' ? `${danishDate(date)}${reason ? `: ${danish(reason)}` : ''}` : undefined;

const contactTitle = ({title, role}: Pick<ContactRecord, 'title' | 'role'>): Text | undefined => title ?? (role && wordOf(ROLES, role));

function contactCells(contact: ContactRecord, organization: Text | undefined): Cells {
  const {id, name, channels = [], availableLanguage, text} = contact;
  const firstOf = (type: string) => channels.find((channel) => channel.type === type)?.value;
  return {
    id,
    title: contactTitle(contact),
    name,
    organization,
    telephone: firstOf('phone'),
    email: firstOf('email'),
    url: firstOf('website'),
    languages: languagesCell(availableLanguage),
    text,
  };
}

function hoursRows(
  {id, hours, specialOpeningHours = [], closures = [], lastChecked}: OpeningHoursRecord,
  place: Text | undefined,
): Cells[] {
  const around: Cells = {id, place};
  const span = ({validFrom, validThrough}: {validFrom: string; validThrough?: string}) =>
    listed(
      [validFrom, validThrough].map((date) => date && danishDate(date)),
      ' - ',
    );
  const rows = [
    ...hours.map(({opens, closes, label, validFrom, validThrough, ...days}) => ({
      ...scheduleCells({...days, ...(validFrom && {startDate: validFrom}), ...(validThrough && {endDate: validThrough})}),
      start: opens,
      end: closes,
      label,
    })),
    ...specialOpeningHours.map(({opens, closes, label, reason, ...days}) => ({
      date: span(days),
      start: opens,
      end: closes,
      label: reason ?? label,
    })),
    ...closures.map(({reason, ...days}) => ({date: span(days), start: 'lukket', label: reason})),
  ];
  return rows.map((row, i) => ({...around, ...row, ...(i === 0 && lastChecked && {lastChecked: danishDate(lastChecked)})}));
}
