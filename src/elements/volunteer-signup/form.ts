import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Signup, VolunteerTask} from '../../model/feed.js';
import {DEFAULT_AGE, DEFAULT_TIMES, isNeeded, MESSAGE_LENGTH, OFFERED_LANGUAGES, type SignupField} from '../../model/signup.js';
import {languageName} from '../../text/languages.js';
import {language} from '../../text/words.js';
import {mail, phone} from '../../text/phrases/common.js';
import * as say from '../../text/phrases/signup.js';
import {textIn} from '../../text/text-in.js';
import {drawing} from '../shared/drawing.js';
import {localizedText} from '../shared/localized-text.js';
import type {Telling} from './telling.js';

const HAND =
  'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13';

/** What is said of the answers, once somebody gives some. */
export interface Remarks {
  readonly messageLength: number;
  isFaulty(field: SignupField): boolean;
  /** Beside a field, about what is in it. */
  remark(field: SignupField): unknown;
}

/** Times that can be chosen: the feed's by their number, else ours. */
const timeChoices = ({times}: Signup): readonly string[] => (times?.length ? times.map((_, index) => `time-${index + 1}`) : DEFAULT_TIMES);

/** What a code is called in the reader's language. */
export function choiceName(list: 'tasks' | 'times' | 'languages', code: string, {feed: {language: feedLanguage}, signup}: Telling): string {
  const words =
    list === 'tasks'
      ? signup.tasks?.find(({id}) => id === code)?.name
      : list === 'times'
        ? signup.times?.[Number(code.replace('time-', '')) - 1]
        : undefined;
  if (words) return textIn(words, language(), feedLanguage).text;
  if (list === 'tasks') return say.unsure();
  if (list === 'times') return say.time(code) ?? code;
  if (code === 'other') return say.otherLanguage();
  return languageName(code, language());
}

/** All fields. Nothing is bound to what is typed, so that drawing again never touches it. */
export function fields(telling: Telling, prefilled: readonly string[], remarks?: Remarks): TemplateResult {
  const {feed, signup} = telling;
  const {tasks = [], minimumAge = DEFAULT_AGE} = signup;
  return html`
    ${textField('name', say.name(), remarks, {hint: say.nameHint(), autocomplete: 'name', isRequired: true})}
    <fieldset class="pair" aria-describedby="reach-hint contact-error">
      <legend>${say.reach()}</legend>
      <p class="hint" id="reach-hint">${say.reachHint()}</p>
      ${remarks?.remark('contact')}
      <div class="two">
        ${textField('telephone', phone(), remarks, {type: 'tel', autocomplete: 'tel'})}
        ${textField('email', mail(), remarks, {type: 'email', autocomplete: 'email'})}
      </div>
    </fieldset>
    ${
      tasks.length
        ? html`<fieldset>
            <legend>${say.tasks()} ${optional()}</legend>
            <div class="tasks" part="tasks">${tasks.map((task) => taskChoice(task, feed, prefilled))} ${unsureChoice()}</div>
          </fieldset>`
        : nothing
    }
    ${chips('times', say.times(), timeChoices(signup), telling)}
    ${chips('languages', say.spokenLanguages(), OFFERED_LANGUAGES, telling)}
    <div class="field">
      <label for="message">${say.aboutYou()} ${optional()}</label>
      <p class="hint" id="message-hint">${say.aboutHint(MESSAGE_LENGTH)}</p>
      ${remarks?.remark('message')}
      <textarea
        id="message"
        name="message"
        rows="4"
        dir="auto"
        part="field"
        aria-describedby="message-hint message-error message-guard message-count"
        aria-invalid=${!!remarks?.isFaulty('message')}
      ></textarea>
      <p class="count" id="message-count">${say.counted(remarks?.messageLength ?? 0, MESSAGE_LENGTH)}</p>
    </div>
    <div hidden>
      <label>${say.leaveEmpty()} <input name="felt7" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${
      minimumAge > 0
        ? html`<div class="field">
            ${remarks?.remark('age')}
            <label class="tick">
              <input
                type="checkbox"
                id="age"
                name="age"
                aria-required="true"
                aria-invalid=${!!remarks?.isFaulty('age')}
                aria-describedby="age-error"
              />
              <span>${say.oldEnough(minimumAge)}</span>
            </label>
          </div>`
        : nothing
    }
  `;
}

const optional = () => html`<span class="optional">${say.optional()}</span>`;

interface TextFieldOptions {
  readonly type?: 'text' | 'tel' | 'email';
  readonly hint?: string;
  readonly autocomplete: 'name' | 'tel' | 'email';
  readonly isRequired?: boolean;
}

const textField = (
  field: 'name' | 'telephone' | 'email',
  label: string,
  remarks: Remarks | undefined,
  {type = 'text', hint, autocomplete, isRequired}: TextFieldOptions,
) =>
  html`<div class="field">
    <label for=${field}>${label}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${remarks?.remark(field)}
    <input
      id=${field}
      name=${field}
      type=${type}
      autocomplete=${autocomplete}
      part="field"
      spellcheck="false"
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${!!remarks?.isFaulty(field)}
      aria-describedby="${field}-hint ${field}-error ${field}-guard"
    />
  </div>`;

const taskChoice = (task: VolunteerTask, feed: Feed, prefilled: readonly string[]) =>
  html`<label class="task">
    <input type="checkbox" name="tasks" value=${task.id} ?checked=${prefilled.includes(task.id)} />
    <span>
      <span class="names"
        ><b>${localizedText(task.name, feed.language)}</b> ${isNeeded(task, feed.activities) ? html`<span class="tag need">${drawing(HAND)}${say.needed()}</span>` : nothing}</span
      >
      ${task.description ? html`<span class="muted">${localizedText(task.description, feed.language)}</span>` : nothing}
      ${task.timeCommitment?.text ? html`<span class="muted">${localizedText(task.timeCommitment.text, feed.language)}</span>` : nothing}
    </span>
  </label>`;

const unsureChoice = () =>
  html`<label class="task">
    <input type="checkbox" name="tasks" value="unsure" />
    <span><b>${say.unsure()}</b><span class="muted">${say.unsureHint()}</span></span>
  </label>`;

const chips = (list: 'times' | 'languages', legend: string, codes: readonly string[], telling: Telling) =>
  html`<fieldset>
    <legend>${legend} ${optional()}</legend>
    <div class="opts">
      ${codes.map(
        (code) => html`<label class="opt"><input type="checkbox" name=${list} value=${code} />${choiceName(list, code, telling)}</label>`,
      )}
    </div>
  </fieldset>`;
