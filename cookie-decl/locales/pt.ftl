### The standard texts of the cookie charter, in Portuguese.
### reviewed-by-native: no
###
### This is the Portuguese of Portugal. Quotation marks are «…», without inner spaces. Visitors are addressed formally, with the third person.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Política de cookies
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Política de cookies – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = Esta página apresenta os cookies utilizados pelo sítio { $site }: para que servem, quem os instala, quanto tempo permanecem no seu dispositivo e quem os pode ler.

## What a cookie is

# The title of the section.
what-heading = O que é um cookie?
# The definition.
what-is = Um cookie é um pequeno ficheiro de texto que um sítio Web guarda no seu dispositivo (computador, telemóvel ou tablet) quando o visita. Em seguida, o navegador devolve-o ao sítio com cada página, o que permite ao sítio reconhecê-lo de uma página para a outra.
# What it is used for, by example.
what-for = Um cookie serve, por exemplo, para manter a sua sessão iniciada, para memorizar a língua que escolheu ou para contar visitas. Não é um programa: não pode ler os seus ficheiros nem danificar o seu dispositivo.
# Only if the table has local or session storage.
what-storage = Um sítio Web pode também guardar informações no «armazenamento local» ou no «armazenamento de sessão» do seu navegador. A técnica é diferente, mas os seus direitos são os mesmos; por isso, esta política apresenta-os em conjunto com os cookies.
# Only if the table has a service without a cookie.
what-nothing = Alguns dos serviços aqui indicados não guardam nada no seu dispositivo. Constam desta política para que a lista esteja completa.

## The kinds of cookies

# The title of the section.
kinds-heading = Tipos de cookies
# The opening sentence.
kinds-about = Nem todos os cookies têm a mesma finalidade. O sítio não pode prescindir de alguns; quanto aos restantes, a escolha é sua.
# The caption of the table of kinds.
kinds-caption = Tipos de cookies e o seu consentimento
# First column: the name of the kind.
kinds-kind = Tipo
# Second column: what the kind is for.
kinds-purpose = Para que servem
# Third column: consent.
kinds-consent = O seu consentimento
# Fourth column: yes or no.
kinds-used = Neste sítio
# The site uses this kind of cookies.
kinds-used-yes = Sim
# The site does not use this kind of cookies.
kinds-used-no = Não

# The name of the category `necessary`.
category-necessary = Cookies necessários
# What it is for.
category-necessary-about = Permitem o funcionamento do sítio e dos serviços que solicita: iniciar sessão, enviar um formulário em segurança ou memorizar as suas escolhas sobre os cookies.
# The name of the category `preferences`.
category-preferences = Cookies de preferências
# What it is for.
category-preferences-about = Memorizam as suas preferências, por exemplo de apresentação, para que não tenha de as indicar em cada visita.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Cookies de estatísticas anónimas
# What it is for.
category-anonymous-statistics-about = Medem as visitas a este sítio, e a nenhum outro, sem permitir a sua identificação.
# The name of the category `statistics`.
category-statistics = Cookies estatísticos
# What it is for.
category-statistics-about = Medem a forma como o sítio é utilizado, distinguindo os visitantes uns dos outros, a fim de o melhorar.
# The name of the category `marketing`.
category-marketing = Cookies publicitários
# What it is for.
category-marketing-about = Acompanham a sua navegação, por vezes de um sítio para outro, para lhe mostrar anúncios adequados aos seus interesses.

# Under “Your consent”: exempt.
consent-exempt = Não é necessário. A lei excetua os cookies estritamente necessários ao serviço que solicita.
# Under “Your consent”: right to object.
consent-objection = Não é necessário, mas pode opor-se a qualquer momento. Estes cookies são permitidos desde que seja informado da sua existência e os possa recusar.
# Under “Your consent”: prior consent.
consent-required = É necessário. O sítio funciona sem eles, pelo que a lei exige o seu consentimento antes de serem instalados, e é livre de recusar.

