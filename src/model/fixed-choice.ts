import type {Activity, Feed} from './feed.js';
import {splitWords} from './split-words.js';

/** What a page shows of a feed, fixed by attributes (`topic="sport food"`): lists of words; empty ones keep everything. */
type FixedChoice = Readonly<Record<'topic' | 'organization' | 'audience' | 'place', readonly string[]>>;

/** Whether an activity is among what the page shows; its own codes count, and organizations that take part. */
export function isChosen({topics, organization, contributors, audience, place}: Activity, choice: FixedChoice): boolean {
  const has = (wanted: readonly string[], values: readonly (string | undefined)[] | undefined) =>
    !wanted.length || (values?.some((value) => value !== undefined && wanted.includes(value)) ?? false);
  return (
    has(choice.topic, topics) &&
    has(choice.organization, [organization, ...(contributors ?? [])]) &&
    has(choice.audience, audience) &&
    has(choice.place, [place])
  );
}

/**
 * Whether an activity belongs to one of the records with these ids: it is the activity itself, is at the place, is run by or
 * with the organization or names the contact. Contacts and opening hours stand for the place and the organizations they name,
 * for both where they name both.
 */
export function belongsTo(ids: readonly string[], feed: Pick<Feed, 'contacts' | 'openingHours'>): (activity: Activity) => boolean {
  const wanted = new Set(ids);
  const contacts = feed.contacts.map(({id, place, organization}) => ({id, place, organizations: organization ? [organization] : []}));
  const standIns = [...contacts, ...feed.openingHours].filter(({id}) => wanted.has(id));
  return ({id, place, organization, contributors = [], contacts: named = []}) => {
    const organizations = organization === undefined ? contributors : [organization, ...contributors];
    const own = [id, ...organizations, ...named, ...(place === undefined ? [] : [place])];
    const stands = ({place: at, organizations: by = []}: (typeof standIns)[number]) =>
      (at !== undefined || by.length > 0) &&
      (at === undefined || at === place) &&
      (!by.length || by.some((one) => organizations.includes(one)));
    return own.some((one) => wanted.has(one)) || standIns.some(stands);
  };
}

/** Whether an offer suits somebody who is new and comes for the first time: one may just come, or somebody is met. */
export const isForNewcomers = ({access, firstVisit, topics, audience}: Activity): boolean =>
  access === 'drop-in' || firstVisit !== undefined || Boolean(topics?.includes('introduction')) || Boolean(audience?.includes('newcomers'));

/** The same as it stands in the attributes, with ids of any kind of record, and whether only what suits newcomers. */
export type ChoiceInWords = Readonly<Record<keyof FixedChoice | 'for' | 'view', string>>;

export function chooserOf(
  {topic, organization, audience, place, for: ids, view}: ChoiceInWords,
  feed: Pick<Feed, 'contacts' | 'openingHours'>,
): (activity: Activity) => boolean {
  const choice = {
    topic: splitWords(topic),
    organization: splitWords(organization),
    audience: splitWords(audience),
    place: splitWords(place),
  };
  const belongs = splitWords(ids).length ? belongsTo(splitWords(ids), feed) : () => true;
  return (activity) => isChosen(activity, choice) && belongs(activity) && (view !== 'new-here' || isForNewcomers(activity));
}
