// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Jaribu tena
Tafsiri hii haijakaguliwa
Simu
Barua pepe
Chagua lugha
Uuguzi na matunzo
Kushughulikia mambo yako serikalini
Ushauri wa fedha na sheria
Tiba ya kisaikolojia
Ukalimani
Matibabu ya kiwewe na magonjwa ya akili
Funga
hufunguka katika kichupo kipya
Piga {0}
Chanzo: {0}
Vyanzo: {0}
Imechukuliwa {0}
Saa ni za ukanda wa {0}
Jinsi tunavyotunza taarifa zako
Nani
{0} inawajibika kwa taarifa zako.
Mshauri wa ulinzi wa data
Kwa nini
Unaamua mwenyewe cha kuandika. Bila jina na simu au barua pepe hatuwezi kukujibu.
Nani anaziona
Majibu yako yanatumwa kwa {0}.
Kwa muda gani
Haki zako
Unaweza kuona, kupokea, kurekebisha na kufuta taarifa zako, kupunguza matumizi yake na kuyakataa. Hakuna mashine inayoamua lolote kukuhusu.
Unaweza kulalamika kwa Mamlaka ya Ulinzi wa Data ya Denmark (Datatilsynet)
Soma maelezo yote ya faragha
Jiandikishe kujitolea
Inatuma…
Hujifungi kwa lolote. Hakuna akaunti wala nenosiri.
Haikuweza kutumwa. Majibu yako bado yapo hapa. Angalia kama una mtandao na ujaribu tena, au tupigie simu au tuandikie.
Jaribu tena baada ya muda mfupi, au tupigie simu au tuandikie.
Anza kujitolea
Huhitaji ujuzi maalum. Muda, subira na udadisi vinatosha, na wewe mwenyewe unaweza kuwa mpya nchini Denmark.
Jiandikishe
Andika wewe ni nani na ungependa kufanya nini. Inachukua dakika mbili.
Tunazungumza
Tunakupigia simu au kukuandikia, kisha tunakutana kwa kikombe cha kahawa.
Unaanza
Mara za kwanza unafuatana na mtu wa kujitolea mwenye uzoefu.
Tunachokuomba
Unachopata
Ambacho si kazi yako
Unaweza kukataa kazi wakati wowote.
Soma sera ya kujitolea
Makubaliano ya kujitolea (frivilligaftale)
Tunayaandika pamoja tunapokutana. Unaweza kuacha wakati wowote.
Wajibu wa kutunza siri (tavshedspligt)
Unayosikia kuhusu wengine huyasemi kwa mtu mwingine. Unatia sahihi tunapokutana.
Cheti cha kutokuwa na makosa dhidi ya watoto (børneattest), kama utakuwa na watoto chini ya miaka 15
Chama kitakipata baadaye pamoja nawe. Usitume chochote sasa.
Kamwe usikae peke yako na watoto
Kila mara kuna angalau watu wazima wawili.
Utangulizi
Unaijua kazi na kutujua sisi kabla ya kuanza.
Jua jukumu lako
Wewe ni binadamu mwenzao, si afisa wa kesi (sagsbehandler), mtabibu au mkalimani.
Uwe wa kutegemewa
Tuambie mapema kama huwezi kuja.
Jua eneo lako
Onyesha mji, vyama na maisha ya kila siku.
Umoja na watu wengine wa kujitolea
Utangulizi na mwenzako mmoja mwanzoni
Bima wakati wa kujitolea
Kozi na ushauri
Mtu wa kuzungumza naye jambo likiwa gumu
Gharama zako zinalipwa
(si lazima)
Jina lako
Jina unalopenda kuitwa
Tuwasiliane nawe vipi?
Andika angalau moja.
Ungependa kufanya nini?
Watu wa kujitolea wanahitajika
Bado sijui
Basi tutajua pamoja
Una muda lini?
Mchana
Jioni
Wikendi
Inabadilika
Lugha unazozungumza
nyingine
Kidogo kukuhusu
Herufi {0} kwa wingi. Andika kwa lugha yako ukipenda. Usiandike namba ya CPR, ugonjwa au dini.
Herufi {0} kati ya {1}
Nimetimiza miaka {0}
Usijaze
Hatuwezi kuonyesha fomu kwa sasa
Tunapakia fomu…`;

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
