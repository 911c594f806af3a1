import type {Activity} from './feed.js';

/** What a page shows of a feed, fixed by attributes (`topic="sport food"`); empty lists keep everything. */
export interface FixedChoice {
  readonly topic: readonly string[];
  readonly group: readonly string[];
  readonly audience: readonly string[];
  readonly place: readonly string[];
  /** Activities by id. */
  readonly ids: readonly string[];
}

/** Whether an activity is among what the page shows; its own ids, codes and those of who takes part count. */
export function isChosen({id, topics, organization, contributors, audience, place}: Activity, choice: FixedChoice): boolean {
  const has = (wanted: readonly string[], values: readonly (string | undefined)[] | undefined) =>
    !wanted.length || (values?.some((value) => value !== undefined && wanted.includes(value)) ?? false);
  return (
    has(choice.topic, topics) &&
    has(choice.group, [organization, ...(contributors ?? [])]) &&
    has(choice.audience, audience) &&
    has(choice.place, [place]) &&
    has(choice.ids, [id])
  );
}

/** Whether an offer suits somebody who is new and comes for the first time: one may just come, or somebody is met. */
export const isForNewcomers = ({access, firstVisit, topics, audience}: Activity): boolean =>
  access === 'drop-in' || firstVisit !== undefined || Boolean(topics?.includes('introduction')) || Boolean(audience?.includes('newcomers'));

/** What a page chooses by attributes: lists of words, and whether only what suits newcomers. */
export interface ChoiceInWords {
  readonly topic: string;
  readonly group: string;
  readonly audience: string;
  readonly place: string;
  readonly for: string;
  readonly view: string;
}

export function chooserOf({topic, group, audience, place, for: ids, view}: ChoiceInWords): (activity: Activity) => boolean {
  const words = (list: string) => list.split(/\s+/).filter(Boolean);
  const choice = {topic: words(topic), group: words(group), audience: words(audience), place: words(place), ids: words(ids)};
  return (activity) => isChosen(activity, choice) && (view !== 'new-here' || isForNewcomers(activity));
}
