### Sīkdatņu politikas standarta teksti latviešu valodā.
### reviewed-by-native: no
###
### Rindu teksti (pakalpojumi, nolūki…) nāk no vietnes tabulas. Starp skaitli un tā mērvienību ir nedalāma atstarpe
### (U+00A0). Mainīgie visās valodās ir vieni un tie paši.

## Lapa

# Lapas virsraksts.
page-title = Sīkdatņu politika
# Loga virsraksts. $owner: pārziņa nosaukums vai, ja tā nav, vietnes adrese.
page-title-of = Sīkdatņu politika – { $owner }
# Kam lapa paredzēta. $site: vietnes adrese bez „https://”.
page-about = Šajā lapā ir uzskaitītas sīkdatnes, ko izmanto vietne { $site }: kam tās vajadzīgas, kas tās izvieto, cik ilgi tās paliek jūsu ierīcē un kas var tās nolasīt.

## Kas ir sīkdatne

# Sadaļas virsraksts.
what-heading = Kas ir sīkdatne?
# Definīcija.
what-is = Sīkdatne ir neliela teksta datne, ko vietne saglabā jūsu ierīcē (datorā, tālrunī vai planšetdatorā), kad to apmeklējat. Pēc tam pārlūkprogramma ar katru lapu nosūta šo datni atpakaļ vietnei, lai tā varētu jūs atpazīt, kad pārejat no vienas lapas uz citu.
# Kam tā vajadzīga, ar piemēriem.
what-for = Sīkdatnes izmanto, piemēram, lai jums nebūtu jāpiesakās no jauna, lai atcerētos jūsu izvēlēto valodu vai lai skaitītu apmeklējumus. Sīkdatne nav programma: tā nevar ne nolasīt jūsu datnes, ne kaitēt jūsu ierīcei.
# Tikai tad, ja tabulā ir vietējā vai sesijas krātuve.
what-storage = Vietne var glabāt informāciju arī pārlūkprogrammas „vietējā krātuvē” vai „sesijas krātuvē”. Tehnoloģija ir cita, bet jūsu tiesības ir tās pašas, tāpēc šajā politikā abas ir uzskaitītas kopā ar sīkdatnēm.
# Tikai tad, ja tabulā ir pakalpojums bez sīkdatnes.
what-nothing = Daži no šeit uzskaitītajiem pakalpojumiem jūsu ierīcē neko nesaglabā. Tie ir minēti, lai saraksts būtu pilnīgs.

## Sīkdatņu veidi

# Sadaļas virsraksts.
kinds-heading = Sīkdatņu veidi
# Ievada teikums.
kinds-about = Ne visām sīkdatnēm ir viens un tas pats nolūks. Bez dažām vietne nevar darboties; par pārējām izlemjat jūs.
# Veidu tabulas virsraksts.
kinds-caption = Sīkdatņu veidi un jūsu piekrišana
# Pirmā sleja: veida nosaukums.
kinds-kind = Veids
# Otrā sleja: kam veids paredzēts.
kinds-purpose = Kam tās izmanto
# Trešā sleja: piekrišana.
kinds-consent = Jūsu piekrišana
# Ceturtā sleja: jā vai nē.
kinds-used = Šajā vietnē
# Vietne izmanto šā veida sīkdatnes.
kinds-used-yes = Jā
# Vietne neizmanto šā veida sīkdatnes.
kinds-used-no = Nē

