/** Addresses of online meetings in a feed's texts, with their passwords. */
import {withoutPasswords} from '../../model/meeting.js';
import type {Fields} from '../format/format.js';

type Values = Readonly<Record<string, unknown>>;

const TEXTS = ['name', 'summary', 'description', 'location', 'meetingPoint', 'room', 'text', 'reason'];

/**
 * A record as it is written, without the queries of meetings' addresses in its texts: they hold passwords. The whole address
 * is kept where links are: among an activity's links, and as the page of a changed date, a place or an organization.
 */
export function withoutMeetingQueries(format: Fields, value: unknown): unknown {
  if (!isObject(value) || !('url' in format)) return value;
  if (!('links' in format)) return withPage(value);
  const found: string[] = [];
  const {schedule, changes, links = []} = value;
  const record = {
    ...(strippedFields(value, found) as Values),
    ...(Array.isArray(schedule) && {schedule: schedule.map((one) => strippedFields(one, found))}),
    ...(Array.isArray(changes) && {changes: changes.map(withPage)}),
  };
  if (!found.length || !Array.isArray(links)) return record;
  const others = links.filter((link) => !isObject(link) || !found.includes(String(link.url)));
  return {...record, links: [...[...new Set(found)].map((url) => ({url, meeting: true})), ...others]};
}

export const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

function withPage(value: unknown): unknown {
  const found: string[] = [];
  const stripped = strippedFields(value, found);
  return isObject(stripped) && found.length ? {url: found[0], ...stripped} : stripped;
}

/** @param found gets the whole addresses */
const strippedFields = (value: unknown, found: string[]): unknown =>
  isObject(value) ? mapped(value, (text, key) => (TEXTS.includes(key) ? strippedText(text, found) : text)) : value;

const strippedText = (text: unknown, found: string[]): unknown =>
  typeof text === 'string'
    ? withoutPasswords(text, found)
    : isObject(text)
      ? mapped(text, (one) => (typeof one === 'string' ? withoutPasswords(one, found) : one))
      : text;

const mapped = (value: Values, change: (one: unknown, key: string) => unknown): Values =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one, key)]));
