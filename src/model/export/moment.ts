/** How moments are written in a calendar file. */
import {DAY, parseInstant, type EpochSeconds} from '../calendar.js';
import type {Zone} from '../zone.js';

/** What follows DTSTART: the wall-clock time in its zone, or the instant where that time comes twice. */
export function moment(local: string, instant: string | undefined, zone: Zone): string {
  if (local.length === 10) return `;VALUE=DATE:${stamp(local)}`;
  const isOnce = instant === undefined || !isTwice(parseInstant(instant)!, zone);
  return isOnce && zone.name !== 'UTC' ? `;TZID=${zone.name}:${stamp(local)}` : `:${stamp(instant ?? `${local}Z`)}`;
}

/** `2026-03-14T19:00` → `20260314T190000`; dates and instants likewise. */
export const stamp = (text: string): string => text.replace(/[-:]/g, '').replace(/^(\d{8}T\d{4})(?!\d)/, '$100');

/** Whether an instant's wall-clock time comes twice, before and after clocks are set back. */
export function isTwice(at: EpochSeconds, zone: Zone): boolean {
  const wall = zone.toWall(at);
  return [at - DAY, at + DAY].some((other) => {
    const same = wall - (zone.toWall(other) - other);
    return same !== at && zone.toWall(same) === wall;
  });
}
