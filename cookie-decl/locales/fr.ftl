### Les textes fixes de la charte des cookies, en français.
### reviewed-by-native: no
###
### Les textes des lignes (services, utilité…) viennent du tableau du site. Devant « : », « ; », « ? » et « ! », et à
### l’intérieur des guillemets, l’espace est insécable (U+00A0). Les variables sont les mêmes dans toutes les langues.

## La page

# Le titre de la page.
page-title = Charte des cookies
# Le titre de la fenêtre. $owner : le nom du responsable ou, à défaut, l’adresse du site.
page-title-of = Charte des cookies – { $owner }
# À quoi sert la page. $site : l’adresse du site, sans « https:// ».
page-about = Cette page présente les cookies employés par le site { $site } : à quoi ils servent, qui les dépose, combien de temps ils restent sur votre appareil et qui peut les lire.

## Ce qu’est un cookie

# Le titre de la section.
what-heading = Qu’est-ce qu’un cookie ?
# La définition.
what-is = Un cookie est un petit fichier de texte qu’un site enregistre sur votre appareil (ordinateur, téléphone ou tablette) quand vous le consultez. Votre navigateur le renvoie ensuite au site à chaque page, ce qui permet au site de vous reconnaître d’une page à l’autre.
# L’utilité, par l’exemple.
what-for = Un cookie sert par exemple à vous garder connecté, à retenir la langue que vous avez choisie ou à compter les visites. Ce n’est pas un programme : il ne peut ni lire vos fichiers ni endommager votre appareil.
# Seulement si le tableau contient du stockage local ou de session.
what-storage = Un site peut aussi garder des informations dans le « stockage local » ou le « stockage de session » de votre navigateur. La technique diffère, mais vos droits sont les mêmes : cette charte les présente donc avec les cookies.
# Seulement si le tableau contient un service sans cookie.
what-nothing = Certains services présentés ici n’enregistrent rien sur votre appareil. Ils figurent dans cette charte pour que la liste soit complète.

## Les types de cookies

# Le titre de la section.
kinds-heading = Les types de cookies
# La phrase d’introduction.
kinds-about = Tous les cookies n’ont pas la même utilité. Certains sont indispensables au site ; pour les autres, c’est vous qui décidez.
# La légende du tableau des types.
kinds-caption = Les types de cookies et votre accord
# Première colonne : le nom du type.
kinds-kind = Type
# Deuxième colonne : l’utilité du type.
kinds-purpose = À quoi ils servent
# Troisième colonne : le consentement.
kinds-consent = Votre accord
# Quatrième colonne : oui ou non.
kinds-used = Sur ce site
# Le site emploie ce type de cookies.
kinds-used-yes = Oui
# Le site n’emploie pas ce type de cookies.
kinds-used-no = Non

# Le nom de la catégorie « necessary ».
category-necessary = Cookies nécessaires
# Son utilité.
category-necessary-about = Ils font fonctionner le site et les services que vous demandez : vous connecter, envoyer un formulaire en toute sécurité ou retenir vos choix au sujet des cookies.
# Le nom de la catégorie « preferences ».
category-preferences = Cookies de préférences
# Son utilité.
category-preferences-about = Ils retiennent vos préférences, par exemple d’affichage, pour vous éviter de les indiquer à chaque visite.
# Le nom de la catégorie « anonymous_statistics ».
category-anonymous-statistics = Cookies de statistiques anonymes
# Son utilité.
category-anonymous-statistics-about = Ils mesurent la fréquentation de ce site, et de lui seul, sans permettre de vous identifier.
# Le nom de la catégorie « statistics ».
category-statistics = Cookies de statistiques
# Son utilité.
category-statistics-about = Ils mesurent la façon dont le site est utilisé, en distinguant les visiteurs les uns des autres, afin de l’améliorer.
# Le nom de la catégorie « marketing ».
category-marketing = Cookies publicitaires
# Son utilité.
category-marketing-about = Ils suivent votre navigation, parfois d’un site à l’autre, pour vous montrer des publicités choisies selon vos centres d’intérêt.

