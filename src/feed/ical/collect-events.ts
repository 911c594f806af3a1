/** A calendar's events by id. Those that cannot touch the window are only counted: most of a long calendar need not be read any further. */
import {count, type Counts} from '../../model/account.js';
import type {Pause} from '../../model/feed.js';
import {freeId} from '../../model/free-id.js';
import type {ReadProperty} from './property.js';
import {nextEvent, type Scan} from './scan.js';
import {plainText} from './text.js';
import {isPrivate, type VEvent} from './vevent.js';

/** Events that are read between two pauses. */
const STEP = 32;

export interface Events {
  /** Those that may touch the window, by UID. */
  readonly byId: Map<string, VEvent[]>;
  /** Series that ended long ago: they matter again when one of their dates was moved into the window. */
  readonly ended: Map<string, VEvent>;
  /** How many there are, also outside the window. */
  count: number;
  /** Whether several that are no changes of a date have the same UID. */
  sharesUids: boolean;
  /** Whether any changes a date of a series, or shares its UID. */
  hasChanges: boolean;
  /** Whether any has dates besides its rule. */
  hasDates: boolean;
  /** Line of the first one that is left out, because there may be no more. */
  tooMany: number;
  /** Whether time was up before all were read. */
  isStopped: boolean;
}

/** How events are collected. */
export interface Collecting {
  readonly scan: Scan;
  readonly readProperty: ReadProperty;
  readonly isOutside: (event: VEvent) => boolean;
  /** What an event without a UID is known by. */
  readonly idByText: (event: VEvent) => string;
  /** More events than these are not read. */
  readonly most: number;
  readonly account: Counts;
}

export async function collectEvents(collecting: Collecting, pause: Pause | undefined): Promise<Events> {
  const events: Events = {
    byId: new Map(),
    ended: new Map(),
    count: 0,
    sharesUids: false,
    hasChanges: false,
    hasDates: false,
    tooMany: 0,
    isStopped: false,
  };
  while (addMore(events, collecting)) {
    const waiting = pause?.();
    if (waiting && (await waiting) === 'stop') {
      events.isStopped = true;
      break;
    }
  }
  const {byId, ended, hasChanges} = events;
  if (hasChanges) (await import('./overrides.js')).joinEnded(byId, ended);
  ended.forEach(() => count(collecting.account, 'outside'));
  return events;
}

/** Adds the next events; false at the end. */
function addMore(events: Events, collecting: Collecting): boolean {
  const {scan, most} = collecting;
  for (let step = 0; step < STEP; step++) {
    const event = nextEvent(scan);
    if (!event) return event !== null;
    if (++events.count > most) {
      events.tooMany = event.line;
      return false;
    }
    add(event, events, collecting);
  }
  return true;
}

function add(event: VEvent, events: Events, {readProperty, isOutside, idByText, account}: Collecting): void {
  const {byId, ended} = events;
  const isBeside = isOutside(event);
  if (isBeside && !event.RRULE) return count(account, isPrivate(event) ? 'private' : 'outside');
  // Its value alone, which mostly is the id: what an event keeps is looked after as long as the calendar is read.
  event.UID &&= readProperty(event.UID)?.value ?? '';
  const id = plainText(event.UID).trim() || freeId(idByText(event), byId);
  if (isBeside) {
    if (ended.has(id)) count(account, 'outside');
    else ended.set(id, event);
    return;
  }
  const known = byId.get(id);
  events.hasChanges ||= !!known || !!event['RECURRENCE-ID'];
  events.hasDates ||= !!event.RDATE;
  if (known) {
    events.sharesUids ||= !event['RECURRENCE-ID'];
    known.push(event);
  } else byId.set(id, [event]);
}
