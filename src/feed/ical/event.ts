/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import {isVisible} from '../../model/clean-text.js';
import type {Activity, Occurrence, Problem, Text} from '../../model/feed.js';
import {lineReader, namesToFind, PROSE, unfold} from './lines.js';
import {memoText} from './memo-text.js';
import {parameter, type Property, type ReadProperty} from './property.js';
import type {VEvent} from './vevent.js';
import type {Organizers} from './organizers.js';
import type * as Rich from './rich-text.js';
import {linkAddress, readPlain, textList, unescaped, type Prose} from './text.js';
import {parseStamp, utcInstant} from './time.js';

/** Longer texts are cut; nobody reads that far. */
const LONGEST_TEXT = 100_000;

const NAMES = [...PROSE, ...'URL CATEGORIES GEO LAST-MODIFIED ORGANIZER'.split(' ')];

export interface OwnActivity extends Omit<{-readonly [key in keyof Activity]: Activity[key]}, 'occurrences'> {
  occurrences: Occurrence[];
}

/** An activity with the events that its occurrences were made from, in the same order, or the one that all were made from. */
export interface Made {
  readonly activity: OwnActivity;
  readonly events: readonly VEvent[];
}

export const eventOf = ({events}: Made, place: number): VEvent => events[place] ?? events[0]!;

export interface Texts {
  /** Without `id` and occurrences; `name` is empty when there is no title. */
  readonly activity: OwnActivity;
  /** COMMENT: why it is cancelled. */
  readonly reason: Text | undefined;
}

/** A text's words, in the first of its languages. */
export const firstOf = (text: Text | undefined): string => (typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? ''));

/** What readers of texts share. */
export interface TextContext {
  readonly readProperty: ReadProperty;
  readonly problems: Problem[];
  /** For texts that are more than words, and those who organize. */
  readonly rich?: typeof Rich;
  readonly organizers?: Organizers;
}

/** What an event's properties say, as far as they have been read. The first of several counts, and all of texts and topics. */
interface Found {
  readonly texts: {[name: string]: readonly Prose[] | undefined};
  topics: readonly string[];
  url?: string | undefined;
  dateModified?: string | undefined;
  organization?: string | undefined;
  geo?: Activity['geo'];
  /** Others, by name. */
  properties?: Map<string, Property[]>;
}

/** Reads the texts of a calendar's events. */
type TextReader = ReturnType<typeof newReader>;

