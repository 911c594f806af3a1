/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import type {Activity, Occurrence, Organization} from '../../model/feed.js';
import {isVisible} from '../../model/clean-text.js';
import {memo} from '../../model/memo.js';
import {lineReader, namesToFind, unfold} from './lines.js';
import {parameter, type Property, type ReadProperty} from './property.js';
import type {VEvent} from './scan.js';
import {htmlToText, linkAddress, plainText, textList, type Link} from './text.js';
import {parseStamp, utcInstant} from './time.js';

/** Longer texts are cut; nobody reads that far. */
const LONGEST_TEXT = 100_000;
const MOST_LINKS = 50;

const TEXTS = namesToFind('SUMMARY DESCRIPTION LOCATION COMMENT URL CATEGORIES GEO LAST-MODIFIED ORGANIZER ATTACH'.split(' '));

export interface OwnActivity extends Omit<{-readonly [key in keyof Activity]: Activity[key]}, 'occurrences'> {
  name: string;
  description?: string;
  location?: string;
  occurrences: Occurrence[];
}

export interface Texts {
  /** Without `id` and occurrences; `name` is empty when there is no title. */
  readonly activity: OwnActivity;
  /** COMMENT: why it is cancelled. */
  readonly reason: string | undefined;
}

/**
 * A reader of events' texts. Organizers are added to `organizations`, by name only: an address would be a person's.
 * @param text the calendar's text, in which the events stand
 */
export function textReader(text: string, readProperty: ReadProperty, organizations: Map<string, Organization>): (event: VEvent) => Texts {
  const lines = lineReader(text);
  const propertyOf = (written: string): Property | undefined => {
    const line = unfold(written);
    return readProperty(line.length > LONGEST_TEXT ? line.slice(0, LONGEST_TEXT) : line);
  };
  /** Reads a property's lines; the same organizer, place or description stands in many events of a calendar. */
  const reads = <Value>(read: (property: Property) => Value) =>
    memo((written: string): Value | undefined => {
      const property = propertyOf(written);
      return property && read(property);
    });
  const titleOf = reads(({value}) => (isVisible(value) ? plainText(value) : ''));
  const trimmedTextOf = reads(({value}) => plainText(value).trim());
  const descriptionOf = reads(({value}) => htmlToText(plainText(value)));
  const topicsOf = reads(({value}) => textList(value));
  const modifiedOf = reads(({value}) => {
    const stamp = parseStamp(value);
    return stamp && formatInstant(utcInstant(stamp));
  });
  const fileOf = reads((property): Link | undefined => {
    const url = linkAddress(property.value);
    const name = plainText(parameter(property, 'FILENAME') ?? '');
    return url ? {url, ...(name && {name})} : undefined;
  });
  const organizerOf = reads((property) => {
    const name = plainText(parameter(property, 'CN') ?? '').trim();
    if (!name || name.includes('@')) return undefined;
    if (!organizations.has(name)) organizations.set(name, {id: name, name});
    return name;
  });

  return (event) => {
    const activity: OwnActivity = {id: '', name: '', schedule: [], occurrences: []};
    let links: readonly Link[] = NOTHING;
    let topics: readonly string[] = NOTHING;
    let reason: string | undefined;
    lines.moveTo(event.from, event.to, event.line + 1);
    for (let depth = 0; lines.next();) {
      const name = lines.name(TEXTS);
      if (name === 'BEGIN') depth++;
      else if (name === 'END') depth--;
      if (!name || depth > 0) continue;
      const line = lines.written();
      if (name === 'SUMMARY') activity.name ||= titleOf(line) ?? '';
      else if (name === 'DESCRIPTION') {
        const found = descriptionOf(line);
        if (found?.text && !activity.description) activity.description = found.text;
        if (found?.links.length) links = [...links, ...found.links];
      } else if (name === 'LOCATION') {
        const location = trimmedTextOf(line);
        if (location) activity.location = location;
      } else if (name === 'COMMENT') reason ??= trimmedTextOf(line);
      else if (name === 'URL') {
        const url = linkAddress(propertyOf(line)?.value ?? '');
        if (url) activity.url = url;
      } else if (name === 'CATEGORIES') {
        const found = topicsOf(line) ?? NOTHING;
        topics = topics.length ? [...new Set([...topics, ...found])] : found;
      } else if (name === 'GEO') {
        const geo = parseGeo(propertyOf(line)?.value ?? '');
        if (geo) activity.geo = geo;
      } else if (name === 'LAST-MODIFIED') {
        const modified = modifiedOf(line);
        if (modified) activity.dateModified = modified;
      } else if (name === 'ATTACH') {
        // A file within the calendar is no link, and long.
        const link = line.length < LONGEST_TEXT ? fileOf(line) : undefined;
        if (link) links = [...links, link];
      } else if (name === 'ORGANIZER') {
        const organizer = organizerOf(line);
        if (organizer) activity.organization = organizer;
      }
    }
    if (links.length) activity.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS);
    if (topics.length) activity.topics = topics;
    return {activity, reason};
  };
}

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
