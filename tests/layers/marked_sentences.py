"""Sentences whose agreement is broken across a quotation mark, the wrong word in ``{{ }}``, and sentences that are right."""

BROKEN = (
    # subject, mark, verb
    "Ces miliciens « {{terrorisait}} les villages voisins », selon un élu local.",
    "Les agriculteurs de la vallée « {{redoute}} une sécheresse plus longue », explique la chambre.",
    "Nos voisins du dessous “{{fait}} la fête toute la nuit”, peste une locataire.",
    "D’après le procureur, les trois suspects « {{était}} ivres au moment des faits ».",
    "La direction assure que les salariés « {{recevra}} une prime avant l’été ».",
    "Le conseil d’administration « {{ont}} pris acte de la démission ».",
    "Elle estime que la loi « {{protègent}} mal les locataires ».",
    "Cette ministre « {{ont}} menti devant les députés », accuse l’opposition.",
    "Les juges, eux, « {{a}} suivi les réquisitions du parquet ».",
    "Selon la mairie, ces travaux “{{va}} durer jusqu’au printemps”.",
    "Les enquêteurs ont établi que les pilotes « {{volait}} trop bas ».",
    "Les riverains «{{demande}} la fermeture du dépôt», rapporte le quotidien.",
    # noun, mark, participle
    "Plusieurs des maisons « {{effondré}} dans la nuit » étaient vides.",
    "Deux fillettes « {{disparu}} depuis mardi » ont été retrouvées.",
    "Des obus « {{tiré}} depuis la colline » ont touché le marché.",
    "Une fusée « {{lancés}} par erreur » est retombée en mer.",
    "Les documents « {{transmise}} à la justice » seront rendus.",
    "Le ministère évoque des essais « {{mené}} dans le plus grand secret ».",
    "La police recherche deux hommes « {{armé}} de fusils ».",
    # noun, mark, adjective
    "Le rapport décrit une procédure « {{opaques}} et coûteuse ».",
    "Elle réclame des mesures « {{immédiate}} pour les sinistrés ».",
    "L’avocat parle d’une enquête « {{bâclé}} » et lente.",
    "La réforme est “{{injustes}} pour les retraités”, dit le syndicat.",
    "Les négociations restent « très {{tendu}} », note un diplomate.",
    # determiner, mark, noun
    "Le préfet a annoncé des « {{mesure}} fortes » pour la rentrée.",
    "Les « {{incident}} techniques » de lundi ont retardé les trains.",
    "Il accuse plusieurs « {{puissance}} étrangères » d’ingérence.",
    "Elle a salué {{cette}} « accord historique » entre les deux pays.",
    "La porte-parole invoque {{un}} « décision collective ».",
    # the quoted subject, then the verb
    "Les « gestes barrières » {{reste}} recommandés à l’hôpital.",
    "Ces « dérapages » {{inquiète}} les associations de la ville.",
    "« Ces combattants » {{représentait}} une menace pour la région.",
    # relative clauses
    "L’armée a visé un convoi « qui {{transportaient}} des armes ».",
    # nested marks, and two sentences spliced
    "« Les tirs “{{venu}} du nord” ont repris à l’aube », raconte une habitante.",
    "Certains des missiles « {{tombé}} près du port »a indiqué une source militaire.",
    "Ces drones « {{menaçait}} la base américaine » Des renforts ont été envoyés sur place.",
)

# Broken too, and not found: LanguageTool says nothing of them even without the marks.
BEYOND = (
    "La présidente du syndicat, très émue, « {{regrettent}} un choix brutal ».",
    "Il dénonce des conditions de travail « {{indigne}} d’un pays riche ».",
    "Le maire promet une réponse « {{fermes}} » aux riverains.",
    "Le gouvernement a pris des décisions « {{courageux}} », juge-t-elle.",
    "La région accueille des familles « qui {{fuit}} la guerre depuis deux ans ».",
)

RIGHT = (
    "Ces miliciens « terrorisaient les villages voisins », selon un élu local.",
    "Les agriculteurs de la vallée « redoutent une sécheresse plus longue », explique la chambre.",
    "Nos voisins du dessous “font la fête toute la nuit”, peste une locataire.",
    "D’après le procureur, les trois suspects « étaient ivres au moment des faits ».",
    "Le conseil d’administration « a pris acte de la démission ».",
    "Les juges, eux, « ont suivi les réquisitions du parquet ».",
    "La majorité des élus « ont voté contre », note le greffe.",
    "Plusieurs des maisons « effondrées dans la nuit » étaient vides.",
    "Une fusée « lancée par erreur » est retombée en mer.",
    "Le ministère évoque des essais « menés dans le plus grand secret ».",
    "Il dénonce des conditions de travail « indignes d’un pays riche ».",
    "L’avocat parle d’une enquête « bâclée » et lente.",
    "La réforme est “injuste pour les retraités”, dit le syndicat.",
    "Le préfet a annoncé des « mesures fortes » pour la rentrée.",
    "Elle a salué cet « accord historique » entre les deux pays.",
    "Les « gestes barrières » restent recommandés à l’hôpital.",
    "« Ces combattants » représentaient une menace pour la région.",
    "La région accueille des familles « qui fuient la guerre depuis deux ans ».",
    "L’armée a visé un convoi « qui transportait des armes ».",
    "« Les tirs “venus du nord” ont repris à l’aube », raconte une habitante.",
    "Certains des missiles « tombés près du port »a indiqué une source militaire.",
    "Ces drones « menaçaient la base américaine » Des renforts ont été envoyés sur place.",
    # a quotation that is a sentence, or an object, of its own
    "« Les secours sont arrivés vite », a déclaré le capitaine.",
    "Sur le mur, on lisait : « tous uni » en lettres rouges.",
    "Les députés ont répondu « non » à la question posée.",
    "Les manifestants ont crié « liberté » devant le palais.",
    "Elles se disent « féministe et fière de l’être » sur leur affiche.",
    # words that are spoken of, titles and names
    "Les mots « est terminé » figurent sur l’affiche.",
    "L’expression « gros sel » vient des cuisines.",
    "Les mentions « lu et approuvé » manquent.",
    "Le film « Les Revenants » est sorti mercredi.",
    "Les spectateurs de « La Grande Vague » ont applaudi.",
    "Le mouvement « gilets jaunes » a repris samedi.",
    "La série « Trois amies » est tournée à Brest.",
    "Un projet baptisé « énergies locales » est né en mars.",
    "Les équipes du « Monde » ont enquêté pendant un an.",
    # what only looks like a subject
    "Le récit des témoins « est précis », dit le juge.",
    "L’un des deux hommes « a reconnu les faits ».",
    "La maire et son adjoint « sont partis fâchés ».",
    "Des élus de la région, dont le président, « ont quitté la salle ».",
    "Une dizaine de voitures « ont brûlé dans la nuit ».",
    "Les habitants, « épuisés par le bruit », ont saisi le tribunal.",
)
