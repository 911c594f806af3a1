import {signupFaults, type SignupAnswers} from '../../../model/signup-answers.js';
import {DEFAULT_AGE} from '../../../model/signup.js';
import type {Signup} from '../../../model/feed.js';
import {mailAddressIn, signupSubmission, type SignupSubmission} from '../../../model/signup-submission.js';
import {languageName} from '../../../text/language-names.js';
import {sourceLanguage} from '../../../text/languages.js';
import {sendSignup, type SignupDelivery, type SignupEncoding, type SignupOutcome} from '../../../network/send-signup.js';
import {inLanguage, language} from '../../../text/words.js';
import {checkFields} from './faults.js';
import {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from '../events.js';
import type {FormStore, SignupHost, UsableFeed} from '../form-context.js';
import {choiceName} from '../fields/choices.js';

/** Milliseconds after which a page that has replaced what sending needs is no longer believed; three tries take less. */
const LONGEST = 70_000;

/** One attempt to send: checks the answers, delivers them, and keeps how that went. Nothing typed is changed. */
export async function submit(form: FormStore): Promise<void> {
  try {
    await trySubmit(form);
  } catch {
    // The page has replaced something that even checking needs.
    form.update({isSending: false, isSendingMissing: true});
    await form.show('outcome');
  }
}

async function trySubmit(form: FormStore): Promise<void> {
  const {host, lastUsableFeed: usable} = form;
  const {isSending, proof, submission: before} = form.state;
  const data = form.read();
  // Pressed again, perhaps while the code was loading.
  if (isSending || !data || !usable) return;
  const answers = answersIn(data);
  const faults = signupFaults(answers, usable.signup.minimumAge);
  checkFields(form);
  form.update({faults, outcome: undefined});
  if (faults.length) return form.show('summary');
  const submission = submissionOf(answers, usable, before);
  const recipient = recipientOf(host, usable.signup);
  form.update({submission, mailAddress: recipient.mailAddress, isSending: true, isUnsent: true});
  // Only robots fill in this field, or a browser's autofill, which must not cost a volunteer: mail and phone are offered.
  if (data.get('felt7') !== '') return end(form, submission, {state: 'not-sent', code: 'refused'});
  // By a timer and not by another promise: the page may have replaced promises too.
  let isOver = false;
  const endOnce = (outcome: SignupOutcome) => {
    clearTimeout(timer);
    if (!isOver) void end(form, submission, outcome);
    isOver = true;
  };
  const timer = setTimeout(() => endOnce({state: 'unknown', code: 'timeout'}), LONGEST);
  await deliver(host, submission, {...recipient, proof}).then(endOnce, () => endOnce({state: 'unknown', code: 'blocked'}));
}

async function end(form: FormStore, submission: SignupSubmission, outcome: SignupOutcome): Promise<void> {
  const {host} = form;
  const {state, code} = outcome;
  form.update({outcome, isSending: false, isUnsent: state !== 'received' && state !== 'unconfirmed'});
  if (code === 'offline') addEventListener('online', () => offerToSend(form), {once: true});
  if (state === 'received' || code === 'proof') resetChallenge(form);
  host.dispatchEvent(outcomeEvent(submission, outcome));
  await form.show('outcome');
  // The visitor's mail program opens with the message; the page stays.
  if (code === 'mail') host.shadowRoot!.getElementById('write-mail')!.click();
}

/** A solution counts for one signup: the page's widget has to find another for the next. */
function resetChallenge(form: FormStore): void {
  form.update({proof: undefined});
  for (const widget of form.host.querySelectorAll<HTMLElement & {reset?(): void}>(':scope > [slot=challenge]')) widget.reset?.();
}

/** The network is back. */
function offerToSend(form: FormStore): void {
  if (form.state.outcome?.code === 'offline') form.update({outcome: {state: 'not-sent', code: 'online'}});
}

/** The answers as they stand in the fields. */
function answersIn(data: FormData): SignupAnswers {
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

/** The record that is sent. The same answers keep the id of `before`, so that sending them again is no second signup. */
function submissionOf(answers: SignupAnswers, usable: UsableFeed, before: SignupSubmission | undefined): SignupSubmission {
  const {organization, minimumAge = DEFAULT_AGE} = usable.signup;
  const submission = signupSubmission(answers, {
    id: newId(),
    ...(organization && {organization}),
    language: {code: language(), name: languageName(language(), sourceLanguage)},
    minimumAge,
    danish: (list, code) => inLanguage(sourceLanguage, () => choiceName(list, code, usable)),
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

/** Where a signup goes. */
interface Recipient extends SignupDelivery {
  /** Empty where there is none. */
  readonly mailAddress: string;
  /** The visitor sends it, by mail. */
  readonly isMail: boolean;
}

/** What the element's attributes say goes before what the feed says. */
function recipientOf(attributes: Pick<SignupHost, 'action' | 'encoding' | 'email'>, signup: Signup): Recipient {
  const action = attributes.action || signup.action || '';
  const mailInAction = mailAddressIn(action);
  const mailAddress = mailInAction || attributes.email || signup.email || '';
  return {
    action,
    encoding: (attributes.encoding || signup.encoding || 'json') as SignupEncoding,
    mailAddress,
    isMail: action ? mailInAction !== undefined : mailAddress !== '',
  };
}

/** By whichever way the group has: the page itself, which `element` asks by an event, mail, an address. */
async function deliver(element: EventTarget, submission: SignupSubmission, recipient: Recipient): Promise<SignupOutcome> {
  let response: Promise<unknown> | undefined;
  const event = new SignupSendingEvent(submission, (given) => (response = given));
  element.dispatchEvent(event);
  if (event.defaultPrevented) return hostOutcome(response);
  return recipient.isMail ? {state: 'unconfirmed', code: 'mail'} : sendSignup(submission, recipient);
}

/** How it went when the page delivers it itself. */
async function hostOutcome(response: Promise<unknown> | undefined): Promise<SignupOutcome> {
  if (!response) return {state: 'unconfirmed', code: 'host'};
  try {
    await response;
    return {state: 'received'};
  } catch {
    return {state: 'unknown', code: navigator.onLine ? 'host' : 'offline'};
  }
}

/** For the page: how it went. */
const outcomeEvent = ({id}: SignupSubmission, {state, code = ''}: SignupOutcome): Event =>
  state === 'received' || state === 'unconfirmed' ? new SignupSentEvent(id, state === 'received') : new SignupFailedEvent(id, code);