# Kategorijas `necessary` nosaukums.
category-necessary = Nepieciešamās sīkdatnes
# Kam tās izmanto.
category-necessary-about = Tās nodrošina vietnes un jūsu pieprasīto pakalpojumu darbību: pieteikšanos sistēmā, veidlapas drošu nosūtīšanu vai jūsu izvēles par sīkdatnēm iegaumēšanu.
# Kategorijas `preferences` nosaukums.
category-preferences = Preferenču sīkdatnes
# Kam tās izmanto.
category-preferences-about = Tās iegaumē jūsu preferences, piemēram, lapu attēlojumu, lai tās nebūtu jānorāda katrā apmeklējuma reizē.
# Kategorijas `anonymous_statistics` nosaukums.
category-anonymous-statistics = Anonīmas statistikas sīkdatnes
# Kam tās izmanto.
category-anonymous-statistics-about = Ar tām uzskaita tikai šīs vietnes apmeklējumus, un tās neļauj jūs identificēt.
# Kategorijas `statistics` nosaukums.
category-statistics = Statistikas sīkdatnes
# Kam tās izmanto.
category-statistics-about = Ar tām mēra, kā vietne tiek izmantota, nošķirot apmeklētājus citu no cita, lai vietni varētu uzlabot.
# Kategorijas `marketing` nosaukums.
category-marketing = Reklāmas sīkdatnes
# Kam tās izmanto.
category-marketing-about = Tās seko jūsu pārlūkošanai, dažkārt no vienas vietnes uz citu, lai rādītu jums jūsu interesēm atbilstošas reklāmas.

# Slejā „Jūsu piekrišana”: izņēmums.
consent-exempt = Nav vajadzīga. Likums paredz izņēmumu sīkdatnēm, kas ir absolūti nepieciešamas jūsu pieprasītajam pakalpojumam.
# Slejā „Jūsu piekrišana”: tiesības iebilst.
consent-objection = Nav vajadzīga, bet jūs jebkurā laikā varat iebilst. Šīs sīkdatnes ir atļautas, ja jums par tām ir sniegta informācija un jūs varat no tām atteikties.
# Slejā „Jūsu piekrišana”: iepriekšēja piekrišana.
consent-required = Ir vajadzīga. Vietne darbojas arī bez tām, tāpēc likums prasa jūsu piekrišanu pirms to izvietošanas, un jūs varat brīvi atteikties.

# Ievada abas turpmākās definīcijas.
party-about = Sīkdatne var būt arī pirmās puses vai trešās puses sīkdatne. Jūsu piekrišanu tas neietekmē: svarīgi ir tas, kam sīkdatni izmanto.
# Pirmās puses sīkdatnes.
party-first = Pirmās puses (jeb iekšējo) sīkdatni izvieto vietne, ko apmeklējat, un tā tiek nosūtīta atpakaļ tikai šai vietnei.
# Trešās puses sīkdatnes.
party-third = Trešās puses sīkdatni izvieto cita vietne, kas lapā nodrošina kādu pakalpojumu, piemēram, video vai karti. Šī cita vietne dažkārt var jūs atpazīt visur, kur tiek izmantots tas pats pakalpojums.
# Tabulā ir vismaz viena trešās puses sīkdatne.
party-here = Šī vietne izmanto trešās puses sīkdatnes: turpmākajos sarakstos norādīts, kuras.
# Tabulā nav nevienas.
party-none = Šī vietne neizmanto trešās puses sīkdatnes.

## Vietnes sīkdatnes pa kategorijām

