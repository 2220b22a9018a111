### Küpsiste kasutamise põhimõtete püsitekstid eesti keeles.
### reviewed-by-native: no
###
### Ridade tekstid (teenused, eesmärgid…) pärinevad saidi tabelist. Arvu ja selle ühiku vahel on sidus tühik (U+00A0).
### Muutujad on kõigis keeltes samad.

## Leht

# Lehe pealkiri.
page-title = Küpsiste kasutamise põhimõtted
# Akna pealkiri. $owner: vastutava töötleja nimi või selle puudumisel saidi aadress.
page-title-of = Küpsiste kasutamise põhimõtted – { $owner }
# Milleks leht on. $site: saidi aadress ilma alguseta „https://“.
page-about = Sellel lehel on loetletud küpsised, mida veebisait { $site } kasutab: milleks neid vaja on, kes need salvestab, kui kaua need teie seadmesse jäävad ja kes saab neid lugeda.

## Mis on küpsis

# Jaotise pealkiri.
what-heading = Mis on küpsis?
# Määratlus.
what-is = Küpsis on väike tekstifail, mille veebisait salvestab teie seadmesse (arvutisse, telefoni või tahvelarvutisse), kui te saiti külastate. Seejärel saadab veebilehitseja selle iga lehega saidile tagasi, nii et sait tunneb teid ühelt lehelt teisele liikudes ära.
# Milleks seda kasutatakse, näidete varal.
what-for = Küpsist kasutatakse näiteks selleks, et te püsiksite sisse logituna, et jätta meelde teie valitud keel või et loendada külastusi. See ei ole programm: see ei saa lugeda teie faile ega kahjustada teie seadet.
# Ainult siis, kui tabelis on kohalik või seansi salvestusruum.
what-storage = Veebisait võib hoida teavet ka teie veebilehitseja „kohalikus salvestusruumis“ või „seansi salvestusruumis“. Tehnika on teine, kuid teie õigused on samad, seepärast on mõlemad siin loetletud koos küpsistega.
# Ainult siis, kui tabelis on küpsiseta teenus.
what-nothing = Mõni siin loetletud teenus ei salvesta teie seadmesse midagi. Need on siin selleks, et loetelu oleks täielik.

## Küpsiste liigid

# Jaotise pealkiri.
kinds-heading = Küpsiste liigid
# Sissejuhatav lause.
kinds-about = Küpsised ei täida kõik sama eesmärki. Mõneta neist sait ei toimi; ülejäänute üle otsustate teie.
# Liikide tabeli pealkiri.
kinds-caption = Küpsiste liigid ja teie nõusolek
# Esimene veerg: liigi nimetus.
kinds-kind = Liik
# Teine veerg: milleks liik on.
kinds-purpose = Milleks neid kasutatakse
# Kolmas veerg: nõusolek.
kinds-consent = Teie nõusolek
# Neljas veerg: jah või ei.
kinds-used = Sellel saidil
# Sait kasutab seda liiki küpsiseid.
kinds-used-yes = Jah
# Sait ei kasuta seda liiki küpsiseid.
kinds-used-no = Ei

# Kategooria `necessary` nimetus.
category-necessary = Vajalikud küpsised
# Milleks neid kasutatakse.
category-necessary-about = Tänu neile toimivad sait ja teie soovitud teenused: näiteks saate sisse logida ja vormi turvaliselt saata ning teie valikud küpsiste kohta jäävad meelde.
# Kategooria `preferences` nimetus.
category-preferences = Eelistuste küpsised
# Milleks neid kasutatakse.
category-preferences-about = Need jätavad meelde teie eelistused, näiteks lehtede kuvamise viisi, et te ei peaks neid igal külastusel uuesti määrama.
# Kategooria `anonymous_statistics` nimetus.
category-anonymous-statistics = Anonüümse statistika küpsised
# Milleks neid kasutatakse.
category-anonymous-statistics-about = Need mõõdavad selle saidi, ja ainult selle saidi, külastusi, võimaldamata teid tuvastada.
# Kategooria `statistics` nimetus.
category-statistics = Statistikaküpsised
# Milleks neid kasutatakse.
category-statistics-about = Need mõõdavad saidi kasutamist külastajaid üksteisest eristades, et saiti saaks paremaks muuta.
# Kategooria `marketing` nimetus.
category-marketing = Reklaamiküpsised
# Milleks neid kasutatakse.
category-marketing-about = Need jälgivad teie veebikasutust, mõnikord ühelt saidilt teisele, et näidata teile teie huvidele vastavaid reklaame.

