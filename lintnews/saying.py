"""Verbs of saying, as the French press uses them round a quotation (`», a-t-il martelé`, `», regrette la maire`)."""

SAYING = frozenset(
    """
    abonder accorder accréditer accuser acquiescer admettre affirmer agacer ajouter alarmer alerter alléguer
    analyser annoncer anticiper apostropher applaudir approuver apprécier appuyer arguer argumenter articuler
    assener assurer asséner attaquer attester avancer avertir aviser avouer balayer balbutier bougonner certifier
    chuchoter claironner clamer clarifier commenter compléter conclure concéder condamner confesser confier
    confirmer conjurer conseiller considérer constater contester contredire convenir corriger crier critiquer
    demander deviner diagnostiquer dire déclamer déclarer décrire décrypter défendre démentir dénoncer déplorer
    désapprouver désoler détailler développer dévoiler embrayer enchaîner enchérir encourager enjoindre enrager
    enthousiasmer entonner espérer estimer exclamer exhorter exiger expliciter expliquer exposer exprimer exulter
    fanfaronner formuler fulminer fustiger féliciter garantir glisser grogner grommeler gronder gémir hasarder
    hurler imaginer implorer indigner indiquer informer inquiéter insinuer insister interpeller interroger
    intervenir invectiver invoquer ironiser jubiler juger jurer justifier lamenter lancer lire louer lâcher
    maintenir marmonner marteler maugréer menacer mentionner minimiser moquer murmurer narrer nier noter notifier
    nuancer objecter observer opiner opposer ordonner paraphraser parier penser persifler persister pester plaider
    plaindre plaisanter pointer pouffer poursuivre prier proclamer professer promettre prononcer pronostiquer
    prophétiser proposer protester préciser préconiser prédire présager prétendre prévenir prévoir questionner
    raconter railler rajouter rappeler rapporter rassurer recommander reconnaître rectifier redire redouter
    regretter rejeter relater relativiser relever remarquer remercier renchérir reprendre reprocher requérir
    retracer riposter rire ronchonner rugir réaffirmer réagir récrier réfuter réitérer réjouir répliquer répondre
    répéter résumer rétorquer révéler saluer scander sermonner signaler signifier souffler souhaiter soulever
    souligner soupirer soupçonner soutenir souvenir spécifier spéculer statuer stipuler suggérer supplier supposer
    suspecter susurrer synthétiser tacler temporiser tempérer tempêter tonner traduire trancher triompher tweeter
    témoigner vanter vilipender vitupérer vociférer écrier écrire édicter égrener élucider émouvoir énoncer énumérer
    étonner évaluer évoquer
    """.split()
)

# How something is said, rather than that it is: only right beside a quotation do they attribute it (`», sourit le maire`).
VOICED = SAYING | frozenset(
    """
    admirer amuser apaiser bafouiller balancer blaguer bredouiller bêler calmer chanter cingler commencer
    confesser consentir consoler continuer cracher craindre croire dramatiser débuter décocher décréter
    dédramatiser dégainer délirer emporter enflammer enfoncer enorgueillir entamer esclaffer esquiver exagérer
    excuser exploser extasier finir féliciter gausser grimacer grincer imager insurger interroger juger lister
    marrer maudire mentir modérer moraliser navrer offusquer persuader philosopher piquer plaindre plastronner
    pleurer positiver poster pousser provoquer prêcher prôner psalmodier rager railler rassurer rebondir
    recadrer refuser remémorer ressasser revendiquer ricaner rigoler rouspéter râler réclamer rêver sangloter
    savourer sourire souvenir tancer targuer tenter terminer théoriser tranquilliser trembler trépigner twitter
    énerver épancher éructer étonner étouffer étrangler évacuer
    """.split()
)

# After these a quotation may follow as their object: `a qualifié l'accord de « honte »`, `réclame « la vérité »`.
QUOTING = SAYING | frozenset(
    """
    appeler craindre croire décréter engager exiger juger parler plaindre prôner qualifier réclamer
    pleurer entendre exclure écarter inviter tenir
    refuser revendiquer targuer trouver user vouloir taxer traiter brocarder fustiger moquer ériger résumer
    """.split()
)

# They take more than words as their object: `lance l'opération « Pont sûr »`, `prévoit une « nuit des lampions »`.
NOT_ITS_OBJECT = frozenset(
    """
    intervenir attaquer développer exposer interroger lancer lire maintenir opposer ordonner poursuivre proposer prononcer prévoir
    reprendre retracer traduire
    """.split()
)
