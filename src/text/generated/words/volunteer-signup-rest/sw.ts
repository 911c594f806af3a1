// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `Kuna jambo {0} la kurekebisha
Kuna mambo {0} ya kurekebisha
Kosa:
Andika jina lako
Andika jina fupi zaidi
Andika namba ya simu au barua pepe
Andika namba ya simu yenye tarakimu 8, au anza na + na msimbo wa nchi
Andika barua pepe kama navn@eksempel.dk
Andika maandishi mafupi zaidi
Weka alama kwamba umetimiza miaka {0}
Usiandike namba ya CPR hapa
Inafanana na namba ya CPR. Hatuihitaji. Iondoe, kisha unaweza kutuma.
Kama ni namba ya simu ya nje ya nchi, anza na + na msimbo wa nchi.
Niondolee namba hiyo
Huna haja ya kuandika kuhusu ugonjwa, imani au kibali cha kuishi. Tunaweza kuzungumza tutakapokutana.
Imekamilika
Asante kwa ujumbe wako
Imetumwa kwa {0}.
Tutakupigia simu au kukuandikia.
Imechukua muda mrefu mno?
Andikisha mtu mwingine
Imetumwa, haijathibitishwa
Fomu imetumwa katika kichupo kipya. Angalia huko kama imefika. Majibu yako bado yapo hapa.
Ukurasa umepokea majibu yako. Bado yapo hapa.
Barua pepe yako iko tayari
Itume kutoka programu yako ya barua pepe. Kama haikufunguka, nakili maandishi na utuandikie.
Maandishi yako ni marefu mno kuingia yenyewe. Yanakili na uyaweke kwenye barua pepe.
Usajili wako haujatumwa
Hatujui kama usajili wako umefika
Yote uliyoandika bado yapo hapa.
Huna mtandao kwa sasa. Mtandao ukirudi, tutakukumbusha kutuma.
Mtandao umerudi. Unaweza kutuma tena.
Kuna foleni sasa. Subiri dakika moja na ujaribu tena.
Mpokeaji amekataa. Andika au piga simu badala yake.
Mpokeaji ameona kitu kinachofanana na namba ya CPR. Kiondoe na ujaribu tena.
Weka alama juu ya kitufe kwamba wewe si roboti, na utume tena.
Si kosa lako. Jaribu tena baada ya muda mfupi.
Kivinjari chako hakikufungua kichupo kipya. Kiruhusu kwa ukurasa huu, na utume tena.
Fomu haina mpokeaji. Andika au piga simu badala yake.
Jibu halikuja. Jaribu tena: ikija mara mbili, tutaona.
Tuma tena
Nakili majibu yangu
Imenakiliwa
Andika barua pepe badala yake
Majibu yako kwa Kidenmaki`;