# Sadaļas virsraksts.
list-heading = Šīs vietnes sīkdatnes
# Tikai tad, ja tabula ir tukša.
list-empty = Šī vietne neizmanto sīkdatnes.
# Tikai tad, ja kādā nosaukumā ir zvaigznīte.
list-pattern = Nosaukumā zvaigznīte (*) aizstāj rakstzīmes, kas katram apmeklētājam atšķiras.
# Ko kategorija prasa no apmeklētāja: izņēmums.
list-exempt = Jūsu piekrišana nav vajadzīga.
# Ko kategorija prasa no apmeklētāja: tiesības iebilst.
list-objection = Jūsu piekrišana nav vajadzīga, bet jūs jebkurā laikā varat iebilst.
# Ko kategorija prasa no apmeklētāja: iepriekšēja piekrišana.
list-required = Jūsu piekrišana ir vajadzīga.
# Nevienu kategorijas rindu nekopīgo: slejas „Nolasa arī” nav.
list-not-shared = Tām var piekļūt tikai šī vietne un norādītais pakalpojuma sniedzējs.
# Kategorijas tabulas virsraksts. $category: kategorijas nosaukums.
list-caption = { $category }: detalizēts saraksts
# Slejas virsraksts: kam pieder pakalpojums.
column-provider = Pakalpojuma sniedzējs
# Slejas virsraksts: pakalpojums un tā izmantošanas vieta.
column-service = Pakalpojums un vieta
# Slejas virsraksts: sīkdatnes nosaukums.
column-name = Nosaukums
# Slejas virsraksts: nolūks.
column-purpose = Kam to izmanto
# Slejas virsraksts: glabāšanas laiks.
column-lifetime = Glabāšanas laiks
# Slejas virsraksts: kas izvieto sīkdatni.
column-setter = Izvieto
# Slejas virsraksts: kas vēl to var nolasīt.
column-shared = Nolasa arī
# Slejas virsraksts pirms satura, ja tabula kļūst par sarakstu. $text: virsraksts.
label = { $text }:

# Kas ir rinda, aiz tās nosaukuma.
kind-local-storage = vietējā krātuve
# Kas ir rinda, aiz tās nosaukuma.
kind-session-storage = sesijas krātuve
# Nosaukuma vietā, ja pakalpojumam nav sīkdatnes.
kind-nothing = Sīkdatnes nav
# Rindas veids aiz nosaukuma: citas vietnes sīkdatne vai atslēga.
kind-third-party = trešā puse

# Kas izvieto sīkdatni: pati vietne.
setter-site = Šī vietne
# Lapas skripts.
setter-script = Lapā esošs skripts
# Vietnes programmatūra vai pakalpojums. $name: tā nosaukums.
setter-library = Šī vietne ar { $name } starpniecību
# Trešā puse. $provider: tās nosaukums.
setter-third-party = { $provider } (trešās puses sīkdatne)
# Neviens cits sīkdatni nenolasa, ja citas kategorijas rindas kopīgo.
shared-nobody = Neviens cits

## Glabāšanas laiks

