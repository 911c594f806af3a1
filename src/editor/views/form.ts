import {html, nothing, type TemplateResult} from 'lit';
import {problemSentence} from '../../text/problems.js';
import {tableOf} from '../../feed/json/check.js';
import type {Fields} from '../../feed/format/format.js';
import type {Editor} from '../editor.js';
import {formatOf, groupsOf} from '../groups.js';
import {valueAt, type ListName} from '../operations/edit.js';
import {pathOfProblem, recordsOf} from '../../tool/json/records.js';
import {isObject} from '../../tool/json/json.js';
import {untranslated} from '../operations/translations.js';
import {field} from './fields.js';
import {findingSentence, type Finding} from '../../tool/check/finding.js';
import {labelOfPath, nameOf, translating} from './list.js';
import {nextDates} from './schedule.js';

/** The open record, field by field. */
export function form(editor: Editor): TemplateResult {
  const {say, section, path, language} = editor;
  const index = editor.index ?? 0;
  const isRecord = path.length === 2;
  const value = isRecord || section === 'signup' ? valueAt(editor.root, path) : editor.root;
  const format = formatOf(section);
  const {byName, required} = tableOf(format);
  const {translation, feedLanguage} = editor;
  const missing = translation ? untranslated(format, value, translation, feedLanguage).length : 0;
  const whole = editor.problemsAt(path);
  return html`${isRecord ? html`<p><button type="button" class="quiet" @click=${() => editor.go(section)}>← ${say('back')}</button></p>` : nothing}
    <div class="heading">
      <h2 tabindex="-1">${isRecord ? nameOf(editor, section, value) : say(section)}</h2>
      ${isRecord ? recordTools(editor, section as ListName, index) : nothing}
    </div>
    ${translating(editor, missing)}
    ${
      whole.length
        ? html`<ul class="problems">${whole.map((problem) => html`<li class="problem" tabindex="-1">${problemSentence({...problem, where: ''}, language)}</li>`)}</ul>`
        : nothing
    }
    ${findings(editor)}
    <form class="form" @submit=${(event: Event) => event.preventDefault()}>
      ${groupsOf(section).map(({title, fields}) => {
        const shown = fields.filter((name) => byName.has(name));
        if (!shown.length) return nothing;
        const inner = shown.map((name) => [
          field(editor, {
            format: byName.get(name)!,
            name,
            parent: isRecord ? section : section === 'signup' ? 'signup' : '',
            path: [...path, name],
            isRequired: required.includes(name),
          }),
          name === 'schedule' ? nextDates(editor, index) : nothing,
        ]);
        if (title !== 'group_more')
          return html`<fieldset class="group">
            <legend>${say(title)}</legend>
            ${inner}
          </fieldset>`;
        const wrong = new Set((editor.one?.problems ?? []).map(({where}) => pathOfProblem(editor.root, where)?.[path.length]));
        const isWrong = shown.some((name) => wrong.has(name));
        return html`<details class="group" ?open=${isWrong}>
          <summary>${say(title)}</summary>
          ${inner}
        </details>`;
      })}
      ${unknown(editor, format)}
    </form>`;
}

/** What may be right, and what a person should look at before it is public. */
function findings(editor: Editor): TemplateResult | typeof nothing {
  const found = editor.one?.findings ?? [];
  if (!found.length || editor.isUntouched) return nothing;
  const line = (finding: Finding) => {
    const path = pathOfProblem(editor.root, finding.where);
    const label = path ? labelOfPath(editor, path) : '';
    return html`<li>${label ? html`<strong>${label}:</strong> ` : nothing}${findingSentence(finding, editor.language)}</li>`;
  };
  return html`<section class="looks" aria-labelledby="looks">
    <h3 id="looks">${editor.say('lookAt')}</h3>
    <ul>
      ${found.map(line)}
    </ul>
  </section>`;
}

const recordTools = (editor: Editor, section: ListName, index: number): TemplateResult => {
  const {say, root} = editor;
  const last = recordsOf(root, section).length - 1;
  const moved = (by: number) => {
    editor.move([section, index], by);
    editor.go(section, index + by);
  };
  return html`<div class="tools">
    <button type="button" @click=${() => editor.copy(section, index)}>${say('copy')}</button>
    <button type="button" ?disabled=${!index} @click=${() => moved(-1)}>${say('moveUp')}</button>
    <button type="button" ?disabled=${index >= last} @click=${() => moved(1)}>${say('moveDown')}</button>
    <button type="button" class="danger" @click=${() => editor.removeRecord(section, index)}>${say('remove')}</button>
  </div>`;
};

/** What the format does not know stays; it is shown, so that nobody wonders. */
function unknown(editor: Editor, format: Fields): TemplateResult | typeof nothing {
  const {say, path} = editor;
  const value = path.length ? valueAt(editor.root, path) : editor.root;
  const {byName} = tableOf(format);
  const isOurs = (name: string) =>
    byName.has(name) || (!path.length && /^(version|signup|organizations|places|contacts|activities|openingHours)$/.test(name));
  const names = isObject(value) ? Object.keys(value).filter((name) => !isOurs(name)) : [];
  if (!names.length) return nothing;
  return html`<details class="group">
    <summary>${say('unknownFields')}</summary>
    <p class="hint">${say('unknownHint')}</p>
    <dl>${names.map((name) => html`<dt>${name}</dt><dd><code>${JSON.stringify(valueAt(value, [name]))}</code></dd>`)}</dl>
  </details>`;
}
