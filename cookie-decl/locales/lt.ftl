### Slapukų politikos standartiniai tekstai lietuvių kalba.
### reviewed-by-native: no
###
### Eilučių tekstai (paslaugos, tikslai…) imami iš svetainės lentelės. Tarp skaičiaus ir jo vieneto – nedalomasis tarpas
### (U+00A0). Kintamieji visose kalbose tie patys.

## Puslapis

# Puslapio antraštė.
page-title = Slapukų politika
# Lango pavadinimas. $owner: duomenų valdytojo pavadinimas arba, jei jo nėra, svetainės adresas.
page-title-of = Slapukų politika – { $owner }
# Kam skirtas puslapis. $site: svetainės adresas be „https://“.
page-about = Šiame puslapyje išvardyti slapukai, kuriuos naudoja svetainė { $site }: kam jie skirti, kas juos įrašo, kiek laiko jie lieka jūsų įrenginyje ir kas gali juos skaityti.

## Kas yra slapukas

# Skyriaus antraštė.
what-heading = Kas yra slapukas?
# Apibrėžtis.
what-is = Slapukas – tai nedidelis tekstinis failas, kurį svetainė įrašo į jūsų įrenginį (kompiuterį, telefoną ar planšetę), kai joje lankotės. Vėliau naršyklė su kiekvienu puslapiu siunčia jį atgal svetainei, kad ši galėtų jus atpažinti jums pereinant iš vieno puslapio į kitą.
# Kam jis naudojamas, su pavyzdžiais.
what-for = Slapukas naudojamas, pavyzdžiui, kad liktumėte prisijungę, kad būtų įsiminta jūsų pasirinkta kalba arba kad būtų skaičiuojami apsilankymai. Tai ne programa: jis negali nei skaityti jūsų failų, nei pakenkti jūsų įrenginiui.
# Tik jei lentelėje yra vietinė arba seanso saugykla.
what-storage = Svetainė taip pat gali laikyti informaciją naršyklės „vietinėje saugykloje“ arba „seanso saugykloje“. Technologija kita, bet jūsų teisės tos pačios, todėl šioje politikoje jos išvardytos kartu su slapukais.
# Tik jei lentelėje yra paslauga be slapuko.
what-nothing = Kai kurios čia išvardytos paslaugos į jūsų įrenginį nieko neįrašo. Jos nurodytos tam, kad sąrašas būtų išsamus.

## Slapukų rūšys

# Skyriaus antraštė.
kinds-heading = Slapukų rūšys
# Įžanginis sakinys.
kinds-about = Ne visų slapukų paskirtis vienoda. Be kai kurių svetainė negali veikti, o dėl kitų sprendžiate jūs.
# Rūšių lentelės antraštė.
kinds-caption = Slapukų rūšys ir jūsų sutikimas
# Pirmas stulpelis: rūšies pavadinimas.
kinds-kind = Rūšis
# Antras stulpelis: kam rūšis skirta.
kinds-purpose = Kam jie naudojami
# Trečias stulpelis: sutikimas.
kinds-consent = Jūsų sutikimas
# Ketvirtas stulpelis: taip arba ne.
kinds-used = Šioje svetainėje
# Svetainė naudoja šios rūšies slapukus.
kinds-used-yes = Taip
# Svetainė šios rūšies slapukų nenaudoja.
kinds-used-no = Ne

# Kategorijos `necessary` pavadinimas.
category-necessary = Būtinieji slapukai
# Kam jie naudojami.
category-necessary-about = Jie užtikrina svetainės ir jūsų prašomų paslaugų veikimą: prisijungimą, saugų formos išsiuntimą arba jūsų pasirinkimų dėl slapukų įsiminimą.
# Kategorijos `preferences` pavadinimas.
category-preferences = Nuostatų slapukai
# Kam jie naudojami.
category-preferences-about = Jie įsimena jūsų nuostatas, pavyzdžiui, kaip rodyti puslapius, kad nereikėtų jų nurodyti kaskart apsilankius.
# Kategorijos `anonymous_statistics` pavadinimas.
category-anonymous-statistics = Anoniminės statistikos slapukai
# Kam jie naudojami.
category-anonymous-statistics-about = Jie matuoja tik šios, ir jokios kitos, svetainės lankomumą, nesudarydami galimybės nustatyti jūsų tapatybės.
# Kategorijos `statistics` pavadinimas.
category-statistics = Statistikos slapukai
# Kam jie naudojami.
category-statistics-about = Jie matuoja, kaip naudojamasi svetaine, atskirdami lankytojus vieną nuo kito, kad svetainę būtų galima tobulinti.
# Kategorijos `marketing` pavadinimas.
category-marketing = Reklamos slapukai
# Kam jie naudojami.
category-marketing-about = Jie seka jūsų naršymą, kartais pereinant iš vienos svetainės į kitą, kad jums būtų rodoma jūsų pomėgius atitinkanti reklama.

