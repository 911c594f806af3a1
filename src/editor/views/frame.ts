import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {recordsOf} from '../../tool/json/records.js';
import {isCertain} from '../operations/mend.js';
import {sections, type Section} from '../groups.js';
import type {Editor} from '../editor.js';
import {dialogs} from './dialogs.js';
import {list} from './list.js';
import {preview} from './preview.js';
import {form} from './form.js';
import {start} from './start.js';

/** The whole page. */
export const frame = (editor: Editor): TemplateResult =>
  html`${bar(editor)}
    ${editor.opened ? workplace(editor) : html`<main class="start">${start(editor)}</main>`}
    ${dialogs(editor)}`;

/**
 * A button that has nothing to do keeps the focus: disabled it would lose it with the last step. The same words again are
 * a new text, which screen readers read.
 */
function bar(editor: Editor): TemplateResult {
  const {say, opened, history, isDirty} = editor;
  const state = isDirty ? 'unsaved' : opened?.isSaved ? 'allSaved' : 'unchanged';
  return html`<header class="bar">
    <p class="name">${opened ? opened.name : 'lbb-elements'} ${opened ? html`<small>${say(state)}</small>` : nothing}</p>
    <div class="tools">
      ${
        opened
          ? html`<button type="button" aria-disabled=${!history.past.length} @click=${() => editor.undo()}>${say('undo')}</button>
            <button type="button" aria-disabled=${!history.future.length} @click=${() => editor.redo()}>${say('redo')}</button>
            <button type="button" @click=${() => editor.close()}>${say('openAnother')}</button>
            <button type="button" class="primary" @click=${() => editor.set({dialog: 'save'})}>${say('save')}</button>`
          : nothing
      }
      <button type="button" lang=${editor.language === 'da' ? 'en' : 'da'} @click=${() => editor.setLanguage(editor.language === 'da' ? 'en' : 'da')}>
        ${editor.language === 'da' ? 'English' : 'Dansk'}
      </button>
    </div>
    <p class="message" role="status">${keyed(history, html`${editor.message}`)}</p>
  </header>`;
}

const workplace = (editor: Editor): TemplateResult =>
  html`<div class="work ${editor.previewOpen ? 'with-preview' : ''}">
    ${nav(editor)}
    <main>${certain(editor)} ${editor.index === undefined ? list(editor) : form(editor)}</main>
    ${preview(editor)}
  </div>`;

/** What was read as it was meant can be written so by itself. */
function certain(editor: Editor): TemplateResult | typeof nothing {
  const {say} = editor;
  const count = (editor.all?.problems ?? []).filter(isCertain).length;
  return count
    ? html`<section class="certain">
        <p>${say('certain', {count})}</p>
        <button type="button" @click=${() => void editor.mendCertain()}>${say('mendCertain')}</button>
      </section>`
    : nothing;
}

function nav(editor: Editor): TemplateResult {
  const {say, root, all} = editor;
  const isRecords = (section: Section) => section !== 'head' && section !== 'signup';
  // What stands in none of the sections is about the feed as a whole.
  const faults = (section: Section) =>
    section === 'head'
      ? [...(all?.counts ?? [])].reduce(
          (sum, [key, count]) => (key.includes('[') || sections.some((one) => one === key && one !== 'head') ? sum : sum + count),
          0,
        )
      : (all?.counts.get(section) ?? 0);
  return html`<nav aria-label=${say('sections')}>
    <ul>
      ${sections.map((section) => {
        const count = isRecords(section) ? recordsOf(root, section).length : undefined;
        const wrong = faults(section);
        return html`<li>
          <button type="button" aria-current=${editor.section === section ? 'page' : 'false'} @click=${() => editor.go(section)}>
            ${say(section)} ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
            ${wrong ? html`<span class="wrong">${say('toMend', {count: wrong})}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}
