### The standard texts of the cookie charter, in Czech.
### reviewed-by-native: no
###
### Quotation marks are „…“ and the dash between words is an en dash. Visitors are addressed as “vy”. One-letter prepositions are followed by a space that does not break.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Zásady používání souborů cookie
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Zásady používání souborů cookie – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Tato stránka uvádí soubory cookie, které používá web { $site }: k čemu slouží, kdo je ukládá, jak dlouho zůstávají ve vašem zařízení a kdo je může číst.

## What a cookie is

# The title of the section.
what-heading = Co je soubor cookie?
# The definition.
what-is = Soubor cookie je malý textový soubor, který web uloží do vašeho zařízení (počítače, telefonu nebo tabletu), když jej navštívíte. Váš prohlížeč jej poté při každém načtení stránky posílá webu zpět, takže vás web při přechodu z jedné stránky na druhou dokáže rozpoznat.
# What it is used for, by example.
what-for = Soubor cookie slouží například k tomu, abyste zůstali přihlášeni, k zapamatování zvoleného jazyka nebo k počítání návštěv. Není to program: nemůže číst vaše soubory ani poškodit vaše zařízení.
# Only if the table has local or session storage.
what-storage = Web může uchovávat informace také v „místním úložišti“ nebo v „úložišti relace“ vašeho prohlížeče. Technicky se to liší, vaše práva jsou však stejná, a proto je tyto zásady uvádějí společně se soubory cookie.
# Only if the table has a service without a cookie.
what-nothing = Některé ze zde uvedených služeb do vašeho zařízení nic neukládají. V těchto zásadách jsou uvedeny proto, aby byl seznam úplný.

## The kinds of cookies

# The title of the section.
kinds-heading = Druhy souborů cookie
# The opening sentence.
kinds-about = Ne všechny soubory cookie mají stejný účel. Bez některých se web neobejde; o ostatních rozhodujete vy.
# The caption of the table of kinds.
kinds-caption = Druhy souborů cookie a váš souhlas
# First column: the name of the kind.
kinds-kind = Druh
# Second column: what the kind is for.
kinds-purpose = K čemu slouží
# Third column: consent.
kinds-consent = Váš souhlas
# Fourth column: yes or no.
kinds-used = Na tomto webu
# The site uses this kind of cookies.
kinds-used-yes = Ano
# The site does not use this kind of cookies.
kinds-used-no = Ne

# The name of the category `necessary`.
category-necessary = Nezbytné soubory cookie
# What it is for.
category-necessary-about = Zajišťují fungování webu a služeb, o které žádáte: přihlášení, bezpečné odeslání formuláře nebo zapamatování vašich rozhodnutí o souborech cookie.
# The name of the category `preferences`.
category-preferences = Preferenční soubory cookie
# What it is for.
category-preferences-about = Pamatují si vaše předvolby, například způsob zobrazení stránek, abyste je nemuseli zadávat při každé návštěvě.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Soubory cookie pro anonymní statistiky
# What it is for.
category-anonymous-statistics-about = Měří návštěvnost tohoto webu, a žádného jiného, aniž by umožňovaly vaši identifikaci.
# The name of the category `statistics`.
category-statistics = Statistické soubory cookie
# What it is for.
category-statistics-about = Měří, jak je web používán, a rozlišují přitom jednotlivé návštěvníky, aby bylo možné web zlepšovat.
# The name of the category `marketing`.
category-marketing = Reklamní soubory cookie
# What it is for.
category-marketing-about = Sledují, které stránky navštěvujete, někdy i napříč weby, aby vám mohly být zobrazovány reklamy odpovídající vašim zájmům.

# Under “Your consent”: exempt.
consent-exempt = Není potřeba. Zákon stanoví výjimku pro soubory cookie, které jsou nezbytně nutné pro službu, o kterou žádáte.
# Under “Your consent”: right to object.
consent-objection = Není potřeba, ale kdykoli můžete vznést námitku. Tyto soubory cookie jsou přípustné, pokud jste o nich informováni a můžete je odmítnout.
# Under “Your consent”: prior consent.
consent-required = Je potřeba. Web funguje i bez nich, a proto zákon vyžaduje váš souhlas ještě před jejich uložením; můžete jej svobodně odmítnout.

