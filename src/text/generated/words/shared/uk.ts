// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';
export {format, languageNames} from '../../format/uk.js';

export const templates = {
  "s254ba719b8cfcf63": "Закрити",
  "s3722f9c28905c248": "відкриється в новій вкладці",
  "s43122eec74ce1c1d": str`Зателефонувати ${0}`,
  "scc8b1cacc608f9b8": str`Джерело: ${0}`,
  "sa138c7eba399ad6a": str`Джерела: ${0}`,
  "sa14559d969f59803": str`Оновлено: ${0}`,
  "sd72c25ba84e43320": str`Наступна спроба о ${0}`,
  "s80c20b881996eb4d": str`Читати: ${0}`,
  "s3ada48299058cce2": "Читати данською",
  "sefb7e327c960637c": "Цей текст не перекладено",
  "s9c1d482725ba2a98": "Вебсайт",
  "s26a7da25e9c7da93": str`Час указано для: ${0}`,
  "sabe7b4bb4bf1154c": "Спробувати ще раз",
  "sb19838a108f69068": "Цей переклад ще не перевірено",
  "sab1114a5f102dedc": "Телефон",
  "s49e765aed0087b0e": "Електронна пошта",
  "s4066cc96e86b6bbd": "Виберіть мову",
};
