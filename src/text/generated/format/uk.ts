// Made by scripts/i18n.mjs; not to be changed by hand.
import type {FormatData} from '../../format.js';

export const format: FormatData = {
  "weekdays": "понеділок,вівторок,середа,четвер,пʼятниця,субота,неділя",
  "shortWeekdays": "пн,вт,ср,чт,пт,сб,нд",
  "months": "січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня",
  "monthsAlone": "січень,лютий,березень,квітень,травень,червень,липень,серпень,вересень,жовтень,листопад,грудень",
  "shortMonths": "січ.,лют.,бер.,квіт.,трав.,черв.,лип.,серп.,вер.,жовт.,лист.,груд.",
  "date": "D M",
  "dateWithYear": "D M Y\u00a0р.",
  "weekdayAndDate": "W, X",
  "month": "M Y\u00a0р.",
  "dateAndTime": "X о T",
  "time": ":",
  "list": [
    ", ",
    " і "
  ],
  "number": ",\u00a0",
  "relative": "сьогодні,завтра,учора"
};
