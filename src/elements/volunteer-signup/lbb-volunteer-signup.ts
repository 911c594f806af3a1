import {html, nothing, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Feed, Signup} from '../../model/feed.js';
import {missingFromSignup, tasksInAddress, tasksNamed} from '../../model/signup.js';
import {directionOf} from '../../text/languages.js';
import {words} from '../../text/generated/words/volunteer-signup.js';
import {language} from '../../text/words.js';
import * as say from '../../text/phrases/signup.js';
import {baseStyles} from '../shared/base-styles.js';
import {FeedElement} from '../shared/feed-element.js';
import {heading} from '../shared/heading.js';
import {tagStyles} from '../shared/tag-styles.js';
import {localizedText} from '../shared/localized-text.js';
import type {Answering} from './answering.js';
import {fields} from './form.js';
import {signupStyles} from './styles.js';
import {bridge, deal, type Telling} from './telling.js';

/**
 * The volunteer signup: what it is to be a volunteer, and a short form whose answers go to the group's coordinator in
 * Danish. Fields keep what is typed through every error, language and failure; nothing is stored in the browser.
 *
 * @tag lbb-volunteer-signup
 * @slot - The fallback: shown before the script arrives, when no feed can be read, and when the feed lacks what GDPR art. 13 asks for.
 * @slot header - Between the heading and the steps.
 * @slot challenge - Inside the form, before the button: a proof of work such as `<altcha-widget>`, brought by the page.
 * @slot footer - After the form.
 * @fires {FeedReadEvent} lbb-feed-read - A feed has been read; `problems` are what the webmaster should mend.
 * @fires {FeedFailedEvent} lbb-feed-failed - An address in `src` gave no feed; `code` and `values` say why.
 * @fires {SignupSendingEvent} lbb-signup-sending - A signup is about to be sent; `preventDefault()` and `respondWith()` let the page deliver it itself.
 * @fires {SignupSentEvent} lbb-signup-sent - It has left the page; `isConfirmed` when the receiver said so.
 * @fires {SignupFailedEvent} lbb-signup-failed - It could not be sent; `code` is why.
 * @csspart heading - Every heading.
 * @csspart picker - The language picker.
 * @csspart steps - The three steps.
 * @csspart requirements - What is asked of volunteers.
 * @csspart benefits - What volunteers get.
 * @csspart form - The form.
 * @csspart field - Text fields.
 * @csspart tasks - The list of tasks.
 * @csspart guard - The notice about CPR numbers.
 * @csspart privacy - What happens to the data.
 * @csspart button - Buttons.
 */
export class LbbVolunteerSignup extends FeedElement {
  static override words = words;
  static override properties: PropertyDeclarations = {
    ...FeedElement.properties,
    task: {},
    heading: {},
    action: {},
    encoding: {},
    email: {},
  };
  static override styles: CSSResultGroup = [baseStyles, tagStyles, signupStyles];

  /** Ids of tasks or activities, separated by white space, that are ticked beforehand; else those of `?lbb-task=` or `#lbb-task=`. */
  task = '';

  /** The heading's words; without it "Bliv frivillig" in the reader's language. */
  heading = '';

  /** Where the form is sent, if not where the feed says. */
  action = '';

  /** How it is sent, if not as the feed says: json, form, apps-script, formspree, netlify, power-automate, webform or tab. */
  encoding = '';

  /** Address of mail, if not the feed's; used without `action`, and offered when sending fails. */
  email = '';

  /** @internal When the visitor first touched the form; 0 before. */
  firstTouch = 0;
  /** @internal A solution of ALTCHA. */
  proof: string | undefined;
  /** @internal What is needed to send could not be fetched. */
  isHelpless = false;
  /** The last feed with all that the form needs: one that fails later takes nothing away. */
  private told: {readonly feed: Feed; readonly signup: Signup} | undefined;
  private around: typeof import('./surroundings.js') | undefined;
  private comingAround: Promise<unknown> | undefined;
  /** What stands around the fields could not be fetched: there is no button. */
  private isCut = false;
  private answering: Answering | undefined;
  private comingAnswering: Promise<Answering | undefined> | undefined;

