// Made by scripts/i18n.mjs; not to be changed by hand.
import type {FormatData} from '../../format.js';

export const format: FormatData = {
  "weekdays": "ሰኑይ,ሰሉስ,ረቡዕ,ሓሙስ,ዓርቢ,ቀዳም,ሰንበት",
  "shortWeekdays": "ሰኑ,ሰሉ,ረቡ,ሓሙ,ዓር,ቀዳ,ሰን",
  "months": "ጥሪ,ለካቲት,መጋቢት,ሚያዝያ,ጉንበት,ሰነ,ሓምለ,ነሓሰ,መስከረም,ጥቅምቲ,ሕዳር,ታሕሳስ",
  "shortMonths": "ጥሪ,ለካ,መጋ,ሚያ,ግን,ሰነ,ሓም,ነሓ,መስ,ጥቅ,ሕዳ,ታሕ",
  "date": "D M",
  "dateWithYear": "D M Y",
  "weekdayAndDate": "W፣ X",
  "month": "M Y",
  "dateAndTime": "X፣ T",
  "time": ":",
  "list": [
    "፣ "
  ],
  "number": ".,",
  "relative": "ሎሚ,ጽባሕ,ትማሊ"
};
