import {circle, type ItemIcon} from './icons.js';

/** What only few lines of the list draw: until it is there, its place stays empty beside the word. */
export const rareIcons: Partial<Record<ItemIcon, string>> = {
  pencil: 'M4.5 19.5 5.6 15 15.9 4.7a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L9 18.4zM13.8 6.8l3.4 3.4',
  off: `${circle(12, 12, 8)}M6.4 6.4l11.2 11.2`,
  arrow: 'M4 12h16M14 6l6 6-6 6',
  hand: 'M8 12V6.2a1.35 1.35 0 0 1 2.7 0v5M10.7 11V4.6a1.35 1.35 0 0 1 2.7 0V11M13.4 11V5.8a1.35 1.35 0 0 1 2.7 0v6M16.1 11.5a1.35 1.35 0 0 1 2.7 0c.2 5.3-1.4 9-6 9-3.2 0-4.6-1.5-6-4.2l-1.8-3.6a1.3 1.3 0 0 1 2.3-1.2L8 13',
};
