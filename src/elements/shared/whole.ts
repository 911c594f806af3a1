import {html, type TemplateResult} from 'lit';

/**
 * On one line where it has room. The mark behind it stays with it: alone it would begin the next line.
 *
 * @param mark `, `, or an Arabic ` و` that no space follows
 */
export const whole = (content: unknown, mark = ''): TemplateResult =>
  html`<span class="whole">${content}${mark.trimEnd()}</span>${/ $/.exec(mark)}`;
