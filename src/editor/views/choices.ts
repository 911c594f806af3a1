/** Fields of which several values can be chosen: weekdays, codes, records. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {WEEKDAYS} from '../../model/calendar.js';
import {formatWeekday} from '../../text/format.js';
import {isList, type Json, type JsonObject} from '../../tool/json/json.js';
import type {Editor} from '../editor.js';
import {fieldHint, fieldLabel} from '../field-words.js';
import {wordsOf} from '../operations/translations.js';
import {faultsOf, idOfField, type FieldOf} from './labelled.js';

/** The days of the week, to be pressed. */
export function weekdays(editor: Editor, {path}: FieldOf, value: Json | undefined): TemplateResult {
  const chosen = isList(value) ? value : [];
  const toggle = (day: string) => {
    const next = WEEKDAYS.filter((one) => chosen.includes(one) !== (one === day));
    editor.edit(path, next.length ? next : undefined);
  };
  const faults =
    faultsOf(editor, path) ||
    chosen
      .map((_, i) => faultsOf(editor, [...path, i]))
      .filter(Boolean)
      .join(' ');
  return html`<fieldset class="field wide days">
    <legend>${fieldLabel('byDay', '', editor.language)}</legend>
    ${WEEKDAYS.map(
      (day) =>
        html`<button type="button" aria-pressed=${chosen.includes(day) ? 'true' : 'false'} @click=${() => toggle(day)}>
          ${formatWeekday(day, editor.language)}
        </button>`,
    )}
    ${faults ? html`<p class="problem" tabindex="-1">${faults}</p>` : nothing}
  </fieldset>`;
}

/** Boxes to tick; what the feed has besides is there too. */
export function choices(
  editor: Editor,
  of: FieldOf,
  items: readonly Json[],
  options: readonly (readonly [string, string])[],
  mayAdd: boolean,
): TemplateResult {
  const {name, parent, path} = of;
  const {say, language} = editor;
  const own = items.filter((item) => !options.some(([option]) => option === item));
  const shownOwn = own.map(
    (item) =>
      [
        item,
        typeof item === 'string'
          ? item
          : wordsOf((item as JsonObject).text ?? (item as JsonObject).code, editor.feedLanguage, editor.feedLanguage),
      ] as const,
  );
  const put = (next: readonly Json[]) => editor.edit(path, next.length ? next : undefined);
  const toggle = (item: Json) => put(items.includes(item) ? items.filter((one) => one !== item) : [...items, item]);
  const faults = [faultsOf(editor, path), ...items.map((_, i) => faultsOf(editor, [...path, i]))].filter(Boolean).join(' ');
  const id = idOfField(path);
  const all = [...options, ...shownOwn] as readonly (readonly [Json, string])[];
  const box = ([item, label]: readonly [Json, string], i: number) =>
    html`<span class="choice"
      ><input type="checkbox" id="${id}-${i}" .checked=${live(items.includes(item))} @change=${() => toggle(item)} /><label for="${id}-${i}"
        >${mayAdd || options.some(([option]) => option === item) ? label : say('notThere', {found: label})}</label
      ></span
    >`;
  const hint = fieldHint(name, parent, language);
  const indexed = all.map((one, i) => [one, i] as const);
  const isMany = all.length > 9;
  return html`<fieldset class="field wide choices">
    <legend>${fieldLabel(name, parent, language)}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${indexed.filter(([[item]]) => !isMany || items.includes(item)).map(([one, i]) => box(one, i))}
    ${
      isMany
        ? html`<details>
          <summary>${say('choose')}</summary>
          ${indexed.filter(([[item]]) => !items.includes(item)).map(([one, i]) => box(one, i))} ${mayAdd ? addOwn(editor, of, put, items) : nothing}
        </details>`
        : mayAdd
          ? addOwn(editor, of, put, items)
          : nothing
    }
    ${faults ? html`<p class="problem" tabindex="-1">${faults}</p>` : nothing}
  </fieldset>`;
}

/** Words of the feed's own, where the ready ones do not do. */
const addOwn = (
  editor: Editor,
  {path, name, parent}: FieldOf,
  put: (next: readonly Json[]) => void,
  items: readonly Json[],
): TemplateResult => {
  const id = `${idOfField(path)}-own`;
  const label = `${editor.say('addOwn')}: ${fieldLabel(name, parent, editor.language)}`;
  return html`<input
    class="own" id=${id} aria-label=${label} placeholder=${editor.say('addOwn')}
    @change=${({target}: Event) => {
      const input = target as HTMLInputElement;
      const word = input.value.trim();
      input.value = '';
      if (word && !items.includes(word)) put([...items, word]);
    }}
  />`;
};
