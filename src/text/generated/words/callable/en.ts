// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s08681235ba24dbd5": str`Answers now, ${0}`,
  "scce7d45fa2c97fad": "Answers now",
  "s41af9cb02c1f3c39": "Perhaps nobody answers today",
  "s25eb0365715d817a": str`Answers ${0}`,
};
