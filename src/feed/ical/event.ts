/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import {isVisible} from '../../model/clean-text.js';
import type {Activity, Occurrence, Organization, Problem, Text} from '../../model/feed.js';
import {memo} from '../../model/memo.js';
import {lineReader, namesToFind, unfold} from './lines.js';
import {parameter, type Property, type ReadProperty} from './property.js';
import type {VEvent} from './scan.js';
import type * as Rich from './rich-text.js';
import {linkAddress, readPlain, textList, unescaped, type Link} from './text.js';
import {parseStamp, utcInstant} from './time.js';

/** Longer texts are cut; nobody reads that far. */
const LONGEST_TEXT = 100_000;
const MOST_LINKS = 50;

/** Properties that are texts: real line ends in them make lines that are no property. */
const PROSE = 'SUMMARY DESCRIPTION STYLED-DESCRIPTION X-ALT-DESC LOCATION COMMENT'.split(' ');
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
  /** Organizers that are groups are added, by name only: an address would be a person's. */
  readonly organizations: Map<string, Organization>;
  /** Names of the others, which are to appear nowhere. */
  readonly people: Set<string>;
  readonly isGroup: (name: string) => boolean;
  /** For texts that are more than words. */
  readonly rich?: typeof Rich;
}

/**
 * A reader of events' texts.
 * @param text the calendar's text, in which the events stand
 */
export function textReader(
  text: string,
  {readProperty, problems, organizations, people, isGroup, rich}: TextContext,
): (event: VEvent) => Texts {
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
  const {richText: readText, isColour} = rich ?? {richText: readPlain, isColour: () => false};
  const words = (value = '') => readText(unescaped(value)).text.trim();
  const proseOf = reads((property) => {
    // A text that stands elsewhere is not fetched.
    const value = parameter(property, 'VALUE') === 'URI' ? '' : property.value;
    return {language: languageOf(property), ...readText(unescaped(value))};
  });
  const topicsOf = reads(({value}) => textList(value, readText).filter((topic) => !isColour(topic)));
  const addressOf = reads(({value}) => linkAddress(value));
  const modifiedOf = reads(({value}) => {
    const stamp = parseStamp(value);
    return stamp && formatInstant(utcInstant(stamp));
  });
  const fileOf = reads((property): Link | undefined => {
    const url = linkAddress(property.value);
    const name = words(parameter(property, 'FILENAME'));
    return url ? {url, ...(name && {name})} : undefined;
  });
  const organizerOf = reads((property) => {
    const name = words(parameter(property, 'CN'));
    if (!name || name.includes('@')) return undefined;
    // A calendar that several share has an address of its own; RFC 5545 calls a group a group.
    if (parameter(property, 'CUTYPE') !== 'GROUP' && !/@group\.calendar\./i.test(property.value) && !isGroup(name)) {
      people.add(name);
      return undefined;
    }
    if (!organizations.has(name)) organizations.set(name, {id: name, name});
    return name;
  });

  /** An event's lines by their names. What is no property belongs to the text before it, whose line ends were not escaped. */
  const linesOf = ({from, to, line, DTSTART}: VEvent): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    const isLoose = DTSTART.startsWith(': ');
    let prose: string[] | undefined;
    let told = '';
    lines.moveTo(from, to, line + 1);
    for (let depth = 0; lines.next();) {
      const name = lines.name(names);
      if (name === 'BEGIN') depth++;
      else if (name === 'END') depth--;
      else if (depth > 0) continue;
      else if (name) {
        const own = found.get(name) ?? [];
        own.push(lines.written());
        found.set(name, own);
        prose = PROSE.includes(name) ? own : undefined;
      } else if (lines.isProperty(!!prose && !isLoose)) prose = undefined;
      else {
        if (prose) prose.push(`${prose.pop()!}\\n${unfold(lines.whole())}`);
        const code = prose ? 'line-ends' : 'line';
        if (told !== code) problems.push({code, where: `line ${lines.number}`, values: {}});
        told = code;
      }
    }
    return found;
  };

  return (event) => {
    const found = linesOf(event);
    const all = <Value>(name: string, read: (line: string) => Value | undefined): Value[] =>
      (found.get(name) ?? NOTHING).flatMap((line) => read(line) ?? NOTHING);
    const prose = (name: string) => all(name, proseOf).filter(({text}) => isVisible(text));
    const description = ['DESCRIPTION', 'STYLED-DESCRIPTION', 'X-ALT-DESC'].map((name) => prose(name)).find(({length}) => length);
    // A file within the calendar is no link, and long.
    const files = all('ATTACH', (line) => (line.length < LONGEST_TEXT ? fileOf(line) : undefined));
    const links = [...files, ...(description ?? NOTHING).flatMap(({links}) => links)];
    const topics = [...new Set(all('CATEGORIES', topicsOf).flat())];
    const plain: OwnActivity = {
      id: '',
      // A title is kept as it is written.
      name: byLanguage(prose('SUMMARY'), (text) => text) ?? '',
      schedule: [],
      occurrences: [],
      description: byLanguage(description),
      location: byLanguage(prose('LOCATION')),
      url: all('URL', addressOf)[0],
      topics: topics.length ? topics : undefined,
      geo: all('GEO', (line) => parseGeo(propertyOf(line)?.value ?? ''))[0],
      dateModified: all('LAST-MODIFIED', modifiedOf)[0],
      organization: all('ORGANIZER', organizerOf)[0],
      links: links.length ? links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS) : undefined,
    };
    // A file within the calendar is long.
    const read = (name: string) => all(name, (line) => (line.length < LONGEST_TEXT ? propertyOf(line) : undefined));
    const activity = defined(rich ? rich.withMeeting(plain, read) : plain);
    return {activity, reason: byLanguage(prose('COMMENT'))};
  };
}

/** The language a text says it is in; without it Danish, as the feed. */
const languageOf = (property: Property): string =>
  /^[a-z]{2,3}(?![a-z])/.exec((parameter(property, 'LANGUAGE') ?? '').toLowerCase())?.[0] ?? 'da';

/** The first text, or texts by language where several say theirs: one alone only says what the writer's program was set to. */
function byLanguage(
  found: readonly {readonly language: string; readonly text: string}[] = NOTHING,
  tidy = (text: string) => text.trim(),
): Text | undefined {
  const texts = new Map([...found].reverse().map(({language, text}) => [language, tidy(text)]));
  return texts.size > 1 ? Object.fromEntries(texts) : texts.values().next().value;
}

/** The object without fields that are not known. */
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const NOTHING: readonly never[] = [];

/** Nobody meets at 0;0 in the Gulf of Guinea; it is what programs write for want of a place. */
function parseGeo(value: string): Activity['geo'] {
  // Some write a comma.
  const middle = Math.max(value.indexOf(';'), value.indexOf(','));
  const latitude = parseFloat(value);
  const longitude = parseFloat(value.slice(middle + 1));
  const isPlace = middle >= 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  return isPlace ? {latitude, longitude} : undefined;
}
