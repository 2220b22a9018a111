### The standard texts of the cookie charter, in English.
### reviewed-by-native: no
###
### The texts of the rows (services, purposes…) come from the site's table. The space between a number and its unit does
### not break (U+00A0). The variables are the same in every language.

## The page

# The title of the page.
page-title = Cookie charter
# The title of the window. $owner: the controller's name or, failing that, the site's address.
page-title-of = Cookie charter – { $owner }
# What the page is for. $site: the site's address without “https://”.
page-about = This page lists the cookies that the site { $site } uses: what they are for, who sets them, how long they stay on your device, and who can read them.

## What a cookie is

# The title of the section.
what-heading = What is a cookie?
# The definition.
what-is = A cookie is a small text file that a site saves on your device (computer, phone or tablet) when you visit it. Your browser then sends it back to the site with each page, so that the site can recognise you from one page to the next.
# What it is used for, by example.
what-for = A cookie is used, for example, to keep you signed in, to remember the language you chose, or to count visits. It is not a program: it can neither read your files nor harm your device.
# Only if the table has local or session storage.
what-storage = A site can also keep information in your browser’s “local storage” or “session storage”. The technique differs, but your rights are the same, so this charter lists both together with the cookies.
# Only if the table has a service without a cookie.
what-nothing = Some of the services listed here save nothing on your device. They are in this charter so that the list is complete.

## The kinds of cookies

# The title of the section.
kinds-heading = Kinds of cookies
# The opening sentence.
kinds-about = Not all cookies serve the same purpose. The site cannot do without some of them; for the others, the choice is yours.
# The caption of the table of kinds.
kinds-caption = Kinds of cookies and your consent
# First column: the name of the kind.
kinds-kind = Kind
# Second column: what the kind is for.
kinds-purpose = What they are for
# Third column: consent.
kinds-consent = Your consent
# Fourth column: yes or no.
kinds-used = On this site
# The site uses this kind of cookies.
kinds-used-yes = Yes
# The site does not use this kind of cookies.
kinds-used-no = No

# The name of the category `necessary`.
category-necessary = Necessary cookies
# What it is for.
category-necessary-about = They make the site and the services you ask for work: signing in, sending a form safely, or remembering your choices about cookies.
# The name of the category `preferences`.
category-preferences = Preference cookies
# What it is for.
category-preferences-about = They remember your preferences, such as how pages are displayed, so that you need not state them at each visit.
# The name of the category `anonymous_statistics`.
category-anonymous-statistics = Anonymous statistics cookies
# What it is for.
category-anonymous-statistics-about = They measure visits to this site, and to no other, without making it possible to identify you.
# The name of the category `statistics`.
category-statistics = Statistics cookies
# What it is for.
category-statistics-about = They measure how the site is used, telling visitors apart, so that it can be improved.
# The name of the category `marketing`.
category-marketing = Advertising cookies
# What it is for.
category-marketing-about = They follow your browsing, sometimes from one site to another, to show you advertisements that match your interests.

# Under “Your consent”: exempt.
consent-exempt = Not needed. The law makes an exception for cookies that are strictly necessary for the service you ask for.
# Under “Your consent”: right to object.
consent-objection = Not needed, but you may object at any time. These cookies are allowed as long as you are told about them and can refuse them.
# Under “Your consent”: prior consent.
consent-required = Needed. The site works without them, so the law requires your consent before they are set, and you are free to refuse.

# Introduces the two definitions that follow.
party-about = A cookie can also be first-party or third-party. This makes no difference to your consent: what counts is what the cookie is for.
# First-party cookies.
party-first = A first-party (or internal) cookie is set by the site you are visiting, and is sent back to that site alone.
# Third-party cookies.
party-third = A third-party cookie is set by another site, which provides a service on the page: a video or a map, for example. That other site can sometimes recognise you wherever the same service is used.
# The table has at least one third-party cookie.
party-here = This site uses third-party cookies: the lists below show which ones.
# The table has none.
party-none = This site uses no third-party cookies.

