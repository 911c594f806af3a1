/**
 * Stands in for `model/platform-zone.ts` in the build for older browsers. They have no `timeZoneName: 'longOffset'`, do not
 * know zones by names newer than they are, and know Greenland's rules of before 2023.
 */
import type {EpochSeconds} from '../model/calendar.js';
import type {OffsetAt} from '../model/platform-zone.js';

/** Zones by names given since 2021 (IANA `backward`, NEWS): another one with the same rules today, and the hours between them. */
const SAME_CLOCK: Readonly<Record<string, readonly [zone: string, hours: number]>> = {
  'europe/kyiv': ['Europe/Kiev', 0],
  'pacific/kanton': ['Pacific/Enderbury', 0],
  'america/ciudad_juarez': ['America/Denver', 0],
  'america/coyhaique': ['America/Punta_Arenas', 0],
  // Changes its clocks at the European instants since 2023.
  'america/nuuk': ['Europe/Copenhagen', -3],
  'america/godthab': ['Europe/Copenhagen', -3],
};

/** @throws RangeError for a name that neither the platform nor the table knows */
export function platformZone(name: string): readonly [name: string, offsetAt: OffsetAt] {
  const [zone, hours] = SAME_CLOCK[name.toLowerCase()] ?? [name, 0];
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (instant: EpochSeconds): number => {
    // `11/23/2026, 19:30:00`
    const [month, day, year, hour, minute, second] = format
      .format(instant * 1000)
      .match(/\d+/g)!
      .map(Number) as number[];
    return Date.UTC(year!, month! - 1, day, hour, minute, second) / 1000 - Math.floor(instant) + hours * 3600;
  };
  return [zone === name ? format.resolvedOptions().timeZone : name, offsetAt];
}
