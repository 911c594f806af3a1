import {html, nothing, type TemplateResult} from 'lit';
import type {Schedule, Text} from '../../model/feed.js';
import {patterns} from '../../feed/format/generated/table.js';
import {whenInWords} from '../../text/phrases/schedule.js';
import {textIn} from '../../text/text-in.js';
import {inLanguage} from '../../text/words.js';
import type {Editor} from '../editor.js';
import {summerOf} from '../operations/common-work.js';
import type {ListName} from '../operations/edit.js';
import {idOf, recordsOf} from '../../tool/json/records.js';
import {isList, isObject, type Json, type JsonObject} from '../../tool/json/json.js';
import {codeLabel} from '../codes.js';
import {fieldLabel} from '../field-words.js';
import {formatOf} from '../groups.js';
import {languagesOf, untranslated} from '../operations/translations.js';
import {languageName} from '../../text/language-names.js';
import {spokenLanguages} from '../../text/spoken-languages.js';
import type {WordKey} from '../words.js';

/** What a record is called in the editor's language. */
export function nameOf(editor: Editor, list: string, record: Json | undefined): string {
  if (!isObject(record)) return editor.say('unnamed');
  const text = isText(record.name) ? record.name : isText(record.title) ? record.title : undefined;
  const name = text === undefined ? '' : textIn(text, editor.language, editor.feedLanguage).text;
  if (name) return name;
  if (typeof record.role === 'string') return codeLabel('role', list, record.role, editor.language);
  const place =
    typeof record.place === 'string' &&
    list === 'openingHours' &&
    recordsOf(editor.root, 'places').find((one) => idOf(one) === record.place);
  return place ? nameOf(editor, 'places', place) : editor.say('unnamed');
}

const isText = (value: Json | undefined): value is string & Text => typeof value === 'string' || isObject(value);

/** When an activity takes place, as far as it can be said. */
export function whenOf(editor: Editor, record: JsonObject): string {
  if (!isList(record.schedule)) return '';
  return record.schedule
    .filter(
      (schedule) =>
        isObject(schedule) &&
        [schedule.startTime, schedule.endTime].every((time) => time === undefined || patterns.time.test(String(time))),
    )
    .flatMap((one) => {
      const schedule = one as JsonObject;
      try {
        const said = isText(schedule.text)
          ? textIn(schedule.text, editor.language, editor.feedLanguage).text
          : inLanguage(editor.language, () => whenInWords(schedule as Schedule, editor.today));
        return said ? [said] : [];
      } catch {
        return []; // what is written there is no schedule
      }
    })
    .join(' · ');
}

/** Of what could not be read. */
const MOST_SENTENCES = 200;

/** All records of a section, to choose one of. */
export function list(editor: Editor): TemplateResult {
  const {say, root, query, shown} = editor;
  const section = editor.section as ListName;
  const records = recordsOf(root, section);
  const all = records.map((record, index) => ({index, record, name: nameOf(editor, section, record)}));
  const wanted = query.trim().toLowerCase();
  const found = wanted ? all.filter(({name}) => name.toLowerCase().includes(wanted)) : all;
  const isEvents = section === 'activities';
  return html`<div class="heading">
      <h2 tabindex="-1">${say(section)}</h2>
      <button type="button" class="primary" @click=${() => editor.addRecord(section)}>
        ${say(`new${section[0]!.toUpperCase()}${section.slice(1)}` as WordKey)}
      </button>
    </div>
    ${
      isEvents || section === 'openingHours'
        ? html`<p class="tasks">
          ${isEvents ? html`<button type="button" @click=${() => editor.set({dialog: 'cancel'})}>${say('cancelOne')}</button>` : nothing}
          <button type="button" @click=${() => void editor.closing.ask(summerOf(editor.today))}>${say('closeTask')}</button>
        </p>`
        : nothing
    }
    ${
      editor.leftOut.length
        ? html`<section class="problems"><h3>${say('leftOut')}</h3><ul>
            ${editor.leftOut.slice(0, MOST_SENTENCES).map((sentence) => html`<li>${sentence}</li>`)}
            ${editor.leftOut.length > MOST_SENTENCES ? html`<li>${say('andMore', {count: editor.leftOut.length - MOST_SENTENCES})}</li>` : nothing}
          </ul></section>`
        : nothing
    }
    ${translating(editor)}
    ${
      records.length > 10
        ? html`<p class="find">
          <label for="find">${say('find')}</label>
          <input id="find" type="search" .value=${query} @input=${({target}: Event) => editor.set({query: (target as HTMLInputElement).value})} />
        </p>`
        : nothing
    }
    ${records.length ? nothing : html`<p>${say('none')}</p>`}
    <ul class="records">
      ${found.slice(0, shown).map(({index, record, name}) => row(editor, section, index, record, name))}
    </ul>
    ${
      found.length > shown
        ? html`<p><button type="button" @click=${() => editor.set({shown: shown + 100})}>${say('showMore', {count: Math.min(100, found.length - shown)})}</button></p>`
        : nothing
    }`;
}

