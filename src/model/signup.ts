/** What the volunteer signup offers: what the feed must say before the form may be shown, and what can be chosen in it. */
import type {Activity, CodeOrText, Feed, Signup, Text, VolunteerTask} from './feed.js';
import {splitWords} from './split-words.js';

/** Something chosen: its code, and what a Dane calls it. */
export interface SignupChoice {
  readonly code: string;
  readonly name: string;
}

export const MESSAGE_LENGTH = 400;

/** Below this a child cannot agree to such a service alone (databeskyttelsesloven § 6, since 1 January 2024). */
export const DEFAULT_AGE = 15;

/** What is asked of volunteers where the feed does not say. */
export const DEFAULT_REQUIREMENTS: readonly CodeOrText[] = ['volunteer-agreement', 'confidentiality', 'child-record-check', 'never-alone'];

/** Times with ready words, where the feed has none. */
export const DEFAULT_TIMES = ['daytime', 'evening', 'weekend', 'varies'] as const;

/** Languages offered, the commonest among those who come and those who meet them. */
export const OFFERED_LANGUAGES = ['da', 'en', 'ar', 'uk', 'ti', 'fa-AF', 'so', 'tr', 'other'] as const;

const REQUIRED = ['controller', 'contact', 'purpose', 'retention'] as const;

/** What GDPR art. 13 asks for and the feed does not say; empty when the form may be shown. */
export const missingFromSignup = (signup: Signup | undefined): (typeof REQUIRED)[number][] =>
  REQUIRED.filter((field) => !hasWords(signup?.[field]));

const hasWords = (text: Text | undefined): boolean => Object.values(text ?? {}).some((words: string) => words.trim());

/**
 * Ids of the tasks that a link or attribute names: by their own id, by that of their activity, or by the activity's
 * organization, place, contact or opening hours.
 *
 * @param wanted ids, separated by white space
 */
export function tasksNamed(
  wanted: string,
  {signup, activities, openingHours}: Pick<Feed, 'signup' | 'activities' | 'openingHours'>,
): string[] {
  const ids = new Set(splitWords(wanted));
  const isNamed = (id: string | undefined) => id !== undefined && ids.has(id);
  for (const {id, place} of openingHours) if (place && isNamed(id)) ids.add(place);
  const named = activities.filter(({id, organization, place, contacts = []}) => [id, organization, place, ...contacts].some(isNamed));
  return (signup?.tasks ?? [])
    .filter((task) => isNamed(task.id) || isNamed(task.activity) || named.some((activity) => isTaskOf(activity, task)))
    .map(({id}) => id);
}

/** What a page's address names: `?lbb-task=koekken`, or `#lbb-task=koekken` on the same page. */
export const tasksInAddress = ({search, hash}: {readonly search: string; readonly hash: string}): string =>
  new URLSearchParams(`${search}&${hash.slice(1)}`).getAll('lbb-task').join(' ');

/** Does a task's activity lack volunteers? */
export const isNeeded = (task: VolunteerTask, activities: readonly Activity[]): boolean =>
  activities.some((activity) => activity.volunteersNeeded && isTaskOf(activity, task));

const isTaskOf = ({id, volunteerTasks}: Activity, task: VolunteerTask): boolean =>
  id === task.activity || !!volunteerTasks?.includes(task.id);
