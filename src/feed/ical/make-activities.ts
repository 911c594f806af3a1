/** Events by id → activities with the occurrences of the window. */
import {DAY, type EpochSeconds} from '../../model/calendar.js';
import type {Pause, Text} from '../../model/feed.js';
import type {ReadContext} from '../reader.js';
import {firstOf, type Made, type Texts} from './event.js';
import type {tellDifferences} from './differences.js';
import {addOccurrences} from './occurrences.js';
import {expandSeries} from './series.js';
import type {SeriesContext} from './series-context.js';
import {OtherRule} from './series-rules.js';
import {whereOf, type VEvent} from './vevent.js';

/** Of rules that are written on as rules. */
const SOON = 35 * DAY;
/** Series still expanded when the time budget ended before the first one. */
const AT_LEAST = 500;

/** How activities are made. */
export interface Making {
  /** Its window becomes shorter when there are more occurrences than a feed may have. */
  readonly context: SeriesContext & {readonly window: {until: EpochSeconds}};
  /** The window as it was at first. */
  readonly period: SeriesContext['window'];
  readonly readTexts: (event: VEvent) => Texts;
  /** What dates with events of their own say otherwise. */
  readonly tell: typeof tellDifferences | undefined;
  readonly isPlainRule: ReadContext['isPlainRule'];
  /** Occurrences that a feed may have, the earliest. */
  readonly most: number;
  readonly pause: Pause | undefined;
  /** Whether time was up before all events were read: few series are expanded. */
  readonly isStopped: boolean;
}

/** What has been made so far. */
export interface Activities {
  made: Made[];
  /** How many occurrences they have. */
  occurrences: number;
  /** When the last occurrence begins that is kept, if there are more than a feed may have. */
  last: EpochSeconds | undefined;
  /** Whether a title may be a command. */
  mayHaveCommands: boolean;
  /** How many series have been expanded. */
  done: number;
}

/** The ids of a calendar's events, and the events of each: to look each up by its id would take longer than most that is done with it. */
interface SeriesById {
  readonly ids: readonly string[];
  readonly events: readonly (readonly VEvent[])[];
}

export async function makeActivities(byId: ReadonlyMap<string, readonly VEvent[]>, making: Making): Promise<Activities> {
  const series: SeriesById = {ids: [...byId.keys()], events: [...byId.values()]};
  const {context, most, pause, isStopped} = making;
  const all: Activities = {made: [], occurrences: 0, last: undefined, mayHaveCommands: false, done: 0};
  let waiting: ReturnType<Pause> = isStopped ? undefined : pause?.();
  do {
    if ((await waiting) === 'stop') {
      if (!isStopped) (await import('./unusual.js')).reportStop(context.problems, (all.done + 1) / byId.size);
      break;
    }
    waiting = addMore(series, all, making);
  } while (waiting);
  if (all.occurrences > most) await keepEarliest(all, making);
  if (all.last !== undefined) {
    // Some that were set have been cut off since.
    all.made.forEach(setOutcomes);
    (await import('./earliest.js')).reportLast(context.problems, most, all.last, context.window.from);
  }
  return all;
}

/** Adds activities until something has to be waited for, which is returned. */
function addMore({ids, events}: SeriesById, all: Activities, making: Making): ReturnType<Pause> {
  const {context, most, pause, isStopped} = making;
  const {problems, unmet} = context;
  while (all.done < ids.length) {
    const told = problems.length;
    const unmetBefore = unmet.length;
    try {
      addActivity(ids[all.done]!, events[all.done]!, all, making);
    } catch (error) {
      if (!(error instanceof OtherRule)) throw error;
      // Nothing else has been done so far.
      problems.length = told;
      unmet.length = unmetBefore;
      return loadRules(context);
    }
    all.done++;
    // Hardly more than twice as many as wanted are ever held.
    if (all.occurrences > 2 * most + 1_000) return keepEarliest(all, making);
    // A single series can be work enough for one step.
    const waiting = all.done === ids.length || (isStopped && all.done < AT_LEAST) ? undefined : pause?.();
    if (waiting) return waiting;
  }
  return undefined;
}

async function loadRules(context: SeriesContext): Promise<void> {
  ({expandRule: context.expandRule} = await import('../../model/recurrence.js'));
}

async function keepEarliest(all: Activities, {context: {window, zones}, most}: Making): Promise<void> {
  const {made, last} = (await import('./earliest.js')).earliest(all.made, most, zones.feedZone);
  Object.assign(all, {made, last, occurrences: most});
  // What begins after the last one kept is not wanted any more.
  window.until = Math.max(window.from, last + 1);
}

function addActivity(id: string, own: readonly VEvent[], all: Activities, making: Making): void {
  const {context, period, isPlainRule, readTexts, tell} = making;
  const {window, problems} = context;
  const soon = own.length < 2 && isPlainRule?.(own[0]!) && {...context, window: {...window, until: window.from + SOON}};
  let series = expandSeries(own, soon || context);
  if (soon && !series.instances.length) series = expandSeries(own, context);
  const {master, instances} = series;
  // What begins after the last one kept counts as left out, not as outside the period.
  if (all.last !== undefined)
    for (const {event} of expandSeries(own, {...context, window: period, problems: [], unmet: []}).instances) event.outcome = 'limit';
  if (!instances.length) return;
  const texts = readTexts(master);
  const {activity} = texts;
  activity.id = id;
  if (isPlainRule && master.RRULE) activity.rule = master;
  if (BUSY.test(firstOf(activity.name)) && !(activity.description ?? activity.location)) {
    for (const event of own) if (event.outcome === 'outside') event.outcome = 'freeBusy';
    return;
  }
  if (!activity.name) {
    activity.name = firstOf(activity.description).split('\n')[0]!.slice(0, 120);
    problems.push({code: 'event-title', where: whereOf(master), values: {used: activity.name}});
  }
  addOccurrences(texts, {master, instances}, readTexts, tell);
  // Dates of a single event have no titles of their own.
  all.mayHaveCommands ||= isCommand(activity) || (own.length > 1 && activity.occurrences.some(isCommand));
  const one = {activity, events: own.length > 1 ? instances.map(({event}) => event) : own};
  setOutcomes(one);
  all.made.push(one);
  all.occurrences += instances.length;
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
