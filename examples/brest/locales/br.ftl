### Testennoù karta an toupinoù e brezhoneg, hag ivez re linennoù an daolenn.
###
### The charter's standard texts in Breton, and the texts of the portal's rows. No native reader has been over them yet.
### Before “:”, “;”, “?” and “!” and within guillemets the space does not break (U+00A0), nor does it between a number and
### its unit. After a number Breton nouns stay in the singular, and some change their first letter.

## Linennoù an daolenn

SESSIONID-service = Kevreañ (porched ha melestradurezh)
SESSIONID-purpose = Mirout a ra ho kevreadenn digor eus an eil pajenn d’eben.
LANGUAGE-service = Dibab ar yezh (porched ha melestradurezh)
LANGUAGE-purpose = Derc’hel a ra soñj eus ar yezh hoc’h eus dibabet.
CSRFTOKEN-service = Surentez ar furmskridoù hag an API
CSRFTOKEN-purpose = Mirout a ra ouzh ul lec’hienn all d’ober traoù en hoc’h anv.
COOKIES_PREFERENCES-service = Dibaboù diwar-benn an toupinoù
COOKIES_PREFERENCES-purpose = Derc’hel a ra soñj eus ar pezh hoc’h eus degemeret pe nac’het.
VISITS-service = Muzuliañ ar gweladennoù (pajenn degemer)
VISITS-purpose = Kontañ a ra ho kweladennoù d’ar bajenn degemer.

## Ar bajenn

page-title = Karta an toupinoù
page-title-of = Karta an toupinoù – { $owner }
page-about = Ar bajenn-mañ a ro roll an toupinoù implijet gant al lec’hienn { $site } : da betra e servijont, piv a laka anezho, pegeit e chomont war ho trevnad ha piv a c’hall lenn anezho.

## Petra eo un toupin

what-heading = Petra eo un toupin ?
what-is = Un toupin a zo ur restr destenn vihan a vez enrollet gant ul lec’hienn war ho trevnad (urzhiataer, pellgomzer pe tablezenn) pa weladennit anezhi. Goude-se e vez kaset en-dro d’al lec’hienn gant ho merdeer evit pep pajenn, evit ma c’hallo al lec’hienn hoc’h anavezout eus an eil pajenn d’eben.
what-for = Talvezout a ra un toupin, da skouer, da virout ho kevreadenn digor, da zerc’hel soñj eus ar yezh hoc’h eus dibabet pe da gontañ ar gweladennoù. N’eo ket ur program : ne c’hall na lenn ho restroù nag ober droug d’ho trevnad.
what-storage = Gallout a ra ul lec’hienn ivez mirout titouroù e « stokañ lec’hel » pe e « stokañ dalc’h » ho merdeer. Disheñvel eo an teknik, met heñvel eo ho kwirioù : setu perak e kaver an holl anezho er garta-mañ gant an toupinoù.
what-nothing = Darn eus ar servijoù renablet amañ ne enrollont netra war ho trevnad. Emaint er garta-mañ evit ma vo klok ar roll.

## Ar rummadoù toupinoù

kinds-heading = Ar rummadoù toupinoù
kinds-about = Ne servij ket an holl doupinoù d’an hevelep tra. Ne c’hall ket al lec’hienn tremen hep darn anezho ; evit ar re all eo deoc’h da zibab.
kinds-caption = Ar rummadoù toupinoù hag hoc’h asant
kinds-kind = Rummad
kinds-purpose = Da betra e servijont
kinds-consent = Hoc’h asant
kinds-used = War al lec’hienn-mañ
kinds-used-yes = Ya
kinds-used-no = Nann

category-necessary = Toupinoù ret
category-necessary-about = Lakaat a reont al lec’hienn hag ar servijoù a c’houlennit da vont en-dro : kevreañ, kas ur furmskrid en un doare sur, pe derc’hel soñj eus ho tibaboù diwar-benn an toupinoù.
category-preferences = Toupinoù gwellvezioù
category-preferences-about = Derc’hel a reont soñj eus ho kwellvezioù, evel an doare ma vez diskouezet ar pajennoù, evit na rankot ket adlavarout anezho da bep gweladenn.
category-anonymous-statistics = Toupinoù stadegoù dizanv
category-anonymous-statistics-about = Muzuliañ a reont ar gweladennoù d’al lec’hienn-mañ, ha d’hini all ebet, hep na c’hallfec’h bezañ anavezet.
category-statistics = Toupinoù stadegoù
category-statistics-about = Muzuliañ a reont penaos e vez implijet al lec’hienn, en ur ziforc’hañ ar weladennerien, evit ma c’hallo bezañ gwellaet.
category-marketing = Toupinoù bruderezh
category-marketing-about = Heuliañ a reont ho merdeadur, a-wechoù eus an eil lec’hienn d’eben, evit diskouez deoc’h bruderezhioù hag a glot gant ar pezh a blij deoc’h.

