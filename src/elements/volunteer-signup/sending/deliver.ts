import type {Signup} from '../../../model/feed.js';
import {mailAddressIn, type SignupSubmission} from '../../../model/signup-submission.js';
import {sendSignup, type SignupDelivery, type SignupEncoding, type SignupOutcome} from '../../../network/send-signup.js';
import {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from '../events.js';
import type {SignupHost} from '../form-context.js';

/** Where a signup goes. */
interface Recipient extends SignupDelivery {
  /** Empty where there is none. */
  readonly mailAddress: string;
  /** The visitor sends it, by mail. */
  readonly isMail: boolean;
}

/** What the element's attributes say goes before what the feed says. */
export function recipientOf(attributes: Pick<SignupHost, 'action' | 'encoding' | 'email'>, signup: Signup): Recipient {
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
export async function deliver(element: EventTarget, submission: SignupSubmission, recipient: Recipient): Promise<SignupOutcome> {
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
export const outcomeEvent = ({id}: SignupSubmission, {state, code = ''}: SignupOutcome): Event =>
  state === 'received' || state === 'unconfirmed' ? new SignupSentEvent(id, state === 'received') : new SignupFailedEvent(id, code);
