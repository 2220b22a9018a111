### The standard texts of the cookie charter, in German.
### reviewed-by-native: no
###
### Quotation marks are „…“ and the dash between words is an en dash. Visitors are addressed as “Sie”.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Cookie-Erklärung
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Cookie-Erklärung – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Auf dieser Seite stehen die Cookies, die die Website { $site } verwendet: wozu sie dienen, wer sie setzt, wie lange sie auf Ihrem Gerät bleiben und wer sie lesen kann.

## What a cookie is

# The title of the section.
what-heading = Was ist ein Cookie?
# The definition.
what-is = Ein Cookie ist eine kleine Textdatei, die eine Website auf Ihrem Gerät (Computer, Smartphone oder Tablet) speichert, wenn Sie sie besuchen. Ihr Browser sendet sie danach mit jedem Seitenaufruf an die Website zurück, sodass diese Sie von einer Seite zur nächsten wiedererkennen kann.
# What it is used for, by example.
what-for = Ein Cookie sorgt zum Beispiel dafür, dass Sie angemeldet bleiben, merkt sich die von Ihnen gewählte Sprache oder hilft, Besuche zu zählen. Es ist kein Programm: Es kann weder Ihre Dateien lesen noch Ihr Gerät beschädigen.
# Only if the table has local or session storage.
what-storage = Eine Website kann Informationen auch im „lokalen Speicher“ oder im „Sitzungsspeicher“ Ihres Browsers ablegen. Die Technik ist eine andere, Ihre Rechte sind dieselben. Deshalb führt diese Erklärung beides gemeinsam mit den Cookies auf.
# Only if the table has a service without a cookie.
what-nothing = Einige der hier aufgeführten Dienste speichern nichts auf Ihrem Gerät. Sie stehen in dieser Erklärung, damit die Liste vollständig ist.

## The kinds of cookies

# The title of the section.
kinds-heading = Arten von Cookies
# The opening sentence.
kinds-about = Nicht alle Cookies dienen demselben Zweck. Auf einige kann die Website nicht verzichten; über die übrigen entscheiden Sie.
# The caption of the table of kinds.
kinds-caption = Arten von Cookies und Ihre Einwilligung
# First column: the name of the kind.
kinds-kind = Art
# Second column: what the kind is for.
kinds-purpose = Wozu sie dienen
# Third column: consent.
kinds-consent = Ihre Einwilligung
# Fourth column: yes or no.
kinds-used = Auf dieser Website
# The site uses this kind of cookies.
kinds-used-yes = Ja
# The site does not use this kind of cookies.
kinds-used-no = Nein

# The name of the category `necessary`.
category-necessary = Notwendige Cookies
# What it is for.
category-necessary-about = Sie ermöglichen den Betrieb der Website und der Dienste, die Sie ausdrücklich wünschen: die Anmeldung, das sichere Absenden eines Formulars oder das Speichern Ihrer Entscheidung über Cookies.
# The name of the category `preferences`.
category-preferences = Präferenz-Cookies
# What it is for.
category-preferences-about = Sie speichern Ihre Einstellungen, etwa zur Darstellung der Seiten, damit Sie sie nicht bei jedem Besuch neu vornehmen müssen.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Cookies für anonyme Statistiken
# What it is for.
category-anonymous-statistics-about = Sie messen die Besuche auf dieser Website und auf keiner anderen, ohne dass Sie dabei identifiziert werden können.
# The name of the category `statistics`.
category-statistics = Statistik-Cookies
# What it is for.
category-statistics-about = Sie messen, wie die Website genutzt wird, und unterscheiden dabei die einzelnen Besucherinnen und Besucher, damit die Website verbessert werden kann.
# The name of the category `marketing`.
category-marketing = Werbe-Cookies
# What it is for.
category-marketing-about = Sie verfolgen, welche Seiten Sie aufrufen, mitunter über mehrere Websites hinweg, um Ihnen Werbung zu zeigen, die Ihren Interessen entspricht.

# Under “Your consent”: exempt.
consent-exempt = Nicht erforderlich. Das Gesetz nimmt Cookies aus, die für den von Ihnen gewünschten Dienst unbedingt erforderlich sind.
# Under “Your consent”: right to object.
consent-objection = Nicht erforderlich, aber Sie können jederzeit widersprechen. Diese Cookies sind zulässig, solange Sie darüber informiert werden und sie ablehnen können.
# Under “Your consent”: prior consent.
consent-required = Erforderlich. Die Website funktioniert auch ohne diese Cookies. Das Gesetz verlangt daher Ihre Einwilligung, bevor sie gesetzt werden, und es steht Ihnen frei, sie abzulehnen.

