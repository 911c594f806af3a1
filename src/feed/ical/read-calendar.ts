/**
 * iCalendar (RFC 5545, RFC 7986) → `Feed`. The text is cut into events first; an event that cannot touch the window is
 * never read, and texts are read only of those that have a date in it. Rules and zones are reckoned by `model/`.
 */
import {DAY, type EpochSeconds, formatInstant} from '../../model/calendar.js';
import {count, type Counts} from '../../model/account.js';
import {FeedError, type Feed, type Text} from '../../model/feed.js';
import {freeId} from '../../model/free-id.js';
import {parseWindow} from '../../model/schedule.js';
import {ianaZone} from '../../model/zone.js';
import type {ReadContext} from '../reader.js';
import {countEvents} from './count-events.js';
import type {tellDifferences} from './differences.js';
import {decodeCalendar, withLineEnds} from './decode.js';
import {textReader, type Made, type OwnActivity, type Texts} from './event.js';
import {addOccurrences} from './occurrences.js';
import {plainReader, UnclaimedLine, type Property, type ReadProperty} from './property.js';
import {scanCalendar} from './scan.js';
import {expandSeries} from './series.js';
import type {SeriesContext} from './series-context.js';
import {OtherRule} from './series-rules.js';
import {IS_RICH, plainText, readPlain as readPlainText, unescaped} from './text.js';
import {isPrivate, sequenceOf, whereOf, type VEvent} from './vevent.js';
import {outsideOf} from './window.js';
import {UnknownZone, calendarZones, type OtherZone} from './zones.js';

