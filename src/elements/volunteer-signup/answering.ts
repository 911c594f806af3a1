/** What is needed once somebody fills the form in: the guard, what is wrong, sending, and what is said about it. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasCpr, withoutCpr} from '../../model/cpr.js';
import {DEFAULT_AGE, type SignupAnswers, type SignupFault, type SignupField} from '../../model/signup.js';
import {
  mailAddressIn,
  mailtoAddress,
  mentionsPrivateMatters,
  signupFaults,
  signupMessage,
  signupSubmission,
  type SignupSubmission,
} from '../../model/signup-submission.js';
import {sendSignup, type SignupDelivery, type SignupEncoding, type SignupOutcome} from '../../network/send-signup.js';
import {languageName, sourceLanguage} from '../../text/languages.js';
import {inLanguage, language} from '../../text/words.js';
import * as say from '../../text/phrases/signup-sending.js';
import {heading} from '../shared/heading.js';
import {drawing, icon} from '../shared/icons.js';
import {localizedText} from '../shared/localized-text.js';
import {answeringStyles} from './answering-styles.js';
import {contactLine} from './contact-line.js';
import {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from './events.js';
import {choiceName, type Remarks} from './form.js';
import type {LbbVolunteerSignup} from './lbb-volunteer-signup.js';
import {bridge, plain, type Telling} from './telling.js';

/** Nobody reads and fills the form in less, in milliseconds. */
const QUICKEST = 3000;

