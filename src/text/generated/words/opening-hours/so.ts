// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Isku day mar kale
Tarjumaddan lama hubin
Telefoon
Iimayl
Dooro luqad
maalinta sannadka cusub
Khamiista Barakaysan
Jimcaha Wanaagsan
Axadda Iistarka
Isniinta Iistarka
maalinta weyn ee ducada
maalinta kor u kaca Masiixa
Axadda Bentakostiga
Isniinta Bentakostiga
maalinta Kirismaska
maalinta labaad ee Kirismaska
1 Maayo
maalinta ka dambaysa kor u kaca Masiixa
maalinta dastuurka
habeenka Kirismaska
inta u dhaxaysa Kirismaska iyo sannadka cusub
habeenka sannadka cusub
Furitaanka xiga: {0}
Waxaa laga yaabaa inay furan tahay {0}. Marka hore soo wac.
Maanta waa {0}, mana ogin inay furan tahay iyo in kale.
Saacadaha waxaa markii ugu dambaysay la hubiyay {0}.
Ma ogin saacadaha furitaanka.
Xogta maanta way is khilaafsan tahay.
La hubiyay {0}
La hubiyay {0}, waxaa hubiyay {1}
Taariikhda xogtan: {0}. Marka hore soo wac.
Laga soo qaatay {1}, {0}
{0}: markii ugu dambaysay la soo qaaday {1}, waxaana laga yaabaa inay isbeddeshay
{0} lama soo qaadi karin
Xir
wuxuu ku furmayaa tab cusub
Wac {0}
Isha: {0}
Ilaha: {0}
La soo qaaday {0}
Saacadaha waa kuwa {0}
Maanta waa xiran tahay
Marka hore soo wac
Habeen iyo maalin
Saacadaha furitaanka ayaa la soo dejinayaa…
ilaa {0}
ilaa {0}
Waxay furmaysaa {0}
Mar kale waxay furmaysaa {0}
Hadda waa furan tahay
Hadda waa xiran tahay
Ma ogin goorta ay mar kale furmayso.
Saacadaha furitaanka
Maalin
Waqti
Xiran
Isbeddellada soo socda
Khariidadda ku muuji
Hadda ma tusi karno saacadaha furitaanka
toddobaadkan maya
Furan {0}
toddobaadyada kisiga ah keliya
toddobaadyada dhabanka ah keliya
ta ugu dambaysa bisha keliya
ta koowaad ee bisha keliya
ta labaad ee bisha keliya
ta saddexaad ee bisha keliya
ta afraad ee bisha keliya
ta shanaad ee bisha keliya`;

export const format = {
  "weekdays": "Isniin,Talaado,Arbaco,Khamiis,Jimco,Sabti,Axad",
  "weekdaysOn": "Isniinta,Talaadada,Arbacada,Khamiista,Jimcaha,Sabtida,Axadda",
  "weekdaysUntil": "Isniinta,Talaadada,Arbacada,Khamiista,Jimcaha,Sabtida,Axadda",
  "months": "Jannaayo,Febraayo,Maarso,Abriil,Maayo,Juun,Luulyo,Ogosto,Sebteembar,Oktoobar,Noofeembar,Diseembar",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday}, ${date}`,
  "dateAndTime": (date: string, time: string) => `${date}, ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " iyo "
  ],
  "number": ".,",
  "relative": "maanta,berri,shalay"
} as const;
