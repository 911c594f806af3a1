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

/** What queries are answered from, made once for a listing. */
export interface QueryIndex {
  /** The listing's activities, in its order. */
  readonly activities: readonly Activity[];
  /** The values of each facet, and the numbers of the activities that have them. */
  readonly values: Readonly<Record<Facet, ReadonlyMap<string, readonly number[]>>>;
  readonly words: WordList;
}

/** The numbers listed under a word or a value. */
function numbersIn(lists: Map<string, number[]>, key: string): number[] {
  let numbers = lists.get(key);
  if (!numbers) lists.set(key, (numbers = []));
  return numbers;
}

/** Lists a number, which is no less than those before it, once. */
const addTo = (numbers: number[], number: number): void => {
  if (numbers.at(-1) !== number) numbers.push(number);
};

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
  const values = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number[]>()])) as Record<Facet, Map<string, number[]>>;
  // The same texts come again and again.
  const known = new Map<string, readonly number[][]>();
  const numbersOfAll = (text: string): readonly number[][] => {
    let all = known.get(text);
    if (!all) {
      const [full, plain] = spellingsOf(text);
      const folded = splitFolded(plain === undefined ? full : `${full} ${plain}`);
      known.set(text, (all = folded.map((word) => numbersIn(words, word))));
    }
    return all;
  };
  for (let number = 0; number < activities.length; number++) {
    const activity = activities[number]!;
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
    for (const text of [...texts.flatMap(stringsOf), ...(town ? [town] : []), ...namesOf(activity)])
      for (const numbers of numbersOfAll(text)) addTo(numbers, number);
    const own: Record<Facet, readonly string[]> = {
      topic: activity.topics ?? [],
      town: town ? [town] : [],
      organization: organization ? [organization.id] : [],
      language: activity.availableLanguage ?? [],
      audience: activity.audience ?? [],
      flag: flagsOf(activity),
    };
    for (const facet of FACETS) for (const value of own[facet]) addTo(numbersIn(values[facet], value), number);
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
function marksOf(word: string, {activities, words}: QueryIndex): Uint8Array {
  const marks = new Uint8Array(activities.length);
  findWord(word, words, (numbers) => {
    for (let i = 0; i < numbers.length; i++) marks[numbers[i]!] = 1;
  });
  return marks;
}

/** Marks the activities in which every word of a text is found. */
function marksOfText(text: string, index: QueryIndex): Uint8Array {
  // Plain loops: this is done for 10,000 activities with each letter, the first time by code that no browser has made quick.
  const [full, plain] = spellingsOf(text).map((spelling) => {
    const [first = new Uint8Array(index.activities.length).fill(1), ...others] = splitFolded(spelling!).map((word) => marksOf(word, index));
    for (const other of others) keepMarked(first, other);
    return first;
  });
  if (plain) for (let number = 0; number < plain.length; number++) full![number]! |= plain[number]!;
  return full!;
}

function keepMarked(marks: Uint8Array, others: Uint8Array): void {
  for (let number = 0; number < marks.length; number++) marks[number]! &= others[number]!;
}

/** Marks the activities that have one of the values chosen in a facet; of flags all. */
function marksOfFacet(facet: Facet, chosen: readonly string[], {activities, values}: QueryIndex): Uint8Array {
  const [first, ...others] = chosen.map((value) => {
    const marks = new Uint8Array(activities.length);
    for (const number of values[facet].get(value) ?? []) marks[number] = 1;
    return marks;
  });
  for (const other of others)
    if (facet === 'flag') keepMarked(first!, other);
    else for (let number = 0; number < other.length; number++) first![number]! |= other[number]!;
  return first!;
}

/** Marks the activities that a query keeps. */
function marksOfQuery({text, choices}: Query, index: QueryIndex): Uint8Array {
  const marks = marksOfText(text, index);
  for (const facet of FACETS) {
    const chosen = choices[facet];
    if (chosen?.length) keepMarked(marks, marksOfFacet(facet, chosen, index));
  }
  return marks;
}

/** Which activities a query keeps. It is found out once for all: asking 10,000 of them with each key takes longer than looking. */
export function filterOf(query: Query, index: QueryIndex): ActivityFilter {
  const {activities} = index;
  const marks = marksOfQuery(query, index);
  const filter = (activity: Activity, number = -1) => marks[activities[number] === activity ? number : activities.indexOf(activity)] === 1;
  return Object.assign(filter, {activities, marks});
}

/** How many activities each value would give: a facet is counted as if nothing were chosen in it, flags as if one more were. */
export function facetCounts(query: Query, index: QueryIndex): Record<Facet, Map<string, number>> {
  const {choices} = query;
  const all = marksOfQuery(query, index);
  const counts = FACETS.map((facet) => {
    const isOwn = facet !== 'flag' && choices[facet]?.length;
    const marks = isOwn ? marksOfQuery({...query, choices: {...choices, [facet]: []}}, index) : all;
    const countOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + marks[number]!, 0);
    return [facet, new Map([...index.values[facet]].map(([value, numbers]) => [value, countOf(numbers)]))];
  });
  return Object.fromEntries(counts) as Record<Facet, Map<string, number>>;
}
