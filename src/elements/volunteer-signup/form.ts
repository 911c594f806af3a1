import {html, nothing, type TemplateResult} from 'lit';
import type {SignupField} from '../../model/signup-answers.js';
import * as say from '../../text/phrases/signup.js';
import {localizedText} from '../shared/localized-text.js';
import {fields} from './fields/fields.js';
import type {FormContext} from './form-context.js';
import type {SignupController} from './signup-controller.js';

/** The form: what is wrong, the fields, what happens to the data, the button, and how sending went. */
export function form(signup: SignupController, context: FormContext, preselected: readonly string[]): TemplateResult {
  const {state, frame, sending} = signup;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void signup.submit();
  };
  const onInput = ({target}: Event) => signup.input(target as HTMLInputElement);
  const note = sending && ((field: SignupField) => sending.fieldNote(field, signup, context));
  return html`<form novalidate part="form" @submit=${onSubmit} @input=${onInput} @focusin=${() => signup.touch()}>
    ${sending?.faultSummary(signup, context)} ${fields(state, context, preselected, note)}
    ${
      frame
        ? html`${frame.privacy(context, signup)}
            <slot name="challenge"></slot>
            ${frame.sendRow(state, sending?.copiedStatus(state))} ${sending?.outcome(signup, context)}`
        : state.isFrameMissing
          ? html`<p role="alert"><b>${say.couldNotLoad()}.</b> ${localizedText(context.signup.contact, context.feed.language)}</p>`
          : nothing
    }
  </form>`;
}
