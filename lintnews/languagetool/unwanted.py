"""What a newsroom does not ask LanguageTool: its names of categories and rules, to be switched off on the server.

The categories are house choices (spaces, dashes, capitals, commas, style, spellings of foreign names), usage, or told by rules of
ours (repeated words, weekdays); spelling is asked apart (``layers.misspellings``). ``EXCEPTIONS`` are the rules in them that find
mistakes. The rules are off because fewer than half of their matches on published articles were right where four or more were read
(benchmarks/grammar/raw.tsv), because what they say is a house choice, or right in reported speech, with coordinated subjects or of
nautical miles, or because the family gap tells it (DETERMINER_SENT_END, SUR_ACCENT).
"""

CATEGORIES = (
    "CASING", "CAT_MAJUSCULES", "CAT_MARQUES_DE_COMMERCE", "CAT_PLEONASMES", "CAT_REGLES_DE_BASE", "CAT_TOURS_CRITIQUES",
    "CAT_TYPOGRAPHIE", "MISC", "MULTITOKEN_SPELLING", "PONCTUATION_POINT", "PONCTUATION_VIRGULE", "REDUNDANCY", "REPETITIONS",
    "SEMANTICS", "STYLE", "TYPOGRAPHY", "TYPOS",
)  # fmt: skip

EXCEPTIONS = tuple(
    "APOS_INCORRECT AU_DESSOUS CEST_A_DIRE CONFUSION_AL_LA CONFUSION_ORTHOGRAPHIQUE CONFUSION_QUI_QUIL "
    "CONFUSION_SU_SUR DANS_MAISON EN_GENERALE EN_PARTI EN_PARTICULIERS FAIRE_PARTI PRENDRE_A_PARTIE PRENDRE_PARTIE "
    "QUELQUES_TEMPS SE_FAIRE_FORT_PPA SUE_MESURE TIRER_PARTI".split()
)

RULES = tuple(
    "ACCORD_QUEL_QUE_SOIT ACCORD_V_PPA ADJ_ADJ_SENT_END AGREEMENT_NUMERAL_PLURAL AIT_AIE_AIES_EST ANNEE_AN A_ACCENT_A "
    "COND_VS_FUTUR CONFUSION_EST_ET CONFUSION_FUTUR_CON CONJONCTIONS C_EST_COMPLIQUER DETERMINER_SENT_END DE_TOUTE_FACON "
    "GENS_ACCORD GOLF_GOLFE IL_EST_IMPORTANT_QUE_SUBJ IL_FAUT J_N MILLES MOTS_INCOMP OU PAS_D_ELISION PREFIXES_NON_SEPARES "
    "PREP_VERBECONJUGUE QUI_VCONJ SUR_ACCENT VACANCE VPPA_SUJET_INVERSE".split()
)
