// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Bas iyo tareen
Isu qor mutadawac ahaan
Sawir ({0})
Sawir
Markii kuugu horreysay?
Qiime: {0}
Waxaan ku hadalnaa {0}
Turjumaan ayaa jira
Turjumaan ayaa jira: {0}
Noo sheeg intaadan iman haddii aad turjumaan u baahan tahay
Turjumaan ma jiro
Saaxiib waad la iman kartaa
Da’da: {0}
Isqor
Ugu badnaan {0} qof
Iska imow, is-qorid looma baahna
Isqor intaadan iman
Degmada (kommune) ama mutadawac ayaa ku soo gudbiya
Soo wac ama soo qor, waqti ayaan ballaminaynaa
Xannaano carruureed ayaa jirta
Carruurta keliya
Dadka waaweyn keliya
Mutadawac ayaa albaabka kugu soo dhaweynaya
Marka ugu horreysa qof baa ku raaci kara
Albaabku jaranjaro ma laha
Albaabku jaranjaro buu leeyahay
Wiish
Musqusha dadka naafada ah
Waddo aan simnayn
Qalabka caawiya maqalka
Baarkinka dadka naafada ah
Sigaar lama cabbo
Waan kaa caawin karnaa lacagta xubinnimada
Waan kaa caawin karnaa qalabka
Waan kaa caawin karnaa gaadiidka
Goorma
Goob
Mararka xiga
Goobta kulanka
Sida loo yimaado
Cinwaanka waxaad helaysaa marka aad soo wacdo ama soo qorto
Qabanqaabiye: {0}
Waxaa lala qabanayaa {0}
Qayb ka mid ah {0}
Khariidadda ku muuji
Ku dar kalandarka
Koobiyee qoraalka baahinta
Adigu koobiyee qoraalka
La wadaag
Soo deji faylka kalandarka
Dhammaan taariikhaha
Taariikhaha ilaa iyo {0}
{0} keliya
Ama linkiga geli kalandarkaaga
Kalandarka la soco
Kalandarkaagu isbeddelka isagaa soo qaata. Waxay qaadan kartaa ilaa maalin.
Af-Deenish
Casharrada guriga
La-talin
Moobil iyo bangiga onlaynka
Goobta kulanka
Barashada Denmark
Baro magaalada
Kulanka dhaqamada
Ka qaybgalka bulshada
Qoysas
Saaxiibtinimo
Haween
Carruur
Dhallinyaro
Ciyaaraha
Dabeecadda
Dhaqanka
Firaaqo iyo dhaqan
Muusig
Farsamada gacanta
Cunto
Fasaxyo iyo ciido
Ururro
Dugsi iyo waxbarasho
Dugsiga fiidkii
Hage kuu gaar ah
Shaqo iyo tababar shaqo
Shaqaalayn
Suuqa shaqada
Guri
Caawimo guuritaan
Alaab guri
Caafimaad
Noqo mutadawac
Wada shaqayn
Qof walba waa soo dhawaadaa
Dadka ku cusub Denmark
Qaxooti
Qoysaska la mideeyay
Qowmiyadaha laga tirada badan yahay
Deriska
Waalidiinta
Ragga
Dadka waaweyn
Waayeelka
Mutadawiciinta
Xirfadlayaasha
La xiriir
Isku-duwe
Isku-duwaha mutadawiciinta
Hoggaamiyaha hawsha
Guddoomiye
Haddii dhib jiro
Koobiyee linkiga
Waa la koobiyeeyay
Fayl ma imanin? Barnaamijyada qaar faylal ma kaydin karaan. Koobiyee linkiga oo ku fur biraawsarkaaga.
La wadaag faylka
Maalin walba
Sannad walba {0}
Sannad walba: {0} inta u dhaxaysa {1} iyo {2}
Bil walba: {0} (ta ugu dambaysa bisha)
Bil walba: {0} (ta koowaad ee bisha)
Bil walba: {0} (ta labaad ee bisha)
Bil walba: {0} (ta saddexaad ee bisha)
Bil walba: {0} (ta afraad ee bisha)
Bil walba: {0} (ta shanaad ee bisha)
Bil walba taariikhda {0}.
Labadii toddobaadba mar: {0}
Labadii toddobaadba mar
Toddobaadyada kisiga ah: {0}
Toddobaadyada kisiga ah
Toddobaadyada dhabanka ah: {0}
Toddobaadyada dhabanka ah
Toddobaad walba: {0}
Toddobaad walba
Maalmo la doortay
laga bilaabo {0}
toddobaadka {0} ({1})
marka laga reebo {0}
marka laga reebo {0}
Tus qof Deenish ah
Salaan! Ma i tusi kartaa waddada?
Waxaan rabaa inaan tago {0}.`;
