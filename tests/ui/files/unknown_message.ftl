# The title.
page-titel = Our cookies

SESIONID-purpose = Keeps you signed in from page to page.
what-is = { what-ist }
