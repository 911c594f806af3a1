/** Does in a feed what its titles say. */
import {formatDate, parseDate} from './calendar.js';
import type {Activity, ClosedByName, Feed, Occurrence, OccurrenceStatus, OpeningHours, PlainDate, Text} from './feed.js';
import {
  addedWords,
  BECAUSE,
  commandReader,
  HOUSE,
  saysWhenOrWhy,
  saysWhy,
  textsOf,
  tidy,
  type TitleAction,
  type TitleCommand,
  type TitleCommands,
} from './title-command.js';

/** Dates that events with such titles may stand on in one feed, all together. */
const MOST_DAYS = 20_000;

/**
 * A feed in which events whose title begins or ends with a command have done what it says, on every date they stand on,
 * whatever their time of day: a group cancels from its phone. The words are above, besides those handed in, and those on a
 * line of the feed's description that begins with `Ord:` (`Ord: Ferie, Sygdom = aflyst`); capitals and marks around them do
 * not matter. What each title does is written down in `test/fixtures/title-words.json`.
 *
 * - One occurrence that has such a title is itself cancelled, postponed or moved.
 * - `Aflyst: Sprogcafé – hallen er lukket` and `Sprogcafé AFLYST pga. storm` act on the activity whose name stands there; if
 *   that has nothing on the date, the event is shown as its cancelled occurrence. So does `Aflyst / скасовано: Sprogcafé`, with
 *   the same in another language beside it. With the word alone, or a reason
 *   (`pga. storm`), it acts on all activities of the feed. With any other name it is an activity of its own: that which does
 *   not take place.
 * - `Lukket` cancels all of the feed on its dates, or what takes place where its words name (`Lukket: Biblioteket`), or the
 *   activity that they name, and becomes `closures` of the feed's opening hours unless it names one of these; a feed without
 *   any gets a record that says only when it is closed.
 *
 * An event that has acted on others is no activity itself; one that found none to act on stays and says what it says.
 * What has more than one day is only cancelled by name. What is said besides, or else the description, is the `reason`.
 * A cancelled event commands nothing; a word within a sentence, a question, `Lukket gruppe` and the like are titles.
 */
export function applyTitleCommands(feed: Feed, furtherCommands: TitleCommands = {}): Feed {
  const problems = [...feed.problems];
  const commandOf = commandReader([...addedWords(furtherCommands), ...textsOf(feed.description)], problems);
  const commanding: {readonly activity: Activity; readonly command: TitleCommand}[] = [];
  const activities: Activity[] = [];
  for (const activity of feed.activities) {
    const command = commandOf(activity.name);
    if (command) commanding.push({activity, command});
    else activities.push(withOwnTitles(activity, commandOf));
  }
  if (!commanding.length) {
    const isChanged = problems.length > feed.problems.length || activities.some((one, i) => one !== feed.activities[i]);
    return isChanged ? {...feed, activities, problems} : feed;
  }
  const effects = new Effects(feed, activities);
  for (const {activity, command} of commanding) effects.add(activity, command);
  if (effects.isFull) problems.push({code: 'too-many-commands', where: '', values: {limit: MOST_DAYS}});
  return {...effects.feed(), problems};
}

/** An activity whose single dates have done what their own titles say. */
function withOwnTitles(activity: Activity, commandOf: (title: Text) => TitleCommand | undefined): Activity {
  if (!activity.occurrences.some(({name}) => name !== undefined && commandOf(name))) return activity;
  const occurrences = activity.occurrences.map((occurrence) => {
    const given = occurrence.name === undefined ? undefined : commandOf(occurrence.name);
    if (!given) return occurrence;
    const {name, ...nameless} = occurrence;
    // „Aflyst: Sprogcafé" of the Sprogcafé says the name again; „Flyttet" alone is its own.
    const again = plain(activity.name).toLowerCase();
    const saysAgain = ({rest}: TitleCommand) => again !== '' && rest.toLowerCase().startsWith(again);
    const own = given.otherwise && !saysAgain(given) && saysAgain(given.otherwise) ? given.otherwise : given;
    const isAgain = saysAgain(own);
    if (own.isUnsure && !isAgain) return occurrence;
    const reason = (own.reason ?? tidy(isAgain ? own.rest.slice(again.length) : own.rest)) || occurrence.description;
    return withAction(isAgain ? nameless : {...nameless, name: own.reason === undefined ? name : own.rest}, own.action, reason);
  });
  return {...activity, occurrences};
}

/** What a command acts on: an activity by its number, a place by its name; on all of the feed where it names neither. */
interface Target {
  readonly activity?: number;
  readonly place?: string;
  /** Letters of the command's words that name it. */
  readonly length: number;
}

