page-about = The cookies of { $sit }.
form-rows = { $count ->
    [one] One cookie of { $owner }
   *[other] { $count } cookies
}
page-title = Cookies of { $site }
