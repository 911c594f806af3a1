// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Dîsa biceribînin
Ev werger nehatiye kontrolkirin
Telefon
E-name
Ziman hilbijêrin
Telefon bikin
Peyamekê bihêlin
SMS bişînin
E-nameyekê binivîsin
E-nameya ewle
Malper
Bi ewlehî bişînin
Hejmara CPR di e-nameya asayî de nenivîsin.
xebatkarên şaredariyê (kommune)
xwebexşan
Ji bo her kesî.
Tenê ji bo {0}.
Demên telefonê
Em diaxivin
Me bibînin
Hûn çawa rê dibînin
Otobus û tren
Li nexşeyê nîşan bidin
Navnîşanê kopî bikin
Têkiliyê tomar bikin
Koda QR
Agahiyên têkiliyê tên barkirin…
tenê hefteyên tek
tenê hefteyên cot
Têkilî
Navnîşan nehat kopîkirin
Koda QR: {0}
Em niha nikarin agahiyên têkiliyê nîşan bidin
Li vir agahiyên têkiliyê tune ne
Kontrolkirin: {0}
Kontrolkirin: {0}, ji aliyê {1}
Dema van agahiyan: {0}. Pêşî telefon bikin.
Hat standin: {0}, ji {1}
{0} cara dawî {1} hat standin û dibe ku ji wê demê ve hatibe guhertin
{0} nehat standin
Bigirin
di rûpeleke nû de vedibe
Telefonî {0} bikin
Çavkanî: {0}
Çavkaniyên me: {0}
Hat standin: {0}
Dem li gorî {0} ne
Îro girtî ye
Pêşî telefon bikin
Şev û roj
Demên vekirinê tên barkirin…
heta {0}
heta saet {0}
Vedibe: {0}
Dîsa vedibe: {0}
Niha vekirî ye
Niha girtî ye
Em nizanin kengî dîsa vedibe.
Hûn niha dikarin telefon bikin, {0}
Hûn niha dikarin telefon bikin
Dibe ku îro kes bersivê nede
Hûn dikarin telefon bikin: {0}
Heke pirsgirêk hebe
Koordînator
Koordînatorê xwebexşan
Berpirsê çalakiyê
Serok
Hat kopîkirin
Pel nehat? Hin bername nikarin pelan tomar bikin. Girêdanê kopî bikin û di geroka xwe de vekin.
Pelê parve bikin
Girêdanê kopî bikin
Nîşanî danîmarkiyekî bidin
Silav! Hûn dikarin rê nîşanî min bidin?
Ez dixwazim biçim vir: {0}.
Çap bikin`;

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
