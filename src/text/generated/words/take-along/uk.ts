// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "see8c510a3c178b45": "Завантажити файл календаря",
  "s73ffb381f4fcb2c1": "Усі дати",
  "s6327ec860b5f237f": str`Лише ${0}`,
  "s2f18855bbab6d08e": "Або вставте адресу у свій календар",
  "sfb0f4319905402a4": "Підписатися на календар",
  "s33807ed2e41692ed": "Ваш календар сам отримує зміни. Це може тривати до доби.",
};
