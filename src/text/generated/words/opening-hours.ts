// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words, WordsFiles} from '../../words.js';

export const first: WordsFiles = {
    "en": () => import('./opening-hours/en.js'),
    "uk": () => import('./opening-hours/uk.js'),
    "ar": () => import('./opening-hours/ar.js'),
    "ti": () => import('./opening-hours/ti.js'),
    "fa-AF": () => import('./opening-hours/fa-AF.js'),
    "fa": () => import('./opening-hours/fa.js'),
    "ps": () => import('./opening-hours/ps.js'),
    "ku": () => import('./opening-hours/ku.js'),
    "ckb": () => import('./opening-hours/ckb.js'),
    "so": () => import('./opening-hours/so.js'),
    "tr": () => import('./opening-hours/tr.js'),
    "ru": () => import('./opening-hours/ru.js'),
    "sw": () => import('./opening-hours/sw.js'),
    "fr": () => import('./opening-hours/fr.js'),
    "my": () => import('./opening-hours/my.js'),
};
export const words: Words = {
  first,
  rest: {},
};
