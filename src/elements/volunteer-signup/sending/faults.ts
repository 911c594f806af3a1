import {html, nothing, type TemplateResult} from 'lit';
import {hasCpr, withoutCpr} from '../../../model/cpr.js';
import {mentionsPrivateMatters} from '../../../model/private-matters.js';
import type {SignupField} from '../../../model/signup-answers.js';
import {DEFAULT_AGE} from '../../../model/signup.js';
import * as say from '../../../text/phrases/signup-sending.js';
import {button} from '../../shared/button.js';
import {BrowserEvent} from '../../shared/events.js';
import {heading} from '../../shared/heading.js';
import {drawing, icon} from '../../shared/icons.js';
import type {FormContext, FormStore} from '../form-context.js';

const TEXT_FIELDS = ['name', 'telephone', 'email', 'message'];

/** While typing: looks for CPR numbers, and in the free text for what need not be told. */
export function checkField(form: FormStore, field: string, text: string): void {
  if (!TEXT_FIELDS.includes(field)) return;
  const others = form.state.cprFields.filter((other) => other !== field);
  form.update({
    cprFields: hasCpr(text) ? [...others, field] : others,
    ...(field === 'message' && {messageLength: text.trim().length, isPrivate: mentionsPrivateMatters(text)}),
  });
}

export function checkFields(form: FormStore): void {
  const data = form.read();
  for (const field of TEXT_FIELDS) checkField(form, field, String(data?.get(field) ?? ''));
}

/** Takes what looks like a CPR number out of a field, as if the visitor had. */
function removeCpr(form: FormStore, field: string): void {
  const input = form.host.shadowRoot!.getElementById(field) as HTMLInputElement;
  input.value = withoutCpr(input.value);
  form.update({faults: form.state.faults.filter((fault) => fault.field !== field)});
  input.dispatchEvent(new BrowserEvent('input', {bubbles: true}));
  input.focus();
}

/** Above the form: all faults, each a link to its field. */
export function faultSummary({state: {faults}, host}: FormStore, {signup, level}: FormContext): unknown {
  if (!faults.length) return nothing;
  const goTo = (field: SignupField) => (event: Event) => {
    event.preventDefault();
    host.shadowRoot!.getElementById(inputOf(field))?.focus();
  };
  return html`<div class="notice bad" id="summary" role="alert" tabindex="-1">
    ${icon('warning')}
    <div>
      ${heading(level + 2, say.faultCount(faults.length), 'title4')}
      <ul>
        ${faults.map(
          ({field, code}) =>
            html`<li>
              <a href="#${inputOf(field)}" @click=${goTo(field)}>${say.fault(field, code, signup.minimumAge ?? DEFAULT_AGE)}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The input in which a fault is mended. */
const inputOf = (field: SignupField): string => (field === 'contact' ? 'telephone' : field);

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
      <p class="buttons wrap">${button(say.removeCpr(), () => removeCpr(form, field))}</p>
    </div>
  </div>`;
