import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {ref} from 'lit/directives/ref.js';
import {addDays, parseDate} from '../../model/calendar.js';
import {formatDay} from '../../text/format.js';
import {textIn} from '../../text/text-in.js';
import type {Editor} from '../editor.js';
import {cancelDate, summerOf} from '../operations/common-work.js';
import {differences, type Difference} from '../operations/diff.js';
import {valueAt} from '../operations/edit.js';
import {recordsOf} from '../../tool/json/records.js';
import {isObject, type Json, type Path} from '../../tool/json/json.js';
import {codeLabel} from '../codes.js';
import {fieldLabel} from '../field-words.js';
import {labelOfPath, nameOf} from './list.js';
import {momentInWords, soonDates} from './schedule.js';

export function dialogs(editor: Editor): TemplateResult | typeof nothing {
  const {dialog} = editor;
  return dialog ? modal(editor, {save: saving, cancel: cancelling, close: closing}[dialog](editor)) : nothing;
}

/** In the page's top layer as soon as it stands in the page; Escape closes it. */
function modal(editor: Editor, content: TemplateResult): TemplateResult {
  const open = (element?: Element) => {
    const dialog = element as HTMLDialogElement | undefined;
    queueMicrotask(() => dialog?.isConnected && !dialog.open && dialog.showModal());
  };
  return html`<dialog aria-labelledby="dialog-title" ${ref(open)} @close=${() => editor.set({dialog: undefined})}>${content}</dialog>`;
}

const closeButton = (editor: Editor): TemplateResult =>
  html`<button type="button" class="quiet" @click=${() => editor.set({dialog: undefined})}>${editor.say('regret')}</button>`;

const MOST = 60;

/** What has been changed, and ways to keep it. */
function saving(editor: Editor): TemplateResult {
  const {say, opened, root, all} = editor;
  const {isChangedMeanwhile} = editor.saving;
  const found = opened ? differences(opened.text ? opened.saved : undefined, root) : [];
  const changes = opened?.text ? found : [];
  const name = editor.saving.fileName;
  const count = all?.problems.length ?? 0;
  const submit = (event: Event) => {
    event.preventDefault();
    const to = String(new FormData(event.target as HTMLFormElement).get('to') ?? '').trim();
    void editor.saving.send(
      to,
      changes
        .slice(0, 20)
        .map((change) => `- ${inWords(editor, change)}`)
        .join('\n'),
    );
  };
  return html`<h2 id="dialog-title">${say('saveTitle')}</h2>
    ${
      opened?.text
        ? html`<h3>${say('changes')}</h3>
          ${changes.length ? nothing : html`<p>${say('noChanges')}</p>`}
          <ul class="changes">
            ${changes.slice(0, MOST).map((change) => changeLine(editor, change))}
            ${changes.length > MOST ? html`<li>${say('andMore', {count: changes.length - MOST})}</li>` : nothing}
          </ul>`
        : nothing
    }
    ${count ? html`<p class="wrong">${say('mendFirst', {count})}</p>` : nothing}
    ${isChangedMeanwhile ? html`<p role="alert" class="fault">${say('changedMeanwhile', {name})}</p>` : nothing}
    <p class="tools">
      ${
        editor.saving.canSaveInto
          ? isChangedMeanwhile
            ? html`<button type="button" class="danger" @click=${() => void editor.saving.save('overwrite')}>${say('overwrite')}</button>`
            : html`<button type="button" class="primary" @click=${() => void editor.saving.save('into')}>${say('saveInto', {name})}</button>`
          : nothing
      }
      ${editor.saving.canSaveAs ? html`<button type="button" @click=${() => void editor.saving.save('new')}>${say('saveAs')}</button>` : nothing}
      <button type="button" class=${editor.saving.canSaveInto ? '' : 'primary'} @click=${() => void editor.saving.save('download')}>${say('download')}</button>
      ${closeButton(editor)}
    </p>
    <form class="send" @submit=${submit}>
      <label for="to">${say('mailTo')}</label>
      <span class="with-button"><input id="to" name="to" type="email" autocomplete="off" /> <button>${say('send')}</button></span>
    </form>`;
}

/** Whose field it is: the record's name. */
const owner = (editor: Editor, {path: [list, index], before}: Difference): string => {
  if (typeof index !== 'number') return list === 'signup' ? editor.say('signup') : '';
  return nameOf(editor, String(list), valueAt(editor.root, [String(list), index]) ?? before);
};

function changeLine(editor: Editor, change: Difference): TemplateResult {
  const {say} = editor;
  const {path, before, after} = change;
  if (path.length === 2 && typeof path[1] === 'number') {
    const name = nameOf(editor, String(path[0]), after ?? before);
    return html`<li><strong>${name}</strong>: ${say(before === undefined ? 'isNew' : 'isGone')}</li>`;
  }
  if (path.length === 1 && Array.isArray(before)) return html`<li><strong>${say(path[0] as never)}</strong>: ${say('isMoved')}</li>`;
  return html`<li>
    <strong>${[owner(editor, change), labelOfPath(editor, path)].filter(Boolean).join(': ')}</strong>
    ${before === undefined ? nothing : html`<del aria-label="${say('before')}: ${short(editor, before, path)}">${short(editor, before, path)}</del>`}
    ${after === undefined ? nothing : html`<ins aria-label="${say('after')}: ${short(editor, after, path)}">${short(editor, after, path)}</ins>`}
  </li>`;
}

