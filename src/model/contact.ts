/** Whom to turn to, and by which ways. */
import type {Channel, Contact, Feed, Hours, Organization, Place, Text} from './feed.js';
import {mailLink, phoneLink, webLink, type Link} from './links.js';
import {withId} from './with-id.js';

/** One way to reach a role. Without `link` it is shown as it is written. */
export interface Way {
  /** `phone`, `sms`, `voicemail`, `email`, `secure-mail`, `facebook`, `website`, or the feed's own. */
  readonly type: string;
  readonly value: string;
  readonly link?: Link;
  readonly text?: Text;
  /** Who may use it; empty when the feed does not say. */
  readonly for: readonly string[];
  /** When somebody answers; only ways by phone have it from the contact as a whole. */
  readonly hours: readonly Hours[];
  readonly languages: readonly string[];
}

const byPhone = (type: string): boolean => type === 'phone' || type === 'voicemail' || type === 'sms';

// As people write a page's address: `www.a.example`.
const HOST = /^([\p{L}\d-]+\.)+\p{L}{2,}(?=[/?#]|$)/iu;

/** Only a link that fits what the channel says it is: a number is no page, and a page no number. */
function linkOf({type, value}: Channel): Link | undefined {
  if (byPhone(type)) return phoneLink(value, type === 'sms' ? 'sms' : 'tel');
  if (type === 'email') return mailLink(value);
  return (
    webLink(/^(website|facebook)$/.test(type) ? value.replace(HOST, 'https://$&') : value) ??
    (type === 'secure-mail' ? mailLink(value) : undefined)
  );
}

/** A contact's ways in the feed's order. */
export const waysOf = ({channels = [], for: forAll = [], hours = []}: Contact): Way[] =>
  channels.map((channel) => {
    const {type, value, text, availableLanguage = []} = channel;
    const link = linkOf(channel);
    return {
      type,
      value,
      ...(link && {link}),
      ...(text && {text}),
      for: channel.for ?? forAll,
      hours: channel.hours ?? (byPhone(type) && type !== 'sms' ? hours : []),
      languages: availableLanguage,
    };
  });

/** One to turn to when something goes wrong. */
const isProblems = ({role}: Contact): boolean => role === 'problems';

/**
 * The contacts that ids stand for: of contacts themselves, and of activities, opening hours, places and organizations; an
 * activity or opening hours without any have those of their organizations or place. An organization without any answers by
 * its own number, mail and page. Without ids: all but those for problems.
 */
export function contactsFor(feed: Feed, ids: readonly string[]): Contact[] {
  if (!ids.length) return feed.contacts.filter((contact) => !isProblems(contact));
  const named = (list: readonly string[]): Contact[] => feed.contacts.filter(({id}) => list.includes(id));
  const belongingTo = (owner: string): Contact[] =>
    feed.contacts.filter((contact) => !isProblems(contact) && (contact.organization === owner || contact.place === owner));
  const found = ids.flatMap((wanted) => {
    const itself = named([wanted]);
    if (itself.length) return itself;
    const activity = withId(feed.activities, wanted);
    const hours = feed.openingHours.filter(({id, place}) => id === wanted || place === wanted);
    const own = [...named([...hours.flatMap(({contacts = []}) => contacts), ...(activity?.contacts ?? [])]), ...belongingTo(wanted)];
    const owners = [
      wanted,
      activity?.organization,
      activity?.place,
      ...hours.flatMap(({organizations = [], place}) => [...organizations, place]),
    ];
    for (const owner of owners)
      if (owner && !own.length) {
        const others = belongingTo(owner);
        own.push(...(others.length ? others : organizationContact(feed, owner)));
      }
    return own;
  });
  return [...new Set(found)];
}

function organizationContact(feed: Feed, wanted: string): Contact[] {
  const organization = withId(feed.organizations, wanted);
  if (!organization) return [];
  const {id, name, telephone, email, url} = organization;
  const channels = [
    ['phone', telephone],
    ['email', email],
    ['website', url],
  ].flatMap(([type, value]): Channel[] => (value ? [{type: type!, value}] : []));
  return channels.length ? [{id, title: name, organization: id, channels}] : [];
}

/** Where a contact can be met: its place, else the address of its organization or of one above (`organizations`, the nearest first). */
export function placeOf({id, place}: Contact, organizations: readonly Organization[], feed: Feed): Place | undefined {
  const owner = organizations.find(({address}) => address);
  return withId(feed.places, place) ?? (owner?.address && {id, name: owner.name, address: owner.address});
}

/** Whom to tell when something goes wrong: of the same organization, if it is not shown already. */
export const problemContact = (feed: Feed, shown: readonly Contact[]): Contact | undefined =>
  feed.contacts.find(
    (contact) => isProblems(contact) && !shown.includes(contact) && shown.some(({organization}) => organization === contact.organization),
  );