# Sous « Votre accord » : dispense.
consent-exempt = Pas nécessaire. La loi en dispense les cookies strictement nécessaires au service que vous demandez.
# Sous « Votre accord » : droit d’opposition.
consent-objection = Pas nécessaire, mais vous pouvez vous y opposer à tout moment. Ces cookies sont admis tant que vous en êtes informé et que vous pouvez les refuser.
# Sous « Votre accord » : accord préalable.
consent-required = Nécessaire. Le site fonctionne sans eux : la loi exige donc votre accord avant leur dépôt, et vous êtes libre de refuser.

# Introduit les deux définitions qui suivent.
party-about = Un cookie peut aussi être interne ou tiers. Cela ne change rien à votre accord : c’est l’utilité du cookie qui compte.
# Les cookies internes.
party-first = Un cookie interne est déposé par le site que vous consultez, et lui seul le reçoit en retour.
# Les cookies tiers.
party-third = Un cookie tiers est déposé par un autre site, dont la page intègre un service : une vidéo ou une carte, par exemple. Cet autre site peut parfois vous reconnaître partout où le même service est intégré.
# Le tableau contient au moins un cookie tiers.
party-here = Ce site emploie des cookies tiers : les listes ci-dessous indiquent lesquels.
# Le tableau n’en contient aucun.
party-none = Ce site n’emploie aucun cookie tiers.

## Les cookies du site, catégorie par catégorie

# Le titre de la section.
list-heading = Les cookies de ce site
# Seulement si le tableau est vide.
list-empty = Ce site n’emploie aucun cookie.
# Seulement si un nom contient un astérisque.
list-pattern = Dans un nom, l’astérisque (*) remplace des caractères qui changent d’un visiteur à l’autre.
# Le régime d’une catégorie : dispense.
list-exempt = Votre accord n’est pas nécessaire.
# Le régime d’une catégorie : droit d’opposition.
list-objection = Votre accord n’est pas nécessaire, mais vous pouvez vous y opposer à tout moment.
# Le régime d’une catégorie : accord préalable.
list-required = Votre accord est nécessaire.
# Aucune ligne de la catégorie n’est partagée : la colonne « Lu aussi par » n’apparaît pas.
list-not-shared = Personne d’autre que ce site et le fournisseur indiqué n’y a accès.
# La légende du tableau d’une catégorie. $category : son nom.
list-caption = { $category } : liste détaillée
# Tête de colonne : à qui appartient le service.
column-provider = Fournisseur
# Tête de colonne : le service et l’endroit où il est employé.
column-service = Service et emplacement
# Tête de colonne : le nom du cookie.
column-name = Nom
# Tête de colonne : l’utilité.
column-purpose = À quoi il sert
# Tête de colonne : la durée.
column-lifetime = Durée
# Tête de colonne : qui dépose le cookie.
column-setter = Déposé par
# Tête de colonne : qui d’autre peut le lire.
column-shared = Lu aussi par
# Une tête de colonne devant son contenu, là où le tableau devient une liste. $text : la tête.
label = { $text } :

# Le genre d’une ligne, derrière son nom.
kind-local-storage = stockage local
# Le genre d’une ligne, derrière son nom.
kind-session-storage = stockage de session
# À la place du nom, pour un service sans cookie.
kind-nothing = Aucun cookie
# Le genre d’une ligne, derrière son nom : cookie ou clé d’un autre site.
kind-third-party = tiers

# Qui dépose le cookie : le site lui-même.
setter-site = Ce site
# Un script de la page.
setter-script = Un script de la page
# Un logiciel ou un service du site. $name : son nom.
setter-library = Ce site, par { $name }
# Un tiers. $provider : son nom.
setter-third-party = { $provider } (cookie tiers)
# Personne d’autre ne lit le cookie, dans une catégorie où d’autres lignes sont partagées.
shared-nobody = Personne d’autre

