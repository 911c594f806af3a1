/** Loaded at the first touch: what checks the answers while they are typed, sends them, and says how that went. */
import {addStyles} from '../shared/late-styles.js';
import {faultStyles} from './faults/faults.styles.js';
import {sendingStyles} from './sending/sending.styles.js';

export {checkField, checkFields} from './faults/check-fields.js';
export {fieldNote} from './faults/field-note.js';
export {faultSummary} from './faults/summary.js';
export {copiedStatus, outcome} from './sending/outcome.js';
export {submit} from './sending/submit.js';
export {thanks} from './sending/thanks.js';

export const addStylesTo = (root: ShadowRoot): void => addStyles(root, faultStyles, sendingStyles);
