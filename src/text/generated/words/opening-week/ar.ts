// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "s2d2dbd4b2bc65ded": "ساعات الفتح",
  "se0955b19920eebe3": "اليوم",
  "s6cfbfc19e218cc4e": "الوقت",
  "see84e84c93944ac9": "مغلق",
  "s0dda78e9ccabcb80": "تغييرات قادمة",
  "sca9f50b1a7ee9788": "عرض على الخريطة",
  "se9672d910533d9b0": "ليس هذا الأسبوع",
  "sd526851657d79e9a": str`تم التحقق في ${0}`,
  "s5df827bc8569b697": str`تم التحقق ${0} من قبل ${1}`,
  "s2a111b949bbf1355": str`مفتوح ${0}`,
  "s59c0cf5adac25888": "الأسابيع الفردية فقط",
  "s68d2bd1f64948283": "الأسابيع الزوجية فقط",
  "s63de577531301655": "الأخير من الشهر فقط",
  "s42d177785b18fe91": "الأول من الشهر فقط",
  "sbeb6c54a24d3b2b5": "الثاني من الشهر فقط",
  "s1dfb344ecf7aa735": "الثالث من الشهر فقط",
  "s8d3ec9059500c823": "الرابع من الشهر فقط",
  "s5f9cc5b56e2d7ef4": "الخامس من الشهر فقط",
};
