/** Time zones: the one file that knows them. Offsets come from the platform's Intl data or are handed in. */
import {DAY, civil} from './calendar.js';

/** Between wall-clock seconds (since 1970-01-01T00:00 on that wall clock) and instants (epoch seconds). */
export interface Zone {
  readonly name: string;
  toWall(instant: number): number;
  /**
   * A time that the spring gap leaves out moves forward by the offset before the gap (RFC 5545 §3.3.5); of the two
   * instants that autumn's overlap gives a time, the first.
   */
  toInstant(wall: number): number;
}

/** From `at` (epoch seconds) on, the wall clock is `offset` seconds ahead of UTC. */
export interface Transition {
  readonly at: number;
  readonly offset: number;
}

function zoneOf(name: string, offsetAt: (instant: number) => number): Zone {
  const toWall = (instant: number): number => instant + offsetAt(instant);
  return {
    name,
    toWall,
    toInstant(wall) {
      // No offset reaches a whole day, so these two lie on either side of a change that touches this wall-clock time.
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      return toWall(before) !== wall && toWall(after) === wall ? after : before;
    },
  };
}

/** A zone from its offset changes, sorted by `at`; the first offset also counts before its `at`. */
export function transitionZone(name: string, transitions: readonly Transition[]): Zone {
  return zoneOf(name, (instant) => {
    let low = 0;
    for (let high = transitions.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (transitions[middle]!.at <= instant) low = middle;
      else high = middle;
    }
    return transitions[low]?.offset ?? 0;
  });
}

/** A zone that never changes its offset (seconds ahead of UTC). */
export function fixedZone(name: string, offset: number): Zone {
  return transitionZone(name, [{at: 0, offset}]);
}

// Offsets are looked up in spans of 2^25 s (388 days), each probed once every 2^20 s (12 days): closer than any two
// changes that undo each other (Morocco's Ramadan is 28 days or more).
const SPAN = 2 ** 25;
const PROBE = 2 ** 20;

function offsets(format: Intl.DateTimeFormat): (instant: number) => number {
  const probe = (instant: number): number => {
    const [, day, , hour, minute, second] = format
      .format(instant * 1000)
      .match(/\d+/g)!
      .map(Number);
    const today = Math.floor(instant / DAY);
    let days = day! - civil(today).day;
    // The day before or after, across the end of a month.
    if (days > 1) days = -1;
    if (days < -1) days = 1;
    return days * DAY + hour! * 3600 + minute! * 60 + second! - (instant - today * DAY);
  };
  const spans = new Map<number, Transition[]>();
  const spanOf = (index: number): Transition[] => {
    let offset = probe(index * SPAN);
    const changes = [{at: index * SPAN, offset}];
    for (let at = index * SPAN; at < (index + 1) * SPAN; at += PROBE) {
      let high = at + PROBE;
      const next = probe(high);
      if (next === offset) continue;
      for (let low = at; high - low > 1;) {
        const middle = Math.floor((low + high) / 2);
        if (probe(middle) === offset) low = middle;
        else high = middle;
      }
      changes.push({at: high, offset: (offset = next)});
    }
    spans.set(index, changes);
    return changes;
  };
  return (instant) => {
    const index = Math.floor(instant / SPAN);
    const changes = spans.get(index) ?? spanOf(index);
    let i = changes.length - 1;
    while (i && changes[i]!.at > instant) i--;
    return changes[i]!.offset;
  };
}

const zones = new Map<string, Zone>();

/** The IANA zone of that name, in any case, as far as the platform knows it; its `name` is as written, in the platform's letters. */
export function ianaZone(name: string): Zone | undefined {
  const key = name.toLowerCase();
  let zone = zones.get(key);
  // Some platforms also take offsets (`+01:00`) for names; that would make the same feed mean different things.
  if (!zone && /^[a-z]/.test(key)) {
    try {
      const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      // Platforms know some zones by an older name (America/Godthab); what the feed says is what is shown.
      const known = format.resolvedOptions().timeZone;
      zones.set(key, (zone = zoneOf(known.toLowerCase() === key ? known : name, offsets(format))));
    } catch {
      // A RangeError: the platform does not know it.
    }
  }
  return zone;
}
