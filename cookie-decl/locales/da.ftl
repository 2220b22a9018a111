### Standardteksterne i cookiepolitikken, på dansk.
### reviewed-by-native: no
###
### Rækkernes tekster (tjenester, formål …) kommer fra webstedets tabel. Mellemrummet mellem et tal og dets enhed er
### hårdt (U+00A0). Variablerne er de samme på alle sprog.

## Siden

# Sidens overskrift.
page-title = Cookiepolitik
# Vinduets titel. $owner: den dataansvarliges navn eller, hvis det mangler, webstedets adresse.
page-title-of = Cookiepolitik – { $owner }
# Hvad siden er til. $site: webstedets adresse uden »https://«.
page-about = På denne side finder du de cookies, som webstedet { $site } bruger: hvad de bruges til, hvem der sætter dem, hvor længe de bliver på din enhed, og hvem der kan læse dem.

## Hvad en cookie er

# Afsnittets overskrift.
what-heading = Hvad er en cookie?
# Definitionen.
what-is = En cookie er en lille tekstfil, som et websted gemmer på din enhed (computer, telefon eller tablet), når du besøger det. Din browser sender den derefter tilbage til webstedet ved hver side, så webstedet kan genkende dig fra den ene side til den næste.
# Hvad den bruges til, med eksempler.
what-for = En cookie bruges for eksempel til at holde dig logget ind, til at huske det sprog, du har valgt, eller til at tælle besøg. Den er ikke et program: Den kan hverken læse dine filer eller skade din enhed.
# Kun hvis tabellen har lokal lagring eller sessionslagring.
what-storage = Et websted kan også gemme oplysninger i din browsers »lokale lager« eller »sessionslager«. Teknikken er en anden, men dine rettigheder er de samme. Derfor er begge dele opført her sammen med cookierne.
# Kun hvis tabellen har en tjeneste uden cookie.
what-nothing = Nogle af de tjenester, der er opført her, gemmer intet på din enhed. De er taget med, så listen er fuldstændig.

## Typer af cookies

# Afsnittets overskrift.
kinds-heading = Typer af cookies
# Den indledende sætning.
kinds-about = Ikke alle cookies har samme formål. Nogle kan webstedet ikke undvære; de øvrige bestemmer du selv over.
# Overskrift til tabellen over typerne.
kinds-caption = Typer af cookies og dit samtykke
# Første kolonne: typens navn.
kinds-kind = Type
# Anden kolonne: hvad typen bruges til.
kinds-purpose = Hvad de bruges til
# Tredje kolonne: samtykket.
kinds-consent = Dit samtykke
# Fjerde kolonne: ja eller nej.
kinds-used = På dette websted
# Webstedet bruger denne type cookies.
kinds-used-yes = Ja
# Webstedet bruger ikke denne type cookies.
kinds-used-no = Nej

# Navnet på kategorien `necessary`.
category-necessary = Nødvendige cookies
# Hvad den bruges til.
category-necessary-about = De får webstedet og de tjenester, du anmoder om, til at fungere: De gør, at du kan logge ind, at en formular sendes sikkert, eller at dine valg af cookies huskes.
# Navnet på kategorien `preferences`.
category-preferences = Præferencecookies
# Hvad den bruges til.
category-preferences-about = De husker dine præferencer, for eksempel hvordan siderne vises, så du ikke behøver at angive dem ved hvert besøg.
# Navnet på kategorien `anonymous_statistics`.
category-anonymous-statistics = Cookies til anonym statistik
# Hvad den bruges til.
category-anonymous-statistics-about = De måler besøgene på dette websted, og ikke på andre, uden at du kan identificeres.
# Navnet på kategorien `statistics`.
category-statistics = Statistikcookies
# Hvad den bruges til.
category-statistics-about = De måler, hvordan webstedet bruges, og skelner de besøgende fra hinanden, så webstedet kan forbedres.
# Navnet på kategorien `marketing`.
category-marketing = Reklamecookies
# Hvad den bruges til.
category-marketing-about = De følger din færden på nettet, nogle gange fra det ene websted til det andet, for at vise dig reklamer, der passer til dine interesser.

