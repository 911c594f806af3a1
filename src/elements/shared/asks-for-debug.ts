import {lazy} from './lazy.js';

export const loadDebug = lazy(() => import('./debug.js'));

/** Whether the webmaster wants to see on the page what is to be mended. */
export const asksForDebug = (tag: Element): boolean => tag.hasAttribute('debug') || /[?&]lbb-debug\b/.test(location.search);