/** The same as one line of a mail. */
function inWords(editor: Editor, change: Difference): string {
  const {path, before, after} = change;
  const name = path.length === 2 ? nameOf(editor, String(path[0]), after ?? before) : owner(editor, change);
  const what =
    path.length === 2
      ? editor.say(before === undefined ? 'isNew' : after === undefined ? 'isGone' : 'isMoved')
      : `${labelOfPath(editor, path)}: ${short(editor, before, path)} → ${short(editor, after, path)}`;
  return [name, what].filter(Boolean).join(': ');
}

/** A value as a person would say it: `Dag: 14. december 2026, Status: Aflyst`. */
function valueInWords(editor: Editor, value: Json | undefined, path: Path): string {
  const {language} = editor;
  const [name = '', parent = ''] = path.filter((step) => typeof step === 'string').reverse() as string[];
  if (Array.isArray(value)) return value.map((item: Json) => valueInWords(editor, item, path)).join(', ');
  if (isObject(value))
    return Object.entries(value)
      .map(([key, one]) => `${fieldLabel(key, name, language)}: ${valueInWords(editor, one, [...path, key])}`)
      .join(', ');
  if (typeof value === 'string' && parseDate(value) !== undefined) return formatDay(value, language, {weekday: false, year: true});
  return typeof value === 'string' ? codeLabel(name, parent, value, language) : value === undefined ? '–' : String(value);
}

const short = (editor: Editor, value: Json | undefined, path: Path): string => {
  const text = valueInWords(editor, value, path);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

const SOON = 28;

/** A date that is off: which, and why. */
function cancelling(editor: Editor): TemplateResult {
  const {say, language, feedLanguage} = editor;
  const dates = soonDates(editor, SOON);
  const cancel = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const [activity, date] = String(data.get('date')).split(' ') as [string, string];
    editor.work(cancelDate(editor.root, Number(activity), date, String(data.get('reason')).trim()));
  };
  if (!dates.length)
    return html`<h2 id="dialog-title">${say('cancelOne')}</h2><p>${say('nothingSoon', {days: SOON})}</p><p class="tools">${closeButton(editor)}</p>`;
  return html`<form @submit=${cancel}>
    <h2 id="dialog-title">${say('cancelOne')}</h2>
    <p class="field">
      <label for="which">${say('pickDate')}</label>
      <select id="which" name="date">
        ${dates.map(
          ({activity, name, occurrence}) =>
            html`<option value="${activity} ${(occurrence.previousStart ?? occurrence.start).slice(0, 10)}">
              ${momentInWords(editor, occurrence)}: ${textIn(occurrence.name ?? name, language, feedLanguage).text}
            </option>`,
        )}
      </select>
    </p>
    <p class="field">
      <label for="reason">${say('why')}</label>
      <input id="reason" name="reason" placeholder=${say('whyExample')} />
    </p>
    <p class="tools"><button class="primary">${say('doCancel')}</button> ${closeButton(editor)}</p>
  </form>`;
}

/** The house is closed for a while: when, why, and what of it all. */
function closing(editor: Editor): TemplateResult {
  const {say, root} = editor;
  const {validFrom, validThrough} = summerOf(editor.today);
  const periodIn = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const period = {validFrom: String(data.get('from')), validThrough: String(data.get('through'))};
    const through = form.elements.namedItem('through') as HTMLInputElement;
    through.setCustomValidity('');
    if (!form.checkValidity()) return undefined;
    const isLong = addDays(period.validFrom, 366) < period.validThrough;
    through.setCustomValidity(period.validThrough < period.validFrom ? say('wrongPeriod') : isLong ? say('longPeriod') : '');
    return form.checkValidity() ? period : undefined;
  };
  const onChange = ({currentTarget}: Event) => void editor.closing.ask(periodIn(currentTarget as HTMLFormElement));
  const close = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const period = periodIn(form);
    const data = new FormData(form);
    const chosen = (name: string) => data.getAll(name).map(Number);
    if (!period) form.reportValidity();
    else void editor.closing.close({...period, reason: String(data.get('reason')).trim()}, chosen('hours'), chosen('activity'));
  };
  const box = (name: string, index: number, label: string) =>
    html`<label class="choice"><input type="checkbox" name=${name} value=${index} .defaultChecked=${true} /> ${label}</label>`;
  const hours = recordsOf(root, 'openingHours').map((one, i) =>
    box('hours', i, say('closesHours', {name: nameOf(editor, 'openingHours', one)})),
  );
  // By their key: what somebody has unticked is the same activity in another period.
  const activities = repeat(
    editor.closing.dates,
    ([i]) => i,
    ([i, days]) =>
      box('activity', i, say('closesTimes', {name: nameOf(editor, 'activities', recordsOf(root, 'activities')[i]), count: days.length})),
  );
  return html`<form @submit=${close} @change=${onChange} novalidate>
    <h2 id="dialog-title">${say('closeTask')}</h2>
    <p>${say('closeLead')}</p>
    <p class="field"><label for="from">${say('firstDay')}</label><input id="from" name="from" type="date" required .defaultValue=${validFrom} /></p>
    <p class="field"><label for="through">${say('lastDay')}</label><input id="through" name="through" type="date" required .defaultValue=${validThrough} /></p>
    <p class="field"><label for="reason">${say('reason')}</label><input id="reason" name="reason" .defaultValue=${say('summer')} /></p>
    ${hours.length + editor.closing.dates.size ? html`<fieldset class="closes"><legend>${say('closes')}</legend>${hours} ${activities}</fieldset>` : nothing}
    <p class="tools"><button class="primary">${say('doClose')}</button> ${closeButton(editor)}</p>
  </form>`;
}
