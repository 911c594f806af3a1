import {html, nothing, type TemplateResult} from 'lit';
import {mailtoAddress, signupMessage} from '../../../model/signup-submission.js';
import * as say from '../../../text/phrases/signup-sending.js';
import {button, copyText} from '../../shared/button.js';
import {heading} from '../../shared/heading.js';
import {drawing, icon} from '../../shared/icons.js';
import {localizedText} from '../../shared/localized-text.js';
import {contactLine} from '../contact-line.js';
import {plainWords, type FormContext, type FormState, type FormStore} from '../form-context.js';
import {stepList} from '../expectations/expectations.js';

/** Below the form, when it is not known that the signup was received: what is known, and every way that is left. */
export function outcome(form: FormStore, {feed, signup, level}: FormContext): unknown {
  const {outcome, submission, mailAddress} = form.state;
  if (!outcome) return nothing;
  const {state, code = ''} = outcome;
  const mail = mailAddress ? mailtoAddress(mailAddress, submission!) : undefined;
  const isMail = code === 'mail';
  const isTooLong = isMail && !mail?.isWhole;
  const [title, text] = isMail
    ? [say.mailReady(), html`${say.mailReadyText()} ${isTooLong ? say.mailTooLong() : nothing}`]
    : state === 'unconfirmed'
      ? [say.unconfirmed(), code === 'tab' ? say.unconfirmedTab() : say.unconfirmedHost()]
      : [state === 'unknown' ? say.unknown() : say.notSent(), html`${say.reason(code)} ${say.isKept()}`];
  return html`<div class="notice ${state === 'unconfirmed' ? '' : 'bad'}" id="outcome" tabindex="-1">
    ${icon('warning')}
    <div>
      <div role="alert">
        ${heading(level + 2, title, 'title4')}
        <p>${text}</p>
        <p>${contactLine(signup.contact, feed.language)}</p>
      </div>
      <p class="buttons wrap">
        ${isMail ? nothing : html`<button class="btn" part="button">${say.sendAgain()}</button>`}
        ${button(form.state.isCopied ? say.copied() : say.copyAnswers(), () => copyAnswers(form))}
        ${mail ? html`<a class="btn" id="write-mail" part="button" href=${mail.href}>${say.writeMail()}</a>` : nothing}
      </p>
      <details ?open=${isTooLong}>
        <summary>${say.yourAnswers()}</summary>
        <p class="mine" lang="da" dir="ltr">${signupMessage(submission!).text}</p>
      </details>
    </div>
  </div>`;
}

/** For those who cannot see the button change. */
export const copiedStatus = ({isCopied}: FormState): string | undefined => (isCopied ? say.copied() : undefined);

/** Copies the Danish message; where the page may not, its text is shown, selected. */
async function copyAnswers(form: FormStore): Promise<void> {
  const isCopied = await copyText(signupMessage(form.state.submission!).text);
  form.update({isCopied});
  if (isCopied) return void setTimeout(() => form.update({isCopied: false}), 2000);
  const details = form.host.shadowRoot!.querySelector('details')!;
  details.open = true;
  getSelection()?.selectAllChildren(details.lastElementChild!);
}

/** In place of the form, once the receiver has said that it has the signup. */
export function thanks(form: FormStore, context: FormContext): TemplateResult {
  const {feed, signup, level} = context;
  return html`<div class="sent" id="outcome" role="status" tabindex="-1">
      <p class="ok">${check()}</p>
      ${heading(level, say.thanks(), 'title1')}
      <p class="lead">
        ${say.sentTo(plainWords(signup.controller!, context))}
        ${signup.responseTime ? localizedText(signup.responseTime, feed.language) : say.weAnswer()}
      </p>
      ${signup.thanks ? html`<p>${localizedText(signup.thanks, feed.language)}</p>` : nothing}
    </div>
    ${stepList(context, html`${check()}<span class="vh">${say.done()}: </span>`)}
    <p class="muted">${say.tooLong()} ${contactLine(signup.contact, feed.language)}</p>
    <p>${button(say.signUpAnother(), () => startAgain(form))}</p>
    <slot name="footer"></slot>`;
}

const check = () => drawing('m5 12.6 4.6 4.6L19 7.6');

/** An empty form, as for somebody else. */
function startAgain(form: FormStore): void {
  form.update({outcome: undefined, submission: undefined, messageLength: 0, isPrivate: false});
  void form.show('name');
}
