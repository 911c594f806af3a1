import {html, nothing, type TemplateResult} from 'lit';

/**
 * A name on one line where it has room, in a direction of its own. The mark behind it stays with it: alone it would begin the
 * next line.
 *
 * @param mark `, `, or an Arabic ` و` that no space follows
 */
export const wholeName = (name: unknown, mark = ''): TemplateResult =>
  html`<span class="whole"><bdi>${name}</bdi>${mark.trimEnd()}</span>${spaceAfter(mark)}`;

/** The space behind a mark, which may begin a line. */
export const spaceAfter = (mark: string): unknown => (mark.endsWith(' ') ? ' ' : nothing);
