// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./find/en.js'),
  "uk": () => import('./find/uk.js'),
  "ar": () => import('./find/ar.js'),
  "ti": () => import('./find/ti.js'),
};
