# The words of the city's lawyers, over those of the crate.
page-title = Our cookies
category-statistics = { -we } count
-we = What we
SESSIONID-purpose = Lets us know that it is you.
CHOICE-service = Your choice
button-refuse = No, thank you
