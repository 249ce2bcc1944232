"""Nouns for people and bodies that can speak, as the press names them without their name."""

from lintnews.layers.names import ROLES

HUMANS = ROLES | frozenset(
    """
    ado adjoint adjointe adolescent adolescente agriculteur agricultrice aîné ami amie ancien animateur animatrice artisan artiste
    assureur athlète auteur autrice bâtonnier bénévole berger boulanger candidat candidate capitaine champion championne chef
    cheffe chercheur chercheuse citoyen coach collaborateur collègue comédien comédienne commerçant commerçante commissaire
    concurrent conducteur conseiller conseillère consommateur coordinateur coordinatrice coureur créateur créatrice cycliste
    danseur défenseur délégué déléguée détenu dirigeant dirigeante diplomate directeur directrice économiste éditeur édile élu élue
    élève élu employé enseignant enseignante entrepreneur épouse époux éleveur éleveuse étudiant étudiante exploitant expert experte
    femme fille fils fondateur fondatrice fonctionnaire footballeur footballeuse frère garçon gardien gendarme gérant gérante
    gouverneur gouverneure guide habitant habitante historien historienne homme infirmier infirmière ingénieur inspecteur
    intéressé intéressée intervenant jeune joueur joueuse leader lycéen lycéenne magistrat magistrate maman mari médecin
    membre mère militant militante militaire musicien musicienne navigateur officier ouvrier ouvrière papa parent parlementaire
    passager passant patron patronne pêcheur père philosophe pilote plaignante plaignant policier policière politologue pompier
    pompiers porte-parole préfet préfète prévenu prévenue procureur procureure producteur productrice proche proviseur prêtre
    psychologue quadragénaire quinquagénaire recteur réfugié réfugiée religieuse représentant représentante rescapé rescapée
    responsable retraité retraitée riverain riveraine romancier salarié salariée sapeur-pompier sculpteur secouriste secrétaire
    septuagénaire sexagénaire sociologue soeur sœur soldat soignant sous-préfet spécialiste supporteur sportif sportive
    syndicaliste technicien technicienne témoin titulaire trentenaire triathlète vainqueur vendeur vendeuse vétérinaire veuve
    vice-président vice-présidente victime vigneron viticulteur viticultrice voisin voisine voyageur
    association administration agence ambassade armée autorité bureau cabinet chambre chancellerie collectif comité commission
    compagnie confédération conseil constructeur cour coalition club défense direction entreprise entourage exécutif famille
    fédération fondation gendarmerie gouvernement groupe hôpital institut intersyndicale justice mairie ministère mouvement
    municipalité observatoire ong opposition opérateur organisation parquet parti police préfecture présidence rectorat société
    source syndicat tribunal université
    """.split()
)

# Nouns that take up somebody named before: « l'élu », « la quadragénaire ».
TAKING_UP = frozenset(
    """
    acteur actrice adolescent adolescente ancien artiste athlète attaquant auteur autrice avocat avocate champion championne
    chanteur chanteuse chef cheffe chercheur chercheuse cinéaste comédien comédienne conseiller conseillère coureur défenseur député
    députée dernier dernière dirigeant dirigeante directeur directrice édile élu élue entraîneur entraîneuse entrepreneur expert
    experte femme gardien historien historienne homme intéressé intéressée jeune joueur joueuse leader magistrat magistrate maire
    médecin meneur milieu ministre musicien musicienne octogénaire parlementaire patron patronne pilote politologue porte-parole
    président présidente préfet préfète procureur procureure quadragénaire quinquagénaire réalisateur réalisatrice responsable
    romancier romancière sénateur sénatrice septuagénaire sexagénaire sélectionneur sociologue spécialiste technicien trentenaire
    capitaine coach économiste eurodéputé eurodéputée chancelier chancelière
    """.split()
)

# What speaks without being anybody: documents.
TEXTS = frozenset(
    """
    affiche annonce arrêté article avis avocat billet bulletin circulaire communiqué communication compte-rendu courrier courriel
    déclaration dépêche document édito éditorial enquête étude lettre livre message note notice pétition rapport site texte
    tract tribune tweet
    """.split()
)
TIMES = frozenset(
    "jour jours nuit semaine semaines mois année années an ans heure heures minute minutes moment fois instant temps matin soir "
    "soirée matinée midi après-midi veille lendemain week-end été hiver automne printemps janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre trimestre siècle saison".split()
)
