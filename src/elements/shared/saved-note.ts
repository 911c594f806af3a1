import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../../text/phrases/save-file.js';
import {button, copyText} from './button.js';

/**
 * What helps when a file was asked for and none came: browsers within other apps (a social network's, a chat's) drop it
 * without a word, and no page can see that. On iPhones such an app still has the phone's own way to hand a file on.
 * @param address of what was to be saved
 */
export function savedNote(file: File, address: string): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const note = (currentTarget as HTMLElement).nextElementSibling!;
    note.textContent = (await copyText(address)) ? say.copied() : address;
  };
  // Closing the sheet is no error.
  const share = () => navigator.share({files: [file]}).catch(() => {});
  return html`<div class="no-print">
    <p class="muted small" role="status">${say.noFile()}</p>
    ${navigator.canShare?.({files: [file]}) ? button(say.shareFile(), share, 'act') : nothing}
    ${button(say.copyLink(), copy, 'act')} <bdi class="said address" role="status"></bdi>
  </div>`;
}