function row(editor: Editor, section: ListName, index: number, record: JsonObject, name: string): TemplateResult {
  const {say, all} = editor;
  const wrong = all?.counts.get(`${section}[${index}]`) ?? 0;
  const {translation, feedLanguage} = editor;
  const missing = translation ? untranslated(formatOf(section), record, translation, feedLanguage).length : 0;
  const {access} = record;
  const how = typeof access === 'string' ? codeLabel('access', section, access, editor.language) : '';
  const about = section === 'activities' ? whenOf(editor, record) || how : section === 'places' ? addressOf(record) : '';
  return html`<li>
    <button type="button" class="record" @click=${() => editor.go(section, index)}>
      <span class="what">${name}</span>
      <span class="about">${about}</span>
      ${wrong ? html`<span class="wrong">${say('toMend', {count: wrong})}</span>` : nothing}
      ${missing ? html`<span class="wrong">${say('untranslated', {count: missing})}</span>` : nothing}
    </button>
    <button type="button" class="quiet" aria-label="${say('copy')}: ${name}" @click=${() => editor.copy(section, index)}>${say('copy')}</button>
  </li>`;
}

const addressOf = ({address}: JsonObject): string =>
  isObject(address)
    ? [address.streetAddress, [address.postalCode, address.addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : '';

/** Which language stands beside the feed's own, and how much of it is missing in the open record. */
export function translating(editor: Editor, missing?: number): TemplateResult {
  const {say, translation, feedLanguage, root, language} = editor;
  const used = languagesOf(root, feedLanguage).filter((tag) => tag !== feedLanguage);
  const others = spokenLanguages.map(([tag]) => tag).filter((tag) => tag !== feedLanguage && !used.includes(tag));
  const option = (tag: string) => html`<option value=${tag} ?selected=${tag === translation}>${languageName(tag, language)}</option>`;
  return html`<p class="translating">
    <label for="translation">${say('translate')}</label>
    <select id="translation" @change=${({target}: Event) => editor.set({translation: (target as HTMLSelectElement).value})}>
      <option value="" ?selected=${!translation}>${say('noTranslation')}</option>
      ${used.map(option)}
      <optgroup label=${say('moreWords')}>${others.map(option)}</optgroup>
    </select>
    ${
      translation && missing !== undefined
        ? html`<span class=${missing ? 'wrong' : 'good'}>${missing ? say('untranslated', {count: missing}) : say('translated')}</span>`
        : nothing
    }
  </p>`;
}

/** Records of a list as choices. */
export const choicesOf = (editor: Editor, target: string): readonly (readonly [id: string, name: string])[] =>
  recordsOf(editor.root, target).map((record) => [idOf(record), nameOf(editor, target, record)]);

export const labelOfPath = (editor: Editor, path: readonly (string | number)[]): string => {
  const [section, index, ...rest] = path;
  const inList = typeof index === 'number' && typeof section === 'string';
  const names = (inList ? rest : path.slice(section === 'signup' ? 1 : 0)).map((step, i, all) =>
    typeof step === 'number' ? String(step + 1) : fieldLabel(step, String(all[i - 2] ?? section ?? ''), editor.language),
  );
  return names.join(' › ');
};
