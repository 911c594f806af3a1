import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {contactsFor} from '../../model/contact.js';
import type {Channel, Contact, Feed, Place} from '../../model/feed.js';
import {directionOf, languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {failed, loading, noContact} from '../../text/phrases/contact-card.js';
import {notReviewed, tryAgain} from '../../text/phrases/shared.js';
import {baseStyles} from '../shared/base-styles.js';
import {onMinute} from '../shared/clock.js';
import {FeedElement} from '../shared/feed-element.js';
import {card, problemsLine, type Later} from './card.js';
import {contactCardStyles} from './styles.js';

const CHANNELS = ['phone', 'sms', 'email', 'secure-mail', 'facebook', 'website'] as const;

/**
 * A contact card: a role, the ways to reach it, and who may use which; "show to a Dane", a contact file, a QR code. From a
 * feed (`src`, `for`) or from attributes.
 *
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
    later: {state: true},
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

  /** What is fetched when the card is drawn: who answers now, the sign for a Dane. */
  private later?: Later;
  private fetching?: Promise<void>;
  private stopClock?: () => void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keepTime(false);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      await this.fetching;
      if (!this.isUpdatePending) return done;
    }
  }

  protected override render(): TemplateResult {
    const feed = this.shownFeed();
    const contacts = feed && contactsFor(feed, this.for.split(/\s+/).filter(Boolean));
    const [lang, dir] = [language(), directionOf(language())];
    return html`<div class="root" lang=${lang} dir=${dir}>
      ${
        feed && contacts?.length
          ? html`${contacts.map((contact) => card(contact, {feed, level: this.headingLevel, later: this.later, host: this}))}
            ${problemsLine(contacts, feed)}<slot name="note"></slot>
            ${languageOf(lang)?.reviewed ? nothing : html`<p class="foot" part="sources">${notReviewed()}</p>`}`
          : this.renderWithout(contacts !== undefined)
      }
    </div>`;
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    const isDrawn = root.querySelector('.card') !== null;
    this.keepTime(this.isConnected && root.querySelector('.on') !== null);
    // Fetched at once, so that the sign also opens where the net has gone.
    if (isDrawn)
      this.fetching ??= import('./later.js').then(
        (later) => void (this.later = later),
        () => void (this.fetching = undefined),
      );
  }

  /** The feed, or what the attributes say as one. */
  private shownFeed(): Feed | undefined {
    const {heading, organization, languages, place: name, address} = this;
    const values = [this.phone, this.sms, this.email, this.secureMail, this.facebook, this.website];
    const channels = values.flatMap((value, i): Channel[] => (value ? [{type: CHANNELS[i]!, value}] : []));
    if (!channels.length && !heading) return this.feeds?.feed;
    const place: Place = {id: 'place', name: name || organization, ...(address && {address: {streetAddress: address}})};
    const contact: Contact = {
      id: 'contact',
      channels,
      ...(heading && {title: heading}),
      ...(organization && {organization: 'organization'}),
      ...(languages && {availableLanguage: languages.split(/[\s,]+/)}),
      ...((name || address) && {place: 'place'}),
    };
    return {
      version: 1,
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      organizations: organization ? [{id: 'organization', name: organization}] : [],
      places: [place],
      contacts: [contact],
      activities: [],
      openingHours: [],
      problems: [],
    };
  }

  private renderWithout(isKnown: boolean): TemplateResult {
    const isFailed = this.feeds !== undefined && !this.feeds.feed;
    const words = isKnown ? noContact() : isFailed ? failed() : this.src ? loading() : '';
    return html`${
      isFailed
        ? html`<p class="muted" role="status">
              ${words} <button class="btn" part="button" ?disabled=${this.isLoading} @click=${this.retry}>${tryAgain()}</button>
            </p>`
        : nothing
    }<slot>${words && !isFailed ? html`<p class="muted" role="status">${words}</p>` : nothing}</slot>`;
  }

  /** The clock runs only while telephone hours stand here. */
  private keepTime(isNeeded: boolean): void {
    if (isNeeded) this.stopClock ??= onMinute(() => this.requestUpdate());
    else {
      this.stopClock?.();
      this.stopClock = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-contact-card': LbbContactCard;
  }
}
