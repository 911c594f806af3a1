import {html, nothing, type TemplateResult} from 'lit';
import type {SignupField} from '../../../model/signup-answers.js';
import {DEFAULT_AGE} from '../../../model/signup.js';
import * as say from '../../../text/phrases/signup-sending.js';
import {drawing, icon} from '../../shared/icons.js';
import type {FormContext, FormStore} from '../form-context.js';
import {removeCpr} from './check-fields.js';

/** Beside a field: that it holds what looks like a CPR number, else its fault, else a hint about what is typed. */
export function fieldNote(field: SignupField, form: FormStore, {signup}: FormContext): unknown {
  const {cprFields, faults, isPrivate} = form.state;
  if (cprFields.includes(field)) return cprNotice(field, form);
  const fault = faults.find((one) => one.field === field);
  if (fault)
    return html`<p class="err" id="${field}-error">
      ${icon('warning')}<span><span class="vh">${say.error()} </span>${say.fault(field, fault.code, signup.minimumAge ?? DEFAULT_AGE)}</span>
    </p>`;
  return field === 'message' && isPrivate ? html`<p class="hint" role="status">${say.notNeeded()}</p>` : nothing;
}

/** Kindly: what it is, why it is not needed, and a way out. The number itself is not repeated. */
const cprNotice = (field: SignupField, form: FormStore): TemplateResult =>
  html`<div class="notice" id="${field}-guard" role="alert" part="guard">
    ${drawing('M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6zM12 9v3.6M12 15.2v.2')}
    <div>
      <p><b>${say.noCpr()}</b></p>
      <p>${say.looksLikeCpr()} ${field === 'telephone' ? say.maybePhone() : nothing}</p>
      <p class="buttons">
        <button class="btn" type="button" part="button" @click=${() => removeCpr(form, field)}>${say.removeCpr()}</button>
      </p>
    </div>
  </div>`;
