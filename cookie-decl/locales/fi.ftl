### Evästeselosteen vakiotekstit suomeksi.
### reviewed-by-native: no
###
### Rivien tekstit (palvelut, käyttötarkoitukset…) tulevat sivuston taulukosta. Luvun ja sen yksikön väli on sitova
### (U+00A0). Muuttujat ovat kaikissa kielissä samat.

## Sivu

# Sivun otsikko.
page-title = Evästeseloste
# Ikkunan otsikko. $owner: rekisterinpitäjän nimi tai, jos sitä ei ole, sivuston osoite.
page-title-of = Evästeseloste – { $owner }
# Mitä varten sivu on. $site: sivuston osoite ilman ”https://”-alkua.
page-about = Tällä sivulla kerrotaan evästeistä, joita sivusto { $site } käyttää: mihin niitä käytetään, kuka ne asettaa, kuinka kauan ne säilyvät laitteellasi ja kuka voi lukea ne.

## Mikä eväste on

# Osion otsikko.
what-heading = Mikä eväste on?
# Määritelmä.
what-is = Eväste on pieni tekstitiedosto, jonka sivusto tallentaa laitteellesi (tietokoneelle, puhelimeen tai tablettiin), kun käyt sivustolla. Selaimesi lähettää sen takaisin sivustolle jokaisen sivun yhteydessä, jotta sivusto tunnistaa sinut siirtyessäsi sivulta toiselle.
# Mihin sitä käytetään, esimerkein.
what-for = Evästeen ansiosta esimerkiksi pysyt kirjautuneena, valitsemasi kieli muistetaan tai käynnit voidaan laskea. Se ei ole ohjelma: se ei voi lukea tiedostojasi eikä vahingoittaa laitettasi.
# Vain, jos taulukossa on paikallista tallennustilaa tai istuntotallennustilaa.
what-storage = Sivusto voi tallentaa tietoja myös selaimen ”paikalliseen tallennustilaan” tai ”istuntotallennustilaan”. Tekniikka on toinen, mutta oikeutesi ovat samat, joten molemmat luetellaan tässä selosteessa evästeiden rinnalla.
# Vain, jos taulukossa on palvelu ilman evästettä.
what-nothing = Jotkin tässä luetellut palvelut eivät tallenna laitteellesi mitään. Ne mainitaan selosteessa, jotta luettelo olisi täydellinen.

## Evästetyypit

# Osion otsikko.
kinds-heading = Evästetyypit
# Johdantolause.
kinds-about = Kaikilla evästeillä ei ole samaa käyttötarkoitusta. Osa on sivustolle välttämättömiä; muista päätät sinä.
# Tyyppien taulukon otsikko.
kinds-caption = Evästetyypit ja suostumuksesi
# Ensimmäinen sarake: tyypin nimi.
kinds-kind = Tyyppi
# Toinen sarake: mihin tyyppiä käytetään.
kinds-purpose = Mihin niitä käytetään
# Kolmas sarake: suostumus.
kinds-consent = Suostumuksesi
# Neljäs sarake: kyllä tai ei.
kinds-used = Tällä sivustolla
# Sivusto käyttää tämän tyypin evästeitä.
kinds-used-yes = Kyllä
# Sivusto ei käytä tämän tyypin evästeitä.
kinds-used-no = Ei

# Luokan `necessary` nimi.
category-necessary = Välttämättömät evästeet
# Mihin sitä käytetään.
category-necessary-about = Niiden ansiosta sivusto ja pyytämäsi palvelut toimivat: voit kirjautua sisään, lomake lähetetään turvallisesti tai evästevalintasi muistetaan.
# Luokan `preferences` nimi.
category-preferences = Asetusevästeet
# Mihin sitä käytetään.
category-preferences-about = Niiden avulla muistetaan valitsemasi asetukset, kuten sivujen esitystapa, jotta sinun ei tarvitse ilmoittaa niitä joka käynnillä.
# Luokan `anonymous_statistics` nimi.
category-anonymous-statistics = Anonyymin tilastoinnin evästeet
# Mihin sitä käytetään.
category-anonymous-statistics-about = Niillä mitataan käyntejä tällä sivustolla, ei muualla, eikä sinua voida niiden avulla tunnistaa.
# Luokan `statistics` nimi.
category-statistics = Tilastointievästeet
# Mihin sitä käytetään.
category-statistics-about = Niillä mitataan sivuston käyttöä ja erotetaan kävijät toisistaan, jotta sivustoa voidaan parantaa.
# Luokan `marketing` nimi.
category-marketing = Mainosevästeet
# Mihin sitä käytetään.
category-marketing-about = Niillä seurataan selaamistasi, joskus sivustolta toiselle, jotta sinulle voidaan näyttää kiinnostuksesi mukaisia mainoksia.

