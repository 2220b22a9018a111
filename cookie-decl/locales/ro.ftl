### The standard texts of the cookie charter, in Romanian.
### reviewed-by-native: no
###
### Quotation marks are „…” and the dash between words is an en dash. Visitors are addressed as “dumneavoastră”. The letters ș and ț have a comma below, not a cedilla.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Politica privind modulele cookie
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Politica privind modulele cookie – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Această pagină prezintă modulele cookie utilizate de site-ul { $site }: la ce servesc, cine le plasează, cât timp rămân pe dispozitivul dumneavoastră și cine le poate citi.

## What a cookie is

# The title of the section.
what-heading = Ce este un modul cookie?
# The definition.
what-is = Un modul cookie este un mic fișier text pe care un site îl salvează pe dispozitivul dumneavoastră (calculator, telefon sau tabletă) atunci când îl vizitați. Browserul îl trimite apoi înapoi site-ului la fiecare pagină, astfel încât site-ul să vă poată recunoaște de la o pagină la alta.
# What it is used for, by example.
what-for = Un modul cookie servește, de exemplu, la păstrarea autentificării, la reținerea limbii alese sau la numărarea vizitelor. Nu este un program: nu vă poate citi fișierele și nu vă poate deteriora dispozitivul.
# Only if the table has local or session storage.
what-storage = Un site poate păstra informații și în „stocarea locală” sau în „stocarea de sesiune” a browserului dumneavoastră. Tehnica este diferită, dar drepturile dumneavoastră sunt aceleași, de aceea prezenta politică le include împreună cu modulele cookie.
# Only if the table has a service without a cookie.
what-nothing = Unele dintre serviciile prezentate aici nu salvează nimic pe dispozitivul dumneavoastră. Ele figurează în această politică pentru ca lista să fie completă.

## The kinds of cookies

# The title of the section.
kinds-heading = Tipuri de module cookie
# The opening sentence.
kinds-about = Nu toate modulele cookie au același scop. De unele site-ul nu se poate lipsi; cu privire la celelalte, dumneavoastră decideți.
# The caption of the table of kinds.
kinds-caption = Tipurile de module cookie și consimțământul dumneavoastră
# First column: the name of the kind.
kinds-kind = Tip
# Second column: what the kind is for.
kinds-purpose = La ce servesc
# Third column: consent.
kinds-consent = Consimțământul dumneavoastră
# Fourth column: yes or no.
kinds-used = Pe acest site
# The site uses this kind of cookies.
kinds-used-yes = Da
# The site does not use this kind of cookies.
kinds-used-no = Nu

# The name of the category `necessary`.
category-necessary = Module cookie necesare
# What it is for.
category-necessary-about = Asigură funcționarea site-ului și a serviciilor pe care le solicitați: autentificarea, trimiterea în siguranță a unui formular sau reținerea opțiunilor dumneavoastră privind modulele cookie.
# The name of the category `preferences`.
category-preferences = Module cookie de preferințe
# What it is for.
category-preferences-about = Rețin preferințele dumneavoastră, de exemplu modul de afișare a paginilor, astfel încât să nu fie nevoie să le indicați la fiecare vizită.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Module cookie pentru statistici anonime
# What it is for.
category-anonymous-statistics-about = Măsoară vizitele pe acest site, și numai pe acesta, fără a permite identificarea dumneavoastră.
# The name of the category `statistics`.
category-statistics = Module cookie statistice
# What it is for.
category-statistics-about = Măsoară modul în care este utilizat site-ul, deosebind vizitatorii unii de alții, pentru ca acesta să poată fi îmbunătățit.
# The name of the category `marketing`.
category-marketing = Module cookie publicitare
# What it is for.
category-marketing-about = Vă urmăresc navigarea, uneori de la un site la altul, pentru a vă afișa reclame potrivite intereselor dumneavoastră.

# Under “Your consent”: exempt.
consent-exempt = Nu este necesar. Legea prevede o excepție pentru modulele cookie strict necesare serviciului pe care îl solicitați.
# Under “Your consent”: right to object.
consent-objection = Nu este necesar, dar vă puteți opune în orice moment. Aceste module cookie sunt permise atât timp cât sunteți informat cu privire la ele și le puteți refuza.
# Under “Your consent”: prior consent.
consent-required = Este necesar. Site-ul funcționează și fără ele, de aceea legea impune obținerea consimțământului dumneavoastră înainte de plasarea lor, iar dumneavoastră sunteți liber să refuzați.