/** What the commands of a feed do to its activities and hours, one after the other. */
class Effects {
  private readonly names: readonly {readonly name: string; readonly i: number}[];
  private readonly places: readonly string[];
  private readonly owners: ReadonlySet<string>;
  /** Of each activity. */
  private readonly occurrences: Occurrence[][];
  /** What takes place on a date, by the numbers of activity and occurrence. */
  private readonly byDate = new Map<PlainDate, [activity: number, occurrence: number][]>();
  private readonly closures: {validFrom: PlainDate; validThrough: PlainDate; reason?: Text}[] = [];
  private readonly closedByName: ClosedByName[] = [];
  /** Commands that found nothing to act on, as activities of their own. */
  private readonly added: Activity[] = [];
  /** By date and target, whether a command has found something there. */
  private readonly done = new Map<string, boolean>();
  private days = 0;

  constructor(
    private readonly before: Feed,
    private readonly activities: readonly Activity[],
  ) {
    this.names = activities.map(({name}, i) => ({name: plain(name).toLowerCase(), i})).sort((a, b) => b.name.length - a.name.length);
    this.places = placeNames(before);
    this.owners = new Set([before, ...before.organizations].map(({name}) => plain(name ?? '').toLowerCase()));
    this.occurrences = activities.map(({occurrences}) => [...occurrences]);
    activities.forEach(({occurrences}, i) =>
      occurrences.forEach(({start}, j) => {
        const date = start.slice(0, 10);
        const known = this.byDate.get(date);
        if (known) known.push([i, j]);
        else this.byDate.set(date, [[i, j]]);
      }),
    );
  }

  get isFull(): boolean {
    return this.days >= MOST_DAYS;
  }

  feed(): Feed {
    const {before, added, closedByName} = this;
    const byStart = (a: Occurrence, b: Occurrence) => (a.start < b.start ? -1 : +(a.start > b.start));
    const activities = this.activities.map((activity, i) => ({...activity, occurrences: this.occurrences[i]!.sort(byStart)}));
    return {
      ...before,
      activities: [...activities, ...added],
      openingHours: closed(before, this.closures),
      ...(closedByName.length && {closedByName}),
    };
  }

  add(activity: Activity, given: TitleCommand): void {
    const command = this.readingOf(given);
    const {action, rest} = command;
    const isClosed = action === 'closed';
    const target = this.targetOf(command);
    // „Sprogcafé – lukket" names what is closed, not the house: where nobody knows it, it does not take place.
    const isOwn = this.owners.has(rest.toLowerCase()) || (isClosed && (HOUSE.test(rest) || saysWhenOrWhy(rest)));
    const isUnknown = command.reason !== undefined && !isOwn && target.activity === undefined && target.place === undefined;
    const closes = target.place ?? (isClosed && isUnknown ? rest.toLowerCase() : undefined);
    if (closes !== undefined)
      for (const occurrence of activity.occurrences)
        if (occurrence.status !== 'cancelled')
          this.closedByName.push({...closureOf(occurrence), name: closes, ...(command.reason && {reason: command.reason})});
    if (command.isUnsure && isUnknown) {
      this.added.push(activity);
      return;
    }
    const isWhy = saysWhy(rest) || (action === 'cancelled' && command.reason === undefined && saysWhenOrWhy(rest));
    const actsOnOthers = (isClosed && !isUnknown) || target.activity !== undefined || !rest || isWhy;
    if (actsOnOthers && this.act(activity, command, target)) return;
    this.added.push(actsOnOthers && isClosed ? activity : itself(activity, command, isWhy));
  }

  /** A command as it names what is known. */
  private readingOf(command: TitleCommand): TitleCommand {
    const isKnown = (one: TitleCommand) => this.targetOf(one).length > 0;
    return command.otherwise && !isKnown(command) && isKnown(command.otherwise) ? command.otherwise : command;
  }

