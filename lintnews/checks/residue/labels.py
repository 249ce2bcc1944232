"""Whole lines that are a label of a web page, in lower case, without the marks around them.

``ALONE`` are labels that no paragraph, subheading or signature of an article consists of. ``TOGETHER`` could be a subheading
too (« Facebook », « Premium »): they prove something only beside another label. ``ELSEWHERE`` are those of them that another
rule of the family reports by themselves.
"""


def _lines(text: str) -> frozenset[str]:
    return frozenset(text.strip().replace("\n", " | ").split(" | "))


ALONE = _lines("""
parier sur ce match | parier sur cette course | miser sur ce match
+ d'articles | + d'infos | + lus | abbonati | accept all | accéder au contenu | acheter cet article
acheter le journal | acheter le numéro | activer les sous-titres | actualiser la page | adresse copiée
adresse e-mail | adresse email | adresse mail | advertisement - scroll to continue | affichage de la carte en cours
afficher l'itinéraire | afficher la légende | agrandir l'image | agrandir la photo | ailleurs sur le web
ajouter à ma liste | ajouter à ma sélection | ajouter à mes articles | ajouté aux favoris | aller au menu
aller à la navigation | aller à la recherche | annonceurs | après la publicité | article associé
article continues below | article copié | article enregistré | article généré automatiquement | article lié
article payant | article récent | articles du même auteur | articles en lien | articles populaires | articles récents
articles à la une | articoli correlati | artikel teilen | aucun résultat | aucune description | aucune légende
autres actualités | autres actus | autres articles | autres vidéos | bannière publicitaire | biographie de l'auteur
brand content | ce contenu n'est pas disponible | ce contenu vous intéresse ? | ce sujet vous intéresse ?
cet article vous a intéressé ? | cet article vous a plu ? | cet article vous a-t-il plu ? | cette page n'existe pas
cgu | cgv | chargement de la vidéo | chargement des commentaires | chargement du lecteur | charte d'utilisation
charte de confidentialité | charte déontologique | charte éditoriale | choisi pour vous | cliquer pour agrandir
commenter l'article | compartir | compartir en facebook | conditions d'utilisation | conditions générales | condividi
consentement requis | consulter le dossier | consulter le journal | contact presse | contact us | contacter l'auteur
contacter la rédaction | contenu de marque | contenu embarqué | contenu externe | contenu généré automatiquement
contenu indisponible | contenu intégré | contenu payant | contenu recommandé | continua a leggere
continue reading below | continuer la lecture | cookie policy | cookie settings | copier l'adresse | copier l'url
copy link | copy url | couper le son | crédit image | dans la même thématique | dans le même thème | deel dit artikel
derniers articles | dernières actualités | dernières actus | dernières infos | diapositive suivante | dossier complet
du même auteur | du même sujet | découvrir plus d'articles | déjà abonné | désactiver le son | editor's picks
email this | en ce moment sur le site | en partenariat | en profiter | en savoir + | enregistrer pour plus tard
envoyer cet article | envoyer l'article | envoyer par courriel | envoyer à un proche | erreur 404
erreur de chargement | erreur de lecture | espace abonné | espace abonnés | espace annonceurs | essai gratuit
exclu abonnés | exclusivité abonnés | explorez le contenu du dossier | faites un don | fermer cette fenêtre
fermer la fenêtre | fermer le menu | fermer x | fil d'info | fil info | fil infos | flux rss | google maps
gérer les cookies | gérer mon abonnement | icône imprimante | icône partage | image indisponible | image légende
image précédente | image suivante | inscription newsletter | inscription à la newsletter | j'accepte | j'en profite
je commente | je découvre | je fais un don | je m'inscris | je me connecte | je participe | je refuse | je vote
l'article vous a plu ? | l'auteur de cet article | la suite après la pub | la version numérique | lancer la lecture
lancer la recherche | lancer la vidéo | latest stories | le fil actu | le fil de l'info | le fil info | le plus lu
le top des articles | lecture de la vidéo | lecture libre | lee también | leggi di più | leggi l'articolo completo
les + lus | les articles les plus consultés | les articles recommandés pour vous | les auteurs de cet article
les derniers articles | les dernières infos | les plus consultés | les plus vus | les tops de la semaine
lettre d'information | lien copié dans le presse-papiers | link copied | lire + | lire le dossier | lire le journal
lire le journal numérique | lire moins | listen to article | listen to this article | loading | légende de l'image
légende de la photo | manage cookies | manage preferences | masquer la légende | me suivre | meer nieuws
mehr erfahren | mehr lesen | mentions légales et cgu | menu de navigation | menu principal | menu toggle
mettre en favori | mettre en pause | mode plein écran | mon abonnement | more from | more news | more on this story
more stories | mots-clés associés | más información | más noticias | nan | ne plus suivre | newsletter sign up
non merci | non, merci | nos applications | nos articles sur le même sujet | nos articles sur le sujet
nos autres articles | nos autres articles sur le sujet | nos recommandations | nos vidéos | noticias relacionadas
notre sélection pour vous | nous signaler une erreur | null | obtenir l'application | offrir cet article à un proche
offrir l'article | offrir un abonnement | ok, je m'inscris | options de partage | ouvrir dans google maps
ouvrir la recherche | ouvrir le menu de navigation | page introuvable | paid content | paramètres des cookies
paramétrer mes choix | partager cet article avec | partagez-le | partilhar | pas de légende | pas de titre
pas encore abonné | passer au contenu | patientez | peut-être plus tard | photo précédente | photo suivante
play video | please wait | plus d'actus | plus d'articles | plus d'informations ici | plus de cet auteur
plus de contenus | plus de vidéos | post a comment | postez votre commentaire | pour aller plus loin
pour approfondir | pour les abonnés | privacy policy | profiter de l'offre | prolongez votre lecture
prolongez votre lecture autour de ce sujet | proposer une correction | préférences de confidentialité | pub
publi-communiqué | quitter le plein écran | read full article | read full story | read the full story
recharger la page | rechercher sur le site | rechercher un article | regarder en replay | regarder sur youtube
reject all | rejoindre le direct | related topic | related topics | remettre le son | retirer de mes favoris
retour au direct | retour au menu | retour aux articles | retour à l'article | revenir en haut | revoir en replay
revoir l'émission | revoir la vidéo | rss | rubriques associées | réessayer | réponses des lecteurs | réservé abonnés
résilier mon abonnement | résultat de recherche | résultats de la recherche | réutiliser ce contenu
réutiliser cet article | s'abonner au fil | s'abonner maintenant | sans titre | scroll to continue | see all
see more | ses derniers articles | share via email | signaler cet article | skip ad | skip advertisement
story continues after advertisement | story continues below | suivez-nous sur | suivre | suivre la page | suscribirse
sélectionné pour vous | sélectionnés pour vous | tags associés | temas relacionados | tendances du moment
terms of use | testez gratuitement | texte alternatif | this video is unavailable | thématiques associées
thématiques liées | toggle navigation | top articles | tous les articles | tous ses articles | tout accepter et fermer
tout le dossier | toute l'actualité | toutes les actualités | toutes les actus | toutes les infos | trending now
up next | url copiée | valider mon inscription | ver más | vers le haut de la page | veuillez patienter | video player
vidéo en cours de chargement | view all | view comments | voir + | voir dans l'application | voir en grand
voir en plein écran | voir l'image en grand | voir l'offre | voir l'émission | voir la carte | voir la légende
voir la publication | voir la vidéo complète | voir le direct | voir le dossier | voir le journal | voir le post
voir le profil | voir le profil de l'auteur | voir le replay | voir le tweet | voir les images | voir mon actu
voir sa fiche | voir ses articles | voir sur facebook | voir sur instagram | voir sur tiktok | voir sur twitter
voir sur x | voir sur youtube | voir tous ses articles | voir tout le dossier | voir toutes les photos
vos newsletters | votre commentaire | votre mail | vous pourriez aimer | vous pourriez aussi aimer
vous pourriez également aimer | vous êtes abonné | watch live | watch now | watch video | zoomer | zur startseite
à la une du site | à propos de l'auteur | à suivre sur le site | ça vous intéresse ? | écouter en direct
écouter l'émission | écouter l'épisode | écouter le direct | écouter plus tard
""")

