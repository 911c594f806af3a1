/** Loaded right after the first paint: what stands around the fields, and what is said when there is no form. */
import {html, nothing} from 'lit';
import type {Signup} from '../../model/feed.js';
import {signupProblems} from '../../model/signup-problems.js';
import {isReviewed} from '../../text/languages.js';
import {language} from '../../text/words.js';
import {notReviewed} from '../../text/phrases/common.js';
import {buttonStyles, footStyles} from '../shared/button-styles.js';
import {FreshController} from '../shared/fresh-controller.js';
import {pickerStyles} from '../shared/language-picker.js';
import {addStyles} from '../shared/late-styles.js';
import {lazy} from '../shared/lazy.js';
import {noticeStyles} from '../shared/notice-styles.js';
import type {SignupHost} from './form-context.js';
import {privacyStyles} from './privacy/privacy.styles.js';
import {sendRowStyles} from './sending/send-row.styles.js';

export {languagePicker} from '../shared/language-picker.js';
export {failure} from './failure.js';
export {followAddress} from './follow-address.js';
export {privacy} from './privacy/privacy.js';
export {sendRow} from './sending/send-row.js';

/** What the element needs from now on besides views. */
export function join(host: SignupHost): void {
  addStyles(host.shadowRoot!, buttonStyles, footStyles, pickerStyles, noticeStyles, privacyStyles, sendRowStyles);
  new FreshController(host);
}

const loadSentences = lazy(() => import('../../text/problems.js'));

/** Translations that nobody has reviewed say so. */
export const foot = (): unknown => (isReviewed(language()) ? nothing : html`<p class="foot"><span>${notReviewed()}</span></p>`);

/** In the console: what the feed must say before the form may be shown. */
export async function reportMissing(src: string, signup: Signup | undefined): Promise<void> {
  const {problemSentence} = await loadSentences();
  for (const problem of signupProblems(signup)) console.error(`lbb-elements, ${src}: ${problemSentence(problem, 'da')}`);
}