# Introduces the two definitions that follow.
party-about = Um cookie pode ainda ser próprio ou de terceiros. Isso em nada altera o seu consentimento: o que conta é a finalidade do cookie.
# First-party cookies.
party-first = Um cookie próprio é instalado pelo sítio que está a visitar e só a esse sítio é devolvido.
# Third-party cookies.
party-third = Um cookie de terceiros é instalado por outro sítio, que presta um serviço na página: um vídeo ou um mapa, por exemplo. Esse outro sítio pode, por vezes, reconhecê-lo onde quer que o mesmo serviço seja utilizado.
# The table has at least one third-party cookie.
party-here = Este sítio utiliza cookies de terceiros: as listas seguintes indicam quais.
# The table has none.
party-none = Este sítio não utiliza cookies de terceiros.

## The cookies of the site, category by category

# The title of the section.
list-heading = Os cookies deste sítio
# Only if the table is empty.
list-empty = Este sítio não utiliza cookies.
# Only if a name has an asterisk.
list-pattern = Num nome, o asterisco (*) substitui caracteres que variam de um visitante para outro.
# What a category asks of the visitor: exempt.
list-exempt = O seu consentimento não é necessário.
# What a category asks of the visitor: right to object.
list-objection = O seu consentimento não é necessário, mas pode opor-se a qualquer momento.
# What a category asks of the visitor: prior consent.
list-required = O seu consentimento é necessário.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Ninguém tem acesso a eles, exceto este sítio e o fornecedor indicado.
# The caption of a category's table. $category: its name.
list-caption = { $category }: lista detalhada
# Heading of a column: whose service it is.
column-provider = Fornecedor
# Heading of a column: the service and where it is used.
column-service = Serviço e localização
# Heading of a column: the cookie's name.
column-name = Nome
# Heading of a column: the purpose.
column-purpose = Finalidade
# Heading of a column: the lifetime.
column-lifetime = Duração
# Heading of a column: who sets the cookie.
column-setter = Instalado por
# Heading of a column: who else can read it.
column-shared = Lido também por
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = armazenamento local
# What a row is, behind its name.
kind-session-storage = armazenamento de sessão
# In place of the name, for a service without a cookie.
kind-nothing = Nenhum cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = de terceiros

# Who sets the cookie: the site itself.
setter-site = Este sítio
# A script of the page.
setter-script = Um script da página
# A piece of software or a service of the site. $name: its name.
setter-library = Este sítio, através de { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (cookie de terceiros)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Mais ninguém

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
    [one] { $count } dia
   *[other] { $count } dias
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } semana
   *[other] { $count } semanas
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } mês
   *[other] { $count } meses
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } ano
   *[other] { $count } anos
}
# Nothing is saved.
lifetime-none = Não aplicável
# Until the end of the browser's session.
lifetime-session = Até fechar o navegador
# Of session storage, which ends with its tab.
lifetime-tab = Até fechar o separador
# No end of its own: local storage.
lifetime-until-deleted = Até o apagar
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = No máximo, { length }
# The session or a length.
lifetime-session-or = Até fechar o navegador, ou { length }
# A length that each visit renews.
lifetime-exact-visit = { length } após a sua última visita
# A limit that each visit renews.
lifetime-limit-visit = No máximo, { length } após a sua última visita
# The session or a length that each visit renews.
lifetime-session-or-visit = Até fechar o navegador, ou { length } após a sua última visita

## Changing one's mind