## Les durées

# Les durées en toutes lettres. $count : le nombre ; $unit : l’unité du tableau.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Des secondes. $count : le nombre.
length-seconds = { PLURAL($count) ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
# Des minutes. $count : le nombre.
length-minutes = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Des heures. $count : le nombre.
length-hours = { PLURAL($count) ->
    [one] { $count } heure
   *[other] { $count } heures
}
# Des jours. $count : le nombre.
length-days = { PLURAL($count) ->
    [one] { $count } jour
   *[other] { $count } jours
}
# Des semaines. $count : le nombre.
length-weeks = { PLURAL($count) ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
# Des mois. $count : le nombre.
length-months = { PLURAL($count) ->
    [one] { $count } mois
   *[other] { $count } mois
}
# Des années. $count : le nombre.
length-years = { PLURAL($count) ->
    [one] { $count } an
   *[other] { $count } ans
}
# Rien n’est enregistré.
lifetime-none = Sans objet
# Jusqu’à la fin de la session du navigateur.
lifetime-session = Jusqu’à la fermeture du navigateur
# Du stockage de session, qui finit avec son onglet.
lifetime-tab = Jusqu’à la fermeture de l’onglet
# Sans fin propre : stockage local.
lifetime-until-deleted = Jusqu’à ce que vous l’effaciez
# Une durée. $count, $unit : voir « length ».
lifetime-exact = { length }
# Une durée qui est une limite.
lifetime-limit = { length } au plus
# La session ou une durée.
lifetime-session-or = Jusqu’à la fermeture du navigateur, ou { length }
# Une durée que chaque visite prolonge.
lifetime-exact-visit = { length } après votre dernière visite
# Une limite que chaque visite prolonge.
lifetime-limit-visit = { length } au plus après votre dernière visite
# La session ou une durée, que chaque visite prolonge.
lifetime-session-or-visit = Jusqu’à la fermeture du navigateur, ou { length } après votre dernière visite

## Changer d’avis

# Le titre de la section.
choice-heading = Comment changer d’avis
# Toutes les catégories sont dispensées de consentement.
choice-exempt = Ce site n’emploie que des cookies dispensés de consentement : vous n’avez aucun choix à faire. Si vous le souhaitez, vous pouvez quand même les supprimer ou les bloquer.
# Au moins une catégorie demande un accord.
choice-required = Vous êtes libre d’accepter ou de refuser les cookies qui demandent votre accord, et de changer d’avis à tout moment. Pour retirer votre accord, supprimez les cookies de ce site dans votre navigateur.
# Au moins une catégorie connaît le droit d’opposition.
choice-objection = Vous pouvez vous opposer à tout moment aux cookies déposés sans accord préalable : supprimez-les et bloquez-les dans votre navigateur.
# Pareil, si la page mène à un formulaire.
choice-required-form = Vous êtes libre d’accepter ou de refuser les cookies qui demandent votre accord, et de changer d’avis à tout moment : le retirer est aussi simple que de le donner.
# Une catégorie au moins permet l’opposition, et la page mène à un formulaire.
choice-objection-form = Vous pouvez aussi vous opposer à tout moment aux cookies déposés sans accord préalable.
# Le lien vers le formulaire.
choice-form = Modifier mes choix sur les cookies
# Un cookie retient le choix du visiteur. $name : son nom.
choice-remembered = Votre choix est retenu par « { $name } ». Si vous le supprimez, ce choix est oublié.
# Le site indique un contact.
choice-contact = Vous pouvez aussi écrire au contact indiqué au bas de cette page.
# Introduit la liste qui suit.
choice-browser = Dans les réglages de votre navigateur, vous pouvez :
# Premier point de la liste.
choice-browser-delete = voir les cookies et les données que les sites ont enregistrés, et les supprimer ;
# Deuxième point de la liste.
choice-browser-block = bloquer tous les cookies, ou seulement les cookies tiers ;
# Troisième point de la liste.
choice-browser-private = naviguer en mode privé, pour que tout soit effacé quand vous fermez la fenêtre.
# Au moins une catégorie est dispensée de consentement.
choice-consequence = Si vous bloquez les cookies nécessaires, une partie du site peut ne plus fonctionner.

## Le formulaire de choix

# Le titre du formulaire.
form-title = Vos choix sur les cookies
# Qui demande, et que le choix est libre. $owner : le nom du responsable ou, à défaut, l’adresse du site.
form-about = { $owner } vous demande votre choix sur les cookies dont ce site peut se passer. Vous êtes libre de les accepter ou de les refuser, le site fonctionne dans les deux cas, et vous pouvez changer d’avis à tout moment.
# Combien de temps le choix est gardé. $lifetime : une durée en mots, comme dans les listes, avec une majuscule.
form-remembered = Durée pendant laquelle votre choix est retenu : { $lifetime }.
# Comment marche le formulaire.
form-how = Cochez ce que vous acceptez, puis enregistrez vos choix. Ce qui n’est pas coché est refusé.
# Le visiteur a déjà choisi.
form-earlier = Une case déjà cochée montre un choix que vous avez fait auparavant.
# À côté de la case d’une catégorie. $category : son nom.
form-allow = J’accepte : { $category }
# Ouvre la liste des cookies d’une catégorie. $count : leur nombre.
form-rows = La liste détaillée ({ $count })
# Le lien vers la charte, sous le formulaire.
form-charter = Lire la charte des cookies
# Le lien vers la charte, dans le bandeau.
banner-charter = Choisir en détail, ou lire la charte des cookies
# Le bouton qui accepte tout.
button-accept = Tout accepter
# Le bouton qui refuse tout.
button-refuse = Tout refuser
# Le bouton qui garde le choix fait avec les cases.
button-save = Enregistrer mes choix

## Contact

# Le titre de la section.
contact-heading = Contact et mise à jour
# Le nom du responsable suit.
contact-controller = Responsable
# L’adresse à laquelle écrire suit.
contact-address = Contact
# Les adresses des sites suivent. $count : leur nombre.
contact-sites = { PLURAL($count) ->
    [one] Site concerné
   *[other] Sites concernés
}
# La date suit.
contact-updated = Dernière mise à jour
# L’empreinte de cette version de la charte suit : lettres et chiffres qu’un auditeur peut citer.
contact-digest = Version de cette charte
# Une date. $day, $month et $year : des nombres.
date = { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }
# Un mois. $month : son numéro.
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
# Un pays. $code : son code ISO 3166-1, montré tel quel s’il n’est pas dans la liste.
country = { $code ->
    [AT] Autriche
    [AU] Australie
    [BE] Belgique
    [BG] Bulgarie
    [BR] Brésil
    [CA] Canada
    [CH] Suisse
    [CN] Chine
    [CY] Chypre
    [CZ] Tchéquie
    [DE] Allemagne
    [DK] Danemark
    [EE] Estonie
    [ES] Espagne
    [FI] Finlande
    [FR] France
    [GB] Royaume-Uni
    [GR] Grèce
    [HR] Croatie
    [HU] Hongrie
    [IE] Irlande
    [IL] Israël
    [IN] Inde
    [IS] Islande
    [IT] Italie
    [JP] Japon
    [KR] Corée du Sud
    [LI] Liechtenstein
    [LT] Lituanie
    [LU] Luxembourg
    [LV] Lettonie
    [MC] Monaco
    [MT] Malte
    [NL] Pays-Bas
    [NO] Norvège
    [NZ] Nouvelle-Zélande
    [PL] Pologne
    [PT] Portugal
    [RO] Roumanie
    [SE] Suède
    [SG] Singapour
    [SI] Slovénie
    [SK] Slovaquie
    [UA] Ukraine
    [US] États-Unis
   *[other] { $code }
}
