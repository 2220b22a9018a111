### The standard texts of the cookie charter, in Slovak.
### reviewed-by-native: no
###
### Quotation marks are „…“ and the dash between words is an en dash. Visitors are addressed as “vy”. One-letter prepositions are followed by a space that does not break.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Zásady používania súborov cookie
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Zásady používania súborov cookie – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Táto stránka uvádza súbory cookie, ktoré používa webové sídlo { $site }: na čo slúžia, kto ich ukladá, ako dlho zostávajú vo vašom zariadení a kto ich môže čítať.

## What a cookie is

# The title of the section.
what-heading = Čo je súbor cookie?
# The definition.
what-is = Súbor cookie je malý textový súbor, ktorý webové sídlo uloží do vášho zariadenia (počítača, telefónu alebo tabletu), keď ho navštívite. Váš prehliadač ho potom pri každom načítaní stránky posiela webovému sídlu späť, takže vás webové sídlo pri prechode z jednej stránky na druhú dokáže rozpoznať.
# What it is used for, by example.
what-for = Súbor cookie slúži napríklad na to, aby ste zostali prihlásení, na zapamätanie zvoleného jazyka alebo na počítanie návštev. Nie je to program: nemôže čítať vaše súbory ani poškodiť vaše zariadenie.
# Only if the table has local or session storage.
what-storage = Webové sídlo môže uchovávať informácie aj v „lokálnom úložisku“ alebo v „úložisku relácie“ vášho prehliadača. Technika je iná, vaše práva sú však rovnaké, a preto ich tieto zásady uvádzajú spolu so súbormi cookie.
# Only if the table has a service without a cookie.
what-nothing = Niektoré z tu uvedených služieb neukladajú do vášho zariadenia nič. V týchto zásadách sú uvedené preto, aby bol zoznam úplný.

## The kinds of cookies

# The title of the section.
kinds-heading = Druhy súborov cookie
# The opening sentence.
kinds-about = Nie všetky súbory cookie majú rovnaký účel. Bez niektorých sa webové sídlo nezaobíde; o ostatných rozhodujete vy.
# The caption of the table of kinds.
kinds-caption = Druhy súborov cookie a váš súhlas
# First column: the name of the kind.
kinds-kind = Druh
# Second column: what the kind is for.
kinds-purpose = Na čo slúžia
# Third column: consent.
kinds-consent = Váš súhlas
# Fourth column: yes or no.
kinds-used = Na tomto webovom sídle
# The site uses this kind of cookies.
kinds-used-yes = Áno
# The site does not use this kind of cookies.
kinds-used-no = Nie

# The name of the category `necessary`.
category-necessary = Nevyhnutné súbory cookie
# What it is for.
category-necessary-about = Zabezpečujú fungovanie webového sídla a služieb, o ktoré žiadate: prihlásenie, bezpečné odoslanie formulára alebo zapamätanie vašich rozhodnutí o súboroch cookie.
# The name of the category `preferences`.
category-preferences = Preferenčné súbory cookie
# What it is for.
category-preferences-about = Pamätajú si vaše predvoľby, napríklad spôsob zobrazenia stránok, aby ste ich nemuseli zadávať pri každej návšteve.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Súbory cookie na anonymnú štatistiku
# What it is for.
category-anonymous-statistics-about = Merajú návštevnosť tohto webového sídla, a žiadneho iného, bez toho, aby umožňovali vašu identifikáciu.
# The name of the category `statistics`.
category-statistics = Štatistické súbory cookie
# What it is for.
category-statistics-about = Merajú, ako sa webové sídlo používa, a rozlišujú pritom jednotlivých návštevníkov, aby ho bolo možné zlepšovať.
# The name of the category `marketing`.
category-marketing = Reklamné súbory cookie
# What it is for.
category-marketing-about = Sledujú, ktoré stránky navštevujete, niekedy aj naprieč webovými sídlami, aby sa vám mohli zobrazovať reklamy zodpovedajúce vašim záujmom.

# Under “Your consent”: exempt.
consent-exempt = Nie je potrebný. Zákon ustanovuje výnimku pre súbory cookie, ktoré sú nevyhnutne potrebné na službu, o ktorú žiadate.
# Under “Your consent”: right to object.
consent-objection = Nie je potrebný, ale kedykoľvek môžete namietať. Tieto súbory cookie sú prípustné, pokiaľ ste o nich informovaní a môžete ich odmietnuť.
# Under “Your consent”: prior consent.
consent-required = Je potrebný. Webové sídlo funguje aj bez nich, a preto zákon vyžaduje váš súhlas ešte pred ich uložením; môžete ho slobodne odmietnuť.

