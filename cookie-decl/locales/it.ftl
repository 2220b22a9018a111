### The standard texts of the cookie charter, in Italian.
### reviewed-by-native: no
###
### Quotation marks are «…», without inner spaces. Visitors are addressed formally, with the third person.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Informativa sui cookie
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Informativa sui cookie – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Questa pagina elenca i cookie utilizzati dal sito { $site }: a che cosa servono, chi li installa, per quanto tempo restano sul suo dispositivo e chi può leggerli.

## What a cookie is

# The title of the section.
what-heading = Che cos’è un cookie?
# The definition.
what-is = Un cookie è un piccolo file di testo che un sito salva sul suo dispositivo (computer, telefono o tablet) quando lei lo visita. Il browser lo rinvia poi al sito a ogni pagina, in modo che il sito possa riconoscerla da una pagina all’altra.
# What it is used for, by example.
what-for = Un cookie serve, per esempio, a mantenere attivo l’accesso, a ricordare la lingua scelta o a contare le visite. Non è un programma: non può né leggere i suoi file né danneggiare il suo dispositivo.
# Only if the table has local or session storage.
what-storage = Un sito può conservare informazioni anche nell’«archiviazione locale» o nell’«archiviazione di sessione» del suo browser. La tecnica è diversa, ma i suoi diritti sono gli stessi: per questo la presente informativa le elenca insieme ai cookie.
# Only if the table has a service without a cookie.
what-nothing = Alcuni dei servizi qui elencati non salvano nulla sul suo dispositivo. Figurano in questa informativa affinché l’elenco sia completo.

## The kinds of cookies

# The title of the section.
kinds-heading = Tipi di cookie
# The opening sentence.
kinds-about = Non tutti i cookie hanno la stessa finalità. Di alcuni il sito non può fare a meno; per gli altri, la scelta spetta a lei.
# The caption of the table of kinds.
kinds-caption = Tipi di cookie e consenso
# First column: the name of the kind.
kinds-kind = Tipo
# Second column: what the kind is for.
kinds-purpose = A che cosa servono
# Third column: consent.
kinds-consent = Il suo consenso
# Fourth column: yes or no.
kinds-used = Su questo sito
# The site uses this kind of cookies.
kinds-used-yes = Sì
# The site does not use this kind of cookies.
kinds-used-no = No

# The name of the category `necessary`.
category-necessary = Cookie necessari
# What it is for.
category-necessary-about = Fanno funzionare il sito e i servizi da lei richiesti: effettuare l’accesso, inviare un modulo in sicurezza o ricordare le sue scelte sui cookie.
# The name of the category `preferences`.
category-preferences = Cookie di preferenza
# What it is for.
category-preferences-about = Ricordano le sue preferenze, per esempio di visualizzazione, affinché non debba indicarle a ogni visita.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Cookie per statistiche anonime
# What it is for.
category-anonymous-statistics-about = Misurano le visite a questo sito, e a nessun altro, senza consentire di identificarla.
# The name of the category `statistics`.
category-statistics = Cookie statistici
# What it is for.
category-statistics-about = Misurano come viene utilizzato il sito, distinguendo i visitatori gli uni dagli altri, al fine di migliorarlo.
# The name of the category `marketing`.
category-marketing = Cookie pubblicitari
# What it is for.
category-marketing-about = Seguono la sua navigazione, talvolta da un sito all’altro, per mostrarle annunci corrispondenti ai suoi interessi.

# Under “Your consent”: exempt.
consent-exempt = Non necessario. La legge esclude dall’obbligo i cookie strettamente necessari al servizio da lei richiesto.
# Under “Your consent”: right to object.
consent-objection = Non necessario, ma può opporsi in qualsiasi momento. Questi cookie sono ammessi purché lei ne sia informato e possa rifiutarli.
# Under “Your consent”: prior consent.
consent-required = Necessario. Il sito funziona anche senza di essi, perciò la legge richiede il suo consenso prima che vengano installati, e lei è libero di rifiutare.

