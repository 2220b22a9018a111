### It-testi standard tal-politika dwar il-cookies, bil-Malti.
### reviewed-by-native: no
###
### It-testi tar-ringieli (servizzi, għanijiet…) ġejjin mit-tabella tas-sit. L-ispazju bejn numru u l-unità tiegħu ma
### jinqasamx (U+00A0). Il-varjabbli huma l-istess fil-lingwi kollha.

## Il-paġna

# It-titolu tal-paġna.
page-title = Politika dwar il-cookies
# It-titolu tat-tieqa. $owner: isem il-kontrollur jew, fin-nuqqas tiegħu, l-indirizz tas-sit.
page-title-of = Politika dwar il-cookies – { $owner }
# Għal xiex isservi l-paġna. $site: l-indirizz tas-sit mingħajr “https://”.
page-about = Din il-paġna telenka l-cookies li juża s-sit { $site }: għal xiex iservu, min iqegħedhom, kemm idumu fuq l-apparat tiegħek u min jista’ jaqrahom.

## X’inhi cookie

# It-titolu tat-taqsima.
what-heading = X’inhi cookie?
# Id-definizzjoni.
what-is = Cookie hija fajl żgħir ta’ test li sit isalva fuq l-apparat tiegħek (kompjuter, telefown jew tablet) meta żżuru. Il-browser tiegħek imbagħad jibgħatha lura lis-sit ma’ kull paġna, sabiex is-sit ikun jista’ jagħrfek minn paġna għal oħra.
# Għal xiex tintuża, b’eżempji.
what-for = Cookie tintuża, pereżempju, biex ma jkollokx għalfejn terġa’ tidħol fil-kont tiegħek, biex tinżamm il-lingwa li tkun għażilt jew biex jingħaddu ż-żjarat. Mhijiex programm: la tista’ taqra l-fajls tiegħek u lanqas tista’ tagħmel ħsara lill-apparat tiegħek.
# Biss jekk it-tabella fiha ħażna lokali jew ħażna tas-sessjoni.
what-storage = Sit jista’ jżomm ukoll informazzjoni fil-“ħażna lokali” jew fil-“ħażna tas-sessjoni” tal-browser tiegħek. It-teknika hija differenti, iżda d-drittijiet tiegħek huma l-istess, u għalhekk din il-politika telenka t-tnejn flimkien mal-cookies.
# Biss jekk it-tabella fiha servizz mingħajr cookie.
what-nothing = Xi wħud mis-servizzi elenkati hawnhekk ma jsalvaw xejn fuq l-apparat tiegħek. Jinsabu f’din il-politika sabiex il-lista tkun kompluta.

## It-tipi ta’ cookies

# It-titolu tat-taqsima.
kinds-heading = Tipi ta’ cookies
# Is-sentenza tal-ftuħ.
kinds-about = Mhux il-cookies kollha għandhom l-istess għan. Is-sit ma jistax jaħdem mingħajr uħud minnhom; dwar l-oħrajn tiddeċiedi int.
# It-titolu tat-tabella tat-tipi.
kinds-caption = Tipi ta’ cookies u l-kunsens tiegħek
# L-ewwel kolonna: isem it-tip.
kinds-kind = Tip
# It-tieni kolonna: għal xiex iservi t-tip.
kinds-purpose = Għal xiex iservu
# It-tielet kolonna: il-kunsens.
kinds-consent = Il-kunsens tiegħek
# Ir-raba’ kolonna: iva jew le.
kinds-used = Fuq dan is-sit
# Is-sit juża dan it-tip ta’ cookies.
kinds-used-yes = Iva
# Is-sit ma jużax dan it-tip ta’ cookies.
kinds-used-no = Le

