// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `2pje r0l 15gd 1fin 23p9 8oe 1lbb g2i zlq xmi 1zsr 1wmq 1ieu 1sh5 7ap 18k2 q86 2e56 2la5 1ltj nzq 27k9 1oqx zat 1955 2lql 8ba 1x2q 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 k58 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv r8i 19ob 2lab 1p3d 2qu d4q 2582 hsx 1ili 12uj 1mw6 141r 11zv 16l7 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc 2f18 1yfa 13jj 1ta1 izw 1s7h 35p oj8 42j ydh 1yup 1cvu nxq 1yt4 bu8 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 1a1q`;

export const sentences = `fin : {0}
Ce qui se passe chez nous
Chargement des activités…
Sur rendez-vous
Pas d’horaire fixe. Appelez ou écrivez, et nous trouverons un jour.
Sans titre
Toute la journée
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
Contact
Inscrivez-vous comme bénévole
Image ({0})
Image
C’est la première fois\u00a0?
Gratuit
Prix\u00a0: {0}
Nous parlons {0}
Il y a un interprète
Il y a un interprète\u00a0: {0}
Prévenez-nous avant de venir s’il vous faut un interprète
Pas d’interprète
Vous pouvez venir avec un ami ou une amie
Âge\u00a0: {0}
S’inscrire
Places en tout\u00a0: {0}
Venez simplement, sans inscription
Inscrivez-vous avant de venir
La municipalité (kommune) ou un bénévole vous oriente
Appelez ou écrivez pour convenir d’un rendez-vous
Les enfants sont les bienvenus
Garde d’enfants sur place
Seulement pour les enfants
Seulement pour les adultes
Un bénévole vous accueille à la porte
Quelqu’un peut vous accompagner la première fois
Pas de marche à l’entrée
Marches à l’entrée
Ascenseur
Toilettes pour personnes handicapées
Chemin irrégulier
Boucle magnétique
Parking pour personnes handicapées
Non-fumeur
Nous pouvons aider pour la cotisation
Nous pouvons aider pour l’équipement
Nous pouvons aider pour le transport
Quand
Lieu
Prochaines dates
Lieu de rendez-vous
Comment nous trouver
Bus et train
Nous vous donnons l’adresse quand vous appelez ou écrivez
Organisateur\u00a0: {0}
Avec {0}
Fait partie de {0}
Voir sur la carte
Montrer à un Danois
Ajouter au calendrier
Copier le lien
Copier un texte à publier
Copié
Copiez le texte vous-même
Partager
Imprimer
le jour de l’An
le Jeudi saint
le Vendredi saint
le dimanche de Pâques
le lundi de Pâques
le jour de la grande prière
l’Ascension
le dimanche de Pentecôte
le lundi de Pentecôte
le jour de Noël
le lendemain de Noël
le 1er mai
le lendemain de l’Ascension
le jour de la Constitution
la veille de Noël
entre Noël et le Nouvel An
le 31 décembre
Prochaine ouverture\u00a0: {0}
Peut-être ouvert {0}. Appelez d’abord.
C’est {0}, et nous ne savons pas si c’est ouvert.
Dernière vérification des horaires\u00a0: {0}.
Nous ne connaissons pas les horaires d’ouverture.
Les informations sur aujourd’hui se contredisent.
Fermé aujourd’hui
Appelez d’abord
Jour et nuit
Chargement des horaires…
jusqu’à {0}
Ouvre {0}
Rouvre {0}
Ouvert maintenant
Fermé maintenant
Nous ne savons pas quand cela rouvrira.
Coordination
Coordination des bénévoles
Responsable d’activité
Présidence
En cas de problème
Tous les jours
Chaque année, le {0}
Chaque année\u00a0: {0}, entre le {1} et le {2}
Le dernier {0} du mois
Le premier {0} du mois
Le deuxième {0} du mois
Le troisième {0} du mois
Le quatrième {0} du mois
Le cinquième {0} du mois
Chaque mois, le {0}.
Une semaine sur deux\u00a0: {0}
Une semaine sur deux
Semaines impaires\u00a0: {0}
Les semaines impaires
Semaines paires\u00a0: {0}
Les semaines paires
Chaque {0}
Chaque semaine
Certains jours
à partir du {0}
semaine {0} ({1})
sauf\u00a0: {0}
sauf\u00a0: {0}
Écrit le {0}`;

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
