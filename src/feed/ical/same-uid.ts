/** Loaded only when several events that are no overrides share a UID: programs count from 0, or have one UID for all. */
import {lineOf, type VEvent} from './scan.js';
import {isPrivate} from './series.js';
import {plainText} from './text.js';
import type {ReadProperty} from './property.js';

/** The events of one UID by title, private ones apart; an override stands with the event that it is most likely of. */
export function eventsByTitle(events: readonly VEvent[], text: string, readProperty: ReadProperty): Map<string, VEvent[]> {
  const titleOf = (event: VEvent) =>
    plainText(readProperty(lineOf(event, 'SUMMARY', text))?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  const startOf = (line: string) => line.slice(line.lastIndexOf(':') + 1).trim();
  const groups = new Map<string, VEvent[]>();
  for (const event of events) {
    if (event['RECURRENCE-ID']) continue;
    const key = `${titleOf(event)}${isPrivate(event) ? ' (private)' : ''}`;
    const known = groups.get(key);
    if (known) known.push(event);
    else groups.set(key, [event]);
  }
  // What may be of a private one is not shown.
  const byLikelihood = [...groups].sort(([, [a]], [, [b]]) => +isPrivate(b!) - +isPrivate(a!));
  for (const event of events) {
    const original = startOf(event['RECURRENCE-ID']);
    if (!original) continue;
    const title = titleOf(event);
    const likelihood = (key: string, masters: readonly VEvent[]) =>
      (key.startsWith(title) ? 4 : 0) +
      (masters.some(({DTSTART}) => startOf(DTSTART) === original) ? 2 : 0) +
      (masters.some(({RRULE, RDATE}) => RRULE || RDATE) ? 1 : 0);
    const scores = byLikelihood.map(([key, masters]) => likelihood(key, masters));
    byLikelihood[scores.indexOf(Math.max(...scores))]![1].push(event);
  }
  return groups;
}
