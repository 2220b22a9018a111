### The standard texts of the cookie charter, in Polish.
### reviewed-by-native: no
###
### Quotation marks are „…” and the dash between words is an en dash. Visitors are addressed as “Państwo”.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Polityka plików cookie
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Polityka plików cookie – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Na tej stronie wymieniono pliki cookie, których używa witryna { $site }: do czego służą, kto je zapisuje, jak długo pozostają na Państwa urządzeniu i kto może je odczytać.

## What a cookie is

# The title of the section.
what-heading = Czym jest plik cookie?
# The definition.
what-is = Plik cookie to mały plik tekstowy, który witryna zapisuje na Państwa urządzeniu (komputerze, telefonie lub tablecie), gdy ją Państwo odwiedzają. Przeglądarka odsyła go następnie do witryny wraz z każdą stroną, dzięki czemu witryna może Państwa rozpoznać po przejściu z jednej strony na drugą.
# What it is used for, by example.
what-for = Plik cookie służy na przykład do tego, by nie trzeba było ponownie się logować, by zapamiętać wybrany język lub by liczyć odwiedziny. Nie jest programem: nie może odczytać Państwa plików ani uszkodzić urządzenia.
# Only if the table has local or session storage.
what-storage = Witryna może też przechowywać informacje w „pamięci lokalnej” lub „pamięci sesji” przeglądarki. Technika jest inna, ale Państwa prawa są takie same, dlatego niniejsza polityka wymienia je razem z plikami cookie.
# Only if the table has a service without a cookie.
what-nothing = Niektóre z wymienionych tu usług niczego nie zapisują na Państwa urządzeniu. Ujęto je w niniejszej polityce, aby lista była pełna.

## The kinds of cookies

# The title of the section.
kinds-heading = Rodzaje plików cookie
# The opening sentence.
kinds-about = Nie wszystkie pliki cookie służą temu samemu celowi. Bez niektórych witryna nie może się obejść; o pozostałych decydują Państwo.
# The caption of the table of kinds.
kinds-caption = Rodzaje plików cookie i Państwa zgoda
# First column: the name of the kind.
kinds-kind = Rodzaj
# Second column: what the kind is for.
kinds-purpose = Do czego służą
# Third column: consent.
kinds-consent = Państwa zgoda
# Fourth column: yes or no.
kinds-used = W tej witrynie
# The site uses this kind of cookies.
kinds-used-yes = Tak
# The site does not use this kind of cookies.
kinds-used-no = Nie

# The name of the category `necessary`.
category-necessary = Niezbędne pliki cookie
# What it is for.
category-necessary-about = Zapewniają działanie witryny i usług, o które Państwo proszą: logowanie, bezpieczne wysłanie formularza lub zapamiętanie decyzji dotyczących plików cookie.
# The name of the category `preferences`.
category-preferences = Pliki cookie preferencji
# What it is for.
category-preferences-about = Zapamiętują Państwa preferencje, na przykład sposób wyświetlania stron, aby nie trzeba było ich podawać przy każdych odwiedzinach.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Pliki cookie do anonimowych statystyk
# What it is for.
category-anonymous-statistics-about = Mierzą odwiedziny tej witryny, i tylko jej, bez możliwości ustalenia Państwa tożsamości.
# The name of the category `statistics`.
category-statistics = Statystyczne pliki cookie
# What it is for.
category-statistics-about = Mierzą sposób korzystania z witryny, odróżniając od siebie poszczególne osoby, aby można było ją ulepszać.
# The name of the category `marketing`.
category-marketing = Reklamowe pliki cookie
# What it is for.
category-marketing-about = Śledzą odwiedzane przez Państwa strony, niekiedy w wielu witrynach, aby wyświetlać reklamy dopasowane do Państwa zainteresowań.

# Under “Your consent”: exempt.
consent-exempt = Niepotrzebna. Prawo przewiduje wyjątek dla plików cookie, które są ściśle niezbędne do świadczenia usługi, o którą Państwo proszą.
# Under “Your consent”: right to object.
consent-objection = Niepotrzebna, ale w każdej chwili mogą Państwo wnieść sprzeciw. Te pliki cookie są dozwolone, dopóki są Państwo o nich informowani i mogą je odrzucić.
# Under “Your consent”: prior consent.
consent-required = Potrzebna. Witryna działa bez nich, dlatego prawo wymaga Państwa zgody przed ich zapisaniem, a odmowa zależy wyłącznie od Państwa.

