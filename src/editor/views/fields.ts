/** A form's fields, by what the format says may stand in each. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Fields, Format} from '../../feed/format/format.js';
import {tableOf} from '../../feed/json/check.js';
import {isList, isObject, type Json, type JsonObject, type Path} from '../../tool/json/json.js';
import {idOf, pathOfProblem} from '../../tool/json/records.js';
import {codeLabel, codesOf} from '../codes.js';
import type {Editor} from '../editor.js';
import {fieldLabel, itemLabel} from '../field-words.js';
import {idFrom, valueAt} from '../operations/edit.js';
import {wordsOf} from '../operations/translations.js';
import {choices, weekdays} from './choices.js';
import {faultsOf, idOfField, labelled, referenceOf, valueOf, type FieldOf} from './labelled.js';
import {choicesOf} from './list.js';
import {leaf, text} from './one-value.js';

/** What is filled in mostly, and stands open; the rest waits under "more fields" until it says something. */
const OFTEN: Readonly<Record<string, string>> = {
  schedule: 'byDay startTime endTime repeatFrequency',
  changes: 'date status reason',
  registration: 'telephone url deadline',
  cost: 'free amount',
  hours: 'byDay opens closes label',
  channels: 'type value for',
  limitations: 'code text instead',
  notice: 'text until',
  address: 'streetAddress postalCode addressLocality',
  tasks: 'id name description',
  interpretation: 'available',
  links: 'url name',
  specialOpeningHours: 'validFrom opens closes reason',
};

/** The fields of an object: those that are filled in mostly or now, then the others. */
function fieldsOf(editor: Editor, format: Fields, name: string, path: Path): TemplateResult {
  const {byName, required} = tableOf(format);
  const often = OFTEN[name]?.split(' ');
  // As it was when the form was opened: a field does not move away while it is typed into.
  const value = valueAt(editor.formStart, path);
  const isShown = (key: string) =>
    !often || often.includes(key) || required.includes(key) || (isObject(value) && Object.hasOwn(value, key));
  const draw = ([key, one]: readonly [string, Format]) =>
    field(editor, {format: one, name: key, parent: name, path: [...path, key], isRequired: required.includes(key)});
  const rest = [...byName].filter(([key]) => !isShown(key));
  return html`${[...byName].filter(([key]) => isShown(key)).map(draw)}
  ${
    rest.length
      ? html`<details class="rest">
        <summary>${editor.say('group_more')}</summary>
        <div class="inner-fields">${rest.map(draw)}</div>
      </details>`
      : nothing
  }`;
}

export function field(editor: Editor, of: FieldOf): TemplateResult | typeof nothing {
  const {format, name, path} = of;
  const value = valueAt(editor.root, path);
  if (name === 'byDay') return weekdays(editor, of, value);
  if (format === 'text') return text(editor, of, value);
  if (typeof format === 'string' || typeof format === 'number') return leaf(editor, of, value);
  if (Array.isArray(format)) return several(editor, of, value);
  return group(editor, of, value);
}

