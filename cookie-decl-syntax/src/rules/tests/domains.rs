use super::build::*;
use super::*;

/// On `https://data.example.org`.
#[test]
fn domains() {
    const MALFORMED: &[&str] = &["domain_malformed @ domain"];
    const FOREIGN: &[&str] = &["domain_foreign @ domain"];
    const SUFFIX: &[&str] = &["domain_public_suffix @ domain"];
    let (label, long_label) = ("l".repeat(63), "l".repeat(64));
    let host = format!("{label}.{label}.{label}.{}", "l".repeat(61));
    let long_host = format!("{host}l");
    for (domain, expected) in [
        ("site", &[] as &[&str]),
        ("example.org", &[]),
        ("Example.ORG", &[]),
        ("data.example.org", &["domain_equals_host @ domain"]),
        ("DATA.example.org", &["domain_equals_host @ domain"]),
        (".example.org", &["domain_leading_dot @ domain"]),
        (".data.example.org", &["domain_leading_dot @ domain", "domain_equals_host @ domain"]),
        (".example.com", &["domain_leading_dot @ domain", "domain_foreign @ domain"]),
        // A child, a sibling, a stranger, and no label border.
        ("www.data.example.org", FOREIGN),
        ("www.example.org", FOREIGN),
        ("example.com", FOREIGN),
        ("ample.org", FOREIGN),
        ("xn--bcher-kva.example", FOREIGN),
        // No host name of a standard, but one of browsers.
        ("exa_mple.org", FOREIGN),
        ("org", SUFFIX),
        ("localhost", SUFFIX),
        (".org", &["domain_leading_dot @ domain", "domain_public_suffix @ domain"]),
        // Another host's address is no alteration, it is refused.
        ("192.0.2.1", FOREIGN),
        ("[2001:db8::1]", FOREIGN),
        ("::1", FOREIGN),
        ("3.2.4", FOREIGN),
        ("", MALFORMED),
        (".", MALFORMED),
        ("..", MALFORMED),
        ("..example.org", MALFORMED),
        ("example..org", MALFORMED),
        ("example.org.", MALFORMED),
        (".example.org.", MALFORMED),
        ("https://example.org", MALFORMED),
        ("example.org:443", MALFORMED),
        ("example.org/app", MALFORMED),
        ("example.org; Secure", MALFORMED),
        (" example.org", MALFORMED),
        ("exa mple.org", MALFORMED),
        ("example.org\r\n", MALFORMED),
        ("*.example.org", MALFORMED),
        ("data%2Eexample.org", MALFORMED),
        ("-data.example.org", MALFORMED),
        ("data-.example.org", MALFORMED),
        ("example.org-", MALFORMED),
        ("données.example.org", MALFORMED),
        ("127.0.0.1:80", MALFORMED),
        ("[::1", MALFORMED),
        (&host, FOREIGN),
        (&long_host, MALFORMED),
        (&label, SUFFIX),
        (&long_label, MALFORMED),
    ] {
        expect_row(cookie("a").domain(domain), expected);
    }
}

#[test]
fn one_of_several_hosts_is_enough() {
    let two = |domain| {
        table([cookie("a").domain(domain)]).only_site("https://a.example.org").site("https://b.example.com")
    };
    expect(&two("example.org"), &[]);
    expect(&two("example.com"), &[]);
    expect(&two("b.example.com"), &["domain_equals_host @ domain"]);
    expect(&two("example.net"), &["domain_foreign @ domain"]);
    // Meant for the host below.
    let nested = |domain| {
        table([cookie("a").domain(domain)]).only_site("https://example.org").site("https://www.example.org")
    };
    expect(&nested("example.org"), &[]);
    expect(&nested("www.example.org"), &["domain_equals_host @ domain"]);
    // Without a site nothing is foreign: that is a mistake of its own.
    let mut nowhere = table([cookie("a").domain("example.org")]);
    nowhere.sites.clear();
    expect(&nowhere, &[]);
}

#[test]
fn a_site_that_is_an_address_or_a_single_label_has_no_subdomains() {
    for (url, domain, expected) in [
        ("https://192.0.2.1", "site", &["domain_ip_address @ domain"] as &[&str]),
        ("https://192.0.2.1", "192.0.2.1", &["domain_ip_address @ domain"]),
        ("https://192.0.2.1", "192.0.2.2", &["domain_foreign @ domain"]),
        ("https://192.0.2.1", "2.1", &["domain_foreign @ domain"]),
        ("https://[2001:db8::1]", "site", &["domain_ip_address @ domain"]),
        ("https://[2001:db8::1]", "[2001:DB8:0::1]", &["domain_ip_address @ domain"]),
        ("https://[2001:db8::1]", "2001:db8::1", &["domain_foreign @ domain"]),
        ("http://localhost", "site", &["domain_single_label @ domain"]),
        ("http://localhost", "LocalHost", &["domain_single_label @ domain"]),
        ("http://localhost", "intranet", &["domain_public_suffix @ domain"]),
        ("https://com", ".com", &["domain_leading_dot @ domain", "domain_single_label @ domain"]),
    ] {
        expect(&table([cookie("a").domain(domain)]).only_site(url), expected);
    }
}

#[test]
fn a_third_party_has_hosts_of_its_own() {
    for (domain, expected) in [
        ("tracker.example", &[] as &[&str]),
        (".tracker.example", &["domain_leading_dot @ domain"]),
        ("tracker", &["domain_single_label @ domain"]),
        ("192.0.2.1", &["domain_ip_address @ domain"]),
        // To browsers it is one too.
        ("tracker.1", &["domain_ip_address @ domain"]),
        ("https://tracker.example", &["domain_malformed @ domain"]),
        ("site", &["third_party_own_domain @ domain"]),
        ("data.example.org", &["third_party_own_domain @ domain"]),
        ("DATA.example.org", &["third_party_own_domain @ domain"]),
        // Somebody else's host under the same parent.
        ("example.org", &[]),
    ] {
        expect_row(cookie("a").third_party().domain(domain), expected);
    }
    expect_row(cookie("a").domain("site"), &[]);
}

#[test]
fn a_former_domain_must_be_writable() {
    for (domain, expected) in [
        ("example.org", &[] as &[&str]),
        (".example.org", &[]),
        ("data.example.org", &[]),
        ("example.org; Secure", &["domain_malformed @ former_domain"]),
        ("example.com", &["domain_foreign @ former_domain"]),
        ("org", &["domain_public_suffix @ former_domain"]),
    ] {
        expect_row(cookie("a").formerly("a", None, Some(domain)), expected);
    }
    expect_row(cookie("a").third_party().formerly("a", None, Some("tracker.example")), &[]);
}
