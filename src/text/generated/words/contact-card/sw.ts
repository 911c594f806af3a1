// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Jaribu tena
Tafsiri hii haijakaguliwa
Simu
Barua pepe
Chagua lugha
Piga simu
Acha ujumbe
Tuma ujumbe mfupi
Andika barua pepe
Barua pepe salama
Tovuti
Tuma kwa usalama
Usiandike namba ya CPR kwenye barua pepe ya kawaida.
wafanyakazi wa manispaa (kommune)
watu wa kujitolea
Kwa wote.
Kwa {0} tu.
Saa za kupiga simu
Tunazungumza
Mahali tulipo
Jinsi ya kufika
Basi na treni
Onyesha kwenye ramani
Nakili anwani
Hifadhi mawasiliano
Msimbo wa QR
Tunapakia mawasiliano…
wiki za namba witiri tu
wiki za namba shufwa tu
Mawasiliano
Anwani haikuweza kunakiliwa
Msimbo wa QR: {0}
Hatuwezi kuonyesha mawasiliano kwa sasa
Hatuna mawasiliano hapa
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
Unaweza kupiga simu sasa, {0}
Unaweza kupiga simu sasa
Huenda hakuna atakayejibu leo
Unaweza kupiga simu {0}
Kukiwa na tatizo
Mratibu
Mratibu wa watu wa kujitolea
Kiongozi wa shughuli
Mwenyekiti
Imenakiliwa
Hakuna faili? Baadhi ya programu haziwezi kuhifadhi faili. Nakili kiungo na ukifungue kwenye kivinjari chako.
Shiriki faili
Nakili kiungo
Mwonyeshe mtu wa Denmark
Habari! Unaweza kunionyesha njia?
Ningependa kwenda {0}.
Chapisha`;

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

export const languageNames = {
  "da": "Kidenmaki",
  "en": "Kiingereza",
  "uk": "Kiukraini",
  "ru": "Kirusi",
  "ar": "Kiarabu",
  "ti": "Kitigrinya",
  "am": "Kiamhari",
  "fa": "Kifarsi",
  "fa-AF": "Kidari",
  "ps": "Kipashto",
  "ku": "Kikurmanji",
  "ckb": "Kisorani",
  "so": "Kisomali",
  "tr": "Kituruki",
  "sw": "Kiswahili",
  "fr": "Kifaransa",
  "my": "Kiburma",
  "ksw": "Kikaren",
  "rw": "Kinyarwanda",
  "rn": "Kirundi",
  "om": "Kioromo",
  "ur": "Kiurdu",
  "pl": "Kipolandi",
  "ro": "Kiromania",
  "lt": "Kilithuania",
  "de": "Kijerumani",
  "bs": "Kibosnia",
  "sq": "Kialbania",
  "vi": "Kivietinamu",
  "zh": "Kichina",
  "es": "Kihispania",
  "th": "Kithai",
  "ta": "Kitamili",
  "kl": "Kigrinilandi",
  "fo": "Kifaroe",
  "dsl": "Lugha ya alama ya Denmaki"
} as const;
