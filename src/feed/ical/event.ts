/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import type {Activity, Occurrence, Organization} from '../../model/feed.js';
import {lineReader, namesToFind} from './lines.js';
import {parameter, type ReadProperty} from './property.js';
import type {VEvent} from './scan.js';
import {htmlToText, plainText, textList, webAddress, type Link} from './text.js';
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
  readonly reason?: string;
}

/**
 * A reader of events' texts. Organizers are added to `organizations`, by name only: an address would be a person's.
 * @param text the calendar's text, in which the events stand
 */
export function textReader(text: string, readProperty: ReadProperty, organizations: Map<string, Organization>): (event: VEvent) => Texts {
  const lines = lineReader(text);
  return (event) => {
    const activity: OwnActivity = {id: '', name: '', schedule: [], occurrences: []};
    let links: Link[] | undefined;
    let topics: string[] | undefined;
    let reason: string | undefined;
    lines.moveTo(event.from, event.to, event.line + 1);
    for (let depth = 0; lines.next();) {
      const name = lines.name(TEXTS);
      if (name === 'BEGIN') depth++;
      else if (name === 'END') depth--;
      else if (name && depth <= 0) {
        const line = lines.rest();
        // A file within the calendar is no link, and long.
        if (line.length >= LONGEST_TEXT && name === 'ATTACH') continue;
        const property = readProperty(line.length > LONGEST_TEXT ? line.slice(0, LONGEST_TEXT) : line);
        if (!property) continue;
        const {value} = property;
        switch (name) {
          case 'SUMMARY':
            activity.name ||= plainText(value);
            break;
          case 'DESCRIPTION': {
            const plain = htmlToText(plainText(value));
            if (plain.text && !activity.description) activity.description = plain.text;
            if (plain.links.length) (links ??= []).push(...plain.links);
            break;
          }
          case 'LOCATION': {
            const location = plainText(value).trim();
            if (location) activity.location = location;
            break;
          }
          case 'COMMENT':
            reason ??= plainText(value).trim();
            break;
          case 'URL': {
            const url = webAddress(plainText(value));
            if (url) activity.url = url;
            break;
          }
          case 'CATEGORIES':
            topics = topics ? [...topics, ...textList(value)] : textList(value);
            break;
          case 'GEO': {
            const geo = parseGeo(value);
            if (geo) activity.geo = geo;
            break;
          }
          case 'LAST-MODIFIED': {
            const stamp = parseStamp(value);
            if (stamp) activity.dateModified = formatInstant(utcInstant(stamp));
            break;
          }
          case 'ATTACH': {
            const url = webAddress(value);
            const label = parameter(property, 'FILENAME');
            if (url) (links ??= []).push({url, ...(label && {name: plainText(label)})});
            break;
          }
          case 'ORGANIZER': {
            const organizer = plainText(parameter(property, 'CN') ?? '').trim();
            if (!organizer || organizer.includes('@')) continue;
            activity.organization = organizer;
            if (!organizations.has(organizer)) organizations.set(organizer, {id: organizer, name: organizer});
          }
        }
      }
    }
    if (links) activity.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS);
    if (topics?.length) activity.topics = topics.length > 1 ? [...new Set(topics)] : topics;
    return {activity, ...(reason && {reason})};
  };
}

/** Nobody meets at 0;0 in the Gulf of Guinea; it is what programs write for want of a place. */
function parseGeo(value: string): Activity['geo'] {
  const middle = value.search(/[;,]/);
  const latitude = parseFloat(value);
  const longitude = parseFloat(value.slice(middle + 1));
  const isPlace = middle >= 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  return isPlace ? {latitude, longitude} : undefined;
}
