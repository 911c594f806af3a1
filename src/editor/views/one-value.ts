/** Fields of one value: words in the feed's languages, a number, a date, a choice. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {patterns} from '../../feed/format/generated/table.js';
import {directionOf} from '../../text/languages.js';
import {languageName} from '../../text/language-names.js';
import type {Json} from '../../tool/json/json.js';
import {codeLabel, codesOf} from '../codes.js';
import type {Editor} from '../editor.js';
import {choiceLabel, fieldLabel} from '../field-words.js';
import type {ListName} from '../operations/edit.js';
import {withWords, wordsOf} from '../operations/translations.js';
import {labelled, idOfField, referenceOf, valueOf, type FieldOf} from './labelled.js';
import {choicesOf} from './list.js';

/** Texts that take more than a line. */
const LONG =
  /^(description|text|directions|transport|note|safeguarding|purpose|retention|thanks|controller|contact|accessibilityText|responseTime)$/;

/** Words in the feed's language, and beside them in the one that is translated to. */
export function text(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult {
  const {feedLanguage, translation} = editor;
  const {name, path} = of;
  const isLong = LONG.test(name);
  const input = (tag: string, id: string, label: string | undefined, described: string, invalid: string) => {
    const words = wordsOf(value, tag, feedLanguage);
    const onInput = (event: Event) => editor.edit(path, withWords(value, tag, feedLanguage, valueOf(event)));
    const rows = Math.min(12, Math.max(2, Math.ceil(words.length / 60) + words.split('\n').length - 1));
    return isLong
      ? html`<textarea
          id=${id} rows=${rows} lang=${tag} dir=${directionOf(tag)} aria-label=${label ?? nothing} aria-describedby=${described || nothing}
          aria-invalid=${invalid} .value=${live(words)} @input=${onInput}
        ></textarea>`
      : html`<input
          id=${id} lang=${tag} dir=${directionOf(tag)} aria-label=${label ?? nothing} aria-describedby=${described || nothing}
          aria-invalid=${invalid} .value=${live(words)} @input=${onInput}
        />`;
  };
  return labelled(
    editor,
    of,
    (described, invalid) => {
      const id = idOfField(path);
      if (!translation) return input(feedLanguage, id, undefined, described, invalid);
      const other = languageName(translation, editor.language);
      const isMissing = wordsOf(value, feedLanguage, feedLanguage) && !wordsOf(value, translation, feedLanguage);
      return html`<div class="two">
        ${input(feedLanguage, id, undefined, described, invalid)}
        <div>
          ${input(translation, `${id}-${translation}`, `${fieldLabel(name, of.parent, editor.language)}: ${other}`, described, 'false')}
          ${isMissing ? html`<p class="wrong">${editor.say('missingWords', {language: other})}</p>` : nothing}
        </div>
      </div>`;
    },
    'wide',
  );
}

/** One value: a word, a number, a date, a choice. */
export function leaf(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult {
  const {format, name, parent, path} = of;
  const id = idOfField(path);
  const {say, language} = editor;
  const put = (next: Json | undefined) => editor.edit(path, next === '' ? undefined : next);
  const shown = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

  if (format === 'boolean')
    return html`<div class="field check">
      <input type="checkbox" id=${id} .checked=${live(value === true)} @change=${({target}: Event) => put((target as HTMLInputElement).checked || undefined)} />
      <label for=${id}>${fieldLabel(name, parent, language)}</label>
    </div>`;

  const select = (options: readonly (readonly [string, string])[], toValue: (chosen: string) => Json = (chosen) => chosen) =>
    labelled(editor, of, (described, invalid) => {
      const isKnown = !shown || options.some(([option]) => option === shown);
      return html`<select
        id=${id} aria-describedby=${described || nothing} aria-invalid=${invalid} .value=${live(shown)}
        @change=${(event: Event) => put(valueOf(event) && toValue(valueOf(event)))}
      >
        <option value="" ?selected=${!shown}>${say('choose')}</option>
        ${options.map(([option, label]) => html`<option value=${option} ?selected=${option === shown}>${label}</option>`)}
        ${isKnown ? nothing : html`<option value=${shown} selected>${referenceOf(of) ? say('notThere', {found: shown}) : shown}</option>`}
      </select>`;
    });
  const target = referenceOf(of);
  if (target) return select(choicesOf(editor, target));
  if (typeof format === 'string' && format.includes('|')) {
    const isNumber = format.startsWith('#');
    const options = format
      .replace('#', '')
      .split('|')
      .map((option) => [option, choiceLabel(name, option, language)] as const);
    return select(options, isNumber ? Number : undefined);
  }
  const codes = codesOf(name, parent);
  if (codes && !/^(kind|language)$/.test(name))
    return select(codes.codes.map((code) => [code, codeLabel(name, parent, code, language)] as const));

  if (format === 'date-time' && /^(\d{4}-\d\d-\d\d(T\d\d:\d\d)?)?$/.test(shown)) return moment(editor, of, shown, put);
  const isText = typeof format === 'number' || format === 'date-time';
  // A value that a date field could not show is shown as it is written.
  const isDate = format === 'date' && (shown === '' || patterns.date.test(shown));
  const type = isDate ? format : name === 'email' ? 'email' : name === 'telephone' ? 'tel' : format === 2048 ? 'url' : 'text';
  const toValue = (typed: string): Json =>
    format === 'number' && /^-?\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.replace(',', '.')) : typed;
  const onInput = (event: Event) => put(toValue(valueOf(event)));
  // Half an id may be another record's, and references follow it.
  const isId = name === 'id' && path.length === 3;
  const onId = (event: Event) => editor.setId(path[0] as ListName, Number(path[1]), valueOf(event).trim());
  // Browsers show their own time fields in their own language, with AM and PM: people here write 19.00.
  const onTime = (event: Event) => {
    const time = timeIn(valueOf(event));
    if (time) put(time);
  };
  return labelled(
    editor,
    of,
    (described, invalid) => html`<span class="with-button"
      ><input
        id=${id} type=${type} inputmode=${format === 'number' || format === 'time' ? 'decimal' : nothing} list=${codes ? `${id}-list` : nothing}
        aria-describedby=${described || nothing} aria-invalid=${invalid} .value=${live(shown)}
        placeholder=${format === 'time' ? '19:00' : nothing}
        @input=${isDate || isId ? nothing : onInput} @change=${isId ? onId : isDate ? onInput : format === 'time' ? onTime : nothing}
      />${/^(lastChecked|dateModified)$/.test(name) ? html`<button type="button" @click=${() => put(editor.today)}>${say('today')}</button>` : nothing}</span
      >${codes ? html`<datalist id="${id}-list">${codes.codes.map((code) => html`<option value=${code}></option>`)}</datalist>` : nothing}`,
    isText ? '' : 'short',
  );
}

/** `19`, `19.00`, `kl. 19` → `19:00`; undefined: no time. */
function timeIn(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[.:,h ]?([0-5]\d))?$/i.exec(typed.trim()) ?? [];
  return hours && `${hours.padStart(2, '0')}:${minutes}`;
}

/** A day, and a time where it has one. */
function moment(editor: Editor, of: FieldOf, shown: string, put: (next: string) => void): TemplateResult {
  const [date = '', time = ''] = shown.split('T');
  const id = idOfField(of.path);
  const join = (day: string, clock: string) => put(day && clock ? `${day}T${clock}` : day);
  const clock = `${fieldLabel(of.name, of.parent, editor.language)}: ${editor.say('clock')}`;
  return labelled(
    editor,
    of,
    (described, invalid) =>
      html`<span class="with-button"
        ><input
          id=${id}
          type="date"
          aria-describedby=${described || nothing}
          aria-invalid=${invalid}
          .value=${live(date)}
          @change=${(event: Event) => join(valueOf(event), time)} /><input
          class="clock"
          inputmode="decimal"
          aria-label=${clock}
          placeholder="19:00"
          .value=${live(time)}
          @change=${(event: Event) => join(date, timeIn(valueOf(event)) ?? '')}
      /></span>`,
  );
}
