/**
 * iCalendar (RFC 5545, RFC 7986) → `Feed`. The text is cut into events first; an event that cannot touch the window is
 * never read, and texts are read only of those that have a date in it. Rules and zones are reckoned by `model/`.
 */
import {DAY} from '../../model/calendar.js';
import {count, type Counts} from '../../model/account.js';
import {FeedError, type Feed} from '../../model/feed.js';
import {parseWindow} from '../../model/schedule.js';
import {ianaZone} from '../../model/zone.js';
import type {ReadContext} from '../reader.js';
import {collectEvents} from './collect-events.js';
import {countEvents} from './count-events.js';
import {decodeCalendar, withLineEnds} from './decode.js';
import {firstOf, textReader, type Made, type OwnActivity, type Texts} from './event.js';
import {makeActivities, type Making} from './make-activities.js';
import {plainReader, UnclaimedLine, type Property, type ReadProperty} from './property.js';
import {cutAt, scanCalendar} from './scan.js';
import type {SeriesContext} from './series-context.js';
import {IS_RICH, readPlain as readPlainText, unescaped} from './text.js';
import {sequenceOf, type VEvent} from './vevent.js';
import {outsideOf} from './window.js';
import {UnknownZone, calendarZones, type OtherZone} from './zones.js';

/** The longest window, in days; a longer one is cut. */
const LONGEST_WINDOW = 1_100;

/**
 * A calendar's text or bytes as a feed: one activity per UID and title, with the occurrences of the window in the feed's zone
 * (X-WR-TIMEZONE, else `options.timeZone`, also for X-WR-TIMEZONE:UTC, which then only says what times without a zone
 * are). LANGUAGE says which language the writer's program was set to, not the text's, and is left alone. Bad events are
 * left out and named in `problems`; a calendar that breaks off gives what came before. CLASS other than PUBLIC is left
 * out, TENTATIVE counts as scheduled.
 *
 * Bounds, each with a problem when reached: `bounds.records` events, `bounds.occurrences` occurrences (the earliest
 * stay), 1,100 days of window, and per series 5,000 dates in EXDATE and RDATE, 5 rules, 2,000 instances.
 * @throws {FeedError} `empty-feed`, `html`, `not-feed`: there is no calendar in it
 * @throws {RangeError} `from` or `until` is no date, date-time or instant
 */
export async function readIcal(source: string | readonly Uint8Array[], options: ReadContext): Promise<Feed> {
  const {problems, pause} = options;
  let text = withLineEnds(typeof source === 'string' ? source : await decodeCalendar(source, problems, pause));
  // A file's beginning shows how it is written: indented, or with dates as in JSON.
  if (/^\s*BEGIN:VCALENDAR\s*\n[ \t]|\n[DER].*[:=]\d{4}-\d/i.test(text.slice(0, 50_000)))
    text = (await import('./decode-other.js')).asUsual(text, problems);
  const before = problems.length;
  let readProperty = plainReader();
  let otherZone: OtherZone = () => {
    throw new UnknownZone();
  };
  for (;;)
    try {
      return await readText(text, options, readProperty, otherZone);
    } catch (error) {
      problems.length = before;
      if (error instanceof UnclaimedLine) readProperty = (await import('./second-reader.js')).secondReader(readProperty);
      else if (error instanceof UnknownZone) ({otherZone} = await import('./other-zones.js'));
      else throw error;
    }
}

