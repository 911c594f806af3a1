/** Loaded only when several events that are no overrides share a UID: programs count from 0, have one UID for all, or write out every date. */
import {count, type Counts} from '../../model/account.js';
import {freeId} from '../../model/free-id.js';
import {unfold} from './lines.js';
import {plainText} from './text.js';
import {brief, type SeriesContext} from './series-context.js';
import {timingOf} from './timing.js';
import {isPrivate, sequenceOf, whereOf, type VEvent} from './vevent.js';

/** Gives the events of each title under one UID an entry of their own; the first title keeps the UID as its id. */
export function partByTitle(byId: Map<string, VEvent[]>, text: string, context: SeriesContext, account: Counts): void {
  for (const [id, own] of [...byId]) {
    if (own.length < 2) continue;
    const groups = [...eventsByTitle(id, own, text, context, account)];
    groups.forEach(([title, events], i) => byId.set(i ? freeId(`${id} ${title}`, byId) : id, events));
  }
}

/**
 * The events of one UID by title, private ones apart. Of versions of the same date, told by their start, only the newest
 * stays: a higher SEQUENCE replaces whatever its title is, a later LAST-MODIFIED only the same title, since programs also
 * have one UID for all events. An override stands with the event that it is most likely of. What is shared or replaced is told.
 */
function eventsByTitle(
  id: string,
  events: readonly VEvent[],
  text: string,
  context: SeriesContext,
  account: Counts,
): Map<string, VEvent[]> {
  const {readProperty, problems} = context;
  // What is wrong with an event is told when its dates are made.
  const silent = {...context, problems: []};
  const lineOf = ({from, to}: VEvent, name: string): string => {
    const [, line = ''] = new RegExp(`\\n${name}([;:][^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'i').exec(`\n${text.slice(from, to)}`) ?? [];
    return readProperty(unfold(line))?.value.trim() ?? '';
  };
  const titleOf = (event: VEvent) => plainText(lineOf(event, 'SUMMARY')).replace(/\s+/g, ' ').toLowerCase();
  // Both are written in UTC and in one form, so that their texts can be compared.
  const isNewer = (a: VEvent, b: VEvent) =>
    (sequenceOf(a, context) - sequenceOf(b, context) || +(lineOf(a, 'LAST-MODIFIED') > lineOf(b, 'LAST-MODIFIED'))) > 0;

  const masters = events
    .filter((event) => !event['RECURRENCE-ID'])
    .map((event) => {
      const timing = timingOf(event, silent);
      return {event, start: timing ? `${timing.zone.toInstant(timing.start)} ${timing.isDate}` : `line ${event.line}`};
    });
  const newest = new Map<string, VEvent>();
  for (const {event, start} of masters) {
    const known = newest.get(start);
    if (!known || sequenceOf(event, context) > sequenceOf(known, context)) newest.set(start, event);
  }
  const groups = new Map<string, Map<string, VEvent>>();
  for (const {event, start} of masters) {
    const title = `${titleOf(event)}${isPrivate(event) ? ' (private)' : ''}`;
    const revision = newest.get(start)!;
    if (sequenceOf(event, context) < sequenceOf(revision, context)) {
      count(account, 'merged');
      if (titleOf(event) !== titleOf(revision)) problems.push({code: 'old-version', where: whereOf(event), values: {line: revision.line}});
      continue;
    }
    const dates = groups.get(title) ?? new Map<string, VEvent>();
    groups.set(title, dates);
    const known = dates.get(start);
    if (known) count(account, 'merged');
    if (!known || isNewer(event, known)) dates.set(start, event);
  }
  const kept = new Map([...groups].map(([title, dates]) => [title, [...dates.values()]]));
  const [first, second] = [...kept.values()];
  const other = second?.[0] ?? first?.[1];
  if (other) problems.push({code: second ? 'shared-uid' : 'duplicate-id', where: whereOf(other), values: {found: brief(id)}});

  const startOf = (line: string) => line.slice(line.lastIndexOf(':') + 1).trim();
  // What may be of a private one is not shown: those come first.
  const byLikelihood = [...kept].sort(([, [a]], [, [b]]) => +isPrivate(b!) - +isPrivate(a!));
  for (const event of events) {
    const original = startOf(event['RECURRENCE-ID']);
    if (!original) continue;
    const title = titleOf(event);
    const scores = byLikelihood.map(
      ([key, masters]) =>
        (key.startsWith(title) ? 4 : 0) +
        (masters.some(({DTSTART}) => startOf(DTSTART) === original) ? 2 : 0) +
        (masters.some(({RRULE, RDATE}) => RRULE || RDATE) ? 1 : 0),
    );
    byLikelihood[scores.indexOf(Math.max(...scores))]?.[1].push(event);
  }
  return kept;
}
