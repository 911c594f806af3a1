/** A field of a form, by what the format says may stand in it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {tableOf} from '../../feed/json/check.js';
import {patterns} from '../../feed/format/generated/table.js';
import type {Fields, Format} from '../../feed/format/format.js';
import {references} from '../../model/generated/records.js';
import {directionOf} from '../../text/languages.js';
import {languageName} from '../../text/language-names.js';
import {problemSentence} from '../../text/problems.js';
import {formatWeekday} from '../../text/format.js';
import {WEEKDAYS} from '../../model/calendar.js';
import {codeLabel, codesOf} from '../codes.js';
import type {Editor} from '../editor.js';
import {choiceLabel, fieldHint, fieldLabel, itemLabel} from '../field-words.js';
import {idFrom, valueAt, type ListName} from '../operations/edit.js';
import {idOf, pathOfProblem} from '../../tool/json/records.js';
import {isList, isObject, type Json, type JsonObject, type Path} from '../../tool/json/json.js';
import {withWords, wordsOf} from '../operations/translations.js';
import {choicesOf} from './list.js';

export interface FieldOf {
  readonly format: Format;
  readonly name: string;
  /** The list or object it stands in: what a name means depends on it. */
  readonly parent: string;
  readonly path: Path;
  readonly isRequired?: boolean;
}

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

const LONG =
  /^(description|text|directions|transport|note|safeguarding|purpose|retention|thanks|controller|contact|accessibilityText|responseTime)$/;

const idOfField = (path: Path): string => `f-${path.join('-')}`;
const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

export function field(editor: Editor, of: FieldOf): TemplateResult | typeof nothing {
  const {format, name, path} = of;
  const value = valueAt(editor.root, path);
  if (name === 'byDay') return weekdays(editor, of, value);
  if (format === 'text') return text(editor, of, value);
  if (typeof format === 'string' || typeof format === 'number') return leaf(editor, of, value);
  if (Array.isArray(format)) return several(editor, of, value);
  return group(editor, of, value);
}

/** Label, what to write, what is wrong, and the control between them. */
function labelled(editor: Editor, of: FieldOf, control: (described: string, invalid: string) => unknown, kind = ''): TemplateResult {
  const {name, parent, path, isRequired} = of;
  const id = idOfField(path);
  const hint = fieldHint(name, parent, editor.language);
  const faults = faultsOf(editor, path);
  const described = [hint && `${id}-hint`, faults && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="field ${kind}">
    <label for=${id}>${fieldLabel(name, parent, editor.language)}${isRequired ? html` <small>(${editor.say('required')})</small>` : nothing}</label>
    ${control(described, faults ? 'true' : 'false')} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${faults ? html`<p class="problem" id="${id}-fault">${faults}</p>` : nothing}
  </div>`;
}

const faultsOf = (editor: Editor, path: Path): string =>
  editor
    .problemsAt(path)
    .map((problem) => sentence(problemSentence({...problem, where: ''}, editor.language)))
    .join(' ');
const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');

/** Words in the feed's language, and beside them in the one that is translated to. */
function text(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult {
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
function leaf(editor: Editor, of: FieldOf, value: Json | undefined): TemplateResult {
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

const referenceOf = ({name, parent, path}: FieldOf): string | undefined => {
  // The one reference to an activity stands in a task; `contact` is words.
  if (name === 'activity' && path[0] === 'signup') return 'activities';
  if (name === 'volunteerTasks' || parent === 'interpretation') return undefined;
  const [, target] = references.find(([field]) => field === name) ?? [];
  return path.length === 1 ? undefined : target;
};

/** The days of the week, to be pressed. */
function weekdays(editor: Editor, {path}: FieldOf, value: Json | undefined): TemplateResult {
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

/** Boxes to tick; what the feed has besides is there too. */
function choices(
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
