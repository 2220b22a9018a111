### Standardtexterna i kakpolicyn, på svenska.
### reviewed-by-native: no
###
### Radernas texter (tjänster, ändamål …) kommer från webbplatsens tabell. Mellanslaget mellan ett tal och dess enhet är
### hårt (U+00A0). Variablerna är desamma på alla språk.

## Sidan

# Sidans rubrik.
page-title = Kakpolicy
# Fönstrets titel. $owner: den ansvariges namn eller, om det saknas, webbplatsens adress.
page-title-of = Kakpolicy – { $owner }
# Vad sidan är till för. $site: webbplatsens adress utan ”https://”.
page-about = Här redovisas de kakor som webbplatsen { $site } använder: vad de används till, vem som sätter dem, hur länge de ligger kvar på din enhet och vem som kan läsa dem.

## Vad en kaka är

# Avsnittets rubrik.
what-heading = Vad är en kaka?
# Definitionen.
what-is = En kaka (på engelska ”cookie”) är en liten textfil som en webbplats sparar på din enhet (dator, telefon eller surfplatta) när du besöker den. Din webbläsare skickar sedan tillbaka filen till webbplatsen för varje sida, så att webbplatsen kan känna igen dig från en sida till nästa.
# Vad den används till, med exempel.
what-for = En kaka används till exempel för att hålla dig inloggad, för att komma ihåg vilket språk du har valt eller för att räkna besök. Den är inget program: den kan varken läsa dina filer eller skada din enhet.
# Endast om tabellen innehåller lokal lagring eller sessionslagring.
what-storage = En webbplats kan också spara information i webbläsarens ”lokala lagring” eller ”sessionslagring”. Tekniken är en annan, men dina rättigheter är desamma. Därför redovisas båda här tillsammans med kakorna.
# Endast om tabellen innehåller en tjänst utan kaka.
what-nothing = Vissa av de tjänster som redovisas här sparar ingenting på din enhet. De tas med för att förteckningen ska vara fullständig.

## Typer av kakor

# Avsnittets rubrik.
kinds-heading = Typer av kakor
# Den inledande meningen.
kinds-about = Alla kakor har inte samma ändamål. Vissa kan webbplatsen inte vara utan; om de övriga bestämmer du själv.
# Rubrik för tabellen över typerna.
kinds-caption = Typer av kakor och ditt samtycke
# Första kolumnen: typens namn.
kinds-kind = Typ
# Andra kolumnen: vad typen används till.
kinds-purpose = Vad de används till
# Tredje kolumnen: samtycket.
kinds-consent = Ditt samtycke
# Fjärde kolumnen: ja eller nej.
kinds-used = På denna webbplats
# Webbplatsen använder denna typ av kakor.
kinds-used-yes = Ja
# Webbplatsen använder inte denna typ av kakor.
kinds-used-no = Nej

# Namnet på kategorin `necessary`.
category-necessary = Nödvändiga kakor
# Vad den används till.
category-necessary-about = De behövs för att webbplatsen och de tjänster som du begär ska fungera: för att du ska kunna logga in, för att ett formulär ska skickas på ett säkert sätt eller för att dina val av kakor ska sparas.
# Namnet på kategorin `preferences`.
category-preferences = Kakor för inställningar
# Vad den används till.
category-preferences-about = De kommer ihåg dina inställningar, till exempel hur sidorna visas, så att du inte behöver ange dem vid varje besök.
# Namnet på kategorin `anonymous_statistics`.
category-anonymous-statistics = Kakor för anonym statistik
# Vad den används till.
category-anonymous-statistics-about = De mäter besöken på denna webbplats, och inte på någon annan, utan att du kan identifieras.
# Namnet på kategorin `statistics`.
category-statistics = Kakor för statistik
# Vad den används till.
category-statistics-about = De mäter hur webbplatsen används och skiljer då besökarna från varandra, så att webbplatsen kan förbättras.
# Namnet på kategorin `marketing`.
category-marketing = Kakor för annonsering
# Vad den används till.
category-marketing-about = De följer hur du surfar, ibland från en webbplats till en annan, för att visa dig annonser som motsvarar dina intressen.

