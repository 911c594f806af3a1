import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {isReviewed} from '../../text/reviewed.js';
import {words} from '../../text/generated/words/contact-card.js';
import {language} from '../../text/words.js';
import {loading} from '../../text/phrases/contact-card.js';
import {notReviewed} from '../../text/phrases/common.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {hasPicker} from '../shared/has-picker.js';
import {lazy} from '../shared/lazy.js';
import {root} from '../shared/root.js';
import {wrapStyles} from '../shared/wrap-styles.js';
import {CardState} from './card-state.js';
import {cardStyles} from './card.styles.js';
import {cardView, problemsLine, type Details} from './card.js';
import type {CardContext} from './context.js';

const loadTypedFeed = lazy(() => import('./typed-feed.js'));
const loadDetails = lazy(() => import('./details/details.js'));

/**
 * A contact card: a role, the ways to reach it, and who may use which; "show to a Dane", a contact file, a QR code. From a
 * feed (`src`, `for`) or from attributes.
 *
 * @tag lbb-contact-card
 * @slot - The fallback: shown before the script arrives and when no feed can be read.
 * @slot note - Below the card.
 * @csspart heading - The heading.
 * @csspart picker - The language picker, where the page has no list and no form.
 * @csspart card - One role with its ways.
 * @csspart way - A number, an address or a page.
 * @csspart facts - Telephone hours, languages, place.
 * @csspart button - Buttons.
 * @csspart sources - The last line.
 */
export class LbbContactCard extends FeedElement {
  protected static override words = words;
  static override properties: PropertyDeclarations = {
    for: {},
    heading: {},
    organizationName: {attribute: 'organization-name'},
    telephone: {},
    sms: {},
    email: {},
    secureMail: {attribute: 'secure-mail'},
    facebook: {},
    website: {},
    languages: {},
    placeName: {attribute: 'place-name'},
    address: {},
  };
  static override styles: CSSResult[] = [baseStyles, wrapStyles, cardStyles];

  /** Ids of contacts, organizations, places, opening hours or activities in the feed, separated by white space; without it all contacts. */
  for = '';

  /** The heading's words; without it the contact's title or role. Several cards keep their own. */
  heading = '';

  /** The organization's name, without a feed. */
  organizationName = '';

  /** A phone number, without a feed. */
  telephone = '';

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
  placeName = '';

  /** Its address, without a feed: `Tangevej 6D, 6760 Ribe`. */
  address = '';

  private readonly state = new CardState();
  private details?: Details;

  protected override willUpdate(changed: PropertyValues): void {
    const {state} = this;
    const find = () => state.update(this, this.feeds?.feed);
    if (changed.size) find();
    if (state.isTyped && !state.typedFeed)
      this.loadPart(loadTypedFeed, ({typedFeed}) => {
        state.typedFeed = typedFeed;
        find();
      });
  }

  protected override render(): TemplateResult {
    const {details, feeds, headingLevel, state} = this;
    const {cards, feed, problems} = state;
    const context: CardContext = {
      feed: feed!,
      headingLevel,
      heading: cards && cards.length !== 1 ? '' : this.heading,
      now: Math.floor(this.now / 1000),
      panels: state.panels,
      update: () => this.requestUpdate(),
    };
    const content = cards?.length
      ? html`${hasPicker(this) ? html`<div class="picker-space no-print">${details?.languagePicker(this)}</div>` : nothing}
          ${cards.map((card) => cardView(card, context, details))}
          ${problems ? problemsLine(problems, feed!) : nothing}<slot name="note"></slot>${details?.age(this)}
          ${isReviewed(language()) ? nothing : html`<p class="foot wrap" part="sources">${notReviewed()}</p>`}`
      : html`${details?.failure(this, context)}<slot
            >${feeds ? details?.nobody(this) : this.src && html`<p class="muted" role="status">${loading()}</p>`}</slot
          >`;
    return root(this, content);
  }

  /** First the ways, then everything else; loaded at once, so that it is there when the network has gone. */
  protected override updated(): void {
    const {state} = this;
    if (!this.details && (this.feeds || state.cards))
      this.loadPartAfterPaint(loadDetails, (details) => {
        if (!this.details) details.join(this, state);
        this.details = details;
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-contact-card': LbbContactCard;
  }
}
