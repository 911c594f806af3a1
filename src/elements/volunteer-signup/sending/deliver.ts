import type {Signup} from '../../../model/feed.js';
import {mailAddressIn, type SignupSubmission} from '../../../model/signup-submission.js';
import {sendSignup, type SignupDelivery, type SignupEncoding, type SignupOutcome} from '../../../network/send-signup.js';
import {SignupFailedEvent, SignupSendingEvent, SignupSentEvent} from '../events.js';

/** Where a signup goes. */
interface Recipient extends SignupDelivery {
  /** Empty where there is none. */
  readonly mailAddress: string;
  /** The visitor sends it, by mail. */
  readonly isMail: boolean;
}

/** What the element's attributes say goes before what the feed says. */
export function recipientOf(
  attributes: {readonly action: string; readonly encoding: string; readonly email: string},
  signup: Signup,
): Recipient {
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

/**
 * By whichever way the group has: the page itself, mail, an address.
 *
 * @param element dispatches `lbb-signup-sending`
 * @param trap what stands in the field that only robots fill in
 */
export async function deliver(
  element: EventTarget,
  submission: SignupSubmission,
  recipient: Recipient,
  trap: unknown,
): Promise<SignupOutcome> {
  // A browser's autofill may have filled the trap, which must not cost a volunteer: mail and phone are offered.
  if (trap !== '') return {state: 'not-sent', code: 'refused'};
  const event = new SignupSendingEvent(submission);
  element.dispatchEvent(event);
  if (event.defaultPrevented) return hostOutcome(event);
  return recipient.isMail ? {state: 'unconfirmed', code: 'mail'} : sendSignup(submission, recipient);
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

/** For the page: how it went. */
export const outcomeEvent = ({id}: SignupSubmission, {state, code = ''}: SignupOutcome): Event =>
  state === 'received' || state === 'unconfirmed' ? new SignupSentEvent(id, state === 'received') : new SignupFailedEvent(id, code);