function newReader(text: string, {readProperty, problems, rich, organizers}: TextContext) {
  const propertyOf = (written: string): Property | undefined => {
    const line = unfold(written);
    return readProperty(line.length > LONGEST_TEXT ? line.replace(/\bdata:\w+\/[^\s"'<>]*/g, '').slice(0, LONGEST_TEXT) : line);
  };
  /** Reads a property's lines; the same organizer, place or description stands in many events of a calendar. */
  const reads = <Value>(read: (property: Property) => Value) =>
    memoText((written: string): Value | undefined => {
      const property = propertyOf(written);
      return property && read(property);
    });
  const {richText: readText, isColour, languageOf, byLanguage, hasAddress} = rich ?? plainTexts;
  const proseReader = (tidy: (text: string) => string) =>
    reads((property): readonly Prose[] | undefined => {
      // A text that stands elsewhere is not fetched.
      const value = parameter(property, 'VALUE') === 'URI' ? '' : property.value;
      const {text, links} = readText(unescaped(value));
      return isVisible(text) ? [{language: languageOf(property), text: tidy(text), links, hasAddress: hasAddress(text)}] : undefined;
    });
  return {
    lines: lineReader(text),
    names: namesToFind([...NAMES, ...(rich?.NAMES ?? NOTHING)]),
    problems,
    propertyOf,
    proseOf: proseReader((text) => text.trim()),
    // A title is kept as it is written.
    titleOf: proseReader((text) => text),
    topicsOf: reads(({value}) => textList(value, readText).filter((topic) => !isColour(topic))),
    modifiedOf: reads(({value}) => {
      const stamp = parseStamp(value);
      return stamp && formatInstant(utcInstant(stamp));
    }),
    organizerOf: reads((property) => organizers?.groupOf(property)),
    byLanguage,
    withLinks: rich?.withLinks,
  };
}

/**
 * A reader of events' texts.
 * @param text the calendar's text, in which the events stand
 */
export function textReader(text: string, context: TextContext): (event: VEvent) => Texts {
  const reader = newReader(text, context);
  return (event) => textsOf(readLines(event, reader), reader);
}

/** Reads the lines of an event. One that is no property belongs to a text above it whose line ends were not escaped. */
function readLines({from, to, line, DTSTART}: VEvent, reader: TextReader): Found {
  const {lines, names, problems} = reader;
  const found: Found = {texts: {}, topics: NOTHING};
  const isSpaced = DTSTART.startsWith(': ');
  // The property that is read when the next one begins.
  let name = '';
  let isProse = false;
  let written = '';
  let reported = '';
  let depth = 0;
  lines.moveTo(from, to, line + 1);
  while (lines.next()) {
    const next = lines.name(names);
    if (next === 'BEGIN') depth++;
    else if (next === 'END') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (next || lines.isProperty(isProse && !isSpaced)) {
      readOne(found, name, isProse, written, reader);
      name = next;
      isProse = name !== '' && PROSE.has(name);
      written = next && lines.written();
    } else {
      if (isProse) written += `\\n${unfold(lines.whole())}`;
      const code = isProse ? 'line-ends' : 'line';
      if (reported !== code) problems.push({code, where: `line ${lines.number}`, values: {}});
      reported = code;
    }
  }
  readOne(found, name, isProse, written, reader);
  return found;
}

/** Reads one property. */
function readOne(found: Found, name: string, isProse: boolean, written: string, reader: TextReader): void {
  const {propertyOf, titleOf, proseOf, topicsOf, modifiedOf, organizerOf} = reader;
  if (!name) return;
  if (isProse) {
    const prose = name === 'SUMMARY' ? titleOf(written) : proseOf(written);
    if (prose) found.texts[name] = joined(found.texts[name], prose);
  } else if (name === 'URL') found.url ??= linkAddress(propertyOf(written)?.value ?? '');
  else if (name === 'LAST-MODIFIED') found.dateModified ??= modifiedOf(written);
  else if (name === 'GEO') found.geo ??= parseGeo(propertyOf(written)?.value ?? '');
  else if (name === 'ORGANIZER') {
    // Also one that does not count says whose name is to appear nowhere.
    const group = organizerOf(written);
    found.organization ??= group;
  } else if (name === 'CATEGORIES') {
    const topics = topicsOf(written) ?? NOTHING;
    found.topics = found.topics.length ? [...new Set(joined(found.topics, topics))] : topics;
  } else if (written.length < LONGEST_TEXT) {
    // A file within the calendar is no link, and long.
    const property = propertyOf(written);
    if (property) (found.properties ??= new Map()).set(name, [...(found.properties.get(name) ?? NOTHING), property]);
  }
}

/** What has been found as an activity. */
function textsOf({texts, topics, url, dateModified, organization, geo, properties}: Found, {byLanguage, withLinks}: TextReader): Texts {
  const {LOCATION: places = NOTHING, SUMMARY, COMMENT} = texts;
  const descriptions = texts.DESCRIPTION ?? texts['STYLED-DESCRIPTION'] ?? texts['X-ALT-DESC'] ?? NOTHING;
  const activity: OwnActivity = {id: '', name: byLanguage(SUMMARY) ?? '', schedule: NOTHING, occurrences: []};
  if (dateModified) activity.dateModified = dateModified;
  if (geo) activity.geo = geo;
  if (url) activity.url = url;
  if (organization) activity.organization = organization;
  const description = byLanguage(descriptions);
  if (description) activity.description = description;
  const location = byLanguage(places);
  if (location) activity.location = location;
  if (topics.length) activity.topics = topics;
  return {activity: withLinks?.(activity, places, descriptions, properties) ?? activity, reason: byLanguage(COMMENT)};
}

const NOTHING: readonly never[] = [];

/** Both lists as one; most of a calendar's are of one value only, or empty. */
const joined = <Value>(list: readonly Value[] = NOTHING, more: readonly Value[] = NOTHING): readonly Value[] =>
  list.length && more.length ? [...list, ...more] : list.length ? list : more;

/** Of a calendar whose texts are words and nothing else the first ones count. */
const plainTexts: Pick<typeof Rich, 'richText' | 'isColour' | 'languageOf' | 'byLanguage' | 'hasAddress'> = {
  richText: readPlain,
  isColour: () => false,
  hasAddress: () => false,
  languageOf: () => '',
  byLanguage: (found) => found?.[0]?.text,
};

/** Nobody meets at 0;0 in the Gulf of Guinea; it is what programs write for want of a place. */
function parseGeo(value: string): Activity['geo'] {
  // Some write a comma.
  const middle = Math.max(value.indexOf(';'), value.indexOf(','));
  const latitude = parseFloat(value);
  const longitude = parseFloat(value.slice(middle + 1));
  const isPlace = middle >= 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  return isPlace ? {latitude, longitude} : undefined;
}