# Introduces the two definitions that follow.
party-about = Un modul cookie poate fi, de asemenea, propriu sau al unei părți terțe. Acest lucru nu schimbă nimic în privința consimțământului: ceea ce contează este scopul modulului cookie.
# First-party cookies.
party-first = Un modul cookie propriu este plasat de site-ul pe care îl vizitați și este trimis înapoi numai acestuia.
# Third-party cookies.
party-third = Un modul cookie al unei părți terțe este plasat de un alt site, care furnizează un serviciu în cadrul paginii: de exemplu, un videoclip sau o hartă. Acel alt site vă poate recunoaște uneori oriunde este utilizat același serviciu.
# The table has at least one third-party cookie.
party-here = Acest site utilizează module cookie ale unor părți terțe: listele de mai jos arată care sunt acestea.
# The table has none.
party-none = Acest site nu utilizează module cookie ale unor părți terțe.

## The cookies of the site, category by category

# The title of the section.
list-heading = Modulele cookie ale acestui site
# Only if the table is empty.
list-empty = Acest site nu utilizează module cookie.
# Only if a name has an asterisk.
list-pattern = Într-un nume, asteriscul (*) înlocuiește caractere care diferă de la un vizitator la altul.
# What a category asks of the visitor: exempt.
list-exempt = Consimțământul dumneavoastră nu este necesar.
# What a category asks of the visitor: right to object.
list-objection = Consimțământul dumneavoastră nu este necesar, dar vă puteți opune în orice moment.
# What a category asks of the visitor: prior consent.
list-required = Consimțământul dumneavoastră este necesar.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nimeni nu are acces la ele, cu excepția acestui site și a furnizorului indicat.
# The caption of a category's table. $category: its name.
list-caption = { $category }: listă detaliată
# Heading of a column: whose service it is.
column-provider = Furnizor
# Heading of a column: the service and where it is used.
column-service = Serviciu și loc
# Heading of a column: the cookie's name.
column-name = Nume
# Heading of a column: the purpose.
column-purpose = Scop
# Heading of a column: the lifetime.
column-lifetime = Durată
# Heading of a column: who sets the cookie.
column-setter = Plasat de
# Heading of a column: who else can read it.
column-shared = Citit și de
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = stocare locală
# What a row is, behind its name.
kind-session-storage = stocare de sesiune
# In place of the name, for a service without a cookie.
kind-nothing = Niciun modul cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = parte terță

