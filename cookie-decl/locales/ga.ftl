### Téacsanna caighdeánacha an bheartais fianán, i nGaeilge.
### reviewed-by-native: no
###
### As tábla an tsuímh a thagann téacsanna na sraitheanna (seirbhísí, feidhmeanna…). Spás dobhriste (U+00A0) atá idir
### uimhir agus a haonad. Is ionann na hathróga i ngach teanga.

## An leathanach

# Teideal an leathanaigh.
page-title = Beartas fianán
# Teideal na fuinneoige. $owner: ainm an rialaitheora nó, mura bhfuil ann, seoladh an tsuímh.
page-title-of = Beartas fianán – { $owner }
# An fáth a bhfuil an leathanach ann. $site: seoladh an tsuímh gan “https://”.
page-about = Liostaítear ar an leathanach seo na fianáin a úsáideann an suíomh { $site }: cad chuige iad, cé a chuireann ann iad, cá fhad a fhanann siad ar do ghléas, agus cé atá in ann iad a léamh.

## Cad is fianán ann

# Teideal na míre.
what-heading = Cad is fianán ann?
# An sainmhíniú.
what-is = Is éard is fianán ann comhad beag téacs a shábhálann suíomh ar do ghléas (ríomhaire, fón nó táibléad) nuair a thugann tú cuairt air. Seolann do bhrabhsálaí an comhad ar ais chuig an suíomh ansin le gach leathanach, ionas gur féidir leis an suíomh tú a aithint ó leathanach go leathanach.
# Cad chuige é, le samplaí.
what-for = Úsáidtear fianán, mar shampla, chun tú a choinneáil logáilte isteach, chun cuimhneamh ar an teanga a roghnaigh tú, nó chun cuairteanna a chomhaireamh. Ní ríomhchlár é: ní féidir leis do chuid comhad a léamh ná dochar a dhéanamh do do ghléas.
# Ach amháin má tá stóras áitiúil nó stóras seisiúin sa tábla.
what-storage = Is féidir le suíomh faisnéis a choinneáil freisin i “stóras áitiúil” nó i “stóras seisiúin” do bhrabhsálaí. Tá an teicneolaíocht éagsúil, ach is iad na cearta céanna atá agat, agus mar sin liostaítear an dá stóras sa bheartas seo in éineacht leis na fianáin.
# Ach amháin má tá seirbhís gan fianán sa tábla.
what-nothing = Tá seirbhísí ar an liosta seo nach sábhálann aon rud ar do ghléas. Tá siad sa bheartas seo ionas go mbeidh an liosta iomlán.

## Na cineálacha fianán

# Teideal na míre.
kinds-heading = Cineálacha fianán
# An abairt tosaigh.
kinds-about = Ní hionann an fheidhm atá ag gach fianán. Tá cuid acu ann nach féidir leis an suíomh déanamh dá n-uireasa; maidir leis an gcuid eile, fútsa atá an rogha.
# Teideal thábla na gcineálacha.
kinds-caption = Cineálacha fianán agus do thoiliú
# An chéad cholún: ainm an chineáil.
kinds-kind = Cineál
# An dara colún: cad chuige an cineál.
kinds-purpose = Cad chuige iad
# An tríú colún: an toiliú.
kinds-consent = Do thoiliú
# An ceathrú colún: úsáidtear nó ní úsáidtear.
kinds-used = Ar an suíomh seo
# Úsáideann an suíomh an cineál seo fianán.
kinds-used-yes = Úsáidtear
# Ní úsáideann an suíomh an cineál seo fianán.
kinds-used-no = Ní úsáidtear

