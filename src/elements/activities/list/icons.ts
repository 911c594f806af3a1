import type {TemplateResult} from 'lit';
import {drawing} from '../../shared/drawing.js';

export const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;

/** What a line of the list draws. */
const paths = {
  chevron: 'm6 9.5 6 6 6-6',
  pin: `M12 21s-6.5-5.8-6.5-11.2a6.5 6.5 0 0 1 13 0C18.5 15.2 12 21 12 21z${circle(12, 9.8, 2.3)}`,
  speech: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5z',
  door: 'M3.5 20.5h17M6 20.5v-16a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v16M6 3.8 12.5 6v16L6 20.5zM10 13v1.2',
  pencil: 'M4.5 19.5 5.6 15 15.9 4.7a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L9 18.4zM13.8 6.8l3.4 3.4',
  people: `${circle(8.7, 7, 2.7)}M3.8 19v-2.6a4.9 4.9 0 0 1 9.8 0V19${circle(16.9, 9, 2.1)}M16 13.6a3.7 3.7 0 0 1 4.6 3.6V19`,
  off: `${circle(12, 12, 8)}M6.4 6.4l11.2 11.2`,
  arrow: 'M4 12h16M14 6l6 6-6 6',
  hand: 'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13',
} as const;

export type ItemIcon = keyof typeof paths;

export const itemIcon = (name: ItemIcon, extra = ''): TemplateResult => drawing(paths[name], extra);
