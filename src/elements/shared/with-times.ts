import {html, type TemplateResult} from 'lit';
import {spaceAfter} from './whole.js';

/** Words with times from one hour to another: within a sentence that runs from right to left these stay on one line, as they are read. */
export const withTimes = (words: string): unknown[] =>
  words.split(/(\u2066.*?\u2069)/).map((part, i) => (i % 2 ? html`<bdi class="whole" dir="ltr">${part}</bdi>` : part));

/** An address as it stands on the sign: Danish, and whole where a line has room for it. */
export const danishAddress = (lines: readonly string[], mark = ''): TemplateResult =>
  html`<span class="whole"><bdi lang="da" dir="ltr" translate="no">${lines.join(', ')}</bdi>${mark.trimEnd()}</span>${spaceAfter(mark)}`;