const TEXT_FIELDS = ['name', 'telephone', 'email', 'message'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
const isTextField = (name: string): name is TextField => TEXT_FIELDS.includes(name as TextField);

/** Where an error of a field is to be mended. */
const inputOf = (field: SignupField): string => (field === 'contact' ? 'telephone' : field);

/** One visitor's answers to one form, from the first touch on. */
export class Answering implements Remarks {
  messageLength = 0;
  isSending = false;
  private isCopied = false;
  private faults: readonly SignupFault[] = [];
  /** Fields that hold what looks like a CPR number, seen while typing. */
  private guarded: ReadonlySet<string> = new Set();
  private isPrivate = false;
  private wasHasty = false;
  private result: SignupOutcome | undefined;
  private submission: SignupSubmission | undefined;

  constructor(private readonly host: LbbVolunteerSignup) {
    host.adopt(answeringStyles);
    this.look(...TEXT_FIELDS);
    host.requestUpdate();
  }

  /** Looks at what is typed: for CPR numbers, and in the free text for what need not be told. */
  look(...names: readonly string[]): void {
    for (const field of names) {
      const value = isTextField(field) && this.input(field)?.value;
      if (typeof value !== 'string') continue;
      if (hasCpr(value) !== this.guarded.has(field)) {
        const guarded = new Set(this.guarded);
        if (!guarded.delete(field)) guarded.add(field);
        this.guarded = guarded;
      }
      if (field !== 'message') continue;
      this.messageLength = value.trim().length;
      this.isPrivate = mentionsPrivateMatters(value);
    }
    this.host.requestUpdate();
  }

  /** The button does nothing now. */
  get isStopped(): boolean {
    return this.isSending || this.guarded.size > 0;
  }

  /** For those who cannot see the button change. */
  get said(): string | undefined {
    return this.isCopied ? say.copied() : undefined;
  }

  isFaulty(field: SignupField): boolean {
    const isReach = field === 'telephone' || field === 'email';
    return this.guarded.has(field) || this.faults.some((fault) => fault.field === field || (isReach && fault.field === 'contact'));
  }

  remark(field: SignupField): unknown {
    if (this.guarded.has(field)) return this.guard(field as TextField);
    const fault = this.faults.find((one) => one.field === field);
    if (fault)
      return html`<p class="err" id="${field}-error">
        ${icon('warning')}<span><span class="vh">${say.error()} </span>${say.fault(field, fault.code, this.minimumAge)}</span>
      </p>`;
    return field === 'message' && this.isPrivate ? html`<p class="hint" role="status">${say.notNeeded()}</p>` : nothing;
  }

  /** Kindly: what it is, why it is not needed, and a way out. The number is not said again. */
  private guard(field: TextField): TemplateResult {
    return html`<div class="notice" id="${field}-guard" role="alert" part="guard">
      ${drawing('M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6zM12 9v3.6M12 15.2v.2')}
      <div>
        <p><b>${say.noCpr()}</b></p>
        <p>${say.looksLikeCpr()} ${field === 'telephone' ? say.maybePhone() : nothing}</p>
        <p class="buttons"><button class="btn" type="button" part="button" @click=${() => this.onRemove(field)}>${say.removeCpr()}</button></p>
      </div>
    </div>`;
  }

  /** What is to be mended, with links to where. */
  summary(): unknown {
    const {faults} = this;
    if (!faults.length) return nothing;
    return html`<div class="notice bad" id="summary" role="alert" tabindex="-1">
      ${icon('warning')}
      <div>
        ${heading(this.host.headingLevel + 2, say.faultCount(faults.length), 'title4')}
        <ul>
          ${faults.map(
            ({field, code}) =>
              html`<li><a href="#${inputOf(field)}" @click=${this.onFault}>${say.fault(field, code, this.minimumAge)}</a></li>`,
          )}
        </ul>
      </div>
    </div>`;
  }

  /** After sending: what happens next, and thanks. Undefined until it is known to have been received. */
  thanks(): TemplateResult | undefined {
    if (this.result?.state !== 'received') return undefined;
    const telling = this.host.telling();
    const {feed, signup, level} = telling;
    return html`<div class="sent" id="outcome" role="status" tabindex="-1">
        <p class="ok">${check()}</p>
        ${heading(level, say.thanks(), 'title1')}
        <p class="lead">
          ${say.sentTo(plain(signup.controller!, feed))}
          ${signup.responseTime ? localizedText(signup.responseTime, feed.language) : say.weAnswer()}
        </p>
        ${signup.thanks ? html`<p>${localizedText(signup.thanks, feed.language)}</p>` : nothing}
      </div>
      ${bridge(telling, html`${check()}<span class="vh">${say.done()}: </span>`)}
      <p class="muted">${say.tooLong()} ${contactLine(signup.contact, feed.language)}</p>
      <p><button class="btn" part="button" @click=${this.onAnother}>${say.signUpAnother()}</button></p>
      <slot name="footer"></slot>`;
  }

  /** What became of it when it is not known to have been received, and every other way. */
  outcome(): unknown {
    const {result, submission} = this;
    if (!result) return nothing;
    const {state, code = ''} = result;
    if (code === 'hasty')
      return html`<p class="notice" id="outcome" role="alert" tabindex="-1">${icon('warning')}<span>${say.lookAgain()}</span></p>`;
    const {feed, signup, level} = this.host.telling();
    const mail = this.mailAddress ? mailtoAddress(this.mailAddress, submission!) : undefined;
    const isMail = code === 'mail';
    const isUnconfirmed = state === 'unconfirmed';
    const title = isMail ? say.mailReady() : isUnconfirmed ? say.unconfirmed() : state === 'unknown' ? say.unknown() : say.notSent();
    const text = isMail
      ? html`${say.mailReadyText()} ${mail && !mail.isWhole ? say.mailTooLong() : nothing}`
      : isUnconfirmed
        ? code === 'tab'
          ? say.unconfirmedTab()
          : say.unconfirmedHost()
        : html`${say.reason(code)} ${say.isKept()}`;
    return html`<div class="notice ${isUnconfirmed ? '' : 'bad'}" id="outcome" tabindex="-1">
      ${icon('warning')}
      <div>
        <div role="alert">
          ${heading(level + 2, title, 'title4')}
          <p>${text}</p>
          <p>${contactLine(signup.contact, feed.language)}</p>
        </div>
        <p class="buttons">
          ${isMail ? nothing : html`<button class="btn" type="button" part="button" @click=${this.onAgain}>${say.sendAgain()}</button>`}
          <button class="btn" type="button" part="button" @click=${this.onCopy}>
            ${this.isCopied ? say.copied() : say.copyAnswers()}
          </button>
          ${mail ? html`<a class="btn" part="button" href=${mail.href}>${say.writeMail()}</a>` : nothing}
        </p>
        <details ?open=${isMail && !mail?.isWhole}>
          <summary>${say.yourAnswers()}</summary>
          <p class="mine" lang="da" dir="ltr">${signupMessage(submission!).text}</p>
        </details>
      </div>
    </div>`;
  }

  // What the visitor does

  private onRemove(field: TextField): void {
    const input = this.input(field)!;
    input.value = withoutCpr(input.value);
    input.dispatchEvent(new Event('input', {bubbles: true}));
    this.faults = this.faults.filter((fault) => fault.field !== field);
    input.focus();
  }

  private onFault = (event: Event): void => {
    event.preventDefault();
    this.input((event.currentTarget as HTMLAnchorElement).hash.slice(1))?.focus();
  };

  private onAgain = (): void => void this.send();

  /** Copies the Danish message; a page that may not is shown the text, ready to be marked. */
  private onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(signupMessage(this.submission!).text);
      this.isCopied = true;
      setTimeout(() => {
        this.isCopied = false;
        this.host.requestUpdate();
      }, 2000);
      this.host.requestUpdate();
    } catch {
      const details = this.host.shadowRoot!.querySelector('details')!;
      details.open = true;
      getSelection()?.selectAllChildren(details.lastElementChild!);
    }
  };

  private onAnother = (): void => {
    this.result = this.submission = undefined;
    this.messageLength = 0;
    this.isPrivate = false;
    void this.focusOn('name');
  };

  /** The browser asks first while it is being sent, and until it is. */
  private onLeave = (event: Event): void => {
    if (this.host.isConnected) event.preventDefault();
  };

  private onNetBack = (): void => {
    if (this.result?.code === 'offline') this.result = {state: 'not-sent', code: 'online'};
    this.host.requestUpdate();
  };

  // What happens

  async send(): Promise<void> {
    const {host} = this;
    const form = host.form();
    // Pressed again, perhaps while this was fetched.
    if (this.isSending || !form) return;
    const answers = answersIn(form);
    this.result = undefined;
    this.look(...TEXT_FIELDS);
    this.faults = signupFaults(answers, this.minimumAge);
    if (this.faults.length) return this.focusOn('summary');
    const isHasty = !this.wasHasty && performance.now() - host.firstTouch < QUICKEST;
    if (isHasty) {
      this.wasHasty = true;
      this.result = {state: 'not-sent', code: 'hasty'};
      return this.focusOn('outcome');
    }
    const submission = (this.submission = submissionOf(answers, host.telling(), this.minimumAge, this.submission));
    this.isSending = true;
    host.requestUpdate();
    const {action} = this;
    addEventListener('beforeunload', this.onLeave);
    const outcome = await deliver(host, submission, {
      action,
      encoding: (host.encoding || host.telling().signup.encoding || 'json') as SignupEncoding,
      isMail: action ? mailAddressIn(action) !== undefined : this.mailAddress !== '',
      proof: host.proof,
      isTrapped: new FormData(form).get('felt7') !== '',
    });
    this.isSending = false;
    this.result = outcome;
    if (outcome.code === 'offline') addEventListener('online', this.onNetBack, {once: true});
    if (outcome.state === 'received' || outcome.code === 'proof') this.askAnew();
    if (isSent(outcome)) removeEventListener('beforeunload', this.onLeave);
    tell(host, submission, outcome);
    await this.focusOn('outcome');
    // The visitor's mail program opens with the message; the page stays.
    if (outcome.code === 'mail') host.shadowRoot!.querySelector<HTMLElement>('#outcome .buttons a')?.click();
  }

  /** A solution counts for one signup: the page's widget finds another for the next. */
  private askAnew(): void {
    this.host.proof = undefined;
    for (const widget of this.host.querySelectorAll<HTMLElement & {reset?: () => void}>(':scope > [slot=challenge]')) widget.reset?.();
  }

  private focusOn(id: string): Promise<void> {
    this.host.requestUpdate();
    return this.host.focusOn(id);
  }

  private input(id: string): HTMLInputElement | null {
    return this.host.shadowRoot!.querySelector(`#${id}`);
  }

  private get minimumAge(): number {
    return this.host.telling().signup.minimumAge ?? DEFAULT_AGE;
  }

  private get action(): string {
    return this.host.action || this.host.telling().signup.action || '';
  }

  private get mailAddress(): string {
    return mailAddressIn(this.action) || this.host.email || this.host.telling().signup.email || '';
  }
}

