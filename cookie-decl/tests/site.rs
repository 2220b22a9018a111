//! Where a process serves its table: production, staging, a developer's machine, two tenants.

use std::error::Error;

use cookie_decl::{ServeError, Site, SiteError};

/// A table for each test that calls `serve_at`: a process says that once for each.
macro_rules! table {
    ($name:ident) => {
        #[allow(dead_code, reason = "each test uses a part of the table")]
        mod $name {
            cookie_decl::declare_cookies! {
                #![site("https://www.example.org")]
                necessary {
                    "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session or 14 days;
                    _ | _ | "shared" | "Is shared with subdomains." | 1 day, Domain = site;
                    _ | _ | "pref_*" | "Keeps a preference." | session, Domain = site, Path = "/app";
                    _ | _ | "plain" | "Is not secure." | session, Secure = false, HttpOnly = false, SameSite = Strict;
                    #[formerly("old", Path = "/old", Domain = "example.org")]
                    _ | _ | "moved" | "Has moved." | session;
                    #[set_by("gateway")]
                    _ | _ | "gate" | "Is the gateway's." | session;
                }
            }
        }
    };
}

fn site(url: &str) -> Site {
    Site::new(url).unwrap()
}

#[test]
fn without_a_word_the_canonical_site_counts() {
    table!(table);
    assert_eq!(
        table::SESSIONID.set("x").to_string(),
        "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert_eq!(
        table::SHARED.set("x").to_string(),
        "shared=x; Path=/; Domain=www.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=86400"
    );
}

#[test]
fn production() -> Result<(), Box<dyn Error>> {
    table!(table);
    table::CHARTER.serve_at(Site::new("https://www.example.org/")?)?;
    assert_eq!(
        table::SHARED.set("x").to_string(),
        "shared=x; Path=/; Domain=www.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=86400"
    );
    assert_eq!(table::SHARED.set("x").domain(), Some("www.example.org"));
    assert_eq!(table::SESSIONID.set("x").domain(), None);
    Ok(())
}

#[test]
fn a_staging_host() -> Result<(), Box<dyn Error>> {
    table!(table);
    table::CHARTER.serve_at(Site::new("https://Staging.Example.ORG:8443")?)?;
    assert_eq!(
        table::SESSIONID.set("x").to_string(),
        "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert_eq!(
        table::SHARED.set("x").to_string(),
        "shared=x; Path=/; Domain=staging.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=86400"
    );
    let life = std::time::Duration::from_secs(60);
    assert_eq!(
        table::SHARED.set("x").max_age(life)?.to_string(),
        "shared=x; Path=/; Domain=staging.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=60"
    );
    assert_eq!(
        table::PREF.named("a")?.set("x").session().to_string(),
        "pref_a=x; Path=/app; Domain=staging.example.org; Secure; HttpOnly; SameSite=Lax"
    );
    assert_eq!(
        table::SHARED.removal().to_string(),
        "shared=; Path=/; Domain=staging.example.org; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
    );
    let scopes = |removals: cookie_decl::Removals| -> Vec<_> {
        removals.iter().map(|removal| removal.domain().map(str::to_owned)).collect()
    };
    let own = |domain: &str| Some(domain.to_owned());
    assert_eq!(scopes(table::MOVED.removals()), [None, own("example.org")]);
    assert_eq!(scopes(table::GATE.removals()), [None, own("staging.example.org"), own("example.org")]);
    assert_eq!(table::SHARED.request_pair("x"), "shared=x");
    Ok(())
}