/** An object's fields under their name. */
function group(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult | typeof nothing {
  const format = of.format as Fields;
  const {name, parent, path} = of;
  if ('*' in format || (value !== undefined && !isObject(value))) return asInFile(editor, of, value);
  return html`<fieldset class="inner">
    <legend>${fieldLabel(name, parent, editor.language)}</legend>
    ${fieldsOf(editor, format, name, path)}
  </fieldset>`;
}

/** What no form can show: it stays as it is. */
const asInFile = (editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult | typeof nothing => {
  if (value === undefined) return nothing;
  const faults = faultsOf(editor, of.path);
  return html`<div class="field wide">
    <p class="label">${fieldLabel(of.name, of.parent, editor.language)} <small>${editor.say('asInFile')}</small></p>
    <code>${JSON.stringify(value)}</code>
    ${
      faults
        ? html`<p class="problem" tabindex="-1">${faults} <button type="button" @click=${() => editor.edit(of.path, undefined)}>${editor.say('takeAway', {what: ''})}</button></p>`
        : nothing
    }
  </div>`;
};

/** A list: of codes, of records, of words, of dates, of things with fields. */
function several(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult | typeof nothing {
  const formats = of.format as readonly Format[];
  const {name, parent, path} = of;
  if (formats.length > 1) return leaf(editor, {...of, format: formats[0]!}, value); // publicHolidays' sibling: one choice for all days
  if (value !== undefined && !isList(value)) return asInFile(editor, of, value);
  const [item] = formats as readonly [Format];
  const items = isList(value) ? value : [];
  const target = referenceOf(of);
  const codes = codesOf(name, parent);
  if (target || codes)
    return choices(
      editor,
      of,
      items,
      target ? choicesOf(editor, target) : codes!.codes.map((code) => [code, codeLabel(name, parent, code, editor.language)] as const),
      !target,
    );
  if (Array.isArray(item) || typeof item === 'object') return things(editor, of, items, item);
  if (item === 'date') return days(editor, of, items);
  // Words, one a line.
  const lines = items.map((one) => wordsOf(one, editor.feedLanguage, editor.feedLanguage));
  return labelled(
    editor,
    of,
    (described, invalid) => html`<textarea
      id=${idOfField(path)} rows=${Math.max(2, items.length + 1)} aria-describedby=${described || nothing} aria-invalid=${invalid}
      .value=${live(lines.join('\n'))}
      @change=${(event: Event) => {
        const typed = valueOf(event)
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        const kept = typed.map((line) => items[lines.indexOf(line)] ?? line);
        editor.edit(path, kept.length ? kept : undefined);
      }}
    ></textarea>`,
    'wide',
  );
}

/** Single days. */
function days(editor: Editor, {name, parent, path}: FieldOf, items: readonly Json[]): TemplateResult {
  const add = ({target}: Event) => {
    const input = target as HTMLInputElement;
    if (!input.value || items.includes(input.value)) return;
    editor.edit(path, [...items, input.value].sort());
    input.value = '';
  };
  return html`<fieldset class="field wide">
    <legend>${fieldLabel(name, parent, editor.language)}</legend>
    <div class="dates">
      ${items.map((_, i) => field(editor, {format: 'date', name: 'date', parent: name, path: [...path, i]}))}
      <span class="with-button"><input type="date" aria-label=${editor.say('add', {what: fieldLabel('change', '', editor.language)})} @change=${add} /></span>
    </div>
  </fieldset>`;
}

const FEW = 7;

/** Things with fields of their own, each with its tools. */
function things(editor: Editor, of: FieldOf, items: readonly Json[], format: Format): TemplateResult {
  const {name, parent, path} = of;
  const {say, language} = editor;
  const one = itemLabel(name, language);
  // Of several formats (a date, or its start and end) the one with fields can be filled in; what stands there as a word is one field.
  const formats = (Array.isArray(format) ? format : [format]) as readonly Format[];
  const fields = formats.find((one): one is Fields => typeof one === 'object' && !Array.isArray(one))!;
  const simple = formats.find((one) => one !== fields);
  const thing = (value: Json, i: number) => {
    const at = [...path, i];
    const faults = faultsOf(editor, at);
    return html`<div class="thing" role="group" data-at=${at.join('.')} aria-label="${one} ${i + 1}">
        ${
          isObject(value)
            ? fieldsOf(editor, fields, name, at)
            : field(editor, {format: simple ?? 300, name: simple ? 'start' : name, parent: name, path: at})
        }
        ${faults ? html`<p class="problem" tabindex="-1">${faults}</p>` : nothing}
        <p class="tools">
          ${items.length > 1 && i ? html`<button type="button" class="quiet" aria-label="${say('moveUp')}: ${one} ${i + 1}" @click=${() => editor.move(at, -1)}>${say('moveUp')}</button>` : nothing}
          <button type="button" class="quiet" aria-label="${say('takeAway', {what: one})} ${i + 1}" @click=${() => editor.remove(at)}>${say('takeAway', {what: one})}</button>
        </p>
      </div>`;
  };
  const isWrong = (editor.one?.problems ?? []).some(({where}) =>
    pathOfProblem(editor.root, where)
      ?.join('.')
      .startsWith(`${path.join('.')}.`),
  );
  // Of many, as of a calendar's dates, the form would be too long to be looked through.
  const all =
    items.length > FEW
      ? html`<details ?open=${isWrong}>
          <summary>${say('showAll', {count: items.length})}</summary>
          ${items.map(thing)}
        </details>`
      : items.map(thing);
  return html`<fieldset class="field wide things">
    <legend>${fieldLabel(name, parent, language)}</legend>
    ${all}
    <button type="button" data-add=${path.join('.')} @click=${() => editor.insert(path, emptyOf(fields, items))}>${say('add', {what: one})}</button>
  </fieldset>`;
}

/** What must be there is asked for; a way to reach somebody is mostly a phone, and an id says nothing to people. */
const emptyOf = (fields: Fields, items: readonly Json[]): JsonObject => {
  const first: Readonly<Record<string, string>> = {type: 'phone', id: idFrom('', new Set(items.map(idOf)), 'ny')};
  return Object.fromEntries(tableOf(fields).required.map((name) => [name, first[name] ?? '']));
};
