### The standard texts of the cookie charter, in Spanish.
### reviewed-by-native: no
###
### Quotation marks are «…», without inner spaces. Visitors are addressed as “usted”.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Política de cookies
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Política de cookies – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = En esta página se indican las cookies que utiliza el sitio { $site }: para qué sirven, quién las instala, cuánto tiempo permanecen en su dispositivo y quién puede leerlas.

## What a cookie is

# The title of the section.
what-heading = ¿Qué es una cookie?
# The definition.
what-is = Una cookie es un pequeño archivo de texto que un sitio web guarda en su dispositivo (ordenador, teléfono o tableta) cuando usted lo visita. Después, el navegador lo devuelve al sitio con cada página, lo que permite que el sitio lo reconozca de una página a otra.
# What it is used for, by example.
what-for = Una cookie sirve, por ejemplo, para mantener iniciada su sesión, recordar el idioma que ha elegido o contar las visitas. No es un programa: no puede leer sus archivos ni dañar su dispositivo.
# Only if the table has local or session storage.
what-storage = Un sitio web también puede guardar información en el «almacenamiento local» o en el «almacenamiento de sesión» de su navegador. La técnica es distinta, pero sus derechos son los mismos; por eso, esta política los recoge junto con las cookies.
# Only if the table has a service without a cookie.
what-nothing = Algunos de los servicios que se indican aquí no guardan nada en su dispositivo. Figuran en esta política para que la lista esté completa.

## The kinds of cookies

# The title of the section.
kinds-heading = Tipos de cookies
# The opening sentence.
kinds-about = No todas las cookies tienen la misma finalidad. El sitio no puede prescindir de algunas; sobre las demás, decide usted.
# The caption of the table of kinds.
kinds-caption = Tipos de cookies y su consentimiento
# First column: the name of the kind.
kinds-kind = Tipo
# Second column: what the kind is for.
kinds-purpose = Para qué sirven
# Third column: consent.
kinds-consent = Su consentimiento
# Fourth column: yes or no.
kinds-used = En este sitio
# The site uses this kind of cookies.
kinds-used-yes = Sí
# The site does not use this kind of cookies.
kinds-used-no = No

# The name of the category `necessary`.
category-necessary = Cookies necesarias
# What it is for.
category-necessary-about = Permiten que funcionen el sitio y los servicios que usted solicita: iniciar sesión, enviar un formulario de forma segura o recordar sus decisiones sobre las cookies.
# The name of the category `preferences`.
category-preferences = Cookies de preferencias
# What it is for.
category-preferences-about = Recuerdan sus preferencias, por ejemplo de visualización, para que no tenga que indicarlas en cada visita.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Cookies de estadísticas anónimas
# What it is for.
category-anonymous-statistics-about = Miden las visitas a este sitio, y solo a este, sin que sea posible identificarlo a usted.
# The name of the category `statistics`.
category-statistics = Cookies estadísticas
# What it is for.
category-statistics-about = Miden cómo se utiliza el sitio, distinguiendo a unos visitantes de otros, con el fin de mejorarlo.
# The name of the category `marketing`.
category-marketing = Cookies publicitarias
# What it is for.
category-marketing-about = Siguen su navegación, a veces de un sitio a otro, para mostrarle anuncios acordes con sus intereses.

# Under “Your consent”: exempt.
consent-exempt = No es necesario. La ley exceptúa las cookies estrictamente necesarias para prestar el servicio que usted solicita.
# Under “Your consent”: right to object.
consent-objection = No es necesario, pero puede oponerse en cualquier momento. Estas cookies se permiten siempre que se le informe de ellas y pueda rechazarlas.
# Under “Your consent”: prior consent.
consent-required = Es necesario. El sitio funciona sin ellas, por lo que la ley exige su consentimiento antes de instalarlas, y usted es libre de rechazarlas.

