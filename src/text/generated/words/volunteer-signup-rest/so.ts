// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `{0} shay ayaa sixid u baahan
{0} shay ayaa sixid u baahan
Khalad:
Qor magacaaga
Qor magac ka gaaban
Qor lambar telefoon ama iimayl
Qor telefoon 8 lambar ah, ama ku bilow + iyo koodhka dalka
Iimaylka u qor sida navn@eksempel.dk
Qor qoraal ka gaaban
Calaamadee inaad {0} sano jirsatay
Lambarka CPR halkan ha ku qorin
Waxay u eg tahay lambarka CPR. Uma baahnin. Ka saar, markaas waad diri kartaa.
Haddii uu yahay telefoon dibadeed, ku bilow + iyo koodhka dalka.
Lambarka ii tirtir
Uma baahnid inaad wax ka qorto jirro, diin ama sharciga deggenaanshaha. Waan ka hadli karnaa marka aan kulanno.
Waa dhammaatay
Waad ku mahadsan tahay fariintaada
Waxaa loo diray {0}.
Waan ku soo wacaynaa ama kuu soo qoraynaa.
Ma aad bay u daahday?
Qof kale qor
La diray, lama xaqiijin
Foomka waxaa lagu diray tab cusub. Halkaas ka hubi inuu gaaray. Jawaabahaagu weli way halkan yihiin.
Boggu wuu qaatay jawaabahaaga. Weli way halkan yihiin.
Iimaylkaagu waa diyaar
Ka dir barnaamijka iimaylkaaga. Haddii uusan furmin, koobiyee qoraalka oo noo soo qor.
Qoraalkaagu aad buu u dheer yahay inuu iskii u raaco. Koobiyee oo geli iimaylka.
Is-qoristaada lama dirin
Ma ogin inay is-qoristaadu timid iyo in kale
Wax kasta oo aad qortay weli way halkan yihiin.
Hadda internet ma haysatid. Marka uu soo noqdo waan ku xasuusinaynaa inaad dirto.
Internetku wuu soo noqday. Mar kale waad diri kartaa.
Hadda waa mashquul. Daqiiqad sug oo mar kale isku day.
Qaatuhu wuu diiday. Taas beddelkeeda soo qor ama soo wac.
Qaatuhu wuxuu arkay wax u eg lambarka CPR. Ka saar oo mar kale isku day.
Badhanka dushiisa ku calaamadee inaadan robot ahayn, oo mar kale dir.
Khaladku adiga kaama iman. Waxyar ka dib mar kale isku day.
Biraawsarkaagu tab cusub ma furin. Boggan u oggolow, oo mar kale dir.
Foomku qaate ma laha. Taas beddelkeeda soo qor ama soo wac.
Jawaab ma imanin. Mar kale isku day: haddii ay laba jeer timaado, waan arkaynaa.
Mar kale dir
Koobiyee jawaabahayga
Waa la koobiyeeyay
Taas beddelkeeda qor iimayl
Jawaabahaaga oo af-Deenish ah`;