# Introduces the two definitions that follow.
party-about = Plik cookie może być ponadto własny albo pochodzić od podmiotu trzeciego. Nie ma to wpływu na Państwa zgodę: liczy się to, do czego plik służy.
# First-party cookies.
party-first = Własny plik cookie zapisuje witryna, którą Państwo odwiedzają, i jest on odsyłany tylko do niej.
# Third-party cookies.
party-third = Plik cookie podmiotu trzeciego zapisuje inna witryna, która dostarcza usługę umieszczoną na stronie: na przykład film lub mapę. Ta inna witryna może niekiedy rozpoznać Państwa wszędzie tam, gdzie używana jest ta sama usługa.
# The table has at least one third-party cookie.
party-here = Ta witryna używa plików cookie podmiotów trzecich: wskazano je na poniższych listach.
# The table has none.
party-none = Ta witryna nie używa plików cookie podmiotów trzecich.

## The cookies of the site, category by category

# The title of the section.
list-heading = Pliki cookie tej witryny
# Only if the table is empty.
list-empty = Ta witryna nie używa plików cookie.
# Only if a name has an asterisk.
list-pattern = Gwiazdka (*) w nazwie zastępuje znaki, które są różne u różnych odwiedzających.
# What a category asks of the visitor: exempt.
list-exempt = Państwa zgoda nie jest potrzebna.
# What a category asks of the visitor: right to object.
list-objection = Państwa zgoda nie jest potrzebna, ale w każdej chwili mogą Państwo wnieść sprzeciw.
# What a category asks of the visitor: prior consent.
list-required = Państwa zgoda jest potrzebna.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Dostęp do nich mają wyłącznie ta witryna i wskazany dostawca.
# The caption of a category's table. $category: its name.
list-caption = { $category }: szczegółowa lista
# Heading of a column: whose service it is.
column-provider = Dostawca
# Heading of a column: the service and where it is used.
column-service = Usługa i miejsce użycia
# Heading of a column: the cookie's name.
column-name = Nazwa
# Heading of a column: the purpose.
column-purpose = Cel
# Heading of a column: the lifetime.
column-lifetime = Okres przechowywania
# Heading of a column: who sets the cookie.
column-setter = Zapisuje
# Heading of a column: who else can read it.
column-shared = Odczytuje także
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = pamięć lokalna
# What a row is, behind its name.
kind-session-storage = pamięć sesji
# In place of the name, for a service without a cookie.
kind-nothing = Brak pliku cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = podmiot trzeci

# Who sets the cookie: the site itself.
setter-site = Ta witryna
# A script of the page.
setter-script = Skrypt na stronie
# A piece of software or a service of the site. $name: its name.
setter-library = Ta witryna, za pomocą { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (plik cookie podmiotu trzeciego)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nikt inny

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
   *[many] { $count } sekund
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[many] { $count } minut
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
   *[many] { $count } tygodni
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[many] { $count } miesięcy
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } rok
    [few] { $count } lata
   *[many] { $count } lat
}
# Nothing is saved.
lifetime-none = Nie dotyczy
# Until the end of the browser's session.
lifetime-session = Do zamknięcia przeglądarki
# Of session storage, which ends with its tab.
lifetime-tab = Do zamknięcia karty
# No end of its own: local storage.
lifetime-until-deleted = Do czasu usunięcia przez Państwa
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Najwyżej { length }
# The session or a length.
lifetime-session-or = Do zamknięcia przeglądarki albo { length }
# A length that each visit renews.
lifetime-exact-visit = { length } od ostatnich odwiedzin
# A limit that each visit renews.
lifetime-limit-visit = Najwyżej { length } od ostatnich odwiedzin
# The session or a length that each visit renews.
lifetime-session-or-visit = Do zamknięcia przeglądarki albo { length } od ostatnich odwiedzin

## Changing one's mind