# Introduces the two definitions that follow.
party-about = Súbor cookie môže byť aj vlastný alebo môže patriť tretej strane. Pre váš súhlas to nie je rozhodujúce: záleží na tom, na čo súbor cookie slúži.
# First-party cookies.
party-first = Vlastný súbor cookie (súbor prvej strany) ukladá webové sídlo, ktoré práve navštevujete, a späť sa posiela iba jemu.
# Third-party cookies.
party-third = Súbor cookie tretej strany ukladá iné webové sídlo, ktoré na stránke poskytuje nejakú službu: napríklad video alebo mapu. Toto iné webové sídlo vás niekedy môže rozpoznať všade tam, kde sa používa tá istá služba.
# The table has at least one third-party cookie.
party-here = Toto webové sídlo používa súbory cookie tretích strán: ktoré to sú, ukazujú zoznamy nižšie.
# The table has none.
party-none = Toto webové sídlo nepoužíva žiadne súbory cookie tretích strán.

## The cookies of the site, category by category

# The title of the section.
list-heading = Súbory cookie tohto webového sídla
# Only if the table is empty.
list-empty = Toto webové sídlo nepoužíva žiadne súbory cookie.
# Only if a name has an asterisk.
list-pattern = Hviezdička (*) v názve zastupuje znaky, ktoré sa u jednotlivých návštevníkov líšia.
# What a category asks of the visitor: exempt.
list-exempt = Váš súhlas nie je potrebný.
# What a category asks of the visitor: right to object.
list-objection = Váš súhlas nie je potrebný, ale kedykoľvek môžete namietať.
# What a category asks of the visitor: prior consent.
list-required = Váš súhlas je potrebný.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nikto k nim nemá prístup okrem tohto webového sídla a uvedeného poskytovateľa.
# The caption of a category's table. $category: its name.
list-caption = { $category }: podrobný zoznam
# Heading of a column: whose service it is.
column-provider = Poskytovateľ
# Heading of a column: the service and where it is used.
column-service = Služba a umiestnenie
# Heading of a column: the cookie's name.
column-name = Názov
# Heading of a column: the purpose.
column-purpose = Účel
# Heading of a column: the lifetime.
column-lifetime = Doba uloženia
# Heading of a column: who sets the cookie.
column-setter = Ukladá
# Heading of a column: who else can read it.
column-shared = Číta aj
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = lokálne úložisko
# What a row is, behind its name.
kind-session-storage = úložisko relácie
# In place of the name, for a service without a cookie.
kind-nothing = Žiadny súbor cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = tretia strana

# Who sets the cookie: the site itself.
setter-site = Toto webové sídlo
# A script of the page.
setter-script = Skript na stránke
# A piece of software or a service of the site. $name: its name.
setter-library = Toto webové sídlo prostredníctvom { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (súbor cookie tretej strany)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nikto ďalší

## Lifetimes

# Lengths of time in words. $count: the number; $unit: the unit of the table.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Seconds. $count: the number.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekúnd
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minúta
    [few] { $count } minúty
   *[other] { $count } minút
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodín
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } týždeň
    [few] { $count } týždne
   *[other] { $count } týždňov
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mesiac
    [few] { $count } mesiace
   *[other] { $count } mesiacov
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } rokov
}
# Nothing is saved.
lifetime-none = Neuplatňuje sa
# Until the end of the browser's session.
lifetime-session = Do zatvorenia prehliadača
# Of session storage, which ends with its tab.
lifetime-tab = Do zatvorenia karty
# No end of its own: local storage.
lifetime-until-deleted = Kým záznam neodstránite
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Najviac { length }
# The session or a length.
lifetime-session-or = Do zatvorenia prehliadača alebo { length }
# A length that each visit renews.
lifetime-exact-visit = { length } od vašej poslednej návštevy
# A limit that each visit renews.
lifetime-limit-visit = Najviac { length } od vašej poslednej návštevy
# The session or a length that each visit renews.
lifetime-session-or-visit = Do zatvorenia prehliadača alebo { length } od vašej poslednej návštevy

## Changing one's mind

