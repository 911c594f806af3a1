import type {TemplateResult} from 'lit';
import {drawing} from '../../shared/drawing.js';

export const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;

export type ItemIcon = 'chevron' | 'pin' | 'speech' | 'door' | 'people' | 'pencil' | 'off' | 'arrow' | 'hand';

/** What a line of the list draws; what only few lines draw is added by the frame (`rare-icons.ts`). */
export const itemIcons: Partial<Record<ItemIcon, string>> = {
  chevron: 'm6 9.5 6 6 6-6',
  pin: `M12 21s-6.5-5.8-6.5-11.2a6.5 6.5 0 0 1 13 0C18.5 15.2 12 21 12 21z${circle(12, 9.8, 2.3)}`,
  speech: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5z',
  door: 'M3.5 20.5h17M6 20.5v-16a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v16M6 3.8 12.5 6v16L6 20.5zM10 13v1.2',
  people: `${circle(8.7, 7, 2.7)}M3.8 19v-2.6a4.9 4.9 0 0 1 9.8 0V19${circle(16.9, 9, 2.1)}M16 13.6a3.7 3.7 0 0 1 4.6 3.6V19`,
};

export const itemIcon = (name: ItemIcon, extra = ''): TemplateResult => drawing(itemIcons[name] ?? '', extra);
