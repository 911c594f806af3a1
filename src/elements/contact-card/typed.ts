import type {Channel, Contact, Feed} from '../../model/feed.js';
import {CHANNELS, type LbbContactCard} from './lbb-contact-card.js';

/** What the attributes say, as a feed of one contact. */
export function feedOf(element: LbbContactCard): Feed {
  const {heading, organization, languages, place, address} = element;
  const channels = CHANNELS.flatMap((name): Channel[] =>
    element[name] ? [{type: name === 'secureMail' ? 'secure-mail' : name, value: element[name]}] : [],
  );
  const contact: Contact = {
    id: 'contact',
    channels,
    ...(heading && {title: heading}),
    ...(organization && {organization: 'organization'}),
    ...(languages && {availableLanguage: languages.split(/[\s,]+/)}),
    ...((place || address) && {place: 'place'}),
  };
  return {
    version: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    organizations: organization ? [{id: 'organization', name: organization}] : [],
    places: [{id: 'place', name: place || organization, ...(address && {address: {streetAddress: address}})}],
    contacts: [contact],
    activities: [],
    openingHours: [],
    problems: [],
    sources: [],
  };
}
