// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const format = {
  "weekdays": "mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag",
  "shortWeekdays": "man.,tirs.,ons.,tors.,fre.,lør.,søn.",
  "months": "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december",
  "shortMonths": "jan.,feb.,mar.,apr.,maj,jun.,jul.,aug.,sep.,okt.,nov.,dec.",
  "date": (day: number, month: string) => `${day}. ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday} ${date}`,
  "dateAndTime": (date: string, time: string) => `${date} kl. ${time}`,
  "time": ".",
  "list": [
    () => ', ',
    " og "
  ],
  "number": ",.",
  "relative": "i dag,i morgen,i går"
} as const;
