import {formatDateTime} from './calendar.js';
import type {PlainDateTime} from './feed.js';
import {ianaZone} from './zone.js';

/** A moment as wall-clock time to the minute: `2026-11-23T19:30`. @param milliseconds since 1970 @param zone `Europe/Copenhagen` */
export const wallTimeAt = (milliseconds: number, zone: string): PlainDateTime =>
  formatDateTime(Math.floor(ianaZone(zone)!.toWall(milliseconds / 1000) / 60) * 60);
