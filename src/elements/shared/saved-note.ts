import {html, type TemplateResult} from 'lit';
import * as say from '../../text/phrases/save-file.js';
import {button, copyText} from './button.js';

/**
 * What helps when a file was asked for and none came: browsers within other apps (a social network's, a chat's) drop it
 * without a word, and no page can see that.
 * @param address of what was to be saved
 */
export function savedNote(address: string): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const note = (currentTarget as HTMLElement).nextElementSibling!;
    note.textContent = (await copyText(address)) ? say.copied() : address;
  };
  return html`<div class="no-print">
    <p class="muted small" role="status">${say.noFile()}</p>
    ${button(say.copyLink(), copy, 'act')} <bdi class="said address" role="status"></bdi>
  </div>`;
}