# Under »Dit samtykke«: undtaget.
consent-exempt = Ikke nødvendigt. Loven gør en undtagelse for cookies, der er strengt nødvendige for den tjeneste, du anmoder om.
# Under »Dit samtykke«: ret til indsigelse.
consent-objection = Ikke nødvendigt, men du kan til enhver tid gøre indsigelse. Disse cookies er tilladt, så længe du bliver oplyst om dem og kan afvise dem.
# Under »Dit samtykke«: forudgående samtykke.
consent-required = Nødvendigt. Webstedet fungerer uden dem, så loven kræver dit samtykke, før de sættes, og du kan frit afvise dem.

# Indleder de to definitioner, der følger.
party-about = En cookie kan også være en førstepartscookie eller en tredjepartscookie. Det har ingen betydning for dit samtykke: Det afgørende er, hvad cookien bruges til.
# Førstepartscookies.
party-first = En førstepartscookie (intern cookie) sættes af det websted, du besøger, og sendes kun tilbage til dette websted.
# Tredjepartscookies.
party-third = En tredjepartscookie sættes af et andet websted, som leverer en tjeneste på siden, for eksempel en video eller et kort. Dette andet websted kan nogle gange genkende dig overalt, hvor den samme tjeneste bruges.
# Tabellen har mindst én tredjepartscookie.
party-here = Dette websted bruger tredjepartscookies: Listerne nedenfor viser hvilke.
# Tabellen har ingen.
party-none = Dette websted bruger ingen tredjepartscookies.

## Webstedets cookies, kategori for kategori

# Afsnittets overskrift.
list-heading = Cookies på dette websted
# Kun hvis tabellen er tom.
list-empty = Dette websted bruger ingen cookies.
# Kun hvis et navn har en stjerne.
list-pattern = I et navn står stjernen (*) for tegn, der er forskellige fra besøgende til besøgende.
# Hvad en kategori kræver af den besøgende: undtaget.
list-exempt = Dit samtykke er ikke nødvendigt.
# Hvad en kategori kræver af den besøgende: ret til indsigelse.
list-objection = Dit samtykke er ikke nødvendigt, men du kan til enhver tid gøre indsigelse.
# Hvad en kategori kræver af den besøgende: forudgående samtykke.
list-required = Dit samtykke er nødvendigt.
# Ingen række i kategorien deles: Kolonnen »Læses også af« vises ikke.
list-not-shared = Ingen andre end dette websted og den nævnte udbyder har adgang til dem.
# Overskrift til en kategoris tabel. $category: dens navn.
list-caption = { $category }: detaljeret liste
# Kolonneoverskrift: hvis tjenesten er.
column-provider = Udbyder
# Kolonneoverskrift: tjenesten og hvor den bruges.
column-service = Tjeneste og sted
# Kolonneoverskrift: cookiens navn.
column-name = Navn
# Kolonneoverskrift: formålet.
column-purpose = Hvad den bruges til
# Kolonneoverskrift: levetiden.
column-lifetime = Levetid
# Kolonneoverskrift: hvem der sætter cookien.
column-setter = Sættes af
# Kolonneoverskrift: hvem der ellers kan læse den.
column-shared = Læses også af
# En kolonneoverskrift før sit indhold, hvor tabellen bliver til en liste. $text: overskriften.
label = { $text }:

# Hvad en række er, efter dens navn.
kind-local-storage = lokalt lager
# Hvad en række er, efter dens navn.
kind-session-storage = sessionslager
# I stedet for navnet, for en tjeneste uden cookie.
kind-nothing = Ingen cookie
# Hvad en række er, efter navnet: en cookie eller nøgle fra et andet websted.
kind-third-party = tredjepart

# Hvem der sætter cookien: webstedet selv.
setter-site = Dette websted
# Et script på siden.
setter-script = Et script på siden
# Et program eller en tjeneste på webstedet. $name: navnet.
setter-library = Dette websted via { $name }
# En tredjepart. $provider: navnet.
setter-third-party = { $provider } (tredjepartscookie)
# Ingen andre læser cookien, i en kategori, hvor andre rækker deles.
shared-nobody = Ingen andre