# Stulpelyje „Jūsų sutikimas“: išimtis.
consent-exempt = Nereikalingas. Įstatyme numatyta išimtis slapukams, kurie yra būtini jūsų prašomai paslaugai teikti.
# Stulpelyje „Jūsų sutikimas“: teisė nesutikti.
consent-objection = Nereikalingas, tačiau bet kuriuo metu galite pareikšti nesutikimą. Šie slapukai leidžiami, jeigu apie juos esate informuojami ir galite jų atsisakyti.
# Stulpelyje „Jūsų sutikimas“: išankstinis sutikimas.
consent-required = Reikalingas. Svetainė veikia ir be jų, todėl pagal įstatymą prieš juos įrašant būtinas jūsų sutikimas, o jūs galite jų laisvai atsisakyti.

# Įvadas prieš dvi apibrėžtis.
party-about = Slapukas taip pat gali būti pirmosios arba trečiosios šalies. Jūsų sutikimui tai neturi įtakos: svarbu, kam slapukas naudojamas.
# Pirmosios šalies slapukai.
party-first = Pirmosios šalies (vidinį) slapuką įrašo svetainė, kurioje lankotės, ir jis siunčiamas atgal tik jai.
# Trečiosios šalies slapukai.
party-third = Trečiosios šalies slapuką įrašo kita svetainė, puslapyje teikianti kokią nors paslaugą, pavyzdžiui, vaizdo įrašą ar žemėlapį. Ta kita svetainė kartais gali jus atpažinti visur, kur naudojama ta pati paslauga.
# Lentelėje yra bent vienas trečiosios šalies slapukas.
party-here = Ši svetainė naudoja trečiųjų šalių slapukus: kokie jie, nurodyta toliau pateiktuose sąrašuose.
# Lentelėje nėra nė vieno.
party-none = Ši svetainė trečiųjų šalių slapukų nenaudoja.

## Svetainės slapukai pagal kategorijas

# Skyriaus antraštė.
list-heading = Šios svetainės slapukai
# Tik jei lentelė tuščia.
list-empty = Ši svetainė slapukų nenaudoja.
# Tik jei pavadinime yra žvaigždutė.
list-pattern = Pavadinime žvaigždutė (*) žymi simbolius, kurie kiekvieno lankytojo yra skirtingi.
# Ko kategorija reikalauja iš lankytojo: išimtis.
list-exempt = Jūsų sutikimas nereikalingas.
# Ko kategorija reikalauja iš lankytojo: teisė nesutikti.
list-objection = Jūsų sutikimas nereikalingas, tačiau bet kuriuo metu galite pareikšti nesutikimą.
# Ko kategorija reikalauja iš lankytojo: išankstinis sutikimas.
list-required = Jūsų sutikimas reikalingas.
# Nė viena kategorijos eilutė nebendrinama: stulpelio „Dar skaito“ nėra.
list-not-shared = Prieigą prie jų turi tik ši svetainė ir nurodytas teikėjas.
# Kategorijos lentelės antraštė. $category: kategorijos pavadinimas.
list-caption = { $category }: išsamus sąrašas
# Stulpelio antraštė: kieno paslauga.
column-provider = Teikėjas
# Stulpelio antraštė: paslauga ir kur ji naudojama.
column-service = Paslauga ir vieta
# Stulpelio antraštė: slapuko pavadinimas.
column-name = Pavadinimas
# Stulpelio antraštė: tikslas.
column-purpose = Kam naudojamas
# Stulpelio antraštė: saugojimo trukmė.
column-lifetime = Saugojimo trukmė
# Stulpelio antraštė: kas įrašo slapuką.
column-setter = Įrašo
# Stulpelio antraštė: kas dar gali jį skaityti.
column-shared = Dar skaito
# Stulpelio antraštė prieš turinį, kai lentelė virsta sąrašu. $text: antraštė.
label = { $text }:

# Kas yra eilutė, po jos pavadinimo.
kind-local-storage = vietinė saugykla
# Kas yra eilutė, po jos pavadinimo.
kind-session-storage = seanso saugykla
# Vietoj pavadinimo, kai paslauga be slapuko.
kind-nothing = Slapuko nėra
# Eilutės rūšis po pavadinimo: kitos svetainės slapukas arba raktas.
kind-third-party = trečioji šalis

# Kas įrašo slapuką: pati svetainė.
setter-site = Ši svetainė
# Puslapio scenarijus.
setter-script = Puslapio scenarijus
# Svetainės programinė įranga ar paslauga. $name: jos pavadinimas.
setter-library = Ši svetainė, naudodama { $name }
# Trečioji šalis. $provider: jos pavadinimas.
setter-third-party = { $provider } (trečiosios šalies slapukas)
# Niekas kitas slapuko neskaito, kai kitos kategorijos eilutės bendrinamos.
shared-nobody = Niekas kitas