## The cookies of the site, category by category

# The title of the section.
list-heading = The cookies of this site
# Only if the table is empty.
list-empty = This site uses no cookies.
# Only if a name has an asterisk.
list-pattern = In a name, the asterisk (*) stands for characters that differ from one visitor to another.
# What a category asks of the visitor: exempt.
list-exempt = Your consent is not needed.
# What a category asks of the visitor: right to object.
list-objection = Your consent is not needed, but you may object at any time.
# What a category asks of the visitor: prior consent.
list-required = Your consent is needed.
# No row of the category is shared: the column “Also read by” does not appear.
list-not-shared = Nobody has access to them but this site and the provider named.
# The caption of a category's table. $category: its name.
list-caption = { $category }: detailed list
# Heading of a column: whose service it is.
column-provider = Provider
# Heading of a column: the service and where it is used.
column-service = Service and place
# Heading of a column: the cookie's name.
column-name = Name
# Heading of a column: the purpose.
column-purpose = What it is for
# Heading of a column: the lifetime.
column-lifetime = Lifetime
# Heading of a column: who sets the cookie.
column-setter = Set by
# Heading of a column: who else can read it.
column-shared = Also read by
# A column's heading before its content, where the table turns into a list. $text: the heading.
label = { $text }:

# What a row is, behind its name.
kind-local-storage = local storage
# What a row is, behind its name.
kind-session-storage = session storage
# In place of the name, for a service without a cookie.
kind-nothing = No cookie
# What a row is, behind its name: a cookie or key of another site.
kind-third-party = third party

# Who sets the cookie: the site itself.
setter-site = This site
# A script of the page.
setter-script = A script on the page
# A piece of software or a service of the site. $name: its name.
setter-library = This site, through { $name }
# A third party. $provider: its name.
setter-third-party = { $provider } (third-party cookie)
# Nobody else reads the cookie, in a category where other rows are shared.
shared-nobody = Nobody else

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
    [one] { $count } second
   *[other] { $count } seconds
}
# Minutes. $count: the number.
length-minutes = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# Hours. $count: the number.
length-hours = { PLURAL($count) ->
    [one] { $count } hour
   *[other] { $count } hours
}
# Days. $count: the number.
length-days = { PLURAL($count) ->
    [one] { $count } day
   *[other] { $count } days
}
# Weeks. $count: the number.
length-weeks = { PLURAL($count) ->
    [one] { $count } week
   *[other] { $count } weeks
}
# Months. $count: the number.
length-months = { PLURAL($count) ->
    [one] { $count } month
   *[other] { $count } months
}
# Years. $count: the number.
length-years = { PLURAL($count) ->
    [one] { $count } year
   *[other] { $count } years
}
# Nothing is saved.
lifetime-none = Not applicable
# Until the end of the browser's session.
lifetime-session = Until you close the browser
# Of session storage, which ends with its tab.
lifetime-tab = Until you close the tab
# No end of its own: local storage.
lifetime-until-deleted = Until you delete it
# A length. $count, $unit: see `length`.
lifetime-exact = { length }
# A length that is a limit.
lifetime-limit = Up to { length }
# The session or a length.
lifetime-session-or = Until you close the browser, or { length }
# A length that each visit renews.
lifetime-exact-visit = { length } after your last visit
# A limit that each visit renews.
lifetime-limit-visit = Up to { length } after your last visit
# The session or a length that each visit renews.
lifetime-session-or-visit = Until you close the browser, or { length } after your last visit

## Changing one's mind