# Introduces the two definitions that follow.
party-about = Soubor cookie může být také vlastní, nebo může patřit třetí straně. Pro váš souhlas to není rozhodující: záleží na tom, k čemu soubor cookie slouží.
# First-party cookies.
party-first = Vlastní soubor cookie (soubor první strany) ukládá web, který právě navštěvujete, a zpět se posílá pouze jemu.
# Third-party cookies.
party-third = Soubor cookie třetí strany ukládá jiný web, který na stránce poskytuje nějakou službu: například video nebo mapu. Tento jiný web vás někdy může rozpoznat všude tam, kde se stejná služba používá.
# The table has at least one third-party cookie.
party-here = Tento web používá soubory cookie třetích stran: které to jsou, ukazují seznamy níže.
# The table has none.
party-none = Tento web nepoužívá žádné soubory cookie třetích stran.

## The cookies of the site, category by category

# The title of the section.
list-heading = Soubory cookie tohoto webu
# Only if the table is empty.
list-empty = Tento web nepoužívá žádné soubory cookie.
# Only if a name has an asterisk.
list-pattern = Hvězdička (*) v názvu zastupuje znaky, které se u jednotlivých návštěvníků liší.
# What a category asks of the visitor: exempt.
list-exempt = Váš souhlas není potřeba.
# What a category asks of the visitor: right to object.
list-objection = Váš souhlas není potřeba, ale kdykoli můžete vznést námitku.
# What a category asks of the visitor: prior consent.
list-required = Váš souhlas je potřeba.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nikdo k nim nemá přístup kromě tohoto webu a uvedeného poskytovatele.
# The caption of a category's table. $category: its name.
list-caption = { $category }: podrobný seznam
# Heading of a column: whose service it is.
column-provider = Poskytovatel
# Heading of a column: the service and where it is used.
column-service = Služba a umístění
# Heading of a column: the cookie's name.
column-name = Název
# Heading of a column: the purpose.
column-purpose = Účel
# Heading of a column: the lifetime.
column-lifetime = Doba uložení
# Heading of a column: who sets the cookie.
column-setter = Ukládá
# Heading of a column: who else can read it.
column-shared = Čte také
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = místní úložiště
# What a row is, behind its name.
kind-session-storage = úložiště relace
# In place of the name, for a service without a cookie.
kind-nothing = Žádný soubor cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = třetí strana

# Who sets the cookie: the site itself.
setter-site = Tento web
# A script of the page.
setter-script = Skript na stránce
# A piece of software or a service of the site. $name: its name.
setter-library = Tento web prostřednictvím { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (soubor cookie třetí strany)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nikdo další

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
   *[other] { $count } sekund
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[other] { $count } minut
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodin
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dnů
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } týden
    [few] { $count } týdny
   *[other] { $count } týdnů
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } měsíc
    [few] { $count } měsíce
   *[other] { $count } měsíců
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } rok
    [few] { $count } roky
   *[other] { $count } let
}
# Nothing is saved.
lifetime-none = Neuplatňuje se
# Until the end of the browser's session.
lifetime-session = Do zavření prohlížeče
# Of session storage, which ends with its tab.
lifetime-tab = Do zavření karty
# No end of its own: local storage.
lifetime-until-deleted = Dokud záznam nesmažete
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Nejvýše { length }
# The session or a length.
lifetime-session-or = Do zavření prohlížeče, nebo { length }
# A length that each visit renews.
lifetime-exact-visit = { length } od vaší poslední návštěvy
# A limit that each visit renews.
lifetime-limit-visit = Nejvýše { length } od vaší poslední návštěvy
# The session or a length that each visit renews.
lifetime-session-or-visit = Do zavření prohlížeče, nebo { length } od vaší poslední návštěvy

## Changing one's mind

