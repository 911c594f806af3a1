// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.other 13io xu lx2`;

export const sentences = `Li cem me çi heye
Çalakî tên barkirin…
Bi lihevkirinê
Demên diyarkirî tune ne. Telefon bikin an binivîsin, em ê rojekê bibînin.
Bê sernav
Tevahiya rojê
heta {0}
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
Dîsa biceribînin
Ev werger nehatiye kontrolkirin
Telefon
E-name
Ziman hilbijêrin
Kontrolkirin: {0}
Kontrolkirin: {0}, ji aliyê {1}
Dema van agahiyan: {0}. Pêşî telefon bikin.
Hat standin: {0}, ji {1}
{0} cara dawî {1} hat standin û dibe ku ji wê demê ve hatibe guhertin
{0} nehat standin
Lênêrîn
Dosyeya we ya li dezgehên fermî
Şêwirmendiya aborî û hiqûqî
Dermankirina derûnî
Wergêrî
Dermankirina trawma û nexweşiyên derûnî
Em nikarin di van de alîkarî bikin
Em li karê şaredariyê (kommune) zêde dikin, em cihê wê nagirin.
Ji bo vê alîkarî li vir heye
Bigirin
di rûpeleke nû de vedibe
Telefonî {0} bikin
Çavkanî: {0}
Çavkaniyên me: {0}
Hat standin: {0}
Dem li gorî {0} ne
Çalakî tune ne
{0} çalakî
{0} çalakî
îro
hefteya bê
du hefteyên bê
meha bê
{0} roja bê
{0} rojên bê
Niha çalakî tune ne
Rojeke din dîsa binêrin.
Em niha nikarin çalakiyan nîşan bidin
Gava bê standin, lîste dê dîsa were. Heta wê demê hûn dikarin telefonî me bikin an ji me re binivîsin.
Dibe ku lîste kevn be
Em niha nikarin agahiyên nû bistînin. Dema vê lîsteyê: {0}. Ji kerema xwe berî derketinê telefon bikin.
Hin çalakî kêm in, ji ber ku çavkaniyek bersivê nade
Tevahiya mehê
Ji bo demeke dirêj
Bêtir nîşan bidin
û {0} cara din
û {0} carên din
Tiştê ku girêdan nîşan dide êdî tune
Tiştê ku girêdan nîşan dide niha ne di lîsteyê de ye
Li vir hûn dikarin bibînin çi heye.
Çap bikin
Lîsteyê çap bikin
Çap tenê {0} yên pêşîn nîşan dide
Hat çapkirin: {0}
Lêgerîn
wek mînak fûtbol, name, wezîfe
Fîltre
Roj
Hemû roj
tiştek tune
carekê
du caran
sê caran an bêtir
Mijar
Cih û kom
Zimanên ku tên axaftin
Ji bo kê
Bi wergêr
Belaş
Zarok jî dikarin werin
Bê qeydkirin
Hemû fîltreyan rakin
{0} nîşan bidin
Yên din
{0} çalakiyê nîşan bidin
Hemû {0} çalakiyan nîşan bidin
Me tiştekî guncaw nedît
Rojeke din an kêmtir fîltreyan biceribînin. Hûn dikarin telefonî me jî bikin. Em ê bi hev re çareyekê bibînin.
Bêyî {0} nîşan bidin`;

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