# Under ”Ditt samtycke”: undantag.
consent-exempt = Behövs inte. Lagen gör undantag för kakor som är absolut nödvändiga för den tjänst som du begär.
# Under ”Ditt samtycke”: rätt att invända.
consent-objection = Behövs inte, men du kan när som helst invända mot kakorna. De är tillåtna så länge du informeras om dem och kan avvisa dem.
# Under ”Ditt samtycke”: samtycke i förväg.
consent-required = Behövs. Webbplatsen fungerar utan dem. Lagen kräver därför att du samtycker innan de sätts, och det står dig fritt att avvisa dem.

# Inleder de två definitioner som följer.
party-about = En kaka kan också vara en förstapartskaka eller en tredjepartskaka. Det påverkar inte ditt samtycke: det avgörande är vad kakan används till.
# Förstapartskakor.
party-first = En förstapartskaka (intern kaka) sätts av den webbplats som du besöker och skickas bara tillbaka till den.
# Tredjepartskakor.
party-third = En tredjepartskaka sätts av en annan webbplats, som tillhandahåller en tjänst på sidan, till exempel en video eller en karta. Den andra webbplatsen kan ibland känna igen dig överallt där samma tjänst används.
# Tabellen innehåller minst en tredjepartskaka.
party-here = Denna webbplats använder tredjepartskakor: av förteckningarna nedan framgår vilka.
# Tabellen innehåller ingen.
party-none = Denna webbplats använder inga tredjepartskakor.

## Webbplatsens kakor, kategori för kategori

# Avsnittets rubrik.
list-heading = Kakorna på denna webbplats
# Endast om tabellen är tom.
list-empty = Denna webbplats använder inga kakor.
# Endast om ett namn innehåller en asterisk.
list-pattern = I ett namn står asterisken (*) för tecken som varierar från besökare till besökare.
# Vad en kategori kräver av besökaren: undantag.
list-exempt = Ditt samtycke behövs inte.
# Vad en kategori kräver av besökaren: rätt att invända.
list-objection = Ditt samtycke behövs inte, men du kan när som helst invända.
# Vad en kategori kräver av besökaren: samtycke i förväg.
list-required = Ditt samtycke behövs.
# Ingen rad i kategorin delas: kolumnen ”Läses även av” visas inte.
list-not-shared = Ingen annan än denna webbplats och den angivna leverantören har tillgång till dem.
# Rubrik för en kategoris tabell. $category: dess namn.
list-caption = { $category }: detaljerad förteckning
# Kolumnrubrik: vems tjänsten är.
column-provider = Leverantör
# Kolumnrubrik: tjänsten och var den används.
column-service = Tjänst och plats
# Kolumnrubrik: kakans namn.
column-name = Namn
# Kolumnrubrik: ändamålet.
column-purpose = Vad den används till
# Kolumnrubrik: lagringstiden.
column-lifetime = Lagringstid
# Kolumnrubrik: vem som sätter kakan.
column-setter = Sätts av
# Kolumnrubrik: vem mer som kan läsa den.
column-shared = Läses även av
# En kolumnrubrik före sitt innehåll, där tabellen blir en lista. $text: rubriken.
label = { $text }:

# Vad en rad är, efter dess namn.
kind-local-storage = lokal lagring
# Vad en rad är, efter dess namn.
kind-session-storage = sessionslagring
# I stället för namnet, för en tjänst utan kaka.
kind-nothing = Ingen kaka
# Vad en rad är, efter namnet: en kaka eller nyckel från en annan webbplats.
kind-third-party = tredje part

# Vem som sätter kakan: webbplatsen själv.
setter-site = Denna webbplats
# Ett skript på sidan.
setter-script = Ett skript på sidan
# En programvara eller tjänst hos webbplatsen. $name: dess namn.
setter-library = Denna webbplats, genom { $name }
# En tredje part. $provider: dess namn.
setter-third-party = { $provider } (tredjepartskaka)
# Ingen annan läser kakan, i en kategori där andra rader delas.
shared-nobody = Ingen annan