# Ainm na catagóire `necessary`.
category-necessary = Fianáin riachtanacha
# Cad chuige í.
category-necessary-about = Tá siad de dhíth chun go n-oibreoidh an suíomh agus na seirbhísí a iarrann tú: chun logáil isteach, chun foirm a sheoladh go slán, nó chun cuimhneamh ar do roghanna maidir le fianáin.
# Ainm na catagóire `preferences`.
category-preferences = Fianáin roghanna
# Cad chuige í.
category-preferences-about = Cuimhníonn siad ar na roghanna is fearr leat, mar shampla conas a thaispeántar leathanaigh, ionas nach gá duit iad a lua ar gach cuairt.
# Ainm na catagóire `anonymous_statistics`.
category-anonymous-statistics = Fianáin staidrimh anaithnid
# Cad chuige í.
category-anonymous-statistics-about = Tomhaiseann siad na cuairteanna ar an suíomh seo, agus ar an suíomh seo amháin, ar shlí nach féidir tú a shainaithint.
# Ainm na catagóire `statistics`.
category-statistics = Fianáin staidrimh
# Cad chuige í.
category-statistics-about = Tomhaiseann siad an úsáid a bhaintear as an suíomh, agus idirdhealaíonn siad cuairteoirí óna chéile, ionas gur féidir an suíomh a fheabhsú.
# Ainm na catagóire `marketing`.
category-marketing = Fianáin fhógraíochta
# Cad chuige í.
category-marketing-about = Leanann siad do chuid brabhsála, ó shuíomh go suíomh uaireanta, chun fógraí a oireann do na rudaí a bhfuil spéis agat iontu a thaispeáint duit.

# Faoi “Do thoiliú”: díolúine.
consent-exempt = Níl gá leis. Déanann an dlí eisceacht d’fhianáin atá fíor-riachtanach don tseirbhís a iarrann tú.
# Faoi “Do thoiliú”: an ceart agóid a dhéanamh.
consent-objection = Níl gá leis, ach is féidir leat agóid a dhéanamh tráth ar bith. Ceadaítear na fianáin seo ar choinníoll go gcuirtear ar an eolas fúthu thú agus gur féidir leat diúltú dóibh.
# Faoi “Do thoiliú”: toiliú roimh ré.
consent-required = Tá gá leis. Oibríonn an suíomh gan na fianáin seo, agus mar sin éilíonn an dlí do thoiliú sula gcuirtear iad, agus tá saoirse agat diúltú dóibh.

# Réamhrá don dá shainmhíniú a leanann.
party-about = Is féidir freisin gur fianán céad pháirtí nó fianán tríú páirtí a bheadh i bhfianán. Ní dhéanann sé sin aon difear do do thoiliú: is í feidhm an fhianáin atá tábhachtach.
# Fianáin chéad pháirtí.
party-first = Is é an suíomh a bhfuil tú ag tabhairt cuairte air a chuireann fianán céad pháirtí (nó fianán inmheánach) ar do ghléas, agus is chuig an suíomh sin amháin a sheoltar ar ais é.
# Fianáin tríú páirtí.
party-third = Is suíomh eile, a sholáthraíonn seirbhís ar an leathanach (físeán nó léarscáil, mar shampla), a chuireann fianán tríú páirtí ar do ghléas. Is féidir leis an suíomh eile sin tú a aithint uaireanta aon áit a n-úsáidtear an tseirbhís chéanna.
# Tá fianán tríú páirtí amháin ar a laghad sa tábla.
party-here = Úsáideann an suíomh seo fianáin tríú páirtí: taispeántar sna liostaí thíos cé na cinn iad.
# Níl aon cheann sa tábla.
party-none = Ní úsáideann an suíomh seo aon fhianán tríú páirtí.

## Fianáin an tsuímh, de réir catagóire

# Teideal na míre.
list-heading = Fianáin an tsuímh seo
# Ach amháin má tá an tábla folamh.
list-empty = Ní úsáideann an suíomh seo aon fhianán.
# Ach amháin má tá réiltín in ainm.
list-pattern = In ainm, seasann an réiltín (*) do charachtair atá éagsúil ó chuairteoir go cuairteoir.
# An rud a éilíonn catagóir ar an gcuairteoir: díolúine.
list-exempt = Níl gá le do thoiliú.
# An rud a éilíonn catagóir ar an gcuairteoir: an ceart agóid a dhéanamh.
list-objection = Níl gá le do thoiliú, ach is féidir leat agóid a dhéanamh tráth ar bith.
# An rud a éilíonn catagóir ar an gcuairteoir: toiliú roimh ré.
list-required = Tá gá le do thoiliú.
# Ní chomhroinntear aon sraith den chatagóir: ní thaispeántar an colún “Cé eile a léann é”.
list-not-shared = Níl rochtain ag aon duine orthu ach ag an suíomh seo agus ag an soláthraí a luaitear.
# Teideal thábla catagóire. $category: a hainm.
list-caption = { $category }: liosta mionsonraithe
# Ceannteideal colúin: cé leis an tseirbhís.
column-provider = Soláthraí
# Ceannteideal colúin: an tseirbhís agus an áit a n-úsáidtear í.
column-service = Seirbhís agus áit
# Ceannteideal colúin: ainm an fhianáin.
column-name = Ainm
# Ceannteideal colúin: an fheidhm.
column-purpose = Cad chuige é
# Ceannteideal colúin: an tréimhse.
column-lifetime = Tréimhse
# Ceannteideal colúin: cé a chuireann an fianán.
column-setter = Cé a chuireann ann é
# Ceannteideal colúin: cé eile atá in ann é a léamh.
column-shared = Cé eile a léann é
# Ceannteideal colúin roimh a ábhar, nuair a dhéantar liosta den tábla. $text: an ceannteideal.
label = { $text }:

