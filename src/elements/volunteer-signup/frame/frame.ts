/** Loaded right after the first paint: what stands around the fields, and what is said when there is no form. */
import {html, nothing, type TemplateResult} from 'lit';
import {signupProblems} from '../../../model/signup-problems.js';
import {splitAddresses} from '../../../model/split-words.js';
import {tasksInAddress, tasksNamed} from '../../../model/signup.js';
import {isReviewed} from '../../../text/reviewed.js';
import {language} from '../../../text/words.js';
import {notReviewed} from '../../../text/phrases/common.js';
import {couldNotLoad} from '../../../text/phrases/signup.js';
import * as say from '../../../text/phrases/signup-privacy.js';
import {bringIntoView} from '../../shared/bring-into-view.js';
import {buttonStyles, footStyles, noticeStyles} from '../../shared/common-styles.js';
import {joinPage} from '../../shared/join-page.js';
import {pickerStyles} from '../../shared/language-picker.js';
import {lazy} from '../../shared/lazy.js';
import {failedLine, retryButton} from '../../shared/retry.js';
import {hasFallback} from '../../shared/has-fallback.js';
import {drawing, icon} from '../../shared/icons.js';
import type {FormState, FormStore, SignupHost} from '../form-context.js';
import {frameStyles} from './frame.styles.js';

export {languagePicker} from '../../shared/language-picker.js';
export {privacy} from './privacy.js';

/** What the element needs from now on besides views. */
export const join = (host: SignupHost): void => joinPage(host, [buttonStyles, footStyles, pickerStyles, noticeStyles, frameStyles]);

const loadReport = lazy(() => import('../../shared/report.js'));

/** Translations that nobody has reviewed say so. */
export const foot = (): unknown => (isReviewed(language()) ? nothing : html`<p class="foot wrap"><span>${notReviewed()}</span></p>`);

/** In the console: what the feed must say before the form may be shown. What the first address could not say is told already. */
export async function reportMissing({src, feeds}: SignupHost): Promise<void> {
  const [first] = splitAddresses(src);
  if (feeds!.failures.some(({source}) => source === first)) return;
  (await loadReport()).reportOnce('error', src, signupProblems(feeds!.feed!.signup));
}

/** Instead of the form: what the page has between the tags, else that it failed, what to do, and a way to try again. */
export function failure(element: SignupHost, head: TemplateResult, level: number, title: string): TemplateResult {
  // A feed that lacks something would lack it again; one that could not be read may have it.
  const line =
    element.feeds?.feed && !element.feeds.failures.length
      ? html`<p class="muted" role="status">${couldNotLoad()}</p>`
      : failedLine(element, couldNotLoad(), level, title);
  if (hasFallback(element)) return html`${line}<slot></slot>`;
  return html`${head}
    <div class="sent" role="status">
      <p><b>${couldNotLoad()}</b></p>
      <p>${say.couldNotLoadAdvice()}</p>
      ${retryButton(element)}
    </div>`;
}

/** `#lbb-task=…`: ticks the tasks of an activity that lacks volunteers, and leads to the form; from a link on the same page. */
export function followAddress({host, lastUsableFeed}: FormStore): void {
  const form = host.shadowRoot!.querySelector('form');
  const tasks = lastUsableFeed ? tasksNamed(tasksInAddress({search: '', hash: location.hash}), lastUsableFeed.feed) : [];
  if (!form || !tasks.length) return;
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=tasks]')) if (tasks.includes(box.value)) box.checked = true;
  bringIntoView(form.closest('section')!);
  form.querySelector<HTMLElement>('#name')!.focus({preventScroll: true});
}

/** The button, and that nothing could be sent because the code for it could not be fetched. */
export const sendRow = ({isSending, cprFields, isSendingMissing}: FormState, status: string | undefined): TemplateResult =>
  html`<div class="send wrap no-print">
      <button class="btn primary" part="button" aria-disabled=${isSending || cprFields.length > 0}>
        ${drawing('m4 12 16-7.5-5.5 15.5-3-6.5zM11.5 13.5 20 4.5', 'flip')}<span>${isSending ? say.sending() : say.send()}</span>
      </button>
      <p class="muted">${say.noStrings()}</p>
    </div>
    <p class="vh" role="status">${isSending ? say.sending() : status}</p>
    ${
      isSendingMissing
        ? html`<p class="notice bad" id="outcome" role="alert" tabindex="-1">${icon('warning')}<span>${say.notSentNow()}</span></p>`
        : nothing
    }`;
