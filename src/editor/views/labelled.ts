/** What all fields of a form share: label, hint, what is wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Format} from '../../feed/format/format.js';
import {references} from '../../model/generated/records.js';
import {problemSentence} from '../../text/problems.js';
import type {Path} from '../../tool/json/json.js';
import type {Editor} from '../editor.js';
import {fieldHint, fieldLabel} from '../field-words.js';

export interface FieldOf {
  readonly format: Format;
  readonly name: string;
  /** The list or object it stands in: what a name means depends on it. */
  readonly parent: string;
  readonly path: Path;
  readonly isRequired?: boolean;
}

export const idOfField = (path: Path): string => `f-${path.join('-')}`;
export const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

/** Label, what to write, what is wrong, and the control between them. */
export function labelled(editor: Editor, of: FieldOf, control: (described: string, invalid: string) => unknown, kind = ''): TemplateResult {
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

export const faultsOf = (editor: Editor, path: Path): string =>
  editor
    .problemsAt(path)
    .map((problem) => sentence(problemSentence({...problem, where: ''}, editor.language)))
    .join(' ');
const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');

export const referenceOf = ({name, parent, path}: FieldOf): string | undefined => {
  // The one reference to an activity stands in a task; `contact` is words.
  if (name === 'activity' && path[0] === 'signup') return 'activities';
  if (name === 'volunteerTasks' || parent === 'interpretation') return undefined;
  const [, target] = references.find(([field]) => field === name) ?? [];
  return path.length === 1 ? undefined : target;
};
