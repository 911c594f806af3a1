// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `ilaa {0}
Waxa halkan ka socda
Hawlaha ayaa la soo dejinayaa…
Ballan ku imow
Waqti go’an ma jiro. Soo wac ama soo qor, maalin ayaan helaynaa.
Magac la’aan
Maalinta oo dhan
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
La xiriir
Isu qor mutadawac ahaan
Sawir ({0})
Sawir
Markii kuugu horreysay?
Bilaash
Qiime: {0}
Waxaan ku hadalnaa {0}
Turjumaan ayaa jira
Turjumaan ayaa jira: {0}
Noo sheeg intaadan iman haddii aad turjumaan u baahan tahay
Turjumaan ma jiro
Saaxiib waad la iman kartaa
Da’da: {0}
Isqor
Ugu badnaan {0} qof
Iska imow, is-qorid looma baahna
Isqor intaadan iman
Degmada (kommune) ama mutadawac ayaa ku soo gudbiya
Soo wac ama soo qor, waqti ayaan ballaminaynaa
Carruurtu waa soo dhawaadaan
Xannaano carruureed ayaa jirta
Carruurta keliya
Dadka waaweyn keliya
Mutadawac ayaa albaabka kugu soo dhaweynaya
Marka ugu horreysa qof baa ku raaci kara
Albaabku jaranjaro ma laha
Albaabku jaranjaro buu leeyahay
Wiish
Musqusha dadka naafada ah
Waddo aan simnayn
Qalabka caawiya maqalka
Baarkinka dadka naafada ah
Sigaar lama cabbo
Waan kaa caawin karnaa lacagta xubinnimada
Waan kaa caawin karnaa qalabka
Waan kaa caawin karnaa gaadiidka
Goorma
Goob
Mararka xiga
Goobta kulanka
Sida loo yimaado
Bas iyo tareen
Cinwaanka waxaad helaysaa marka aad soo wacdo ama soo qorto
Qabanqaabiye: {0}
Waxaa lala qabanayaa {0}
Qayb ka mid ah {0}
Khariidadda ku muuji
Tus qof Deenish ah
Ku dar kalandarka
Koobiyee linkiga
Koobiyee qoraalka baahinta
Waa la koobiyeeyay
Adigu koobiyee qoraalka
La wadaag
Daabac
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
Maanta waa xiran tahay
Marka hore soo wac
Habeen iyo maalin
Saacadaha furitaanka ayaa la soo dejinayaa…
ilaa {0}
Waxay furmaysaa {0}
Mar kale waxay furmaysaa {0}
Hadda waa furan tahay
Hadda waa xiran tahay
Ma ogin goorta ay mar kale furmayso.
Isku-duwe
Isku-duwaha mutadawiciinta
Hoggaamiyaha hawsha
Guddoomiye
Haddii dhib jiro
Maalin walba
Sannad walba {0}
Sannad walba: {0} inta u dhaxaysa {1} iyo {2}
Bil walba: {0} (ta ugu dambaysa bisha)
Bil walba: {0} (ta koowaad ee bisha)
Bil walba: {0} (ta labaad ee bisha)
Bil walba: {0} (ta saddexaad ee bisha)
Bil walba: {0} (ta afraad ee bisha)
Bil walba: {0} (ta shanaad ee bisha)
Bil walba taariikhda {0}.
Labadii toddobaadba mar: {0}
Labadii toddobaadba mar
Toddobaadyada kisiga ah: {0}
Toddobaadyada kisiga ah
Toddobaadyada dhabanka ah: {0}
Toddobaadyada dhabanka ah
Toddobaad walba: {0}
Toddobaad walba
Maalmo la doortay
laga bilaabo {0}
toddobaadka {0} ({1})
marka laga reebo {0}
marka laga reebo {0}
La qoray {0}`;

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
