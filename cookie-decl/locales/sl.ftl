### The standard texts of the cookie charter, in Slovenian.
### reviewed-by-native: no
###
### Quotation marks are „…“ and the dash between words is an en dash. Visitors are addressed as “vi”. The dual has forms of its own.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Politika piškotkov
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Politika piškotkov – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Na tej strani so navedeni piškotki, ki jih uporablja spletno mesto { $site }: čemu so namenjeni, kdo jih namešča, kako dolgo ostanejo na vaši napravi in kdo jih lahko bere.

## What a cookie is

# The title of the section.
what-heading = Kaj je piškotek?
# The definition.
what-is = Piškotek je majhna besedilna datoteka, ki jo spletno mesto shrani na vašo napravo (računalnik, telefon ali tablico), ko ga obiščete. Vaš brskalnik jo nato z vsako stranjo pošlje nazaj spletnemu mestu, tako da vas to lahko prepozna pri prehodu z ene strani na drugo.
# What it is used for, by example.
what-for = Piškotek se na primer uporablja za to, da ostanete prijavljeni, da se shrani izbrani jezik ali da se štejejo obiski. Ni program: ne more brati vaših datotek niti poškodovati vaše naprave.
# Only if the table has local or session storage.
what-storage = Spletno mesto lahko podatke hrani tudi v „lokalni shrambi“ ali „shrambi seje“ vašega brskalnika. Tehnika je drugačna, vaše pravice pa so enake, zato ju ta politika navaja skupaj s piškotki.
# Only if the table has a service without a cookie.
what-nothing = Nekatere od tu navedenih storitev na vašo napravo ne shranijo ničesar. V tej politiki so navedene zato, da je seznam popoln.

## The kinds of cookies

# The title of the section.
kinds-heading = Vrste piškotkov
# The opening sentence.
kinds-about = Nimajo vsi piškotki istega namena. Brez nekaterih spletno mesto ne more delovati; o drugih odločate vi.
# The caption of the table of kinds.
kinds-caption = Vrste piškotkov in vaša privolitev
# First column: the name of the kind.
kinds-kind = Vrsta
# Second column: what the kind is for.
kinds-purpose = Čemu so namenjeni
# Third column: consent.
kinds-consent = Vaša privolitev
# Fourth column: yes or no.
kinds-used = Na tem spletnem mestu
# The site uses this kind of cookies.
kinds-used-yes = Da
# The site does not use this kind of cookies.
kinds-used-no = Ne

# The name of the category `necessary`.
category-necessary = Nujni piškotki
# What it is for.
category-necessary-about = Omogočajo delovanje spletnega mesta in storitev, ki jih zahtevate: prijavo, varno pošiljanje obrazca ali shranjevanje vaših odločitev o piškotkih.
# The name of the category `preferences`.
category-preferences = Piškotki za nastavitve
# What it is for.
category-preferences-about = Shranijo vaše nastavitve, na primer način prikaza strani, da vam jih ni treba navesti ob vsakem obisku.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Piškotki za anonimno statistiko
# What it is for.
category-anonymous-statistics-about = Merijo obiske tega spletnega mesta, in nobenega drugega, ne da bi vas bilo mogoče identificirati.
# The name of the category `statistics`.
category-statistics = Statistični piškotki
# What it is for.
category-statistics-about = Merijo, kako se spletno mesto uporablja, pri čemer razlikujejo med obiskovalci, da ga je mogoče izboljšati.
# The name of the category `marketing`.
category-marketing = Oglaševalski piškotki
# What it is for.
category-marketing-about = Spremljajo vaše brskanje, včasih tudi z enega spletnega mesta na drugo, da vam prikazujejo oglase, ki ustrezajo vašim zanimanjem.

# Under “Your consent”: exempt.
consent-exempt = Ni potrebna. Zakon določa izjemo za piškotke, ki so nujno potrebni za storitev, ki jo zahtevate.
# Under “Your consent”: right to object.
consent-objection = Ni potrebna, vendar lahko kadar koli ugovarjate. Ti piškotki so dovoljeni, dokler ste o njih obveščeni in jih lahko zavrnete.
# Under “Your consent”: prior consent.
consent-required = Potrebna je. Spletno mesto deluje tudi brez njih, zato zakon pred njihovo namestitvijo zahteva vašo privolitev, ki jo lahko svobodno zavrnete.

