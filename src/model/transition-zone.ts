/** Zones that a calendar describes itself, instead of naming one that the platform knows. */
import {zoneByOffsets, type Transition, type Zone} from './zone.js';

/** A zone from its offset changes, sorted by `at`; the first offset also counts before its `at`. */
export function transitionZone(name: string, transitions: readonly Transition[]): Zone {
  return zoneByOffsets(name, (instant) => {
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
