// Made by scripts/i18n.mjs; not to be changed by hand.
import {str} from '@lit/localize/internal/str-tag.js';

export const templates = {
  "see8c510a3c178b45": "تنزيل ملف التقويم",
  "s73ffb381f4fcb2c1": "كل المواعيد",
  "s6327ec860b5f237f": str`فقط ${0}`,
  "s2f18855bbab6d08e": "أو ألصق العنوان في تقويمك",
  "sfb0f4319905402a4": "اشترك في التقويم",
  "s33807ed2e41692ed": "يجلب تقويمك التغييرات تلقائيًا. قد يستغرق ذلك حتى يوم كامل.",
};
