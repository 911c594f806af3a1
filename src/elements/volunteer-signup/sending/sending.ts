/** Loaded at the first touch: what checks the answers while they are typed, sends them, and says how that went. */
import type {FormStore} from '../form-context.js';
import {addStyles} from '../../shared/add-styles.js';
import {checkFields} from './faults.js';
import {sendingStyles} from './sending.styles.js';

export {checkField, checkFields, faultSummary, fieldNote} from './faults.js';
export {copiedStatus, outcome, thanks} from './outcome.js';
export {submit} from './submit.js';

/** What was typed before this was loaded is checked at once. */
export function join(form: FormStore): void {
  addStyles(form.host.shadowRoot!, sendingStyles);
  try {
    checkFields(form);
  } catch {
    // The page has replaced something that is needed for it: `submit` says so.
  }
}
