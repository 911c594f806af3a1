/** Loaded only for calendars with RDATE: dates that are added to a series (RFC 5545 §3.8.5.2). */
import type {WallSeconds} from '../../model/calendar.js';
import {eachDate} from './changes.js';
import type {SeriesContext, Timing} from './series-context.js';
import {parseLength, parseStamp, type Length} from './time.js';
import {midnightOf, startOf, UTC, writtenZone} from './timing.js';

export function addDates(timing: Timing, context: SeriesContext, add: (start: WallSeconds, length: Length) => void): void {
  const {event, start, isDate, zone, length} = timing;
  eachDate(event, 'RDATE', context, (text, property) => {
    const slash = text.indexOf('/');
    const stamp = parseStamp(slash < 0 ? text : text.slice(0, slash));
    if (stamp && isDate) add(UTC.toWall(startOf(stamp, property, timing, context)), length);
    if (!stamp || isDate) return !!stamp;
    // A date alone takes the time of day of the series.
    if (stamp.isDate) add(stamp.wall + start - midnightOf(start), length);
    else {
      const ownZone = writtenZone(stamp, property, event, zone, context);
      const begins = ownZone.toInstant(stamp.wall);
      let period: Length | undefined;
      if (slash >= 0) {
        const end = parseStamp(text.slice(slash + 1));
        period = end ? {days: 0, seconds: Math.max(0, ownZone.toInstant(end.wall) - begins)} : parseLength(text.slice(slash + 1));
        if (!period) return false;
      }
      add(ownZone === zone ? stamp.wall : zone.toWall(begins), period ?? length);
    }
    return true;
  });
}
