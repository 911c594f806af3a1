// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `r8i zat 1955 2lql 8ba 126r qy 1dva 18os 2kds 1bcd 1hza 19i6 1esb 5kl 1y50 11bp 1qae 12a5 hb1 2r07 c1h ubr 1a12 2sxf 18pu 1s7s 1ez0 1yqx 1256 1fnn xs5 1wxf amo fvn gbr 2hdh 2pvd wwp 29tv 19ob 2lab 1p3d 2qu d4q hsx 12uj 141r 11zv 212d 2c1n cxb 2gax 15z0 zs7 11tc 1f4e 23ag 2xc es5 11wu 97m 2jrc xss 2e7k 12xf 7il vy2 1bx9 2bhd irz 1w3b 2gia 266i bhd 67g ggw 1czk mr0 24uz 104k 2ehx 1wea 26xs 27ze d1y akl 1r3r 11e wl 1e99 4fm ux6 hi3 25le 1wjh gpn 1i8l 56k nm5 28a4 2lmj 1xni 1oqx 1yup 1cvu nxq 1yt4 bu8 1ili 1mw6 1fk7 2l90 2q1h kes 7da 1l3s 1l43 1uqp 15v0 5w6 17n5 15vb 2bup 2t1r 1pks stx 1qqm v1w yzz um9 1e3l 1duk 1h7i fik 1oaz 2582 276z 2f2s`;

export const sentences = `Bus et train
Inscrivez-vous comme bénévole
Image ({0})
Image
C’est la première fois\u00a0?
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
Nous vous donnons l’adresse quand vous appelez ou écrivez
Organisateur\u00a0: {0}
Avec {0}
Fait partie de {0}
Voir sur la carte
Ajouter au calendrier
Copier un texte à publier
Copiez le texte vous-même
Partager
Télécharger le fichier de calendrier
Toutes les dates
Dates jusqu’au {0}
Seulement {0}
Ou collez l’adresse dans votre calendrier
S’abonner au calendrier
Votre calendrier récupère lui-même les changements. Cela peut prendre jusqu’à un jour.
Danois
Devoirs
Conseils
Téléphone et banque en ligne
Lieu de rencontre
Découvrir le Danemark
Découvrir la ville
Rencontres entre cultures
Prendre part à la société
Familles
Amitié
Femmes
Enfants
Jeunes
Sport
Nature
Culture
Loisirs et culture
Musique
Travaux manuels et création
Cuisine
Vacances et fêtes
Associations
École et formation
Cours du soir
Mentor
Travail et stages
Emploi
Marché du travail
Logement
Aide au déménagement
Meubles et objets
Santé
Devenir bénévole
Coopération
Bienvenue à tous
Nouveaux au Danemark
Réfugiés
Regroupement familial
Minorités ethniques
Voisins
Parents
Hommes
Adultes
Personnes âgées
Bénévoles
Professionnels
Contact
Coordination
Coordination des bénévoles
Responsable d’activité
Présidence
En cas de problème
Copier le lien
Copié
Pas de fichier\u00a0? Certaines applis ne peuvent pas enregistrer de fichiers. Copiez le lien et ouvrez-le dans votre navigateur.
Partager le fichier
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
Montrer à un Danois
Bonjour\u00a0! Pouvez-vous me montrer le chemin\u00a0?
Je voudrais aller ici\u00a0: {0}.`;