async function readText(text: string, options: ReadContext, readProperty: ReadProperty, otherZone: OtherZone): Promise<Feed> {
  const {bounds, problems, pause, titleCommands} = options;
  const scan = scanCalendar(text);
  const optionZone = ianaZone(options.timeZone)!;
  const optionWindow = parseWindow(options.from, options.until, optionZone);
  const account: Counts = {found: 0};
  const events = await collectEvents(
    {
      scan,
      readProperty,
      isOutside: outsideOf(optionWindow),
      idByText: idByText(textReader(text, {readProperty, problems: []})),
      most: bounds.records,
      account,
    },
    pause,
  );
  const {byId, hasChanges, isStopped} = events;
  if (!events.count && !scan.calendars && (await import('../decode.js')).kindOfFeed(text) === 'json')
    throw new FeedError('not-feed', {found: text.slice(0, 40)});
  if (events.tooMany || isStopped || cutAt(scan))
    (await import('./unusual.js')).countUnread(scan, text, events, bounds.records, account, problems);

  // Most calendars with other zones bring their rules along: they need not be read until the first of them is met.
  if ([...scan.first.zones.keys()].some((id) => !ianaZone(id))) ({otherZone} = await import('./other-zones.js'));
  const zones = calendarZones(scan.first, optionZone, optionWindow.untilInstant + 400 * DAY, otherZone, readProperty, problems);
  const zone = zones.feedZone;
  const {fromInstant: from, untilInstant} = parseWindow(options.from, options.until, zone);
  const window = {from, until: Math.min(untilInstant, from + LONGEST_WINDOW * DAY)};
  if (window.until < untilInstant) problems.push({code: 'window', where: '', values: {days: LONGEST_WINDOW}});

  const shared = hasChanges ? await import('./overrides.js') : undefined;
  const context: Making['context'] = {
    readProperty,
    zones,
    window,
    problems,
    unmet: [],
    expandShared: shared?.expandShared,
    addDates: events.hasDates ? (await import('./added-dates.js')).addDates : undefined,
  };
  if (events.sharesUids) (await import('./same-uid.js')).partByTitle(byId, text, context, account);
  const rich = IS_RICH.test(text) ? await import('./rich-text.js') : undefined;
  await rich?.prepare(text);
  const textOf = (...names: readonly string[]) =>
    names.map((name) => wordsOf(readProperty(scan.first.properties.get(name) ?? ''), rich?.richText)).find(Boolean);
  const name = textOf('X-WR-CALNAME', 'NAME');
  const description = textOf('X-WR-CALDESC', 'DESCRIPTION');
  const organizers = rich?.readOrganizers(titleCommands, description);
  const {made, mayHaveCommands} = await makeActivities(byId, {
    context,
    period: {...window},
    readTexts: textReader(text, {readProperty, problems, rich, organizers}),
    tell: shared?.tellDifferences,
    isPlainRule: options.isPlainRule,
    most: bounds.occurrences,
    pause,
    isStopped,
  });
  // Nobody knows what was to come: "no activities" would say so.
  if (cutAt(scan) && !isStopped && !made.length) throw new FeedError('truncated');
  if (!made.length || context.unmet.length || context.ofUnknownClass || scan.exrule)
    (await import('./unusual.js')).reportUnusual(context, byId, !made.length, text, scan);

  const feed: Feed = {
    version: 1,
    // Somebody's own calendar is called by their name or mail address.
    ...(name && !name.includes('@') && !organizers?.isPerson(name) && {name}),
    ...(description && {description}),
    language: 'da',
    timeZone: zone.name,
    organizations: organizers?.organizations ?? [],
    places: [],
    contacts: [],
    activities: made.map(({activity}) => activity),
    openingHours: [],
    problems,
    sources: [{url: options.url ?? '', kind: 'ical', account}],
  };
  let shown = feed;
  // A line of the calendar's own description can add commands: that is what a group can write without a programmer.
  if (mayHaveCommands || titleCommands || /^(ord|words):/im.test(description ?? '')) {
    shown = (await import('../../model/title-commands.js')).applyTitleCommands(feed, titleCommands);
    if (shown !== feed) (await import('./unusual.js')).setCommandOutcomes(made, shown);
  }
  countOutcomes(byId, hasChanges || shown !== feed ? [] : made, shown.activities as readonly OwnActivity[], account, context);
  account.found = countEvents(text);
  return shown;
}

/**
 * Counts what became of all events, and of those of each activity that was made from several.
 * @param made where each activity was made from one event: to look that up by its id takes longer
 */
function countOutcomes(
  byId: ReadonlyMap<string, readonly VEvent[]>,
  made: readonly Made[],
  activities: readonly OwnActivity[],
  account: Counts,
  context: SeriesContext,
): void {
  for (const own of byId.values()) for (const {outcome} of own) count(account, outcome);
  activities.forEach((activity, i) => {
    const own = made[i]?.events ?? byId.get(activity.id)!;
    for (const event of own) {
      if (own.length > 1) count((activity.outcomes ??= {}), event.outcome);
      const sequence = sequenceOf(event, context);
      if (sequence > (activity.sequence ?? 0)) activity.sequence = sequence;
    }
  });
}

const wordsOf = (property: Property | undefined, read = readPlainText): string => read(unescaped(property?.value ?? '')).text.trim();

/** Says what an event without a UID is known by, wherever it stands in the file: its title, when it begins, how it repeats. */
const idByText =
  (readTexts: (event: VEvent) => Texts) =>
  (event: VEvent): string =>
    [firstOf(readTexts(event).activity.name), ...[event.DTSTART, event.RRULE].map((line) => line.slice(line.lastIndexOf(':') + 1))]
      .filter(Boolean)
      .join('/');