# Cad is sraith ann, i ndiaidh a hainm.
kind-local-storage = stóras áitiúil
# Cad is sraith ann, i ndiaidh a hainm.
kind-session-storage = stóras seisiúin
# In áit an ainm, i gcás seirbhís gan fianán.
kind-nothing = Gan fianán
# Cineál an ró, i ndiaidh an ainm: fianán nó eochair de chuid suíomh eile.
kind-third-party = tríú páirtí

# Cé a chuireann an fianán: an suíomh féin.
setter-site = An suíomh seo
# Script de chuid an leathanaigh.
setter-script = Script ar an leathanach
# Bogearra nó seirbhís de chuid an tsuímh. $name: a ainm.
setter-library = An suíomh seo, trí { $name }
# Tríú páirtí. $provider: a ainm.
setter-third-party = { $provider } (fianán tríú páirtí)
# Ní léann aon duine eile an fianán, i gcatagóir ina gcomhroinntear sraitheanna eile.
shared-nobody = Ní léann aon duine eile é

## Tréimhsí

# Tréimhsí i bhfocail. $count: an uimhir; $unit: aonad an tábla.
length = { $unit ->
    [seconds] { length-seconds }
    [minutes] { length-minutes }
    [hours] { length-hours }
    [days] { length-days }
    [weeks] { length-weeks }
    [months] { length-months }
   *[years] { length-years }
}
# Soicindí. $count: an uimhir.
length-seconds = { PLURAL($count) ->
    [one] { $count } soicind
    [two] { $count } shoicind
    [few] { $count } shoicind
    [many] { $count } soicind
   *[other] { $count } soicind
}
# Nóiméid. $count: an uimhir.
length-minutes = { PLURAL($count) ->
    [one] { $count } nóiméad
    [two] { $count } nóiméad
    [few] { $count } nóiméad
    [many] { $count } nóiméad
   *[other] { $count } nóiméad
}
# Uaireanta an chloig. $count: an uimhir.
length-hours = { PLURAL($count) ->
    [one] { $count } uair an chloig
    [two] { $count } uair an chloig
    [few] { $count } huaire an chloig
    [many] { $count } n-uaire an chloig
   *[other] { $count } uair an chloig
}
# Laethanta. $count: an uimhir.
length-days = { PLURAL($count) ->
    [one] { $count } lá
    [two] { $count } lá
    [few] { $count } lá
    [many] { $count } lá
   *[other] { $count } lá
}
# Seachtainí. $count: an uimhir.
length-weeks = { PLURAL($count) ->
    [one] { $count } seachtain
    [two] { $count } sheachtain
    [few] { $count } seachtaine
    [many] { $count } seachtaine
   *[other] { $count } seachtain
}
# Míonna. $count: an uimhir.
length-months = { PLURAL($count) ->
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
   *[other] { $count } mí
}
# Blianta. $count: an uimhir.
length-years = { PLURAL($count) ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
   *[other] { $count } bliain
}
# Ní shábháiltear aon rud.
lifetime-none = Ní bhaineann le hábhar
# Go deireadh sheisiún an bhrabhsálaí.
lifetime-session = Go dtí go ndúnann tú an brabhsálaí
# Stóras seisiúin, a chríochnaíonn lena chluaisín.
lifetime-tab = Go dtí go ndúnann tú an cluaisín
# Gan deireadh dá chuid féin: stóras áitiúil.
lifetime-until-deleted = Go dtí go scriosann tú é
# Tréimhse. $count, $unit: féach `length`.
lifetime-exact = { length }
# Tréimhse ar teorainn í.
lifetime-limit = { length } ar a mhéad
# An seisiún nó tréimhse.
lifetime-session-or = Go dtí go ndúnann tú an brabhsálaí, nó { length }
# Tréimhse a athnuann gach cuairt.
lifetime-exact-visit = { length } tar éis do chuairte deireanaí
# Teorainn a athnuann gach cuairt.
lifetime-limit-visit = { length } ar a mhéad tar éis do chuairte deireanaí
# An seisiún nó tréimhse a athnuann gach cuairt.
lifetime-session-or-visit = Go dtí go ndúnann tú an brabhsálaí, nó { length } tar éis do chuairte deireanaí

