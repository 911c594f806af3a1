import type {Feed, OpeningHours, Place} from './feed.js';
import {phoneLink, type Link} from './links.js';

/** Whom to call about opening hours: the page's number, that of who keeps it open, of the place, of the organization. */
export function phoneForHours(record: OpeningHours, place: Place | undefined, feed: Feed | undefined, ofPage?: string): Link | undefined {
  const {contacts = [], organizations = []} = feed ?? {};
  const numbers = [
    ofPage,
    ...contacts
      .filter(({id}) => record.contacts?.includes(id))
      .flatMap(({channels = []}) => channels.filter(({type}) => type === 'phone').map(({value}) => value)),
    place?.telephone,
    ...organizations.filter(({id}) => record.organizations?.includes(id)).map(({telephone}) => telephone),
  ];
  return numbers.map((number) => phoneLink(number ?? '')).find((link) => link !== undefined);
}
