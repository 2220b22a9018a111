### The standard texts of the cookie charter, in Hungarian.
### reviewed-by-native: no
###
### Quotation marks are „…” and the dash between words is an en dash. Visitors are addressed as “Ön”. A noun behind a number is singular.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Sütikezelési tájékoztató
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Sütikezelési tájékoztató – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Ez az oldal felsorolja, milyen sütiket (cookie-kat) használ a következő webhely: { $site }. Megtudhatja belőle, mire szolgálnak, ki helyezi el őket, meddig maradnak az eszközén, és ki olvashatja őket.

## What a cookie is

# The title of the section.
what-heading = Mi az a süti?
# The definition.
what-is = A süti (cookie) egy kis szövegfájl, amelyet a webhely az Ön eszközén (számítógépén, telefonján vagy táblagépén) tárol, amikor Ön felkeresi. A böngésző ezután minden oldallal visszaküldi a webhelynek, így az egyik oldalról a másikra lépve a webhely felismerheti Önt.
# What it is used for, by example.
what-for = A süti például arra szolgál, hogy Ön bejelentkezve maradjon, hogy a webhely megjegyezze a választott nyelvet, vagy hogy meg lehessen számolni a látogatásokat. Nem program: nem tudja sem elolvasni az Ön fájljait, sem kárt tenni az eszközében.
# Only if the table has local or session storage.
what-storage = A webhely a böngésző „helyi tárolójában” vagy „munkamenet-tárolójában” is tárolhat adatokat. A technika más, az Ön jogai azonban ugyanazok, ezért ez a tájékoztató ezeket a sütikkel együtt sorolja fel.
# Only if the table has a service without a cookie.
what-nothing = Az itt felsorolt szolgáltatások némelyike semmit sem tárol az Ön eszközén. Azért szerepelnek ebben a tájékoztatóban, hogy a felsorolás teljes legyen.

## The kinds of cookies

# The title of the section.
kinds-heading = A sütik fajtái
# The opening sentence.
kinds-about = Nem minden sütinek ugyanaz a célja. Némelyik nélkül a webhely nem tud működni; a többiről Ön dönt.
# The caption of the table of kinds.
kinds-caption = A sütik fajtái és az Ön hozzájárulása
# First column: the name of the kind.
kinds-kind = Fajta
# Second column: what the kind is for.
kinds-purpose = Mire szolgálnak
# Third column: consent.
kinds-consent = Az Ön hozzájárulása
# Fourth column: yes or no.
kinds-used = Ezen a webhelyen
# The site uses this kind of cookies.
kinds-used-yes = Igen
# The site does not use this kind of cookies.
kinds-used-no = Nem

# The name of the category `necessary`.
category-necessary = Szükséges sütik
# What it is for.
category-necessary-about = Ezek teszik lehetővé a webhely és az Ön által igényelt szolgáltatások működését: a bejelentkezést, az űrlapok biztonságos elküldését vagy a sütikre vonatkozó döntései megjegyzését.
# The name of the category `preferences`.
category-preferences = Beállításokat tároló sütik
# What it is for.
category-preferences-about = Megjegyzik az Ön beállításait, például az oldalak megjelenítését, hogy ne kelljen azokat minden látogatáskor megadnia.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Névtelen statisztikai sütik
# What it is for.
category-anonymous-statistics-about = Ennek a webhelynek a látogatottságát mérik, másét nem, anélkül hogy lehetővé tennék az Ön azonosítását.
# The name of the category `statistics`.
category-statistics = Statisztikai sütik
# What it is for.
category-statistics-about = Azt mérik, hogyan használják a webhelyet, és ennek során megkülönböztetik egymástól a látogatókat, hogy a webhelyet fejleszteni lehessen.
# The name of the category `marketing`.
category-marketing = Reklámcélú sütik
# What it is for.
category-marketing-about = Nyomon követik az Ön böngészését, olykor több webhelyen át, hogy érdeklődésének megfelelő hirdetéseket jelenítsenek meg.

# Under “Your consent”: exempt.
consent-exempt = Nem szükséges. A jogszabály kivételt tesz azokkal a sütikkel, amelyek az Ön által igényelt szolgáltatáshoz feltétlenül szükségesek.
# Under “Your consent”: right to object.
consent-objection = Nem szükséges, de bármikor tiltakozhat. Ezek a sütik akkor megengedettek, ha Ön tájékoztatást kap róluk, és elutasíthatja őket.
# Under “Your consent”: prior consent.
consent-required = Szükséges. A webhely ezek nélkül is működik, ezért a jogszabály az elhelyezésük előtt megköveteli az Ön hozzájárulását, amelyet szabadon megtagadhat.

