import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../../../text/phrases/signup-privacy.js';
import {drawing, icon} from '../../shared/icons.js';
import type {FormState} from '../form-context.js';

/** The button, and that nothing could be sent because the code for it could not be fetched. */
export const sendRow = ({isSending, cprFields, sendCodeFailed}: FormState, status: string | undefined): TemplateResult =>
  html`<div class="send">
      <button class="btn primary" part="button" aria-disabled=${isSending || cprFields.length > 0}>
        ${drawing('m4 12 16-7.5-5.5 15.5-3-6.5zM11.5 13.5 20 4.5', 'flip')}<span>${isSending ? say.sending() : say.send()}</span>
      </button>
      <p class="muted">${say.noStrings()}</p>
    </div>
    <p class="vh" role="status">${isSending ? say.sending() : status}</p>
    ${
      sendCodeFailed
        ? html`<p class="notice bad" id="outcome" role="alert" tabindex="-1">${icon('warning')}<span>${say.notSentNow()}</span></p>`
        : nothing
    }`;