# Introduces the two definitions that follow.
party-about = Una cookie puede ser, además, propia o de terceros. Esto no cambia nada en cuanto a su consentimiento: lo que cuenta es para qué sirve la cookie.
# First-party cookies.
party-first = Una cookie propia la instala el sitio que usted está visitando, y solo a él se le devuelve.
# Third-party cookies.
party-third = Una cookie de terceros la instala otro sitio que presta un servicio en la página: un vídeo o un mapa, por ejemplo. Ese otro sitio puede, en ocasiones, reconocerlo dondequiera que se utilice el mismo servicio.
# The table has at least one third-party cookie.
party-here = Este sitio utiliza cookies de terceros: las listas siguientes indican cuáles.
# The table has none.
party-none = Este sitio no utiliza cookies de terceros.

## The cookies of the site, category by category

# The title of the section.
list-heading = Las cookies de este sitio
# Only if the table is empty.
list-empty = Este sitio no utiliza cookies.
# Only if a name has an asterisk.
list-pattern = En un nombre, el asterisco (*) sustituye a caracteres que varían de un visitante a otro.
# What a category asks of the visitor: exempt.
list-exempt = Su consentimiento no es necesario.
# What a category asks of the visitor: right to object.
list-objection = Su consentimiento no es necesario, pero puede oponerse en cualquier momento.
# What a category asks of the visitor: prior consent.
list-required = Su consentimiento es necesario.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nadie tiene acceso a ellas, salvo este sitio y el proveedor indicado.
# The caption of a category's table. $category: its name.
list-caption = { $category }: lista detallada
# Heading of a column: whose service it is.
column-provider = Proveedor
# Heading of a column: the service and where it is used.
column-service = Servicio y ubicación
# Heading of a column: the cookie's name.
column-name = Nombre
# Heading of a column: the purpose.
column-purpose = Finalidad
# Heading of a column: the lifetime.
column-lifetime = Duración
# Heading of a column: who sets the cookie.
column-setter = Instalada por
# Heading of a column: who else can read it.
column-shared = También la lee
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = almacenamiento local
# What a row is, behind its name.
kind-session-storage = almacenamiento de sesión
# In place of the name, for a service without a cookie.
kind-nothing = Ninguna cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = de terceros

# Who sets the cookie: the site itself.
setter-site = Este sitio
# A script of the page.
setter-script = Un script de la página
# A piece of software or a service of the site. $name: its name.
setter-library = Este sitio, mediante { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (cookie de terceros)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nadie más

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
    [one] { $count } segundo
   *[other] { $count } segundos
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } hora
   *[other] { $count } horas
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } día
   *[other] { $count } días
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } semana
   *[other] { $count } semanas
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mes
   *[other] { $count } meses
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } año
   *[other] { $count } años
}
# Nothing is saved.
lifetime-none = No procede
# Until the end of the browser's session.
lifetime-session = Hasta que cierre el navegador
# Of session storage, which ends with its tab.
lifetime-tab = Hasta que cierre la pestaña
# No end of its own: local storage.
lifetime-until-deleted = Hasta que lo borre
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Como máximo, { length }
# The session or a length.
lifetime-session-or = Hasta que cierre el navegador, o { length }
# A length that each visit renews.
lifetime-exact-visit = { length } desde su última visita
# A limit that each visit renews.
lifetime-limit-visit = Como máximo, { length } desde su última visita
# The session or a length that each visit renews.
lifetime-session-or-visit = Hasta que cierre el navegador, o { length } desde su última visita

## Changing one's mind

