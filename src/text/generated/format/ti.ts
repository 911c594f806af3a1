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

export const languageNames: Readonly<Record<string, string>> = {
  "da": "ዳኒሽ",
  "en": "እንግሊዝኛ",
  "uk": "ዩክረይንኛ",
  "ru": "ሩስኛ",
  "ar": "ዓረብኛ",
  "am": "ኣምሓርኛ",
  "fa": "ፋርስኛ",
  "fa-AF": "ዳሪ",
  "ps": "ፓሽቶ",
  "ku": "ኩርማንጂ",
  "ckb": "ሶራኒ",
  "so": "ሶማልኛ",
  "tr": "ቱርክኛ",
  "sw": "ስዋሂሊ",
  "fr": "ፈረንሳይኛ",
  "my": "በርምኛ",
  "rw": "ኪንያርዋንዳ",
  "rn": "ኪሩንዲ",
  "om": "ኦሮሞ",
  "ur": "ኡርዱ",
  "pl": "ፖሊሽ",
  "ro": "ሩማንኛ",
  "lt": "ሊትዌንኛ",
  "de": "ጀርመን",
  "bs": "ቦዝንኛ",
  "sq": "ኣልባንኛ",
  "vi": "ቬትናምኛ",
  "zh": "ቻይንኛ",
  "es": "ስጳንኛ",
  "th": "ታይኛ",
  "ta": "ታሚል",
  "kl": "ግሪንላንድኛ",
  "fo": "ፋሮእይና"
};
