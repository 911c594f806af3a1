// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `heta {0}
Li cem me çi heye
Çalakî tên barkirin…
Bi lihevkirinê
Demên diyarkirî tune ne. Telefon bikin an binivîsin, em ê rojekê bibînin.
Bê sernav
Tevahiya rojê
dest pê kir: {0}
Roja dawî ya qeydkirinê: {0}
Dema qeydkirinê qediya
Hat betalkirin
Hat paşxistin
Hat guhastin
Cihê nû
Dema nû
Niha didome
Xwebexş pêwîst in
berê: {0}
Rasterast werin
Qeydkirin
Gava kesek we bişîne
Demekê diyar bikin
Têkilî
Wek xwebexş xwe qeyd bikin
Wêne ({0})
Wêne
Cara yekem e?
Belaş
Biha: {0}
Em bi van zimanan diaxivin: {0}
Wergêr heye
Wergêr heye, ziman: {0}
Heke wergêr ji we re pêwîst be, berî hatinê bibêjin
Wergêr tune
Hûn dikarin hevalekî bi xwe re bînin
Temen: {0}
Xwe qeyd bikin
Cih ji bo {0} kesan
Rasterast werin, qeydkirin ne pêwîst e
Berî hatinê xwe qeyd bikin
Şaredarî (kommune) an xwebexşek we dişîne
Telefon bikin an binivîsin, em ê demekê diyar bikin
Zarok jî dikarin werin
Li zarokan tê nêrîn
Tenê ji bo zarokan
Tenê ji bo mezinan
Xwebexşek li ber derî pêşwaziya we dike
Cara yekem kesek dikare bi we re were
Li ber derî derenc tune
Li ber derî derenc hene
Asansor
Tuwaleta astengdaran
Rê ne dûz e
Xeleka bihîstinê
Cihê parkkirina astengdaran
Cixare qedexe ye
Em dikarin ji bo heqê endametiyê alîkarî bikin
Em dikarin ji bo alavan alîkarî bikin
Em dikarin ji bo hatûçûnê alîkarî bikin
Kengî
Cih
Carên bê
Cihê hevdîtinê
Hûn çawa rê dibînin
Otobus û tren
Dema hûn telefon bikin an binivîsin, navnîşanê distînin
Amadekar: {0}
Bi {0} re
Beşek ji {0}
Li nexşeyê nîşan bidin
Nîşanî danîmarkiyekî bidin
Li salnameyê zêde bikin
Girêdanê kopî bikin
Nivîsa parvekirinê kopî bikin
Hat kopîkirin
Nivîsê bi xwe kopî bikin
Parve bikin
Çap bikin
serê salê
Pêncşema Pîroz
Îniya Pîroz
Yekşema Paskalyayê
Duşema Paskalyayê
roja mezin a duayê
roja hilkişîna Îsa
Yekşema Pentîkostê
Duşema Pentîkostê
roja Noelê
roja duyem a Noelê
1ê gulanê
roja piştî hilkişîna Îsa
roja destûra bingehîn
êvara Noelê
di navbera Noel û serê salê de
şeva serê salê
Cara din vedibe: {0}
Dibe ku {0} vekirî be. Pêşî telefon bikin.
Îro: {0}. Em nizanin ka vekirî ye.
Kontrola dawî ya deman: {0}.
Em demên vekirinê nizanin.
Agahiyên îro li hev nakin.
Îro girtî ye
Pêşî telefon bikin
Şev û roj
Demên vekirinê tên barkirin…
heta saet {0}
Vedibe: {0}
Dîsa vedibe: {0}
Niha vekirî ye
Niha girtî ye
Em nizanin kengî dîsa vedibe.
Koordînator
Koordînatorê xwebexşan
Berpirsê çalakiyê
Serok
Heke pirsgirêk hebe
Her roj
Her sal {0}
Her sal: {0}, di navbera {1} û {2} de
Her meh: {0} (ya dawî ya mehê)
Her meh: {0} (ya yekem a mehê)
Her meh: {0} (ya duyem a mehê)
Her meh: {0} (ya sêyem a mehê)
Her meh: {0} (ya çarem a mehê)
Her meh: {0} (ya pêncem a mehê)
Her meh, roj: {0}.
Du hefteyan carekê: {0}
Du hefteyan carekê
Hefteyên tek: {0}
Di hefteyên tek de
Hefteyên cot: {0}
Di hefteyên cot de
Her {0}
Her hefte
Di rojên hilbijartî de
ji {0} ve
hefteya {0} ({1})
ji bilî {0}
ji bilî {0}
Hat nivîsandin: {0}`;

export const format = {
  "weekdays": "duşem,sêşem,çarşem,pêncşem,înî,şemî,yekşem",
  "weekdaysOn": "duşemê,sêşemê,çarşemê,pêncşemê,îniyê,şemiyê,yekşemê",
  "weekdaysUntil": "duşemê,sêşemê,çarşemê,pêncşemê,îniyê,şemiyê,yekşemê",
  "months": "rêbendanê,sibatê,adarê,nîsanê,gulanê,hezîranê,tîrmehê,tebaxê,îlonê,cotmehê,mijdarê,berfanbarê",
  "date": (day: number, month: string) => `${day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday}, ${date}`,
  "dateAndTime": (date: string, time: string) => `${date}, ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " û "
  ],
  "number": ",.",
  "relative": "îro,sibê,duh"
} as const;

export const languageNames = {
  "da": "danîmarkî",
  "en": "îngilîzî",
  "uk": "ukraynî",
  "ru": "rûsî",
  "ar": "erebî",
  "ti": "tigrînî",
  "am": "amharî",
  "fa": "farisî",
  "fa-AF": "darî",
  "ps": "peştûyî",
  "ku": "kurmancî",
  "ckb": "soranî",
  "so": "somalî",
  "tr": "tirkî",
  "sw": "swahîlî",
  "fr": "fransizî",
  "my": "burmayî",
  "ksw": "karenî",
  "rw": "kînyariwandayî",
  "rn": "kirundî",
  "om": "oromoyî",
  "ur": "urdûyî",
  "pl": "polonî",
  "ro": "romanî",
  "lt": "lîtwanî",
  "de": "almanî",
  "bs": "bosnî",
  "sq": "arnawidî",
  "vi": "vîetnamî",
  "zh": "çînî",
  "es": "spanî",
  "th": "tayî",
  "ta": "tamîlî",
  "kl": "grînlandî",
  "fo": "ferî",
  "dsl": "zimanê îşaretan ê danîmarkî"
} as const;