# The title of the section.
choice-heading = Jak změnit rozhodnutí
# All categories are exempt from consent.
choice-exempt = Tento web používá pouze soubory cookie, které nevyžadují souhlas, takže nemusíte o ničem rozhodovat. Pokud si přejete, můžete je přesto smazat nebo zablokovat.
# At least one category needs consent.
choice-required = Soubory cookie, které vyžadují váš souhlas, můžete svobodně přijmout, nebo odmítnout a své rozhodnutí můžete kdykoli změnit. Chcete-li souhlas odvolat, smažte soubory cookie tohoto webu ve svém prohlížeči.
# At least one category can be objected to.
choice-objection = Proti souborům cookie, které se ukládají bez předchozího souhlasu, můžete kdykoli vznést námitku: smažte je a zablokujte ve svém prohlížeči.
# The same, where the page links to a form.
choice-required-form = Soubory cookie, které vyžadují váš souhlas, můžete svobodně přijmout, nebo odmítnout a své rozhodnutí můžete kdykoli změnit: odvolat souhlas je stejně snadné jako jej udělit.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Kdykoli můžete také vznést námitku proti souborům cookie, které se ukládají bez předchozího souhlasu.
# The link to the form.
choice-form = Změnit má rozhodnutí o souborech cookie
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Vaše rozhodnutí uchovává „{ $name }“. Pokud tento záznam smažete, rozhodnutí se ztratí.
# The site names a contact.
choice-contact = Můžete také napsat na kontakt uvedený v dolní části této stránky.
# Introduces the list that follows.
choice-browser = V nastavení svého prohlížeče můžete:
# First point of the list.
choice-browser-delete = zobrazit soubory cookie a data, která weby uložily, a smazat je;
# Second point of the list.
choice-browser-block = zablokovat všechny soubory cookie, nebo pouze soubory cookie třetích stran;
# Third point of the list.
choice-browser-private = prohlížet stránky v anonymním režimu, takže se po zavření okna vše smaže.
# At least one category is exempt from consent.
choice-consequence = Pokud zablokujete nezbytné soubory cookie, může část webu přestat fungovat.

## The form in which visitors choose

# The title of the form.
form-title = Vaše rozhodnutí o souborech cookie
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } vás žádá o rozhodnutí o souborech cookie, bez kterých se tento web obejde. Můžete je svobodně přijmout, nebo odmítnout, web funguje v obou případech a své rozhodnutí můžete kdykoli změnit.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Jak dlouho se vaše rozhodnutí uchovává: { $lifetime }.
# How the form works.
form-how = Zaškrtněte, co přijímáte, a poté svá rozhodnutí uložte. Co není zaškrtnuto, je odmítnuto.
# The visitor has chosen before.
form-earlier = Již zaškrtnuté políčko ukazuje rozhodnutí, které jste učinili dříve.
# Beside the box of a category. $category: its name.
form-allow = Souhlasím: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Podrobný seznam ({ $count })
# The link to the charter, below the form.
form-charter = Přečíst zásady používání souborů cookie
# The link to the charter, in the banner.
banner-charter = Vybrat podrobně nebo si přečíst zásady používání souborů cookie
# The button that accepts everything.
button-accept = Přijmout vše
# The button that refuses everything.
button-refuse = Odmítnout vše
# The button that keeps the choice made with the boxes.
button-save = Uložit má rozhodnutí

## Contact

# The title of the section.
contact-heading = Kontakt a aktualizace
# The controller's name follows.
contact-controller = Správce osobních údajů
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Web
    [few] Weby
   *[other] Weby
}
# The date follows.
contact-updated = Poslední aktualizace
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Verze těchto zásad
# A date. $day, $month and $year: numbers.
date = { $day }. { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Rakousko
    [AU] Austrálie
    [BE] Belgie
    [BG] Bulharsko
    [BR] Brazílie
    [CA] Kanada
    [CH] Švýcarsko
    [CN] Čína
    [CY] Kypr
    [CZ] Česko
    [DE] Německo
    [DK] Dánsko
    [EE] Estonsko
    [ES] Španělsko
    [FI] Finsko
    [FR] Francie
    [GB] Spojené království
    [GR] Řecko
    [HR] Chorvatsko
    [HU] Maďarsko
    [IE] Irsko
    [IL] Izrael
    [IN] Indie
    [IS] Island
    [IT] Itálie
    [JP] Japonsko
    [KR] Jižní Korea
    [LI] Lichtenštejnsko
    [LT] Litva
    [LU] Lucembursko
    [LV] Lotyšsko
    [MC] Monako
    [MT] Malta
    [NL] Nizozemsko
    [NO] Norsko
    [NZ] Nový Zéland
    [PL] Polsko
    [PT] Portugalsko
    [RO] Rumunsko
    [SE] Švédsko
    [SG] Singapur
    [SI] Slovinsko
    [SK] Slovensko
    [UA] Ukrajina
    [US] Spojené státy
   *[other] { $code }
}
