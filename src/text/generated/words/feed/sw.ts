// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `hadi {0}
Yanayoendelea kwetu
Tunapakia shughuli…
Kwa miadi
Hakuna saa maalum. Piga simu au andika, tutapata siku pamoja.
Bila jina
Siku nzima
ilianza {0}
Siku ya mwisho ya kujiandikisha: {0}
Muda wa kujiandikisha umepita
Imefutwa
Imeahirishwa
Imehamishwa
Mahali papya
Wakati mpya
Inaendelea sasa
Watu wa kujitolea wanahitajika
awali: {0}
Njoo tu
Kujiandikisha
Kwa kuelekezwa
Panga muda
Mawasiliano
Jiandikishe kujitolea
Picha ({0})
Picha
Mara ya kwanza?
Bure
Bei: {0}
Tunazungumza {0}
Kuna mkalimani
Kuna mkalimani wa {0}
Tuambie kabla ya kuja kama unahitaji mkalimani
Hakuna mkalimani
Unaweza kuja na rafiki
Umri: {0}
Jiandikishe
Watu wasiozidi {0}
Njoo tu, hakuna kujiandikisha
Jiandikishe kabla ya kuja
Manispaa (kommune) au mtu wa kujitolea anakuelekeza
Piga simu au andika, tutapanga muda
Watoto wanakaribishwa
Kuna uangalizi wa watoto
Kwa watoto tu
Kwa watu wazima tu
Mtu wa kujitolea atakupokea mlangoni
Mtu anaweza kuja nawe mara ya kwanza
Hakuna ngazi mlangoni
Kuna ngazi mlangoni
Lifti
Choo cha watu wenye ulemavu
Njia si tambarare
Mfumo wa vifaa vya kusikia
Maegesho ya watu wenye ulemavu
Hakuna kuvuta sigara
Tunaweza kusaidia na ada ya uanachama
Tunaweza kusaidia na vifaa
Tunaweza kusaidia na usafiri
Lini
Mahali
Mara zijazo
Tunakutana
Jinsi ya kufika
Basi na treni
Utapata anwani unapopiga simu au kuandika
Mwandaaji: {0}
Pamoja na {0}
Sehemu ya {0}
Onyesha kwenye ramani
Mwonyeshe mtu wa Denmark
Ongeza kwenye kalenda
Nakili kiungo
Nakili maandishi ya tangazo
Imenakiliwa
Nakili maandishi mwenyewe
Shiriki
Chapisha
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
Leo pamefungwa
Piga simu kwanza
Usiku na mchana
Tunapakia saa za kufungua…
hadi {0}
Patafunguliwa {0}
Patafunguliwa tena {0}
Pako wazi sasa
Pamefungwa sasa
Hatujui patafunguliwa tena lini.
Mratibu
Mratibu wa watu wa kujitolea
Kiongozi wa shughuli
Mwenyekiti
Kukiwa na tatizo
Kila siku
Kila mwaka {0}
Kila mwaka: {0} kati ya {1} na {2}
{0} ya mwisho ya mwezi
{0} ya kwanza ya mwezi
{0} ya pili ya mwezi
{0} ya tatu ya mwezi
{0} ya nne ya mwezi
{0} ya tano ya mwezi
Kila mwezi tarehe {0}.
Kila wiki mbili: {0}
Kila wiki mbili
Kila {0} katika wiki za namba witiri
Katika wiki za namba witiri
Kila {0} katika wiki za namba shufwa
Katika wiki za namba shufwa
Kila {0}
Kila wiki
Katika siku zilizochaguliwa
kuanzia {0}
wiki ya {0} ({1})
isipokuwa {0}
isipokuwa {0}
Imeandikwa {0}`;

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
