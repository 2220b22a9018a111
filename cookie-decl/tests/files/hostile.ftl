### What somebody could write who edits words and is no friend.

page-title = <script>alert(1)</script> & "quotes" 'single' --> ]]>
page-about = <img src=x onerror=alert(2)> { $site } [link](javascript:alert(3)) `code` | cell
kinds-heading = </h2><script>alert(4)</script>
button-refuse = "><input autofocus onfocus=alert(5)>
SID-service = <b>bold</b>
SID-purpose = <svg onload=alert(6)>

# Doubles thirty times: a thousand million letters, if all were said.
more-0 = laugh
more-1 = { more-0 }{ more-0 }
more-2 = { more-1 }{ more-1 }
more-3 = { more-2 }{ more-2 }
more-4 = { more-3 }{ more-3 }
more-5 = { more-4 }{ more-4 }
more-6 = { more-5 }{ more-5 }
more-7 = { more-6 }{ more-6 }
more-8 = { more-7 }{ more-7 }
more-9 = { more-8 }{ more-8 }
more-10 = { more-9 }{ more-9 }
more-11 = { more-10 }{ more-10 }
more-12 = { more-11 }{ more-11 }
more-13 = { more-12 }{ more-12 }
more-14 = { more-13 }{ more-13 }
more-15 = { more-14 }{ more-14 }
more-16 = { more-15 }{ more-15 }
more-17 = { more-16 }{ more-16 }
more-18 = { more-17 }{ more-17 }
more-19 = { more-18 }{ more-18 }
more-20 = { more-19 }{ more-19 }
more-21 = { more-20 }{ more-20 }
more-22 = { more-21 }{ more-21 }
more-23 = { more-22 }{ more-22 }
more-24 = { more-23 }{ more-23 }
more-25 = { more-24 }{ more-24 }
more-26 = { more-25 }{ more-25 }
more-27 = { more-26 }{ more-26 }
more-28 = { more-27 }{ more-27 }
more-29 = { more-28 }{ more-28 }
more-30 = { more-29 }{ more-29 }
what-for = { more-30 }
