// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `{0} tişt divê bê sererastkirin
{0} tişt divê bên sererastkirin
Çewtî:
Navê xwe binivîsin
Navekî kurttir binivîsin
Hejmareke telefonê an e-nameyekê binivîsin
Hejmareke telefonê ya 8 reqemî binivîsin, an bi + û koda welêt dest pê bikin
E-nameyê wek navn@eksempel.dk binivîsin
Nivîseke kurttir binivîsin
Nîşan bikin ku we {0} saliya xwe tije kiriye
Li vir hejmara CPR nenivîsin
Ev dişibe hejmara CPR. Ew ji me re ne pêwîst e. Jê bibin, paşê hûn dikarin bişînin.
Heke hejmareke biyanî be, bi + û koda welêt dest pê bikin.
Hejmarê ji bo min jê bibin
Ne pêwîst e hûn li ser nexweşî, bawerî an destûra rûniştinê binivîsin. Em dikarin di hevdîtinê de biaxivin.
Qediya
Spas ji bo peyama we
Ji {0} re hat şandin.
Em ê telefonî we bikin an ji we re binivîsin.
Pir dem derbas bû?
Kesekî din qeyd bikin
Hat şandin, nehat piştrastkirin
Form di rûpeleke nû de hat şandin. Li wir binêrin ka gihîşt. Bersivên we hîn li vir in.
Rûpelê bersivên we wergirtin. Ew hîn li vir in.
E-nameya we amade ye
Ji bernameya e-nameya xwe bişînin. Heke venebû, nivîsê kopî bikin û ji me re binivîsin.
Nivîsa we ji bo ku bi xwe bikeve e-nameyê pir dirêj e. Kopî bikin û têxin e-nameyê.
Qeydkirina we nehat şandin
Em nizanin ka qeydkirina we gihîşt
Her tiştê ku we nivîsandiye hîn li vir e.
Niha înterneta we tune. Gava vegere, em ê bînin bîra we ku bişînin.
Înternet vegeriya. Hûn dikarin dîsa bişînin.
Niha qerebalix e. Deqîqeyekê bisekinin û dîsa biceribînin.
Aliyê din got na. Li şûna wê binivîsin an telefon bikin.
Aliyê din tiştek dît ku dişibe hejmara CPR. Jê bibin û dîsa biceribînin.
Li jora bişkokê nîşan bikin ku hûn ne robot in, û dîsa bişînin.
Ne sûcê we ye. Piştî demekê dîsa biceribînin.
Geroka we rûpeleke nû venekir. Ji bo vê rûpelê destûrê bidin, û dîsa bişînin.
Form ji kesî re naçe. Li şûna wê binivîsin an telefon bikin.
Bersiv nehat. Dîsa biceribînin: heke du caran were, em ê bibînin.
Dîsa bişînin
Bersivên xwe kopî bikin
Hat kopîkirin
Li şûna wê e-nameyekê binivîsin
Bersivên we bi danîmarkî`;
