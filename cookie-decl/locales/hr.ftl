### The standard texts of the cookie charter, in Croatian.
### reviewed-by-native: no
###
### Quotation marks are „…” and the dash between words is an en dash. Visitors are addressed as “vi”. A date ends with a full stop.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Politika kolačića
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Politika kolačića – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Na ovoj su stranici navedeni kolačići koje upotrebljava mrežno mjesto { $site }: čemu služe, tko ih postavlja, koliko dugo ostaju na vašem uređaju i tko ih može čitati.

## What a cookie is

# The title of the section.
what-heading = Što je kolačić?
# The definition.
what-is = Kolačić je mala tekstualna datoteka koju mrežno mjesto sprema na vaš uređaj (računalo, telefon ili tablet) kada ga posjetite. Vaš preglednik zatim tu datoteku šalje natrag mrežnom mjestu sa svakom stranicom, tako da vas ono može prepoznati pri prelasku s jedne stranice na drugu.
# What it is used for, by example.
what-for = Kolačić primjerice služi tomu da ostanete prijavljeni, da se zapamti jezik koji ste odabrali ili da se broje posjeti. To nije program: ne može čitati vaše datoteke niti oštetiti vaš uređaj.
# Only if the table has local or session storage.
what-storage = Mrežno mjesto može čuvati podatke i u „lokalnoj pohrani” ili „pohrani sesije” vašeg preglednika. Tehnika je drukčija, ali vaša su prava ista, pa ih ova politika navodi zajedno s kolačićima.
# Only if the table has a service without a cookie.
what-nothing = Neke od ovdje navedenih usluga ne spremaju ništa na vaš uređaj. Uvrštene su u ovu politiku kako bi popis bio potpun.

## The kinds of cookies

# The title of the section.
kinds-heading = Vrste kolačića
# The opening sentence.
kinds-about = Nemaju svi kolačići istu svrhu. Bez nekih mrežno mjesto ne može raditi; o ostalima odlučujete vi.
# The caption of the table of kinds.
kinds-caption = Vrste kolačića i vaša privola
# First column: the name of the kind.
kinds-kind = Vrsta
# Second column: what the kind is for.
kinds-purpose = Čemu služe
# Third column: consent.
kinds-consent = Vaša privola
# Fourth column: yes or no.
kinds-used = Na ovom mrežnom mjestu
# The site uses this kind of cookies.
kinds-used-yes = Da
# The site does not use this kind of cookies.
kinds-used-no = Ne

# The name of the category `necessary`.
category-necessary = Nužni kolačići
# What it is for.
category-necessary-about = Omogućuju rad mrežnog mjesta i usluga koje zatražite: prijavu, sigurno slanje obrasca ili pamćenje vaših odluka o kolačićima.
# The name of the category `preferences`.
category-preferences = Kolačići za postavke
# What it is for.
category-preferences-about = Pamte vaše postavke, primjerice način prikaza stranica, kako ih ne biste morali navoditi pri svakom posjetu.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Kolačići za anonimnu statistiku
# What it is for.
category-anonymous-statistics-about = Mjere posjete ovom mrežnom mjestu, i nijednom drugom, bez mogućnosti da vas se identificira.
# The name of the category `statistics`.
category-statistics = Statistički kolačići
# What it is for.
category-statistics-about = Mjere kako se mrežno mjesto upotrebljava, razlikujući pritom pojedine posjetitelje, kako bi se moglo poboljšati.
# The name of the category `marketing`.
category-marketing = Oglašivački kolačići
# What it is for.
category-marketing-about = Prate vaše pregledavanje, ponekad i s jednog mrežnog mjesta na drugo, kako bi vam se prikazivali oglasi koji odgovaraju vašim interesima.

# Under “Your consent”: exempt.
consent-exempt = Nije potrebna. Zakon predviđa iznimku za kolačiće koji su nužno potrebni za uslugu koju zatražite.
# Under “Your consent”: right to object.
consent-objection = Nije potrebna, ali u svakom trenutku možete uložiti prigovor. Ti su kolačići dopušteni sve dok ste o njima obaviješteni i možete ih odbiti.
# Under “Your consent”: prior consent.
consent-required = Potrebna je. Mrežno mjesto radi i bez njih, pa zakon zahtijeva vašu privolu prije njihova postavljanja, a vi ste je slobodni uskratiti.

