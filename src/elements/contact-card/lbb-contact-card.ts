import {adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {contactsFor} from '../../model/contact.js';
import {problemContact} from '../../model/problem-contact.js';
import type {Feed} from '../../model/feed.js';
import {directionOf, isReviewed} from '../../text/languages.js';
import {words} from '../../text/generated/words/contact-card.js';
import {language} from '../../text/words.js';
import {loading} from '../../text/phrases/contact-card.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {lazy} from '../shared/lazy.js';
import {card, type Later} from './card.js';
import {contactCardStyles} from './styles.js';

const loadTyped = lazy(() => import('./typed.js'));
const loadLater = lazy(() => import('./later.js'));

/** Attributes that are a way each. */
export const CHANNELS = ['phone', 'sms', 'email', 'secureMail', 'facebook', 'website'] as const;

/**
 * A contact card: a role, the ways to reach it, and who may use which; "show to a Dane", a contact file, a QR code. From a
 * feed (`src`, `for`) or from attributes.
 *
 * @tag lbb-contact-card
 * @slot - The fallback: shown before the script arrives and when no feed can be read.
 * @slot note - Below the card.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `values` say why.
 * @csspart heading - The role.
 * @csspart card - One role with its ways.
 * @csspart way - A number, an address or a page.
 * @csspart facts - Telephone hours, languages, place.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbContactCard extends FeedElement {
  static override words = words;
  static override properties: PropertyDeclarations = {
    for: {},
    heading: {},
    organization: {},
    phone: {},
    sms: {},
    email: {},
    secureMail: {attribute: 'secure-mail'},
    facebook: {},
    website: {},
    languages: {},
    place: {},
    address: {},
  };
  static override styles: CSSResultGroup = [baseStyles, contactCardStyles];

  /** Ids of contacts, groups, places, opening hours or activities in the feed, separated by white space. */
  for = '';

  /** The role, without a feed: `Frivilligkoordinator`. */
  heading = '';

  /** The group, without a feed. */
  organization = '';

  /** A phone number, without a feed. */
  phone = '';

  /** A number for text messages, without a feed. */
  sms = '';

  /** A mail address, without a feed. */
  email = '';

  /** The page or address for secure mail, without a feed. */
  secureMail = '';

  /** The address of a Facebook page, without a feed; it is a plain link. */
  facebook = '';

  /** The address of a page, without a feed. */
  website = '';

  /** Languages spoken, as tags, without a feed: `da en ar`. */
  languages = '';

  /** The name of the place, without a feed. */
  place = '';

  /** Its address, without a feed: `Tangevej 6D, 6760 Ribe`. */
  address = '';

  private later?: Later;
  private feedOf?: (element: this) => Feed;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.later?.keepTime(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isTyped() && !this.feedOf) this.loadPart(loadTyped, ({feedOf}) => (this.feedOf = feedOf));
  }

  protected override render(): TemplateResult {
    const {later, feeds} = this;
    const feed = this.isTyped() ? this.feedOf?.(this) : feeds?.feed;
    const contacts = feed && contactsFor(feed, this.for.split(/\s+/).filter(Boolean));
    const problem = contacts && problemContact(feed, contacts);
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
      ${
        contacts?.length
          ? html`${contacts.map((contact) => card(contact, {feed: feed!, level: this.headingLevel, later, host: this}))}
            ${problem ? html`<p class="note problems">${later?.problems(problem, feed!)}</p>` : nothing}<slot name="note"></slot>
            ${isReviewed(language()) ? nothing : html`<p class="foot" part="sources">${later?.notReviewed()}</p>`}`
          : html`${later?.failure(this)}<slot
                >${feeds ? later?.nobody(this) : this.src && html`<p class="muted" role="status">${loading()}</p>`}</slot
              >`
      }
    </div>`;
  }

  /** First the ways, then everything else; fetched at once, so that it is there where the net has gone. */
  protected override updated(): void {
    const {later} = this;
    if (later) later.keepTime(this);
    else if (this.feeds || this.feedOf)
      this.loadPartAfterPaint(loadLater, (later) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...LbbContactCard.elementStyles, later.laterStyles]);
        this.later = later;
      });
  }

  private isTyped(): boolean {
    return Boolean(this.heading) || CHANNELS.some((name) => this[name]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-contact-card': LbbContactCard;
  }
}