# Kohdassa ”Suostumuksesi”: poikkeus.
consent-exempt = Ei tarvita. Laki ei vaadi suostumusta evästeille, jotka ovat ehdottoman välttämättömiä pyytämääsi palvelua varten.
# Kohdassa ”Suostumuksesi”: oikeus vastustaa.
consent-objection = Ei tarvita, mutta voit vastustaa evästeiden käyttöä milloin tahansa. Nämä evästeet ovat sallittuja, kunhan niistä kerrotaan sinulle ja voit kieltäytyä niistä.
# Kohdassa ”Suostumuksesi”: ennakkosuostumus.
consent-required = Tarvitaan. Sivusto toimii ilman näitä evästeitä, joten laki vaatii suostumuksesi ennen niiden asettamista, ja voit vapaasti kieltäytyä.

# Johdattaa kahteen seuraavaan määritelmään.
party-about = Eväste voi olla myös ensimmäisen tai kolmannen osapuolen eväste. Se ei vaikuta suostumukseesi: ratkaisevaa on, mihin evästettä käytetään.
# Ensimmäisen osapuolen evästeet.
party-first = Ensimmäisen osapuolen evästeen (sivuston oman evästeen) asettaa sivusto, jolla käyt, ja eväste lähetetään takaisin vain sille.
# Kolmannen osapuolen evästeet.
party-third = Kolmannen osapuolen evästeen asettaa toinen sivusto, joka tarjoaa sivulla palvelun, esimerkiksi videon tai kartan. Tämä toinen sivusto voi joskus tunnistaa sinut kaikkialla, missä samaa palvelua käytetään.
# Taulukossa on vähintään yksi kolmannen osapuolen eväste.
party-here = Tämä sivusto käyttää kolmannen osapuolen evästeitä: alla olevista luetteloista näet, mitä ne ovat.
# Taulukossa ei ole yhtään.
party-none = Tämä sivusto ei käytä kolmannen osapuolen evästeitä.

## Sivuston evästeet luokittain

# Osion otsikko.
list-heading = Tämän sivuston evästeet
# Vain, jos taulukko on tyhjä.
list-empty = Tämä sivusto ei käytä evästeitä.
# Vain, jos jossakin nimessä on tähti.
list-pattern = Nimessä oleva tähti (*) korvaa merkit, jotka vaihtelevat kävijöittäin.
# Mitä luokka edellyttää kävijältä: poikkeus.
list-exempt = Suostumustasi ei tarvita.
# Mitä luokka edellyttää kävijältä: oikeus vastustaa.
list-objection = Suostumustasi ei tarvita, mutta voit vastustaa evästeiden käyttöä milloin tahansa.
# Mitä luokka edellyttää kävijältä: ennakkosuostumus.
list-required = Suostumuksesi tarvitaan.
# Mitään luokan riviä ei jaeta: sarake ”Lukee myös” jää pois.
list-not-shared = Vain tällä sivustolla ja mainitulla palveluntarjoajalla on pääsy niihin.
# Luokan taulukon otsikko. $category: luokan nimi.
list-caption = { $category }: yksityiskohtainen luettelo
# Sarakkeen otsikko: kenen palvelu on.
column-provider = Palveluntarjoaja
# Sarakkeen otsikko: palvelu ja sen käyttöpaikka.
column-service = Palvelu ja paikka
# Sarakkeen otsikko: evästeen nimi.
column-name = Nimi
# Sarakkeen otsikko: käyttötarkoitus.
column-purpose = Käyttötarkoitus
# Sarakkeen otsikko: säilytysaika.
column-lifetime = Säilytysaika
# Sarakkeen otsikko: kuka evästeen asettaa.
column-setter = Asettaja
# Sarakkeen otsikko: kuka muu voi lukea sen.
column-shared = Lukee myös
# Sarakkeen otsikko sisältönsä edellä, kun taulukosta tulee luettelo. $text: otsikko.
label = { $text }:

# Mikä rivi on, sen nimen jäljessä.
kind-local-storage = paikallinen tallennustila
# Mikä rivi on, sen nimen jäljessä.
kind-session-storage = istuntotallennustila
# Nimen sijasta, kun palvelulla ei ole evästettä.
kind-nothing = Ei evästettä
# Rivin laji nimen perässä: toisen sivuston eväste tai avain.
kind-third-party = kolmas osapuoli

