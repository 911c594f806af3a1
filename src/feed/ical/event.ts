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

/** What readers of texts share. */
export interface TextContext {
  readonly readProperty: ReadProperty;
  readonly problems: Problem[];
  /** For texts that are more than words, and those who organize. */
  readonly rich?: typeof Rich;
  readonly organizers?: Organizers;
}

/**
 * A reader of events' texts.
 * @param text the calendar's text, in which the events stand
 */
export function textReader(text: string, {readProperty, problems, rich, organizers}: TextContext): (event: VEvent) => Texts {
  const lines = lineReader(text);
  const names = namesToFind([...NAMES, ...(rich?.NAMES ?? NOTHING)]);
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
  const proseOf = proseReader((text) => text.trim());
  // A title is kept as it is written.
  const titleOf = proseReader((text) => text);
  const topicsOf = reads(({value}) => textList(value, readText).filter((topic) => !isColour(topic)));
  const modifiedOf = reads(({value}) => {
    const stamp = parseStamp(value);
    return stamp && formatInstant(utcInstant(stamp));
  });
  const organizerOf = reads((property) => organizers?.groupOf(property));

  return ({from, to, line, DTSTART}) => {
    const texts: {[name: string]: readonly Prose[] | undefined} = {};
    let url: string | undefined;
    let dateModified: string | undefined;
    let organization: string | undefined;
    let geo: Activity['geo'];
    let topics: readonly string[] = NOTHING;
    let properties: Map<string, Property[]> | undefined;
    // The property that is read when the next one begins: what is none belongs to a text whose line ends were not escaped.
    let name = '';
    let isProse = false;
    let written = '';
    let reported = '';
    const isSpaced = DTSTART.startsWith(': ');
    lines.moveTo(from, to, line + 1);
    for (let depth = 0, isOver = false; !isOver;) {
      isOver = !lines.next();
      const next = isOver ? '' : lines.name(names);
      if (next === 'BEGIN') depth++;
      else if (next === 'END') depth = Math.max(0, depth - 1);
      else if (depth > 0 && !isOver) continue;
      else if (next || isOver || lines.isProperty(isProse && !isSpaced)) {
        // The first of several counts, and all of texts and topics.
        if (isProse) {
          const found = name === 'SUMMARY' ? titleOf(written) : proseOf(written);
          if (found) texts[name] = joined(texts[name], found);
        } else if (name === 'URL') url ??= linkAddress(propertyOf(written)?.value ?? '');
        else if (name === 'LAST-MODIFIED') dateModified ??= modifiedOf(written);
        else if (name === 'GEO') geo ??= parseGeo(propertyOf(written)?.value ?? '');
        else if (name === 'ORGANIZER') {
          const group = organizerOf(written);
          organization ??= group;
        } else if (name === 'CATEGORIES')
          topics = topics.length ? [...new Set(joined(topics, topicsOf(written)))] : (topicsOf(written) ?? NOTHING);
        // A file within the calendar is no link, and long.
        else if (name && written.length < LONGEST_TEXT) {
          const property = propertyOf(written);
          if (property) (properties ??= new Map()).set(name, [...(properties.get(name) ?? NOTHING), property]);
        }
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
    return {activity: rich?.withLinks(activity, places, descriptions, properties) ?? activity, reason: byLanguage(COMMENT)};
  };
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
