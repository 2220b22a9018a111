page-title = Cookie-Charta

SESSIONID-service = Aamelde
SESSIONID-purpose = Bliibt aagmeldet.