# The title of the section.
choice-heading = How to change your mind
# All categories are exempt from consent.
choice-exempt = This site uses only cookies that need no consent, so you have no choice to make. If you wish, you can still delete or block them.
# At least one category needs consent.
choice-required = You are free to accept or refuse the cookies that need your consent, and to change your mind at any time. To withdraw your consent, delete this site’s cookies in your browser.
# At least one category can be objected to.
choice-objection = You may object at any time to the cookies that are set without prior consent: delete and block them in your browser.
# The same, where the page links to a form.
choice-required-form = You are free to accept or refuse the cookies that need your consent, and to change your mind at any time: withdrawing it is as easy as giving it.
# At least one category can be objected to, and the page links to a form.
choice-objection-form = You may also object at any time to the cookies that are set without prior consent.
# The link to the form.
choice-form = Change my choices about cookies
# A cookie remembers the visitor's choice. $name: its name.
choice-remembered = Your choice is remembered by “{ $name }”. If you delete it, that choice is forgotten.
# The site names a contact.
choice-contact = You can also write to the contact given at the bottom of this page.
# Introduces the list that follows.
choice-browser = In your browser’s settings you can:
# First point of the list.
choice-browser-delete = see the cookies and data that sites have saved, and delete them;
# Second point of the list.
choice-browser-block = block all cookies, or third-party cookies alone;
# Third point of the list.
choice-browser-private = browse in private mode, so that everything is deleted when you close the window.
# At least one category is exempt from consent.
choice-consequence = If you block necessary cookies, part of the site may stop working.

## The form in which visitors choose

# The title of the form.
form-title = Your choices about cookies
# Who asks, and that the choice is free. $owner: the controller's name or, failing that, the site's address.
form-about = { $owner } asks for your choice about the cookies that this site can do without. You are free to accept or to refuse them, the site works either way, and you can change your mind at any time.
# How long the choice is kept. $lifetime: a lifetime in words, as in the lists, beginning with a capital letter.
form-remembered = How long your choice is remembered: { $lifetime }.
# How the form works.
form-how = Tick what you accept, then save your choices. What is not ticked is refused.
# The visitor has chosen before.
form-earlier = A box that is already ticked shows a choice that you made earlier.
# Beside the box of a category. $category: its name.
form-allow = I accept: { $category }
# Opens the list of a category's cookies. $count: how many.
form-rows = The detailed list ({ $count })
# The link to the charter, below the form.
form-charter = Read the cookie charter
# The link to the charter, in the banner.
banner-charter = Choose in detail, or read the cookie charter
# The button that accepts everything.
button-accept = Accept all
# The button that refuses everything.
button-refuse = Refuse all
# The button that keeps the choice made with the boxes.
button-save = Save my choices

## Contact

# The title of the section.
contact-heading = Contact and update
# The controller's name follows.
contact-controller = Controller
# The address to write to follows.
contact-address = Contact
# The sites' addresses follow. $count: how many.
contact-sites = { PLURAL($count) ->
    [one] Site
   *[other] Sites
}
# The date follows.
contact-updated = Last updated
# The digest of this version of the charter follows: letters and digits that an auditor can cite.
contact-digest = Version of this charter
# A date. $day, $month and $year: numbers.
date = { $day } { month } { $year }
# A month. $month: its number.
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# A country. $code: its ISO 3166-1 code, shown as it is where it is not in the list.
country = { $code ->
    [AT] Austria
    [AU] Australia
    [BE] Belgium
    [BG] Bulgaria
    [BR] Brazil
    [CA] Canada
    [CH] Switzerland
    [CN] China
    [CY] Cyprus
    [CZ] Czechia
    [DE] Germany
    [DK] Denmark
    [EE] Estonia
    [ES] Spain
    [FI] Finland
    [FR] France
    [GB] United Kingdom
    [GR] Greece
    [HR] Croatia
    [HU] Hungary
    [IE] Ireland
    [IL] Israel
    [IN] India
    [IS] Iceland
    [IT] Italy
    [JP] Japan
    [KR] South Korea
    [LI] Liechtenstein
    [LT] Lithuania
    [LU] Luxembourg
    [LV] Latvia
    [MC] Monaco
    [MT] Malta
    [NL] Netherlands
    [NO] Norway
    [NZ] New Zealand
    [PL] Poland
    [PT] Portugal
    [RO] Romania
    [SE] Sweden
    [SG] Singapore
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraine
    [US] United States
   *[other] { $code }
}
