import {tasksInAddress, tasksNamed} from '../../model/signup.js';
import type {FormStore} from './form-context.js';

/** `#lbb-task=…`: ticks the tasks of an activity that lacks volunteers, and leads to the form; from a link on the same page. */
export function followAddress({host, lastUsableFeed}: FormStore): void {
  const form = host.shadowRoot!.querySelector('form');
  const tasks = lastUsableFeed ? tasksNamed(tasksInAddress({search: '', hash: location.hash}), lastUsableFeed.feed) : [];
  if (!form || !tasks.length) return;
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=tasks]')) if (tasks.includes(box.value)) box.checked = true;
  form.closest('section')!.scrollIntoView();
  form.querySelector<HTMLElement>('#name')!.focus({preventScroll: true});
}
