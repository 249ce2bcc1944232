"""Nouns for people and bodies that can speak, as the press names them without their name."""

from lintnews.layers.names import ROLES

PERSONS = ROLES | frozenset(
    """
    abonné abonnée accusé accusée acheteur adjoint adjointe ado adolescent adolescente agent agriculteur agricultrice ami
    amie ancien animateur animatrice artisan artiste assistant assistante associé associée assureur athlète auteur autrice
    aîné berger boulanger buteur bâtonnier bénévole candidat candidate cantonnier capitaine champion championne chef cheffe
    chercheur chercheuse citoyen client cliente coach collaborateur collègue commerçant commerçante commissaire comédien
    comédienne concurrent conducteur confrère conseiller conseillère consoeur consommateur consœur coordinateur
    coordinatrice coureur créateur créatrice cycliste danseur diplomate directeur directrice dirigeant dirigeante défenseur
    délégué déléguée détenu employé enseignant enseignante entrepreneur expert experte exploitant femme fille fils
    fonctionnaire fondateur fondatrice footballeur footballeuse frère gardien garçon gendarme gens gouverneur gouverneure
    grand-mère grand-père guide gérant gérante habitant habitante historien historienne homme infirmier infirmière ingénieur
    inspecteur intervenant intéressé intéressée jeune joueur joueuse leader lycéen lycéenne magistrat magistrate maman
    manifestant manifestante mari membre militaire militant militante musicien musicienne mère médecin navigateur officier
    ouvrier ouvrière papa parent parlementaire passager passant patron patronne pensionné philosophe pilote plaignant
    plaignante policier policière politologue pompier pompiers porte-parole proche procureur procureure producteur
    productrice proviseur préfet préfète prévenu prévenue prêtre psychologue père pêcheur quadragénaire quinquagénaire
    recteur religieuse représentant représentante rescapé rescapée responsable retraité retraitée riverain riveraine
    romancier réfugié réfugiée salarié salariée sapeur-pompier sculpteur secouriste secrétaire septuagénaire sexagénaire
    sociologue soeur soignant soldat sous-préfet sportif sportive spécialiste supporteur syndicaliste sœur technicien
    technicienne titulaire trentenaire triathlète témoin usager usagère vainqueur vendeur vendeuse veuve vice-président
    vice-présidente victime vigneron viticulteur viticultrice voisin voisine voyageur vétérinaire économiste édile éditeur
    éleveur éleveuse élu élue élève épouse époux étudiant étudiante
    """.split()
)

# Bodies that speak through somebody; a name behind the noun is theirs: « le syndicat Solidaires ».
BODIES = frozenset(
    """
    administration agence ambassade armée association autorité bailleur banque bureau cabinet chambre chancellerie chaîne
    club coalition collectif comité commission compagnie confédération conseil constructeur coopérative cour direction
    défense département enseigne entourage entreprise exécutif famille filiale fondation fédération gendarmerie gouvernement
    groupe hôpital institut institution intercommunalité intersyndicale justice laboratoire ligue lobby mairie marque
    ministère mouvement municipalité métropole observatoire office ong opposition opérateur ordre organisation organisme
    parquet parti plateforme police profession propriétaire préfecture présidence rectorat régie région réseau société
    source start-up syndicat tribunal université ville école équipe
    """.split()
)
HUMANS = PERSONS | BODIES

