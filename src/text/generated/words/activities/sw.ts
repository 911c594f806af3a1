// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.other 13io xu lx2`;

export const sentences = `Yanayoendelea kwetu
Tunapakia shughuli…
Kwa miadi
Hakuna saa maalum. Piga simu au andika, tutapata siku pamoja.
Bila jina
Siku nzima
hadi {0}
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
Jaribu tena
Tafsiri hii haijakaguliwa
Simu
Barua pepe
Chagua lugha
Imekaguliwa {0}
Imekaguliwa {0} na {1}
Taarifa hizi ni za {0}. Piga simu kwanza.
Imechukuliwa {0} kutoka {1}
{0} ilichukuliwa mara ya mwisho {1} na huenda imebadilika tangu hapo
{0} haikuweza kuchukuliwa
Uuguzi na matunzo
Kushughulikia mambo yako serikalini
Ushauri wa fedha na sheria
Tiba ya kisaikolojia
Ukalimani
Matibabu ya kiwewe na magonjwa ya akili
Hatuwezi kusaidia katika haya
Tunaongezea kazi ya manispaa (kommune), hatuchukui nafasi yake.
Unaweza kupata msaada wa hili hapa
Funga
hufunguka katika kichupo kipya
Piga {0}
Chanzo: {0}
Vyanzo: {0}
Imechukuliwa {0}
Saa ni za ukanda wa {0}
Hakuna shughuli
shughuli {0}
shughuli {0}
leo
siku 7 zijazo
wiki mbili zijazo
mwezi ujao
siku {0} ijayo
siku {0} zijazo
Hakuna shughuli kwa sasa
Angalia tena siku nyingine.
Hatuwezi kuonyesha shughuli kwa sasa
Orodha itarudi mara ikipatikana. Hadi hapo unaweza kutupigia simu au kutuandikia.
Orodha inaweza kuwa ya zamani
Hatuwezi kupata taarifa mpya kwa sasa. Orodha hii ni ya {0}. Tafadhali piga simu kabla ya kuondoka.
Baadhi ya shughuli hazipo kwa sababu chanzo hakijibu
Mwezi mzima
Kwa muda mrefu
Onyesha zaidi
na mara {0} zaidi
na mara {0} zaidi
Kilicho kwenye kiungo hakipo tena
Kilicho kwenye kiungo hakipo kwenye orodha kwa sasa
Hapa unaweza kuona yanayoendelea.
Chapisha
Chapisha orodha
Chapisho linaonyesha {0} za kwanza tu
Imechapishwa {0}
Tafuta
mfano mpira, barua, kazi za shule
Vichujio
Siku
Siku zote
hakuna
mara moja
mara mbili
mara tatu au zaidi
Mada
Mahali na kikundi
Lugha zinazozungumzwa
Kwa nani
Na mkalimani
Bure
Watoto wanakaribishwa
Bila kujiandikisha
Ondoa vichujio vyote
Onyesha {0}
Nyingine
Onyesha shughuli {0}
Onyesha shughuli zote {0}
Hatukupata kinachofaa
Jaribu siku nyingine au vichujio vichache. Unaweza pia kutupigia simu. Tutapata njia pamoja.
Onyesha bila {0}`;

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
