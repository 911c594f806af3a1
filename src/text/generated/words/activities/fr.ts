// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r0l 15gd 1fin 23p9 8oe 1lbb 2pje g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 22ss 2bv4 136m 22fh ark o97 20oo hii 2nay 2im7 24vv 2ryd tlh 2f15 1l70 bpa 1ke8 12a6 u7q 1269 23tm 5gw 2oqg t4f h6d 19cd 1y1j 1s3j activities.one activities.many activities.other 1sgf 2361 1rkc 12o8 next-days.one next-days.many next-days.other 1y76 2g7 1mud jpj 26c0 bgp 1ye8 2qh1 lsv 1ly2 further-times.one further-times.many further-times.other 1gfw 2dq2 27ov 16l7 nj7 2se8 2hah 1zhh 14nn 8ln 1ab5 a5o 2aq 1qyh rhu 1w98 2n4w 12mr 27ia b20 1cai 1x2q k58 1ad4 1rje 1vlm 2il3 show-all.one show-all.many show-all.other 13io xu lx2`;

export const sentences = `Ce qui se passe chez nous
Chargement des activités…
Sur rendez-vous
Pas d’horaire fixe. Appelez ou écrivez, et nous trouverons un jour.
Sans titre
Toute la journée
fin : {0}
a commencé à {0}
Dernier jour d’inscription\u00a0: {0}
Inscriptions terminées
Annulé
Reporté
Déplacé
Nouveau lieu
Nouvel horaire
En ce moment
Cherche des bénévoles
au lieu de\u00a0: {0}
Venez simplement
Inscription
Sur orientation
Prenez rendez-vous
Réessayer
Traduction non vérifiée
Téléphone
E-mail
Choisir la langue
Vérifié le {0}
Vérifié le {0} par {1}
Ces informations datent du {0}. Appelez d’abord.
Reçu {0} de {1}
{0}\u00a0: reçu pour la dernière fois {1}\u00a0; il peut y avoir eu des changements depuis
{0} n’a pas pu être chargé
Soins et aide à la personne
Suivi de votre dossier administratif
Conseil financier et juridique
Thérapie
Service d’interprète
Traitement des traumatismes et des maladies psychiques
Ce que nous ne pouvons pas faire
Nous complétons ce que fait la municipalité (kommune), nous ne la remplaçons pas.
Pour cela, vous trouverez de l’aide ici
Fermer
s’ouvre dans un nouvel onglet
Appeler {0}
Source\u00a0: {0}
Sources\u00a0: {0}
Reçu {0}
Heures du fuseau {0}
Aucune activité
{0} activité
{0} activités
{0} activités
aujourd’hui
les 7 prochains jours
les deux prochaines semaines
le mois à venir
le prochain jour ({0})
les {0} prochains jours
les {0} prochains jours
Il n’y a pas d’activités pour le moment
Revenez voir un autre jour.
Nous ne pouvons pas afficher les activités pour le moment
La liste reviendra dès que possible. En attendant, appelez-nous ou écrivez-nous.
La liste est peut-être ancienne
Nous ne pouvons pas recevoir de nouvelles informations pour le moment. Date de cette liste\u00a0: {0}. Appelez avant de partir.
Il manque des activités, car une source ne répond pas
Tout le mois
Sur une longue période
Afficher plus
et encore {0} fois
et encore {0} fois
et encore {0} fois
Ce que montre le lien n’existe plus
Ce que montre le lien n’est pas dans la liste pour le moment
Ici, vous voyez ce qui se passe.
Imprimer
Imprimer la liste
L’impression montre seulement les {0} premières
Imprimé le {0}
Rechercher
p. ex. football, courriers, devoirs
Filtres
Jour
Tous les jours
rien
une fois
deux fois
trois fois ou plus
Thème
Lieu et groupe
Langues parlées
Pour qui
Avec interprète
Gratuit
Les enfants sont les bienvenus
Sans inscription
Effacer tous les filtres
Afficher {0}
Autre
Afficher {0} activité
Afficher les {0} activités
Afficher les {0} activités
Nous n’avons rien trouvé pour votre recherche
Essayez un autre jour ou moins de filtres. Vous pouvez aussi nous appeler. Nous chercherons ensemble.
Afficher sans {0}`;

export const format = {
  "weekdays": "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
  "shortWeekdays": "lun.,mar.,mer.,jeu.,ven.,sam.,dim.",
  "months": "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
  "shortMonths": "janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.",
  "date": (day: number, month: string) => `${day === 1 ? '1er' : day} ${month}`,
  "dateWithYear": (day: number, month: string, year: number) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  "weekdayAndDate": (weekday: string, date: string) => `${weekday} ${date}`,
  "dateAndTime": (date: string, time: string) => `${date} à ${time}`,
  "time": ":",
  "list": [
    () => ', ',
    " et "
  ],
  "number": ",\u00a0",
  "relative": "aujourd’hui,demain,hier"
} as const;

export const languageNames = {
  "da": "danois",
  "en": "anglais",
  "uk": "ukrainien",
  "ru": "russe",
  "ar": "arabe",
  "ti": "tigrigna",
  "am": "amharique",
  "fa": "farsi",
  "fa-AF": "dari",
  "ps": "pachto",
  "ku": "kurmandji",
  "ckb": "sorani",
  "so": "somali",
  "tr": "turc",
  "sw": "swahili",
  "fr": "français",
  "my": "birman",
  "ksw": "karen",
  "rw": "kinyarwanda",
  "rn": "kirundi",
  "om": "oromo",
  "ur": "ourdou",
  "pl": "polonais",
  "ro": "roumain",
  "lt": "lituanien",
  "de": "allemand",
  "bs": "bosniaque",
  "sq": "albanais",
  "vi": "vietnamien",
  "zh": "chinois",
  "es": "espagnol",
  "th": "thaï",
  "ta": "tamoul",
  "kl": "groenlandais",
  "fo": "féroïen",
  "dsl": "langue des signes danoise"
} as const;