# Introduces the two definitions that follow.
party-about = Un cookie può inoltre essere di prima parte o di terze parti. Questo non incide sul suo consenso: conta la finalità del cookie.
# First-party cookies.
party-first = Un cookie di prima parte è installato dal sito che sta visitando e viene rinviato soltanto a quel sito.
# Third-party cookies.
party-third = Un cookie di terze parti è installato da un altro sito, che fornisce un servizio all’interno della pagina: un video o una mappa, per esempio. Quell’altro sito può talvolta riconoscerla ovunque sia utilizzato lo stesso servizio.
# The table has at least one third-party cookie.
party-here = Questo sito utilizza cookie di terze parti: gli elenchi seguenti indicano quali.
# The table has none.
party-none = Questo sito non utilizza cookie di terze parti.

## The cookies of the site, category by category

# The title of the section.
list-heading = I cookie di questo sito
# Only if the table is empty.
list-empty = Questo sito non utilizza cookie.
# Only if a name has an asterisk.
list-pattern = In un nome, l’asterisco (*) sostituisce caratteri che cambiano da un visitatore all’altro.
# What a category asks of the visitor: exempt.
list-exempt = Il suo consenso non è necessario.
# What a category asks of the visitor: right to object.
list-objection = Il suo consenso non è necessario, ma può opporsi in qualsiasi momento.
# What a category asks of the visitor: prior consent.
list-required = Il suo consenso è necessario.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nessuno vi ha accesso, tranne questo sito e il fornitore indicato.
# The caption of a category's table. $category: its name.
list-caption = { $category }: elenco dettagliato
# Heading of a column: whose service it is.
column-provider = Fornitore
# Heading of a column: the service and where it is used.
column-service = Servizio e collocazione
# Heading of a column: the cookie's name.
column-name = Nome
# Heading of a column: the purpose.
column-purpose = Finalità
# Heading of a column: the lifetime.
column-lifetime = Durata
# Heading of a column: who sets the cookie.
column-setter = Installato da
# Heading of a column: who else can read it.
column-shared = Letto anche da
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = archiviazione locale
# What a row is, behind its name.
kind-session-storage = archiviazione di sessione
# In place of the name, for a service without a cookie.
kind-nothing = Nessun cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = di terze parti

# Who sets the cookie: the site itself.
setter-site = Questo sito
# A script of the page.
setter-script = Uno script della pagina
# A piece of software or a service of the site. $name: its name.
setter-library = Questo sito, tramite { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (cookie di terze parti)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nessun altro

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
    [one] { $count } secondo
   *[other] { $count } secondi
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } ora
   *[other] { $count } ore
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mese
   *[other] { $count } mesi
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } anno
   *[other] { $count } anni
}
# Nothing is saved.
lifetime-none = Non applicabile
# Until the end of the browser's session.
lifetime-session = Fino alla chiusura del browser
# Of session storage, which ends with its tab.
lifetime-tab = Fino alla chiusura della scheda
# No end of its own: local storage.
lifetime-until-deleted = Fino alla cancellazione da parte sua
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Al massimo { length }
# The session or a length.
lifetime-session-or = Fino alla chiusura del browser, oppure { length }
# A length that each visit renews.
lifetime-exact-visit = { length } dalla sua ultima visita
# A limit that each visit renews.
lifetime-limit-visit = Al massimo { length } dalla sua ultima visita
# The session or a length that each visit renews.
lifetime-session-or-visit = Fino alla chiusura del browser, oppure { length } dalla sua ultima visita

## Changing one's mind

