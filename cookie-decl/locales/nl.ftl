### The standard texts of the cookie charter, in Dutch.
### reviewed-by-native: no
###
### Quotation marks are ‘…’. Visitors are addressed as “u”.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Cookieverklaring
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Cookieverklaring – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Op deze pagina staan de cookies die de website { $site } gebruikt: waarvoor ze dienen, wie ze plaatst, hoelang ze op uw apparaat blijven staan en wie ze kan lezen.

## What a cookie is

# The title of the section.
what-heading = Wat is een cookie?
# The definition.
what-is = Een cookie is een klein tekstbestand dat een website op uw apparaat (computer, telefoon of tablet) opslaat als u de website bezoekt. Uw browser stuurt het daarna bij elke pagina terug naar de website, zodat de website u van de ene pagina op de andere kan herkennen.
# What it is used for, by example.
what-for = Een cookie zorgt er bijvoorbeeld voor dat u ingelogd blijft, onthoudt welke taal u hebt gekozen of helpt bezoeken te tellen. Het is geen programma: een cookie kan uw bestanden niet lezen en uw apparaat niet beschadigen.
# Only if the table has local or session storage.
what-storage = Een website kan ook gegevens bewaren in de ‘lokale opslag’ of de ‘sessieopslag’ van uw browser. De techniek verschilt, maar uw rechten zijn dezelfde. Daarom staan ze in deze verklaring samen met de cookies vermeld.
# Only if the table has a service without a cookie.
what-nothing = Sommige van de hier vermelde diensten slaan niets op uw apparaat op. Ze staan in deze verklaring om de lijst volledig te maken.

## The kinds of cookies

# The title of the section.
kinds-heading = Soorten cookies
# The opening sentence.
kinds-about = Niet alle cookies hebben hetzelfde doel. Sommige zijn onmisbaar voor de website; over de andere beslist u zelf.
# The caption of the table of kinds.
kinds-caption = Soorten cookies en uw toestemming
# First column: the name of the kind.
kinds-kind = Soort
# Second column: what the kind is for.
kinds-purpose = Waarvoor ze dienen
# Third column: consent.
kinds-consent = Uw toestemming
# Fourth column: yes or no.
kinds-used = Op deze website
# The site uses this kind of cookies.
kinds-used-yes = Ja
# The site does not use this kind of cookies.
kinds-used-no = Nee

# The name of the category `necessary`.
category-necessary = Noodzakelijke cookies
# What it is for.
category-necessary-about = Ze laten de website en de diensten waar u om vraagt werken: inloggen, een formulier veilig versturen of uw keuzes over cookies onthouden.
# The name of the category `preferences`.
category-preferences = Voorkeurscookies
# What it is for.
category-preferences-about = Ze onthouden uw voorkeuren, bijvoorbeeld hoe pagina’s worden weergegeven, zodat u die niet bij elk bezoek opnieuw hoeft op te geven.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Cookies voor anonieme statistieken
# What it is for.
category-anonymous-statistics-about = Ze meten de bezoeken aan deze website, en aan geen andere, zonder dat u kunt worden geïdentificeerd.
# The name of the category `statistics`.
category-statistics = Statistische cookies
# What it is for.
category-statistics-about = Ze meten hoe de website wordt gebruikt en onderscheiden daarbij bezoekers van elkaar, zodat de website kan worden verbeterd.
# The name of the category `marketing`.
category-marketing = Advertentiecookies
# What it is for.
category-marketing-about = Ze volgen uw surfgedrag, soms van de ene website naar de andere, om u advertenties te tonen die aansluiten bij uw interesses.

# Under “Your consent”: exempt.
consent-exempt = Niet nodig. De wet maakt een uitzondering voor cookies die strikt noodzakelijk zijn voor de dienst waar u om vraagt.
# Under “Your consent”: right to object.
consent-objection = Niet nodig, maar u kunt op elk moment bezwaar maken. Deze cookies zijn toegestaan zolang u erover wordt geïnformeerd en ze kunt weigeren.
# Under “Your consent”: prior consent.
consent-required = Nodig. De website werkt ook zonder deze cookies. Daarom vereist de wet uw toestemming voordat ze worden geplaatst, en staat het u vrij te weigeren.

