// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.other 13io xu lx2`;

export const sentences = `Waxa halkan ka socda
Hawlaha ayaa la soo dejinayaa…
Ballan ku imow
Waqti go’an ma jiro. Soo wac ama soo qor, maalin ayaan helaynaa.
Magac la’aan
Maalinta oo dhan
ilaa {0}
wuxuu bilowday {0}
Maalinta ugu dambaysa ee is-qorista: {0}
Waqtigii is-qoristu wuu dhammaaday
La joojiyay
Dib loo dhigay
La wareejiyay
Goob cusub
Waqti cusub
Hadda socda
Mutadawiciin ayaa loo baahan yahay
markii hore: {0}
Iska imow
Is-qorid
Marka lagu soo gudbiyo
Ballan qabso
Isku day mar kale
Tarjumaddan lama hubin
Telefoon
Iimayl
Dooro luqad
La hubiyay {0}
La hubiyay {0}, waxaa hubiyay {1}
Taariikhda xogtan: {0}. Marka hore soo wac.
Laga soo qaatay {1}, {0}
{0}: markii ugu dambaysay la soo qaaday {1}, waxaana laga yaabaa inay isbeddeshay
{0} lama soo qaadi karin
Daryeel iyo xannaano
Kiiskaaga xafiisyada dawladda
La-talin dhaqaale iyo sharci
Daawayn nafsiyeed
Turjumid
Daawaynta dhaawaca nafsiga iyo cudurrada maskaxda
Waxyaabahan kuma caawin karno
Waxaan kaabnaa shaqada degmada (kommune), ma beddelno.
Arrintan halkan ayaad caawimo uga heli kartaa
Xir
wuxuu ku furmayaa tab cusub
Wac {0}
Isha: {0}
Ilaha: {0}
La soo qaaday {0}
Saacadaha waa kuwa {0}
Hawlo ma jiraan
{0} hawl
{0} hawlood
maanta
7 maalmood ee xiga
labada toddobaad ee xiga
bisha xigta
{0} maalin ee xigta
{0} maalmood ee xiga
Hadda hawlo ma jiraan
Maalin kale soo eeg.
Hadda ma tusi karno hawlaha
Liisku wuu soo noqonayaa marka la soo qaadi karo. Ilaa markaas na soo wac ama noo soo qor.
Liisku duug buu noqon karaa
Hadda xog cusub ma heli karno. Liiskani waa kii {0}. Fadlan soo wac intaadan soo bixin.
Hawlaha qaar way maqan yihiin, waayo il xogeed ayaan jawaabayn
Bisha oo dhan
Muddo dheer
Wax badan tus
iyo {0} mar oo kale
iyo {0} jeer oo kale
Waxa linkigu tilmaamayo mar dambe ma jiro
Waxa linkigu tilmaamayo hadda liiska kuma jiro
Halkan waxaad ku arki kartaa waxa socda.
Daabac
Daabac liiska
Daabacaaddu waxay tusaysaa {0} ugu horreeya keliya
La daabacay {0}
Raadi
tusaale kubbad, warqado, casharro
Shaandhooyin
Maalin
Maalmaha oo dhan
waxba
hal mar
laba jeer
saddex jeer ama ka badan
Mawduuc
Goob iyo koox
Luqadaha lagu hadlo
Cidda loogu talagalay
Turjumaan leh
Bilaash
Carruurtu waa soo dhawaadaan
Is-qorid la’aan
Ka saar dhammaan shaandhooyinka
Tus {0}
Wax kale
Tus {0} hawl
Tus dhammaan {0} hawlood
Wax ku habboon ma helin
Isku day maalin kale ama shaandhooyin ka yar. Ama na soo wac. Si wadajir ah ayaan u xallinaynaa.
Ka saar {0}`;

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