# The title of the section.
choice-heading = Como mudar de opinião
# All categories are exempt from consent.
choice-exempt = Este sítio utiliza apenas cookies que não necessitam de consentimento, pelo que não tem de fazer qualquer escolha. Se o desejar, pode ainda assim apagá-los ou bloqueá-los.
# At least one category needs consent.
choice-required = É livre de aceitar ou recusar os cookies que necessitam do seu consentimento e de mudar de opinião a qualquer momento. Para retirar o seu consentimento, apague os cookies deste sítio no seu navegador.
# At least one category can be objected to.
choice-objection = Pode opor-se a qualquer momento aos cookies instalados sem consentimento prévio: apague-os e bloqueie-os no seu navegador.
# The same, where the page links to a form.
choice-required-form = É livre de aceitar ou recusar os cookies que necessitam do seu consentimento e de mudar de opinião a qualquer momento: retirá-lo é tão fácil como dá-lo.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Pode igualmente opor-se a qualquer momento aos cookies instalados sem consentimento prévio.
# The link to the form.
choice-form = Alterar as minhas escolhas sobre os cookies
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = A sua escolha é memorizada em «{ $name }». Se o apagar, essa escolha é esquecida.
# The site names a contact.
choice-contact = Pode também escrever para o contacto indicado no fim desta página.
# Introduces the list that follows.
choice-browser = Nas definições do seu navegador, pode:
# First point of the list.
choice-browser-delete = ver os cookies e os dados que os sítios guardaram, e apagá-los;
# Second point of the list.
choice-browser-block = bloquear todos os cookies, ou apenas os de terceiros;
# Third point of the list.
choice-browser-private = navegar em modo privado, para que tudo seja apagado quando fechar a janela.
# At least one category is exempt from consent.
choice-consequence = Se bloquear os cookies necessários, uma parte do sítio pode deixar de funcionar.

## The form in which visitors choose

# The title of the form.
form-title = As suas escolhas sobre os cookies
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } pede-lhe que decida sobre os cookies de que este sítio pode prescindir. É livre de os aceitar ou recusar, o sítio funciona em ambos os casos e pode mudar de opinião a qualquer momento.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Durante quanto tempo a sua escolha é memorizada: { $lifetime }.
# How the form works.
form-how = Assinale o que aceita e, em seguida, guarde as suas escolhas. O que não estiver assinalado é recusado.
# The visitor has chosen before.
form-earlier = Uma caixa já assinalada mostra uma escolha que fez anteriormente.
# Beside the box of a category. $category: its name.
form-allow = Aceito: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Lista detalhada ({ $count })
# The link to the charter, below the form.
form-charter = Ler a política de cookies
# The link to the charter, in the banner.
banner-charter = Escolher em pormenor ou ler a política de cookies
# The button that accepts everything.
button-accept = Aceitar todos
# The button that refuses everything.
button-refuse = Recusar todos
# The button that keeps the choice made with the boxes.
button-save = Guardar as minhas escolhas

## Contact

# The title of the section.
contact-heading = Contacto e atualização
# The controller's name follows.
contact-controller = Responsável pelo tratamento
# The address to write to follows.
contact-address = Contacto
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Sítio
   *[other] Sítios
}
# The date follows.
contact-updated = Última atualização
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Versão desta política
# A date. $day, $month and $year: numbers.
date = { $day } de { month } de { $year }
# A month. $month: its number.
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Áustria
    [AU] Austrália
    [BE] Bélgica
    [BG] Bulgária
    [BR] Brasil
    [CA] Canadá
    [CH] Suíça
    [CN] China
    [CY] Chipre
    [CZ] Chéquia
    [DE] Alemanha
    [DK] Dinamarca
    [EE] Estónia
    [ES] Espanha
    [FI] Finlândia
    [FR] França
    [GB] Reino Unido
    [GR] Grécia
    [HR] Croácia
    [HU] Hungria
    [IE] Irlanda
    [IL] Israel
    [IN] Índia
    [IS] Islândia
    [IT] Itália
    [JP] Japão
    [KR] Coreia do Sul
    [LI] Listenstaine
    [LT] Lituânia
    [LU] Luxemburgo
    [LV] Letónia
    [MC] Mónaco
    [MT] Malta
    [NL] Países Baixos
    [NO] Noruega
    [NZ] Nova Zelândia
    [PL] Polónia
    [PT] Portugal
    [RO] Roménia
    [SE] Suécia
    [SG] Singapura
    [SI] Eslovénia
    [SK] Eslováquia
    [UA] Ucrânia
    [US] Estados Unidos
   *[other] { $code }
}
