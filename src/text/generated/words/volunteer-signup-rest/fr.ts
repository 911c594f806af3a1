// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.many faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `Il y a {0} chose à corriger
Il y a {0} choses à corriger
Il y a {0} choses à corriger
Erreur\u00a0:
Écrivez votre nom
Écrivez un nom plus court
Écrivez un numéro de téléphone ou un e-mail
Écrivez un numéro de téléphone à 8 chiffres, ou commencez par + et l’indicatif du pays
Écrivez l’e-mail comme nom@exemple.dk
Écrivez un texte plus court
Cochez la case si vous avez {0} ans ou plus
N’écrivez pas de numéro CPR ici
Cela ressemble à un numéro CPR. Nous n’en avons pas besoin. Effacez-le, et vous pourrez envoyer.
Si c’est un numéro de téléphone étranger, commencez par + et l’indicatif du pays.
Effacer le numéro pour moi
Inutile de parler de maladie, de religion ou de titre de séjour. Nous pourrons en parler quand nous nous verrons.
C’est fait
Merci pour votre message
Il a été envoyé à {0}.
Nous vous appellerons ou vous écrirons.
Vous attendez depuis trop longtemps\u00a0?
Inscrire une autre personne
Envoyé, non confirmé
Le formulaire a été envoyé dans un nouvel onglet. Regardez là s’il est arrivé. Vos réponses sont toujours ici.
La page a reçu vos réponses. Elles sont toujours ici.
Votre e-mail est prêt
Envoyez-le depuis votre application d’e-mail. Si elle ne s’est pas ouverte, copiez le texte et écrivez-nous.
Votre texte est trop long pour aller tout seul dans l’e-mail. Copiez-le et collez-le vous-même.
Votre inscription n’a pas été envoyée
Nous ne savons pas si votre inscription est arrivée
Tout ce que vous avez écrit est toujours là.
Vous n’avez pas de connexion. Nous vous rappellerons d’envoyer quand elle reviendra.
La connexion est revenue. Vous pouvez renvoyer.
Il y a beaucoup de demandes. Attendez une minute et réessayez.
Le destinataire a refusé l’envoi. Écrivez ou appelez plutôt.
Le destinataire a vu ce qui ressemble à un numéro CPR. Effacez-le et réessayez.
Cochez au-dessus du bouton que vous n’êtes pas un robot, et renvoyez.
Ce n’est pas votre faute. Réessayez dans un moment.
Votre navigateur n’a pas ouvert de nouvel onglet. Autorisez-le pour cette page, et renvoyez.
Le formulaire n’a pas de destinataire. Écrivez ou appelez plutôt.
Pas de réponse. Réessayez\u00a0: si votre inscription arrive deux fois, nous le verrons.
Renvoyer
Copier mes réponses
Copié
Écrire plutôt un e-mail
Vos réponses en danois`;