# Who sets the cookie: the site itself.
setter-site = Acest site
# A script of the page.
setter-script = Un script al paginii
# A piece of software or a service of the site. $name: its name.
setter-library = Acest site, prin { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (modul cookie al unei părți terțe)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nimeni altcineva

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
    [one] { $count } secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
# Nothing is saved.
lifetime-none = Nu se aplică
# Until the end of the browser's session.
lifetime-session = Până la închiderea browserului
# Of session storage, which ends with its tab.
lifetime-tab = Până la închiderea filei
# No end of its own: local storage.
lifetime-until-deleted = Până când îl ștergeți
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Cel mult { length }
# The session or a length.
lifetime-session-or = Până la închiderea browserului sau { length }
# A length that each visit renews.
lifetime-exact-visit = { length } de la ultima dumneavoastră vizită
# A limit that each visit renews.
lifetime-limit-visit = Cel mult { length } de la ultima dumneavoastră vizită
# The session or a length that each visit renews.
lifetime-session-or-visit = Până la închiderea browserului sau { length } de la ultima dumneavoastră vizită

## Changing one's mind

# The title of the section.
choice-heading = Cum vă puteți răzgândi
# All categories are exempt from consent.
choice-exempt = Acest site utilizează numai module cookie care nu necesită consimțământ, prin urmare nu aveți de făcut nicio alegere. Dacă doriți, le puteți totuși șterge sau bloca.
# At least one category needs consent.
choice-required = Sunteți liber să acceptați sau să refuzați modulele cookie care necesită consimțământul dumneavoastră și să vă răzgândiți în orice moment. Pentru a vă retrage consimțământul, ștergeți din browser modulele cookie ale acestui site.
# At least one category can be objected to.
choice-objection = Vă puteți opune în orice moment modulelor cookie plasate fără consimțământ prealabil: ștergeți-le și blocați-le în browser.
# The same, where the page links to a form.
choice-required-form = Sunteți liber să acceptați sau să refuzați modulele cookie care necesită consimțământul dumneavoastră și să vă răzgândiți în orice moment: retragerea consimțământului este la fel de simplă ca acordarea lui.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = De asemenea, vă puteți opune în orice moment modulelor cookie plasate fără consimțământ prealabil.
# The link to the form.
choice-form = Modificarea opțiunilor mele privind modulele cookie
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Alegerea dumneavoastră este păstrată în „{ $name }”. Dacă îl ștergeți, această alegere se pierde.
# The site names a contact.
choice-contact = De asemenea, puteți scrie la adresa de contact indicată în partea de jos a acestei pagini.
# Introduces the list that follows.
choice-browser = În setările browserului puteți:
# First point of the list.
choice-browser-delete = să vedeți modulele cookie și datele pe care le-au salvat site-urile și să le ștergeți;
# Second point of the list.
choice-browser-block = să blocați toate modulele cookie sau numai pe cele ale unor părți terțe;
# Third point of the list.
choice-browser-private = să navigați în modul privat, astfel încât totul să fie șters la închiderea ferestrei.
# At least one category is exempt from consent.
choice-consequence = Dacă blocați modulele cookie necesare, este posibil ca o parte a site-ului să nu mai funcționeze.

## The form in which visitors choose

# The title of the form.
form-title = Opțiunile dumneavoastră privind modulele cookie
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } vă solicită să alegeți cu privire la modulele cookie de care acest site se poate lipsi. Sunteți liber să le acceptați sau să le refuzați, site-ul funcționează în ambele cazuri, iar dumneavoastră vă puteți răzgândi în orice moment.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Durata pentru care este păstrată alegerea dumneavoastră: { $lifetime }.
# How the form works.
form-how = Bifați ceea ce acceptați, apoi salvați opțiunile. Ceea ce nu este bifat este refuzat.
# The visitor has chosen before.
form-earlier = O casetă deja bifată indică o alegere pe care ați făcut-o anterior.
# Beside the box of a category. $category: its name.
form-allow = Accept: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Lista detaliată ({ $count })
# The link to the charter, below the form.
form-charter = Citiți politica privind modulele cookie
# The link to the charter, in the banner.
banner-charter = Alegeți în detaliu sau citiți politica privind modulele cookie
# The button that accepts everything.
button-accept = Acceptă toate
# The button that refuses everything.
button-refuse = Refuză toate
# The button that keeps the choice made with the boxes.
button-save = Salvează opțiunile mele

## Contact

# The title of the section.
contact-heading = Contact și actualizare
# The controller's name follows.
contact-controller = Operator
# The address to write to follows.
contact-address = Contact
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Site
    [few] Site-uri
   *[other] Site-uri
}
# The date follows.
contact-updated = Ultima actualizare
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Versiunea acestei politici
# A date. $day, $month and $year: numbers.
date = { $day } { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austria
    [AU] Australia
    [BE] Belgia
    [BG] Bulgaria
    [BR] Brazilia
    [CA] Canada
    [CH] Elveția
    [CN] China
    [CY] Cipru
    [CZ] Cehia
    [DE] Germania
    [DK] Danemarca
    [EE] Estonia
    [ES] Spania
    [FI] Finlanda
    [FR] Franța
    [GB] Regatul Unit
    [GR] Grecia
    [HR] Croația
    [HU] Ungaria
    [IE] Irlanda
    [IL] Israel
    [IN] India
    [IS] Islanda
    [IT] Italia
    [JP] Japonia
    [KR] Coreea de Sud
    [LI] Liechtenstein
    [LT] Lituania
    [LU] Luxemburg
    [LV] Letonia
    [MC] Monaco
    [MT] Malta
    [NL] Țările de Jos
    [NO] Norvegia
    [NZ] Noua Zeelandă
    [PL] Polonia
    [PT] Portugalia
    [RO] România
    [SE] Suedia
    [SG] Singapore
    [SI] Slovenia
    [SK] Slovacia
    [UA] Ucraina
    [US] Statele Unite
   *[other] { $code }
}
