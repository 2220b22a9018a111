use super::build::*;
use super::*;

#[test]
fn a_prefix_holds_a_cookie_to_its_word() {
    type Change = fn(Row) -> Row;
    let insecure: Change = |row| row.secure(false);
    let readable: Change = |row| row.http_only(false);
    let elsewhere: Change = |row| row.path("/app");
    let shared: Change = |row| row.domain("example.org");
    let site: Change = |row| row.domain("site");
    for (prefix, change, expected) in [
        ("__Secure-", insecure, &["prefix_secure @ secure"] as &[&str]),
        ("__Secure-", readable, &[]),
        ("__Secure-", elsewhere, &[]),
        ("__Secure-", shared, &[]),
        ("__Host-", insecure, &["prefix_host @ secure"]),
        ("__Host-", readable, &[]),
        ("__Host-", elsewhere, &["prefix_host @ path"]),
        ("__Host-", shared, &["prefix_host @ domain"]),
        ("__Host-", site, &["prefix_host @ domain"]),
        ("__Http-", insecure, &["prefix_http @ secure"]),
        ("__Http-", readable, &["prefix_http @ http_only"]),
        ("__Http-", elsewhere, &[]),
        ("__Http-", shared, &[]),
        ("__Host-Http-", insecure, &["prefix_host_http @ secure"]),
        ("__Host-Http-", readable, &["prefix_host_http @ http_only"]),
        ("__Host-Http-", elsewhere, &["prefix_host_http @ path"]),
        ("__Host-Http-", shared, &["prefix_host_http @ domain"]),
        // One letter away from a prefix, nothing is asked for.
        ("_Host-", insecure, &[]),
        ("__Host", insecure, &[]),
        ("x__Host-", insecure, &[]),
        ("__HostHttp-", insecure, &[]),
    ] {
        for name in [format!("{prefix}sid"), format!("{prefix}id_*")] {
            expect_row(cookie(&name), &[]);
            expect_row(change(cookie(&name)), expected);
        }
    }
}

#[test]
fn each_thing_that_is_missing_is_said_at_its_own_term() {
    expect_row(
        cookie("__Host-Http-sid").secure(false).http_only(false).path("/app").domain("site"),
        &[
            "prefix_host_http @ secure",
            "prefix_host_http @ http_only",
            "prefix_host_http @ path",
            "prefix_host_http @ domain",
        ],
    );
}

#[test]
fn a_prefix_alone_is_a_name() {
    for name in ["__Secure-", "__Host-", "__Http-", "__Host-Http-"] {
        expect_row(cookie(name).constant("A"), &[]);
    }
}

#[test]
fn a_written_default_is_what_the_prefix_asks_for() {
    expect_row(cookie("__Host-Http-sid").secure(true).http_only(true).path("/"), &[]);
}

#[test]
fn letter_case_does_not_save_from_a_prefix() {
    for name in ["__host-sid", "__HOST-sid", "__hOsT-sid"] {
        expect_row(cookie(name), &["prefix_spelling @ name"]);
        expect_row(cookie(name).path("/app"), &["prefix_host @ path", "prefix_spelling @ name"]);
    }
    for name in ["__secure-a", "__http-a", "__Host-http-a", "__host-Http-a", "__secure-a*"] {
        expect_row(cookie(name), &["prefix_spelling @ name"]);
    }
    for name in ["__Host-HOST-a", "__Secure-SECURE-a", "__Host-Httpx"] {
        expect_row(cookie(name), &[]);
    }
}

#[test]
fn scripts_and_third_parties_are_held_to_prefixes() {
    expect_row(cookie("__Http-a").script(), &["prefix_http @ name"]);
    expect_row(cookie("__Host-Http-a").script(), &["prefix_host_http @ name"]);
    expect_row(cookie("__Host-a").script(), &[]);
    expect_row(cookie("__Host-a").third_party(), &[]);
    expect_row(cookie("__Host-a").third_party().domain("tracker.example"), &["prefix_host @ domain"]);
}

#[test]
fn the_removal_of_a_former_cookie_is_held_to_its_prefix() {
    let renamed = || cookie("sid").path("/app").domain("example.org");
    expect_row(renamed().formerly("__Host-sid", None, None), &[]);
    expect_row(renamed().formerly("__Host-sid", Some("/app"), None), &["prefix_host @ former_path"]);
    expect_row(renamed().formerly("__Host-sid", None, Some("example.org")), &["prefix_host @ former_domain"]);
    expect_row(renamed().formerly("__Secure-sid", Some("/app"), Some("example.org")), &[]);
}

#[test]
fn names_that_end_within_a_character_are_read_safely() {
    expect_row(cookie("__Hosté-sid").constant("A"), &["name_not_token @ name"]);
    expect_row(cookie("__Host🍪sid").constant("A"), &["name_not_token @ name"]);
}
