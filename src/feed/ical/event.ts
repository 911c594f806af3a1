/** VEVENT → activity: what an event says besides its times (RFC 5545 §3.8.1, RFC 7986). */
import {formatInstant} from '../../model/calendar.js';
import type {Activity, Occurrence, Organization} from '../../model/feed.js';
import {letterTable, lineReader, type Block} from './scan.js';
import type {Property} from './series.js';
import {htmlToText, plainText, textList, webAddress, type Link} from './text.js';
import {parseStamp} from './time.js';

/** Longer texts are cut; nobody reads that far. */
const LONGEST_TEXT = 100_000;
const MOST_LINKS = 50;

const READ = 'SUMMARY DESCRIPTION LOCATION COMMENT URL CATEGORIES GEO LAST-MODIFIED ORGANIZER ATTACH'.split(' ');
const LETTERS = letterTable(READ);

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

/** Reads an event's texts. Its organizer is added to `organizations`: by name only, an address would be a person's. */
export function readTexts(
  text: string,
  block: Block,
  tokenize: (rest: string) => Property | undefined,
  organizations: Map<string, Organization>,
): Texts {
  const activity: OwnActivity = {id: '', name: '', schedule: [], occurrences: []};
  const links: Link[] = [];
  const topics: string[] = [];
  let reason: string | undefined;
  const reader = lineReader(text, block.from, block.to, block.line + 1);
  for (let depth = 0; reader.next();) {
    if (!reader.isOneOf(LETTERS)) continue;
    const name = reader.name();
    if (name === 'BEGIN') depth++;
    else if (name === 'END') depth--;
    if (depth > 0 || !READ.includes(name)) continue;
    const rest = reader.rest();
    // A file within the calendar is none to link to, and long.
    const property = rest.length < LONGEST_TEXT || name !== 'ATTACH' ? tokenize(rest.slice(0, LONGEST_TEXT)) : undefined;
    if (!property) continue;
    const {value, params} = property;
    if (name === 'SUMMARY') activity.name ||= plainText(value);
    else if (name === 'DESCRIPTION') {
      const plain = htmlToText(plainText(value));
      if (plain.text && !activity.description) activity.description = plain.text;
      links.push(...plain.links);
    } else if (name === 'LOCATION') {
      const location = plainText(value).trim();
      if (location) activity.location = location;
    } else if (name === 'COMMENT') reason ??= plainText(value).trim();
    else if (name === 'URL') {
      const url = webAddress(plainText(value));
      if (url) activity.url = url;
    } else if (name === 'CATEGORIES') topics.push(...textList(value));
    else if (name === 'GEO') {
      const [latitude = NaN, longitude = NaN] = value.split(/[;,]/).map(parseFloat);
      // Nobody meets at 0;0 in the Gulf of Guinea; it is what programs write for want of a place.
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude)) activity.geo = {latitude, longitude};
    } else if (name === 'LAST-MODIFIED') {
      const stamp = parseStamp(value);
      if (stamp) activity.dateModified = formatInstant(stamp.wall);
    } else if (name === 'ATTACH') {
      const url = webAddress(value);
      const label = params.filename;
      if (url) links.push({url, ...(typeof label === 'string' && label && {name: plainText(label)})});
    } else if (typeof params.cn === 'string') {
      const organizer = plainText(params.cn).trim();
      if (!organizer || organizer.includes('@')) continue;
      activity.organization = organizer;
      if (!organizations.has(organizer)) organizations.set(organizer, {id: organizer, name: organizer});
    }
  }
  if (links.length) activity.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS);
  if (topics.length) activity.topics = [...new Set(topics)];
  return {activity, ...(reason && {reason})};
}
