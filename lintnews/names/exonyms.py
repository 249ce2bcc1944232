"""Exonyms: what places and some persons are called in other languages, and what French calls them.

They stay in texts that were translated halfway. Only forms that no French text uses by themselves, so neither Beijing nor
Mumbai. ``TOWNS`` are plain wherever a French preposition stands before them; ``TWICE``, which are also towns of America,
surnames or clubs, and ``REGIONS``, which are also words of an English title, only where the article has the French name as
well; ``COUNTRIES`` after «en», «au», «aux».
"""

_TOWNS = """
Alep Aleppo|Alger Algiers Argel|Anvers Antwerp Antwerpen|Achgabat Ashgabat|Addis-Abeba Addis_Ababa|Bâle Basel|Bagdad Baghdad
Belgrade Beograd|Berne Bern|Beyrouth Beirut|Bichkek Bishkek|Bruxelles Brussels Brüssel Brussel Bruselas
Bucarest Bucharest Bukarest|Cologne Köln|Copenhague Copenhagen Kopenhagen|Corfou Corfu|Courtrai Kortrijk|Cracovie Krakow Kraków
Damas Damascus Damaskus Damasco|Douchanbé Dushanbe|Dresde Dresden|Édimbourg Edinburgh|Ekaterinbourg Yekaterinburg
Francfort Frankfurt|Gand Gent Ghent|Genève Genf Ginevra|Göteborg Gothenburg|Irkoutsk Irkutsk
Kaboul Kabul|La_Haye Den_Haag|Le_Caire Kairo|Lisbonne Lisbon Lisboa Lissabon|Londres Londra Londen
Louvain Leuven|Lucerne Luzern|Malines Mechelen|Manille Manila|Marrakech Marrakesh|Mexico Mexico_City
Mogadiscio Mogadishu|Moscou Moskau Moskva Moscú|Munich Monaco_di_Baviera|Nicosie Nicosia|Nuremberg Nürnberg|Oulan-Bator Ulaanbaatar
Padoue Padova|Pékin Peking|Prague Praha|Ratisbonne Regensburg|Riyad Riyadh|Saint-Pétersbourg St_Petersburg
Singapour Singapore|Tachkent Tashkent|Tanger Tangier|Téhéran Tehran|Tokyo Tokio|Varsovie Warsaw Warschau
Vienne Wien|La_Nouvelle-Orléans New_Orleans|Ostende Oostende|Aix-la-Chapelle Aachen|Erevan Yerevan|Assouan Aswan|Nankin Nanking
"""
_TWICE = """
Londres London|Moscou Moscow Mosca|Genève Geneva|Vienne Vienna|Athènes Athens Atene Athen|Le_Caire Cairo|Alexandrie Alexandria
La_Havane Havana Habana|Munich München|Venise Venice|Cordoue Cordoba|Grenade Granada
Milan Milano Mailand|Florence Firenze|Katmandou Kathmandu|Médine Medina
Bethléem Bethlehem|Thessalonique Thessaloniki Salonica|Fribourg Freiburg|Damiette Damietta|Nazareth Natzrat|Koweït Kuwait_City
Rangoun Rangoon|Sarrebruck Saarbrücken|Majorque Mallorca|Minorque Menorca|Syracuse Siracusa
Trèves Trier|Douvres Dover|Mascate Muscat|Philadelphie Philadelphia|La_Mecque Mecca|Mayence Mainz|Hanovre Hannover
Tbilissi Tbilisi|Louxor Luxor|Djeddah Jeddah|Saragosse Zaragoza|Bakou Baku
Saint-Pierre Saint_Peter|Bruges Brugge|Dunkerque Dunkirk|Sardaigne Sardinia Sardegna|Sicile Sicily Sicilia
"""
_REGIONS = """
mer_Noire Black_Sea|mer_Rouge Red_Sea|mer_Morte Dead_Sea|mer_Caspienne Caspian_Sea|mer_Baltique Baltic_Sea|mer_du_Nord North_Sea
golfe_Persique Persian_Gulf|Proche-Orient Middle_East|Moyen-Orient Mideast|Cisjordanie West_Bank|bande_de_Gaza Gaza_Strip
Golan Golan_Heights|Corée_du_Nord North_Korea Nordkorea|Corée_du_Sud South_Korea Südkorea|Afrique_du_Sud South_Africa Südafrika
Nouvelle-Zélande New_Zealand|Arabie_saoudite Saudi_Arabia|Royaume-Uni United_Kingdom|États-Unis United_States
Etats-Unis United_States|Union_européenne European_Union|Nations_unies United_Nations|Maison-Blanche White_House
Maison_Blanche White_House|Écosse Scotland Schottland|pays_de_Galles Wales|Irlande_du_Nord Northern_Ireland
Nouvelle-Galles_du_Sud New_South_Wales|Bavière Bavaria|Saxe Saxony Sachsen|Basse-Saxe Lower_Saxony Niedersachsen
Rhénanie-du-Nord-Westphalie Nordrhein-Westfalen|Hesse Hessen|Thuringe Thüringen Thuringia|Brandebourg Brandenburg
Californie California|Floride Florida|Louisiane Louisiana|Pennsylvanie Pennsylvania
Caroline_du_Nord North_Carolina|Caroline_du_Sud South_Carolina|Nouveau-Mexique New_Mexico|Kremlin Kreml|Donbass Donbas
Crimée Crimea|Tchétchénie Chechnya|Sibérie Siberia Sibirien|Transnistrie Transnistria Transdniestria
Pentagone Pentagon
"""
_COUNTRIES = """
Allemagne Germany|Espagne Spain|Italie Italy|Grèce Greece|Turquie Turkey|Suède Sweden|Norvège Norway|Hongrie Hungary
Roumanie Romania|Bulgarie Bulgaria|Russie Russia|Chine China|Inde India|Syrie Syria|Liban Lebanon|Égypte Egypt|Maroc Morocco
Algérie Algeria|Libye Libya|Somalie Somalia|Éthiopie Ethiopia|Jordanie Jordan|Irak Iraq|Suisse Switzerland|Autriche Austria
Belgique Belgium|Pologne Poland|Lituanie Lithuania|Lettonie Latvia|Estonie Estonia|Chypre Cyprus|Soudan Sudan
Tchad Chad|Ouganda Uganda|Corée Korea|Japon Japan|Irlande Ireland|Écosse Scotland|Croatie Croatia|Serbie Serbia
"""
# Statesmen and writers whose names French transcribes in its own way; not those that the French press writes in two.
_PERSONS = """
Poutine Putin|Porochenko Poroshenko Poroschenko|Timochenko Tymoshenko Timoschenko|Zelensky Selenskyj Selenskyi Selenskij Selenski
Loukachenko Lukashenko Lukaschenko|Eltsine Yeltsin Jelzin|Gorbatchev Gorbachev Gorbatschow|Khrouchtchev Khrushchev Chruschtschow
Brejnev Brezhnev Breschnew|Prigojine Prigozhin Prigoschin|Choïgou Shoigu Schoigu|Kadhafi Gaddafi Qaddafi|Navalny Nawalny
Lavrov Lawrow|Medvedev Medwedew|Kadyrov Kadyrow|Ianoukovitch Yanukovych Janukowitsch|Iouchtchenko Yushchenko Juschtschenko
Soljenitsyne Solzhenitsyn Solschenizyn|Chevardnadze Shevardnadze Schewardnadse|Boukharine Bukharin|Tchekhov Tschechow
Pouchkine Puschkin|Dostoïevski Dostoevsky Dostoyevsky Dostojewski|Tchaïkovski Tchaikovsky Tschaikowski
Chostakovitch Shostakovich Schostakowitsch|Raspoutine Rasputin|Mendeleïev Mendeleev|Trotski Trotzki|Bachar Baschar
Milosevic Miloschewitsch|Karadzic Karadschitsch|Oulianov Ulyanov
"""


def _read(table: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in table.replace("\n", "|").strip("|").split("|"):
        french, *others = [word.replace("_", " ") for word in entry.split(" ")]
        for other in others:
            found[other] = (*found.get(other, ()), french)
    return found


TOWNS, TWICE, REGIONS, COUNTRIES, PERSONS = map(_read, (_TOWNS, _TWICE, _REGIONS, _COUNTRIES, _PERSONS))
PLACES = {**COUNTRIES, **REGIONS, **TWICE, **TOWNS}


def needles() -> tuple[str, ...]:
    """What an article must hold in lower case to name one of the places: a consonant has a space before it, «de Gent»."""
    lowered = map(str.lower, PLACES)
    return tuple(sorted(form if form[0] in "aeiouyhé" else f" {form}" for form in lowered))