## D’intinn a athrú

# Teideal na míre.
choice-heading = Conas d’intinn a athrú
# Tá gach catagóir díolmhaithe ó thoiliú.
choice-exempt = Ní úsáideann an suíomh seo ach fianáin nach bhfuil gá le toiliú ina leith, agus mar sin níl aon rogha le déanamh agat. Más mian leat, is féidir leat iad a scriosadh nó a bhlocáil mar sin féin.
# Tá gá le toiliú i gcás catagóir amháin ar a laghad.
choice-required = Tá saoirse agat glacadh leis na fianáin a bhfuil gá le do thoiliú ina leith nó diúltú dóibh, agus d’intinn a athrú tráth ar bith. Chun do thoiliú a tharraingt siar, scrios fianáin an tsuímh seo i do bhrabhsálaí.
# Is féidir agóid a dhéanamh i gcoinne catagóir amháin ar a laghad.
choice-objection = Is féidir leat agóid a dhéanamh tráth ar bith i gcoinne na bhfianán a chuirtear gan toiliú roimh ré: scrios agus blocáil iad i do bhrabhsálaí.
# Mar an gcéanna, nuair a threoraíonn an leathanach chuig foirm.
choice-required-form = Tá saoirse agat glacadh leis na fianáin a bhfuil gá le do thoiliú ina leith nó diúltú dóibh, agus d’intinn a athrú tráth ar bith: tá sé chomh héasca do thoiliú a tharraingt siar agus atá sé é a thabhairt.
# Is féidir agóid a dhéanamh i gcoinne catagóir amháin ar a laghad, agus treoraíonn an leathanach chuig foirm.
choice-objection-form = Is féidir leat freisin agóid a dhéanamh tráth ar bith i gcoinne na bhfianán a chuirtear gan toiliú roimh ré.
# An nasc chuig an bhfoirm.
choice-form = Athraigh mo roghanna maidir le fianáin
# Cuimhníonn fianán ar rogha an chuairteora. $name: a ainm.
choice-remembered = Tá do rogha stóráilte faoin ainm “{ $name }”. Má scriosann tú é, déanfar dearmad ar an rogha sin.
# Luann an suíomh teagmhálaí.
choice-contact = Is féidir leat scríobh freisin chuig an teagmhálaí a luaitear ag bun an leathanaigh seo.
# Réamhrá don liosta a leanann.
choice-browser = I socruithe do bhrabhsálaí, is féidir leat:
# An chéad phointe den liosta.
choice-browser-delete = na fianáin agus na sonraí atá sábháilte ag suíomhanna a fheiceáil, agus iad a scriosadh;
# An dara pointe den liosta.
choice-browser-block = gach fianán a bhlocáil, nó fianáin tríú páirtí amháin;
# An tríú pointe den liosta.
choice-browser-private = brabhsáil i mód príobháideach, ionas go scriosfar gach rud nuair a dhúnann tú an fhuinneog.
# Tá catagóir amháin ar a laghad díolmhaithe ó thoiliú.
choice-consequence = Má bhlocálann tú fianáin riachtanacha, seans nach n-oibreoidh cuid den suíomh a thuilleadh.

## An fhoirm ina roghnaíonn cuairteoirí

