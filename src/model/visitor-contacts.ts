/** Whom a visitor may turn to about an activity. */
import {contactsFor, waysOf, type Way} from './contact.js';
import type {Activity, Contact, Feed} from './feed.js';
import {organizationChain} from './organization-chain.js';
import {phoneLink, type Link} from './links.js';

const OTHERS = ['municipality', 'professional', 'professionals', 'volunteers', 'partners'];

/** May a visitor use it? What only the municipality or the volunteers may use is left to the contact card. */
export const isForVisitors = ({for: codes}: Pick<Contact, 'for'>): boolean =>
  !codes?.length || codes.some((code) => !OTHERS.includes(code));

/** The activity's own contacts, else the first of its organization or of one above; an organization answers by its number and mail. */
export function contactsOf({contacts: own = [], organization}: Pick<Activity, 'contacts' | 'organization'>, feed: Feed): Contact[] {
  for (const ids of [own, ...organizationChain(organization, feed.organizations).map(({id}) => [id])]) {
    const found = ids.length ? contactsFor(feed, ids).filter(isForVisitors) : [];
    if (found.length) return ids === own ? found : found.slice(0, 1);
  }
  return [];
}

/** The ways of a contact that are for visitors. */
export const visitorWays = (contact: Contact): Way[] => waysOf(contact).filter(isForVisitors);

/** The number to call about it: that for signing up, else its contact's. */
export function phoneFor(activity: Pick<Activity, 'contacts' | 'organization' | 'registration'>, feed: Feed): Link | undefined {
  const {telephone} = activity.registration ?? {};
  return (
    (telephone ? phoneLink(telephone) : undefined) ??
    contactsOf(activity, feed)
      .flatMap(visitorWays)
      .find(({type, link}) => type === 'phone' && link)?.link
  );
}