# Introduces the two definitions that follow.
party-about = Kolačić može biti i vlastiti kolačić ili kolačić treće strane. To ne utječe na vašu privolu: važno je čemu kolačić služi.
# First-party cookies.
party-first = Vlastiti kolačić (kolačić prve strane) postavlja mrežno mjesto koje posjećujete, a šalje se natrag samo njemu.
# Third-party cookies.
party-third = Kolačić treće strane postavlja drugo mrežno mjesto, koje na stranici pruža uslugu: primjerice videozapis ili kartu. To drugo mrežno mjesto ponekad vas može prepoznati svugdje gdje se upotrebljava ista usluga.
# The table has at least one third-party cookie.
party-here = Ovo mrežno mjesto upotrebljava kolačiće trećih strana: koji su to, pokazuju popisi u nastavku.
# The table has none.
party-none = Ovo mrežno mjesto ne upotrebljava kolačiće trećih strana.

## The cookies of the site, category by category

# The title of the section.
list-heading = Kolačići ovog mrežnog mjesta
# Only if the table is empty.
list-empty = Ovo mrežno mjesto ne upotrebljava kolačiće.
# Only if a name has an asterisk.
list-pattern = Zvjezdica (*) u nazivu zamjenjuje znakove koji se razlikuju od posjetitelja do posjetitelja.
# What a category asks of the visitor: exempt.
list-exempt = Vaša privola nije potrebna.
# What a category asks of the visitor: right to object.
list-objection = Vaša privola nije potrebna, ali u svakom trenutku možete uložiti prigovor.
# What a category asks of the visitor: prior consent.
list-required = Vaša je privola potrebna.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nitko im nema pristup osim ovog mrežnog mjesta i navedenog pružatelja.
# The caption of a category's table. $category: its name.
list-caption = { $category }: detaljan popis
# Heading of a column: whose service it is.
column-provider = Pružatelj
# Heading of a column: the service and where it is used.
column-service = Usluga i mjesto uporabe
# Heading of a column: the cookie's name.
column-name = Naziv
# Heading of a column: the purpose.
column-purpose = Svrha
# Heading of a column: the lifetime.
column-lifetime = Trajanje
# Heading of a column: who sets the cookie.
column-setter = Postavlja
# Heading of a column: who else can read it.
column-shared = Čita i
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = lokalna pohrana
# What a row is, behind its name.
kind-session-storage = pohrana sesije
# In place of the name, for a service without a cookie.
kind-nothing = Bez kolačića
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = treća strana

# Who sets the cookie: the site itself.
setter-site = Ovo mrežno mjesto
# A script of the page.
setter-script = Skripta na stranici
# A piece of software or a service of the site. $name: its name.
setter-library = Ovo mrežno mjesto, putem { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (kolačić treće strane)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nitko drugi

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
    [few] { $count } sekunde
   *[other] { $count } sekundi
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [few] { $count } minute
   *[other] { $count } minuta
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } tjedan
    [few] { $count } tjedna
   *[other] { $count } tjedana
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}
# Nothing is saved.
lifetime-none = Nije primjenjivo
# Until the end of the browser's session.
lifetime-session = Do zatvaranja preglednika
# Of session storage, which ends with its tab.
lifetime-tab = Do zatvaranja kartice
# No end of its own: local storage.
lifetime-until-deleted = Dok zapis ne izbrišete
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Najviše { length }
# The session or a length.
lifetime-session-or = Do zatvaranja preglednika ili { length }
# A length that each visit renews.
lifetime-exact-visit = { length } nakon vašeg posljednjeg posjeta
# A limit that each visit renews.
lifetime-limit-visit = Najviše { length } nakon vašeg posljednjeg posjeta
# The session or a length that each visit renews.
lifetime-session-or-visit = Do zatvaranja preglednika ili { length } nakon vašeg posljednjeg posjeta

## Changing one's mind

