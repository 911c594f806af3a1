/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import {isVisible} from '../../model/clean-text.js';
import type {Activity, Occurrence, Problem, Text} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import {lineReader, namesToFind, PROSE, unfold} from './lines.js';
import {parameter, type Property, type ReadProperty} from './property.js';
import type {VEvent} from './vevent.js';
import type {Organizers} from './organizers.js';
import type * as Rich from './rich-text.js';
import {linkAddress, readPlain, textList, unescaped, type Link, type Prose} from './text.js';
import {parseStamp, utcInstant} from './time.js';

/** Longer texts are cut; nobody reads that far. */
const LONGEST_TEXT = 100_000;
const MOST_LINKS = 50;

const NAMES = [...PROSE, ...'URL CATEGORIES GEO LAST-MODIFIED ORGANIZER ATTACH'.split(' ')];

export interface OwnActivity extends Omit<{-readonly [key in keyof Activity]: Activity[key]}, 'occurrences'> {
  occurrences: Occurrence[];
}

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
    memo((written: string): Value | undefined => {
      const property = propertyOf(written);
      return property && read(property);
    });
  const {richText: readText, isColour, languageOf, byLanguage, hasAddress} = rich ?? plainTexts;
  const words = (value = '') => readText(unescaped(value)).text.trim();
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
  const fileOf = reads((property): readonly Link[] => {
    const url = linkAddress(property.value);
    const name = words(parameter(property, 'FILENAME'));
    return url ? [{url, ...(name && {name})}] : NOTHING;
  });

  /** Visits an event's lines. What is no property belongs to the text before it, whose line ends were not escaped. */
  const eachLine = ({from, to, line, DTSTART}: VEvent, visit: (name: string, written: string) => void): void => {
    const isLoose = DTSTART.startsWith(': ');
    let prose = '';
    let written = '';
    let told = '';
    lines.moveTo(from, to, line + 1);
    for (let depth = 0; lines.next();) {
      const name = lines.name(names);
      if (name === 'BEGIN') depth++;
      else if (name === 'END') depth--;
      else if (depth > 0) continue;
      else if (name || lines.isProperty(!!prose && !isLoose)) {
        if (prose) visit(prose, written);
        prose = PROSE.has(name) ? name : '';
        if (name) written = lines.written();
        if (name && !prose) visit(name, written);
      } else {
        if (prose) written += `\\n${unfold(lines.whole())}`;
        const code = prose ? 'line-ends' : 'line';
        if (told !== code) problems.push({code, where: `line ${lines.number}`, values: {}});
        told = code;
      }
    }
    if (prose) visit(prose, written);
  };

  return (event) => {
    const activity: OwnActivity = {id: '', name: '', schedule: [], occurrences: []};
    /** The first of several counts. */
    const add = <Key extends keyof OwnActivity>(key: Key, value: OwnActivity[Key] | undefined): void => {
      if (value !== undefined && activity[key] === undefined) activity[key] = value;
    };
    const texts: {[name: string]: readonly Prose[] | undefined} = {};
    let files: readonly Link[] = NOTHING;
    let topics: readonly string[] = NOTHING;
    let properties: Map<string, Property[]> | undefined;
    eachLine(event, (name, line) => {
      if (PROSE.has(name)) {
        const found = name === 'SUMMARY' ? titleOf(line) : proseOf(line);
        if (found) texts[name] = joined(texts[name], found);
      } else if (name === 'URL') add('url', linkAddress(propertyOf(line)?.value ?? ''));
      else if (name === 'LAST-MODIFIED') add('dateModified', modifiedOf(line));
      else if (name === 'GEO') add('geo', parseGeo(propertyOf(line)?.value ?? ''));
      else if (name === 'ORGANIZER') add('organization', organizerOf(line));
      else if (name === 'CATEGORIES') topics = joined(topics, topicsOf(line));
      // A file within the calendar is no link, and long.
      else if (line.length < LONGEST_TEXT) {
        if (name === 'ATTACH') files = joined(files, fileOf(line));
        const property = rich && propertyOf(line);
        if (property) (properties ??= new Map()).set(name, [...(properties.get(name) ?? NOTHING), property]);
      }
    });
    const {LOCATION: location = NOTHING, SUMMARY, COMMENT} = texts;
    const description = texts.DESCRIPTION ?? texts['STYLED-DESCRIPTION'] ?? texts['X-ALT-DESC'] ?? NOTHING;
    activity.name = byLanguage(SUMMARY) ?? '';
    add('description', byLanguage(description));
    add('location', byLanguage(location));
    if (topics.length) activity.topics = [...new Set(topics)];
    const links = description.reduce((all, {links}) => joined(all, links), files);
    if (links.length) activity.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS);
    const isAddressed = (prose: Prose) => prose.hasAddress;
    const saysAddress = location.some(isAddressed) || description.some(isAddressed);
    const met = rich?.withMeeting(activity, saysAddress, (name) => properties?.get(name) ?? NOTHING) ?? activity;
    return {activity: met === activity ? activity : defined(met), reason: byLanguage(COMMENT)};
  };
}

/** The object without fields that are not known. */
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

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
