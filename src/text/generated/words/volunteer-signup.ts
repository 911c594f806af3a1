// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words, WordsFiles} from '../../words.js';

export const first: WordsFiles = {
    "en": () => import('./volunteer-signup/en.js'),
    "uk": () => import('./volunteer-signup/uk.js'),
    "ar": () => import('./volunteer-signup/ar.js'),
    "ti": () => import('./volunteer-signup/ti.js'),
    "fa-AF": () => import('./volunteer-signup/fa-AF.js'),
    "fa": () => import('./volunteer-signup/fa.js'),
    "ps": () => import('./volunteer-signup/ps.js'),
    "ku": () => import('./volunteer-signup/ku.js'),
    "ckb": () => import('./volunteer-signup/ckb.js'),
    "so": () => import('./volunteer-signup/so.js'),
    "tr": () => import('./volunteer-signup/tr.js'),
    "ru": () => import('./volunteer-signup/ru.js'),
    "sw": () => import('./volunteer-signup/sw.js'),
    "fr": () => import('./volunteer-signup/fr.js'),
    "my": () => import('./volunteer-signup/my.js'),
};
export const words: Words = {
  first,
  rest: {
    "en": () => import('./volunteer-signup-rest/en.js'),
    "uk": () => import('./volunteer-signup-rest/uk.js'),
    "ar": () => import('./volunteer-signup-rest/ar.js'),
    "ti": () => import('./volunteer-signup-rest/ti.js'),
    "fa-AF": () => import('./volunteer-signup-rest/fa-AF.js'),
    "fa": () => import('./volunteer-signup-rest/fa.js'),
    "ps": () => import('./volunteer-signup-rest/ps.js'),
    "ku": () => import('./volunteer-signup-rest/ku.js'),
    "ckb": () => import('./volunteer-signup-rest/ckb.js'),
    "so": () => import('./volunteer-signup-rest/so.js'),
    "tr": () => import('./volunteer-signup-rest/tr.js'),
    "ru": () => import('./volunteer-signup-rest/ru.js'),
    "sw": () => import('./volunteer-signup-rest/sw.js'),
    "fr": () => import('./volunteer-signup-rest/fr.js'),
    "my": () => import('./volunteer-signup-rest/my.js'),
  },
};