  private targetOf({action, rest}: TitleCommand): Target {
    const place = action === 'closed' ? this.places.find((name) => rest.toLowerCase().startsWith(name)) : undefined;
    if (place !== undefined) return {place, length: place.length};
    // „Aflyst pga. sygdom: Sprogcafé"
    const text = (BECAUSE.test(rest) ? rest.slice(rest.lastIndexOf(':') + 1).trim() : rest).toLowerCase();
    const found = this.names.find(({name}) => name && text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)));
    return found ? {activity: found.i, length: plain(this.activities[found.i]!.name).length} : {length: 0};
  }

  /** Does to its target on each of its dates what a command says; false where it found nothing there. */
  private act({description, location: usual, occurrences}: Activity, command: TitleCommand, target: Target): boolean {
    const {action, rest} = command;
    const {activity: named, place, length} = target;
    let hasActed = false;
    for (const occurrence of occurrences) {
      if (occurrence.status === 'cancelled') continue;
      const why = named !== undefined && BECAUSE.test(rest) ? rest.slice(0, rest.lastIndexOf(':')) : rest.slice(length);
      const reason = command.reason || tidy(why) || (occurrence.description ?? description);
      const dates = closureOf(occurrence);
      if (action === 'closed' && !place && named === undefined) this.closures.push({...dates, ...(reason && {reason})});
      const location = action === 'moved' ? (occurrence.location ?? usual) : undefined;
      const change = (one: Occurrence) => ({...withAction(one, action, reason), ...(location && {location})});
      const [first, last] = [dates.validFrom, dates.validThrough].map(parseDate) as [number, number];
      for (let day = first; day <= last && this.days < MOST_DAYS; day++, this.days++) {
        const date = formatDate(day);
        const key = `${date} ${named ?? place ?? ''}`;
        // What another event has done already is done by this one, too.
        const isFound = this.done.get(key) ?? this.changeOn(date, target, change);
        if (named !== undefined && day === first && !isFound && !this.done.has(key)) {
          this.occurrences[named]!.push(withAction(occurrence, action, reason));
          hasActed = true;
        }
        this.done.set(key, isFound);
        hasActed ||= isFound;
      }
    }
    return hasActed;
  }

  /** Changes what takes place on a date at the target, if it is as planned; false where nothing does. */
  private changeOn(date: PlainDate, {activity: named, place}: Target, change: (occurrence: Occurrence) => Occurrence): boolean {
    let isFound = false;
    for (const [i, j] of this.byDate.get(date) ?? []) {
      const one = this.occurrences[i]![j]!;
      if (named === undefined ? isSeveralDays(one) : named !== i) continue;
      if (place && !isAtPlace(place, this.activities[i]!, one, this.before)) continue;
      isFound = true;
      if (one.status === 'scheduled') this.occurrences[i]![j] = change(one);
    }
    return isFound;
  }
}

/** „Aflyst: Sommerfest": the event is that which does not take place. */
function itself(activity: Activity, {action, rest, reason: given, isMarked}: TitleCommand, isWhy: boolean): Activity {
  const [, name = rest, why = ''] = (given === undefined && /^(.*?)(?:\s[–—-]\s|\s?(?:\(|:(?!\d\d)))(.*)$/s.exec(rest)) || [];
  const reason = given ?? tidy(why);
  const occurrences = activity.occurrences.map((occurrence) => withAction(occurrence, action, reason));
  return {...activity, ...(isMarked && name && !isWhy && {name: name.replace(/^([^([]*)[)\]]+$/, '$1')}), occurrences};
}

/** The days on which an occurrence says that something is closed. */
function closureOf({start, end, allDay}: Occurrence): {readonly validFrom: PlainDate; readonly validThrough: PlainDate} {
  const first = parseDate(start.slice(0, 10))!;
  const last = parseDate(end.slice(0, 10))!;
  // An end at midnight does not touch the day that begins there.
  const through = Math.max(first, allDay || end.endsWith('T00:00') ? last - 1 : last);
  return {validFrom: formatDate(first), validThrough: formatDate(through)};
}

const plain = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).trim();

function withAction(occurrence: Occurrence, action: TitleAction, reason: Text | undefined): Occurrence {
  // What is cancelled stays so; that it is to be held another time is news.
  const status: OccurrenceStatus = action === 'closed' || (action === 'moved' && occurrence.status === 'cancelled') ? 'cancelled' : action;
  return {...occurrence, status, ...(reason && {reason: occurrence.reason ?? reason})};
}

const isSeveralDays = ({start, end, allDay}: Occurrence) => allDay && parseDate(end)! - parseDate(start)! > 1;

const placeNames = (feed: Feed): string[] =>
  [...new Set([...feed.places.map(({name}) => plain(name)), ...feed.activities.map(({location}) => plain(location ?? ''))])]
    .filter(Boolean)
    .map((name) => name.toLowerCase())
    .sort((a, b) => b.length - a.length);

function isAtPlace(place: string, activity: Activity, occurrence: Occurrence, {places}: Feed): boolean {
  const id = occurrence.place ?? activity.place;
  const name = places.find((one) => one.id === id)?.name ?? occurrence.location ?? activity.location;
  return name !== undefined && plain(name).toLowerCase() === place;
}

function closed({openingHours: hours, name}: Feed, closures: NonNullable<OpeningHours['closures']>): readonly OpeningHours[] {
  if (!closures.length) return hours;
  if (!hours.length) return [{id: 'closures', ...(name && {name}), hours: [], closures}];
  return hours.map((one) => ({...one, closures: [...(one.closures ?? []), ...closures]}));
}