## Lagringstider

# Tidslängder i ord. $count: antalet; $unit: tabellens enhet.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekunder. $count: antalet.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}
# Minuter. $count: antalet.
length-minutes = { PLURAL($count) ->
    [one] { $count } minut
   *[other] { $count } minuter
}
# Timmar. $count: antalet.
length-hours = { PLURAL($count) ->
    [one] { $count } timme
   *[other] { $count } timmar
}
# Dagar. $count: antalet.
length-days = { PLURAL($count) ->
    [one] { $count } dag
   *[other] { $count } dagar
}
# Veckor. $count: antalet.
length-weeks = { PLURAL($count) ->
    [one] { $count } vecka
   *[other] { $count } veckor
}
# Månader. $count: antalet.
length-months = { PLURAL($count) ->
    [one] { $count } månad
   *[other] { $count } månader
}
# År. $count: antalet.
length-years = { PLURAL($count) ->
    [one] { $count } år
   *[other] { $count } år
}
# Ingenting sparas.
lifetime-none = Ej tillämpligt
# Till slutet av webbläsarens session.
lifetime-session = Tills du stänger webbläsaren
# Sessionslagring, som tar slut med sin flik.
lifetime-tab = Tills du stänger fliken
# Utan eget slut: lokal lagring.
lifetime-until-deleted = Tills du raderar uppgiften
# En tidslängd. $count, $unit: se `length`.
lifetime-exact = { length }
# En tidslängd som är en gräns.
lifetime-limit = Högst { length }
# Sessionen eller en tidslängd.
lifetime-session-or = Tills du stänger webbläsaren, eller { length }
# En tidslängd som varje besök förnyar.
lifetime-exact-visit = { length } efter ditt senaste besök
# En gräns som varje besök förnyar.
lifetime-limit-visit = Högst { length } efter ditt senaste besök
# Sessionen eller en tidslängd som varje besök förnyar.
lifetime-session-or-visit = Tills du stänger webbläsaren, eller { length } efter ditt senaste besök

## Att ändra sig

# Avsnittets rubrik.
choice-heading = Så ändrar du dig
# Alla kategorier är undantagna från samtycke.
choice-exempt = Denna webbplats använder bara kakor som inte kräver samtycke. Du behöver därför inte göra något val. Om du vill kan du ändå radera eller blockera dem.
# Minst en kategori kräver samtycke.
choice-required = Det står dig fritt att godkänna eller avvisa de kakor som kräver ditt samtycke och att när som helst ändra dig. Du återkallar ditt samtycke genom att radera webbplatsens kakor i din webbläsare.
# Minst en kategori kan man invända mot.
choice-objection = Du kan när som helst invända mot de kakor som sätts utan samtycke i förväg: radera och blockera dem i din webbläsare.
# Detsamma, när sidan leder till ett formulär.
choice-required-form = Det står dig fritt att godkänna eller avvisa de kakor som kräver ditt samtycke och att när som helst ändra dig: det är lika lätt att återkalla samtycket som att ge det.
# Minst en kategori kan man invända mot, och sidan leder till ett formulär.
choice-objection-form = Du kan också när som helst invända mot de kakor som sätts utan samtycke i förväg.
# Länken till formuläret.
choice-form = Ändra mina val av kakor
# En kaka kommer ihåg besökarens val. $name: dess namn.
choice-remembered = Ditt val sparas i ”{ $name }”. Om du raderar den uppgiften försvinner ditt val.
# Webbplatsen anger en kontakt.
choice-contact = Du kan också skriva till den kontakt som anges längst ned på sidan.
# Inleder listan som följer.
choice-browser = I webbläsarens inställningar kan du:
# Listans första punkt.
choice-browser-delete = se vilka kakor och data som webbplatser har sparat, och radera dem;
# Listans andra punkt.
choice-browser-block = blockera alla kakor, eller bara tredjepartskakor;
# Listans tredje punkt.
choice-browser-private = surfa i privat läge, så att allt raderas när du stänger fönstret.
# Minst en kategori är undantagen från samtycke.
choice-consequence = Om du blockerar nödvändiga kakor kan delar av webbplatsen sluta fungera.

