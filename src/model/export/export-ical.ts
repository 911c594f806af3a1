/** Feed → iCalendar (RFC 5545): one file, one language. */
import {DAY, formatDate, parseDateTime, parseInstant, type WallSeconds} from '../calendar.js';
import {escapedText, foldedLine} from '../content-line.js';
import type {Activity, Feed, Instant, PlainDate, Text} from '../feed.js';
import {textOf} from '../text-of.js';
import {ianaZone, type Zone} from '../zone.js';
import {eventLines, type ExportOptions} from './event-lines.js';
import {seriesOf} from './series-of.js';
import {single} from './series.js';
import {zoneLines} from './zone-lines.js';

const {floor, max, min} = Math;

/**
 * An activity, an occurrence or a whole feed as an .ics file with CR LF, folded at 75 octets, in shapes that calendar
 * programs of every kind read alike: no RDATE. UIDs stay the same from one export to the next. Schedules become plain
 * rules where these say exactly the same: every second week one for each weekday, odd and even weeks one for each time
 * between two turns of the year with a week 53, at least a year on; nights on which clocks change are taken out of a rule.
 * All other dates that are known (the feed's window, and later single dates of a schedule) are events of their own. Changed
 * dates are overrides; cancelled and postponed ones have STATUS:CANCELLED, the word in their title and their reason as
 * COMMENT. Places that are not for everybody (`visibility: 'area'`) give their area only.
 * @throws {RangeError} the feed's zone is unknown
 */
export function exportIcal(feed: Feed, options: ExportOptions): string {
  const {language, now, occurrence} = options;
  const words = (text: Text | undefined): string => textOf(text, language, feed.language);
  const lines: string[] = [];
  const used = new Map<string, {zone: Zone; from: WallSeconds; until: WallSeconds}>();
  const today = parseInstant(now) ?? 0;

  for (const activity of feed.activities) {
    if (options.activities && !options.activities.includes(activity.id)) continue;
    const zone = ianaZone(activity.timeZone ?? feed.timeZone);
    if (!zone) throw new RangeError(`Not a time zone: ${activity.timeZone ?? feed.timeZone}`);
    const all = occurrence ? [single(activity, occurrence)] : seriesOf(activity, zone, floor(zone.toWall(today) / DAY));
    for (const series of all) {
      for (const {start, allDay} of [series.first, ...series.changed]) {
        if (allDay) continue;
        const at = parseDateTime(start)!;
        const known = used.get(zone.name);
        used.set(zone.name, {zone, from: min(at, known?.from ?? at), until: max(at, today, known?.until ?? at)});
      }
      lines.push(...eventLines(series, activity, zone, feed, options, words));
    }
  }
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//lbb-elements//lbb-elements//EN', 'CALSCALE:GREGORIAN'];
  const name = words(feed.name);
  if (name) head.push(`NAME:${escapedText(name)}`, `X-WR-CALNAME:${escapedText(name)}`);
  // Moments in UTC, which say an hour that comes twice, are turned into this zone by some programs, which takes the other hour.
  if (feed.timeZone === 'UTC' || !lines.some((line) => /^(DTSTART|DTEND|RECURRENCE-ID):\d/.test(line)))
    head.push(`X-WR-TIMEZONE:${feed.timeZone}`);
  const zones = [...used.values()].flatMap(({zone, from, until}) => zoneLines(zone, from, until));
  return [...head, ...zones, ...lines, 'END:VCALENDAR', ''].map(foldedLine).join('\r\n');
}

/** The last day that an activity's file says anything about; undefined where its rules go on. */
export function exportedUntil(feed: Feed, activity: Activity, now: Instant): PlainDate | undefined {
  const zone = ianaZone(activity.timeZone ?? feed.timeZone)!;
  const all = seriesOf(activity, zone, floor(zone.toWall(parseInstant(now)!) / DAY));
  const cut = all.filter(({isCut}) => isCut);
  if (!cut.length && all.some(({rule, until}) => rule && until === undefined)) return undefined;
  const days = (cut.length ? cut : all).map(({until, first}) => (until === undefined ? first.start.slice(0, 10) : formatDate(until)));
  return days.sort().at(-1);
}
