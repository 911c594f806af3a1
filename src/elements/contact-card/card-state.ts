import {contactsFor, placeOf, problemContact, waysOf} from '../../model/contact.js';
import type {Contact, Feed} from '../../model/feed.js';
import {organizationChain} from '../../model/organization-chain.js';
import {splitWords} from '../../model/split-words.js';
import type {Card, Panel} from './context.js';

/** Attributes that are a way each. */
const CHANNELS = ['telephone', 'sms', 'email', 'secureMail', 'facebook', 'website'] as const;

/** What the page says that decides which contacts there are. */
export type CardAttributes = Readonly<
  Record<'src' | 'for' | 'heading' | 'organizationName' | 'languages' | 'placeName' | 'address' | (typeof CHANNELS)[number], string>
>;

/** Which contacts there are to show, and what a visitor has asked of each. */
export class CardState {
  /** What has been read, or what the attributes say. */
  feed?: Feed | undefined;
  /** Undefined while nothing is known yet, and when nothing could be read. */
  cards?: readonly Card[] | undefined;
  /** The contact for problems. */
  problems?: Contact | undefined;
  /** Whether the contact is typed into attributes; `typedFeed` is needed for it. */
  isTyped = false;
  typedFeed?: (page: CardAttributes) => Feed;
  readonly panels = new Map<string, Panel>();

  update(page: CardAttributes, feed: Feed | undefined): void {
    this.isTyped = CHANNELS.some((name) => page[name]) || Boolean(page.heading && !page.src);
    this.feed = this.isTyped ? this.typedFeed?.(page) : feed;
    const contacts = this.feed && contactsFor(this.feed, splitWords(page.for));
    this.cards = contacts?.map((contact) => cardOf(contact, this.feed!));
    this.problems = contacts && problemContact(this.feed!, contacts);
  }
}

function cardOf(contact: Contact, feed: Feed): Card {
  const organizations = organizationChain(contact.organization, feed.organizations);
  return {contact, ways: waysOf(contact), organizations, place: placeOf(contact, organizations, feed)};
}
