import {html, nothing} from 'lit';
import type {SignupField} from '../../../model/signup-answers.js';
import {DEFAULT_AGE} from '../../../model/signup.js';
import * as say from '../../../text/phrases/signup-sending.js';
import {heading} from '../../shared/heading.js';
import {icon} from '../../shared/icons.js';
import type {FormContext, FormStore} from '../form-context.js';

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