# L-isem tal-kategorija `necessary`.
category-necessary = Cookies meħtieġa
# Għal xiex isservi.
category-necessary-about = Iħallu jaħdmu s-sit u s-servizzi li titlob: id-dħul fil-kont tiegħek, is-sottomissjoni sikura ta’ formola jew iż-żamma tal-għażliet tiegħek dwar il-cookies.
# L-isem tal-kategorija `preferences`.
category-preferences = Cookies tal-preferenzi
# Għal xiex isservi.
category-preferences-about = Iżommu l-preferenzi tiegħek, pereżempju kif jintwerew il-paġni, sabiex ma jkollokx għalfejn tindikahom f’kull żjara.
# L-isem tal-kategorija `anonymous_statistics`.
category-anonymous-statistics = Cookies tal-istatistika anonima
# Għal xiex isservi.
category-anonymous-statistics-about = Ikejlu ż-żjarat f’dan is-sit, u fl-ebda sit ieħor, mingħajr ma jippermettu li wieħed jidentifikak.
# L-isem tal-kategorija `statistics`.
category-statistics = Cookies tal-istatistika
# Għal xiex isservi.
category-statistics-about = Ikejlu kif jintuża s-sit, billi jagħmlu distinzjoni bejn il-viżitaturi, sabiex is-sit ikun jista’ jittejjeb.
# L-isem tal-kategorija `marketing`.
category-marketing = Cookies tar-reklamar
# Għal xiex isservi.
category-marketing-about = Isegwu n-navigazzjoni tiegħek, xi drabi minn sit għal ieħor, sabiex juruk reklami li jaqblu mal-interessi tiegħek.

# Taħt “Il-kunsens tiegħek”: eżenzjoni.
consent-exempt = Mhux meħtieġ. Il-liġi teżenta l-cookies li huma strettament meħtieġa għas-servizz li titlob.
# Taħt “Il-kunsens tiegħek”: dritt ta’ oġġezzjoni.
consent-objection = Mhux meħtieġ, iżda tista’ toġġezzjona fi kwalunkwe ħin. Dawn il-cookies huma permessi bil-kundizzjoni li tingħata informazzjoni dwarhom u tkun tista’ tirrifjutahom.
# Taħt “Il-kunsens tiegħek”: kunsens minn qabel.
consent-required = Meħtieġ. Is-sit jaħdem mingħajrhom, u għalhekk il-liġi teħtieġ il-kunsens tiegħek qabel ma jitqiegħdu, u tista’ tirrifjuta liberament.

# Tintroduċi ż-żewġ definizzjonijiet li jmiss.
party-about = Cookie tista’ tkun ukoll tal-ewwel parti jew ta’ parti terza. Dan ma jbiddel xejn fil-kunsens tiegħek: li jgħodd huwa l-għan tal-cookie.
# Il-cookies tal-ewwel parti.
party-first = Cookie tal-ewwel parti (jew interna) titqiegħed mis-sit li tkun qed iżżur, u tintbagħat lura lil dak is-sit biss.
# Il-cookies ta’ partijiet terzi.
party-third = Cookie ta’ parti terza titqiegħed minn sit ieħor, li jipprovdi servizz fuq il-paġna: filmat jew mappa, pereżempju. Dak is-sit l-ieħor xi drabi jkun jista’ jagħrfek kull fejn jintuża l-istess servizz.
# It-tabella fiha mill-inqas cookie waħda ta’ parti terza.
party-here = Dan is-sit juża cookies ta’ partijiet terzi: il-listi ta’ hawn taħt juru liema huma.
# It-tabella ma fiha l-ebda waħda.
party-none = Dan is-sit ma juża l-ebda cookie ta’ parti terza.

## Il-cookies tas-sit, kategorija b’kategorija

# It-titolu tat-taqsima.
list-heading = Il-cookies ta’ dan is-sit
# Biss jekk it-tabella tkun vojta.
list-empty = Dan is-sit ma juża l-ebda cookie.
# Biss jekk xi isem ikun fih asterisk.
list-pattern = F’isem, l-asterisk (*) jieħu l-post ta’ karattri li jvarjaw minn viżitatur għal ieħor.
# X’titlob kategorija mill-viżitatur: eżenzjoni.
list-exempt = Il-kunsens tiegħek mhuwiex meħtieġ.
# X’titlob kategorija mill-viżitatur: dritt ta’ oġġezzjoni.
list-objection = Il-kunsens tiegħek mhuwiex meħtieġ, iżda tista’ toġġezzjona fi kwalunkwe ħin.
# X’titlob kategorija mill-viżitatur: kunsens minn qabel.
list-required = Il-kunsens tiegħek huwa meħtieġ.
# L-ebda ringiela tal-kategorija ma hija kondiviża: il-kolonna “Min jaqraha wkoll” ma tidhirx.
list-not-shared = Ħadd ma għandu aċċess għalihom ħlief dan is-sit u l-fornitur imsemmi.
# It-titolu tat-tabella ta’ kategorija. $category: isimha.
list-caption = { $category }: lista dettaljata
# Intestatura ta’ kolonna: ta’ min hu s-servizz.
column-provider = Fornitur
# Intestatura ta’ kolonna: is-servizz u fejn jintuża.
column-service = Servizz u post
# Intestatura ta’ kolonna: isem il-cookie.
column-name = Isem
# Intestatura ta’ kolonna: l-għan.
column-purpose = Għal xiex isservi
# Intestatura ta’ kolonna: it-tul ta’ żmien.
column-lifetime = Kemm iddum
# Intestatura ta’ kolonna: min iqiegħed il-cookie.
column-setter = Min iqegħedha
# Intestatura ta’ kolonna: min ieħor jista’ jaqraha.
column-shared = Min jaqraha wkoll
# Intestatura ta’ kolonna qabel il-kontenut tagħha, fejn it-tabella ssir lista. $text: l-intestatura.
label = { $text }:

