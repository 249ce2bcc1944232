"""Whole lines that are a label of a web page, in lower case, without the marks around them.

``ALONE`` are labels that no paragraph, subheading or signature of an article consists of. ``TOGETHER`` could be a subheading
too (« Facebook », « Premium »): they prove something only beside another label. ``ELSEWHERE`` are those of them that another
rule of the family reports by themselves.
"""


def _lines(text: str) -> frozenset[str]:
    return frozenset(text.strip().replace("\n", " | ").split(" | "))


ALONE = _lines("""
abbonati | accept all | accéder au contenu | accéder à l'accueil | acheter cet article | acheter le journal
acheter le numéro | activer les sous-titres | actualiser la page | actualités liées | adresse copiée | adresse e-mail
adresse email | adresse mail | advertisement - scroll to continue | affichage de la carte en cours
afficher l'itinéraire | afficher la légende | afficher les réponses | agrandir l'image | agrandir la photo
agrandir le texte | ailleurs sur le web | ajouter à ma liste | ajouter à ma sélection | ajouter à mes articles
ajouté aux favoris | aller au menu | aller en haut | aller à la navigation | aller à la recherche
annonces immobilières | annonceurs | annuler la réponse | annulez quand vous voulez | applications mobiles
après la publicité | article associé | article continues below | article copié | article en accès libre
article enregistré | article gratuit | article généré automatiquement | article lié | article offert | article payant
articles du même auteur | articles en lien | articles les plus récents | articles populaires | articles à la une
articoli correlati | artikel drucken | artikel teilen | artikel versenden | aucun commentaire pour l'instant
aucun commentaire pour le moment | aucun résultat | aucune description | aucune légende | augmenter la taille
autour de cet article | autres actualités | autres actus | autres articles | autres articles de l'auteur
autres vidéos | bannière publicitaire | bild vergrößern | biographie de l'auteur | brand content
ce contenu n'est pas disponible | cet article est en accès libre | cet article vous a intéressé ?
cet article vous a-t-il plu ? | cette page n'existe pas | ceux qui ont lu cet article ont aussi lu | cgu | cgv
changer de thème | charger plus | charger plus d'articles | charte d'utilisation | charte de confidentialité
charte de modération | charte déontologique | charte éditoriale | choisi pour vous | choisir cette offre
choisissez votre formule | cliquer pour agrandir | cliquer pour imprimer | code d'intégration | compartir
compartir en facebook | compartir en twitter | compartir en whatsapp | conditions d'utilisation | conditions générales
condividi | condividi su facebook | condividi su twitter | consentement requis | consulter le dossier
consulter le journal | contact presse | contact us | contacter l'auteur | contacter la rédaction | contenu de marque
contenu embarqué | contenu exclusif | contenu externe | contenu gratuit | contenu généré automatiquement
contenu indisponible | contenu intégré | contenu offert | contenu payant | contenu recommandé | continua a leggere
continue reading below | continuer la lecture | cookie policy | cookie settings | copiar enlace | copier l'adresse
copier l'url | copier le code d'intégration | copy link | copy url | crédit image | d'articles | d'infos
dans l'actualité de la rubrique | dans la même thématique | dans le même thème | das könnte sie auch interessieren
deel dit artikel | derniers articles | dernières actualités | dernières actus | dernières infos | diapositive suivante
donate now | dossier complet | download the app | du même auteur | du même sujet | découvrir l'offre
découvrir plus d'articles | déjà abonné | déjà abonné(e) ? | désactiver le son | editor's picks | editors' picks
email this | en accès libre | en ce moment sur le site | en partenariat | en profiter | en savoir
encore plus d'articles | encore plus d'infos | enregistrer pour plus tard | envoyer cet article | envoyer l'article
envoyer le commentaire | envoyer par courriel | envoyer un lien par e-mail | envoyer à un proche | erreur 404
espace abonné | espace abonnés | espace annonceurs | essai gratuit | essai gratuit 1 mois | essayez gratuitement
exclu abonnés | exclusivité abonnés | explore our latest | explorez le contenu du dossier | faites un don
fermer cette fenêtre | fermer la fenêtre | fermer le menu | fermer x | fil d'info | fil info | fil infos | flux rss
follow | following | get the app | get the newsletter | google maps | gérer mon abonnement | heure de publication
i più letti | icône imprimante | icône partage | image indisponible | image légende | image précédente
image suivante | in pics | iniciar sesión | inscription newsletter | inscription à la newsletter | intégrer la vidéo
j'accepte | j'aime chargement | j'aime ça | j'en profite | je commente | je donne mon avis | je découvre
je fais un don | je m'inscris | je me connecte | je participe | je profite de l'offre | je refuse
je teste gratuitement | je vote | jetzt abonnieren | jetzt lesen | jetzt registrieren | join now | kommentar schreiben
l'article complet ici | l'article vous a plu ? | l'auteur de cet article | la suite après la pub
la version numérique | lancer la lecture | lancer la recherche | lancer la vidéo | latest stories | latest updates
le choix de la rédaction | le fil actu | le fil de l'info | le fil info | le plus lu | le top des articles
lecture automatique | lecture libre | lee también | leer también | lees het volledige artikel | leggi di più
leggi l'articolo | leggi l'articolo completo | les + lus | les articles de la même rubrique
les articles les plus consultés | les articles recommandés pour vous | les auteurs de cet article
les choix de la rédaction | les commentaires les plus récents | les derniers articles | les dernières infos
les dernières vidéos | les internautes ont aussi consulté | les lecteurs ont aussi aimé | les mieux notés
les plus consultés | les plus vus | les sites du groupe | les tops de la semaine | lettre d'information
lien copié dans le presse-papiers | like this | link copied | lire | lire depuis le début | lire en anglais
lire le dossier | lire le journal | lire le journal numérique | lire moins | lire tout l'article | listen to article
listen to this article | lo más leído | lo más visto | loading | lus | légende de l'image | légende de la photo
mais lidas | mais lidos | manage cookies | manage preferences | masquer la légende | masquer les réponses | me suivre
meer artikels | meer nieuws | meer over | meest gelezen | mehr erfahren | mehr lesen | meistgelesen
mentions légales et cgu | menu de navigation | menu principal | menu toggle | merci de votre vote
merci pour votre avis | merci pour votre vote | mettre en favori | mettre en pause | min read | miser sur ce match
mode clair | mode lecture | mode plein écran | mode sombre | modération des commentaires | mon abonnement | more from
more in this section | more news | more on this story | more on this topic | more stories | mots-clés associés
más información | más leídas | más noticias | más vistas | nan | ne plus suivre | newsletter abonnieren
newsletter sign up | non merci | non, merci | nos applications | nos applis | nos articles sur le même sujet
nos articles sur le sujet | nos autres articles | nos autres articles sur le sujet | nos autres sites
nos derniers podcasts | nos dernières vidéos | nos lecteurs lisent aussi | nos lecteurs ont aussi lu
nos offres d'emploi | nos podcasts | nos recommandations | noter cet article | notez cet article
noticias relacionadas | notre sélection pour vous | nous signaler une erreur | null | obtenir l'application
offres d'emploi | offrir cet article à un proche | offrir l'article | offrir un abonnement | ok, je m'inscris
ook interessant | open in app | options de partage | our newsletter | ouvrir dans google maps | ouvrir la recherche
ouvrir le menu de navigation | page introuvable | paid content | parier sur ce match | parier sur cette course
partager cet article avec | partagez-le | partilhar | partilhe | pas de légende | pas de titre | pas encore abonné
pas encore de commentaire | passer au contenu | patientez | peut-être plus tard | photo gallery | photo précédente
photo suivante | play video | please wait | plus d'actus | plus d'articles | plus d'articles de l'auteur
plus d'informations ici | plus de cet auteur | plus de contenus | plus de résultats | plus de vidéos | post a comment
postez votre commentaire | potrebbe interessarti | pour aller plus loin | pour approfondir | pour les abonnés
privacy policy | profiter de l'offre | prolongez votre lecture | prolongez votre lecture autour de ce sujet
proposer une correction | préférences de confidentialité | pub | publi-communiqué | qualité vidéo
quitter le plein écran | read full article | read full story | read in english | read now | read the full story
read time | recharger la page | rechercher sur le site | rechercher un article | regarder depuis le début
regarder en replay | regarder sur youtube | registrarse | reject all | rejoindre le direct | related topic
related topics | remettre le son | remonter en haut de page | reprendre la vidéo | resultats du sondage
retirer de mes favoris | retour au direct | retour au menu | retour aux articles | retour à l'actualité
retour à l'article | retourner en haut | retourner à l'accueil | retrouvez-nous sur | revenir en haut
revenir à l'accueil | revoir en replay | revoir l'émission | revoir la vidéo | riproduzione riservata | rss
rubriques associées | réduire le texte | réessayer | répondre à ce message | réponses des lecteurs | réservé abonnés
résilier mon abonnement | résultat de recherche | résultats de la recherche | réutiliser ce contenu
réutiliser cet article | s'abonner au fil | s'abonner maintenant | sans titre | schrijf je in | scroll to continue
see all | see more | segui su facebook | seguir leyendo | services partenaires | ses derniers articles
share via email | siga-nos | signaler au modérateur | signaler cet article | sigue leyendo | skip ad
skip advertisement | story continues after advertisement | story continues below | suivez-nous | suivez-nous sur
suivre | suivre la page | support our work | support us | sur nos réseaux | suscribirse | sélection de la rédaction
sélectionné pour vous | sélectionnés pour vous | síguenos | síguenos en | tags associés | taille du texte
te recomendamos | temas relacionados | tendances du moment | terms of use | testez gratuitement | texte alternatif
this is a modal window | this video is unavailable | thématiques associées | thématiques liées | toggle navigation
top articles | tous les articles | tous les podcasts | tous nos podcasts | tous ses articles | tout afficher
tout le dossier | tout voir | toute l'actualité | toutes les actualités | toutes les actus | toutes les infos
toutes les vidéos | toutes les émissions | toutes nos vidéos | traduction automatique | traduire cette page
trending now | trier par date | trier par pertinence | télécharger en pdf | télécharger le pdf | up next | url copiée
vai ai commenti | valider mon inscription | ver más | ver también | vers le haut de la page | version anglaise
version imprimable | version pdf | veuillez patienter | video player | video unavailable
vidéo en cours de chargement | view all | view comments | view gallery | view image in fullscreen | view photos
vitesse de lecture | voir | voir d'autres articles | voir dans l'application | voir en grand | voir en plein écran
voir l'image en grand | voir l'offre | voir l'émission | voir la carte | voir la légende | voir la publication
voir la suite | voir la vidéo complète | voir le direct | voir le dossier | voir le journal | voir le post
voir le profil | voir le profil de l'auteur | voir le replay | voir le tweet | voir les images | voir les réponses
voir mon actu | voir nos formules | voir sa fiche | voir ses articles | voir sur facebook | voir sur instagram
voir sur tiktok | voir sur twitter | voir sur x | voir sur youtube | voir tous ses articles | voir tout le dossier
voir toutes les photos | volg ons | vos newsletters | vote enregistré | votre commentaire | votre mail
votre vote a été pris en compte | vous n'êtes pas connecté | vous pourriez aimer | vous pourriez aussi aimer
vous pourriez également aimer | vous êtes abonné | vous êtes déconnecté | watch live | watch now | watch video
zoomer | zur galerie | zur startseite | à la une du site | à propos de l'auteur | à suivre sur le site
ça vous intéresse ? | écouter en direct | écouter l'émission | écouter l'épisode | écouter le direct
écouter plus tard | évaluer cet article
""")

