page-title
what-heading = { $site
form-rows = { $count ->
    [one] One cookie
}
button-save = Save
button-save = Keep
what-is = { what-for }
what-for = { what-is }
SESSIONID-purpose = Keeps you signed in for { NUMBER(14) } days.
