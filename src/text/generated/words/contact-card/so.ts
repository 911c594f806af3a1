// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Isku day mar kale
Tarjumaddan lama hubin
Telefoon
Iimayl
Dooro luqad
Wac
Fariin dhaaf
Dir fariin qoraal ah
Qor iimayl
Iimayl ammaan ah
Bogga internetka
Si ammaan ah u dir
Lambarka CPR ha ku qorin iimayl caadi ah.
Shaqaalaha degmada (kommune)
mutadawiciinta
Qof walba.
{0} keliya.
Saacadaha wicitaanka
Waxaan ku hadalnaa
Halka aan joogno
Sida loo yimaado
Bas iyo tareen
Khariidadda ku muuji
Koobiyee cinwaanka
Kaydi xiriirka
Koodhka QR
Xogta xiriirka ayaa la soo dejinayaa…
toddobaadyada kisiga ah keliya
toddobaadyada dhabanka ah keliya
La xiriir
Cinwaanka lama koobiyayn karin
Koodhka QR: {0}
Hadda ma tusi karno xogta xiriirka
Halkan xog xiriir kuma hayno
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
Hadda waad soo wici kartaa, {0}
Hadda waad soo wici kartaa
Waxaa laga yaabaa inaan maanta cidi jawaabin
Waad soo wici kartaa {0}
Haddii dhib jiro
Isku-duwe
Isku-duwaha mutadawiciinta
Hoggaamiyaha hawsha
Guddoomiye
Waa la koobiyeeyay
Fayl ma imanin? Barnaamijyada qaar faylal ma kaydin karaan. Koobiyee linkiga oo ku fur biraawsarkaaga.
La wadaag faylka
Koobiyee linkiga
Tus qof Deenish ah
Salaan! Ma i tusi kartaa waddada?
Waxaan rabaa inaan tago {0}.
Daabac`;

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

export const languageNames = {
  "da": "Deenish",
  "en": "Ingiriisi",
  "uk": "Yukreeniyaan",
  "ru": "Ruush",
  "ar": "Carabi",
  "ti": "Tigrinya",
  "am": "Axmaar",
  "fa": "Faarisi",
  "fa-AF": "Dari",
  "ps": "Bashtuu",
  "ku": "Kurmanji",
  "ckb": "Sorani",
  "so": "Soomaali",
  "tr": "Turki",
  "sw": "Sawaaxili",
  "fr": "Faransiis",
  "my": "Burmiis",
  "ksw": "Karen",
  "rw": "Kinyarwanda",
  "rn": "Kirundi",
  "om": "Oromo",
  "ur": "Urduu",
  "pl": "Boolish",
  "ro": "Romanka",
  "lt": "Lituwaanays",
  "de": "Jarmal",
  "bs": "Bosniyaan",
  "sq": "Albeeniyaan",
  "vi": "Fiitnaamays",
  "zh": "Shinees",
  "es": "Isbaanish",
  "th": "Taaylandays",
  "ta": "Tamiil",
  "kl": "Giriinlaandees",
  "fo": "Farowsi",
  "dsl": "Luqadda dhegoolaha Deenishka"
} as const;