# The title of the section.
choice-heading = Cómo cambiar de opinión
# All categories are exempt from consent.
choice-exempt = Este sitio solo utiliza cookies que no requieren consentimiento, por lo que no tiene que tomar ninguna decisión. Si lo desea, puede borrarlas o bloquearlas de todos modos.
# At least one category needs consent.
choice-required = Usted es libre de aceptar o rechazar las cookies que requieren su consentimiento y de cambiar de opinión en cualquier momento. Para retirar su consentimiento, borre las cookies de este sitio en su navegador.
# At least one category can be objected to.
choice-objection = Puede oponerse en cualquier momento a las cookies que se instalan sin consentimiento previo: bórrelas y bloquéelas en su navegador.
# The same, where the page links to a form.
choice-required-form = Usted es libre de aceptar o rechazar las cookies que requieren su consentimiento y de cambiar de opinión en cualquier momento: retirarlo es tan fácil como darlo.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = También puede oponerse en cualquier momento a las cookies que se instalan sin consentimiento previo.
# The link to the form.
choice-form = Cambiar mis decisiones sobre las cookies
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Su decisión se guarda en «{ $name }». Si lo borra, esa decisión se olvida.
# The site names a contact.
choice-contact = También puede escribir al contacto que se indica al final de esta página.
# Introduces the list that follows.
choice-browser = En la configuración de su navegador puede:
# First point of the list.
choice-browser-delete = ver las cookies y los datos que han guardado los sitios web, y borrarlos;
# Second point of the list.
choice-browser-block = bloquear todas las cookies o solo las de terceros;
# Third point of the list.
choice-browser-private = navegar en modo privado, de modo que todo se borre al cerrar la ventana.
# At least one category is exempt from consent.
choice-consequence = Si bloquea las cookies necesarias, es posible que una parte del sitio deje de funcionar.

## The form in which visitors choose

# The title of the form.
form-title = Sus decisiones sobre las cookies
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } le pide que decida sobre las cookies de las que este sitio puede prescindir. Usted es libre de aceptarlas o rechazarlas, el sitio funciona en ambos casos y puede cambiar de opinión en cualquier momento.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Tiempo durante el que se recuerda su decisión: { $lifetime }.
# How the form works.
form-how = Marque lo que acepta y guarde después sus decisiones. Lo que no esté marcado se rechaza.
# The visitor has chosen before.
form-earlier = Una casilla ya marcada refleja una decisión que usted tomó anteriormente.
# Beside the box of a category. $category: its name.
form-allow = Acepto: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Lista detallada ({ $count })
# The link to the charter, below the form.
form-charter = Leer la política de cookies
# The link to the charter, in the banner.
banner-charter = Elegir en detalle o leer la política de cookies
# The button that accepts everything.
button-accept = Aceptar todas
# The button that refuses everything.
button-refuse = Rechazar todas
# The button that keeps the choice made with the boxes.
button-save = Guardar mis decisiones

## Contact

# The title of the section.
contact-heading = Contacto y actualización
# The controller's name follows.
contact-controller = Responsable del tratamiento
# The address to write to follows.
contact-address = Contacto
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Sitio
   *[other] Sitios
}
# The date follows.
contact-updated = Última actualización
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Versión de esta política
# A date. $day, $month and $year: numbers.
date = { $day } de { month } de { $year }
# A month. $month: its number.
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austria
    [AU] Australia
    [BE] Bélgica
    [BG] Bulgaria
    [BR] Brasil
    [CA] Canadá
    [CH] Suiza
    [CN] China
    [CY] Chipre
    [CZ] Chequia
    [DE] Alemania
    [DK] Dinamarca
    [EE] Estonia
    [ES] España
    [FI] Finlandia
    [FR] Francia
    [GB] Reino Unido
    [GR] Grecia
    [HR] Croacia
    [HU] Hungría
    [IE] Irlanda
    [IL] Israel
    [IN] India
    [IS] Islandia
    [IT] Italia
    [JP] Japón
    [KR] Corea del Sur
    [LI] Liechtenstein
    [LT] Lituania
    [LU] Luxemburgo
    [LV] Letonia
    [MC] Mónaco
    [MT] Malta
    [NL] Países Bajos
    [NO] Noruega
    [NZ] Nueva Zelanda
    [PL] Polonia
    [PT] Portugal
    [RO] Rumanía
    [SE] Suecia
    [SG] Singapur
    [SI] Eslovenia
    [SK] Eslovaquia
    [UA] Ucrania
    [US] Estados Unidos
   *[other] { $code }
}
