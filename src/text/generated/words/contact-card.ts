// Made by scripts/generate/i18n.mjs; not to be changed by hand.
import type {Words, WordsFiles} from '../../words.js';

export const first: WordsFiles = {
    "en": () => import('./contact-card/en.js'),
    "uk": () => import('./contact-card/uk.js'),
    "ar": () => import('./contact-card/ar.js'),
    "ti": () => import('./contact-card/ti.js'),
    "fa-AF": () => import('./contact-card/fa-AF.js'),
    "fa": () => import('./contact-card/fa.js'),
    "ps": () => import('./contact-card/ps.js'),
    "ku": () => import('./contact-card/ku.js'),
    "ckb": () => import('./contact-card/ckb.js'),
    "so": () => import('./contact-card/so.js'),
    "tr": () => import('./contact-card/tr.js'),
    "ru": () => import('./contact-card/ru.js'),
    "sw": () => import('./contact-card/sw.js'),
    "fr": () => import('./contact-card/fr.js'),
    "my": () => import('./contact-card/my.js'),
};
export const words: Words = {
  first,
  rest: {},
};
