### The standard texts of the cookie charter, in Bulgarian.
### reviewed-by-native: no
###
### Quotation marks are „…“ and the dash between words is an en dash. Visitors are addressed as “Вие”, with a capital letter.
### The space between a number and its unit does not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Политика за бисквитките
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Политика за бисквитките – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = На тази страница са посочени бисквитките, които използва сайтът { $site }: за какво служат, кой ги задава, колко време остават на Вашето устройство и кой може да ги чете.

## What a cookie is

# The title of the section.
what-heading = Какво е бисквитка?
# The definition.
what-is = Бисквитката е малък текстов файл, който даден сайт запазва на Вашето устройство (компютър, телефон или таблет), когато го посетите. След това браузърът Ви го изпраща обратно на сайта с всяка страница, така че сайтът да може да Ви разпознава при преминаване от една страница към друга.
# What it is used for, by example.
what-for = Бисквитката служи например за това да останете влезли в профила си, да се запомни избраният от Вас език или да се преброяват посещенията. Тя не е програма: не може нито да чете файловете Ви, нито да повреди устройството Ви.
# Only if the table has local or session storage.
what-storage = Сайтът може да съхранява информация и в „локалното хранилище“ или в „хранилището за сесията“ на браузъра Ви. Техниката е различна, но правата Ви са същите, затова настоящата политика ги посочва заедно с бисквитките.
# Only if the table has a service without a cookie.
what-nothing = Някои от посочените тук услуги не запазват нищо на Вашето устройство. Те са включени в настоящата политика, за да бъде списъкът пълен.

## The kinds of cookies

# The title of the section.
kinds-heading = Видове бисквитки
# The opening sentence.
kinds-about = Не всички бисквитки имат една и съща цел. Без някои от тях сайтът не може да работи; за останалите решавате Вие.
# The caption of the table of kinds.
kinds-caption = Видове бисквитки и Вашето съгласие
# First column: the name of the kind.
kinds-kind = Вид
# Second column: what the kind is for.
kinds-purpose = За какво служат
# Third column: consent.
kinds-consent = Вашето съгласие
# Fourth column: yes or no.
kinds-used = На този сайт
# The site uses this kind of cookies.
kinds-used-yes = Да
# The site does not use this kind of cookies.
kinds-used-no = Не

# The name of the category `necessary`.
category-necessary = Необходими бисквитки
# What it is for.
category-necessary-about = Те осигуряват работата на сайта и на услугите, които заявявате: влизане в профил, сигурно изпращане на формуляр или запомняне на Вашия избор относно бисквитките.
# The name of the category `preferences`.
category-preferences = Бисквитки за предпочитания
# What it is for.
category-preferences-about = Те запомнят Вашите предпочитания, например начина на показване на страниците, за да не се налага да ги посочвате при всяко посещение.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Бисквитки за анонимна статистика
# What it is for.
category-anonymous-statistics-about = Те измерват посещенията на този сайт, и на никой друг, без да позволяват да бъдете идентифицирани.
# The name of the category `statistics`.
category-statistics = Статистически бисквитки
# What it is for.
category-statistics-about = Те измерват как се използва сайтът, като различават отделните посетители, за да може той да бъде подобряван.
# The name of the category `marketing`.
category-marketing = Рекламни бисквитки
# What it is for.
category-marketing-about = Те проследяват сърфирането Ви, понякога от един сайт на друг, за да Ви показват реклами, които отговарят на интересите Ви.

# Under “Your consent”: exempt.
consent-exempt = Не е необходимо. Законът предвижда изключение за бисквитките, които са строго необходими за услугата, която заявявате.
# Under “Your consent”: right to object.
consent-objection = Не е необходимо, но можете да възразите по всяко време. Тези бисквитки са допустими, доколкото сте информирани за тях и можете да ги откажете.
# Under “Your consent”: prior consent.
consent-required = Необходимо е. Сайтът работи и без тях, затова законът изисква Вашето съгласие, преди те да бъдат зададени, и Вие можете свободно да откажете.