# Introduces the two definitions that follow.
party-about = Piškotek je lahko tudi lastni piškotek ali piškotek tretje osebe. To na vašo privolitev ne vpliva: pomembno je, čemu je piškotek namenjen.
# First-party cookies.
party-first = Lastni piškotek namesti spletno mesto, ki ga obiskujete, nazaj pa se pošilja samo temu spletnemu mestu.
# Third-party cookies.
party-third = Piškotek tretje osebe namesti drugo spletno mesto, ki na strani zagotavlja storitev: na primer videoposnetek ali zemljevid. To drugo spletno mesto vas lahko včasih prepozna povsod, kjer se uporablja ista storitev.
# The table has at least one third-party cookie.
party-here = To spletno mesto uporablja piškotke tretjih oseb: kateri so, je razvidno iz spodnjih seznamov.
# The table has none.
party-none = To spletno mesto ne uporablja piškotkov tretjih oseb.

## The cookies of the site, category by category

# The title of the section.
list-heading = Piškotki tega spletnega mesta
# Only if the table is empty.
list-empty = To spletno mesto ne uporablja piškotkov.
# Only if a name has an asterisk.
list-pattern = Zvezdica (*) v imenu nadomešča znake, ki se od obiskovalca do obiskovalca razlikujejo.
# What a category asks of the visitor: exempt.
list-exempt = Vaša privolitev ni potrebna.
# What a category asks of the visitor: right to object.
list-objection = Vaša privolitev ni potrebna, vendar lahko kadar koli ugovarjate.
# What a category asks of the visitor: prior consent.
list-required = Vaša privolitev je potrebna.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Do njih nima dostopa nihče razen tega spletnega mesta in navedenega ponudnika.
# The caption of a category's table. $category: its name.
list-caption = { $category }: podroben seznam
# Heading of a column: whose service it is.
column-provider = Ponudnik
# Heading of a column: the service and where it is used.
column-service = Storitev in mesto uporabe
# Heading of a column: the cookie's name.
column-name = Ime
# Heading of a column: the purpose.
column-purpose = Namen
# Heading of a column: the lifetime.
column-lifetime = Čas hrambe
# Heading of a column: who sets the cookie.
column-setter = Namesti
# Heading of a column: who else can read it.
column-shared = Bere tudi
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = lokalna shramba
# What a row is, behind its name.
kind-session-storage = shramba seje
# In place of the name, for a service without a cookie.
kind-nothing = Brez piškotka
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = tretja oseba

# Who sets the cookie: the site itself.
setter-site = To spletno mesto
# A script of the page.
setter-script = Skripta na strani
# A piece of software or a service of the site. $name: its name.
setter-library = To spletno mesto prek { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (piškotek tretje osebe)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nihče drug

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
    [two] { $count } sekundi
    [few] { $count } sekunde
   *[other] { $count } sekund
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } ura
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } teden
    [two] { $count } tedna
    [few] { $count } tedni
   *[other] { $count } tednov
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } meseci
   *[other] { $count } mesecev
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
}
# Nothing is saved.
lifetime-none = Ni relevantno
# Until the end of the browser's session.
lifetime-session = Dokler ne zaprete brskalnika
# Of session storage, which ends with its tab.
lifetime-tab = Dokler ne zaprete zavihka
# No end of its own: local storage.
lifetime-until-deleted = Dokler zapisa ne izbrišete
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Največ { length }
# The session or a length.
lifetime-session-or = Dokler ne zaprete brskalnika ali { length }
# A length that each visit renews.
lifetime-exact-visit = { length } po vašem zadnjem obisku
# A limit that each visit renews.
lifetime-limit-visit = Največ { length } po vašem zadnjem obisku
# The session or a length that each visit renews.
lifetime-session-or-visit = Dokler ne zaprete brskalnika ali { length } po vašem zadnjem obisku

## Changing one's mind