## Formuläret där besökaren väljer

# Formulärets rubrik.
form-title = Dina val av kakor
# Vem som frågar, och att valet är fritt. $owner: den ansvariges namn eller, om det saknas, webbplatsens adress.
form-about = { $owner } ber dig att välja vilka kakor du godkänner bland dem som webbplatsen klarar sig utan. Det står dig fritt att godkänna eller avvisa dem, webbplatsen fungerar i båda fallen, och du kan när som helst ändra dig.
# Hur länge valet sparas. $lifetime: en lagringstid i ord, med stor begynnelsebokstav.
form-remembered = Så länge sparas ditt val: { $lifetime }.
# Hur formuläret fungerar.
form-how = Kryssa för det du godkänner och spara sedan dina val. Det som inte är förkryssat avvisas.
# Besökaren har valt tidigare.
form-earlier = En ruta som redan är förkryssad visar ett val som du har gjort tidigare.
# Vid en kategoris ruta. $category: dess namn.
form-allow = Jag godkänner: { $category }
# Öppnar listan över en kategoris kakor. $count: antalet.
form-rows = Den detaljerade förteckningen ({ $count })
# Länken till policyn, under formuläret.
form-charter = Läs kakpolicyn
# Länken till policyn, i bannern.
banner-charter = Välj i detalj eller läs kakpolicyn
# Knappen som godkänner allt.
button-accept = Godkänn alla
# Knappen som avvisar allt.
button-refuse = Avvisa alla
# Knappen som sparar valet i rutorna.
button-save = Spara mina val

## Kontakt

# Avsnittets rubrik.
contact-heading = Kontakt och uppdatering
# Den ansvariges namn följer.
contact-controller = Personuppgiftsansvarig
# Adressen att skriva till följer.
contact-address = Kontakt
# Webbplatsernas adresser följer. $count: antalet.
contact-sites = { PLURAL($count) ->
    [one] Webbplats
   *[other] Webbplatser
}
# Datumet följer.
contact-updated = Senast uppdaterad
# Sedan följer denna versions kontrollsumma: bokstäver och siffror som en granskare kan hänvisa till.
contact-digest = Version av denna policy
# Ett datum. $day, $month och $year: tal.
date = { $day } { month } { $year }
# En månad. $month: dess nummer.
month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
# Ett land. $code: dess ISO 3166-1-kod, som visas som den är om den inte finns i listan.
country = { $code ->
    [AT] Österrike
    [AU] Australien
    [BE] Belgien
    [BG] Bulgarien
    [BR] Brasilien
    [CA] Kanada
    [CH] Schweiz
    [CN] Kina
    [CY] Cypern
    [CZ] Tjeckien
    [DE] Tyskland
    [DK] Danmark
    [EE] Estland
    [ES] Spanien
    [FI] Finland
    [FR] Frankrike
    [GB] Storbritannien
    [GR] Grekland
    [HR] Kroatien
    [HU] Ungern
    [IE] Irland
    [IL] Israel
    [IN] Indien
    [IS] Island
    [IT] Italien
    [JP] Japan
    [KR] Sydkorea
    [LI] Liechtenstein
    [LT] Litauen
    [LU] Luxemburg
    [LV] Lettland
    [MC] Monaco
    [MT] Malta
    [NL] Nederländerna
    [NO] Norge
    [NZ] Nya Zeeland
    [PL] Polen
    [PT] Portugal
    [RO] Rumänien
    [SE] Sverige
    [SG] Singapore
    [SI] Slovenien
    [SK] Slovakien
    [UA] Ukraina
    [US] USA
   *[other] { $code }
}