# Introduces the two definitions that follow.
party-about = Cookies können außerdem Erstanbieter- oder Drittanbieter-Cookies sein. Für Ihre Einwilligung spielt das keine Rolle: Maßgeblich ist, wozu ein Cookie dient.
# First-party cookies.
party-first = Ein Erstanbieter-Cookie wird von der Website gesetzt, die Sie gerade besuchen, und nur an diese zurückgesendet.
# Third-party cookies.
party-third = Ein Drittanbieter-Cookie wird von einer anderen Website gesetzt, deren Dienst in die Seite eingebunden ist: zum Beispiel ein Video oder eine Karte. Diese andere Website kann Sie mitunter überall dort wiedererkennen, wo derselbe Dienst eingebunden ist.
# The table has at least one third-party cookie.
party-here = Diese Website verwendet Drittanbieter-Cookies: Welche das sind, zeigen die folgenden Listen.
# The table has none.
party-none = Diese Website verwendet keine Drittanbieter-Cookies.

## The cookies of the site, category by category

# The title of the section.
list-heading = Die Cookies dieser Website
# Only if the table is empty.
list-empty = Diese Website verwendet keine Cookies.
# Only if a name has an asterisk.
list-pattern = In einem Namen steht das Sternchen (*) für Zeichen, die sich von Person zu Person unterscheiden.
# What a category asks of the visitor: exempt.
list-exempt = Ihre Einwilligung ist nicht erforderlich.
# What a category asks of the visitor: right to object.
list-objection = Ihre Einwilligung ist nicht erforderlich, aber Sie können jederzeit widersprechen.
# What a category asks of the visitor: prior consent.
list-required = Ihre Einwilligung ist erforderlich.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Niemand außer dieser Website und dem genannten Anbieter hat Zugriff darauf.
# The caption of a category's table. $category: its name.
list-caption = { $category }: ausführliche Liste
# Heading of a column: whose service it is.
column-provider = Anbieter
# Heading of a column: the service and where it is used.
column-service = Dienst und Einsatzort
# Heading of a column: the cookie's name.
column-name = Name
# Heading of a column: the purpose.
column-purpose = Zweck
# Heading of a column: the lifetime.
column-lifetime = Speicherdauer
# Heading of a column: who sets the cookie.
column-setter = Gesetzt von
# Heading of a column: who else can read it.
column-shared = Auch lesbar für
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = lokaler Speicher
# What a row is, behind its name.
kind-session-storage = Sitzungsspeicher
# In place of the name, for a service without a cookie.
kind-nothing = Kein Cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = Drittanbieter

