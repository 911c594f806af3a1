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
 *   that has nothing on the date, the event is shown as its cancelled occurrence. With the word alone, or a reason
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
  const commands: {readonly activity: Activity; readonly command: TitleCommand}[] = [];
  const activities: Activity[] = [];
  let isChanged = problems.length > feed.problems.length;
  for (const activity of feed.activities) {
    const command = commandOf(activity.name);
    if (command) {
      commands.push({activity, command});
      continue;
    }
    if (!activity.occurrences.some(({name}) => name !== undefined && commandOf(name))) {
      activities.push(activity);
      continue;
    }
    isChanged = true;
    const occurrences = activity.occurrences.map((occurrence) => {
      const own = occurrence.name === undefined ? undefined : commandOf(occurrence.name);
      if (!own) return occurrence;
      const {name, ...nameless} = occurrence;
      // „Aflyst: Sprogcafé" of the Sprogcafé says the name again; „Flyttet" alone is its own.
      const again = plain(activity.name).toLowerCase();
      const isAgain = again && own.rest.toLowerCase().startsWith(again);
      if (own.isUnsure && !isAgain) return occurrence;
      const reason = (own.reason ?? tidy(isAgain ? own.rest.slice(again.length) : own.rest)) || occurrence.description;
      return withAction(isAgain ? nameless : {...nameless, name: own.reason === undefined ? name : own.rest}, own.action, reason);
    });
    activities.push({...activity, occurrences});
  }
  if (!commands.length) return isChanged ? {...feed, activities, problems} : feed;

  const byDate = new Map<PlainDate, [activity: number, occurrence: number][]>();
  const names = activities.map(({name}, i) => ({name: plain(name).toLowerCase(), i})).sort((a, b) => b.name.length - a.name.length);
  const target = ({rest}: TitleCommand) => {
    // „Aflyst pga. sygdom: Sprogcafé"
    const text = (BECAUSE.test(rest) ? rest.slice(rest.lastIndexOf(':') + 1).trim() : rest).toLowerCase();
    return names.find(({name}) => name && text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)))?.i;
  };
  const places = placeNames(feed);
  const owners = new Set([feed, ...feed.organizations].map(({name}) => plain(name ?? '').toLowerCase()));
  activities.forEach(({occurrences}, i) =>
    occurrences.forEach(({start}, j) => {
      const date = start.slice(0, 10);
      const known = byDate.get(date);
      if (known) known.push([i, j]);
      else byDate.set(date, [[i, j]]);
    }),
  );
  const lists = activities.map(({occurrences}) => [...occurrences]);
  const closures: {validFrom: PlainDate; validThrough: PlainDate; reason?: Text}[] = [];
  const closedByName: ClosedByName[] = [];
  const added: Activity[] = [];
  const done = new Map<string, boolean>();
  let days = 0;

  for (const {activity, command} of commands) {
    const {action, rest} = command;
    const place = action === 'closed' ? places.find((name) => rest.toLowerCase().startsWith(name)) : undefined;
    const named = place === undefined ? target(command) : undefined;
    // „Sprogcafé – lukket" names what is closed, not the house: where nobody knows it, it does not take place.
    const isClosed = action === 'closed';
    const isOwn = owners.has(rest.toLowerCase()) || (isClosed && (HOUSE.test(rest) || saysWhenOrWhy(rest)));
    const isUnknown = command.reason !== undefined && !isOwn && named === undefined && place === undefined;
    const closes = place ?? (isClosed && isUnknown ? rest.toLowerCase() : undefined);
    if (closes !== undefined)
      for (const occurrence of activity.occurrences)
        if (occurrence.status !== 'cancelled')
          closedByName.push({...closureOf(occurrence), name: closes, ...(command.reason && {reason: command.reason})});
    if (command.isUnsure && isUnknown) {
      added.push(activity);
      continue;
    }
    const isWhy = saysWhy(rest) || (action === 'cancelled' && command.reason === undefined && saysWhenOrWhy(rest));
    const isAll = (isClosed && !isUnknown) || named !== undefined || !rest || isWhy;
    const skip = named !== undefined ? plain(activities[named]!.name).length : (place?.length ?? 0);
    // „Aflyst: Sommerfest": the event is that which does not take place.
    const itself = () => {
      const [, name = rest, why = ''] = (command.reason === undefined && /^(.*?)(?:\s[–—-]\s|\s?[(:])(.*)$/s.exec(rest)) || [];
      const reason = command.reason ?? tidy(why);
      const occurrences = activity.occurrences.map((occurrence) => withAction(occurrence, action, reason));
      return {...activity, ...(command.isMarked && name && !isWhy && {name: name.replace(/^([^([]*)[)\]]+$/, '$1')}), occurrences};
    };
    if (!isAll) {
      added.push(itself());
      continue;
    }
    let hasActed = false;
    for (const occurrence of activity.occurrences) {
      if (occurrence.status === 'cancelled') continue;
      const why = named !== undefined && BECAUSE.test(rest) ? rest.slice(0, rest.lastIndexOf(':')) : rest.slice(skip);
      const reason = command.reason || tidy(why) || (occurrence.description ?? activity.description);
      const dates = closureOf(occurrence);
      if (isClosed && !place && named === undefined) closures.push({...dates, ...(reason && {reason})});
      const [first, last] = [dates.validFrom, dates.validThrough].map(parseDate) as [number, number];
      for (let day = first; day <= last && days < MOST_DAYS; day++, days++) {
        const date = formatDate(day);
        const key = `${date} ${named ?? place ?? ''}`;
        // What another event has done already is done by this one, too.
        if (done.has(key)) {
          hasActed ||= done.get(key)!;
          continue;
        }
        done.set(key, false);
        let isFound = false;
        for (const [i, j] of byDate.get(date) ?? []) {
          const one = lists[i]![j]!;
          if (named === undefined ? isSeveralDays(one) : named !== i) continue;
          if (place && !isAtPlace(place, activities[i]!, one, feed)) continue;
          isFound = hasActed = true;
          done.set(key, true);
          const location = action === 'moved' ? (occurrence.location ?? activity.location) : undefined;
          if (one.status === 'scheduled') lists[i]![j] = {...withAction(one, action, reason), ...(location && {location})};
        }
        if (named !== undefined && !isFound && day === first) {
          lists[named]!.push(withAction(occurrence, action, reason));
          hasActed = true;
        }
      }
    }
    if (!hasActed) added.push(isClosed ? activity : itself());
  }
  if (days >= MOST_DAYS) problems.push({code: 'too-many-commands', where: '', values: {limit: MOST_DAYS}});
  return {
    ...feed,
    activities: [
      ...activities.map((activity, i) => ({
        ...activity,
        occurrences: lists[i]!.sort((a, b) => (a.start < b.start ? -1 : +(a.start > b.start))),
      })),
      ...added,
    ],
    openingHours: closed(feed, closures),
    ...(closedByName.length && {closedByName}),
    problems,
  };
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
