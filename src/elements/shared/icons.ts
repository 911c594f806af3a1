import {svg, type TemplateResult} from 'lit';

// Drawn for this library: 24 grid, one line of 1.6 with round ends, always beside a word.
const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
const paths = {
  chevron: 'm6 9.5 6 6 6-6',
  globe: `${circle(12, 12, 8.5)}M3.5 12h17M12 3.5c2.7 2.6 3.8 5.3 3.8 8.5s-1.1 5.9-3.8 8.5c-2.7-2.6-3.8-5.3-3.8-8.5s1.1-5.9 3.8-8.5z`,
  pin: `M12 21s-6.5-5.8-6.5-11.2a6.5 6.5 0 0 1 13 0C18.5 15.2 12 21 12 21z${circle(12, 9.8, 2.3)}`,
  speech: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5z',
  door: 'M3.5 20.5h17M6 20.5v-16a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v16M6 3.8 12.5 6v16L6 20.5zM10 13v1.2',
  pencil: 'M4.5 19.5 5.6 15 15.9 4.7a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L9 18.4zM13.8 6.8l3.4 3.4',
  people: `${circle(8.7, 7, 2.7)}M3.8 19v-2.6a4.9 4.9 0 0 1 9.8 0V19${circle(16.9, 9, 2.1)}M16 13.6a3.7 3.7 0 0 1 4.6 3.6V19`,
  off: `${circle(12, 12, 8)}M6.4 6.4l11.2 11.2`,
  arrow: 'M4 12h16M14 6l6 6-6 6',
  hand: 'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13',
  phone:
    'M5.8 3.6h3l1.7 4.3-2.2 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.2 4.3 1.7v3a2.2 2.2 0 0 1-2.4 2.2C10.3 19.9 4.1 13.7 3.6 6a2.2 2.2 0 0 1 2.2-2.4z',
  sign: 'M11 3v18M7.5 21h7M4.5 5h11.7l3.3 3.2-3.3 3.3H4.5z',
  warning: 'M12 4.2 3.6 19.3h16.8zM12 10v4.6M12 17v.2',
  link: 'M10 14a3.6 3.6 0 0 0 5.1 0l3.4-3.4a3.6 3.6 0 0 0-5.1-5.1l-1.2 1.2M14 10a3.6 3.6 0 0 0-5.1 0l-3.4 3.4a3.6 3.6 0 0 0 5.1 5.1l1.2-1.2',
} as const;

/** Names of the line drawings. */
export type Icon = keyof typeof paths;

/** A line drawing that repeats the word beside it; `flip` for those that point, in right-to-left text. */
export const icon = (name: Icon, extra = ''): TemplateResult => drawing(paths[name], extra);

/** The same from a path that only one element has use for. */
export const drawing = (path: string, extra = ''): TemplateResult =>
  svg`<svg class="i ${extra}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** The running dot of "on now". */
export const dot = (): TemplateResult =>
  svg`<svg class="i dot" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="7"></circle></svg>`;
