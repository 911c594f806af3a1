import {signupFaults} from '../../../model/signup-answers.js';
import {checkFields} from '../faults/check-fields.js';
import type {FormStore} from '../form-context.js';
import {deliver, outcomeEvent, recipientOf} from './deliver.js';
import {answersIn, submissionOf} from './submission.js';

/** Milliseconds: nobody reads and fills the form in faster. */
const FASTEST = 3000;

/** One attempt to send: checks the answers, delivers them, and keeps how that went. Nothing typed is changed. */
export async function submit(form: FormStore): Promise<void> {
  const {host, lastUsableFeed: usable, firstTouch} = form;
  const {isSending, wasHasty, proof, submission: before} = form.state;
  const data = form.read();
  // Pressed again, perhaps while the code was loading.
  if (isSending || !data || !usable) return;
  const answers = answersIn(data);
  const faults = signupFaults(answers, usable.signup.minimumAge);
  checkFields(form);
  form.update({faults, outcome: undefined});
  if (faults.length) return form.show('summary');
  if (!wasHasty && performance.now() - firstTouch < FASTEST) {
    form.update({wasHasty: true, outcome: {state: 'not-sent', code: 'hasty'}});
    return form.show('outcome');
  }
  const submission = submissionOf(answers, usable, before);
  const recipient = recipientOf(host, usable.signup);
  form.update({submission, mailAddress: recipient.mailAddress, isSending: true, isUnsent: true});
  const outcome = await deliver(host, submission, {...recipient, proof}, data.get('felt7'));
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
