/** What is needed once somebody fills the form in: the guard, what is wrong, sending, and what is said about it. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasCpr} from '../../model/cpr.js';
import type {SignupAnswers, SignupFault, SignupField} from '../../model/signup.js';
import {
  mailtoAddress,
  mentionsPrivateMatters,
  signupMessage,
  signupSubmission,
  type SignupSubmission,
} from '../../model/signup-submission.js';
import {sendSignup, type SignupDelivery, type SignupOutcome} from '../../network/send-signup.js';
import {languageOf} from '../../text/languages.js';
import {language} from '../../text/localization.js';
import * as say from '../../text/phrases/volunteer-signup-answering.js';
import {heading} from '../shared/heading.js';
import {drawing, icon} from '../shared/icons.js';
import {spoken} from '../shared/spoken.js';
import {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from './events.js';
import {danishName, inputOf, type FormState, type TextField} from './form.js';
import {bridge, plain, type Telling} from './telling.js';

export {answeringStyles} from './answering-styles.js';
export {withoutCpr} from '../../model/cpr.js';
export {signupFaults} from '../../model/signup-submission.js';

/** What is seen while typing in a field: CPR numbers, and in the free text what need not be told. */
export const looksLikeCpr = hasCpr;
export const isTooPrivate = mentionsPrivateMatters;

/** Beside a field: the guard, what is wrong with it, or a nudge. */
export function remark(
  field: SignupField,
  {faults, guarded, minimumAge}: FormState,
  isPrivate: boolean,
  onRemove: (field: TextField) => void,
): unknown {
  if (guarded.has(field)) return guard(field as TextField, onRemove);
  const fault = faults.find((one) => one.field === field);
  if (fault)
    return html`<p class="err" id="${field}-error">
      ${icon('warning')}<span><span class="vh">${say.error()} </span>${say.fault(field, fault.code, minimumAge)}</span>
    </p>`;
  return field === 'message' && isPrivate ? html`<p class="hint" role="status">${say.notNeeded()}</p>` : nothing;
}

/** Kindly: what it is, why it is not needed, and a way out. The number is not said again. */
const guard = (field: TextField, onRemove: (field: TextField) => void) =>
  html`<div class="notice" id="${field}-guard" role="alert" part="guard">
    ${drawing('M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6zM12 9v3.6M12 15.2v.2')}
    <div>
      <p><b>${say.noCpr()}</b></p>
      <p>${say.looksLikeCpr()} ${field === 'telephone' ? say.maybePhone() : nothing}</p>
      <p class="buttons"><button class="btn" type="button" part="button" @click=${() => onRemove(field)}>${say.removeCpr()}</button></p>
    </div>
  </div>`;

/** What is to be mended, with links to where. */
export const summary = (
  faults: readonly SignupFault[],
  minimumAge: number,
  level: number,
  onFault: (event: Event) => void,
): TemplateResult =>
  html`<div class="notice bad" id="summary" role="alert" tabindex="-1">
    ${icon('warning')}
    <div>
      ${heading(level, say.faultCount(faults.length), 'title4')}
      <ul>
        ${faults.map(({field, code}) => html`<li><a href="#${inputOf(field)}" @click=${onFault}>${say.fault(field, code, minimumAge)}</a></li>`)}
      </ul>
    </div>
  </div>`;

export const lookAgain = (): string => say.lookAgain();

