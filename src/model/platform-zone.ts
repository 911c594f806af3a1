/** Zones as the platform knows them; older browsers have `old/platform-zone.ts` instead. Only `zone.ts` asks. */
import type {EpochSeconds} from './calendar.js';

/** Seconds ahead of UTC. */
export type OffsetAt = (instant: EpochSeconds) => number;

/** What is used of Temporal. */
interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(milliseconds: number): {
      toZonedDateTimeISO(zone: string): {readonly timeZoneId: string; readonly offsetNanoseconds: number};
    };
  };
}

/**
 * A zone's name in the platform's letters, and its offset at an instant (seconds ahead of UTC, epoch seconds).
 * A browser's first Intl object takes a slow phone 50 ms and more, in one piece; Temporal is used where there is one.
 * @throws RangeError for a name that the platform does not know
 */
export function platformZone(name: string, platform: object = globalThis): readonly [name: string, offsetAt: OffsetAt] {
  const {Temporal} = platform as {readonly Temporal?: TemporalLike};
  if (Temporal) {
    const at = (instant: EpochSeconds) => Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(name);
    return [at(0).timeZoneId, (instant) => at(instant).offsetNanoseconds / 1e9];
  }
  const format = new Intl.DateTimeFormat('en', {timeZone: name, timeZoneName: 'longOffset'});
  return [
    format.resolvedOptions().timeZone,
    (instant) => {
      // `1/1/1890, GMT+00:50:20`, and only `GMT` for no offset
      const [, sign = '', hour = 0, minute = 0, second = 0] = /T(.)(..):(..):?(..)?/.exec(format.format(instant * 1000)) ?? [];
      return Number(sign + 1) * (+hour * 3600 + +minute * 60 + +second);
    },
  ];
}
