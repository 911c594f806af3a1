import type {TemplateResult} from 'lit';
import {drawing} from './drawing.js';

export {drawing};

// For what comes after an element's first view: a first view keeps its few drawings beside it, because whatever stands in a
// shared file is paid for by every element.
const paths = {
  pin: 'M12 21s-6.5-5.8-6.5-11.2a6.5 6.5 0 0 1 13 0C18.5 15.2 12 21 12 21zM9.7 9.8a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  phone:
    'M5.8 3.6h3l1.7 4.3-2.2 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.2 4.3 1.7v3a2.2 2.2 0 0 1-2.4 2.2C10.3 19.9 4.1 13.7 3.6 6a2.2 2.2 0 0 1 2.2-2.4z',
  sign: 'M11 3v18M7.5 21h7M4.5 5h11.7l3.3 3.2-3.3 3.3H4.5z',
  warning: 'M12 4.2 3.6 19.3h16.8zM12 10v4.6M12 17v.2',
  link: 'M10 14a3.6 3.6 0 0 0 5.1 0l3.4-3.4a3.6 3.6 0 0 0-5.1-5.1l-1.2 1.2M14 10a3.6 3.6 0 0 0-5.1 0l-3.4 3.4a3.6 3.6 0 0 0 5.1 5.1l1.2-1.2',
  printer:
    'M7 8.5v-5h10v5M7 17H4.8a1.3 1.3 0 0 1-1.3-1.3V9.8a1.3 1.3 0 0 1 1.3-1.3h14.4a1.3 1.3 0 0 1 1.3 1.3v5.9a1.3 1.3 0 0 1-1.3 1.3H17M7 13.8h10v6.7H7z',
} as const;

/** Names of the line drawings. */
type Icon = keyof typeof paths;

/** A line drawing by its name. */
export const icon = (name: Icon, extra = ''): TemplateResult => drawing(paths[name], extra);
