// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Dîsa biceribînin
Ev werger nehatiye kontrolkirin
Telefon
E-name
Ziman hilbijêrin
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
Demên vekirinê
Roj
Dem
Girtî
Guhertinên ku tên
Li nexşeyê nîşan bidin
Em niha nikarin demên vekirinê nîşan bidin
ne vê hefteyê
Vekirî: {0}
tenê hefteyên tek
tenê hefteyên cot
tenê ya dawî ya mehê
tenê ya yekem a mehê
tenê ya duyem a mehê
tenê ya sêyem a mehê
tenê ya çarem a mehê
tenê ya pêncem a mehê`;

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
