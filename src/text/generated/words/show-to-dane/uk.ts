// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "seba9aec32856cea4": "Вітаю! Покажете мені дорогу?",
  "s358a982e4a443de5": str`Я розмовляю: ${0} і трохи данською.`,
  "s3c67861e4ad8ef94": str`Мені треба до: ${0}.`,
  "s641d1a0154fd2fb5": str`Зателефонувати до будинку ${0}`,
  "s57214066eb6762bd": "Показати данцеві",
  "seec6798afe90ffc8": "Друк",
};