# Veerus „Teie nõusolek“: erand.
consent-exempt = Ei ole vajalik. Seadus teeb erandi küpsistele, mis on teie soovitud teenuse jaoks hädavajalikud.
# Veerus „Teie nõusolek“: vastuväite õigus.
consent-objection = Ei ole vajalik, kuid te võite igal ajal esitada vastuväite. Need küpsised on lubatud tingimusel, et teid neist teavitatakse ja te saate neist keelduda.
# Veerus „Teie nõusolek“: eelnev nõusolek.
consent-required = Vajalik. Sait toimib ka nendeta, seepärast nõuab seadus enne nende salvestamist teie nõusolekut ja te võite vabalt keelduda.

# Juhatab sisse kaks järgmist määratlust.
party-about = Küpsis võib olla ka esimese või kolmanda osapoole küpsis. See ei mõjuta teie nõusolekut: oluline on, milleks küpsist kasutatakse.
# Esimese osapoole küpsised.
party-first = Esimese osapoole küpsise (saidi oma küpsise) salvestab veebisait, mida te külastate, ja see saadetakse tagasi ainult sellele saidile.
# Kolmanda osapoole küpsised.
party-third = Kolmanda osapoole küpsise salvestab teine veebisait, mis pakub lehel mõnd teenust, näiteks videot või kaarti. See teine sait võib teid mõnikord ära tunda kõikjal, kus sama teenust kasutatakse.
# Tabelis on vähemalt üks kolmanda osapoole küpsis.
party-here = See sait kasutab kolmanda osapoole küpsiseid: allolevatest loeteludest näete, milliseid.
# Tabelis ei ole ühtegi.
party-none = See sait ei kasuta kolmanda osapoole küpsiseid.

## Saidi küpsised kategooriate kaupa

# Jaotise pealkiri.
list-heading = Selle saidi küpsised
# Ainult siis, kui tabel on tühi.
list-empty = See sait ei kasuta küpsiseid.
# Ainult siis, kui mõnes nimes on tärn.
list-pattern = Nimes olev tärn (*) asendab märke, mis on igal külastajal erinevad.
# Mida kategooria külastajalt nõuab: erand.
list-exempt = Teie nõusolek ei ole vajalik.
# Mida kategooria külastajalt nõuab: vastuväite õigus.
list-objection = Teie nõusolek ei ole vajalik, kuid te võite igal ajal esitada vastuväite.
# Mida kategooria külastajalt nõuab: eelnev nõusolek.
list-required = Teie nõusolek on vajalik.
# Ühtegi kategooria rida ei jagata: veergu „Loevad ka“ ei ole.
list-not-shared = Neile on juurdepääs ainult sellel saidil ja nimetatud teenuseosutajal.
# Kategooria tabeli pealkiri. $category: kategooria nimetus.
list-caption = { $category }: üksikasjalik loetelu
# Veeru pealkiri: kelle teenus see on.
column-provider = Teenuseosutaja
# Veeru pealkiri: teenus ja selle kasutamise koht.
column-service = Teenus ja koht
# Veeru pealkiri: küpsise nimi.
column-name = Nimi
# Veeru pealkiri: eesmärk.
column-purpose = Milleks seda kasutatakse
# Veeru pealkiri: säilitusaeg.
column-lifetime = Säilitusaeg
# Veeru pealkiri: kes küpsise salvestab.
column-setter = Salvestab
# Veeru pealkiri: kes veel saab seda lugeda.
column-shared = Loevad ka
# Veeru pealkiri sisu ees, kui tabelist saab loend. $text: pealkiri.
label = { $text }:

# Mis rida see on, nime järel.
kind-local-storage = kohalik salvestusruum
# Mis rida see on, nime järel.
kind-session-storage = seansi salvestusruum
# Nime asemel, kui teenusel ei ole küpsist.
kind-nothing = Küpsist ei ole
# Rea liik nime järel: teise veebisaidi küpsis või võti.
kind-third-party = kolmas osapool

# Kes küpsise salvestab: sait ise.
setter-site = See sait
# Lehe skript.
setter-script = Lehel olev skript
# Saidi tarkvara või teenus. $name: selle nimi.
setter-library = See sait, vahendiks { $name }
# Kolmas osapool. $provider: tema nimi.
setter-third-party = { $provider } (kolmanda osapoole küpsis)
# Keegi teine küpsist ei loe, kuigi kategooria teisi ridu jagatakse.
shared-nobody = Mitte keegi teine