# Who sets the cookie: the site itself.
setter-site = Diese Website
# A script of the page.
setter-script = Ein Skript auf der Seite
# A piece of software or a service of the site. $name: its name.
setter-library = Diese Website, mittels { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (Drittanbieter-Cookie)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Niemand sonst

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
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
# Nothing is saved.
lifetime-none = Entfällt
# Until the end of the browser's session.
lifetime-session = Bis zum Schließen des Browsers
# Of session storage, which ends with its tab.
lifetime-tab = Bis zum Schließen des Tabs
# No end of its own: local storage.
lifetime-until-deleted = Bis Sie den Eintrag löschen
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Höchstens { length }
# The session or a length.
lifetime-session-or = Bis zum Schließen des Browsers oder { length }
# A length that each visit renews.
lifetime-exact-visit = { length } nach Ihrem letzten Besuch
# A limit that each visit renews.
lifetime-limit-visit = Höchstens { length } nach Ihrem letzten Besuch
# The session or a length that each visit renews.
lifetime-session-or-visit = Bis zum Schließen des Browsers oder { length } nach Ihrem letzten Besuch

## Changing one's mind

# The title of the section.
choice-heading = So ändern Sie Ihre Entscheidung
# All categories are exempt from consent.
choice-exempt = Diese Website verwendet nur Cookies, für die keine Einwilligung erforderlich ist. Sie müssen also nichts entscheiden. Wenn Sie möchten, können Sie die Cookies trotzdem löschen oder blockieren.
# At least one category needs consent.
choice-required = Es steht Ihnen frei, Cookies, die Ihre Einwilligung erfordern, anzunehmen oder abzulehnen und Ihre Entscheidung jederzeit zu ändern. Um Ihre Einwilligung zu widerrufen, löschen Sie die Cookies dieser Website in Ihrem Browser.
# At least one category can be objected to.
choice-objection = Der Verwendung von Cookies, die ohne vorherige Einwilligung gesetzt werden, können Sie jederzeit widersprechen: Löschen und blockieren Sie diese Cookies in Ihrem Browser.
# The same, where the page links to a form.
choice-required-form = Es steht Ihnen frei, Cookies, die Ihre Einwilligung erfordern, anzunehmen oder abzulehnen und Ihre Entscheidung jederzeit zu ändern: Der Widerruf der Einwilligung ist so einfach wie ihre Erteilung.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Auch der Verwendung von Cookies, die ohne vorherige Einwilligung gesetzt werden, können Sie jederzeit widersprechen.
# The link to the form.
choice-form = Meine Cookie-Einstellungen ändern
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Ihre Entscheidung wird in „{ $name }“ gespeichert. Wenn Sie diesen Eintrag löschen, geht die Entscheidung verloren.
# The site names a contact.
choice-contact = Sie können auch an den am Ende dieser Seite genannten Kontakt schreiben.
# Introduces the list that follows.
choice-browser = In den Einstellungen Ihres Browsers können Sie:
# First point of the list.
choice-browser-delete = die von Websites gespeicherten Cookies und Daten ansehen und löschen;
# Second point of the list.
choice-browser-block = alle Cookies oder nur die Cookies von Drittanbietern blockieren;
# Third point of the list.
choice-browser-private = im privaten Modus surfen, sodass alles gelöscht wird, wenn Sie das Fenster schließen.
# At least one category is exempt from consent.
choice-consequence = Wenn Sie notwendige Cookies blockieren, funktioniert die Website möglicherweise nicht mehr vollständig.

## The form in which visitors choose

# The title of the form.
form-title = Ihre Entscheidung über Cookies
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } bittet Sie um Ihre Entscheidung über die Cookies, auf die diese Website verzichten kann. Es steht Ihnen frei, sie anzunehmen oder abzulehnen; die Website funktioniert in beiden Fällen, und Sie können Ihre Entscheidung jederzeit ändern.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = So lange wird Ihre Entscheidung gespeichert: { $lifetime }.
# How the form works.
form-how = Kreuzen Sie an, was Sie annehmen, und speichern Sie dann Ihre Auswahl. Was nicht angekreuzt ist, gilt als abgelehnt.
# The visitor has chosen before.
form-earlier = Ein bereits angekreuztes Kästchen zeigt eine Auswahl, die Sie früher getroffen haben.
# Beside the box of a category. $category: its name.
form-allow = Ich willige ein: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Ausführliche Liste ({ $count })
# The link to the charter, below the form.
form-charter = Cookie-Erklärung lesen
# The link to the charter, in the banner.
banner-charter = Einzeln auswählen oder die Cookie-Erklärung lesen
# The button that accepts everything.
button-accept = Alle annehmen
# The button that refuses everything.
button-refuse = Alle ablehnen
# The button that keeps the choice made with the boxes.
button-save = Auswahl speichern

## Contact

# The title of the section.
contact-heading = Kontakt und Stand
# The controller's name follows.
contact-controller = Verantwortlicher
# The address to write to follows.
contact-address = Kontakt
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Website
   *[other] Websites
}
# The date follows.
contact-updated = Zuletzt aktualisiert
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Version dieser Erklärung
# A date. $day, $month and $year: numbers.
date = { $day }. { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Österreich
    [AU] Australien
    [BE] Belgien
    [BG] Bulgarien
    [BR] Brasilien
    [CA] Kanada
    [CH] Schweiz
    [CN] China
    [CY] Zypern
    [CZ] Tschechien
    [DE] Deutschland
    [DK] Dänemark
    [EE] Estland
    [ES] Spanien
    [FI] Finnland
    [FR] Frankreich
    [GB] Vereinigtes Königreich
    [GR] Griechenland
    [HR] Kroatien
    [HU] Ungarn
    [IE] Irland
    [IL] Israel
    [IN] Indien
    [IS] Island
    [IT] Italien
    [JP] Japan
    [KR] Südkorea
    [LI] Liechtenstein
    [LT] Litauen
    [LU] Luxemburg
    [LV] Lettland
    [MC] Monaco
    [MT] Malta
    [NL] Niederlande
    [NO] Norwegen
    [NZ] Neuseeland
    [PL] Polen
    [PT] Portugal
    [RO] Rumänien
    [SE] Schweden
    [SG] Singapur
    [SI] Slowenien
    [SK] Slowakei
    [UA] Ukraine
    [US] Vereinigte Staaten
   *[other] { $code }
}