# Introduces the two definitions that follow.
party-about = A sütik lehetnek saját sütik vagy harmadik féltől származó sütik is. Ez az Ön hozzájárulása szempontjából közömbös: az számít, mire szolgál a süti.
# First-party cookies.
party-first = A saját sütit az a webhely helyezi el, amelyet Ön éppen felkeres, és a böngésző csak annak küldi vissza.
# Third-party cookies.
party-third = A harmadik féltől származó sütit egy másik webhely helyezi el, amely szolgáltatást nyújt az oldalon: például videót vagy térképet. Ez a másik webhely olykor mindenhol felismerheti Önt, ahol ugyanazt a szolgáltatást használják.
# The table has at least one third-party cookie.
party-here = Ez a webhely harmadik féltől származó sütiket is használ: az alábbi listákból kiderül, melyek ezek.
# The table has none.
party-none = Ez a webhely nem használ harmadik féltől származó sütiket.

## The cookies of the site, category by category

# The title of the section.
list-heading = Ennek a webhelynek a sütijei
# Only if the table is empty.
list-empty = Ez a webhely nem használ sütiket.
# Only if a name has an asterisk.
list-pattern = A nevekben a csillag (*) olyan karaktereket helyettesít, amelyek látogatónként eltérnek.
# What a category asks of the visitor: exempt.
list-exempt = Az Ön hozzájárulása nem szükséges.
# What a category asks of the visitor: right to object.
list-objection = Az Ön hozzájárulása nem szükséges, de bármikor tiltakozhat.
# What a category asks of the visitor: prior consent.
list-required = Az Ön hozzájárulása szükséges.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Ezen a webhelyen és a megnevezett szolgáltatón kívül senki sem fér hozzájuk.
# The caption of a category's table. $category: its name.
list-caption = { $category }: részletes lista
# Heading of a column: whose service it is.
column-provider = Szolgáltató
# Heading of a column: the service and where it is used.
column-service = Szolgáltatás és hely
# Heading of a column: the cookie's name.
column-name = Név
# Heading of a column: the purpose.
column-purpose = Cél
# Heading of a column: the lifetime.
column-lifetime = Időtartam
# Heading of a column: who sets the cookie.
column-setter = Elhelyezi
# Heading of a column: who else can read it.
column-shared = Olvassa még
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = helyi tároló
# What a row is, behind its name.
kind-session-storage = munkamenet-tároló
# In place of the name, for a service without a cookie.
kind-nothing = Nincs süti
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = harmadik fél

# Who sets the cookie: the site itself.
setter-site = Ez a webhely
# A script of the page.
setter-script = Az oldal egyik szkriptje
# A piece of software or a service of the site. $name: its name.
setter-library = Ez a webhely, a következő révén: { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (harmadik féltől származó süti)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Senki más

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
    [one] { $count } másodperc
   *[other] { $count } másodperc
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } perc
   *[other] { $count } perc
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } óra
   *[other] { $count } óra
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } nap
   *[other] { $count } nap
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } hét
   *[other] { $count } hét
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } hónap
   *[other] { $count } hónap
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } év
   *[other] { $count } év
}
# Nothing is saved.
lifetime-none = Nem értelmezhető
# Until the end of the browser's session.
lifetime-session = A böngésző bezárásáig
# Of session storage, which ends with its tab.
lifetime-tab = A lap bezárásáig
# No end of its own: local storage.
lifetime-until-deleted = Amíg Ön nem törli
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Legfeljebb { length }
# The session or a length.
lifetime-session-or = A böngésző bezárásáig, vagy { length }
# A length that each visit renews.
lifetime-exact-visit = Az utolsó látogatástól számított { length }
# A limit that each visit renews.
lifetime-limit-visit = Az utolsó látogatástól számított legfeljebb { length }
# The session or a length that each visit renews.
lifetime-session-or-visit = A böngésző bezárásáig, vagy az utolsó látogatástól számított { length }

## Changing one's mind

