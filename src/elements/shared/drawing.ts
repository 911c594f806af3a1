import {svg, type TemplateResult} from 'lit';

/**
 * A line drawing that repeats the word beside it; `flip` for those that point, in right-to-left text. Drawn for this library:
 * 24 grid, one line of 1.6 with round ends.
 */
export const drawing = (path: string, extra = ''): TemplateResult =>
  svg`<svg class="i ${extra}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** The running dot of "on now". */
export const dot = (): TemplateResult => drawing('M5 12a7 7 0 1 0 14 0 7 7 0 1 0-14 0', 'dot');