# The title of the section.
choice-heading = Ako zmeniť rozhodnutie
# All categories are exempt from consent.
choice-exempt = Toto webové sídlo používa iba súbory cookie, ktoré nevyžadujú súhlas, takže nemusíte o ničom rozhodovať. Ak si želáte, môžete ich aj tak odstrániť alebo zablokovať.
# At least one category needs consent.
choice-required = Súbory cookie, ktoré vyžadujú váš súhlas, môžete slobodne prijať alebo odmietnuť a svoje rozhodnutie môžete kedykoľvek zmeniť. Ak chcete súhlas odvolať, odstráňte súbory cookie tohto webového sídla vo svojom prehliadači.
# At least one category can be objected to.
choice-objection = Proti súborom cookie, ktoré sa ukladajú bez predchádzajúceho súhlasu, môžete kedykoľvek namietať: odstráňte ich a zablokujte vo svojom prehliadači.
# The same, where the page links to a form.
choice-required-form = Súbory cookie, ktoré vyžadujú váš súhlas, môžete slobodne prijať alebo odmietnuť a svoje rozhodnutie môžete kedykoľvek zmeniť: odvolať súhlas je rovnako jednoduché ako ho udeliť.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Kedykoľvek môžete namietať aj proti súborom cookie, ktoré sa ukladajú bez predchádzajúceho súhlasu.
# The link to the form.
choice-form = Zmeniť moje rozhodnutia o súboroch cookie
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Vaše rozhodnutie uchováva „{ $name }“. Ak tento záznam odstránite, rozhodnutie sa stratí.
# The site names a contact.
choice-contact = Môžete napísať aj na kontakt uvedený v dolnej časti tejto stránky.
# Introduces the list that follows.
choice-browser = V nastaveniach svojho prehliadača môžete:
# First point of the list.
choice-browser-delete = zobraziť súbory cookie a údaje, ktoré webové sídla uložili, a odstrániť ich;
# Second point of the list.
choice-browser-block = zablokovať všetky súbory cookie alebo iba súbory cookie tretích strán;
# Third point of the list.
choice-browser-private = prehliadať stránky v súkromnom režime, takže sa po zatvorení okna všetko odstráni.
# At least one category is exempt from consent.
choice-consequence = Ak zablokujete nevyhnutné súbory cookie, časť webového sídla môže prestať fungovať.

## The form in which visitors choose

# The title of the form.
form-title = Vaše rozhodnutia o súboroch cookie
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } vás žiada o rozhodnutie o súboroch cookie, bez ktorých sa toto webové sídlo zaobíde. Môžete ich slobodne prijať alebo odmietnuť, webové sídlo funguje v oboch prípadoch a svoje rozhodnutie môžete kedykoľvek zmeniť.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Ako dlho sa vaše rozhodnutie uchováva: { $lifetime }.
# How the form works.
form-how = Začiarknite, čo prijímate, a potom svoje rozhodnutia uložte. Čo nie je začiarknuté, je odmietnuté.
# The visitor has chosen before.
form-earlier = Už začiarknuté políčko ukazuje rozhodnutie, ktoré ste urobili predtým.
# Beside the box of a category. $category: its name.
form-allow = Súhlasím: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Podrobný zoznam ({ $count })
# The link to the charter, below the form.
form-charter = Prečítať zásady používania súborov cookie
# The link to the charter, in the banner.
banner-charter = Vybrať podrobne alebo si prečítať zásady používania súborov cookie
# The button that accepts everything.
button-accept = Prijať všetko
# The button that refuses everything.
button-refuse = Odmietnuť všetko
# The button that keeps the choice made with the boxes.
button-save = Uložiť moje rozhodnutia

## Contact

# The title of the section.
contact-heading = Kontakt a aktualizácia
# The controller's name follows.
contact-controller = Prevádzkovateľ
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Webové sídlo
    [few] Webové sídla
   *[other] Webové sídla
}
# The date follows.
contact-updated = Posledná aktualizácia
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Verzia týchto zásad
# A date. $day, $month and $year: numbers.
date = { $day }. { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] januára
    [2] februára
    [3] marca
    [4] apríla
    [5] mája
    [6] júna
    [7] júla
    [8] augusta
    [9] septembra
    [10] októbra
    [11] novembra
   *[12] decembra
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Rakúsko
    [AU] Austrália
    [BE] Belgicko
    [BG] Bulharsko
    [BR] Brazília
    [CA] Kanada
    [CH] Švajčiarsko
    [CN] Čína
    [CY] Cyprus
    [CZ] Česko
    [DE] Nemecko
    [DK] Dánsko
    [EE] Estónsko
    [ES] Španielsko
    [FI] Fínsko
    [FR] Francúzsko
    [GB] Spojené kráľovstvo
    [GR] Grécko
    [HR] Chorvátsko
    [HU] Maďarsko
    [IE] Írsko
    [IL] Izrael
    [IN] India
    [IS] Island
    [IT] Taliansko
    [JP] Japonsko
    [KR] Južná Kórea
    [LI] Lichtenštajnsko
    [LT] Litva
    [LU] Luxembursko
    [LV] Lotyšsko
    [MC] Monako
    [MT] Malta
    [NL] Holandsko
    [NO] Nórsko
    [NZ] Nový Zéland
    [PL] Poľsko
    [PT] Portugalsko
    [RO] Rumunsko
    [SE] Švédsko
    [SG] Singapur
    [SI] Slovinsko
    [SK] Slovensko
    [UA] Ukrajina
    [US] Spojené štáty
   *[other] { $code }
}
