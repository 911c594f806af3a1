import type {TemplateResult} from 'lit';
import {drawing} from '../shared/icons.js';

// Like shared/icons.ts; these are only the form's, so that other elements need not load them.
const paths = {
  check: 'm5 12.6 4.6 4.6L19 7.6',
  lock: 'M5.2 10.5h13.6v9.7H5.2zM8.3 10.5V7.7a3.7 3.7 0 0 1 7.4 0v2.8M12 14v2.7',
  send: 'm4 12 16-7.5-5.5 15.5-3-6.5zM11.5 13.5 20 4.5',
  shield: 'M12 3.5 19 6v5.5c0 4.2-2.8 7.3-7 9-4.2-1.7-7-4.8-7-9V6zM12 9v3.6M12 15.2v.2',
} as const;

/** A line drawing beside a word; `flip` for those that point, in right-to-left text. */
export const drawn = (name: keyof typeof paths, extra = ''): TemplateResult => drawing(paths[name], extra);