const check = () => drawing('m5 12.6 4.6 4.6L19 7.6');

/** The answers as they stand in the fields. */
function answersIn(form: HTMLFormElement): SignupAnswers {
  const data = new FormData(form);
  const one = (name: string) => String(data.get(name) ?? '');
  const all = (name: string) => data.getAll(name).map(String);
  return {
    name: one('name'),
    telephone: one('telephone'),
    email: one('email'),
    tasks: all('tasks'),
    times: all('times'),
    languages: all('languages'),
    message: one('message'),
    isOldEnough: data.has('age'),
  };
}

/** The same answers keep their id, so that sending them again is no second signup; other answers get their own. */
function submissionOf(answers: SignupAnswers, telling: Telling, minimumAge: number, before?: SignupSubmission): SignupSubmission {
  const {organization} = telling.signup;
  const submission = signupSubmission(answers, {
    id: newId(),
    ...(organization && {organization}),
    language: {code: language(), name: languageName(language(), sourceLanguage)},
    minimumAge,
    danish: (list, code) => inLanguage(sourceLanguage, () => choiceName(list, code, telling)),
  });
  const same = before && {...submission, id: before.id};
  return same && JSON.stringify(same) === JSON.stringify(before) ? same : submission;
}

/** A UUID, also on pages without https, where randomUUID is missing. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** How the group takes signups. */
interface Delivery extends SignupDelivery {
  /** The visitor sends it, by mail. */
  readonly isMail: boolean;
  /** The field that nobody sees has been filled in. */
  readonly isTrapped: boolean;
}