# Laika posmi vārdos. $count: skaits; $unit: tabulas mērvienība.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekundes. $count: skaits.
length-seconds = { PLURAL($count) ->
    [zero] { $count } sekunžu
    [one] { $count } sekunde
   *[other] { $count } sekundes
}
# Minūtes. $count: skaits.
length-minutes = { PLURAL($count) ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
# Stundas. $count: skaits.
length-hours = { PLURAL($count) ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
# Dienas. $count: skaits.
length-days = { PLURAL($count) ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
# Nedēļas. $count: skaits.
length-weeks = { PLURAL($count) ->
    [zero] { $count } nedēļu
    [one] { $count } nedēļa
   *[other] { $count } nedēļas
}
# Mēneši. $count: skaits.
length-months = { PLURAL($count) ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
# Gadi. $count: skaits.
length-years = { PLURAL($count) ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}
# Nekas netiek saglabāts.
lifetime-none = Neattiecas
# Līdz pārlūkprogrammas sesijas beigām.
lifetime-session = Līdz pārlūkprogrammas aizvēršanai
# Sesijas krātuve, kas beidzas līdz ar savu cilni.
lifetime-tab = Līdz cilnes aizvēršanai
# Bez sava termiņa: vietējā krātuve.
lifetime-until-deleted = Līdz brīdim, kad to izdzēsīsiet
# Laika posms. $count, $unit: sk. `length`.
lifetime-exact = { length }
# Laika posms, kas ir robeža.
lifetime-limit = Ne vairāk kā { length }
# Sesija vai laika posms.
lifetime-session-or = Līdz pārlūkprogrammas aizvēršanai vai { length }
# Laika posms, ko atjauno katrs apmeklējums.
lifetime-exact-visit = { length } pēc jūsu pēdējā apmeklējuma
# Robeža, ko atjauno katrs apmeklējums.
lifetime-limit-visit = Ne vairāk kā { length } pēc jūsu pēdējā apmeklējuma
# Sesija vai laika posms, ko atjauno katrs apmeklējums.
lifetime-session-or-visit = Līdz pārlūkprogrammas aizvēršanai vai { length } pēc jūsu pēdējā apmeklējuma

## Izvēles maiņa

# Sadaļas virsraksts.
choice-heading = Kā mainīt izvēli
# Nevienai kategorijai piekrišana nav vajadzīga.
choice-exempt = Šī vietne izmanto tikai sīkdatnes, kurām piekrišana nav vajadzīga, tāpēc jums nekas nav jāizvēlas. Ja vēlaties, jūs tik un tā varat tās dzēst vai bloķēt.
# Vismaz vienai kategorijai ir vajadzīga piekrišana.
choice-required = Jūs varat brīvi pieņemt vai noraidīt sīkdatnes, kurām ir vajadzīga jūsu piekrišana, un jebkurā laikā mainīt savu izvēli. Lai atsauktu piekrišanu, izdzēsiet šīs vietnes sīkdatnes savā pārlūkprogrammā.
# Pret vismaz vienu kategoriju var iebilst.
choice-objection = Jūs jebkurā laikā varat iebilst pret sīkdatnēm, ko izvieto bez iepriekšējas piekrišanas: izdzēsiet un bloķējiet tās savā pārlūkprogrammā.
# Tas pats, ja lapa ved uz veidlapu.
choice-required-form = Jūs varat brīvi pieņemt vai noraidīt sīkdatnes, kurām ir vajadzīga jūsu piekrišana, un jebkurā laikā mainīt savu izvēli: atsaukt piekrišanu ir tikpat viegli kā to sniegt.
# Pret vismaz vienu kategoriju var iebilst, un lapa ved uz veidlapu.
choice-objection-form = Tāpat jūs jebkurā laikā varat iebilst pret sīkdatnēm, ko izvieto bez iepriekšējas piekrišanas.
# Saite uz veidlapu.
choice-form = Mainīt manu izvēli par sīkdatnēm
# Sīkdatne iegaumē apmeklētāja izvēli. $name: tās nosaukums.
choice-remembered = Jūsu izvēle tiek glabāta ar nosaukumu „{ $name }”. Ja to izdzēsīsiet, izvēle tiks aizmirsta.
# Vietne norāda kontaktinformāciju.
choice-contact = Varat arī rakstīt uz šīs lapas beigās norādīto kontaktadresi.
# Ievada turpmāko sarakstu.
choice-browser = Pārlūkprogrammas iestatījumos jūs varat:
# Saraksta pirmais punkts.
choice-browser-delete = apskatīt vietņu saglabātās sīkdatnes un datus un tos izdzēst;
# Saraksta otrais punkts.
choice-browser-block = bloķēt visas sīkdatnes vai tikai trešās puses sīkdatnes;
# Saraksta trešais punkts.
choice-browser-private = pārlūkot privātajā režīmā, lai, aizverot logu, viss tiktu izdzēsts.
# Vismaz vienai kategorijai piekrišana nav vajadzīga.
choice-consequence = Ja bloķēsiet nepieciešamās sīkdatnes, daļa vietnes var pārstāt darboties.

## Veidlapa, kurā apmeklētāji izvēlas

# Veidlapas virsraksts.
form-title = Jūsu izvēle par sīkdatnēm
# Kas jautā un ka izvēle ir brīva. $owner: pārziņa nosaukums vai, ja tā nav, vietnes adrese.
form-about = { $owner } lūdz jūs izdarīt izvēli par sīkdatnēm, bez kurām šī vietne var iztikt. Jūs varat brīvi tās pieņemt vai noraidīt, vietne darbojas abos gadījumos, un savu izvēli varat mainīt jebkurā laikā.
# Cik ilgi izvēle tiek glabāta. $lifetime: glabāšanas laiks vārdos, ar lielo sākumburtu.
form-remembered = Jūsu izvēles glabāšanas laiks: { $lifetime }.
# Kā darbojas veidlapa.
form-how = Atzīmējiet to, ko pieņemat, un saglabājiet savu izvēli. Viss, kas nav atzīmēts, tiek noraidīts.
# Apmeklētājs jau ir izvēlējies.
form-earlier = Jau atzīmēta rūtiņa rāda jūsu agrāk izdarīto izvēli.
# Pie kategorijas rūtiņas. $category: kategorijas nosaukums.
form-allow = Pieņemu: { $category }
# Atver kategorijas sīkdatņu sarakstu. $count: cik to ir.
form-rows = Detalizētais saraksts ({ $count })
# Saite uz politiku zem veidlapas.
form-charter = Lasīt sīkdatņu politiku
# Saite uz politiku joslā.
banner-charter = Izvēlēties detalizēti vai lasīt sīkdatņu politiku
# Poga, kas pieņem visu.
button-accept = Pieņemt visas
# Poga, kas noraida visu.
button-refuse = Noraidīt visas
# Poga, kas saglabā rūtiņās izdarīto izvēli.
button-save = Saglabāt manu izvēli

## Saziņa

# Sadaļas virsraksts.
contact-heading = Saziņa un atjaunināšana
# Seko pārziņa nosaukums.
contact-controller = Pārzinis
# Seko adrese, uz kuru rakstīt.
contact-address = Saziņai
# Seko vietņu adreses. $count: cik to ir.
contact-sites = { PLURAL($count) ->
    [zero] Vietnes
    [one] Vietne
   *[other] Vietnes
}
# Seko datums.
contact-updated = Pēdējās atjaunināšanas datums
# Seko šīs versijas kontrolvērtība: burti un cipari, uz kuriem var atsaukties revidents.
contact-digest = Šīs politikas versija
# Datums. $day, $month un $year: skaitļi.
date = { $year }. gada { $day }. { month }
# Mēnesis. $month: tā numurs.
month = { $month ->
    [1] janvāris
    [2] februāris
    [3] marts
    [4] aprīlis
    [5] maijs
    [6] jūnijs
    [7] jūlijs
    [8] augusts
    [9] septembris
    [10] oktobris
    [11] novembris
   *[12] decembris
}
# Valsts. $code: tās ISO 3166-1 kods, kas tiek rādīts nemainīts, ja tā nav sarakstā.
country = { $code ->
    [AT] Austrija
    [AU] Austrālija
    [BE] Beļģija
    [BG] Bulgārija
    [BR] Brazīlija
    [CA] Kanāda
    [CH] Šveice
    [CN] Ķīna
    [CY] Kipra
    [CZ] Čehija
    [DE] Vācija
    [DK] Dānija
    [EE] Igaunija
    [ES] Spānija
    [FI] Somija
    [FR] Francija
    [GB] Apvienotā Karaliste
    [GR] Grieķija
    [HR] Horvātija
    [HU] Ungārija
    [IE] Īrija
    [IL] Izraēla
    [IN] Indija
    [IS] Islande
    [IT] Itālija
    [JP] Japāna
    [KR] Dienvidkoreja
    [LI] Lihtenšteina
    [LT] Lietuva
    [LU] Luksemburga
    [LV] Latvija
    [MC] Monako
    [MT] Malta
    [NL] Nīderlande
    [NO] Norvēģija
    [NZ] Jaunzēlande
    [PL] Polija
    [PT] Portugāle
    [RO] Rumānija
    [SE] Zviedrija
    [SG] Singapūra
    [SI] Slovēnija
    [SK] Slovākija
    [UA] Ukraina
    [US] Amerikas Savienotās Valstis
   *[other] { $code }
}
