// Made by scripts/i18n.mjs; not to be changed by hand.
import type {FormatData} from '../../format.js';

export const format: FormatData = {
  "weekdays": "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
  "shortWeekdays": "Mon,Tue,Wed,Thu,Fri,Sat,Sun",
  "months": "January,February,March,April,May,June,July,August,September,October,November,December",
  "shortMonths": "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec",
  "date": "D M",
  "dateWithYear": "D M Y",
  "weekdayAndDate": "W X",
  "month": "M Y",
  "dateAndTime": "X, T",
  "time": ":",
  "list": [
    ", ",
    " and "
  ],
  "number": ".,",
  "relative": "today,tomorrow,yesterday"
};

export const languageNames: Readonly<Record<string, string>> = {
  "da": "Danish",
  "uk": "Ukrainian",
  "ru": "Russian",
  "ar": "Arabic",
  "ti": "Tigrinya",
  "am": "Amharic",
  "fa": "Farsi",
  "fa-AF": "Dari",
  "ps": "Pashto",
  "ku": "Kurmanji",
  "ckb": "Sorani",
  "so": "Somali",
  "tr": "Turkish",
  "sw": "Swahili",
  "fr": "French",
  "my": "Burmese",
  "rw": "Kinyarwanda",
  "rn": "Kirundi",
  "om": "Oromo",
  "ur": "Urdu",
  "pl": "Polish",
  "ro": "Romanian",
  "lt": "Lithuanian",
  "de": "German",
  "bs": "Bosnian",
  "sq": "Albanian",
  "vi": "Vietnamese",
  "zh": "Chinese",
  "es": "Spanish",
  "th": "Thai",
  "ta": "Tamil",
  "kl": "Greenlandic",
  "fo": "Faroese",
  "ksw": "Karen",
  "dsl": "Danish Sign Language"
};
