// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words, WordsFiles} from '../../words.js';

export const first: WordsFiles = {
    "en": () => import('./feed/en.js'),
    "uk": () => import('./feed/uk.js'),
    "ar": () => import('./feed/ar.js'),
    "ti": () => import('./feed/ti.js'),
    "fa-AF": () => import('./feed/fa-AF.js'),
    "fa": () => import('./feed/fa.js'),
    "ps": () => import('./feed/ps.js'),
    "ku": () => import('./feed/ku.js'),
    "ckb": () => import('./feed/ckb.js'),
    "so": () => import('./feed/so.js'),
    "tr": () => import('./feed/tr.js'),
    "ru": () => import('./feed/ru.js'),
    "sw": () => import('./feed/sw.js'),
    "fr": () => import('./feed/fr.js'),
    "my": () => import('./feed/my.js'),
};
export const words: Words = {
  first,
  rest: {},
};
