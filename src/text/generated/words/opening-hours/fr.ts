// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 1w59 7u0 el6 2jrv 26yn 6tr eyi c8d 2js9 52g znn 8v5 2h96 1xrn 2f7h 2msv 25bc 270a nt0 u97 5xe 1290 1auc o97 20oo hii 2nay 2im7 24vv 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2f18 1yfa 13jj 1ta1 2pje izw 1s7h 35p oj8 42j ydh 1pqv 1ab5 lb5 2plo a7p d4q 20ht vk6 1nxy 1yfw 46s cn 2m3x 2k86 1ls7 1vyx 101w`;

export const sentences = `Réessayer
Traduction non vérifiée
Téléphone
E-mail
Choisir la langue
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
Horaires d’ouverture
Jour
Heure
Fermé
Changements à venir
Voir sur la carte
Nous ne pouvons pas afficher les horaires pour le moment
pas cette semaine
Ouvert {0}
semaines impaires seulement
semaines paires seulement
seulement la dernière fois du mois
seulement la première fois du mois
seulement la deuxième fois du mois
seulement la troisième fois du mois
seulement la quatrième fois du mois
seulement la cinquième fois du mois`;

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