# The title of the section.
choice-heading = Kako promijeniti odluku
# All categories are exempt from consent.
choice-exempt = Ovo mrežno mjesto upotrebljava samo kolačiće za koje privola nije potrebna, pa ne morate ništa birati. Ako želite, svejedno ih možete izbrisati ili blokirati.
# At least one category needs consent.
choice-required = Kolačiće za koje je potrebna vaša privola slobodno možete prihvatiti ili odbiti, a svoju odluku možete promijeniti u svakom trenutku. Kako biste povukli privolu, u pregledniku izbrišite kolačiće ovog mrežnog mjesta.
# At least one category can be objected to.
choice-objection = U svakom trenutku možete uložiti prigovor na kolačiće koji se postavljaju bez prethodne privole: izbrišite ih i blokirajte u svojem pregledniku.
# The same, where the page links to a form.
choice-required-form = Kolačiće za koje je potrebna vaša privola slobodno možete prihvatiti ili odbiti, a svoju odluku možete promijeniti u svakom trenutku: povući privolu jednako je lako kao i dati je.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = U svakom trenutku možete uložiti prigovor i na kolačiće koji se postavljaju bez prethodne privole.
# The link to the form.
choice-form = Promijeni moje odluke o kolačićima
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Vašu odluku čuva „{ $name }”. Ako taj zapis izbrišete, odluka se zaboravlja.
# The site names a contact.
choice-contact = Možete se obratiti i na kontakt naveden na dnu ove stranice.
# Introduces the list that follows.
choice-browser = U postavkama svojeg preglednika možete:
# First point of the list.
choice-browser-delete = pregledati kolačiće i podatke koje su mrežna mjesta spremila te ih izbrisati;
# Second point of the list.
choice-browser-block = blokirati sve kolačiće ili samo kolačiće trećih strana;
# Third point of the list.
choice-browser-private = pregledavati u privatnom načinu, tako da se sve izbriše kada zatvorite prozor.
# At least one category is exempt from consent.
choice-consequence = Ako blokirate nužne kolačiće, dio mrežnog mjesta možda više neće raditi.

## The form in which visitors choose

# The title of the form.
form-title = Vaše odluke o kolačićima
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } traži vašu odluku o kolačićima bez kojih ovo mrežno mjesto može raditi. Slobodno ih možete prihvatiti ili odbiti, mrežno mjesto radi u oba slučaja, a svoju odluku možete promijeniti u svakom trenutku.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Koliko se dugo pamti vaša odluka: { $lifetime }.
# How the form works.
form-how = Označite ono što prihvaćate, a zatim spremite svoje odluke. Što nije označeno, odbijeno je.
# The visitor has chosen before.
form-earlier = Već označena kućica pokazuje odluku koju ste donijeli ranije.
# Beside the box of a category. $category: its name.
form-allow = Dajem privolu: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Detaljan popis ({ $count })
# The link to the charter, below the form.
form-charter = Pročitaj politiku kolačića
# The link to the charter, in the banner.
banner-charter = Odaberi pojedinačno ili pročitaj politiku kolačića
# The button that accepts everything.
button-accept = Prihvati sve
# The button that refuses everything.
button-refuse = Odbij sve
# The button that keeps the choice made with the boxes.
button-save = Spremi moje odluke

## Contact

# The title of the section.
contact-heading = Kontakt i ažuriranje
# The controller's name follows.
contact-controller = Voditelj obrade
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Mrežno mjesto
    [few] Mrežna mjesta
   *[other] Mrežna mjesta
}
# The date follows.
contact-updated = Posljednje ažuriranje
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Verzija ove politike
# A date. $day, $month and $year: numbers.
date = { $day }. { month } { $year }.
# A month. $month: its number.
month = { $month ->
    [1] siječnja
    [2] veljače
    [3] ožujka
    [4] travnja
    [5] svibnja
    [6] lipnja
    [7] srpnja
    [8] kolovoza
    [9] rujna
    [10] listopada
    [11] studenoga
   *[12] prosinca
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austrija
    [AU] Australija
    [BE] Belgija
    [BG] Bugarska
    [BR] Brazil
    [CA] Kanada
    [CH] Švicarska
    [CN] Kina
    [CY] Cipar
    [CZ] Češka
    [DE] Njemačka
    [DK] Danska
    [EE] Estonija
    [ES] Španjolska
    [FI] Finska
    [FR] Francuska
    [GB] Ujedinjena Kraljevina
    [GR] Grčka
    [HR] Hrvatska
    [HU] Mađarska
    [IE] Irska
    [IL] Izrael
    [IN] Indija
    [IS] Island
    [IT] Italija
    [JP] Japan
    [KR] Južna Koreja
    [LI] Lihtenštajn
    [LT] Litva
    [LU] Luksemburg
    [LV] Latvija
    [MC] Monako
    [MT] Malta
    [NL] Nizozemska
    [NO] Norveška
    [NZ] Novi Zeland
    [PL] Poljska
    [PT] Portugal
    [RO] Rumunjska
    [SE] Švedska
    [SG] Singapur
    [SI] Slovenija
    [SK] Slovačka
    [UA] Ukrajina
    [US] Sjedinjene Američke Države
   *[other] { $code }
}
