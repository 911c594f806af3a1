// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words, WordsFiles} from '../../words.js';

export const first: WordsFiles = {
    "en": () => import('./activities/en.js'),
    "uk": () => import('./activities/uk.js'),
    "ar": () => import('./activities/ar.js'),
    "ti": () => import('./activities/ti.js'),
    "fa-AF": () => import('./activities/fa-AF.js'),
    "fa": () => import('./activities/fa.js'),
    "ps": () => import('./activities/ps.js'),
    "ku": () => import('./activities/ku.js'),
    "ckb": () => import('./activities/ckb.js'),
    "so": () => import('./activities/so.js'),
    "tr": () => import('./activities/tr.js'),
    "ru": () => import('./activities/ru.js'),
    "sw": () => import('./activities/sw.js'),
    "fr": () => import('./activities/fr.js'),
    "my": () => import('./activities/my.js'),
};
export const words: Words = {
  first,
  rest: {
    "en": () => import('./activities-rest/en.js'),
    "uk": () => import('./activities-rest/uk.js'),
    "ar": () => import('./activities-rest/ar.js'),
    "ti": () => import('./activities-rest/ti.js'),
    "fa-AF": () => import('./activities-rest/fa-AF.js'),
    "fa": () => import('./activities-rest/fa.js'),
    "ps": () => import('./activities-rest/ps.js'),
    "ku": () => import('./activities-rest/ku.js'),
    "ckb": () => import('./activities-rest/ckb.js'),
    "so": () => import('./activities-rest/so.js'),
    "tr": () => import('./activities-rest/tr.js'),
    "ru": () => import('./activities-rest/ru.js'),
    "sw": () => import('./activities-rest/sw.js'),
    "fr": () => import('./activities-rest/fr.js'),
    "my": () => import('./activities-rest/my.js'),
  },
};
