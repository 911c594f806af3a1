// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Isku day mar kale
Tarjumaddan lama hubin
Telefoon
Iimayl
Dooro luqad
Daryeel iyo xannaano
Kiiskaaga xafiisyada dawladda
La-talin dhaqaale iyo sharci
Daawayn nafsiyeed
Turjumid
Daawaynta dhaawaca nafsiga iyo cudurrada maskaxda
Xir
wuxuu ku furmayaa tab cusub
Wac {0}
Isha: {0}
Ilaha: {0}
La soo qaaday {0}
Saacadaha waa kuwa {0}
Sida aan u ilaalino xogtaada
Yaa
{0} ayaa xogta mas’uul ka ah.
La-taliyaha ilaalinta xogta
Sabab
Adigaa go’aansada waxaad qorayso. Magac iyo telefoon ama iimayl la’aantood kuuma jawaabi karno.
Yaa arka
Jawaabahaaga waxaa loo diraa {0}.
Muddo intee le’eg
Xuquuqdaada
Xogtaada waad arki, heli, sixi ama tirtiri kartaa, isticmaalkeeda waad xaddidi kartaa, waadna diidi kartaa. Mashiin waxba kaama go’aansado.
Waxaad u caban kartaa Hay’adda Ilaalinta Xogta ee Denmark (Datatilsynet)
Akhri dhammaan qoraalka asturnaanta
Isu qor mutadawac ahaan
Waa la dirayaa…
Waxba laguguma waajibinayo. Akoon looma baahna.
Lama diri karin. Jawaabahaagu weli way halkan yihiin. Hubi internetka oo mar kale isku day, ama na soo wac ama noo soo qor.
Waxyar ka dib mar kale isku day, ama na soo wac ama noo soo qor.
Noqo mutadawac
Uma baahnid xirfad gaar ah. Waqti, dulqaad iyo xiiso ayaa ku filan, adiguna waad ku cusbaan kartaa Denmark.
Isqor
Qor cidda aad tahay iyo waxaad jeceshahay. Waxay qaadataa laba daqiiqo.
Waan wada hadlaynaa
Waan ku soo wacaynaa ama kuu soo qoraynaa, ka dibna koob kafee ah ayaan ku kulmaynaa.
Waad bilaabaysaa
Marka hore waxaad raacaysaa mutadawac khibrad leh.
Waxa aan kaa codsanayno
Waxa aad helayso
Waxa aan shaqadaada ahayn
Mar walba hawl waad diidi kartaa.
Akhri siyaasadda mutadawacnimada
Heshiiska mutadawacnimada (frivilligaftale)
Waan wada qoraynaa marka aan kulanno. Waad joojin kartaa markaad rabto.
Waajibka sir ilaalinta (tavshedspligt)
Waxaad ka ogaato dadka kale cid kale uma sheegtid. Marka aan kulanno waad saxiixaysaa.
Caddayn inaadan dambi ka gelin carruur (børneattest), haddii aad la joogayso carruur ka yar 15 sano
Ururka ayaa mar dambe kula soo qaadaya. Hadda waxba ha soo dirin.
Weligaa keligaa ha la joogin carruur
Had iyo jeer waxaa jooga ugu yaraan laba qof oo waaweyn.
Hordhac
Hawsha iyo annaga ayaad baranaysaa intaadan bilaabin.
Doorkaaga garo
Waxaad tahay qof garab taagan, ma tihid shaqaalaha kiiska (sagsbehandler), daaweeye ama turjumaan.
Noqo qof la isku halleyn karo
Hore noo sheeg haddii aadan iman karin.
Garo deegaankaaga
Tus magaalada, ururrada iyo nolol maalmeedka.
La wadajirka mutadawiciin kale
Hordhac iyo wehel joogto ah bilowga
Caymis inta aad mutadawac tahay
Koorsooyin iyo la-talin
Qof lala hadlo marka wax adkaadaan
Kharashkaaga waa la bixiyaa
(khasab ma aha)
Magacaaga
Magaca aad jeceshahay in laguugu yeero
Sideen kula soo xiriirnaa?
Ugu yaraan mid qor.
Maxaad jeceshahay inaad qabato?
Mutadawiciin ayaa loo baahan yahay
Weli ma aqaan
Markaas si wadajir ah ayaan u ogaanaynaa
Goorma ayaad waqti haysaa?
Maalintii
Fiidkii
Dhammaadka toddobaadka
Way isbeddeshaa
Luqadaha aad ku hadasho
wax kale
Waxyar oo adiga kugu saabsan
Ugu badnaan {0} xaraf. Luqaddaada ku qor haddii aad rabto. Ha qorin lambarka CPR, jirro ama diin.
{0} ka mid ah {1} xaraf
Waxaan jirsaday {0} sano
Ha buuxin
Hadda ma tusi karno foomka
Foomka ayaa la soo dejinayaa…`;

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