# Offices that « le » or « la » may bring in without a name before: « le maire », « l'avocat de la défense ». Every other noun for
# a person takes up somebody named before: « l'élu », « la quadragénaire », « le buteur ».
OFFICES = ROLES | frozenset(
    """
    adjoint adjointe ambassadeur ambassadrice architecte attaché attachée avocat avocate bâtonnier cabinet capitaine
    chancelier chancelière chef cheffe coach commandant commandante commandement commissaire compagne compagnon conducteur
    conseiller conseillère curé directeur directrice doyen doyenne expert experte exécutif famille femme fille fils foule
    frère gouverneur gouverneure greffier greffière gérant gérante inspecteur inspectrice locataire légiste magistrat
    magistrate mari maître maîtresse metteur ministre monde mère médecin parquet patron patronne porte-parole premier
    première procureur procureure producteur productrice proviseur préfet préfète président présidente prévenu public père
    rapporteur rapporteure recteur rectrice représentant représentante responsable rédaction secrétaire shérif soeur sous-
    préfet sous-préfète substitut suspect sélectionneur sœur témoin vice-président vice-présidente victime voisin voisine
    épouse époux
    """.split()
) - frozenset(
    "acteur actrice chanteur chanteuse écrivain romancière réalisateur réalisatrice entraîneur femme magistrat magistrate "
    "professeur journaliste sénateur sénatrice député députée docteur général colonel conducteur pape évêque".split()
)

# Nouns that take up a body by its name: « le syndicat ».
TAKING_UP = frozenset(
    "syndicat groupe organisation organisme association parti ong entreprise société compagnie fédération collectif coopérative "
    "institution enseigne marque club agence constructeur géant firme fondation formation quotidien hebdomadaire chaîne".split()
)

# What speaks without being anybody: documents.
TEXTS = frozenset(
    """
    affiche annonce arrêt arrêté article avis banderole billet bulletin circulaire communication communiqué compte-
    rendu courriel courrier document déclaration décret dépêche enquête inscription lettre livre message note notice
    audit bilan charte devise dicton expertise jugement mantra plainte proverbe refrain sondage étude évaluation
    ordonnance pancarte panneau pétition rapport site slogan texte tract tribune tweet édito éditorial
    """.split()
)
TIMES = frozenset(
    "jour jours nuit semaine semaines mois année années an ans heure heures minute minutes moment fois instant temps matin soir "
    "soirée matinée midi après-midi veille lendemain week-end été hiver automne printemps janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre trimestre siècle saison".split()
)

# They stand before the noun of a person: « la jeune femme », « l'ancien ministre », « le numéro un ».
ADJECTIVES = frozenset(
    "jeune vieux vieil vieille ancien ancienne petit petite grand grande haut haute futur future nouveau nouvel nouvelle ex "
    "numéro bras tête figure".split()
)
# They take up anybody, whatever the office: « l'élu », « le colosse », « la quinquagénaire ».
GENERIC = frozenset(
    """
    acteur actrice agriculteur artiste athlète aîné aînée auteur autrice barbu benjamin benjamine cadet cadette candidat candidate
    champion championne colosse comédien comédienne coureur cycliste créateur créatrice dirigeant dirigeante doyen doyenne édile
    élu élue femme fondateur fondatrice gaillard gamin gamine garçon géant homme intéressé intéressée jeune joueur joueuse leader
    magistrat magistrate malheureux malheureuse militant militante musicien musicienne numéro octogénaire parlementaire patron
    patronne prodige responsable retraité retraitée sportif sportive star syndicaliste trublion vedette vétéran virtuose
    écrivain chercheur chercheuse officier technicien accusé accusée prévenu prévenue expert experte spécialiste
    scientifique praticien praticienne soignant soignante policier policière militaire
    """.split()
)
_SUFFIXES = (
    "eur",
    "euse",
    "trice",
    "ien",
    "ienne",
    "iste",
    "aste",
    "naire",
    "ant",
    "ante",
    "é",
    "ée",
    "ier",
    "ière",
    "logue",
    "ois",
    "oise",
)


def is_person(noun: str) -> bool:
    """Whether ``noun`` (lower case) may well name somebody: it is listed or has the ending of such nouns."""
    one = noun[:-1] if noun[-1:] in ("s", "x") and len(noun) > 4 else noun
    if noun in ("premier", "première"):
        return False
    if noun in PERSONS or one in PERSONS:
        return True
    return one not in BODIES and one not in TEXTS and one not in TIMES and one.endswith(_SUFFIXES)