## Säilitusajad

# Kestused sõnadega. $count: arv; $unit: tabeli ühik.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekundid. $count: arv.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekund
   *[other] { $count } sekundit
}
# Minutid. $count: arv.
length-minutes = { PLURAL($count) ->
    [one] { $count } minut
   *[other] { $count } minutit
}
# Tunnid. $count: arv.
length-hours = { PLURAL($count) ->
    [one] { $count } tund
   *[other] { $count } tundi
}
# Päevad. $count: arv.
length-days = { PLURAL($count) ->
    [one] { $count } päev
   *[other] { $count } päeva
}
# Nädalad. $count: arv.
length-weeks = { PLURAL($count) ->
    [one] { $count } nädal
   *[other] { $count } nädalat
}
# Kuud. $count: arv.
length-months = { PLURAL($count) ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
# Aastad. $count: arv.
length-years = { PLURAL($count) ->
    [one] { $count } aasta
   *[other] { $count } aastat
}
# Midagi ei salvestata.
lifetime-none = Ei kohaldata
# Veebilehitseja seansi lõpuni.
lifetime-session = Veebilehitseja sulgemiseni
# Seansi salvestusruum, mis lõpeb koos oma vahekaardiga.
lifetime-tab = Vahekaardi sulgemiseni
# Ilma oma tähtajata: kohalik salvestusruum.
lifetime-until-deleted = Kuni te selle kustutate
# Kestus. $count, $unit: vt `length`.
lifetime-exact = { length }
# Kestus, mis on ülempiir.
lifetime-limit = Kuni { length }
# Seanss või kestus.
lifetime-session-or = Veebilehitseja sulgemiseni või { length }
# Kestus, mida iga külastus uuendab.
lifetime-exact-visit = { length } pärast teie viimast külastust
# Ülempiir, mida iga külastus uuendab.
lifetime-limit-visit = Kuni { length } pärast teie viimast külastust
# Seanss või kestus, mida iga külastus uuendab.
lifetime-session-or-visit = Veebilehitseja sulgemiseni või { length } pärast teie viimast külastust

## Meele muutmine

# Jaotise pealkiri.
choice-heading = Kuidas oma valikut muuta
# Ükski kategooria ei vaja nõusolekut.
choice-exempt = See sait kasutab ainult küpsiseid, mis ei vaja nõusolekut, nii et teil ei ole vaja midagi valida. Soovi korral võite need siiski kustutada või blokeerida.
# Vähemalt üks kategooria vajab nõusolekut.
choice-required = Te võite vabalt nõustuda küpsistega, mis vajavad teie nõusolekut, või neist keelduda, ja oma valikut igal ajal muuta. Nõusoleku tagasivõtmiseks kustutage selle saidi küpsised oma veebilehitsejast.
# Vähemalt ühele kategooriale saab esitada vastuväite.
choice-objection = Te võite igal ajal esitada vastuväite küpsistele, mis salvestatakse ilma eelneva nõusolekuta: kustutage ja blokeerige need oma veebilehitsejas.
# Sama, kui leht viib vormini.
choice-required-form = Te võite vabalt nõustuda küpsistega, mis vajavad teie nõusolekut, või neist keelduda, ja oma valikut igal ajal muuta: nõusolekut on sama lihtne tagasi võtta kui anda.
# Vähemalt ühele kategooriale saab esitada vastuväite ja leht viib vormini.
choice-objection-form = Samuti võite igal ajal esitada vastuväite küpsistele, mis salvestatakse ilma eelneva nõusolekuta.
# Link vormile.
choice-form = Muuda minu valikuid küpsiste kohta
# Küpsis jätab külastaja valiku meelde. $name: küpsise nimi.
choice-remembered = Teie valik on salvestatud nime „{ $name }“ all. Kui te selle kustutate, ei ole valik enam meeles.
# Sait nimetab kontakti.
choice-contact = Samuti võite kirjutada selle lehe lõpus antud kontaktaadressil.
# Juhatab sisse järgmise loendi.
choice-browser = Veebilehitseja seadetes saate:
# Loendi esimene punkt.
choice-browser-delete = vaadata küpsiseid ja andmeid, mille saidid on salvestanud, ning neid kustutada;
# Loendi teine punkt.
choice-browser-block = blokeerida kõik küpsised või ainult kolmanda osapoole küpsised;
# Loendi kolmas punkt.
choice-browser-private = sirvida privaatrežiimis, nii et akna sulgemisel kustutatakse kõik.
# Vähemalt üks kategooria ei vaja nõusolekut.
choice-consequence = Kui te blokeerite vajalikud küpsised, võib osa saidist lakata töötamast.

## Vorm, millel külastaja valib

# Vormi pealkiri.
form-title = Teie valikud küpsiste kohta
# Kes küsib ja et valik on vaba. $owner: vastutava töötleja nimi või selle puudumisel saidi aadress.
form-about = { $owner } palub teil valida, milliste küpsistega te nõustute nende seast, milleta sait hakkama saab. Te võite vabalt nendega nõustuda või neist keelduda, sait toimib mõlemal juhul ja te võite oma valikut igal ajal muuta.
# Kui kaua valikut meeles peetakse. $lifetime: säilitusaeg sõnadega, suure algustähega.
form-remembered = Teie valiku säilitusaeg: { $lifetime }.
# Kuidas vorm toimib.
form-how = Märkige ruudud, millega te nõustute, ja salvestage seejärel oma valikud. Märkimata jäetust te keeldute.
# Külastaja on varem valinud.
form-earlier = Juba märgitud ruut näitab valikut, mille te varem tegite.
# Kategooria ruudu kõrval. $category: kategooria nimetus.
form-allow = Nõustun: { $category }
# Avab kategooria küpsiste loetelu. $count: nende arv.
form-rows = Üksikasjalik loetelu ({ $count })
# Link põhimõtetele vormi all.
form-charter = Loe küpsiste kasutamise põhimõtteid
# Link põhimõtetele ribal.
banner-charter = Vali üksikasjalikult või loe küpsiste kasutamise põhimõtteid
# Nupp, millega nõustutakse kõigega.
button-accept = Nõustun kõigiga
# Nupp, millega keeldutakse kõigest.
button-refuse = Keeldun kõigist
# Nupp, mis jätab kehtima ruutudega tehtud valiku.
button-save = Salvesta minu valikud

## Kontakt

# Jaotise pealkiri.
contact-heading = Kontakt ja ajakohastamine
# Järgneb vastutava töötleja nimi.
contact-controller = Vastutav töötleja
# Järgneb aadress, kuhu kirjutada.
contact-address = Kontakt
# Järgnevad saitide aadressid. $count: nende arv.
contact-sites = { PLURAL($count) ->
    [one] Veebisait
   *[other] Veebisaidid
}
# Järgneb kuupäev.
contact-updated = Viimati ajakohastatud
# Järgneb selle versiooni räsi: tähed ja numbrid, millele audiitor saab viidata.
contact-digest = Nende põhimõtete versioon
# Kuupäev. $day, $month ja $year: arvud.
date = { $day }. { month } { $year }
# Kuu. $month: selle number.
month = { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[12] detsember
}
# Riik. $code: ISO 3166-1 kood, mida näidatakse muutmata kujul, kui seda loetelus ei ole.
country = { $code ->
    [AT] Austria
    [AU] Austraalia
    [BE] Belgia
    [BG] Bulgaaria
    [BR] Brasiilia
    [CA] Kanada
    [CH] Šveits
    [CN] Hiina
    [CY] Küpros
    [CZ] Tšehhi
    [DE] Saksamaa
    [DK] Taani
    [EE] Eesti
    [ES] Hispaania
    [FI] Soome
    [FR] Prantsusmaa
    [GB] Ühendkuningriik
    [GR] Kreeka
    [HR] Horvaatia
    [HU] Ungari
    [IE] Iirimaa
    [IL] Iisrael
    [IN] India
    [IS] Island
    [IT] Itaalia
    [JP] Jaapan
    [KR] Lõuna-Korea
    [LI] Liechtenstein
    [LT] Leedu
    [LU] Luksemburg
    [LV] Läti
    [MC] Monaco
    [MT] Malta
    [NL] Madalmaad
    [NO] Norra
    [NZ] Uus-Meremaa
    [PL] Poola
    [PT] Portugal
    [RO] Rumeenia
    [SE] Rootsi
    [SG] Singapur
    [SI] Sloveenia
    [SK] Slovakkia
    [UA] Ukraina
    [US] Ameerika Ühendriigid
   *[other] { $code }
}