# The title of the section.
choice-heading = Jak zmienić zdanie
# All categories are exempt from consent.
choice-exempt = Ta witryna używa wyłącznie plików cookie, które nie wymagają zgody, więc nie muszą Państwo podejmować żadnej decyzji. Mimo to mogą Państwo, jeśli zechcą, usunąć je lub zablokować.
# At least one category needs consent.
choice-required = Mogą Państwo swobodnie zaakceptować lub odrzucić pliki cookie, które wymagają zgody, i w każdej chwili zmienić zdanie. Aby wycofać zgodę, należy usunąć w przeglądarce pliki cookie tej witryny.
# At least one category can be objected to.
choice-objection = W każdej chwili mogą Państwo wnieść sprzeciw wobec plików cookie zapisywanych bez uprzedniej zgody: wystarczy usunąć je i zablokować w przeglądarce.
# The same, where the page links to a form.
choice-required-form = Mogą Państwo swobodnie zaakceptować lub odrzucić pliki cookie, które wymagają zgody, i w każdej chwili zmienić zdanie: wycofanie zgody jest równie łatwe jak jej wyrażenie.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = W każdej chwili mogą Państwo również wnieść sprzeciw wobec plików cookie zapisywanych bez uprzedniej zgody.
# The link to the form.
choice-form = Zmień moje decyzje dotyczące plików cookie
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Państwa decyzję przechowuje „{ $name }”. Po jego usunięciu decyzja zostanie zapomniana.
# The site names a contact.
choice-contact = Mogą Państwo również napisać na adres kontaktowy podany na dole tej strony.
# Introduces the list that follows.
choice-browser = W ustawieniach przeglądarki mogą Państwo:
# First point of the list.
choice-browser-delete = przejrzeć pliki cookie i dane zapisane przez witryny oraz je usunąć;
# Second point of the list.
choice-browser-block = zablokować wszystkie pliki cookie albo tylko te, które pochodzą od podmiotów trzecich;
# Third point of the list.
choice-browser-private = przeglądać strony w trybie prywatnym, tak aby wszystko zostało usunięte po zamknięciu okna.
# At least one category is exempt from consent.
choice-consequence = Jeśli zablokują Państwo niezbędne pliki cookie, część witryny może przestać działać.

## The form in which visitors choose

# The title of the form.
form-title = Państwa decyzje dotyczące plików cookie
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } prosi Państwa o decyzję w sprawie plików cookie, bez których ta witryna może się obejść. Mogą je Państwo swobodnie zaakceptować lub odrzucić, witryna działa w obu przypadkach, a zdanie można w każdej chwili zmienić.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Jak długo pamiętana jest Państwa decyzja: { $lifetime }.
# How the form works.
form-how = Proszę zaznaczyć to, na co się Państwo zgadzają, a następnie zapisać swoje decyzje. To, czego nie zaznaczono, jest odrzucane.
# The visitor has chosen before.
form-earlier = Zaznaczone już pole wskazuje decyzję podjętą przez Państwa wcześniej.
# Beside the box of a category. $category: its name.
form-allow = Wyrażam zgodę: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Szczegółowa lista ({ $count })
# The link to the charter, below the form.
form-charter = Przeczytaj politykę plików cookie
# The link to the charter, in the banner.
banner-charter = Wybierz szczegółowo lub przeczytaj politykę plików cookie
# The button that accepts everything.
button-accept = Zaakceptuj wszystkie
# The button that refuses everything.
button-refuse = Odrzuć wszystkie
# The button that keeps the choice made with the boxes.
button-save = Zapisz moje decyzje

## Contact

# The title of the section.
contact-heading = Kontakt i aktualizacja
# The controller's name follows.
contact-controller = Administrator danych
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Witryna
    [few] Witryny
   *[many] Witryny
}
# The date follows.
contact-updated = Ostatnia aktualizacja
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Wersja tej polityki
# A date. $day, $month and $year: numbers.
date = { $day } { month } { $year } r.
# A month. $month: its number.
month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austria
    [AU] Australia
    [BE] Belgia
    [BG] Bułgaria
    [BR] Brazylia
    [CA] Kanada
    [CH] Szwajcaria
    [CN] Chiny
    [CY] Cypr
    [CZ] Czechy
    [DE] Niemcy
    [DK] Dania
    [EE] Estonia
    [ES] Hiszpania
    [FI] Finlandia
    [FR] Francja
    [GB] Wielka Brytania
    [GR] Grecja
    [HR] Chorwacja
    [HU] Węgry
    [IE] Irlandia
    [IL] Izrael
    [IN] Indie
    [IS] Islandia
    [IT] Włochy
    [JP] Japonia
    [KR] Korea Południowa
    [LI] Liechtenstein
    [LT] Litwa
    [LU] Luksemburg
    [LV] Łotwa
    [MC] Monako
    [MT] Malta
    [NL] Niderlandy
    [NO] Norwegia
    [NZ] Nowa Zelandia
    [PL] Polska
    [PT] Portugalia
    [RO] Rumunia
    [SE] Szwecja
    [SG] Singapur
    [SI] Słowenia
    [SK] Słowacja
    [UA] Ukraina
    [US] Stany Zjednoczone
   *[other] { $code }
}