consent-exempt = N’eus ket ezhomm anezhañ. Ober a ra al lezenn un nemedenn evit an toupinoù ret-groñs d’ar servij a c’houlennit.
consent-objection = N’eus ket ezhomm anezhañ, met gallout a rit enebiñ pa garit. Aotreet eo an toupinoù-se keit ha ma vezit kelaouet diwar o fenn ha ma c’hallit nac’h anezho.
consent-required = Ezhomm ’zo anezhañ. Mont a ra al lec’hienn en-dro hepto, setu e c’houlenn al lezenn hoc’h asant a-raok ma vint lakaet, ha libr oc’h da nac’h.

party-about = Un toupin a c’hall ivez bezañ diabarzh pe a-berzh un trede. Ne cheñch netra evit hoc’h asant : ar pezh a gont eo da betra e servij an toupin.
party-first = Un toupin diabarzh a vez lakaet gant al lec’hienn emaoc’h o weladenniñ, ha kaset en-dro d’al lec’hienn-se hepken.
party-third = Un toupin a-berzh un trede a vez lakaet gant ul lec’hienn all, hag a ro ur servij war ar bajenn : ur video pe ur gartenn, da skouer. Al lec’hienn all-se a c’hall a-wechoù hoc’h anavezout e kement lec’h ma vez implijet an hevelep servij.
party-here = Al lec’hienn-mañ a implij toupinoù a-berzh tredeoù : diskouez a ra ar rolloù a-is pere.
party-none = Al lec’hienn-mañ ne implij toupin ebet a-berzh un trede.

## Toupinoù al lec’hienn, rummad ha rummad

list-heading = Toupinoù al lec’hienn-mañ
list-empty = Al lec’hienn-mañ ne implij toupin ebet.
list-pattern = En un anv e talvez ar steredenn (*) evit arouezennoù hag a zo disheñvel eus an eil gweladenner d’egile.
list-exempt = N’eus ket ezhomm eus hoc’h asant.
list-objection = N’eus ket ezhomm eus hoc’h asant, met gallout a rit enebiñ pa garit.
list-required = Ezhomm ’zo eus hoc’h asant.
list-not-shared = Den ebet ne c’hall lenn anezho, nemet al lec’hienn-mañ hag ar pourchaser meneget.
list-caption = { $category } : roll dre ar munud
column-provider = Pourchaser
column-service = Servij ha lec’h
column-name = Anv
column-purpose = Da betra e servij
column-lifetime = Pad
column-setter = Lakaet gant
column-shared = Lennet ivez gant
label = { $text } :

kind-local-storage = stokañ lec’hel
kind-session-storage = stokañ dalc’h
kind-nothing = Toupin ebet
kind-third-party = a-berzh un trede

setter-site = Al lec’hienn-mañ
setter-script = Ur skript eus ar bajenn
setter-library = Al lec’hienn-mañ, dre { $name }
setter-third-party = { $provider } (toupin a-berzh un trede)
shared-nobody = Den all ebet

## Padoù

length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
length-seconds = { $count ->
    [one] { $count } eilenn
    [two] { $count } eilenn
    [few] { $count } eilenn
    [many] { $count } a eilennoù
   *[other] { $count } eilenn
}
length-minutes = { $count ->
    [one] { $count } munut
    [two] { $count } vunut
    [few] { $count } munut
    [many] { $count } a vunutoù
   *[other] { $count } munut
}
length-hours = { $count ->
    [one] { $count } eur
    [two] { $count } eur
    [few] { $count } eur
    [many] { $count } a eurioù
   *[other] { $count } eur
}
length-days = { $count ->
    [one] { $count } deiz
    [two] { $count } zeiz
    [few] { $count } deiz
    [many] { $count } a zeizioù
   *[other] { $count } deiz
}
length-weeks = { $count ->
    [one] { $count } sizhun
    [two] { $count } sizhun
    [few] { $count } sizhun
    [many] { $count } a sizhunioù
   *[other] { $count } sizhun
}
length-months = { $count ->
    [one] { $count } miz
    [two] { $count } viz
    [few] { $count } miz
    [many] { $count } a vizioù
   *[other] { $count } miz
}
# Goude 5 e chom « bloaz » hep kemmadur.
length-years = { $count ->
    [5] { $count } bloaz
    [one] { $count } bloaz
    [two] { $count } vloaz
    [few] { $count } bloaz
    [many] { $count } a vloazioù
   *[other] { $count } vloaz
}
lifetime-none = Ne dalvez ket
lifetime-session = Betek ma serrit ar merdeer
lifetime-tab = Betek ma serrit an ivinell
lifetime-until-deleted = Betek ma tiverkit anezhañ
lifetime-exact = { length }
lifetime-limit = { length } d’ar muiañ
lifetime-session-or = Betek ma serrit ar merdeer, pe { length }
lifetime-exact-visit = { length } goude ho kweladenn ziwezhañ
lifetime-limit-visit = { length } d’ar muiañ goude ho kweladenn ziwezhañ
lifetime-session-or-visit = Betek ma serrit ar merdeer, pe { length } goude ho kweladenn ziwezhañ

## Cheñch soñj

