// Made by scripts/i18n.mjs; not to be changed by hand.
import type {Words} from '../../localization.js';

export const words: Words = {
  "en": () => import('./activity-details/en.js'),
  "uk": () => import('./activity-details/uk.js'),
  "ar": () => import('./activity-details/ar.js'),
  "ti": () => import('./activity-details/ti.js'),
};
