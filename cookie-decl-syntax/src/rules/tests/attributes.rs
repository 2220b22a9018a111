use super::build::*;
use super::*;
use crate::model::{Kind, Lifetime, SameSite, Unit};

#[test]
fn same_site_none_and_partitioned_need_secure() {
    let none = || cookie("a").same_site(SameSite::None);
    expect_row(none(), &[]);
    expect_row(none().secure(false), &["same_site_none_without_secure @ secure"]);
    expect_row(cookie("a").same_site(SameSite::Strict).secure(false), &[]);
    expect_row(cookie("a").same_site(SameSite::Lax).secure(false), &[]);
    expect_row(cookie("a").third_party().secure(false), &["same_site_none_without_secure @ secure"]);
    expect_row(none().partitioned(), &[]);
    expect_row(
        none().partitioned().secure(false),
        &["same_site_none_without_secure @ secure", "partitioned_without_secure @ secure"],
    );
}

#[test]
fn partitioned_is_for_embedded_pages() {
    expect_row(cookie("a").partitioned(), &["partitioned_without_none @ partitioned"]);
    expect_row(
        cookie("a").partitioned().same_site(SameSite::Strict),
        &["partitioned_without_none @ partitioned"],
    );
    expect_row(cookie("a").partitioned().third_party(), &[]);
    expect_row(
        cookie("a").partitioned().third_party().same_site(SameSite::Lax),
        &["third_party_same_site @ same_site"],
    );
}

#[test]
fn secure_needs_https_or_a_loopback_host() {
    for (url, expected) in [
        ("https://example.org", &[] as &[&str]),
        ("http://localhost", &[]),
        ("http://app.localhost", &[]),
        ("http://127.0.0.1", &[]),
        ("http://127.1.2.3", &[]),
        ("http://[::1]", &[]),
        ("http://example.org", &["secure_on_http_site @ name"]),
        ("http://notlocalhost", &["secure_on_http_site @ name"]),
        ("http://localhost.example.org", &["secure_on_http_site @ name"]),
    ] {
        expect(&table([cookie("a")]).only_site(url), expected);
        expect(&table([cookie("a").secure(false)]).only_site(url), &[]);
        expect(&table([cookie("a").third_party()]).only_site(url), &[]);
    }
    let mixed = table([cookie("a").secure(true)]).site("http://old.example.org");
    expect(&mixed, &["secure_on_http_site @ secure"]);
    expect(&table([cookie("__Host-a")]).only_site("http://example.org"), &["secure_on_http_site @ name"]);
}

#[test]
fn a_script_cannot_set_an_http_only_cookie() {
    expect_row(cookie("a").script(), &[]);
    expect_row(cookie("a").script().http_only(false), &[]);
    expect_row(cookie("a").script().http_only(true), &["http_only_by_script @ http_only"]);
    expect_row(cookie("a").http_only(true), &[]);
}

#[test]
fn a_third_party_sets_same_site_none_alone() {
    expect_row(cookie("a").third_party(), &[]);
    expect_row(cookie("a").third_party().same_site(SameSite::None), &[]);
    expect_row(cookie("a").third_party().same_site(SameSite::Lax), &["third_party_same_site @ same_site"]);
    expect_row(cookie("a").third_party().same_site(SameSite::Strict), &["third_party_same_site @ same_site"]);
    expect_row(cookie("a").same_site(SameSite::Strict), &[]);
}

#[test]
fn a_lifetime_is_neither_nothing_nor_over_400_days() {
    const OVER: &[&str] = &["lifetime_over_400_days @ lifetime"];
    const ZERO: &[&str] = &["lifetime_zero @ lifetime"];
    for (count, unit, expected) in [
        (1, Unit::Seconds, &[] as &[&str]),
        (400, Unit::Days, &[]),
        (401, Unit::Days, OVER),
        (34_560_000, Unit::Seconds, &[]),
        (34_560_001, Unit::Seconds, OVER),
        (9_600, Unit::Hours, &[]),
        (9_601, Unit::Hours, OVER),
        (576_001, Unit::Minutes, OVER),
        (57, Unit::Weeks, &[]),
        (58, Unit::Weeks, OVER),
        // The law's figure.
        (13, Unit::Months, &[]),
        (14, Unit::Months, OVER),
        (1, Unit::Years, &[]),
        (2, Unit::Years, OVER),
        (u32::MAX, Unit::Years, OVER),
        (0, Unit::Seconds, ZERO),
        (0, Unit::Years, ZERO),
    ] {
        expect_row(cookie("a").lasts(count, unit), expected);
        let (up_to, or_session, after_last_visit) = (true, true, true);
        let loose = Lifetime::Limited { count, unit, up_to, or_session, after_last_visit };
        expect_row(cookie("a").third_party().lifetime(loose), expected);
    }
    let message = &diagnose(&table([cookie("a").lasts(34_560_001, Unit::Seconds)]))[0].message;
    assert!(message.contains("lives for 401 days"), "{message}");
}

#[test]
fn only_storage_lives_for_ever_and_only_cookies_are_cut() {
    expect_row(cookie("a").lifetime(Lifetime::UntilDeleted), &["until_deleted_cookie @ lifetime"]);
    expect_row(cookie("a").lifetime(Lifetime::Session), &[]);
    let local = || row(Kind::LocalStorage, "a");
    expect_row(local().lifetime(Lifetime::UntilDeleted), &[]);
    expect_row(local().lasts(10, Unit::Years), &[]);
    expect_row(local().lasts(0, Unit::Days), &["lifetime_zero @ lifetime"]);
}

#[test]
fn session_storage_ends_with_its_tab() {
    let session = || row(Kind::SessionStorage, "a");
    expect_row(session(), &[]);
    expect_row(session().lifetime(Lifetime::Session), &[]);
    expect_row(session().lifetime(Lifetime::UntilDeleted), &["session_storage_lifetime @ lifetime"]);
    expect_row(session().lasts(1, Unit::Days), &["session_storage_lifetime @ lifetime"]);
    expect_row(session().lasts(0, Unit::Days), &["lifetime_zero @ lifetime"]);
}

#[test]
fn storage_has_no_attributes() {
    for kind in [Kind::LocalStorage, Kind::SessionStorage, Kind::Nothing] {
        let all = row(kind, "a")
            .secure(true)
            .http_only(false)
            .same_site(SameSite::None)
            .path("relative")
            .domain("com")
            .partitioned();
        expect_row(
            all,
            &[
                "attribute_on_storage @ secure",
                "attribute_on_storage @ http_only",
                "attribute_on_storage @ same_site",
                "attribute_on_storage @ path",
                "attribute_on_storage @ domain",
                "attribute_on_storage @ partitioned",
            ],
        );
        expect_row(row(kind, "a"), &[]);
    }
}
