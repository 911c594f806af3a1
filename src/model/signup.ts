/** The volunteer signup until somebody fills it in: what must be known before the form may be shown, and what can be chosen. */
import type {Activity, CodeOrText, Signup, Text, VolunteerTask} from './feed.js';

/** What the visitor has filled in, as it stands in the fields; choices are codes. */
export interface SignupAnswers {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  /** Ids of tasks, or `unsure`. */
  readonly tasks: readonly string[];
  readonly times: readonly string[];
  /** BCP 47 tags, or `other`. */
  readonly languages: readonly string[];
  readonly message: string;
  readonly isOldEnough: boolean;
}

export type SignupField = 'name' | 'contact' | 'telephone' | 'email' | 'age' | 'message';

/** `cpr`: looks like a CPR number; `unreadable`: no phone number or address; `long`: too many characters. */
export interface SignupFault {
  readonly field: SignupField;
  readonly code: 'missing' | 'unreadable' | 'long' | 'cpr';
}

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
  REQUIRED.filter((field) => !isSaid(signup?.[field]));

const isSaid = (text: Text | undefined): boolean =>
  typeof text === 'string' ? text.trim() !== '' : text !== undefined && Object.values(text).some((words) => words.trim());

/** Tasks that a link or attribute names: by their own id, or by the activity they belong to. */
export const tasksNamed = (wanted: string, tasks: readonly VolunteerTask[] = []): string[] => {
  const names = wanted.split(/\s+/);
  return tasks.filter(({id, activity}) => names.includes(id) || (activity && names.includes(activity))).map(({id}) => id);
};

/** What a page's address names: `?lbb-task=koekken`, or `#lbb-task=koekken` on the same page. */
export const tasksInAddress = ({search, hash}: {readonly search: string; readonly hash: string}): string =>
  new URLSearchParams(`${search}&${hash.slice(1)}`).getAll('lbb-task').join(' ');

/** Does a task's activity lack volunteers? */
export const isNeeded = ({id, activity}: VolunteerTask, activities: readonly Activity[]): boolean =>
  activities.some((one) => one.volunteersNeeded && (one.id === activity || one.volunteerTasks?.includes(id)));
