import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, VolunteerTask} from '../../../model/feed.js';
import {DEFAULT_TIMES, isNeeded, OFFERED_LANGUAGES} from '../../../model/signup.js';
import * as say from '../../../text/phrases/signup.js';
import {languageName} from '../../../text/language-names.js';
import {language} from '../../../text/words.js';
import {drawing} from '../../shared/drawing.js';
import {localizedText} from '../../shared/localized-text.js';
import {plainWords, type FormContext, type UsableFeed} from '../form-context.js';

const HAND =
  'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13';

export const optional = (): TemplateResult => html`<span class="optional">${say.optional()}</span>`;

/** The tasks; those named beforehand are ticked when they are first rendered. */
export const taskChoices = ({feed, signup: {tasks}}: FormContext, preselected: readonly string[]): unknown =>
  tasks?.length
    ? html`<fieldset>
        <legend>${say.tasks()} ${optional()}</legend>
        <div class="tasks" part="tasks">${tasks.map((task) => taskChoice(task, feed, preselected))} ${unsureChoice()}</div>
      </fieldset>`
    : nothing;

const taskChoice = (task: VolunteerTask, feed: Feed, preselected: readonly string[]) =>
  html`<label class="task">
    <input type="checkbox" name="tasks" value=${task.id} ?checked=${preselected.includes(task.id)} />
    <span>
      <span class="names wrap"
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

/** When the visitor has time: the feed's times by their number, else ours. */
export const timeChoices = (context: FormContext): TemplateResult => {
  const {times} = context.signup;
  return chips('times', say.times(), times?.length ? times.map((_, index) => `time-${index + 1}`) : DEFAULT_TIMES, context);
};

export const languageChoices = (context: FormContext): TemplateResult =>
  chips('languages', say.spokenLanguages(), OFFERED_LANGUAGES, context);

const chips = (list: 'times' | 'languages', legend: string, codes: readonly string[], context: FormContext) =>
  html`<fieldset>
    <legend>${legend} ${optional()}</legend>
    <div class="opts wrap">
      ${codes.map(
        (code) =>
          html`<label class="opt chip"><input type="checkbox" name=${list} value=${code} />${choiceName(list, code, context)}</label>`,
      )}
    </div>
  </fieldset>`;

/** What a choice is called in the page's language. */
export function choiceName(list: 'tasks' | 'times' | 'languages', code: string, context: UsableFeed): string {
  const {tasks, times} = context.signup;
  const words =
    list === 'tasks'
      ? tasks?.find(({id}) => id === code)?.name
      : list === 'times'
        ? times?.[Number(code.replace('time-', '')) - 1]
        : undefined;
  if (words) return plainWords(words, context);
  if (list === 'tasks') return say.unsure();
  if (list === 'times') return say.time(code) ?? code;
  if (code === 'other') return say.otherLanguage();
  return languageName(code, language());
}
