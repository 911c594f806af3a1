import {fold, foldPlain} from './fold.js';
import type {Activity, Feed, Pause, Text} from './feed.js';

/** What can be chosen between. Values of one facet are "or", facets among each other "and", flags each "and". */
export const FACETS = ['topic', 'town', 'group', 'language', 'audience', 'flag'] as const;
export type Facet = (typeof FACETS)[number];

/** What the visitor looks for. */
export interface Query {
  readonly text: string;
  readonly choices: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const NO_QUERY: Query = {text: '', choices: {}};

export const isEmptyQuery = ({text, choices}: Query): boolean => !text.trim() && !FACETS.some((facet) => choices[facet]?.length);

/** The query with a value chosen, or no longer. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const values = query.choices[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return {...query, choices: {...query.choices, [facet]: next}};
}

/** An activity as the query sees it: what it is found by, and its value of each facet. */
interface Entry {
  readonly words: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

export type QueryIndex = ReadonlyMap<Activity, Entry>;

/**
 * What activities are found by: every language of title, text, place, group and keywords, and what `namesOf` adds (the
 * words the reader sees for codes).
 */
export async function queryIndex(
  activities: readonly Activity[],
  feed: Feed,
  namesOf: (activity: Activity) => readonly string[],
  pause?: Pause,
): Promise<QueryIndex> {
  const organizations = new Map(feed.organizations.map((organization) => [organization.id, organization]));
  const places = new Map(feed.places.map((place) => [place.id, place]));
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    let words = folded.get(text);
    if (words === undefined) {
      const [full, plain] = [fold(text), foldPlain(text)];
      folded.set(text, (words = full === plain ? full : `${full} ${plain}`));
    }
    return words;
  };
  const index = new Map<Activity, Entry>();
  for (const activity of activities) {
    const waiting = pause?.();
    if (waiting && (await waiting) === 'stop') break;
    const place = activity.place === undefined ? undefined : places.get(activity.place);
    const organization = activity.organization === undefined ? undefined : organizations.get(activity.organization);
    const town = place?.address?.addressLocality;
    const isHidden = place?.visibility === 'area';
    const texts: (Text | undefined)[] = [
      activity.name,
      activity.summary,
      activity.description,
      activity.location,
      activity.meetingPoint,
      isHidden ? place.area : place?.name,
      organization?.name,
      ...(activity.keywords ?? []),
    ];
    const strings = [...texts.flatMap(stringsOf), ...(town ? [town] : []), ...namesOf(activity)];
    index.set(activity, {
      words: ` ${strings.map(foldOnce).join(' ')}`,
      values: {
        topic: activity.topics ?? [],
        town: town ? [town] : [],
        group: organization ? [organization.id] : [],
        language: activity.availableLanguage ?? [],
        audience: activity.audience ?? [],
        flag: flagsOf(activity),
      },
    });
  }
  return index;
}

const stringsOf = (text: Text | undefined): string[] => (typeof text === 'string' ? [text] : text ? Object.values(text) : []);

/** What is true or not of an activity. */
const flagsOf = ({cost, children, access, interpretation}: Activity): string[] => [
  ...(cost?.free ? ['free'] : []),
  ...(children === 'welcome' || children === 'childcare' || children === 'children-only' ? ['children'] : []),
  ...(access === 'drop-in' ? ['drop-in'] : []),
  ...(interpretation && interpretation.available !== 'no' ? ['interpreter'] : []),
];

/** Whether some word begins so. Looks for the letters first: a space stands everywhere. */
function hasBeginning(words: string, beginning: string): boolean {
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1)) if (words[at - 1] === ' ') return true;
  return false;
}

/** Whether every word of a text begins some word of an activity. */
function textMatcher(text: string): (entry: Entry) => boolean {
  const spellings = [...new Set([fold(text), foldPlain(text)])].map((words) => words.split(' ').filter(Boolean));
  return ({words}) => spellings.some((spelling) => spelling.every((word) => hasBeginning(words, word)));
}

const facetMatches = (facet: Facet, chosen: readonly string[], {values}: Entry): boolean =>
  facet === 'flag' ? chosen.every((value) => values.flag.includes(value)) : chosen.some((value) => values[facet].includes(value));

/** Which activities a query keeps; each is looked at once, however many dates it has. */
export function keeperOf({text, choices}: Query, index: QueryIndex): (activity: Activity) => boolean {
  const matches = textMatcher(text);
  const chosen = FACETS.filter((facet) => choices[facet]?.length);
  const kept = new Set<Activity>();
  for (const [activity, entry] of index)
    if (matches(entry) && chosen.every((facet) => facetMatches(facet, choices[facet]!, entry))) kept.add(activity);
  return (activity) => kept.has(activity);
}

/** How many activities each value would give: a facet is counted as if nothing were chosen in it, flags as if one more were. */
export function facetCounts({text, choices}: Query, index: QueryIndex): Record<Facet, Map<string, number>> {
  const matches = textMatcher(text);
  const counts: Record<Facet, Map<string, number>> = {
    topic: new Map(),
    town: new Map(),
    group: new Map(),
    language: new Map(),
    audience: new Map(),
    flag: new Map(),
  };
  for (const entry of index.values()) {
    const failing = FACETS.filter((facet) => choices[facet]?.length && !facetMatches(facet, choices[facet], entry));
    const isFound = matches(entry);
    for (const facet of FACETS) {
      const counted = isFound && failing.every((other) => other === facet && facet !== 'flag');
      for (const value of entry.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + Number(counted));
    }
  }
  return counts;
}
