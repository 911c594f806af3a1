import type {Channel, Contact, Feed} from '../../model/feed.js';
import {HOME_ZONE} from '../../model/zone.js';
import type {CardAttributes} from './card-state.js';

/** What the attributes say, as a feed of one contact. */
export function typedFeed(page: CardAttributes): Feed {
  const {heading, organizationName, telephone, sms, email, secureMail, facebook, website, languages, placeName, address} = page;
  const ways = {phone: telephone, sms, email, 'secure-mail': secureMail, facebook, website};
  const channels = Object.entries(ways).flatMap(([type, value]): Channel[] => (value ? [{type, value}] : []));
  const contact: Contact = {
    id: 'contact',
    channels,
    ...(heading && {title: heading}),
    ...(organizationName && {organization: 'organization'}),
    ...(languages && {availableLanguage: languages.split(/[\s,]+/)}),
    ...((placeName || address) && {place: 'place'}),
  };
  return {
    version: 1,
    language: 'da',
    timeZone: HOME_ZONE,
    organizations: organizationName ? [{id: 'organization', name: organizationName}] : [],
    places: [{id: 'place', name: placeName || organizationName, ...(address && {address: {streetAddress: address}})}],
    contacts: [contact],
    activities: [],
    openingHours: [],
    problems: [],
    sources: [],
  };
}