# The title of the section.
choice-heading = Hogyan módosíthatja döntését
# All categories are exempt from consent.
choice-exempt = Ez a webhely csak olyan sütiket használ, amelyekhez nem szükséges hozzájárulás, ezért Önnek semmiről sem kell döntenie. Ha kívánja, ettől függetlenül törölheti vagy letilthatja őket.
# At least one category needs consent.
choice-required = Szabadon elfogadhatja vagy elutasíthatja azokat a sütiket, amelyekhez az Ön hozzájárulása szükséges, és döntését bármikor módosíthatja. Hozzájárulása visszavonásához törölje a böngészőjében ennek a webhelynek a sütijeit.
# At least one category can be objected to.
choice-objection = Bármikor tiltakozhat az előzetes hozzájárulás nélkül elhelyezett sütik ellen: törölje és tiltsa le őket a böngészőjében.
# The same, where the page links to a form.
choice-required-form = Szabadon elfogadhatja vagy elutasíthatja azokat a sütiket, amelyekhez az Ön hozzájárulása szükséges, és döntését bármikor módosíthatja: a hozzájárulást ugyanolyan egyszerű visszavonni, mint megadni.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Bármikor tiltakozhat az előzetes hozzájárulás nélkül elhelyezett sütik ellen is.
# The link to the form.
choice-form = A sütikre vonatkozó döntéseim módosítása
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Az Ön döntését a következő őrzi meg: „{ $name }”. Ha törli, a döntés elvész.
# The site names a contact.
choice-contact = Az oldal alján megadott elérhetőségre is írhat.
# Introduces the list that follows.
choice-browser = A böngésző beállításaiban a következőket teheti:
# First point of the list.
choice-browser-delete = megtekintheti és törölheti a webhelyek által tárolt sütiket és adatokat;
# Second point of the list.
choice-browser-block = letilthat minden sütit, vagy csak a harmadik féltől származókat;
# Third point of the list.
choice-browser-private = privát módban böngészhet, így az ablak bezárásakor minden törlődik.
# At least one category is exempt from consent.
choice-consequence = Ha letiltja a szükséges sütiket, előfordulhat, hogy a webhely egy része nem működik tovább.

## The form in which visitors choose

# The title of the form.
form-title = A sütikre vonatkozó döntései
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } kéri, hogy döntsön azokról a sütikről, amelyek nélkül ez a webhely működni tud. Szabadon elfogadhatja vagy elutasíthatja őket, a webhely mindkét esetben működik, és döntését bármikor módosíthatja.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Döntése megőrzésének ideje: { $lifetime }.
# How the form works.
form-how = Jelölje be, amit elfogad, majd mentse a döntéseit. Amit nem jelöl be, azt elutasítja.
# The visitor has chosen before.
form-earlier = A már bejelölt négyzet az Ön korábbi döntését mutatja.
# Beside the box of a category. $category: its name.
form-allow = Elfogadom: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Részletes lista ({ $count })
# The link to the charter, below the form.
form-charter = A sütikezelési tájékoztató elolvasása
# The link to the charter, in the banner.
banner-charter = Részletes választás vagy a sütikezelési tájékoztató elolvasása
# The button that accepts everything.
button-accept = Összes elfogadása
# The button that refuses everything.
button-refuse = Összes elutasítása
# The button that keeps the choice made with the boxes.
button-save = Döntéseim mentése

## Contact

# The title of the section.
contact-heading = Elérhetőség és frissítés
# The controller's name follows.
contact-controller = Adatkezelő
# The address to write to follows.
contact-address = Elérhetőség
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Webhely
   *[other] Webhelyek
}
# The date follows.
contact-updated = Utolsó frissítés
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = A tájékoztató verziója
# A date. $day, $month and $year: numbers.
date = { $year }. { month } { $day }.
# A month. $month: its number.
month = { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[12] december
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Ausztria
    [AU] Ausztrália
    [BE] Belgium
    [BG] Bulgária
    [BR] Brazília
    [CA] Kanada
    [CH] Svájc
    [CN] Kína
    [CY] Ciprus
    [CZ] Csehország
    [DE] Németország
    [DK] Dánia
    [EE] Észtország
    [ES] Spanyolország
    [FI] Finnország
    [FR] Franciaország
    [GB] Egyesült Királyság
    [GR] Görögország
    [HR] Horvátország
    [HU] Magyarország
    [IE] Írország
    [IL] Izrael
    [IN] India
    [IS] Izland
    [IT] Olaszország
    [JP] Japán
    [KR] Dél-Korea
    [LI] Liechtenstein
    [LT] Litvánia
    [LU] Luxemburg
    [LV] Lettország
    [MC] Monaco
    [MT] Málta
    [NL] Hollandia
    [NO] Norvégia
    [NZ] Új-Zéland
    [PL] Lengyelország
    [PT] Portugália
    [RO] Románia
    [SE] Svédország
    [SG] Szingapúr
    [SI] Szlovénia
    [SK] Szlovákia
    [UA] Ukrajna
    [US] Egyesült Államok
   *[other] { $code }
}
