// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./states/en.js'),
  "uk": () => import('./states/uk.js'),
  "ar": () => import('./states/ar.js'),
  "ti": () => import('./states/ti.js'),
};