choice-heading = Penaos cheñch soñj
choice-exempt = Al lec’hienn-mañ ne implij nemet toupinoù ha n’o deus ket ezhomm eus hoc’h asant, setu n’hoc’h eus dibab ebet d’ober. Mar karit e c’hallit memestra diverkañ pe stankañ anezho.
choice-required = Libr oc’h da zegemer pe da nac’h an toupinoù a c’houlenn hoc’h asant, ha da cheñch soñj pa garit. Evit tennañ hoc’h asant en-dro, diverkit toupinoù al lec’hienn-mañ en ho merdeer.
choice-objection = Gallout a rit enebiñ, pa garit, ouzh an toupinoù lakaet hep goulenn hoc’h asant en a-raok : diverkit ha stankit anezho en ho merdeer.
choice-required-form = Libr oc’h da zegemer pe da nac’h an toupinoù a c’houlenn hoc’h asant, ha da cheñch soñj pa garit : ken aes eo tennañ hoc’h asant en-dro ha reiñ anezhañ.
choice-objection-form = Gallout a rit enebiñ ivez, pa garit, ouzh an toupinoù lakaet hep goulenn hoc’h asant en a-raok.
choice-form = Cheñch va dibaboù diwar-benn an toupinoù
choice-remembered = Derc’hel a ra « { $name } » soñj eus ho tibab. Ma tiverkit anezhañ e vo ankounac’haet an dibab-se.
choice-contact = Gallout a rit ivez skrivañ d’an darempred meneget e traoñ ar bajenn-mañ.
choice-browser = E arventennoù ho merdeer e c’hallit :
choice-browser-delete = gwelet an toupinoù hag ar roadennoù enrollet gant al lec’hiennoù, ha diverkañ anezho ;
choice-browser-block = stankañ an holl doupinoù, pe re an tredeoù hepken ;
choice-browser-private = merdeiñ er mod prevez, evit ma vo diverket pep tra pa serrit ar prenestr.
choice-consequence = Ma stankit an toupinoù ret e c’hall darn eus al lec’hienn paouez da vont en-dro.

## Ar furmskrid evit dibab

form-title = Ho tibaboù diwar-benn an toupinoù
form-about = { $owner } a c’houlenn ho tibab diwar-benn an toupinoù a c’hall al lec’hienn tremen hepto. Libr oc’h da zegemer pe da nac’h anezho, mont a ra al lec’hienn en-dro e pep doare, ha gallout a rit cheñch soñj pa garit.
form-remembered = Pegeit e vez dalc’het soñj eus ho tibab : { $lifetime }.
form-how = Kevaskit ar pezh a zegemerit, ha goude-se enrollit ho tibaboù. Nac’het e vez ar pezh n’eo ket kevasket.
form-earlier = Ul log kevasket dija a ziskouez un dibab hoc’h eus graet a-raok.
form-allow = Degemer a ran : { $category }
form-rows = Ar roll dre ar munud ({ $count })
form-charter = Lenn karta an toupinoù
banner-charter = Dibab dre ar munud, pe lenn karta an toupinoù
button-accept = Degemer pep tra
button-refuse = Nac’h pep tra
button-save = Enrollañ va dibaboù

## Darempred

contact-heading = Darempred hag hizivadur
contact-controller = Atebeg
contact-address = Darempred
# 21 a zo « one » ivez : gant [1] e vez komzet eus unan hepken.
contact-sites = { $count ->
    [1] Lec’hienn
   *[other] Lec’hiennoù
}
contact-updated = Hizivaet da ziwezhañ
contact-digest = Stumm ar garta-mañ
date = { $day ->
    [1] 1añ
   *[other] { $day }
} a viz { month } { $year }
month = { $month ->
    [1] Genver
    [2] C’hwevrer
    [3] Meurzh
    [4] Ebrel
    [5] Mae
    [6] Mezheven
    [7] Gouere
    [8] Eost
    [9] Gwengolo
    [10] Here
    [11] Du
   *[12] Kerzu
}
country = { $code ->
    [AT] Aostria
    [AU] Aostralia
    [BE] Belgia
    [BG] Bulgaria
    [BR] Brazil
    [CA] Kanada
    [CH] Suis
    [CN] Sina
    [CY] Kiprenez
    [CZ] Tchekia
    [DE] Alamagn
    [DK] Danmark
    [EE] Estonia
    [ES] Spagn
    [FI] Finland
    [FR] Frañs
    [GB] Rouantelezh-Unanet
    [GR] Gres
    [HR] Kroatia
    [HU] Hungaria
    [IE] Iwerzhon
    [IL] Israel
    [IN] India
    [IS] Island
    [IT] Italia
    [JP] Japan
    [KR] Korea ar Su
    [LI] Liechtenstein
    [LT] Lituania
    [LU] Luksembourg
    [LV] Latvia
    [MC] Monaco
    [MT] Malta
    [NL] Izelvroioù
    [NO] Norvegia
    [NZ] Zeland-Nevez
    [PL] Polonia
    [PT] Portugal
    [RO] Roumania
    [SE] Sveden
    [SG] Singapour
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraina
    [US] Stadoù-Unanet
   *[other] { $code }
}