# Introduces the two definitions that follow.
party-about = Една бисквитка може също да бъде собствена или на трета страна. Това не променя нищо по отношение на Вашето съгласие: важно е за какво служи бисквитката.
# First-party cookies.
party-first = Собствената бисквитка се задава от сайта, който посещавате, и се изпраща обратно само на него.
# Third-party cookies.
party-third = Бисквитката на трета страна се задава от друг сайт, който предоставя услуга на страницата: например видеоклип или карта. Понякога този друг сайт може да Ви разпознае навсякъде, където се използва същата услуга.
# The table has at least one third-party cookie.
party-here = Този сайт използва бисквитки на трети страни: списъците по-долу показват кои са те.
# The table has none.
party-none = Този сайт не използва бисквитки на трети страни.

## The cookies of the site, category by category

# The title of the section.
list-heading = Бисквитките на този сайт
# Only if the table is empty.
list-empty = Този сайт не използва бисквитки.
# Only if a name has an asterisk.
list-pattern = В името звездичката (*) замества знаци, които са различни за различните посетители.
# What a category asks of the visitor: exempt.
list-exempt = Вашето съгласие не е необходимо.
# What a category asks of the visitor: right to object.
list-objection = Вашето съгласие не е необходимо, но можете да възразите по всяко време.
# What a category asks of the visitor: prior consent.
list-required = Вашето съгласие е необходимо.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Никой няма достъп до тях освен този сайт и посочения доставчик.
# The caption of a category's table. $category: its name.
list-caption = { $category }: подробен списък
# Heading of a column: whose service it is.
column-provider = Доставчик
# Heading of a column: the service and where it is used.
column-service = Услуга и място
# Heading of a column: the cookie's name.
column-name = Име
# Heading of a column: the purpose.
column-purpose = Цел
# Heading of a column: the lifetime.
column-lifetime = Срок на съхранение
# Heading of a column: who sets the cookie.
column-setter = Задава се от
# Heading of a column: who else can read it.
column-shared = Чете се и от
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = локално хранилище
# What a row is, behind its name.
kind-session-storage = хранилище за сесията
# In place of the name, for a service without a cookie.
kind-nothing = Няма бисквитка
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = трета страна

# Who sets the cookie: the site itself.
setter-site = Този сайт
# A script of the page.
setter-script = Скрипт на страницата
# A piece of software or a service of the site. $name: its name.
setter-library = Този сайт, чрез { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (бисквитка на трета страна)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Никой друг

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
    [one] { $count } секунда
   *[other] { $count } секунди
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } минута
   *[other] { $count } минути
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } час
   *[other] { $count } часа
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } ден
   *[other] { $count } дни
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } седмица
   *[other] { $count } седмици
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } месец
   *[other] { $count } месеца
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } година
   *[other] { $count } години
}
# Nothing is saved.
lifetime-none = Не е приложимо
# Until the end of the browser's session.
lifetime-session = До затварянето на браузъра
# Of session storage, which ends with its tab.
lifetime-tab = До затварянето на раздела
# No end of its own: local storage.
lifetime-until-deleted = Докато не изтриете записа
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Най-много { length }
# The session or a length.
lifetime-session-or = До затварянето на браузъра или { length }
# A length that each visit renews.
lifetime-exact-visit = { length } след последното Ви посещение
# A limit that each visit renews.
lifetime-limit-visit = Най-много { length } след последното Ви посещение
# The session or a length that each visit renews.
lifetime-session-or-visit = До затварянето на браузъра или { length } след последното Ви посещение

## Changing one's mind

