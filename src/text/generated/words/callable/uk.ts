// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s08681235ba24dbd5": str`Можна телефонувати зараз, ${0}`,
  "scce7d45fa2c97fad": "Можна телефонувати зараз",
  "s41af9cb02c1f3c39": "Можливо, сьогодні ніхто не відповість",
  "s25eb0365715d817a": str`Телефонуйте ${0}`,
};