# Introduces the two definitions that follow.
party-about = Een cookie kan ook een eigen cookie of een cookie van derden zijn. Voor uw toestemming maakt dat niets uit: het gaat om het doel van de cookie.
# First-party cookies.
party-first = Een eigen cookie (first-partycookie) wordt geplaatst door de website die u bezoekt en wordt alleen naar die website teruggestuurd.
# Third-party cookies.
party-third = Een cookie van derden (third-partycookie) wordt geplaatst door een andere website, die een dienst op de pagina levert: bijvoorbeeld een video of een kaart. Die andere website kan u soms overal herkennen waar dezelfde dienst wordt gebruikt.
# The table has at least one third-party cookie.
party-here = Deze website gebruikt cookies van derden: in de lijsten hieronder ziet u welke.
# The table has none.
party-none = Deze website gebruikt geen cookies van derden.

## The cookies of the site, category by category

# The title of the section.
list-heading = De cookies van deze website
# Only if the table is empty.
list-empty = Deze website gebruikt geen cookies.
# Only if a name has an asterisk.
list-pattern = In een naam staat het sterretje (*) voor tekens die per bezoeker verschillen.
# What a category asks of the visitor: exempt.
list-exempt = Uw toestemming is niet nodig.
# What a category asks of the visitor: right to object.
list-objection = Uw toestemming is niet nodig, maar u kunt op elk moment bezwaar maken.
# What a category asks of the visitor: prior consent.
list-required = Uw toestemming is nodig.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Niemand heeft er toegang toe, behalve deze website en de genoemde aanbieder.
# The caption of a category's table. $category: its name.
list-caption = { $category }: gedetailleerde lijst
# Heading of a column: whose service it is.
column-provider = Aanbieder
# Heading of a column: the service and where it is used.
column-service = Dienst en plaats
# Heading of a column: the cookie's name.
column-name = Naam
# Heading of a column: the purpose.
column-purpose = Doel
# Heading of a column: the lifetime.
column-lifetime = Bewaartermijn
# Heading of a column: who sets the cookie.
column-setter = Geplaatst door
# Heading of a column: who else can read it.
column-shared = Ook gelezen door
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = lokale opslag
# What a row is, behind its name.
kind-session-storage = sessieopslag
# In place of the name, for a service without a cookie.
kind-nothing = Geen cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = van derden

# Who sets the cookie: the site itself.
setter-site = Deze website
# A script of the page.
setter-script = Een script op de pagina
# A piece of software or a service of the site. $name: its name.
setter-library = Deze website, via { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (cookie van derden)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Niemand anders

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
    [one] { $count } seconde
   *[other] { $count } seconden
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } uur
   *[other] { $count } uur
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } dag
   *[other] { $count } dagen
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } week
   *[other] { $count } weken
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } maand
   *[other] { $count } maanden
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } jaar
   *[other] { $count } jaar
}
# Nothing is saved.
lifetime-none = Niet van toepassing
# Until the end of the browser's session.
lifetime-session = Tot u de browser sluit
# Of session storage, which ends with its tab.
lifetime-tab = Tot u het tabblad sluit
# No end of its own: local storage.
lifetime-until-deleted = Tot u dit verwijdert
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Maximaal { length }
# The session or a length.
lifetime-session-or = Tot u de browser sluit, of { length }
# A length that each visit renews.
lifetime-exact-visit = { length } na uw laatste bezoek
# A limit that each visit renews.
lifetime-limit-visit = Maximaal { length } na uw laatste bezoek
# The session or a length that each visit renews.
lifetime-session-or-visit = Tot u de browser sluit, of { length } na uw laatste bezoek

## Changing one's mind