# X’inhi ringiela, wara isimha.
kind-local-storage = ħażna lokali
# X’inhi ringiela, wara isimha.
kind-session-storage = ħażna tas-sessjoni
# Minflok l-isem, għal servizz mingħajr cookie.
kind-nothing = L-ebda cookie
# X’inhi r-ringiela, wara l-isem: cookie jew ċavetta ta’ sit ieħor.
kind-third-party = parti terza

# Min iqiegħed il-cookie: is-sit innifsu.
setter-site = Dan is-sit
# Skript tal-paġna.
setter-script = Skript fuq il-paġna
# Softwer jew servizz tas-sit. $name: ismu.
setter-library = Dan is-sit, permezz ta’ { $name }
# Parti terza. $provider: isimha.
setter-third-party = { $provider } (cookie ta’ parti terza)
# Ħadd ieħor ma jaqra l-cookie, f’kategorija fejn ringieli oħra huma kondiviżi.
shared-nobody = Ħadd ieħor

## It-tul ta’ żmien

# It-tul ta’ żmien bil-kliem. $count: in-numru; $unit: l-unità tat-tabella.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Sekondi. $count: in-numru.
length-seconds = { PLURAL($count) ->
    [one] { $count } sekonda
    [two] { $count } sekondi
    [few] { $count } sekondi
    [many] { $count }-il sekonda
   *[other] { $count } sekonda
}
# Minuti. $count: in-numru.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [two] { $count } minuti
    [few] { $count } minuti
    [many] { $count }-il minuta
   *[other] { $count } minuta
}
# Sigħat. $count: in-numru.
length-hours = { PLURAL($count) ->
    [one] { $count } siegħa
    [two] { $count } sigħat
    [few] { $count } sigħat
    [many] { $count }-il siegħa
   *[other] { $count } siegħa
}
# Jiem. $count: in-numru.
length-days = { PLURAL($count) ->
    [one] { $count } jum
    [two] { $count } ijiem
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
# Ġimgħat. $count: in-numru.
length-weeks = { PLURAL($count) ->
    [one] { $count } ġimgħa
    [two] { $count } ġimgħat
    [few] { $count } ġimgħat
    [many] { $count }-il ġimgħa
   *[other] { $count } ġimgħa
}
# Xhur. $count: in-numru.
length-months = { PLURAL($count) ->
    [one] { $count } xahar
    [two] { $count } xhur
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
}
# Snin. $count: in-numru.
length-years = { PLURAL($count) ->
    [one] { $count } sena
    [two] { $count } snin
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
}
# Ma jiġi salvat xejn.
lifetime-none = Mhux applikabbli
# Sa tmiem is-sessjoni tal-browser.
lifetime-session = Sakemm tagħlaq il-browser
# Ħażna tas-sessjoni, li tintemm mat-tab tagħha.
lifetime-tab = Sakemm tagħlaq it-tab
# Mingħajr tmiem tagħha stess: ħażna lokali.
lifetime-until-deleted = Sakemm tħassarha
# Tul ta’ żmien. $count, $unit: ara `length`.
lifetime-exact = { length }
# Tul ta’ żmien li huwa limitu.
lifetime-limit = Sa { length }
# Is-sessjoni jew tul ta’ żmien.
lifetime-session-or = Sakemm tagħlaq il-browser, jew { length }
# Tul ta’ żmien li kull żjara ġġedded.
lifetime-exact-visit = { length } wara l-aħħar żjara tiegħek
# Limitu li kull żjara ġġedded.
lifetime-limit-visit = Sa { length } wara l-aħħar żjara tiegħek
# Is-sessjoni jew tul ta’ żmien li kull żjara ġġedded.
lifetime-session-or-visit = Sakemm tagħlaq il-browser, jew { length } wara l-aħħar żjara tiegħek

## Il-bidla tal-fehma

# It-titolu tat-taqsima.
choice-heading = Kif tibdel fehmtek
# Il-kategoriji kollha huma eżentati mill-kunsens.
choice-exempt = Dan is-sit juża biss cookies li ma jeħtiġux kunsens, u għalhekk ma għandek l-ebda għażla x’tagħmel. Jekk tixtieq, xorta tista’ tħassarhom jew timblokkahom.
# Mill-inqas kategorija waħda teħtieġ kunsens.
choice-required = Tista’ liberament taċċetta jew tirrifjuta l-cookies li jeħtieġu l-kunsens tiegħek, u tista’ tibdel fehmtek fi kwalunkwe ħin. Biex tirtira l-kunsens tiegħek, ħassar il-cookies ta’ dan is-sit fil-browser tiegħek.
# Wieħed jista’ joġġezzjona għal mill-inqas kategorija waħda.
choice-objection = Tista’ toġġezzjona fi kwalunkwe ħin għall-cookies li jitqiegħdu mingħajr kunsens minn qabel: ħassarhom u mblokkahom fil-browser tiegħek.
# L-istess, fejn il-paġna twassal għal formola.
choice-required-form = Tista’ liberament taċċetta jew tirrifjuta l-cookies li jeħtieġu l-kunsens tiegħek, u tista’ tibdel fehmtek fi kwalunkwe ħin: l-irtirar tal-kunsens huwa faċli daqs l-għoti tiegħu.
# Wieħed jista’ joġġezzjona għal mill-inqas kategorija waħda, u l-paġna twassal għal formola.
choice-objection-form = Tista’ wkoll toġġezzjona fi kwalunkwe ħin għall-cookies li jitqiegħdu mingħajr kunsens minn qabel.
# Il-link għall-formola.
choice-form = Ibdel l-għażliet tiegħi dwar il-cookies
# Cookie żżomm l-għażla tal-viżitatur. $name: isimha.
choice-remembered = L-għażla tiegħek hija salvata bl-isem “{ $name }”. Jekk tħassarha, dik l-għażla tintesa.
# Is-sit jagħti kuntatt.
choice-contact = Tista’ wkoll tikteb lill-kuntatt indikat f’qiegħ din il-paġna.
# Tintroduċi l-lista li jmiss.
choice-browser = Fl-issettjar tal-browser tiegħek tista’:
# L-ewwel punt tal-lista.
choice-browser-delete = tara l-cookies u d-data li s-siti jkunu salvaw, u tħassarhom;
# It-tieni punt tal-lista.
choice-browser-block = timblokka l-cookies kollha, jew il-cookies ta’ partijiet terzi biss;
# It-tielet punt tal-lista.
choice-browser-private = tinnaviga fil-modalità privata, sabiex kollox jitħassar meta tagħlaq it-tieqa.
# Mill-inqas kategorija waħda hija eżentata mill-kunsens.
choice-consequence = Jekk timblokka l-cookies meħtieġa, parti mis-sit tista’ tieqaf taħdem.

## Il-formola li fiha l-viżitaturi jagħżlu

# It-titolu tal-formola.
form-title = L-għażliet tiegħek dwar il-cookies
# Min jistaqsi, u li l-għażla hija libera. $owner: isem il-kontrollur jew, fin-nuqqas tiegħu, l-indirizz tas-sit.
form-about = Il-kontrollur ({ $owner }) jitolbok tagħżel dwar il-cookies li dan is-sit jista’ jgħaddi mingħajrhom. Tista’ liberament taċċettahom jew tirrifjutahom, is-sit jaħdem fiż-żewġ każijiet, u tista’ tibdel fehmtek fi kwalunkwe ħin.
# Kemm tinżamm l-għażla. $lifetime: tul ta’ żmien bil-kliem, b’ittra kbira fil-bidu.
form-remembered = Kemm tinżamm l-għażla tiegħek: { $lifetime }.
# Kif taħdem il-formola.
form-how = Immarka dak li taċċetta, imbagħad salva l-għażliet tiegħek. Dak li ma jiġix immarkat jitqies bħala rrifjutat.
# Il-viżitatur ikun diġà għażel.
form-earlier = Kaxxa li diġà hija mmarkata turi għażla li tkun għamilt qabel.
# Ħdejn il-kaxxa ta’ kategorija. $category: isimha.
form-allow = Naċċetta: { $category }
# Tiftaħ il-lista tal-cookies ta’ kategorija. $count: kemm hemm.
form-rows = Il-lista dettaljata ({ $count })
# Il-link għall-politika, taħt il-formola.
form-charter = Aqra l-politika dwar il-cookies
# Il-link għall-politika, fil-banner.
banner-charter = Agħżel fid-dettall, jew aqra l-politika dwar il-cookies
# Il-buttuna li taċċetta kollox.
button-accept = Aċċetta kollox
# Il-buttuna li tirrifjuta kollox.
button-refuse = Irrifjuta kollox
# Il-buttuna li żżomm l-għażla magħmula bil-kaxxi.
button-save = Salva l-għażliet tiegħi

## Kuntatt

# It-titolu tat-taqsima.
contact-heading = Kuntatt u aġġornament
# Isegwi isem il-kontrollur.
contact-controller = Kontrollur tad-data
# Isegwi l-indirizz li wieħed jista’ jikteb lilu.
contact-address = Kuntatt
# Isegwu l-indirizzi tas-siti. $count: kemm huma.
contact-sites = { PLURAL($count) ->
    [one] Sit
    [two] Siti
    [few] Siti
    [many] Siti
   *[other] Siti
}
# Tsegwi d-data.
contact-updated = L-aħħar aġġornament
# Isegwi l-marka ta’ din il-verżjoni: ittri u ċifri li awditur jista’ jiċċita.
contact-digest = Verżjoni ta’ din il-politika
# Data. $day, $month u $year: numri.
date = { $day } ta’ { month } { $year }
# Xahar. $month: in-numru tiegħu.
month = { $month ->
    [1] Jannar
    [2] Frar
    [3] Marzu
    [4] April
    [5] Mejju
    [6] Ġunju
    [7] Lulju
    [8] Awwissu
    [9] Settembru
    [10] Ottubru
    [11] Novembru
   *[12] Diċembru
}
# Pajjiż. $code: il-kodiċi ISO 3166-1 tiegħu, li jintwera kif inhu jekk ma jkunx fil-lista.
country = { $code ->
    [AT] L-Awstrija
    [AU] L-Awstralja
    [BE] Il-Belġju
    [BG] Il-Bulgarija
    [BR] Il-Brażil
    [CA] Il-Kanada
    [CH] L-Iżvizzera
    [CN] Iċ-Ċina
    [CY] Ċipru
    [CZ] Iċ-Ċekja
    [DE] Il-Ġermanja
    [DK] Id-Danimarka
    [EE] L-Estonja
    [ES] Spanja
    [FI] Il-Finlandja
    [FR] Franza
    [GB] Ir-Renju Unit
    [GR] Il-Greċja
    [HR] Il-Kroazja
    [HU] L-Ungerija
    [IE] L-Irlanda
    [IL] Iżrael
    [IN] L-Indja
    [IS] L-Iżlanda
    [IT] L-Italja
    [JP] Il-Ġappun
    [KR] Il-Korea t’Isfel
    [LI] Il-Liechtenstein
    [LT] Il-Litwanja
    [LU] Il-Lussemburgu
    [LV] Il-Latvja
    [MC] Monaco
    [MT] Malta
    [NL] In-Netherlands
    [NO] In-Norveġja
    [NZ] New Zealand
    [PL] Il-Polonja
    [PT] Il-Portugall
    [RO] Ir-Rumanija
    [SE] L-Iżvezja
    [SG] Singapore
    [SI] Is-Slovenja
    [SK] Is-Slovakkja
    [UA] L-Ukrajna
    [US] L-Istati Uniti
   *[other] { $code }
}
