import {html, nothing, type TemplateResult} from 'lit';
import type {SignupField} from '../../../model/signup-answers.js';
import {DEFAULT_AGE, MESSAGE_LENGTH} from '../../../model/signup.js';
import {mail, phone} from '../../../text/phrases/common.js';
import * as say from '../../../text/phrases/signup.js';
import {isInvalid, type FormContext, type FormState} from '../form-context.js';
import {languageChoices, optional, taskChoices, timeChoices} from './choices.js';

/** What is said beside a field about what stands in it; undefined until that code is loaded. */
type FieldNote = ((field: SignupField) => unknown) | undefined;

/** All fields. No value is bound, so that rendering again never touches what is typed. */
export const fields = (state: FormState, context: FormContext, preselected: readonly string[], note: FieldNote): TemplateResult =>
  html`
    ${textField('name', say.name(), state, note, {hint: say.nameHint(), autocomplete: 'name', isRequired: true})}
    <fieldset class="pair" aria-describedby="reach-hint">
      <legend>${say.reach()}</legend>
      <p class="hint" id="reach-hint">${say.reachHint()}</p>
      ${note?.('contact')}
      <div class="two">
        ${textField('telephone', phone(), state, note, {type: 'tel', autocomplete: 'tel'})}
        ${textField('email', mail(), state, note, {type: 'email', autocomplete: 'email'})}
      </div>
    </fieldset>
    ${taskChoices(context, preselected)} ${timeChoices(context)} ${languageChoices(context)} ${messageField(state, note)}
    <div hidden>
      <label>${say.leaveEmpty()} <input name="felt7" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${ageField(state, context, note)}
  `;

/** Ids of what is said about a field, of what is there only. The fault of telephone and mail together is said of each. */
function describedBy(field: SignupField, {cprFields, faults}: FormState, ...hints: (string | undefined)[]): string | typeof nothing {
  const isFaulty = (name: SignupField) => faults.some((fault) => fault.field === name);
  const ids = [
    ...hints,
    cprFields.includes(field) ? `${field}-guard` : isFaulty(field) && `${field}-error`,
    (field === 'telephone' || field === 'email') && isFaulty('contact') && 'contact-error',
  ];
  return ids.filter(Boolean).join(' ') || nothing;
}

const textField = (
  field: 'name' | 'telephone' | 'email',
  label: string,
  state: FormState,
  note: FieldNote,
  {
    type = 'text',
    hint,
    autocomplete,
    isRequired,
  }: {type?: 'text' | 'tel' | 'email'; hint?: string; autocomplete: 'name' | 'tel' | 'email'; isRequired?: boolean},
) =>
  html`<div class="field">
    <label for=${field}>${label}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${note?.(field)}
    <input
      id=${field}
      name=${field}
      type=${type}
      autocomplete=${autocomplete}
      part="field"
      spellcheck="false"
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isInvalid(state, field)}
      aria-describedby=${describedBy(field, state, hint && `${field}-hint`)}
    />
  </div>`;

const messageField = (state: FormState, note: FieldNote) =>
  html`<div class="field">
    <label for="message">${say.aboutYou()} ${optional()}</label>
    <p class="hint" id="message-hint">${say.aboutHint(MESSAGE_LENGTH)}</p>
    ${note?.('message')}
    <textarea
      id="message"
      name="message"
      rows="4"
      dir="auto"
      part="field"
      aria-describedby=${describedBy('message', state, 'message-hint', 'message-count')}
      aria-invalid=${isInvalid(state, 'message')}
    ></textarea>
    <p class="count" id="message-count">${say.counted(state.messageLength, MESSAGE_LENGTH)}</p>
  </div>`;

const ageField = (state: FormState, {signup: {minimumAge = DEFAULT_AGE}}: FormContext, note: FieldNote) =>
  minimumAge > 0
    ? html`<div class="field">
        ${note?.('age')}
        <label class="tick">
          <input type="checkbox" id="age" name="age" aria-required="true" aria-invalid=${isInvalid(state, 'age')} aria-describedby=${describedBy('age', state)} />
          <span>${say.oldEnough(minimumAge)}</span>
        </label>
      </div>`
    : nothing;
