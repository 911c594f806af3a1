// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Basi na treni
Jiandikishe kujitolea
Picha ({0})
Picha
Mara ya kwanza?
Bei: {0}
Tunazungumza {0}
Kuna mkalimani
Kuna mkalimani wa {0}
Tuambie kabla ya kuja kama unahitaji mkalimani
Hakuna mkalimani
Unaweza kuja na rafiki
Umri: {0}
Jiandikishe
Watu wasiozidi {0}
Njoo tu, hakuna kujiandikisha
Jiandikishe kabla ya kuja
Manispaa (kommune) au mtu wa kujitolea anakuelekeza
Piga simu au andika, tutapanga muda
Kuna uangalizi wa watoto
Kwa watoto tu
Kwa watu wazima tu
Mtu wa kujitolea atakupokea mlangoni
Mtu anaweza kuja nawe mara ya kwanza
Hakuna ngazi mlangoni
Kuna ngazi mlangoni
Lifti
Choo cha watu wenye ulemavu
Njia si tambarare
Mfumo wa vifaa vya kusikia
Maegesho ya watu wenye ulemavu
Hakuna kuvuta sigara
Tunaweza kusaidia na ada ya uanachama
Tunaweza kusaidia na vifaa
Tunaweza kusaidia na usafiri
Lini
Mahali
Mara zijazo
Tunakutana
Jinsi ya kufika
Utapata anwani unapopiga simu au kuandika
Mwandaaji: {0}
Pamoja na {0}
Sehemu ya {0}
Onyesha kwenye ramani
Ongeza kwenye kalenda
Nakili maandishi ya tangazo
Nakili maandishi mwenyewe
Shiriki
Pakua faili ya kalenda
Tarehe zote
Tarehe hadi {0}
{0} tu
Au weka kiungo kwenye kalenda yako
Fuatilia kalenda
Kalenda yako huchukua mabadiliko yenyewe. Inaweza kuchukua hadi siku moja.
Kidenmaki
Kazi za shule
Ushauri
Simu na benki mtandaoni
Mahali pa kukutana
Kuijua Denmark
Ujue mji
Kukutana kwa tamaduni
Kushiriki katika jamii
Familia
Urafiki
Wanawake
Watoto
Vijana
Michezo
Mazingira ya asili
Utamaduni
Burudani na utamaduni
Muziki
Kazi za mikono na ubunifu
Chakula
Likizo na sikukuu
Vyama
Shule na elimu
Shule ya jioni
Mshauri wa karibu
Kazi na mafunzo kazini
Ajira
Soko la kazi
Makazi
Msaada wa kuhama
Samani na vitu
Afya
Anza kujitolea
Ushirikiano
Wote mnakaribishwa
Wapya nchini Denmark
Wakimbizi
Familia zilizoungana tena
Jamii za wachache
Majirani
Wazazi
Wanaume
Watu wazima
Wazee
Watu wa kujitolea
Wataalamu
Mawasiliano
Mratibu
Mratibu wa watu wa kujitolea
Kiongozi wa shughuli
Mwenyekiti
Kukiwa na tatizo
Nakili kiungo
Imenakiliwa
Hakuna faili? Baadhi ya programu haziwezi kuhifadhi faili. Nakili kiungo na ukifungue kwenye kivinjari chako.
Shiriki faili
Kila siku
Kila mwaka {0}
Kila mwaka: {0} kati ya {1} na {2}
{0} ya mwisho ya mwezi
{0} ya kwanza ya mwezi
{0} ya pili ya mwezi
{0} ya tatu ya mwezi
{0} ya nne ya mwezi
{0} ya tano ya mwezi
Kila mwezi tarehe {0}.
Kila wiki mbili: {0}
Kila wiki mbili
Kila {0} katika wiki za namba witiri
Katika wiki za namba witiri
Kila {0} katika wiki za namba shufwa
Katika wiki za namba shufwa
Kila {0}
Kila wiki
Katika siku zilizochaguliwa
kuanzia {0}
wiki ya {0} ({1})
isipokuwa {0}
isipokuwa {0}
Mwonyeshe mtu wa Denmark
Habari! Unaweza kunionyesha njia?
Ningependa kwenda {0}.`;