# The title of the section.
choice-heading = Come cambiare idea
# All categories are exempt from consent.
choice-exempt = Questo sito utilizza soltanto cookie che non richiedono il consenso: non deve quindi compiere alcuna scelta. Se lo desidera, può comunque cancellarli o bloccarli.
# At least one category needs consent.
choice-required = Lei è libero di accettare o rifiutare i cookie che richiedono il suo consenso e di cambiare idea in qualsiasi momento. Per revocare il consenso, cancelli i cookie di questo sito nel suo browser.
# At least one category can be objected to.
choice-objection = Può opporsi in qualsiasi momento ai cookie installati senza consenso preventivo: li cancelli e li blocchi nel suo browser.
# The same, where the page links to a form.
choice-required-form = Lei è libero di accettare o rifiutare i cookie che richiedono il suo consenso e di cambiare idea in qualsiasi momento: revocarlo è facile quanto prestarlo.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Può inoltre opporsi in qualsiasi momento ai cookie installati senza consenso preventivo.
# The link to the form.
choice-form = Modificare le mie scelte sui cookie
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = La sua scelta è conservata in «{ $name }». Se lo cancella, la scelta viene dimenticata.
# The site names a contact.
choice-contact = Può anche scrivere al contatto indicato in fondo a questa pagina.
# Introduces the list that follows.
choice-browser = Nelle impostazioni del suo browser può:
# First point of the list.
choice-browser-delete = vedere i cookie e i dati salvati dai siti, e cancellarli;
# Second point of the list.
choice-browser-block = bloccare tutti i cookie o soltanto quelli di terze parti;
# Third point of the list.
choice-browser-private = navigare in modalità privata, in modo che tutto venga cancellato alla chiusura della finestra.
# At least one category is exempt from consent.
choice-consequence = Se blocca i cookie necessari, una parte del sito potrebbe non funzionare più.

## The form in which visitors choose

# The title of the form.
form-title = Le sue scelte sui cookie
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } le chiede di scegliere in merito ai cookie di cui questo sito può fare a meno. Lei è libero di accettarli o di rifiutarli, il sito funziona in entrambi i casi e può cambiare idea in qualsiasi momento.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Per quanto tempo la sua scelta viene ricordata: { $lifetime }.
# How the form works.
form-how = Selezioni ciò che accetta, poi salvi le sue scelte. Ciò che non è selezionato è rifiutato.
# The visitor has chosen before.
form-earlier = Una casella già selezionata indica una scelta da lei compiuta in precedenza.
# Beside the box of a category. $category: its name.
form-allow = Accetto: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Elenco dettagliato ({ $count })
# The link to the charter, below the form.
form-charter = Leggere l’informativa sui cookie
# The link to the charter, in the banner.
banner-charter = Scegliere nel dettaglio o leggere l’informativa sui cookie
# The button that accepts everything.
button-accept = Accetta tutti
# The button that refuses everything.
button-refuse = Rifiuta tutti
# The button that keeps the choice made with the boxes.
button-save = Salva le mie scelte

## Contact

# The title of the section.
contact-heading = Contatti e aggiornamento
# The controller's name follows.
contact-controller = Titolare del trattamento
# The address to write to follows.
contact-address = Contatto
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Sito
   *[other] Siti
}
# The date follows.
contact-updated = Ultimo aggiornamento
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Versione di questa informativa
# A date. $day, $month and $year: numbers.
date = { $day ->
    [1] 1º
   *[other] { $day }
} { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austria
    [AU] Australia
    [BE] Belgio
    [BG] Bulgaria
    [BR] Brasile
    [CA] Canada
    [CH] Svizzera
    [CN] Cina
    [CY] Cipro
    [CZ] Cechia
    [DE] Germania
    [DK] Danimarca
    [EE] Estonia
    [ES] Spagna
    [FI] Finlandia
    [FR] Francia
    [GB] Regno Unito
    [GR] Grecia
    [HR] Croazia
    [HU] Ungheria
    [IE] Irlanda
    [IL] Israele
    [IN] India
    [IS] Islanda
    [IT] Italia
    [JP] Giappone
    [KR] Corea del Sud
    [LI] Liechtenstein
    [LT] Lituania
    [LU] Lussemburgo
    [LV] Lettonia
    [MC] Monaco
    [MT] Malta
    [NL] Paesi Bassi
    [NO] Norvegia
    [NZ] Nuova Zelanda
    [PL] Polonia
    [PT] Portogallo
    [RO] Romania
    [SE] Svezia
    [SG] Singapore
    [SI] Slovenia
    [SK] Slovacchia
    [UA] Ucraina
    [US] Stati Uniti
   *[other] { $code }
}