/** The longest window, in days; a longer one is cut. */
const LONGEST_WINDOW = 1_100;
/** Of rules that are written on as rules. */
const SOON = 35 * DAY;
/** Series still expanded when the time budget ended before the first one. */
const AT_LEAST = 500;

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
  if (/^\s*BEGIN:VCALENDAR\s*\n[ \t]/i.test(text)) text = (await import('./decode-other.js')).withoutIndent(text, problems);
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
  const {bounds, problems, pause} = options;
  const scan = scanCalendar(text);
  const optionZone = ianaZone(options.timeZone)!;
  const optionWindow = parseWindow(options.from, options.until, optionZone);
  const isOutside = outsideOf(optionWindow);
  const titles = textReader(text, {readProperty, problems: []});
  const byId = new Map<string, VEvent[]>();
  // Series that ended long ago matter again when one of their dates was moved into the window.
  const ended = new Map<string, VEvent>();
  const account: Counts = {found: 0};
  let events = 0;
  let isStopped = false;
  let sharesUids = false;
  let hasChanges = false;
  let hasDates = false;
  // What is done for each event stands in functions of its own: engines compile those once, and not with all of this one.
  const addEvent = (event: VEvent): void => {
    const isBeside = isOutside(event);
    if (isBeside && !event.RRULE) return count(account, isPrivate(event) ? 'private' : 'outside');
    const uid = event.UID && plainText(readProperty(event.UID)?.value ?? '').trim();
    const id = uid || freeId(idByText(event, titles), byId);
    if (isBeside) {
      if (ended.has(id)) count(account, 'outside');
      else ended.set(id, event);
    } else {
      const known = byId.get(id);
      hasChanges ||= !!known || !!event['RECURRENCE-ID'];
      hasDates ||= !!event.RDATE;
      if (known) {
        sharesUids ||= !event['RECURRENCE-ID'];
        known.push(event);
      } else byId.set(id, [event]);
    }
  };
  /** Reads the next events; false at the end. */
  const addEvents = (): boolean => {
    for (let step = 0; step < 32; step++) {
      const event = scan.next();
      if (!event) return event !== null;
      if (++events > bounds.records) {
        problems.push({code: 'too-many-records', where: `line ${event.line}`, values: {limit: bounds.records}});
        return false;
      }
      addEvent(event);
    }
    return true;
  };
  while (addEvents()) {
    const waiting = pause?.();
    if (waiting && (await waiting) === 'stop') {
      isStopped = true;
      problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((scan.at / text.length) * 100)}});
      break;
    }
  }
  if (!events && !scan.isCalendar && (await import('../decode.js')).kindOfFeed(text) === 'json')
    throw new FeedError('not-feed', {found: text.slice(0, 40)});
  const isOver = events > bounds.records;
  if (isOver || isStopped || scan.cutAt)
    (await import('./unusual.js')).countUnread(scan, text, account, problems, isOver ? 1 : isStopped ? 0 : undefined);

  for (const [id, own] of hasChanges ? byId : [])
    if (own.every((event) => event['RECURRENCE-ID'])) {
      const master = ended.get(id);
      if (master && ended.delete(id)) own.unshift(master);
      // A change of a series that is not there is a series itself when it brings a rule.
      else for (const event of own) if (event.RRULE) event['RECURRENCE-ID'] = '';
    }
  if (ended.size) account.outside = (account.outside ?? 0) + ended.size;

  // Most calendars with other zones bring their rules along: they need not be read until the first of them is met.
  if ([...scan.calendar.zones.keys()].some((id) => !ianaZone(id))) ({otherZone} = await import('./other-zones.js'));
  const zones = calendarZones(scan.calendar, optionZone, optionWindow.untilInstant + 400 * DAY, otherZone, readProperty, problems);
  const zone = zones.feedZone;
  const {fromInstant: from, untilInstant} = parseWindow(options.from, options.until, zone);
  const period = {from, until: Math.min(untilInstant, from + LONGEST_WINDOW * DAY)};
  const window = {...period};
  if (window.until < untilInstant) problems.push({code: 'window', where: '', values: {days: LONGEST_WINDOW}});

  const context: SeriesContext = {readProperty, zones, window, problems, unmet: []};
  if (sharesUids) (await import('./same-uid.js')).partByTitle(byId, text, context, account);
  const rich = IS_RICH.test(text) ? await import('./rich-text.js') : undefined;
  await rich?.prepare(text);
  const textOf = (...names: readonly string[]) =>
    names.map((name) => wordsOf(readProperty(scan.calendar.properties.get(name) ?? ''), rich?.richText)).find(Boolean);
  const name = textOf('X-WR-CALNAME', 'NAME');
  const description = textOf('X-WR-CALDESC', 'DESCRIPTION');
  const organizers = rich?.readOrganizers(options.titleCommands, description);
  const readTexts = textReader(text, {readProperty, problems, rich, organizers});
  let made: Made[] = [];
  let last: EpochSeconds | undefined;
  let occurrences = 0;
  const keepEarliest = async () => {
    ({made, last} = (await import('./earliest.js')).earliest(made, bounds.occurrences, zone));
    occurrences = bounds.occurrences;
    // What begins after the last one kept is not wanted any more.
    window.until = Math.max(window.from, last + 1);
  };
  let mayHaveCommands = false;
  let tell: typeof tellDifferences | undefined;
  const addActivity = (id: string, own: readonly VEvent[]): void => {
    const soon = own.length < 2 && options.isPlainRule?.(own[0]!) && {...context, window: {...window, until: window.from + SOON}};
    let series = expandSeries(own, soon || context);
    if (soon && !series.instances.length) series = expandSeries(own, context);
    const {master, instances} = series;
    // What begins after the last one kept counts as left out, not as outside the period.
    if (last !== undefined)
      for (const {event} of expandSeries(own, {...context, window: period, problems: [], unmet: []}).instances) event.outcome = 'limit';
    if (!instances.length) return;
    const texts = readTexts(master);
    const {activity} = texts;
    activity.id = id;
    if (options.isPlainRule && master.RRULE) activity.rule = master;
    if (BUSY.test(firstOf(activity.name)) && !(activity.description ?? activity.location)) {
      for (const event of own) if (event.outcome === 'outside') event.outcome = 'freeBusy';
      return;
    }
    if (!activity.name) {
      activity.name = firstOf(activity.description).split('\n')[0]!.slice(0, 120);
      problems.push({code: 'event-title', where: whereOf(master, readProperty), values: {used: activity.name}});
    }
    addOccurrences(texts, {master, instances}, readTexts, tell);
    // Dates of a single event have no titles of their own.
    mayHaveCommands ||= isCommand(activity) || (own.length > 1 && activity.occurrences.some(isCommand));
    const one = {activity, events: own.length > 1 ? instances.map(({event}) => event) : own};
    setOutcomes(one);
    made.push(one);
    occurrences += instances.length;
  };
  if (hasChanges) ({expandShared: context.expandShared, tellDifferences: tell} = await import('./overrides.js'));
  if (hasDates) ({addDates: context.addDates} = await import('./added-dates.js'));
  let done = 0;
  for (const [id, own] of byId) {
    // A single series can be work enough for one step.
    const waiting = ++done <= AT_LEAST && isStopped ? undefined : pause?.();
    if (waiting && (await waiting) === 'stop') {
      if (!isStopped) problems.push({code: 'time-budget', where: '', values: {percent: Math.floor((done / byId.size) * 100)}});
      break;
    }
    const told = problems.length;
    const unmet = context.unmet.length;
    try {
      addActivity(id, own);
    } catch (error) {
      if (!(error instanceof OtherRule)) throw error;
      ({expandRule: context.expandRule} = await import('../../model/recurrence.js'));
      // Nothing else has been done so far.
      problems.length = told;
      context.unmet.length = unmet;
      addActivity(id, own);
    }
    // Hardly more than twice as many as wanted are ever held.
    if (occurrences > 2 * bounds.occurrences + 1_000) await keepEarliest();
  }
  if (occurrences > bounds.occurrences) await keepEarliest();
  // Nobody knows what was to come: "no activities" would say so.
  if (scan.cutAt && !isStopped && !made.length) throw new FeedError('truncated');
  if (last !== undefined) {
    const until = formatInstant(Math.max(window.from - 1, last));
    problems.push({code: 'too-many-occurrences', where: '', values: {limit: bounds.occurrences, until}});
  }

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
  // Some that were set have been cut off since.
  if (last !== undefined) made.forEach(setOutcomes);
  let shown = feed;
  // A line of the calendar's own description can add commands: that is what a group can write without a programmer.
  if (mayHaveCommands || options.titleCommands || /^(ord|words):/im.test(description ?? '')) {
    shown = (await import('../../model/title-commands.js')).applyTitleCommands(feed, options.titleCommands);
    if (shown !== feed) (await import('./unusual.js')).setCommandOutcomes(made, shown);
  }
  for (const own of byId.values()) for (const {outcome} of own) count(account, outcome);
  for (const activity of shown.activities as OwnActivity[]) {
    const own = byId.get(activity.id)!;
    for (const event of own) {
      if (own.length > 1) count((activity.outcomes ??= {}), event.outcome);
      const sequence = sequenceOf(event, context);
      if (sequence > (activity.sequence ?? 0)) activity.sequence = sequence;
    }
  }
  account.found = countEvents(text);
  return shown;
}