# Kuka evästeen asettaa: sivusto itse.
setter-site = Tämä sivusto
# Sivun komentosarja.
setter-script = Sivulla oleva komentosarja
# Sivuston ohjelma tai palvelu. $name: sen nimi.
setter-library = Tämä sivusto, apuna { $name }
# Kolmas osapuoli. $provider: sen nimi.
setter-third-party = { $provider } (kolmannen osapuolen eväste)
# Kukaan muu ei lue evästettä, kun luokan muita rivejä jaetaan.
shared-nobody = Ei kukaan muu

## Säilytysajat

# Kestot sanoina. $count: luku; $unit: taulukon yksikkö.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekunnit. $count: luku.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekunti
   *[other] { $count } sekuntia
}
# Minuutit. $count: luku.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
# Tunnit. $count: luku.
length-hours = { PLURAL($count) ->
    [one] { $count } tunti
   *[other] { $count } tuntia
}
# Päivät. $count: luku.
length-days = { PLURAL($count) ->
    [one] { $count } päivä
   *[other] { $count } päivää
}
# Viikot. $count: luku.
length-weeks = { PLURAL($count) ->
    [one] { $count } viikko
   *[other] { $count } viikkoa
}
# Kuukaudet. $count: luku.
length-months = { PLURAL($count) ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
# Vuodet. $count: luku.
length-years = { PLURAL($count) ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
# Mitään ei tallenneta.
lifetime-none = Ei sovelleta
# Selainistunnon loppuun.
lifetime-session = Kunnes suljet selaimen
# Istuntotallennustila, joka päättyy välilehtensä mukana.
lifetime-tab = Kunnes suljet välilehden
# Ei omaa päättymisaikaa: paikallinen tallennustila.
lifetime-until-deleted = Kunnes poistat tiedon
# Kesto. $count, $unit: ks. `length`.
lifetime-exact = { length }
# Kesto, joka on yläraja.
lifetime-limit = Enintään { length }
# Istunto tai kesto.
lifetime-session-or = Kunnes suljet selaimen, tai { length }
# Kesto, joka alkaa alusta jokaisesta käynnistä.
lifetime-exact-visit = { length } viimeisimmästä käynnistäsi
# Yläraja, joka alkaa alusta jokaisesta käynnistä.
lifetime-limit-visit = Enintään { length } viimeisimmästä käynnistäsi
# Istunto tai kesto, joka alkaa alusta jokaisesta käynnistä.
lifetime-session-or-visit = Kunnes suljet selaimen, tai { length } viimeisimmästä käynnistäsi

## Mielen muuttaminen

# Osion otsikko.
choice-heading = Näin muutat valintaasi
# Mikään luokka ei edellytä suostumusta.
choice-exempt = Tämä sivusto käyttää vain evästeitä, jotka eivät edellytä suostumusta, joten sinun ei tarvitse valita mitään. Halutessasi voit silti poistaa tai estää ne.
# Vähintään yksi luokka edellyttää suostumusta.
choice-required = Voit vapaasti hyväksyä evästeet, jotka edellyttävät suostumustasi, tai kieltäytyä niistä, ja voit muuttaa valintaasi milloin tahansa. Suostumuksesi peruutat poistamalla tämän sivuston evästeet selaimestasi.
# Vähintään yhtä luokkaa voi vastustaa.
choice-objection = Voit milloin tahansa vastustaa evästeitä, jotka asetetaan ilman ennakkosuostumusta: poista ja estä ne selaimessasi.
# Sama, kun sivulta pääsee lomakkeelle.
choice-required-form = Voit vapaasti hyväksyä evästeet, jotka edellyttävät suostumustasi, tai kieltäytyä niistä, ja voit muuttaa valintaasi milloin tahansa: suostumuksen peruuttaminen on yhtä helppoa kuin sen antaminen.
# Vähintään yhtä luokkaa voi vastustaa, ja sivulta pääsee lomakkeelle.
choice-objection-form = Voit myös milloin tahansa vastustaa evästeitä, jotka asetetaan ilman ennakkosuostumusta.
# Linkki lomakkeelle.
choice-form = Muuta evästevalintojani
# Eväste muistaa kävijän valinnan. $name: evästeen nimi.
choice-remembered = Valintasi on tallennettu nimellä ”{ $name }”. Jos poistat sen, valintaasi ei enää muisteta.
# Sivusto ilmoittaa yhteystiedon.
choice-contact = Voit myös kirjoittaa tämän sivun lopussa ilmoitettuun osoitteeseen.
# Johdattaa seuraavaan luetteloon.
choice-browser = Selaimesi asetuksissa voit
# Luettelon ensimmäinen kohta.
choice-browser-delete = katsoa, mitä evästeitä ja tietoja sivustot ovat tallentaneet, ja poistaa ne
# Luettelon toinen kohta.
choice-browser-block = estää kaikki evästeet tai vain kolmannen osapuolen evästeet
# Luettelon kolmas kohta.
choice-browser-private = selata yksityisessä tilassa, jolloin kaikki poistetaan, kun suljet ikkunan.
# Vähintään yksi luokka ei edellytä suostumusta.
choice-consequence = Jos estät välttämättömät evästeet, osa sivustosta voi lakata toimimasta.

## Lomake, jolla kävijä valitsee

# Lomakkeen otsikko.
form-title = Evästevalintasi
# Kuka pyytää, ja että valinta on vapaa. $owner: rekisterinpitäjän nimi tai, jos sitä ei ole, sivuston osoite.
form-about = { $owner } pyytää sinua valitsemaan, mitkä niistä evästeistä hyväksyt, joita ilman sivusto toimii. Voit vapaasti hyväksyä ne tai kieltäytyä niistä, sivusto toimii kummassakin tapauksessa, ja voit muuttaa valintaasi milloin tahansa.
# Kuinka kauan valinta muistetaan. $lifetime: säilytysaika sanoina, isolla alkukirjaimella.
form-remembered = Valintasi säilytysaika: { $lifetime }.
# Miten lomake toimii.
form-how = Merkitse rastilla, mitä hyväksyt, ja tallenna sitten valintasi. Mitä et rastita, siitä kieltäydyt.
# Kävijä on valinnut aiemmin.
form-earlier = Valmiiksi rastitettu ruutu näyttää aiemmin tekemäsi valinnan.
# Luokan ruudun vieressä. $category: luokan nimi.
form-allow = Hyväksyn: { $category }
# Avaa luokan evästeiden luettelon. $count: lukumäärä.
form-rows = Yksityiskohtainen luettelo ({ $count })
# Linkki selosteeseen lomakkeen alla.
form-charter = Lue evästeseloste
# Linkki selosteeseen ilmoituksessa.
banner-charter = Valitse yksityiskohtaisesti tai lue evästeseloste
# Painike, joka hyväksyy kaiken.
button-accept = Hyväksy kaikki
# Painike, joka hylkää kaiken.
button-refuse = Hylkää kaikki
# Painike, joka tallentaa ruuduilla tehdyn valinnan.
button-save = Tallenna valintani

## Yhteystiedot

# Osion otsikko.
contact-heading = Yhteystiedot ja päivitys
# Seuraavana rekisterinpitäjän nimi.
contact-controller = Rekisterinpitäjä
# Seuraavana osoite, johon voi kirjoittaa.
contact-address = Yhteydenotto
# Seuraavina sivustojen osoitteet. $count: lukumäärä.
contact-sites = { PLURAL($count) ->
    [one] Sivusto
   *[other] Sivustot
}
# Seuraavana päivämäärä.
contact-updated = Viimeksi päivitetty
# Tämän version tiiviste seuraa: kirjaimia ja numeroita, joihin tarkastaja voi viitata.
contact-digest = Tämän selosteen versio
# Päivämäärä. $day, $month ja $year: lukuja.
date = { $day }. { month } { $year }
# Kuukausi. $month: sen numero.
month = { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
}
# Maa. $code: ISO 3166-1 -koodi, joka näytetään sellaisenaan, jos sitä ei ole luettelossa.
country = { $code ->
    [AT] Itävalta
    [AU] Australia
    [BE] Belgia
    [BG] Bulgaria
    [BR] Brasilia
    [CA] Kanada
    [CH] Sveitsi
    [CN] Kiina
    [CY] Kypros
    [CZ] Tšekki
    [DE] Saksa
    [DK] Tanska
    [EE] Viro
    [ES] Espanja
    [FI] Suomi
    [FR] Ranska
    [GB] Yhdistynyt kuningaskunta
    [GR] Kreikka
    [HR] Kroatia
    [HU] Unkari
    [IE] Irlanti
    [IL] Israel
    [IN] Intia
    [IS] Islanti
    [IT] Italia
    [JP] Japani
    [KR] Etelä-Korea
    [LI] Liechtenstein
    [LT] Liettua
    [LU] Luxemburg
    [LV] Latvia
    [MC] Monaco
    [MT] Malta
    [NL] Alankomaat
    [NO] Norja
    [NZ] Uusi-Seelanti
    [PL] Puola
    [PT] Portugali
    [RO] Romania
    [SE] Ruotsi
    [SG] Singapore
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraina
    [US] Yhdysvallat
   *[other] { $code }
}