/** The same answers keep their id, so that sending them again is no second signup; other answers get their own. */
export function submissionOf(
  answers: SignupAnswers,
  {feed, signup}: Telling,
  minimumAge: number,
  before?: SignupSubmission,
): SignupSubmission {
  const submission = signupSubmission(answers, {
    id: newId(),
    ...(signup.organization && {organization: signup.organization}),
    language: {code: language(), name: languageOf(language())!.danish},
    minimumAge,
    danish: (list, code) => danishName(list, code, feed, signup),
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
  /** Where mail goes without `action`. */
  readonly email: string;
  /** The field that nobody sees has been filled in. */
  readonly isTrapped: boolean;
}

/** Sends, while the browser asks before the page is left. */
export async function send(element: HTMLElement, submission: SignupSubmission, delivery: Delivery): Promise<SignupOutcome> {
  addEventListener('beforeunload', onLeave);
  const outcome = await deliver(element, submission, delivery);
  removeEventListener('beforeunload', onLeave);
  return outcome;
}

/** Tells the page how it went. */
export function tell(element: HTMLElement, {id}: SignupSubmission, {state, code = ''}: SignupOutcome): void {
  const isSent = state === 'received' || state === 'unconfirmed';
  element.dispatchEvent(isSent ? new SignupSentEvent(id, state === 'received') : new SignupFailedEvent(id, code));
}

const onLeave = (event: Event) => event.preventDefault();

/** By whichever way the group has: the page itself, an address, mail. */
async function deliver(element: HTMLElement, submission: SignupSubmission, delivery: Delivery): Promise<SignupOutcome> {
  // A trap that a browser's autofill fell into must not cost a volunteer: the way out is mail and phone.
  if (delivery.isTrapped) return {state: 'not-sent', code: 'refused'};
  const event = new SignupSendingEvent(submission);
  element.dispatchEvent(event);
  if (event.defaultPrevented) return hostOutcome(event);
  const email = /^mailto:([^?]+)/i.exec(delivery.action)?.[1] ?? (delivery.action ? '' : encodeURIComponent(delivery.email));
  if (!email) return sendSignup(submission, delivery);
  location.href = mailtoAddress(decodeURIComponent(email), submission).href;
  return {state: 'unconfirmed', code: 'mail'};
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

const check = () => drawing('m5 12.6 4.6 4.6L19 7.6');

/** After sending: what happens next, and thanks. */
export function thanks(telling: Telling, onAnother: () => void): TemplateResult {
  const {feed, signup, level} = telling;
  return html`<div class="sent" id="outcome" role="status" tabindex="-1">
      <p class="ok">${check()}</p>
      ${heading(level, say.thanks(), 'title1')}
      <p class="lead">
        ${say.sentTo(plain(signup.controller!, feed))} ${signup.responseTime ? spoken(signup.responseTime, feed.language) : say.weAnswer()}
      </p>
      ${signup.thanks ? html`<p>${spoken(signup.thanks, feed.language)}</p>` : nothing}
    </div>
    ${bridge(telling, html`${check()}<span class="vh">${say.done()}: </span>`)}
    <p class="muted">${say.tooLong()} ${spoken(signup.contact, feed.language)}</p>
    <p><button class="btn" part="button" @click=${onAnother}>${say.signUpAnother()}</button></p>`;
}

interface NoticeContext {
  readonly telling: Telling;
  readonly email: string;
  readonly onAgain: () => void;
}

/** What became of it when it is not known to have been received, and every other way. */
export function outcomeNotice(
  {state, code = ''}: SignupOutcome,
  submission: SignupSubmission,
  {telling, email, onAgain}: NoticeContext,
): TemplateResult {
  const {feed, signup, level} = telling;
  const mail = email ? mailtoAddress(email, submission) : undefined;
  const isMail = code === 'mail';
  const title = isMail
    ? say.mailReady()
    : state === 'unconfirmed'
      ? say.unconfirmed()
      : state === 'unknown'
        ? say.unknown()
        : say.notSent();
  const text =
    state === 'unconfirmed'
      ? isMail
        ? html`${say.mailReadyText()} ${mail && !mail.isWhole ? say.mailTooLong() : nothing}`
        : code === 'tab'
          ? say.unconfirmedTab()
          : say.unconfirmedHost()
      : html`${say.reason(code)} ${say.isKept()}`;
  return html`<div class="notice ${state === 'unconfirmed' ? '' : 'bad'}" id="outcome" role="alert" tabindex="-1">
    ${icon('warning')}
    <div>
      ${heading(level + 2, title, 'title4')}
      <p>${text}</p>
      <p>${spoken(signup.contact, feed.language)}</p>
      <p class="buttons">
        ${isMail ? nothing : html`<button class="btn" type="button" part="button" @click=${onAgain}>${say.sendAgain()}</button>`}
        <button class="btn" type="button" part="button" @click=${(event: Event) => copy(event, submission)}>${say.copyAnswers()}</button>
        ${mail ? html`<a class="btn" part="button" href=${mail.href}>${say.writeMail()}</a>` : nothing}
      </p>
      <details>
        <summary>${say.yourAnswers()}</summary>
        <p class="mine" lang="da" dir="ltr">${signupMessage(submission).text}</p>
      </details>
    </div>
  </div>`;
}

/** Copies the Danish message; a page that may not is shown the text, ready to be marked. */
async function copy(event: Event, submission: SignupSubmission): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const details = button.parentElement!.parentElement!.querySelector('details')!;
  try {
    await navigator.clipboard.writeText(signupMessage(submission).text);
    const status = button.firstChild as Text;
    const before = status.data;
    status.data = say.copied();
    setTimeout(() => (status.data = before), 2000);
  } catch {
    details.open = true;
    getSelection()?.selectAllChildren(details.lastElementChild!);
  }
}
