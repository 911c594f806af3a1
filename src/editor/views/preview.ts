import {html, nothing, type TemplateResult} from 'lit';
import '../../lbb-activities.js';
import '../../lbb-contact-card.js';
import '../../lbb-opening-hours.js';
import '../../lbb-volunteer-signup.js';
import type {Feed} from '../../model/feed.js';
import {tags} from '../../text/languages.js';
import {languageName} from '../../text/language-names.js';
import type {Editor} from '../editor.js';
import {idOf, recordsOf} from '../../tool/json/records.js';

/** When the feed in the preview was "fetched": at each reading, since it is read from what is on the screen. */
const fetchedAt = new WeakMap<Feed, object>();
const feedsOf = (feed: Feed): object => {
  const known = fetchedAt.get(feed) ?? {feed, failures: [], fetchedAt: Date.now()};
  fetchedAt.set(feed, known);
  return known;
};

/** What visitors see, by the elements themselves. */
export function preview(editor: Editor): TemplateResult {
  const {say, previewOpen, previewFeed, previewWidth, previewLanguage, previewAll, index} = editor;
  const isRecord = index !== undefined;
  return html`<aside class="preview" aria-labelledby="preview">
    <button type="button" class="toggle" aria-expanded=${previewOpen ? 'true' : 'false'} @click=${() => editor.togglePreview()}>
      ${say(previewOpen ? 'previewHide' : 'previewShow')}
    </button>
    <h2 id="preview">${say('preview')}</h2>
    <div class="tools">
      <label>${say('language')}
        <select @change=${({target}: Event) => editor.setPreviewLanguage((target as HTMLSelectElement).value)}>
          ${tags.map((tag) => html`<option value=${tag} ?selected=${tag === previewLanguage}>${languageName(tag, editor.language)}</option>`)}
        </select>
      </label>
      <label>${say('width')}
        <select @change=${({target}: Event) => editor.set({previewWidth: (target as HTMLSelectElement).value as 'phone'})}>
          ${(['phone', 'column'] as const).map((width) => html`<option value=${width} ?selected=${width === previewWidth}>${say(width)}</option>`)}
        </select>
      </label>
      ${
        isRecord
          ? html`<button type="button" aria-pressed=${previewAll ? 'true' : 'false'} @click=${() => editor.set({previewAll: !previewAll})}>${say('previewAll')}</button>`
          : nothing
      }
    </div>
    <div class="stage ${previewWidth}">${previewFeed ? elementsOf(editor, previewFeed) : html`<p class="hint">${say('noPreview')}</p>`}</div>
  </aside>`;
}

function elementsOf(editor: Editor, feed: Feed): TemplateResult {
  const {section, index, root, previewAll, say} = editor;
  const feeds = feedsOf(feed);
  const id = !previewAll && index !== undefined ? idOf(recordsOf(root, section)[index]) : '';
  if (section === 'openingHours' && feed.openingHours.length)
    return html`<lbb-opening-hours .feeds=${feeds} .for=${id}></lbb-opening-hours>`;
  if (section === 'contacts' && feed.contacts.length) return html`<lbb-contact-card .feeds=${feeds} .for=${id}></lbb-contact-card>`;
  // To be looked at, not to be sent.
  if (section === 'signup' && feed.signup) return html`<lbb-volunteer-signup inert .feeds=${feeds}></lbb-volunteer-signup>`;
  if (!feed.activities.length) return html`<p class="hint">${say('noPreview')}</p>`;
  return html`<lbb-activities no-structured-data .feeds=${feeds} .noSearch=${!previewAll} .for=${section === 'activities' ? id : ''}></lbb-activities>`;
}