# The title of the section.
choice-heading = Kako spremenite odločitev
# All categories are exempt from consent.
choice-exempt = To spletno mesto uporablja samo piškotke, za katere privolitev ni potrebna, zato vam ni treba odločati o ničemer. Če želite, jih lahko kljub temu izbrišete ali blokirate.
# At least one category needs consent.
choice-required = Piškotke, za katere je potrebna vaša privolitev, lahko svobodno sprejmete ali zavrnete, svojo odločitev pa lahko kadar koli spremenite. Če želite privolitev preklicati, v brskalniku izbrišite piškotke tega spletnega mesta.
# At least one category can be objected to.
choice-objection = Piškotkom, ki se namestijo brez predhodne privolitve, lahko kadar koli ugovarjate: izbrišite in blokirajte jih v svojem brskalniku.
# The same, where the page links to a form.
choice-required-form = Piškotke, za katere je potrebna vaša privolitev, lahko svobodno sprejmete ali zavrnete, svojo odločitev pa lahko kadar koli spremenite: preklicati privolitev je enako preprosto kot jo dati.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Kadar koli lahko ugovarjate tudi piškotkom, ki se namestijo brez predhodne privolitve.
# The link to the form.
choice-form = Sprememba mojih odločitev o piškotkih
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Vašo odločitev hrani „{ $name }“. Če ta zapis izbrišete, se odločitev pozabi.
# The site names a contact.
choice-contact = Pišete lahko tudi na kontakt, naveden na dnu te strani.
# Introduces the list that follows.
choice-browser = V nastavitvah svojega brskalnika lahko:
# First point of the list.
choice-browser-delete = pregledate piškotke in podatke, ki so jih shranila spletna mesta, ter jih izbrišete;
# Second point of the list.
choice-browser-block = blokirate vse piškotke ali samo piškotke tretjih oseb;
# Third point of the list.
choice-browser-private = brskate v zasebnem načinu, tako da se ob zaprtju okna vse izbriše.
# At least one category is exempt from consent.
choice-consequence = Če blokirate nujne piškotke, del spletnega mesta morda ne bo več deloval.

## The form in which visitors choose

# The title of the form.
form-title = Vaše odločitve o piškotkih
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } vas prosi za odločitev o piškotkih, brez katerih to spletno mesto lahko deluje. Svobodno jih lahko sprejmete ali zavrnete, spletno mesto deluje v obeh primerih, svojo odločitev pa lahko kadar koli spremenite.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Kako dolgo se vaša odločitev hrani: { $lifetime }.
# How the form works.
form-how = Označite, kar sprejemate, nato shranite svoje odločitve. Kar ni označeno, je zavrnjeno.
# The visitor has chosen before.
form-earlier = Že označeno polje kaže odločitev, ki ste jo sprejeli prej.
# Beside the box of a category. $category: its name.
form-allow = Dajem privolitev: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Podroben seznam ({ $count })
# The link to the charter, below the form.
form-charter = Preberite politiko piškotkov
# The link to the charter, in the banner.
banner-charter = Podrobna izbira ali branje politike piškotkov
# The button that accepts everything.
button-accept = Sprejmi vse
# The button that refuses everything.
button-refuse = Zavrni vse
# The button that keeps the choice made with the boxes.
button-save = Shrani moje odločitve

## Contact

# The title of the section.
contact-heading = Kontakt in posodobitev
# The controller's name follows.
contact-controller = Upravljavec
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Spletno mesto
    [two] Spletni mesti
    [few] Spletna mesta
   *[other] Spletna mesta
}
# The date follows.
contact-updated = Zadnja posodobitev
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Različica te politike
# A date. $day, $month and $year: numbers.
date = { $day }. { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] januar
    [2] februar
    [3] marec
    [4] april
    [5] maj
    [6] junij
    [7] julij
    [8] avgust
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Avstrija
    [AU] Avstralija
    [BE] Belgija
    [BG] Bolgarija
    [BR] Brazilija
    [CA] Kanada
    [CH] Švica
    [CN] Kitajska
    [CY] Ciper
    [CZ] Češka
    [DE] Nemčija
    [DK] Danska
    [EE] Estonija
    [ES] Španija
    [FI] Finska
    [FR] Francija
    [GB] Združeno kraljestvo
    [GR] Grčija
    [HR] Hrvaška
    [HU] Madžarska
    [IE] Irska
    [IL] Izrael
    [IN] Indija
    [IS] Islandija
    [IT] Italija
    [JP] Japonska
    [KR] Južna Koreja
    [LI] Lihtenštajn
    [LT] Litva
    [LU] Luksemburg
    [LV] Latvija
    [MC] Monako
    [MT] Malta
    [NL] Nizozemska
    [NO] Norveška
    [NZ] Nova Zelandija
    [PL] Poljska
    [PT] Portugalska
    [RO] Romunija
    [SE] Švedska
    [SG] Singapur
    [SI] Slovenija
    [SK] Slovaška
    [UA] Ukrajina
    [US] Združene države
   *[other] { $code }
}