## Levetider

# Tidsrum i ord. $count: antallet; $unit: tabellens enhed.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekunder. $count: antallet.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}
# Minutter. $count: antallet.
length-minutes = { PLURAL($count) ->
    [one] { $count } minut
   *[other] { $count } minutter
}
# Timer. $count: antallet.
length-hours = { PLURAL($count) ->
    [one] { $count } time
   *[other] { $count } timer
}
# Dage. $count: antallet.
length-days = { PLURAL($count) ->
    [one] { $count } dag
   *[other] { $count } dage
}
# Uger. $count: antallet.
length-weeks = { PLURAL($count) ->
    [one] { $count } uge
   *[other] { $count } uger
}
# Måneder. $count: antallet.
length-months = { PLURAL($count) ->
    [one] { $count } måned
   *[other] { $count } måneder
}
# År. $count: antallet.
length-years = { PLURAL($count) ->
    [one] { $count } år
   *[other] { $count } år
}
# Intet gemmes.
lifetime-none = Ikke relevant
# Til browserens session slutter.
lifetime-session = Indtil du lukker browseren
# Sessionslagring, som slutter med sin fane.
lifetime-tab = Indtil du lukker fanen
# Uden egen udløbstid: lokalt lager.
lifetime-until-deleted = Indtil du sletter oplysningen
# Et tidsrum. $count, $unit: se `length`.
lifetime-exact = { length }
# Et tidsrum, der er en grænse.
lifetime-limit = Højst { length }
# Sessionen eller et tidsrum.
lifetime-session-or = Indtil du lukker browseren, eller { length }
# Et tidsrum, som hvert besøg fornyer.
lifetime-exact-visit = { length } efter dit seneste besøg
# En grænse, som hvert besøg fornyer.
lifetime-limit-visit = Højst { length } efter dit seneste besøg
# Sessionen eller et tidsrum, som hvert besøg fornyer.
lifetime-session-or-visit = Indtil du lukker browseren, eller { length } efter dit seneste besøg

## At ombestemme sig

# Afsnittets overskrift.
choice-heading = Sådan ændrer du dit valg
# Alle kategorier er undtaget fra samtykke.
choice-exempt = Dette websted bruger kun cookies, der ikke kræver samtykke, så du skal ikke træffe noget valg. Hvis du ønsker det, kan du alligevel slette eller blokere dem.
# Mindst én kategori kræver samtykke.
choice-required = Du kan frit acceptere eller afvise de cookies, der kræver dit samtykke, og du kan ændre dit valg når som helst. Du trækker dit samtykke tilbage ved at slette dette websteds cookies i din browser.
# Der kan gøres indsigelse mod mindst én kategori.
choice-objection = Du kan til enhver tid gøre indsigelse mod de cookies, der sættes uden forudgående samtykke: Slet og bloker dem i din browser.
# Det samme, hvor siden fører til en formular.
choice-required-form = Du kan frit acceptere eller afvise de cookies, der kræver dit samtykke, og du kan ændre dit valg når som helst: Det er lige så let at trække samtykket tilbage som at give det.
# Der kan gøres indsigelse mod mindst én kategori, og siden fører til en formular.
choice-objection-form = Du kan også til enhver tid gøre indsigelse mod de cookies, der sættes uden forudgående samtykke.
# Linket til formularen.
choice-form = Ændr mine valg af cookies
# En cookie husker den besøgendes valg. $name: dens navn.
choice-remembered = Dit valg huskes i »{ $name }«. Hvis du sletter oplysningen, bliver valget glemt.
# Webstedet angiver en kontakt.
choice-contact = Du kan også skrive til den kontakt, der er angivet nederst på denne side.
# Indleder listen, der følger.
choice-browser = I din browsers indstillinger kan du:
# Listens første punkt.
choice-browser-delete = se de cookies og data, som websteder har gemt, og slette dem;
# Listens andet punkt.
choice-browser-block = blokere alle cookies eller kun tredjepartscookies;
# Listens tredje punkt.
choice-browser-private = surfe i privat tilstand, så alt slettes, når du lukker vinduet.
# Mindst én kategori er undtaget fra samtykke.
choice-consequence = Hvis du blokerer nødvendige cookies, kan dele af webstedet holde op med at fungere.

