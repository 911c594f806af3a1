/** Loaded at the first touch: what checks the answers while they are typed, sends them, and says how that went. */
import {addStyles} from '../../shared/late-styles.js';
import {sendingStyles} from './sending.styles.js';

export {checkField, checkFields, faultSummary, fieldNote} from './faults.js';
export {copiedStatus, outcome, thanks} from './outcome.js';
export {submit} from './submit.js';

export const addStylesTo = (root: ShadowRoot): void => addStyles(root, sendingStyles);
