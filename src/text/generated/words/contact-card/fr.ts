// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2hl6 1i3x 271d 19xo 1qna 19d 1l0q 2bvk 12lu 1wee 192p 1l2y 2dw1 1y1f 2kks 29tv r8i d4q 1k3v 1eld 2s7 226f 1yfw 46s 1oqx 1qu6 1mya 23u0 8c4 o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh k5t odm 1rzz 2p8m bu8 1yup 1cvu nxq 1yt4 1mw6 1fk7 2l90 1ili 2582 276z 2f2s 16l7`;

export const sentences = `Réessayer
Traduction non vérifiée
Téléphone
E-mail
Choisir la langue
Appeler
Laissez un message
Envoyer un SMS
Écrire un e-mail
E-mail sécurisé
Site web
Envoyer en toute sécurité
N’écrivez pas votre numéro CPR dans un e-mail ordinaire.
le personnel de la municipalité (kommune)
les bénévoles
Pour tous.
Seulement pour {0}.
Horaires téléphoniques
Nous parlons
Nous trouver
Comment nous trouver
Bus et train
Voir sur la carte
Copier l’adresse
Enregistrer le contact
Code QR
Chargement des coordonnées…
semaines impaires seulement
semaines paires seulement
Contact
L’adresse n’a pas pu être copiée
Code QR\u00a0: {0}
Nous ne pouvons pas afficher les coordonnées pour le moment
Nous n’avons pas de coordonnées ici
Vérifié le {0}
Vérifié le {0} par {1}
Ces informations datent du {0}. Appelez d’abord.
Reçu {0} de {1}
{0}\u00a0: reçu pour la dernière fois {1}\u00a0; il peut y avoir eu des changements depuis
{0} n’a pas pu être chargé
Fermer
s’ouvre dans un nouvel onglet
Appeler {0}
Source\u00a0: {0}
Sources\u00a0: {0}
Reçu {0}
Heures du fuseau {0}
Fermé aujourd’hui
Appelez d’abord
Jour et nuit
Chargement des horaires…
fin : {0}
jusqu’à {0}
Ouvre {0}
Rouvre {0}
Ouvert maintenant
Fermé maintenant
Nous ne savons pas quand cela rouvrira.
Vous pouvez appeler maintenant, {0}
Vous pouvez appeler maintenant
Peut-être que personne ne répond aujourd’hui
Vous pourrez appeler {0}
En cas de problème
Coordination
Coordination des bénévoles
Responsable d’activité
Présidence
Copié
Pas de fichier\u00a0? Certaines applis ne peuvent pas enregistrer de fichiers. Copiez le lien et ouvrez-le dans votre navigateur.
Partager le fichier
Copier le lien
Montrer à un Danois
Bonjour\u00a0! Pouvez-vous me montrer le chemin\u00a0?
Je voudrais aller ici\u00a0: {0}.
Imprimer`;

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