## Saugojimo trukmė

# Trukmė žodžiais. $count: skaičius; $unit: lentelės vienetas.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekundės. $count: skaičius.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekundė
    [few] { $count } sekundės
   *[other] { $count } sekundžių
}
# Minutės. $count: skaičius.
length-minutes = { PLURAL($count) ->
    [one] { $count } minutė
    [few] { $count } minutės
   *[other] { $count } minučių
}
# Valandos. $count: skaičius.
length-hours = { PLURAL($count) ->
    [one] { $count } valanda
    [few] { $count } valandos
   *[other] { $count } valandų
}
# Dienos. $count: skaičius.
length-days = { PLURAL($count) ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
# Savaitės. $count: skaičius.
length-weeks = { PLURAL($count) ->
    [one] { $count } savaitė
    [few] { $count } savaitės
   *[other] { $count } savaičių
}
# Mėnesiai. $count: skaičius.
length-months = { PLURAL($count) ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
# Metai. $count: skaičius.
length-years = { PLURAL($count) ->
    [one] { $count } metai
    [few] { $count } metai
   *[other] { $count } metų
}
# Nieko neįrašoma.
lifetime-none = Netaikoma
# Iki naršyklės seanso pabaigos.
lifetime-session = Kol uždarysite naršyklę
# Seanso saugykla, kuri baigiasi kartu su savo kortele.
lifetime-tab = Kol uždarysite kortelę
# Be savo pabaigos: vietinė saugykla.
lifetime-until-deleted = Kol ištrinsite
# Trukmė. $count, $unit: žr. `length`.
lifetime-exact = { length }
# Trukmė, kuri yra riba.
lifetime-limit = Ne daugiau kaip { length }
# Seansas arba trukmė.
lifetime-session-or = Kol uždarysite naršyklę, arba { length }
# Trukmė, kurią kiekvienas apsilankymas pratęsia.
lifetime-exact-visit = { length } po paskutinio jūsų apsilankymo
# Riba, kurią kiekvienas apsilankymas pratęsia.
lifetime-limit-visit = Ne daugiau kaip { length } po paskutinio jūsų apsilankymo
# Seansas arba trukmė, kurią kiekvienas apsilankymas pratęsia.
lifetime-session-or-visit = Kol uždarysite naršyklę, arba { length } po paskutinio jūsų apsilankymo

## Apsigalvojus

# Skyriaus antraštė.
choice-heading = Kaip pakeisti pasirinkimą
# Nė vienai kategorijai sutikimo nereikia.
choice-exempt = Ši svetainė naudoja tik tokius slapukus, kuriems sutikimo nereikia, todėl jums nieko rinktis nereikia. Jei norite, vis tiek galite juos ištrinti arba užblokuoti.
# Bent vienai kategorijai reikia sutikimo.
choice-required = Galite laisvai priimti slapukus, kuriems reikia jūsų sutikimo, arba jų atsisakyti ir bet kuriuo metu pakeisti savo pasirinkimą. Norėdami atšaukti sutikimą, ištrinkite šios svetainės slapukus savo naršyklėje.
# Su bent viena kategorija galima nesutikti.
choice-objection = Bet kuriuo metu galite pareikšti nesutikimą su slapukais, kurie įrašomi be išankstinio sutikimo: ištrinkite ir užblokuokite juos savo naršyklėje.
# Tas pats, kai puslapyje yra nuoroda į formą.
choice-required-form = Galite laisvai priimti slapukus, kuriems reikia jūsų sutikimo, arba jų atsisakyti ir bet kuriuo metu pakeisti savo pasirinkimą: atšaukti sutikimą taip pat lengva, kaip jį duoti.
# Su bent viena kategorija galima nesutikti, ir puslapyje yra nuoroda į formą.
choice-objection-form = Taip pat bet kuriuo metu galite pareikšti nesutikimą su slapukais, kurie įrašomi be išankstinio sutikimo.
# Nuoroda į formą.
choice-form = Pakeisti mano pasirinkimus dėl slapukų
# Slapukas įsimena lankytojo pasirinkimą. $name: slapuko pavadinimas.
choice-remembered = Jūsų pasirinkimas įrašytas pavadinimu „{ $name }“. Jei šį įrašą ištrinsite, pasirinkimas bus pamirštas.
# Svetainė nurodo kontaktinį adresą.
choice-contact = Taip pat galite rašyti šio puslapio apačioje nurodytu kontaktiniu adresu.
# Įvadas prieš sąrašą.
choice-browser = Naršyklės nustatymuose galite:
# Pirmas sąrašo punktas.
choice-browser-delete = peržiūrėti svetainių įrašytus slapukus bei duomenis ir juos ištrinti;
# Antras sąrašo punktas.
choice-browser-block = užblokuoti visus slapukus arba tik trečiųjų šalių slapukus;
# Trečias sąrašo punktas.
choice-browser-private = naršyti privačiuoju režimu, kad uždarius langą viskas būtų ištrinta.
# Bent vienai kategorijai sutikimo nereikia.
choice-consequence = Jei užblokuosite būtinuosius slapukus, dalis svetainės gali nebeveikti.

## Forma, kurioje lankytojai renkasi

# Formos antraštė.
form-title = Jūsų pasirinkimai dėl slapukų
# Kas klausia ir kad pasirinkimas laisvas. $owner: duomenų valdytojo pavadinimas arba, jei jo nėra, svetainės adresas.
form-about = { $owner } prašo jūsų pasirinkti, kuriuos iš slapukų, be kurių ši svetainė gali veikti, priimate. Galite laisvai juos priimti arba jų atsisakyti, svetainė veiks abiem atvejais, o savo pasirinkimą galite bet kuriuo metu pakeisti.
# Kiek laiko pasirinkimas saugomas. $lifetime: trukmė žodžiais, didžiąja raide.
form-remembered = Kiek laiko saugomas jūsų pasirinkimas: { $lifetime }.
# Kaip veikia forma.
form-how = Pažymėkite, ką priimate, ir išsaugokite savo pasirinkimus. Ko nepažymėsite, to atsisakysite.
# Lankytojas jau yra pasirinkęs.
form-earlier = Jau pažymėtas langelis rodo jūsų ankstesnį pasirinkimą.
# Prie kategorijos langelio. $category: kategorijos pavadinimas.
form-allow = Priimu: { $category }
# Atveria kategorijos slapukų sąrašą. $count: kiek jų yra.
form-rows = Išsamus sąrašas ({ $count })
# Nuoroda į politiką po forma.
form-charter = Skaityti slapukų politiką
# Nuoroda į politiką juostoje.
banner-charter = Pasirinkti išsamiau arba skaityti slapukų politiką
# Mygtukas, kuriuo viskas priimama.
button-accept = Priimti visus
# Mygtukas, kuriuo viskas atmetama.
button-refuse = Atsisakyti visų
# Mygtukas, kuriuo išsaugomas langeliuose pažymėtas pasirinkimas.
button-save = Išsaugoti mano pasirinkimus

## Kontaktai

# Skyriaus antraštė.
contact-heading = Kontaktai ir atnaujinimas
# Toliau – duomenų valdytojo pavadinimas.
contact-controller = Duomenų valdytojas
# Toliau – adresas, kuriuo rašyti.
contact-address = Kontaktai
# Toliau – svetainių adresai. $count: kiek jų yra.
contact-sites = { PLURAL($count) ->
    [one] Svetainė
    [few] Svetainės
   *[other] Svetainės
}
# Toliau – data.
contact-updated = Paskutinį kartą atnaujinta
# Toliau – šios versijos santrauka: raidės ir skaitmenys, kuriuos gali nurodyti auditorius.
contact-digest = Šios politikos versija
# Data. $day, $month ir $year: skaičiai.
date = { $year } m. { month } { $day } d.
# Mėnuo. $month: jo numeris.
month = { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[12] gruodžio
}
# Šalis. $code: jos ISO 3166-1 kodas, rodomas toks, koks yra, jei sąraše jo nėra.
country = { $code ->
    [AT] Austrija
    [AU] Australija
    [BE] Belgija
    [BG] Bulgarija
    [BR] Brazilija
    [CA] Kanada
    [CH] Šveicarija
    [CN] Kinija
    [CY] Kipras
    [CZ] Čekija
    [DE] Vokietija
    [DK] Danija
    [EE] Estija
    [ES] Ispanija
    [FI] Suomija
    [FR] Prancūzija
    [GB] Jungtinė Karalystė
    [GR] Graikija
    [HR] Kroatija
    [HU] Vengrija
    [IE] Airija
    [IL] Izraelis
    [IN] Indija
    [IS] Islandija
    [IT] Italija
    [JP] Japonija
    [KR] Pietų Korėja
    [LI] Lichtenšteinas
    [LT] Lietuva
    [LU] Liuksemburgas
    [LV] Latvija
    [MC] Monakas
    [MT] Malta
    [NL] Nyderlandai
    [NO] Norvegija
    [NZ] Naujoji Zelandija
    [PL] Lenkija
    [PT] Portugalija
    [RO] Rumunija
    [SE] Švedija
    [SG] Singapūras
    [SI] Slovėnija
    [SK] Slovakija
    [UA] Ukraina
    [US] Jungtinės Amerikos Valstijos
   *[other] { $code }
}
