// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./schedule/en.js'),
  "uk": () => import('./schedule/uk.js'),
  "ar": () => import('./schedule/ar.js'),
  "ti": () => import('./schedule/ti.js'),
};
