import {hasCpr, withoutCpr} from '../../../model/cpr.js';
import {mentionsPrivateMatters} from '../../../model/signup-answers.js';
import type {FormStore} from '../form-context.js';

const TEXT_FIELDS = ['name', 'telephone', 'email', 'message'];

/** While typing: looks for CPR numbers, and in the free text for what need not be told. */
export function checkField(form: FormStore, field: string, text: string): void {
  if (!TEXT_FIELDS.includes(field)) return;
  const others = form.state.cprFields.filter((other) => other !== field);
  form.update({
    cprFields: hasCpr(text) ? [...others, field] : others,
    ...(field === 'message' && {messageLength: text.trim().length, isPrivate: mentionsPrivateMatters(text)}),
  });
}

export function checkFields(form: FormStore): void {
  const data = form.read();
  for (const field of TEXT_FIELDS) checkField(form, field, String(data?.get(field) ?? ''));
}

/** Takes what looks like a CPR number out of a field, as if the visitor had. */
export function removeCpr(form: FormStore, field: string): void {
  const input = form.host.shadowRoot!.getElementById(field) as HTMLInputElement;
  input.value = withoutCpr(input.value);
  form.update({faults: form.state.faults.filter((fault) => fault.field !== field)});
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.focus();
}
