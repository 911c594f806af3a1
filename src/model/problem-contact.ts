import {isProblems} from './contact.js';
import type {Contact, Feed} from './feed.js';

/** Whom to tell when something goes wrong: of the same organization, if it is not shown already. */
export const problemContact = (feed: Feed, shown: readonly Contact[]): Contact | undefined =>
  feed.contacts.find(
    (contact) => isProblems(contact) && !shown.includes(contact) && shown.some(({organization}) => organization === contact.organization),
  );