TOGETHER = _lines("""
abonnés | accueil | accès gratuit | accès libre | actu | actus | afficher | agrandir | aide | annonces | annonces auto
annonces légales | annuler | article complet | article exclusif | article récent | articles récents | auteur
bande-annonce | bluesky | bons plans | cacher | catégorie | close | code promo | codes promo | comentarios
commentaire | commentaires | commenter | commenti | comments | comparateurs | confirmer | connexion | contribuer
copier | copié | courriel | date de publication | delen | dernière modification | diaporama | donate | drucken
déplier | dérouler | e-mail | email | en continu | en direct | english | envoyer | explore more | extrait audio
extrait vidéo | facebook | faq | favoris | fermer | fin de la vidéo | français | guide d'achat | guides d'achat
ignorer | imprimer | in pictures | infos | instagram | kommentare | l'essentiel | le groupe | le plus récent
les plus récentes | les plus récents | linkedin | listen | live updates | mail | masquer | masquer les résultats
mastodon | menu | merken | mes favoris | messenger | modérer | newsletter | newsletters | nom | nos dossiers
nos partenaires | nos services | nos séries | nos vidéos | nos émissions | note moyenne | paramétrer | partager
partages | petites annonces | photos | pinterest | plus tard | podcast | podcasts | premium | première publication
print | précédent | précédente | publicité | reacties | recherche | rechercher | recommandations | reddit | register
replay | replier | restez connecté | restez connectés | rubrique | réactions | réagir | réduire | résumé | s'abonner
s'inscrire | sauvegarder | save | se connecter | share | site web | snapchat | source | sous-titres | suivant
suivante | suivi | sur le web | tags | teilen | telegram | the latest | threads | thématiques | tiktok | traduire
trending | twitter | ultime notizie | une erreur ? | une remarque ? | valider | vidéos | voir les résultats | volume
voter | watch | werbung | whatsapp | x | youtube | zum thema | à découvrir | à la une | à lire | à propos | à voir
à écouter
""")

ELSEWHERE = _lines("""
abonnés | commentaires | commenter | comments | diaporama | imprimer | newsletter | newsletters | partager | partages
publicité | réagir | s'abonner | s'inscrire | se connecter | share | tags | à la une | à lire | à voir | à écouter
""")
