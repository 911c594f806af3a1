/** From an activity that lacks volunteers to the form where one becomes one. */
import type {Activity} from './feed.js';
import {webAddress} from './web-address.js';

/**
 * The address of the signup's page with the activity's tasks in it, so that they are ticked there. Undefined for what is no
 * page of the web.
 *
 * @param page the feed's `signup.page`; an address as in a link on the page that `base` is the address of
 */
export function signupLink({id, volunteerTasks}: Pick<Activity, 'id' | 'volunteerTasks'>, page: string, base: string): string | undefined {
  const href = webAddress(page, base)?.href;
  if (!href) return undefined;
  const [, address, hash] = /^([^#]*)(.*)$/s.exec(href)!;
  return `${address}${address!.includes('?') ? '&' : '?'}${tasksOf(id, volunteerTasks)}${hash}`;
}

/** The same for a form on the page where one is. */
export const signupHash = ({id, volunteerTasks}: Pick<Activity, 'id' | 'volunteerTasks'>): string => `#${tasksOf(id, volunteerTasks)}`;

const tasksOf = (id: string, tasks: readonly string[] | undefined): string =>
  new URLSearchParams({'lbb-task': (tasks?.length ? tasks : [id]).join(' ')}).toString();
