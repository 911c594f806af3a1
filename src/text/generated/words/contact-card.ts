// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./contact-card/en.js'),
  "uk": () => import('./contact-card/uk.js'),
  "ar": () => import('./contact-card/ar.js'),
  "ti": () => import('./contact-card/ti.js'),
};
