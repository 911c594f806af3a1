/** Feeds and their parts, as short as table tests want them. */
import type {Activity, Feed, Occurrence} from '../../src/model/feed.js';
import {ianaZone} from '../../src/model/zone.js';

export const COPENHAGEN = ianaZone('Europe/Copenhagen')!;

export const activityOf = (id: string, more: Partial<Activity> = {}): Activity => ({id, name: id, schedule: [], occurrences: [], ...more});

export const feedOf = (more: Partial<Feed> = {}): Feed => ({
  version: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organizations: [],
  places: [],
  contacts: [],
  activities: [],
  openingHours: [],
  sources: [],
  problems: [],
  ...more,
});

/**
 * An occurrence from its times: `2026-11-23T19:00/21:00`, over midnight `2026-11-23T22:00/2026-11-24T02:00`, without length
 * `2026-11-23T19:00`, all day `2026-11-23/2026-11-25` (the end exclusive).
 */
export function on(times: string, more: Partial<Occurrence> = {}): Occurrence {
  const [start, to = start] = times.split('/') as [string, string?];
  const end = /^\d\d:/.test(to) ? `${start.slice(0, 11)}${to}` : to;
  return {start, end, allDay: start.length === 10, status: 'scheduled', ...more};
}

/** The same back in words, with what else an occurrence says. */
export function inWords({start, end, allDay: _, status, startInstant: _s, endInstant: _e, ...more}: Occurrence): string {
  const to = end === start ? '' : `/${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end}`;
  const rest = Object.entries(more).map(([field, value]) => `${field}=${String(value)}`);
  return [start + to, ...(status === 'scheduled' ? [] : [status]), ...rest].join(' ');
}