  constructor() {
    super();
    // ALTCHA's own event; whatever else sits in the slot may speak it too.
    this.addEventListener('verified', (event) => {
      this.proof = (event as CustomEvent<{payload?: string}>).detail?.payload;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {feed} = this.feeds ?? {};
    if (feed && feed !== this.told?.feed && !missingFromSignup(feed.signup).length) this.told = {feed, signup: feed.signup!};
  }

  /** When the form stands: what stands around it, without which nothing can be sent. */
  protected override updated(changed: PropertyValues): void {
    if (this.feeds) void this.surround().then(() => changed.has('feeds') && this.around?.look(this));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.feeds || this.around) return done;
    await this.surround();
    return super.getUpdateComplete();
  }

  private surround(): Promise<unknown> {
    return (this.comingAround ??= import('./surroundings.js').then(
      async (around) => {
        this.adopt(around.surroundingStyles);
        this.around = around;
        this.requestUpdate();
      },
      () => {
        this.comingAround = undefined;
        // Said once; asked for again at every touch.
        if (!this.isCut) this.requestUpdate();
        this.isCut = true;
      },
    ));
  }

  /** @internal Undefined when it cannot be fetched, and then asked for again. */
  answer(): Promise<Answering | undefined> {
    return (this.comingAnswering ??= import('./answering.js').then(
      async ({Answering}) => {
        return (this.answering = new Answering(this));
      },
      () => (this.comingAnswering = undefined),
    ));
  }

  /** @internal Styles of what comes later. */
  adopt({styleSheet}: CSSResult): void {
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }

  protected override render(): TemplateResult {
    const {told, answering} = this;
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
      ${told ? (answering?.thanks() ?? this.renderForm(this.telling())) : this.renderFallback()}
    </div>`;
  }

  private renderHead(): TemplateResult {
    return html`<div class="head">
      ${heading(this.headingLevel, this.heading || say.heading(), 'title1')}
      <div class="picker-space">${this.around?.picker()}</div>
    </div>`;
  }

  private renderFallback(): TemplateResult {
    const {feeds, around} = this;
    if (feeds && around) return around.failed(this, this.renderHead());
    return html`<slot>${this.renderHead()}<p role="status">${feeds ? say.couldNotLoad() : say.loading()}</p></slot>`;
  }

  private renderForm(telling: Telling): TemplateResult {
    const {around, answering} = this;
    const prefilled = tasksNamed(this.task || tasksInAddress(location), telling.signup.tasks);
    return html`${this.renderHead()}
      <p class="lead">${say.lead()}</p>
      <slot name="header"></slot>
      ${bridge(telling)} ${deal(telling)}
      <section>
        ${heading(telling.level + 1, say.steps()[0]![0], 'title2')}
        <form novalidate part="form" @submit=${this.onSubmit} @input=${this.onInput} @focusin=${this.onTouch}>
          ${answering?.summary()} ${fields(telling, prefilled, answering)}
          ${around ? around.ending(this, telling, answering) : this.isCut ? this.renderCut(telling) : nothing}
        </form>
      </section>
      <slot name="footer"></slot>
      ${around?.foot()}`;
  }

  private renderCut({feed, signup}: Telling): TemplateResult {
    return html`<p role="alert"><b>${say.couldNotLoad()}.</b> ${localizedText(signup.contact, feed.language)}</p>`;
  }

  private onTouch(): void {
    this.firstTouch ||= performance.now();
    // Here before it is needed: the guard while typing, sending also when the net goes away in between.
    void this.surround();
    void this.answer();
  }

  private onInput({target}: Event): void {
    this.onTouch();
    this.answering?.look((target as HTMLInputElement).name);
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    void this.around?.submit(this);
  }

  private onHash = (): void => {
    this.requestUpdate();
    this.around?.followHash(this);
  };

  /** @internal */
  telling(): Telling {
    return {...this.told!, level: this.headingLevel};
  }

  /** @internal What the visitor fills in; null while there is no form. */
  form(): HTMLFormElement | null {
    return this.shadowRoot!.querySelector('form');
  }

  /** @internal */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot!.getElementById(id)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-volunteer-signup': LbbVolunteerSignup;
  }
}
