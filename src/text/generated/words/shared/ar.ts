// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';
export {format, languageNames} from '../../format/ar.js';

export const templates = {
  "s254ba719b8cfcf63": "إغلاق",
  "s3722f9c28905c248": "يُفتح في علامة تبويب جديدة",
  "s43122eec74ce1c1d": str`اتصل ${0}`,
  "scc8b1cacc608f9b8": str`المصدر: ${0}`,
  "sa138c7eba399ad6a": str`المصادر: ${0}`,
  "sa14559d969f59803": str`آخر تحديث: ${0}`,
  "sd72c25ba84e43320": str`سنحاول مجددًا الساعة ${0}`,
  "s80c20b881996eb4d": str`اقرأ بلغة: ${0}`,
  "s3ada48299058cce2": "اقرأ بالدنماركية",
  "sefb7e327c960637c": "هذا النص غير مترجم",
  "s9c1d482725ba2a98": "الموقع الإلكتروني",
  "s26a7da25e9c7da93": str`الأوقات بتوقيت ${0}`,
  "sabe7b4bb4bf1154c": "حاول مرة أخرى",
  "sb19838a108f69068": "ترجمة لم يراجعها أحد بعد",
  "sab1114a5f102dedc": "الهاتف",
  "s49e765aed0087b0e": "البريد الإلكتروني",
  "s4066cc96e86b6bbd": "اختر اللغة",
};
