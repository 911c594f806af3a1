import {parseDateTime, parseInstant} from './calendar.js';
import type {Instant, PlainDate, PlainDateTime} from './feed.js';

/** `2026-11-23T19:00+01:00` (ISO 8601): what the poster says, for machines in other zones too. A date, or a time without its instant, stays. */
export function withOffset(wall: PlainDateTime | PlainDate, instant?: Instant): string {
  const minutes = instant ? (parseDateTime(wall)! - parseInstant(instant)!) / 60 : 0;
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return instant ? `${wall}${minutes < 0 ? '-' : '+'}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}` : wall;
}