#[test]
fn http_on_localhost() -> Result<(), Box<dyn Error>> {
    table!(table);
    table::CHARTER.serve_at(Site::new("http://localhost:8080")?)?;
    assert_eq!(
        table::SESSIONID.set("x").to_string(),
        "sessionid=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert_eq!(table::SHARED.set("x").to_string(), "shared=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400");
    assert_eq!(table::PLAIN.set("x").to_string(), "plain=x; Path=/; SameSite=Strict");
    assert_eq!(
        table::SESSIONID.removal().to_string(),
        "sessionid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
    );
    assert!(format!("{:?}", table::SESSIONID.set("secret")).contains("Path=/; HttpOnly; SameSite=Lax"));
    Ok(())
}

#[test]
fn loopback_and_nothing_else_is_loopback() -> Result<(), SiteError> {
    for url in [
        "http://localhost",
        "http://app.localhost:3000",
        "http://127.0.0.1:8080",
        "http://[0:0:0:0:0:0:0:1]",
        "http://127.8.9.1",
        "http://[::1]:8080",
        "HTTP://LOCALHOST/",
    ] {
        assert!(Site::new(url)?.is_http_loopback(), "{url}");
    }
    for url in [
        "https://localhost",
        "http://localhost.example.org",
        "http://notlocalhost",
        "http://128.0.0.1",
        "http://[::2]",
        "https://127.0.0.1",
    ] {
        assert!(!Site::new(url)?.is_http_loopback(), "{url}");
    }
    Ok(())
}

#[test]
fn two_tenants_in_one_process() -> Result<(), Box<dyn Error>> {
    table!(table);
    let (one, two) = (site("https://one.example"), site("https://shop.two.example"));
    table::CHARTER.check_site(&one)?;
    table::CHARTER.check_site(&two)?;
    for tenant in [&one, &two] {
        let host = tenant.host();
        assert_eq!(
            table::SHARED.at(tenant).set("x").to_string(),
            format!("shared=x; Path=/; Domain={host}; Secure; HttpOnly; SameSite=Lax; Max-Age=86400")
        );
        assert_eq!(
            table::PREF.named("a")?.at(tenant).try_set("x")?.to_string(),
            format!("pref_a=x; Path=/app; Domain={host}; Secure; HttpOnly; SameSite=Lax")
        );
        assert_eq!(table::SHARED.at(tenant).removal().domain(), Some(host));
        assert_eq!(table::SHARED.at(tenant).removals().iter().count(), 1);
        assert_eq!(table::GATE.at(tenant).removal().domain(), None);
        assert_eq!(
            table::GATE
                .at(tenant)
                .removals()
                .iter()
                .nth(1)
                .and_then(|r| r.domain().map(str::to_owned))
                .as_deref(),
            Some(host)
        );
    }
    // A tenant's site wins over the process's.
    table::CHARTER.serve_at(site("http://localhost"))?;
    assert!(table::SHARED.at(&one).set("x").to_string().contains("Domain=one.example; Secure"));
    assert_eq!(format!("{:?}", table::SHARED.at(&one)), "CookieAt(shared, one.example)");
    assert_eq!(format!("{:?}", table::GATE.at(&one)), "ForeignCookieAt(gate, one.example)");
    Ok(())
}

#[test]
fn a_process_serves_a_table_once() -> Result<(), ServeError> {
    table!(table);
    table::CHARTER.serve_at(site("https://staging.example.org"))?;
    table::CHARTER.serve_at(site("https://staging.example.org"))?;
    // Spelled otherwise, or at another port, which cookies do not know.
    for same in
        ["https://staging.example.org/", "HTTPS://Staging.Example.org", "https://staging.example.org:443"]
    {
        table::CHARTER.serve_at(site(same))?;
    }
    assert!(table::CHARTER.serve_at(site("http://staging.example.org")).is_err());
    let error = table::CHARTER.serve_at(site("https://other.example.org")).unwrap_err();
    assert_eq!(error.rows().count(), 0);
    assert_eq!(
        error.to_string(),
        "the table cannot be served at `https://other.example.org`: this process serves it at `https://staging.example.org` already, `COOKIE.at(&site)` is for several sites in one process"
    );
    assert_eq!(table::SHARED.set("x").domain(), Some("staging.example.org"));
    Ok(())
}

#[allow(dead_code, reason = "most rows are only named")]
mod strict {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            "City" | "Sign-in" | "sessionid" | "Keeps you signed in." | session;
            _ | _ | "__Host-sid" | "Has a prefix." | session;
            _ | _ | "wide" | "Is for all hosts." | session, Domain = "example.org";
            _ | _ | "embed" | "Is for frames." | session, SameSite = None;
            _ | _ | "chip" | "Is for frames, each on its own." | session, SameSite = None, Partitioned;
            _ | _ | "plain" | "Is not secure." | session, Secure = false;
            #[script]
            _ | _ | "__Secure-script" | "Is a script's." | session, Domain = "example.org";
            #[third_party]
            "Video" | "Video" | "VISITOR" | "Is the provider's." | session, Domain = "video.example";
        }
    }
}