// What calendars that are shared without details say, in Danish or English.
const BUSY = /^(busy|free|tentative|away|out of office|working elsewhere|optaget|ledig|foreløbig|ikke til stede)$/i;

// The words of title commands begin like this; whether a title is one is decided by the module that is loaded only then.
const COMMAND = /aflys|ann?ul|cancel|closed|flytte|luk|moved|postpon|ud[gs]/i;

const isCommand = ({name}: {readonly name?: Text}): boolean => !!name && COMMAND.test(firstOf(name));

/** A cancelled date does not hide that others take place. */
function setOutcomes({activity, events}: Made): void {
  events.forEach((event, i) => {
    if (event.outcome !== 'shown') event.outcome = activity.occurrences[i]!.status === 'cancelled' ? 'cancelled' : 'shown';
  });
}

const wordsOf = (property: Property | undefined, read = readPlainText): string => read(unescaped(property?.value ?? '')).text.trim();

/** A text's words, in the first of its languages. */
const firstOf = (text: Text | undefined): string => (typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? ''));

/** What an event without a UID is known by, wherever it stands in the file: its title, when it begins, how it repeats. */
const idByText = (event: VEvent, readTexts: (event: VEvent) => Texts): string =>
  [firstOf(readTexts(event).activity.name), ...[event.DTSTART, event.RRULE].map((line) => line.slice(line.lastIndexOf(':') + 1))]
    .filter(Boolean)
    .join('/');