# The title of the section.
choice-heading = Как да промените избора си
# All categories are exempt from consent.
choice-exempt = Този сайт използва само бисквитки, за които не е необходимо съгласие, така че не е нужно да правите избор. Ако желаете, все пак можете да ги изтриете или блокирате.
# At least one category needs consent.
choice-required = Можете свободно да приемете или да откажете бисквитките, за които е необходимо Вашето съгласие, и да промените избора си по всяко време. За да оттеглите съгласието си, изтрийте бисквитките на този сайт в браузъра си.
# At least one category can be objected to.
choice-objection = По всяко време можете да възразите срещу бисквитките, които се задават без предварително съгласие: изтрийте ги и ги блокирайте в браузъра си.
# The same, where the page links to a form.
choice-required-form = Можете свободно да приемете или да откажете бисквитките, за които е необходимо Вашето съгласие, и да промените избора си по всяко време: оттеглянето на съгласието е също толкова лесно, колкото и даването му.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = Можете също така по всяко време да възразите срещу бисквитките, които се задават без предварително съгласие.
# The link to the form.
choice-form = Промяна на моя избор относно бисквитките
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Вашият избор се запазва в „{ $name }“. Ако изтриете този запис, изборът се забравя.
# The site names a contact.
choice-contact = Можете също да пишете на адреса за контакт, посочен в края на тази страница.
# Introduces the list that follows.
choice-browser = В настройките на браузъра си можете:
# First point of the list.
choice-browser-delete = да видите бисквитките и данните, които сайтовете са запазили, и да ги изтриете;
# Second point of the list.
choice-browser-block = да блокирате всички бисквитки или само бисквитките на трети страни;
# Third point of the list.
choice-browser-private = да сърфирате в частен режим, така че всичко да се изтрие, когато затворите прозореца.
# At least one category is exempt from consent.
choice-consequence = Ако блокирате необходимите бисквитки, част от сайта може да спре да работи.

## The form in which visitors choose

# The title of the form.
form-title = Вашият избор относно бисквитките
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } Ви моли да направите избор относно бисквитките, без които този сайт може да работи. Можете свободно да ги приемете или да ги откажете, сайтът работи и в двата случая, а избора си можете да промените по всяко време.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = Колко време се помни Вашият избор: { $lifetime }.
# How the form works.
form-how = Отбележете това, което приемате, след което запазете избора си. Неотбелязаното се отхвърля.
# The visitor has chosen before.
form-earlier = Вече отбелязано поле показва избор, който сте направили по-рано.
# Beside the box of a category. $category: its name.
form-allow = Приемам: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = Подробен списък ({ $count })
# The link to the charter, below the form.
form-charter = Прочетете политиката за бисквитките
# The link to the charter, in the banner.
banner-charter = Изберете подробно или прочетете политиката за бисквитките
# The button that accepts everything.
button-accept = Приемане на всички
# The button that refuses everything.
button-refuse = Отхвърляне на всички
# The button that keeps the choice made with the boxes.
button-save = Запазване на моя избор

## Contact

# The title of the section.
contact-heading = Контакт и актуализация
# The controller's name follows.
contact-controller = Администратор на лични данни
# The address to write to follows.
contact-address = Контакт
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Сайт
   *[other] Сайтове
}
# The date follows.
contact-updated = Последна актуализация
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Версия на тази политика
# A date. $day, $month and $year: numbers.
date = { $day } { month } { $year } г.
# A month. $month: its number.
month = { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Австрия
    [AU] Австралия
    [BE] Белгия
    [BG] България
    [BR] Бразилия
    [CA] Канада
    [CH] Швейцария
    [CN] Китай
    [CY] Кипър
    [CZ] Чехия
    [DE] Германия
    [DK] Дания
    [EE] Естония
    [ES] Испания
    [FI] Финландия
    [FR] Франция
    [GB] Обединено кралство
    [GR] Гърция
    [HR] Хърватия
    [HU] Унгария
    [IE] Ирландия
    [IL] Израел
    [IN] Индия
    [IS] Исландия
    [IT] Италия
    [JP] Япония
    [KR] Южна Корея
    [LI] Лихтенщайн
    [LT] Литва
    [LU] Люксембург
    [LV] Латвия
    [MC] Монако
    [MT] Малта
    [NL] Нидерландия
    [NO] Норвегия
    [NZ] Нова Зеландия
    [PL] Полша
    [PT] Португалия
    [RO] Румъния
    [SE] Швеция
    [SG] Сингапур
    [SI] Словения
    [SK] Словакия
    [UA] Украйна
    [US] Съединени щати
   *[other] { $code }
}
