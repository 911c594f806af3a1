import {circle} from '../list/icons.js';

// Line drawings that only an opened activity has use for: the same grid and line as in shared/icons.ts.
/** A coin with a nought. */
export const noPrice = `${circle(12, 12, 8.5)}M12 8c1.5 0 2.5 1.7 2.5 4s-1 4-2.5 4-2.5-1.7-2.5-4 1-4 2.5-4z`;
export const family = `${circle(8.7, 6.2, 2.7)}M3.8 20v-4.6a4.9 4.9 0 0 1 8.3-3.5${circle(16.7, 12, 2.1)}M13 20v-1.5a3.7 3.7 0 0 1 7.4 0V20`;
export const interpreters =
  'M4.5 3.8h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H8.5L5.8 14v-2.2H4.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM17.5 9h2a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-1.3v2.3L15.5 17h-4.3';
export const wheelchair = `${circle(10.2, 4.6, 1.5)}M10.2 8.2v6h4.9l2.6 5.4M10.2 10.9h4.4M7.5 12.3a4.7 4.7 0 1 0 6.6 6`;
export const cup =
  'M4.5 9H16v5.5a4.5 4.5 0 0 1-4.5 4.5H9a4.5 4.5 0 0 1-4.5-4.5zM16 10.5h1.5a2.3 2.3 0 0 1 0 4.6H16M8.2 3.5v2.3M12.2 3.5v2.3';
export const mail =
  'M4.8 5.5h14.4a1.3 1.3 0 0 1 1.3 1.3v10.4a1.3 1.3 0 0 1-1.3 1.3H4.8a1.3 1.3 0 0 1-1.3-1.3V6.8a1.3 1.3 0 0 1 1.3-1.3zM4 7l8 6 8-6';
export const calendar =
  'M5.3 5.5h13.4A1.5 1.5 0 0 1 20.2 7v11.7a1.5 1.5 0 0 1-1.5 1.5H5.3a1.5 1.5 0 0 1-1.5-1.5V7a1.5 1.5 0 0 1 1.5-1.5zM3.8 10h16.4M8.2 3.3v4M15.8 3.3v4M12 12.4v5M9.5 14.9h5';
export const shareArrow = 'M12 15V3.5M7.8 7.5 12 3.5l4.2 4M8 11H5.5v9.5h13V11H16';
export const page = 'M6 3.5h8.5L18 7v13.5H6zM9 9h6M9 12.5h6M9 16h3.5';
