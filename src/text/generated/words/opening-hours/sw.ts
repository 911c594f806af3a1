// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Jaribu tena
Tafsiri hii haijakaguliwa
Simu
Barua pepe
Chagua lugha
Mwaka Mpya
Alhamisi Kuu
Ijumaa Kuu
Jumapili ya Pasaka
Jumatatu ya Pasaka
Siku Kuu ya Maombi
Sikukuu ya Kupaa
Jumapili ya Pentekoste
Jumatatu ya Pentekoste
Krismasi
siku ya pili ya Krismasi
Mei Mosi
siku baada ya Sikukuu ya Kupaa
Siku ya Katiba
mkesha wa Krismasi
kati ya Krismasi na Mwaka Mpya
mkesha wa Mwaka Mpya
Patakuwa wazi {0}
Huenda patakuwa wazi {0}. Piga simu kwanza.
Leo ni {0}, na hatujui kama pako wazi.
Saa zilikaguliwa mara ya mwisho {0}.
Hatujui saa za kufungua.
Taarifa za leo zinapingana.
Imekaguliwa {0}
Imekaguliwa {0} na {1}
Taarifa hizi ni za {0}. Piga simu kwanza.
Imechukuliwa {0} kutoka {1}
{0} ilichukuliwa mara ya mwisho {1} na huenda imebadilika tangu hapo
{0} haikuweza kuchukuliwa
Funga
hufunguka katika kichupo kipya
Piga {0}
Chanzo: {0}
Vyanzo: {0}
Imechukuliwa {0}
Saa ni za ukanda wa {0}
Leo pamefungwa
Piga simu kwanza
Usiku na mchana
Tunapakia saa za kufungua…
hadi {0}
hadi {0}
Patafunguliwa {0}
Patafunguliwa tena {0}
Pako wazi sasa
Pamefungwa sasa
Hatujui patafunguliwa tena lini.
Saa za kufungua
Siku
Saa
Pamefungwa
Mabadiliko yajayo
Onyesha kwenye ramani
Hatuwezi kuonyesha saa za kufungua kwa sasa
si wiki hii
Wazi {0}
wiki za namba witiri tu
wiki za namba shufwa tu
ya mwisho ya mwezi tu
ya kwanza ya mwezi tu
ya pili ya mwezi tu
ya tatu ya mwezi tu
ya nne ya mwezi tu
ya tano ya mwezi tu`;

export const format = {
  "weekdays": "Jumatatu,Jumanne,Jumatano,Alhamisi,Ijumaa,Jumamosi,Jumapili",
  "months": "Januari,Februari,Machi,Aprili,Mei,Juni,Julai,Agosti,Septemba,Oktoba,Novemba,Desemba",
  "shortMonths": "Jan,Feb,Mac,Apr,Mei,Jun,Jul,Ago,Sep,Okt,Nov,Des",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday}, ${date}`,
  "dateAndTime": (date: string, time: string) => `${date}, ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " na "
  ],
  "number": ".,",
  "relative": "leo,kesho,jana"
} as const;