## Formularen, hvor de besøgende vælger

# Formularens overskrift.
form-title = Dine valg af cookies
# Hvem der spørger, og at valget er frit. $owner: den dataansvarliges navn eller, hvis det mangler, webstedets adresse.
form-about = { $owner } beder dig vælge, hvilke af de cookies, som webstedet kan undvære, du vil acceptere. Du kan frit acceptere eller afvise dem, webstedet fungerer i begge tilfælde, og du kan ændre dit valg når som helst.
# Hvor længe valget huskes. $lifetime: en levetid i ord, med stort begyndelsesbogstav.
form-remembered = Så længe huskes dit valg: { $lifetime }.
# Hvordan formularen fungerer.
form-how = Sæt kryds ved det, du accepterer, og gem derefter dine valg. Det, der ikke er krydset af, afvises.
# Den besøgende har valgt før.
form-earlier = Et felt, der allerede er krydset af, viser et valg, du har truffet tidligere.
# Ved en kategoris felt. $category: dens navn.
form-allow = Jeg accepterer: { $category }
# Åbner listen over en kategoris cookies. $count: hvor mange.
form-rows = Den detaljerede liste ({ $count })
# Linket til politikken, under formularen.
form-charter = Læs cookiepolitikken
# Linket til politikken, i banneret.
banner-charter = Vælg i detaljer, eller læs cookiepolitikken
# Knappen, der accepterer alt.
button-accept = Accepter alle
# Knappen, der afviser alt.
button-refuse = Afvis alle
# Knappen, der gemmer valget i felterne.
button-save = Gem mine valg

## Kontakt

# Afsnittets overskrift.
contact-heading = Kontakt og opdatering
# Den dataansvarliges navn følger.
contact-controller = Dataansvarlig
# Adressen at skrive til følger.
contact-address = Kontakt
# Webstedernes adresser følger. $count: hvor mange.
contact-sites = { PLURAL($count) ->
    [one] Websted
   *[other] Websteder
}
# Datoen følger.
contact-updated = Senest opdateret
# Derefter følger denne versions kendetegn: bogstaver og tal, som en revisor kan henvise til.
contact-digest = Version af denne politik
# En dato. $day, $month og $year: tal.
date = { $day }. { month } { $year }
# En måned. $month: dens nummer.
month = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
# Et land. $code: dets ISO 3166-1-kode, der vises, som den er, hvis den ikke er på listen.
country = { $code ->
    [AT] Østrig
    [AU] Australien
    [BE] Belgien
    [BG] Bulgarien
    [BR] Brasilien
    [CA] Canada
    [CH] Schweiz
    [CN] Kina
    [CY] Cypern
    [CZ] Tjekkiet
    [DE] Tyskland
    [DK] Danmark
    [EE] Estland
    [ES] Spanien
    [FI] Finland
    [FR] Frankrig
    [GB] Storbritannien
    [GR] Grækenland
    [HR] Kroatien
    [HU] Ungarn
    [IE] Irland
    [IL] Israel
    [IN] Indien
    [IS] Island
    [IT] Italien
    [JP] Japan
    [KR] Sydkorea
    [LI] Liechtenstein
    [LT] Litauen
    [LU] Luxembourg
    [LV] Letland
    [MC] Monaco
    [MT] Malta
    [NL] Nederlandene
    [NO] Norge
    [NZ] New Zealand
    [PL] Polen
    [PT] Portugal
    [RO] Rumænien
    [SE] Sverige
    [SG] Singapore
    [SI] Slovenien
    [SK] Slovakiet
    [UA] Ukraine
    [US] USA
   *[other] { $code }
}
