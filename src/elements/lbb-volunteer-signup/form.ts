import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Signup, VolunteerTask} from '../../model/feed.js';
import {
  DEFAULT_TIMES,
  isNeeded,
  MESSAGE_LENGTH,
  OFFERED_LANGUAGES,
  type SignupAnswers,
  type SignupFault,
  type SignupField,
} from '../../model/signup.js';
import {languageName, languageOf, sourceLanguage} from '../../text/languages.js';
import {inLanguage, language} from '../../text/localization.js';
import {mail, phone} from '../../text/phrases/shared.js';
import * as say from '../../text/phrases/volunteer-signup.js';
import {textIn} from '../../text/text-in.js';
import {drawing} from '../shared/drawing.js';
import {spoken} from '../shared/spoken.js';

export const TEXT_FIELDS = ['name', 'telephone', 'email', 'message'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export const isTextField = (name: string): name is TextField => TEXT_FIELDS.includes(name as TextField);

const HAND =
  'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13';

/** What the visitor has done so far, and what answers it. */
export interface FormState {
  readonly faults: readonly SignupFault[];
  /** Fields that hold what looks like a CPR number, seen while typing. */
  readonly guarded: ReadonlySet<string>;
  readonly messageLength: number;
  readonly prefilled: readonly string[];
  readonly minimumAge: number;
  /** What is said beside a field about what is in it; nothing until somebody fills the form in. */
  readonly remark: (field: SignupField) => unknown;
}

/** The answers as they stand in the fields. */
export function answersIn(form: HTMLFormElement): SignupAnswers {
  const data = new FormData(form);
  const one = (name: string) => String(data.get(name) ?? '');
  const all = (name: string) => data.getAll(name).map(String);
  return {
    name: one('name'),
    telephone: one('telephone'),
    email: one('email'),
    tasks: all('tasks'),
    times: all('times'),
    languages: all('languages'),
    message: one('message'),
    isOldEnough: data.has('age'),
  };
}

/** Times that can be chosen: the feed's by their number, else ours. */
const timeChoices = ({times}: Signup): readonly string[] => (times?.length ? times.map((_, index) => `time-${index + 1}`) : DEFAULT_TIMES);

/** What a code is called in a language: `inLanguage` Danish for the coordinator, the reader's in the form. */
function choiceName(list: 'tasks' | 'times' | 'languages', code: string, {language: feedLanguage}: Feed, signup: Signup): string {
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
  // The reader's own is in the table; others have a name in it.
  return code === language() ? languageOf(code)!.name : languageName(code, language());
}

/** … in Danish. */
export const danishName = (list: 'tasks' | 'times' | 'languages', code: string, feed: Feed, signup: Signup): string =>
  inLanguage(sourceLanguage, () => choiceName(list, code, feed, signup));

/** Where an error of the field is to be mended. */
export const inputOf = (field: SignupField): string => (field === 'contact' ? 'telephone' : field);

/** All fields. Nothing is bound to what is typed, so that drawing again never touches it. */
export function fields(feed: Feed, signup: Signup, state: FormState): TemplateResult {
  const {minimumAge, messageLength} = state;
  const contactFault = state.faults.some(({field}) => field === 'contact');
  const tasks = signup.tasks ?? [];
  return html`
    ${textField('name', say.name(), state, {hint: say.nameHint(), autocomplete: 'name', isRequired: true})}
    <fieldset class="pair" aria-describedby="reach-hint contact-error">
      <legend>${say.reach()}</legend>
      <p class="hint" id="reach-hint">${say.reachHint()}</p>
      ${state.remark('contact')}
      <div class="two">
        ${textField('telephone', phone(), state, {type: 'tel', autocomplete: 'tel', isInvalid: contactFault})}
        ${textField('email', mail(), state, {type: 'email', autocomplete: 'email', isInvalid: contactFault})}
      </div>
    </fieldset>
    ${
      tasks.length
        ? html`<fieldset>
            <legend>${say.tasks()} ${optional()}</legend>
            <div class="tasks" part="tasks">${tasks.map((task) => taskChoice(task, feed, state))} ${unsureChoice()}</div>
          </fieldset>`
        : nothing
    }
    ${chips('times', say.times(), timeChoices(signup), feed, signup)}
    ${chips('languages', say.spokenLanguages(), OFFERED_LANGUAGES, feed, signup)}
    <div class="field">
      <label for="message">${say.aboutYou()} ${optional()}</label>
      <p class="hint" id="message-hint">${say.aboutHint(MESSAGE_LENGTH)}</p>
      ${state.remark('message')}
      <textarea
        id="message"
        name="message"
        rows="4"
        dir="auto"
        part="field"
        aria-describedby="message-hint message-error message-guard message-count"
        aria-invalid=${isFaulty('message', state)}
      ></textarea>
      <p class="count" id="message-count">${say.counted(messageLength, MESSAGE_LENGTH)}</p>
    </div>
    <div hidden>
      <label>${say.leaveEmpty()} <input name="felt7" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${
      minimumAge > 0
        ? html`<div class="field">
            ${state.remark('age')}
            <label class="tick">
              <input
                type="checkbox"
                id="age"
                name="age"
                aria-required="true"
                aria-invalid=${isFaulty('age', state)}
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
  readonly isInvalid?: boolean;
}

const textField = (
  field: 'name' | 'telephone' | 'email',
  label: string,
  state: FormState,
  {type = 'text', hint, autocomplete, isRequired, isInvalid = false}: TextFieldOptions,
) =>
  html`<div class="field">
    <label for=${field}>${label}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${state.remark(field)}
    <input
      id=${field}
      name=${field}
      type=${type}
      autocomplete=${autocomplete}
      part="field"
      spellcheck="false"
      aria-required=${isRequired ? 'true' : nothing}
      aria-invalid=${isInvalid || isFaulty(field, state)}
      aria-describedby="${field}-hint ${field}-error ${field}-guard"
    />
  </div>`;

const isFaulty = (field: SignupField, {faults, guarded}: FormState) => guarded.has(field) || faults.some((fault) => fault.field === field);

const taskChoice = (task: VolunteerTask, feed: Feed, {prefilled}: FormState) =>
  html`<label class="task">
    <input type="checkbox" name="tasks" value=${task.id} ?checked=${prefilled.includes(task.id)} />
    <span>
      <b>${spoken(task.name, feed.language)}</b>
      ${isNeeded(task, feed.activities) ? html`<span class="tag need">${drawing(HAND)}${say.needed()}</span>` : nothing}
      ${task.description ? html`<span class="muted">${spoken(task.description, feed.language)}</span>` : nothing}
      ${task.timeCommitment?.text ? html`<span class="muted">${spoken(task.timeCommitment.text, feed.language)}</span>` : nothing}
    </span>
  </label>`;

const unsureChoice = () =>
  html`<label class="task">
    <input type="checkbox" name="tasks" value="unsure" />
    <span><b>${say.unsure()}</b><span class="muted">${say.unsureHint()}</span></span>
  </label>`;

const chips = (list: 'times' | 'languages', legend: string, codes: readonly string[], feed: Feed, signup: Signup) =>
  html`<fieldset>
    <legend>${legend} ${optional()}</legend>
    <div class="opts">
      ${codes.map(
        (code) =>
          html`<label class="opt"><input type="checkbox" name=${list} value=${code} />${choiceName(list, code, feed, signup)}</label>`,
      )}
    </div>
  </fieldset>`;