const isSent = ({state}: SignupOutcome) => state === 'received' || state === 'unconfirmed';

/** Tells the page how it went. */
function tell(element: HTMLElement, {id}: SignupSubmission, outcome: SignupOutcome): void {
  const {state, code = ''} = outcome;
  element.dispatchEvent(isSent(outcome) ? new SignupSentEvent(id, state === 'received') : new SignupFailedEvent(id, code));
}

/** By whichever way the group has: the page itself, an address, mail. */
async function deliver(element: HTMLElement, submission: SignupSubmission, delivery: Delivery): Promise<SignupOutcome> {
  // A trap that a browser's autofill fell into must not cost a volunteer: the way out is mail and phone.
  if (delivery.isTrapped) return {state: 'not-sent', code: 'refused'};
  const event = new SignupSendingEvent(submission);
  element.dispatchEvent(event);
  if (event.defaultPrevented) return hostOutcome(event);
  return delivery.isMail ? {state: 'unconfirmed', code: 'mail'} : sendSignup(submission, delivery);
}

/** How it went when the page delivers it itself. */
async function hostOutcome({response}: SignupSendingEvent): Promise<SignupOutcome> {
  if (!response) return {state: 'unconfirmed', code: 'host'};
  try {
    await response;
    return {state: 'received'};
  } catch {
    return {state: 'unknown', code: navigator.onLine ? 'host' : 'offline'};
  }
}