# The title of the section.
choice-heading = Hoe u uw keuze wijzigt
# All categories are exempt from consent.
choice-exempt = Deze website gebruikt alleen cookies waarvoor geen toestemming nodig is. U hoeft dus niets te kiezen. Als u dat wilt, kunt u ze toch verwijderen of blokkeren.
# At least one category needs consent.
choice-required = Het staat u vrij de cookies waarvoor uw toestemming nodig is te accepteren of te weigeren, en u kunt uw keuze op elk moment wijzigen. Om uw toestemming in te trekken, verwijdert u de cookies van deze website in uw browser.
# At least one category can be objected to.
choice-objection = U kunt op elk moment bezwaar maken tegen de cookies die zonder voorafgaande toestemming worden geplaatst: verwijder en blokkeer ze in uw browser.
# The same, where the page links to a form.
choice-required-form = Het staat u vrij de cookies waarvoor uw toestemming nodig is te accepteren of te weigeren, en u kunt uw keuze op elk moment wijzigen: toestemming intrekken is even eenvoudig als toestemming geven.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = U kunt ook op elk moment bezwaar maken tegen de cookies die zonder voorafgaande toestemming worden geplaatst.
# The link to the form.
choice-form = Mijn cookiekeuzes wijzigen
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Uw keuze wordt bewaard in ‘{ $name }’. Als u dit verwijdert, gaat die keuze verloren.
# The site names a contact.
choice-contact = U kunt ook schrijven naar het contactadres onder aan deze pagina.
# Introduces the list that follows.
choice-browser = In de instellingen van uw browser kunt u:
# First point of the list.
choice-browser-delete = de cookies en gegevens bekijken die websites hebben opgeslagen, en ze verwijderen;
# Second point of the list.
choice-browser-block = alle cookies blokkeren, of alleen cookies van derden;
# Third point of the list.
choice-browser-private = in privémodus surfen, zodat alles wordt verwijderd als u het venster sluit.
# At least one category is exempt from consent.
choice-consequence = Als u noodzakelijke cookies blokkeert, werkt een deel van de website mogelijk niet meer.

## The form in which visitors choose

# The title of the form.
form-title = Uw keuzes over cookies
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } vraagt u een keuze te maken over de cookies die voor deze website niet onmisbaar zijn. Het staat u vrij ze te accepteren of te weigeren, de website werkt in beide gevallen en u kunt uw keuze op elk moment wijzigen.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Hoelang uw keuze wordt bewaard: { $lifetime }.
# How the form works.
form-how = Vink aan wat u accepteert en sla daarna uw keuzes op. Wat niet is aangevinkt, wordt geweigerd.
# The visitor has chosen before.
form-earlier = Een vakje dat al is aangevinkt, toont een keuze die u eerder hebt gemaakt.
# Beside the box of a category. $category: its name.
form-allow = Ik accepteer: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = De gedetailleerde lijst ({ $count })
# The link to the charter, below the form.
form-charter = De cookieverklaring lezen
# The link to the charter, in the banner.
banner-charter = Per soort kiezen of de cookieverklaring lezen
# The button that accepts everything.
button-accept = Alles accepteren
# The button that refuses everything.
button-refuse = Alles weigeren
# The button that keeps the choice made with the boxes.
button-save = Mijn keuzes opslaan

## Contact

# The title of the section.
contact-heading = Contact en laatste wijziging
# The controller's name follows.
contact-controller = Verwerkingsverantwoordelijke
# The address to write to follows.
contact-address = Contact
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Website
   *[other] Websites
}
# The date follows.
contact-updated = Laatst bijgewerkt
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Versie van deze verklaring
# A date. $day, $month and $year: numbers.
date = { $day } { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Oostenrijk
    [AU] Australië
    [BE] België
    [BG] Bulgarije
    [BR] Brazilië
    [CA] Canada
    [CH] Zwitserland
    [CN] China
    [CY] Cyprus
    [CZ] Tsjechië
    [DE] Duitsland
    [DK] Denemarken
    [EE] Estland
    [ES] Spanje
    [FI] Finland
    [FR] Frankrijk
    [GB] Verenigd Koninkrijk
    [GR] Griekenland
    [HR] Kroatië
    [HU] Hongarije
    [IE] Ierland
    [IL] Israël
    [IN] India
    [IS] IJsland
    [IT] Italië
    [JP] Japan
    [KR] Zuid-Korea
    [LI] Liechtenstein
    [LT] Litouwen
    [LU] Luxemburg
    [LV] Letland
    [MC] Monaco
    [MT] Malta
    [NL] Nederland
    [NO] Noorwegen
    [NZ] Nieuw-Zeeland
    [PL] Polen
    [PT] Portugal
    [RO] Roemenië
    [SE] Zweden
    [SG] Singapore
    [SI] Slovenië
    [SK] Slowakije
    [UA] Oekraïne
    [US] Verenigde Staten
   *[other] { $code }
}
