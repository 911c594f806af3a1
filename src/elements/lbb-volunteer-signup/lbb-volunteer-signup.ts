import {adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Feed, Signup} from '../../model/feed.js';
import {DEFAULT_AGE, missingFromSignup, tasksNamed, type SignupFault} from '../../model/signup.js';
import type {SignupSubmission} from '../../model/signup-submission.js';
import type {SignupEncoding, SignupOutcome} from '../../network/send-signup.js';
import {directionOf, languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import {notReviewed, tryAgain} from '../../text/phrases/shared.js';
import * as say from '../../text/phrases/volunteer-signup.js';
import {baseStyles} from '../shared/base-styles.js';
import {drawing} from '../shared/drawing.js';
import {FeedElement} from '../shared/feed-element.js';
import {heading} from '../shared/heading.js';
import {languagePicker, pickerStyles} from '../shared/language-picker.js';
import {answersIn, fields, isTextField, TEXT_FIELDS, type FormState, type TextField} from './form.js';
import {signupStyles} from './styles.js';
import {bridge, deal, type Telling} from './telling.js';

type Answering = typeof import('./answering.js');

/** Nobody reads and fills the form in less, in milliseconds. */
const QUICKEST = 3000;

/**
 * The volunteer signup: what it is to be a volunteer, and a short form whose answers go to the group's coordinator in
 * Danish. Fields keep what is typed through every error, language and failure; nothing is stored in the browser.
 *
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
  static override properties: PropertyDeclarations = {
    ...FeedElement.properties,
    task: {},
    heading: {},
    action: {},
    encoding: {},
    email: {},
    faults: {state: true},
    guarded: {state: true},
    isPrivate: {state: true},
    messageLength: {state: true},
    isSending: {state: true},
    outcome: {state: true},
    answering: {state: true},
    privacy: {state: true},
  };
  static override styles: CSSResultGroup = [baseStyles, pickerStyles, signupStyles];

  /** Ids of tasks or activities, separated by white space, that are ticked beforehand; else those of `?lbb-task=`. */
  task = '';

  /** The heading's words; without it "Bliv frivillig" in the reader's language. */
  heading = '';

  /** Where the form is sent, if not where the feed says. */
  action = '';

  /** How it is sent, if not as the feed says: json, form, apps-script, formspree, netlify, power-automate, webform or tab. */
  encoding = '';

  /** Address of mail, if not the feed's; used without `action`, and offered when sending fails. */
  email = '';

  private faults: readonly SignupFault[] = [];
  private guarded: ReadonlySet<string> = new Set();
  private isPrivate = false;
  private messageLength = 0;
  private isSending = false;
  private wasHasty = false;
  private outcome: SignupOutcome | undefined;
  private submission: SignupSubmission | undefined;
  private answering: Answering | undefined;
  private privacy: typeof import('./privacy.js').privacy | undefined;
  private loadingPrivacy?: Promise<unknown> | undefined;
  /** The last feed with all that the form needs: one that fails later takes nothing away. */
  private told: {readonly feed: Feed; readonly signup: Signup} | undefined;
  private firstTouch = 0;
  private proof: string | undefined;

  constructor() {
    super();
    // ALTCHA's own event; whatever else sits in the slot may speak it too.
    this.addEventListener('verified', (event) => {
      this.proof = (event as CustomEvent<{payload?: string}>).detail?.payload;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.onNetBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.onNetBack);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {feed} = this.feeds ?? {};
    if (!feed || feed === this.told?.feed) return;
    const missing = missingFromSignup(feed.signup);
    if (!missing.length) this.told = {feed, signup: feed.signup!};
    else if (this.complainedOf !== feed) {
      this.complainedOf = feed;
      void this.complain(missing);
    }
  }

  private complainedOf?: Feed;

  /** When the form stands: the rest of it, without which nothing can be sent. */
  protected override updated(): void {
    if (this.told && !this.privacy) void this.loadPrivacy();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.told || this.privacy) return done;
    await this.loadPrivacy();
    return super.getUpdateComplete();
  }

  private loadPrivacy(): Promise<unknown> {
    return (this.loadingPrivacy ??= import('./privacy.js').then(
      ({privacy}) => (this.privacy = privacy),
      () => (this.loadingPrivacy = undefined),
    ));
  }

  /** Without them the form may not be shown (GDPR art. 13): the webmaster is told which, and what to write. */
  private async complain(missing: ReturnType<typeof missingFromSignup>): Promise<void> {
    const {problemSentence} = await import('../../text/problems.js');
    for (const problem of missing) console.error(`lbb-elements, ${this.src}: ${problemSentence(problem, 'da')}`);
  }

  protected override render(): TemplateResult {
    const {told} = this;
    const isFailed = this.feeds !== undefined && !told;
    return html`<div class="root" lang=${language()} dir=${directionOf(language())}>
      ${told ? this.renderSignup(this.telling()) : this.renderFallback(isFailed)}
    </div>`;
  }

  private renderFallback(isFailed: boolean): TemplateResult {
    return html`<slot>
      <div class="head">${heading(this.headingLevel, this.heading || say.heading(), 'title1')}${languagePicker()}</div>
      ${
        isFailed
          ? html`<div class="sent" role="status">
              <p><b>${say.couldNotLoad()}</b></p>
              <p>${say.couldNotLoadAdvice()}</p>
              <button class="btn" part="button" @click=${this.retry}>${tryAgain()}</button>
            </div>`
          : html`<p role="status">${say.loading()}</p>`
      }
    </slot>`;
  }

  private renderSignup(telling: Telling): TemplateResult {
    const title = heading(this.headingLevel, this.heading || say.heading(), 'title1');
    if (this.outcome?.state === 'received' && this.answering)
      return html`${this.answering.thanks(telling, this.onAnother)}<slot name="footer"></slot>`;
    const state: FormState = {
      faults: this.faults,
      guarded: this.guarded,
      messageLength: this.messageLength,
      prefilled: tasksNamed(this.task || new URLSearchParams(location.search).get('lbb-task'), telling.signup.tasks ?? []),
      minimumAge: this.minimumAge(),
      remark: (field) => this.answering?.remark(field, state, this.isPrivate, this.onRemove) ?? nothing,
    };
    return html`<div class="head">${title}${languagePicker()}</div>
      <p class="lead">${say.lead()}</p>
      <slot name="header"></slot>
      ${bridge(telling)} ${deal(telling)}
      <section>
        ${heading(this.headingLevel + 1, say.steps()[0]![0], 'title2')}
        <form novalidate part="form" @submit=${this.onSubmit} @input=${this.onInput} @focusin=${this.onTouch}>
          ${
            this.faults.length && this.answering
              ? this.answering.summary(this.faults, state.minimumAge, telling.level + 2, this.onFault)
              : nothing
          }
          ${fields(telling.feed, telling.signup, state)} ${this.privacy ? this.renderEnd(this.privacy(telling)) : nothing}
          <p class="vh" role="status">${this.isSending ? say.sending() : nothing}</p>
          ${this.renderOutcome(telling)}
        </form>
      </section>
      <slot name="footer"></slot>
      ${languageOf(language())?.reviewed ? nothing : html`<p class="foot"><span>${notReviewed()}</span></p>`}`;
  }

  private renderEnd(privacy: TemplateResult): TemplateResult {
    return html`${privacy}
      <slot name="challenge"></slot>
      <div class="send">
        <button class="btn primary" part="button" aria-disabled=${this.isSending || this.guarded.size > 0}>
          ${drawing('m4 12 16-7.5-5.5 15.5-3-6.5zM11.5 13.5 20 4.5', 'flip')}<span>${this.isSending ? say.sending() : say.send()}</span>
        </button>
        <p class="muted">${say.noStrings()}</p>
      </div>`;
  }

  private renderOutcome(telling: Telling): unknown {
    const {outcome, submission, answering} = this;
    if (!outcome) return nothing;
    if (submission && answering)
      return answering.outcomeNotice(outcome, submission, {telling, email: this.mailAddress(), onAgain: this.onAgain});
    // Too fast, or what is needed to send could not be fetched.
    const words = answering ? answering.lookAgain() : say.notSentNow();
    return html`<p class="notice ${answering ? '' : 'bad'}" id="outcome" role="alert" tabindex="-1">${drawing('M12 4.2 3.6 19.3h16.8zM12 10v4.6M12 17v.2')}${words}</p>`;
  }

  // What the visitor does

  private onTouch(): void {
    this.firstTouch ||= performance.now();
    // Here before it is needed: the guard while typing, sending also when the net goes away in between.
    if (!this.privacy) void this.loadPrivacy();
    if (!this.answering) void this.loadAnswering().then(() => this.watch(...TEXT_FIELDS));
  }

  private onInput(event: Event): void {
    this.onTouch();
    const {name, value} = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (name === 'message') this.messageLength = value.trim().length;
    if (isTextField(name)) this.watch(name);
  }

  /** Looks for CPR numbers in what is typed. */
  private watch(...fields: readonly TextField[]): void {
    const {answering} = this;
    if (!answering || !this.form()) return;
    const guarded = new Set(this.guarded);
    for (const field of fields) {
      const {value} = this.input(field);
      if (answering.looksLikeCpr(value)) guarded.add(field);
      else guarded.delete(field);
      if (field === 'message') this.isPrivate = answering.isTooPrivate(value);
    }
    if (guarded.size !== this.guarded.size) this.guarded = guarded;
  }

  private onRemove = (field: TextField): void => {
    const input = this.input(field);
    input.value = this.answering!.withoutCpr(input.value);
    input.dispatchEvent(new Event('input', {bubbles: true}));
    this.faults = this.faults.filter((fault) => fault.field !== field);
    input.focus();
  };

  private onFault = (event: Event): void => {
    event.preventDefault();
    this.input((event.currentTarget as HTMLAnchorElement).hash.slice(1)).focus();
  };

  private onSubmit(event: Event): void {
    event.preventDefault();
    void this.send();
  }

  private onAgain = (): void => void this.send();

  private onAnother = (): void => {
    this.outcome = this.submission = undefined;
    this.messageLength = 0;
    this.isPrivate = false;
    void this.focusOn('name');
  };

  private onNetBack = (): void => {
    if (this.outcome?.code === 'offline') this.outcome = {state: 'not-sent', code: 'online'};
  };

  // What happens

  private async send(): Promise<void> {
    const form = this.form();
    if (this.isSending || !form || !this.privacy) return;
    const answers = answersIn(form);
    this.outcome = undefined;
    const answering = await this.loadAnswering();
    if (!answering) {
      this.outcome = {state: 'not-sent', code: 'offline'};
      return this.focusOn('outcome');
    }
    // Pressed again while that was fetched.
    if (this.isSending) return;
    this.watch(...TEXT_FIELDS);
    this.faults = answering.signupFaults(answers, this.minimumAge());
    if (this.faults.length) return this.focusOn('summary');
    const isHasty = !this.wasHasty && performance.now() - this.firstTouch < QUICKEST;
    if (isHasty) {
      this.wasHasty = true;
      this.submission = undefined;
      this.outcome = {state: 'not-sent', code: 'hasty'};
      return this.focusOn('outcome');
    }
    const submission = (this.submission = answering.submissionOf(answers, this.telling(), this.minimumAge(), this.submission));
    this.isSending = true;
    const {signup} = this.telling();
    const outcome = await answering.send(this, submission, {
      action: this.action || signup.action || '',
      encoding: (this.encoding || signup.encoding || 'json') as SignupEncoding,
      email: this.mailAddress(),
      proof: this.proof,
      isTrapped: new FormData(form).get('felt7') !== '',
    });
    this.isSending = false;
    this.outcome = outcome;
    answering.tell(this, submission, outcome);
    return this.focusOn('outcome');
  }

  /** Undefined when it cannot be fetched, and then asked for again. */
  private async loadAnswering(): Promise<Answering | undefined> {
    const loaded = this.answering ?? (await import('./answering.js').catch(() => undefined));
    if (loaded && !this.answering) {
      adoptStyles(this.shadowRoot!, [...LbbVolunteerSignup.elementStyles, loaded.answeringStyles]);
      this.answering = loaded;
    }
    return loaded;
  }

  private telling(): Telling {
    return {...this.told!, level: this.headingLevel};
  }

  private form(): HTMLFormElement | null {
    return this.shadowRoot!.querySelector('form');
  }

  private async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.input(id)?.focus();
  }

  private input(id: string): HTMLInputElement {
    return this.shadowRoot!.querySelector(`#${id}`)!;
  }

  private minimumAge(): number {
    return this.told?.signup.minimumAge ?? DEFAULT_AGE;
  }

  private mailAddress(): string {
    return this.email || this.told?.signup.email || '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lbb-volunteer-signup': LbbVolunteerSignup;
  }
}