TOGETHER = _lines("""
abonnés | accueil | accès libre | actu | actus | agrandir | aide | annonces | annuler | bluesky | close | comentarios
commentaire | commentaires | commenter | commenti | comments | confirmer | connexion | contribuer | copier | copié
courriel | delen | diaporama | drucken | e-mail | email | en continu | en direct | envoyer | facebook | faq | favoris
fermer | ignorer | imprimer | infos | instagram | kommentare | linkedin | mail | mastodon | menu | merken
mes favoris | messenger | newsletter | newsletters | paramétrer | partager | partages | petites annonces | photos
pinterest | plus tard | podcast | podcasts | premium | print | précédent | précédente | publicité | reacties
recherche | rechercher | recommandations | reddit | replay | réactions | réagir | s'abonner | s'inscrire | sauvegarder
save | se connecter | share | snapchat | suivant | suivante | suivi | sur le web | tags | teilen | telegram | threads
thématiques | tiktok | trending | twitter | une erreur ? | une remarque ? | valider | vidéos | whatsapp | x | youtube
à découvrir | à la une | à lire | à voir | à écouter
""")

ELSEWHERE = _lines("""
abonnés | commentaires | commenter | comments | diaporama | imprimer | newsletter | newsletters | partager | partages
publicité | réagir | s'abonner | s'inscrire | se connecter | share | tags | à la une | à lire | à voir | à écouter
""")
