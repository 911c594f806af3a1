// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Otobus û tren
Wek xwebexş xwe qeyd bikin
Wêne ({0})
Wêne
Cara yekem e?
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
Dema hûn telefon bikin an binivîsin, navnîşanê distînin
Amadekar: {0}
Bi {0} re
Beşek ji {0}
Li nexşeyê nîşan bidin
Li salnameyê zêde bikin
Nivîsa parvekirinê kopî bikin
Nivîsê bi xwe kopî bikin
Parve bikin
Pela salnameyê daxin
Hemû car
Car, roja dawî: {0}
Tenê {0}
An jî girêdanê têxin salnameya xwe
Bibin abonê salnameyê
Salnameya we bi xwe guhertinan distîne. Dibe ku heta rojekê dem bigire.
Danîmarkî
Wezîfeyên dibistanê
Şêwirmendî
Telefon û banka înternetê
Cihê hevdîtinê
Naskirina Danîmarkayê
Bajêr nas bikin
Hevdîtina çandan
Beşdarî di civakê de
Malbat
Hevaltî
Jin
Zarok
Ciwan
Werziş
Xweza
Çand
Dema vala û çand
Muzîk
Karê destan û afirînerî
Xwarin
Betlane û cejn
Komele
Dibistan û perwerde
Dibistana êvarê
Rênîşander
Kar û staj
Peydakirina kar
Bazara kar
Xanî
Alîkariya barkirina malê
Mobîlya û tişt
Tenduristî
Bibin xwebexş
Hevkarî
Her kes dikare were
Kesên nû li Danîmarkayê
Penaber
Malbatên ku gihîştine hev
Kêmneteweyên etnîkî
Cîran
Dê û bav
Mêr
Mezin
Kal û pîr
Xwebexş
Pispor
Têkilî
Koordînator
Koordînatorê xwebexşan
Berpirsê çalakiyê
Serok
Heke pirsgirêk hebe
Girêdanê kopî bikin
Hat kopîkirin
Pel nehat? Hin bername nikarin pelan tomar bikin. Girêdanê kopî bikin û di geroka xwe de vekin.
Pelê parve bikin
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
Nîşanî danîmarkiyekî bidin
Silav! Hûn dikarin rê nîşanî min bidin?
Ez dixwazim biçim vir: {0}.`;
