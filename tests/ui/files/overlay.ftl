# The words of the city's lawyers.
page-title = Nos cookies
list-caption = { -brand }, { $category }
-brand = Ville
SEARCH-purpose = Garde votre recherche.
SESSIONID-purpose = Vous garde connecté
    d’une page à l’autre.
category-city-maps = Cartes
