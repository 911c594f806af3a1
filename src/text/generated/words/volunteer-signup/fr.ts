// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `22ss 2bv4 136m 22fh ark 2ryd tlh 2f15 1l70 bpa 1ke8 23tm 5gw 2oqg t4f h6d 19cd 1y1j 2axg 48e gqc xf5 221i 2ocr 1sia 9d1 1vji ncj 16xy 1sd 1ecw zat 1q3s l1x 27z y13 wl 1mmq w25 167d bhh qh0 2huv 2aby 1kx2 vv5 1kez 24li 14r9 1izj 1ba1 4v9 q8w 1g1r mlo 6h3 1ktk xzk 9j4 22o8 1s9y 5v8 2j5m 2fpm 2qjo 1zv9 2rr9 1v5n 53b 16pi 1smb 2608 nl4 7ii 8a7 m8m 2omz q86 19h9 1yp0 k17 2f99 1faq 2mr5 3pz 1lnt z3t 1zdp 1fbp 128w 2e0j 1z8t 188v if4`;

export const sentences = `Réessayer
Traduction non vérifiée
Téléphone
E-mail
Choisir la langue
Soins et aide à la personne
Suivi de votre dossier administratif
Conseil financier et juridique
Thérapie
Service d’interprète
Traitement des traumatismes et des maladies psychiques
Fermer
s’ouvre dans un nouvel onglet
Appeler {0}
Source\u00a0: {0}
Sources\u00a0: {0}
Reçu {0}
Heures du fuseau {0}
Comment nous protégeons vos données
Qui
Responsable des données\u00a0: {0}.
Délégué à la protection des données
Pourquoi
Vous décidez de ce que vous écrivez. Sans votre nom et un téléphone ou un e-mail, nous ne pouvons pas vous répondre.
Qui les voit
Vos réponses sont envoyées à {0}.
Combien de temps
Vos droits
Vous pouvez voir, recevoir, corriger et effacer vos données, en limiter l’usage et vous y opposer. Aucune machine ne décide quoi que ce soit à votre sujet.
Vous pouvez vous plaindre à l’autorité danoise de protection des données (Datatilsynet)
Lire tout le texte sur la vie privée
Inscrivez-vous comme bénévole
Envoi…
Vous ne vous engagez à rien. Ni compte ni mot de passe.
L’envoi n’a pas fonctionné. Vos réponses sont toujours là. Vérifiez votre connexion et réessayez, ou appelez-nous ou écrivez-nous.
Réessayez dans un moment, ou appelez-nous ou écrivez-nous.
Devenir bénévole
Rien de spécial à savoir faire. Du temps, de la patience et de la curiosité suffisent, et vous pouvez être vous-même depuis peu au Danemark.
Inscrivez-vous
Écrivez qui vous êtes et ce que vous aimeriez faire. Cela prend deux minutes.
Nous parlons ensemble
Nous vous appelons ou vous écrivons, puis nous nous retrouvons autour d’un café.
Vous commencez
Les premières fois, vous accompagnez un bénévole expérimenté.
Ce que nous vous demandons
Ce que vous recevez
Ce qui n’est pas votre rôle
Vous pouvez toujours refuser une tâche.
Lire la charte des bénévoles
Une convention de bénévolat (frivilligaftale)
Nous l’écrivons ensemble quand nous nous voyons. Vous pouvez arrêter quand vous voulez.
Devoir de confidentialité (tavshedspligt)
Ce que vous entendez sur les autres, vous ne le répétez pas. Vous signez quand nous nous voyons.
Attestation d’absence d’infractions contre des enfants (børneattest), si vous êtes avec des enfants de moins de 15 ans
L’association la demande plus tard avec vous. Vous n’avez rien à envoyer maintenant.
Ne jamais rester seul avec des enfants
Il y a toujours au moins deux adultes.
Une introduction
Vous découvrez la tâche et notre équipe avant de commencer.
Connaître son rôle
Vous êtes là comme être humain, pas comme assistant social (sagsbehandler), thérapeute ou interprète.
Être fiable
Prévenez à temps si vous ne pouvez pas venir.
Connaître son quartier
Faites découvrir la ville, les associations et la vie quotidienne.
Un groupe avec d’autres bénévoles
Une introduction et un coéquipier fixe au début
Une assurance tant que vous êtes bénévole
Des cours et des conseils
Quelqu’un à qui parler quand c’est difficile
Vos frais remboursés
(facultatif)
Votre nom
Comment vous aimez qu’on vous appelle
Comment pouvons-nous vous joindre\u00a0?
Indiquez au moins l’un des deux.
Qu’aimeriez-vous faire\u00a0?
Cherche des bénévoles
Je ne sais pas encore
Alors nous verrons ensemble
Quand avez-vous du temps\u00a0?
En journée
Le soir
Le week-end
C’est variable
Langues que vous parlez
autre
Quelques mots sur vous
{0} caractères au plus. Écrivez dans votre langue si vous voulez. N’écrivez ni numéro CPR, ni maladie, ni religion.
{0} sur {1} caractères
J’ai {0} ans ou plus
Ne pas remplir
Nous ne pouvons pas afficher le formulaire pour le moment
Chargement du formulaire…`;

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
