// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s96d1a819f95f6bab": "بحث",
  "sd6d9633f0fa721e7": "مثلًا: كرة قدم، رسائل، واجبات",
  "s7cc18466381bdfa9": "تصفية",
  "se0955b19920eebe3": "اليوم",
  "sccce159e91c4e6ce": "كل الأيام",
  "sb14faa6c58a17d5a": "الموضوع",
  "s9121a14ef072bc2a": "المكان والمجموعة",
  "s52184cd6533eaffc": "اللغات التي نتحدثها",
  "s3be0670756bb35a0": "لمن",
  "sde423a0546cb81df": "مع مترجم",
  "sa0b3a985c21f61c9": "مجاني",
  "s19c1de7421842653": "الأطفال مرحب بهم",
  "sb8948baad80c6504": "بدون تسجيل",
  "s9d7a134d013c0d72": "إزالة كل عوامل التصفية",
  "s6276d1d85dba3eb7": "أخرى",
  "show-all.one": str`عرض نشاط واحد (${0})`,
  "show-all.two": str`عرض النشاطين (${0})`,
  "show-all.few": str`عرض كل الأنشطة الـ${0}`,
  "show-all.many": str`عرض كل الأنشطة الـ${0}`,
  "show-all.other": str`عرض كل الأنشطة الـ${0}`,
  "s4dc3bac11ce21445": "لم نجد ما يناسب بحثك",
  "s7d27832edfa5acb5": "جرّب يومًا آخر أو تصفية أقل. يمكنك أيضًا الاتصال بنا، ونجد الحل معًا.",
  "s7368a604ea3f125f": str`عرض بدون: ${0}`,
};
