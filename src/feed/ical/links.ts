/** The links of an event: its files, those in its descriptions, where it meets online. */
import type {Activity} from '../../model/feed.js';
import {richText} from './markup.js';
import {MEETING_NAMES, withMeeting} from './meeting.js';
import {parameter, type Property} from './property.js';
import {linkAddress, unescaped, type Link, type Prose} from './text.js';

/** Names of the properties that `withLinks()` reads. */
export const NAMES = [...MEETING_NAMES, 'IMAGE', 'ATTACH'];

const MOST_LINKS = 50;

/**
 * An activity with its links.
 * @param properties those of `NAMES` that it has
 */
export function withLinks<Own extends Omit<Activity, 'occurrences'>>(
  activity: Own & {-readonly [key in 'links']?: Activity[key]},
  places: readonly Prose[],
  descriptions: readonly Prose[],
  properties?: ReadonlyMap<string, readonly Property[]>,
): Own {
  const files = properties?.get('ATTACH')?.flatMap(fileOf);
  // Most events have none.
  if (files?.length || descriptions.some(({links}) => links.length)) {
    const links = [...(files ?? []), ...descriptions.flatMap((prose) => prose.links)];
    activity.links = links.filter((link, i) => links.findIndex(({url}) => url === link.url) === i).slice(0, MOST_LINKS);
  }
  const isAddressed = ({hasAddress}: Prose): boolean => hasAddress;
  const met = withMeeting(activity, places.some(isAddressed) || descriptions.some(isAddressed), properties);
  return met === activity ? activity : defined(met);
}

function fileOf(property: Property): readonly Link[] {
  const url = linkAddress(property.value);
  const name = richText(unescaped(parameter(property, 'FILENAME') ?? '')).text.trim();
  return url ? [{url, ...(name && {name})}] : [];
}

/** The object without fields that are not known. */
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
