// As scripts of measuring services do: the host alone, the host with its subdomains, and the whole domain.
for (const domain of ["", "; Domain=data.portal.test", "; Domain=portal.test"]) {
  document.cookie = "_pk_id.1.1fff=7; Path=/; Max-Age=33696000; Secure; SameSite=Lax" + domain;
  document.cookie = "_pk_ses.1.1fff=1; Path=/; Max-Age=86400; Secure; SameSite=Lax" + domain;
}