# Teideal na foirme.
form-title = Do roghanna maidir le fianáin
# Cé atá ag fiafraí, agus gur saor an rogha. $owner: ainm an rialaitheora nó, mura bhfuil ann, seoladh an tsuímh.
form-about = Iarrann { $owner } ort rogha a dhéanamh faoi na fianáin ar féidir leis an suíomh seo déanamh dá n-uireasa. Tá saoirse agat glacadh leo nó diúltú dóibh, oibríonn an suíomh sa dá chás, agus is féidir leat d’intinn a athrú tráth ar bith.
# Cá fhad a choinnítear an rogha. $lifetime: tréimhse i bhfocail, le ceannlitir ina tús.
form-remembered = An tréimhse a gcuimhnítear ar do rogha: { $lifetime }.
# Conas a oibríonn an fhoirm.
form-how = Cuir tic leis an rud a nglacann tú leis, agus sábháil do roghanna ansin. Diúltaítear d’aon rud nach bhfuil tic leis.
# Rinne an cuairteoir rogha cheana.
form-earlier = Léiríonn bosca a bhfuil tic leis cheana rogha a rinne tú roimhe seo.
# In aice le bosca catagóire. $category: a hainm.
form-allow = Glacaim leis seo: { $category }
# Osclaíonn sé liosta fhianáin catagóire. $count: cé mhéad acu atá ann.
form-rows = An liosta mionsonraithe ({ $count })
# An nasc chuig an mbeartas, faoin bhfoirm.
form-charter = Léigh an beartas fianán
# An nasc chuig an mbeartas, sa mheirge.
banner-charter = Roghnaigh go mion, nó léigh an beartas fianán
# An cnaipe a ghlacann le gach rud.
button-accept = Glac le gach ceann
# An cnaipe a dhiúltaíonn do gach rud.
button-refuse = Diúltaigh do gach ceann
# An cnaipe a choinníonn an rogha a rinneadh sna boscaí.
button-save = Sábháil mo roghanna

## Teagmháil

# Teideal na míre.
contact-heading = Teagmháil agus nuashonrú
# Leanann ainm an rialaitheora.
contact-controller = Rialaitheoir sonraí
# Leanann an seoladh ar féidir scríobh chuige.
contact-address = Teagmháil
# Leanann seoltaí na suíomhanna. $count: cé mhéad acu atá ann.
contact-sites = { PLURAL($count) ->
    [one] Suíomh
    [two] Suíomhanna
    [few] Suíomhanna
    [many] Suíomhanna
   *[other] Suíomhanna
}
# Leanann an dáta.
contact-updated = An nuashonrú is déanaí
# Leanann achoimre an leagain seo: litreacha agus digití ar féidir le hiniúchóir tagairt dóibh.
contact-digest = Leagan an bheartais seo
# Dáta. $day, $month agus $year: uimhreacha.
date = { $day } { month } { $year }
# Mí. $month: a huimhir.
month = { $month ->
    [1] Eanáir
    [2] Feabhra
    [3] Márta
    [4] Aibreán
    [5] Bealtaine
    [6] Meitheamh
    [7] Iúil
    [8] Lúnasa
    [9] Meán Fómhair
    [10] Deireadh Fómhair
    [11] Samhain
   *[12] Nollaig
}
# Tír. $code: a cód ISO 3166-1, a thaispeántar gan athrú mura bhfuil sí ar an liosta.
country = { $code ->
    [AT] An Ostair
    [AU] An Astráil
    [BE] An Bheilg
    [BG] An Bhulgáir
    [BR] An Bhrasaíl
    [CA] Ceanada
    [CH] An Eilvéis
    [CN] An tSín
    [CY] An Chipir
    [CZ] An tSeicia
    [DE] An Ghearmáin
    [DK] An Danmhairg
    [EE] An Eastóin
    [ES] An Spáinn
    [FI] An Fhionlainn
    [FR] An Fhrainc
    [GB] An Ríocht Aontaithe
    [GR] An Ghréig
    [HR] An Chróit
    [HU] An Ungáir
    [IE] Éire
    [IL] Iosrael
    [IN] An India
    [IS] An Íoslainn
    [IT] An Iodáil
    [JP] An tSeapáin
    [KR] An Chóiré Theas
    [LI] Lichtinstéin
    [LT] An Liotuáin
    [LU] Lucsamburg
    [LV] An Laitvia
    [MC] Monacó
    [MT] Málta
    [NL] An Ísiltír
    [NO] An Iorua
    [NZ] An Nua-Shéalainn
    [PL] An Pholainn
    [PT] An Phortaingéil
    [RO] An Rómáin
    [SE] An tSualainn
    [SG] Singeapór
    [SI] An tSlóivéin
    [SK] An tSlóvaic
    [UA] An Úcráin
    [US] Stáit Aontaithe Mheiriceá
   *[other] { $code }
}