#[test]
fn what_cannot_work_there_is_named_all_at_once() {
    let misfits = |url: &str| -> Vec<String> {
        let fits = strict::CHARTER.check_site(&site(url));
        fits.map_or_else(|error| error.rows().map(|row| row.name().to_string()).collect(), |()| vec![])
    };
    assert!(misfits("https://example.org").is_empty());
    assert!(misfits("https://staging.example.org").is_empty());
    assert_eq!(misfits("https://notexample.org"), ["wide"]);
    assert_eq!(misfits("https://example.org.evil"), ["wide"]);
    assert_eq!(misfits("https://192.0.2.1"), ["wide"]);
    assert_eq!(misfits("http://staging.example.org"), ["sessionid", "__Host-sid", "wide", "embed", "chip"]);
    assert_eq!(misfits("http://localhost"), ["__Host-sid", "wide", "embed", "chip"]);
    let error = strict::CHARTER.serve_at(site("http://localhost:1")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the cookies of the table cannot all be served at `http://localhost:1`\n\
         - cookie `__Host-sid` begins with `__Host-`: browsers take such cookies over https alone\n\
         - cookie `wide` has `Domain=example.org`: the host is neither that nor below it; `Domain = site` follows the host\n\
         - cookie `embed` has `SameSite=None`: browsers ask for `Secure` then, which needs https\n\
         - cookie `chip` has `SameSite=None`: browsers ask for `Secure` then, which needs https"
    );
    assert_eq!(strict::SESSIONID.set("x").to_string(), "sessionid=x; Path=/; Secure; HttpOnly; SameSite=Lax");
}

#[test]
fn what_is_not_a_site() {
    for (url, reason) in [
        ("", "begins with neither"),
        ("example.org", "begins with neither"),
        ("ftp://example.org", "begins with neither"),
        ("https://", "its host is"),
        ("https://exa mple.org", "its host is"),
        ("https://é.example", "its host is"),
        ("https://-a.example", "its host is"),
        ("https://a..b", "its host is"),
        ("https://1.2.3", "its host is"),
        ("https://[::1", "its host is"),
        ("https://[::g]", "its host is"),
        ("https://example.org:", "its port is"),
        ("https://example.org:+1", "its port is"),
        ("https://example.org:65536", "its port is"),
        ("https://example.org/app", "only scheme, host and port"),
        ("https://me@example.org", "only scheme, host and port"),
        ("https://example.org?x", "only scheme, host and port"),
    ] {
        let error = Site::new(url).unwrap_err().to_string();
        assert!(error.contains(reason), "{url}: {error}");
    }
    assert_eq!(site("https://[2001:DB8::1]:8443").host(), "[2001:db8::1]");
    assert_eq!(site("https://example.org:8443/").url(), "https://example.org:8443/");
}

#[cfg(feature = "consent")]
mod asking {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        necessary {
            "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, Domain = site, consent;
        }
        statistics {
            "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months, Domain = site;
            _ | _ | "survey_*": u8 | "Remembers a survey." | 1 day, Domain = site;
        }
    }
}

#[cfg(feature = "consent")]
#[test]
fn consent_at_a_tenant() -> Result<(), Box<dyn Error>> {
    use cookie_decl::Decision;

    let tenant = site("https://one.example");
    let accepted = Decision::accept_all(&asking::CHARTER);
    let answer = accepted.answer_at("", &tenant);
    let domains: Vec<_> = answer.iter().map(|cookie| (cookie.name(), cookie.domain())).collect();
    assert_eq!(domains, [("choice", Some("one.example"))]);
    let granted = asking::CHARTER.consent(&accepted.request_pair()).granted::<asking::Statistics>();
    let granted = granted.ok_or("not granted")?;
    let visits = asking::VISITS.at(&tenant).with(&granted).set(1);
    assert_eq!(
        visits.to_string(),
        "visits=1; Path=/; Domain=one.example; Secure; HttpOnly; SameSite=Lax; Max-Age=33696000"
    );
    let survey = asking::SURVEY.named("a")?;
    assert_eq!(survey.at(&tenant).with(&granted).set(1).domain(), Some("one.example"));
    let answer = Decision::refuse_all(&asking::CHARTER).answer_at("visits=1; survey_a=1", &tenant);
    let domains: Vec<_> = answer.iter().map(|cookie| (cookie.name(), cookie.domain())).collect();
    let at = Some("one.example");
    assert_eq!(domains, [("choice", at), ("visits", at), ("survey_a", at)]);
    assert_eq!(asking::CHOICE.removal().domain(), Some("www.example.org"));
    Ok(())
}

/// Removals and jars over a site see what the header says, not what the row does.
#[cfg(feature = "cookie")]
#[test]
fn a_jar_gets_what_is_written() {
    table!(table);
    let local = site("http://localhost");
    let cookie = cookie::Cookie::from(table::SHARED.at(&local).set("a b"));
    assert_eq!((cookie.secure(), cookie.domain(), cookie.value()), (Some(false), None, "a b"));
    let tenant = site("https://one.example");
    let cookie = cookie::Cookie::from(table::SHARED.at(&tenant).set("a b"));
    assert_eq!((cookie.secure(), cookie.domain()), (Some(true), Some("one.example")));
    assert_eq!(cookie.max_age(), Some(cookie::time::Duration::days(1)));
}
