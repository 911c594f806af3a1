import type {ActivityFilter} from './agenda.js';
import type {Activity, Feed, Pause, Text} from './feed.js';
import {findWord, spellingsOf, splitFolded, wordList, type WordList} from './search-words.js';

/** What can be chosen between. Values of one facet are "or", facets among each other "and", flags each "and". */
export const FACETS = ['topic', 'town', 'organization', 'language', 'audience', 'flag'] as const;
export type Facet = (typeof FACETS)[number];

/** What the visitor looks for. */
export interface Query {
  readonly text: string;
  readonly choices: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Days of the week, 0 = Monday; none are all. They are the agenda's to filter by (`dateFilter`), not the index's. */
  readonly weekdays?: readonly number[];
}

export const isEmptyQuery = ({text, choices}: Query): boolean => !text.trim() && !FACETS.some((facet) => choices[facet]?.length);

/** The query with a value chosen, or no longer. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const values = query.choices[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return {...query, choices: {...query.choices, [facet]: next}};
}

type Values = Readonly<Record<Facet, readonly string[]>>;

/** What queries are answered from, made once for a listing. */
export interface QueryIndex {
  /** The listing's activities, in its order. */
  readonly activities: readonly Activity[];
  /** The values that each has of each facet. */
  readonly values: readonly Values[];
  readonly words: WordList;
}

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
  const words = new Map<string, number[]>();
  const numbersOf = (word: string): number[] => {
    let numbers = words.get(word);
    if (!numbers) words.set(word, (numbers = []));
    return numbers;
  };
  // The same texts come again and again.
  const known = new Map<string, readonly number[][]>();
  const numbersOfAll = (text: string): readonly number[][] => {
    let all = known.get(text);
    if (!all) {
      const [full, plain] = spellingsOf(text);
      known.set(text, (all = splitFolded(plain === undefined ? full : `${full} ${plain}`).map(numbersOf)));
    }
    return all;
  };
  const values: Values[] = [];
  for (const activity of activities) {
    const waiting = pause?.();
    if (waiting) await waiting;
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
    const number = values.length;
    for (const text of [...texts.flatMap(stringsOf), ...(town ? [town] : []), ...namesOf(activity)])
      for (const numbers of numbersOfAll(text)) if (numbers.at(-1) !== number) numbers.push(number);
    values.push({
      topic: activity.topics ?? [],
      town: town ? [town] : [],
      organization: organization ? [organization.id] : [],
      language: activity.availableLanguage ?? [],
      audience: activity.audience ?? [],
      flag: flagsOf(activity),
    });
  }
  return {activities, values, words: wordList(words)};
}

const stringsOf = (text: Text | undefined): string[] => (typeof text === 'string' ? [text] : text ? Object.values(text) : []);

/** What is true or not of an activity. */
const flagsOf = ({cost, children, access, interpretation}: Activity): string[] => [
  ...(cost?.free ? ['free'] : []),
  ...(children === 'welcome' || children === 'childcare' || children === 'children-only' ? ['children'] : []),
  ...(access === 'drop-in' ? ['drop-in'] : []),
  ...(interpretation && interpretation.available !== 'no' ? ['interpreter'] : []),
];

/** Marks the activities in which a word is found. */
function marksOf(word: string, {values, words}: QueryIndex): Uint8Array {
  const marks = new Uint8Array(values.length);
  findWord(word, words, (numbers) => {
    for (let i = 0; i < numbers.length; i++) marks[numbers[i]!] = 1;
  });
  return marks;
}

/** Marks the activities in which every word of a text is found. */
function marksOfText(text: string, index: QueryIndex): Uint8Array {
  // Plain loops: this is done for 10,000 activities with each letter, the first time by code that no browser has made quick.
  const [full, plain] = spellingsOf(text).map((spelling) => {
    const [first = new Uint8Array(index.values.length).fill(1), ...others] = splitFolded(spelling!).map((word) => marksOf(word, index));
    for (const other of others) for (let number = 0; number < first.length; number++) first[number]! &= other[number]!;
    return first;
  });
  if (plain) for (let number = 0; number < plain.length; number++) full![number]! |= plain[number]!;
  return full!;
}

const facetMatches = (facet: Facet, chosen: readonly string[], values: Values): boolean =>
  facet === 'flag' ? chosen.every((value) => values.flag.includes(value)) : chosen.some((value) => values[facet].includes(value));

/** Which activities a query keeps. It is found out once for all: asking 10,000 of them with each key takes longer than looking. */
export function filterOf({text, choices}: Query, index: QueryIndex): ActivityFilter {
  const {activities, values} = index;
  const marks = marksOfText(text, index);
  const chosen = FACETS.filter((facet) => choices[facet]?.length);
  if (chosen.length)
    values.forEach((one, number) => (marks[number]! &= Number(chosen.every((facet) => facetMatches(facet, choices[facet]!, one)))));
  const filter = (activity: Activity, number = -1) => marks[activities[number] === activity ? number : activities.indexOf(activity)] === 1;
  return Object.assign(filter, {activities, marks});
}

/** How many activities each value would give: a facet is counted as if nothing were chosen in it, flags as if one more were. */
export function facetCounts({text, choices}: Query, index: QueryIndex): Record<Facet, Map<string, number>> {
  const found = marksOfText(text, index);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;
  index.values.forEach((values, number) => {
    const failing = FACETS.filter((facet) => choices[facet]?.length && !facetMatches(facet, choices[facet], values));
    const isFound = found[number];
    for (const facet of FACETS) {
      const counted = !!isFound && failing.every((other) => other === facet && facet !== 'flag');
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + Number(counted));
    }
  });
  return counts;
}
