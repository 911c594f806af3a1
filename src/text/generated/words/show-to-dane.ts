// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./show-to-dane/en.js'),
  "uk": () => import('./show-to-dane/uk.js'),
  "ar": () => import('./show-to-dane/ar.js'),
  "ti": () => import('./show-to-dane/ti.js'),
};
