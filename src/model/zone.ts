/** Time zones: the one file that knows them. Offsets come from the platform's Intl data or are handed in. */
import {DAY, type EpochSeconds, type WallSeconds} from './calendar.js';
import {platformZone, type OffsetAt} from './platform-zone.js';

/** The zone of feeds and places that name none. */
export const HOME_ZONE = 'Europe/Copenhagen';

/** Between wall-clock seconds (since 1970-01-01T00:00 on that wall clock) and instants (epoch seconds). */
export interface Zone {
  readonly name: string;
  toWall(instant: EpochSeconds): WallSeconds;
  /**
   * A time that the spring gap leaves out moves forward by the offset before the gap (RFC 5545 §3.3.5); of the two
   * instants that autumn's overlap gives a time, the first.
   */
  toInstant(wall: WallSeconds): EpochSeconds;
}

/** From `at` (epoch seconds) on, the wall clock is `offset` seconds ahead of UTC. */
export interface Transition {
  readonly at: EpochSeconds;
  readonly offset: number;
}

/** A zone from its offset at each instant. */
export function zoneByOffsets(name: string, offsetAt: OffsetAt): Zone {
  const toWall = (instant: EpochSeconds): WallSeconds => instant + offsetAt(instant);
  return {
    name,
    toWall,
    toInstant(wall) {
      // No offset reaches a whole day, so these two lie on either side of a change that touches this wall-clock time.
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      return after !== before && toWall(before) !== wall && toWall(after) === wall ? after : before;
    },
  };
}

// Offsets are looked up in spans of 2^25 s (388 days), each probed once every 2^20 s (12 days): closer than any two
// changes that undo each other (Morocco's Ramadan is 28 days or more).
const SPAN = 2 ** 25;
const PROBE = 2 ** 20;

function offsets(probe: OffsetAt): OffsetAt {
  const spans: Transition[][] = [];
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
    return changes;
  };
  return (instant) => {
    const index = Math.floor(instant / SPAN);
    const changes = (spans[index] ??= spanOf(index));
    let i = changes.length - 1;
    // The first begins with the span.
    while (changes[i]!.at > instant) i--;
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
      const [known, offsetAt] = platformZone(name);
      // Platforms know some zones by an older name (America/Godthab); what the feed says is what is shown.
      zones.set(key, (zone = zoneByOffsets(known.toLowerCase() === key ? known : name, offsets(offsetAt))));
    } catch {
      // A RangeError: the platform does not know it.
    }
  }
  return zone;
}
