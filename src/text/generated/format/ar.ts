// Made by scripts/i18n.mjs; not to be changed by hand.
import type {FormatData} from '../../format.js';

export const format: FormatData = {
  "weekdays": "الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد",
  "months": "يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر",
  "date": "D M",
  "dateWithYear": "D M Y",
  "weekdayAndDate": "W، X",
  "month": "M Y",
  "dateAndTime": "X، T",
  "time": ":",
  "list": [
    "، "
  ],
  "number": ".,",
  "relative": "اليوم,غدًا,أمس"
};
