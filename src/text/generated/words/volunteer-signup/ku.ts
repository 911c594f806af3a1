// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Dîsa biceribînin
Ev werger nehatiye kontrolkirin
Telefon
E-name
Ziman hilbijêrin
Lênêrîn
Dosyeya we ya li dezgehên fermî
Şêwirmendiya aborî û hiqûqî
Dermankirina derûnî
Wergêrî
Dermankirina trawma û nexweşiyên derûnî
Bigirin
di rûpeleke nû de vedibe
Telefonî {0} bikin
Çavkanî: {0}
Çavkaniyên me: {0}
Hat standin: {0}
Dem li gorî {0} ne
Em çawa agahiyên we diparêzin
Kî
Berpirsê daneyan: {0}.
Şêwirmendê parastina daneyan
Çima
Hûn bi xwe biryar didin çi binivîsin. Bê nav û telefon an e-name em nikarin bersiva we bidin.
Kî dibîne
Bersivên we ji {0} re tên şandin.
Çiqas dem
Mafên we
Hûn dikarin agahiyên xwe bibînin, bistînin, sererast bikin û jê bibin, bikaranîna wan sînordar bikin û jê re na bibêjin. Tu makîne li ser we biryarê nade.
Hûn dikarin li Saziya Danîmarkî ya Parastina Daneyan (Datatilsynet) gilî bikin
Hemû nivîsa parastina agahiyan bixwînin
Wek xwebexş xwe qeyd bikin
Tê şandin…
Hûn xwe bi tiştekî ve girê nadin. Hesab û şîfre ne pêwîst in.
Nehat şandin. Bersivên we hîn li vir in. Binêrin ka înterneta we heye û dîsa biceribînin, an telefonî me bikin an ji me re binivîsin.
Piştî demekê dîsa biceribînin, an telefonî me bikin an ji me re binivîsin.
Bibin xwebexş
Jêhatîbûneke taybet ne pêwîst e. Dem, sebir û meraq bes in, û hûn bi xwe jî dikarin li Danîmarkayê nû bin.
Xwe qeyd bikin
Binivîsin hûn kî ne û dixwazin çi bikin. Du deqîqeyan digire.
Em bi hev re diaxivin
Em telefonî we dikin an ji we re dinivîsin, paşê em li ber qehweyekê hev dibînin.
Hûn dest pê dikin
Carên pêşîn hûn bi xwebexşekî xwedî ezmûn re ne.
Em ji we çi dixwazin
Hûn çi distînin
Çi ne karê we ye
Hûn her dem dikarin ji karekî re na bibêjin.
Rêzikên xwebexşiyê bixwînin
Peymana xwebexşiyê (frivilligaftale)
Em di hevdîtinê de bi hev re dinivîsin. Hûn kengî bixwazin dikarin rawestin.
Erka parastina siran (tavshedspligt)
Tiştên ku hûn li ser kesên din dibihîzin, ji kesî re nabêjin. Di hevdîtinê de hûn îmze dikin.
Belgeya bêsûcbûnê li hember zarokan (børneattest), heke hûn bi zarokên bin 15 salî re bin
Komele paşê bi we re wê distîne. Niha tiştekî neşînin.
Tu carî bi tenê bi zarokan re nemînin
Hûn her dem bi kêmanî du mezin in.
Naskirin
Berî destpêkê hûn kar û me nas dikin.
Rola xwe bizanin
Hûn mirovekî alîkar in, ne karmendê dosyeyê (sagsbehandler), terapîst an wergêr.
Cihê baweriyê bin
Heke hûn nikaribin werin, zû bibêjin.
Cihê xwe nas bikin
Di bajêr, komeleyan û jiyana rojane de rê nîşan bidin.
Hevaltiyek bi xwebexşên din re
Naskirin û hevalekî sabît di serî de
Sîgorta, heta ku hûn xwebexş in
Kurs û şêwirmendî
Kesek ji bo axaftinê, gava tiştek zehmet be
Mesrefên we tên dayîn
(ne mecbûrî)
Navê we
Navê ku hûn dixwazin pê bên bangkirin
Em çawa dikarin bi we re têkilî daynin?
Bi kêmanî yekê binivîsin.
Hûn dixwazin çi bikin?
Xwebexş pêwîst in
Hîn nizanim
Wê demê em ê bi hev re bibînin
Kengî dema we heye?
Bi roj
Bi êvarê
Dawiya hefteyê
Diguhere
Zimanên ku hûn diaxivin
yên din
Hinek li ser we
Herî zêde {0} tîp. Heke bixwazin bi zimanê xwe binivîsin. Hejmara CPR, nexweşî an ol nenivîsin.
{0} ji {1} tîpan
Min {0} saliya xwe tije kiriye
Tije nekin
Em niha nikarin formê nîşan bidin
Form tê barkirin…`;

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
