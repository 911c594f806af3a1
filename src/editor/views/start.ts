import {html, nothing, type TemplateResult} from 'lit';
import {canPick} from '../files.js';
import type {Editor} from '../editor.js';
import {wayRound} from './way-round.js';

/** What is seen before anything is open: ways to open something. */
export const start = (editor: Editor): TemplateResult => {
  const {say} = editor;
  return html`<h1 tabindex="-1">${say('title')}</h1>
    <p class="lead">${say('lead')}</p>
    <p role="alert" class="fault">${editor.opening.fault}</p>
    ${editor.opening.blockedAddress ? wayRound(say, editor.opening.blockedAddress) : nothing}
    ${editor.opening.faultText ? mendText(editor) : nothing}
    <div class="ways">
      ${openFile(editor)}
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          void editor.opening.openAddress(valueIn(event, 'address'));
        }}
      >
        <h2>${say('openAddress')}</h2>
        <label for="address">${say('addressLabel')}</label>
        <input id="address" name="address" inputmode="url" autocomplete="url" required placeholder="https://" />
        <p><button aria-disabled=${editor.opening.isOpening}>${say('fetch')}</button></p>
      </form>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          editor.opening.openNew(valueIn(event, 'name'));
        }}
      >
        <h2>${say('newFeed')}</h2>
        <label for="new-name">${say('newName')}</label>
        <input id="new-name" name="name" required />
        <p><button>${say('start')}</button></p>
      </form>
      <details>
        <summary>${say('openText')}</summary>
        ${textForm(editor, '')}
      </details>
    </div>`;
};

const valueIn = (event: Event, name: string): string => String(new FormData(event.target as HTMLFormElement).get(name) ?? '').trim();

function openFile(editor: Editor): TemplateResult {
  const {say} = editor;
  const onChoose = ({target}: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void editor.opening.openFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.remove('over');
    if (event.dataTransfer) void editor.opening.openDropped(event.dataTransfer);
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', event.type === 'dragover');
  };
  return html`<section class="drop" aria-labelledby="open-file" @dragover=${onDrag} @dragleave=${onDrag} @drop=${onDrop}>
    <h2 id="open-file">${say('openFile')}</h2>
    ${
      canPick()
        ? html`<button type="button" class="primary" aria-describedby="file-hint" @click=${() => void editor.opening.openPicked()}>${say('chooseFile')}</button>`
        : html`<label class="primary button" for="file">${say('chooseFile')}</label>
          <input
            class="hidden"
            id="file"
            type="file"
            accept=".json,.ics,.xlsx,.ods,.csv,application/json,text/calendar,text/csv"
            aria-describedby="file-hint"
            @change=${onChoose}
          />`
    }
    <span>${say('orDrop')}</span>
    <p id="file-hint" class="hint">${editor.opening.isOpening ? say('opening') : say('openFileHint')}</p>
  </section>`;
}

const mendText = (editor: Editor): TemplateResult => html`<section class="around">${textForm(editor, editor.opening.faultText)}</section>`;

const textForm = (editor: Editor, text: string): TemplateResult => {
  const id = text ? 'mend' : 'text';
  return html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      void editor.opening.openText(valueIn(event, 'text'));
    }}
  >
    <label for=${id}>${editor.say('textLabel')}</label>
    <textarea id=${id} name="text" rows="12" spellcheck="false" required .value=${text}></textarea>
    <p><button>${editor.say('openThis')}</button></p>
  </form>`;
};
