// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./shared/en.js'),
  "uk": () => import('./shared/uk.js'),
  "ar": () => import('./shared/ar.js'),
  "ti": () => import('./shared/ti.js'),
};
