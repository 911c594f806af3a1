import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../../../text/phrases/signup-sending.js';
import {heading} from '../../shared/heading.js';
import {drawing} from '../../shared/icons.js';
import {localizedText} from '../../shared/localized-text.js';
import {contactLine} from '../contact-line.js';
import {stepList} from '../expectations/step-list.js';
import {plainWords, type FormContext, type FormStore} from '../form-context.js';

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
    <p><button class="btn" part="button" @click=${() => startAgain(form)}>${say.signUpAnother()}</button></p>
    <slot name="footer"></slot>`;
}

const check = () => drawing('m5 12.6 4.6 4.6L19 7.6');

/** An empty form, as for somebody else. */
function startAgain(form: FormStore): void {
  form.update({outcome: undefined, submission: undefined, messageLength: 0, isPrivate: false});
  void form.show('name');
}
