// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./callable/en.js'),
  "uk": () => import('./callable/uk.js'),
  "ar": () => import('./callable/ar.js'),
  "ti": () => import('./callable/ti.js'),
};
