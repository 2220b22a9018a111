//! What an error tells to do has to be right for what stands there: each help is one that can be followed.

use std::str::FromStr;

use proc_macro2::TokenStream;

/// Each mistake of a table, as `rule: message → help`.
fn mistakes(source: &str) -> Vec<String> {
    let tokens = TokenStream::from_str(source).unwrap();
    let (_, diagnostics) = cookie_decl_syntax::read(tokens);
    let line = |diagnostic: &cookie_decl_syntax::diag::Diagnostic| {
        let help = diagnostic.help.as_deref().unwrap_or("nothing");
        format!("{}: {} → {help}", diagnostic.rule.name, diagnostic.message)
    };
    diagnostics.iter().map(line).collect()
}

#[track_caller]
fn table(head: &str, expected: &[&str]) {
    let row = "necessary { \"M\" | \"s\" | \"sid\" | \"p\"; }";
    assert_eq!(mistakes(&format!("{head} {row}")), expected, "{head}");
}

#[track_caller]
fn row(row: &str, expected: &[&str]) {
    let source = format!("#![site(\"https://data.example.org\")] necessary {{ {row} }}");
    assert_eq!(mistakes(&source), expected, "{row}");
}

const SITE: &str = "#![site(\"https://data.example.org\")]";

#[test]
fn a_category_is_known_by_what_others_call_it_in_any_spelling() {
    for (word, meant) in [
        ("essential", "necessary"),
        ("Essential", "necessary"),
        ("essentials", "necessary"),
        ("FUNCTIONAL", "preferences"),
        ("Analytics", "statistics"),
        ("analytic", "statistics"),
        ("Performance", "statistics"),
        ("advertisng", "marketing"),
        ("Targeting", "marketing"),
        ("Necessary", "necessary"),
        ("statistic", "statistics"),
    ] {
        let found = mistakes(&format!("{SITE} {word} {{}}"));
        let expected = format!(
            "unknown_category: unknown category `{word}` → did you mean `{meant}`? a category of your own needs `#[title(…)]` and \
             `#[consent(required | objection | exempt)]`"
        );
        assert_eq!(found.first(), Some(&expected), "{word}");
    }
}

#[test]
fn a_contact_can_be_reached() {
    for contact in ["mailto:privacy@example.org", "mailto:a@b?subject=Cookies", "https://example.org/contact"]
    {
        table(&format!("{SITE} #![contact(\"{contact}\")]"), &[]);
    }
    let wrong = |contact: &str, help: &str| {
        let message =
            format!("malformed_attribute: contact `{contact}` is neither a URL nor `mailto:` and an address");
        table(&format!("{SITE} #![contact(\"{contact}\")]"), &[&format!("{message} → {help}")]);
    };
    let either = "write `#![contact(\"mailto:privacy@example.org\")]`, or the URL of a page";
    wrong("privacy@example.org", "write `mailto:privacy@example.org`");
    wrong(" privacy@example.org", "write `mailto:privacy@example.org`");
    wrong("MAILTO:privacy@example.org", "write `mailto:privacy@example.org`");
    for contact in
        ["mailto:", "mailto:@", "mailto:a b@c", "https://", "https:///contact", "/contact", "ftp://a@b"]
    {
        wrong(contact, either);
    }
}

#[test]
fn a_policy_has_a_host() {
    let wrong = "malformed_attribute: `https://` is not the URL of a privacy policy → write `https://…`";
    table(&format!("{SITE} #![provider(\"M\", policy = \"https://\")]"), &[wrong]);
}

#[test]
fn a_space_in_an_address_is_told() {
    let wrong = "malformed_attribute: `https://example.org/our policy` is not the URL of a privacy policy → write `%20` for a space in it";
    table(&format!("{SITE} #![provider(\"M\", policy = \"https://example.org/our policy\")]"), &[wrong]);
}

#[test]
fn nothing_is_said_twice_of_a_provider_or_a_site() {
    table(
        &format!("{SITE} #![provider(\"M\", country = \"FR\")] #![provider(\"M\", country = \"DE\")]"),
        &[
            "duplicate_attribute: provider `M` is given twice → keep one of the two, with all that is to be said",
        ],
    );
    table(
        "#![site(\"https://data.example.org\", \"https://data.example.org\")]",
        &["duplicate_attribute: site `https://data.example.org` is given twice → name it once"],
    );
    // Another port is another site, for a table with several processes on one machine.
    table("#![site(\"http://localhost:1\", \"http://localhost:2\")]", &[]);
}

#[test]
fn a_language_with_an_underscore_is_one_with_a_hyphen() {
    table(
        &format!("{SITE} #![languages(fr_CA)]"),
        &[
            "unknown_language: no standard texts in language `fr_CA` → did you mean `fr-CA`? regions stand behind `-`",
        ],
    );
}

#[test]
fn a_name_is_one_for_all_languages() {
    table(
        &format!("{SITE} #![controller(fr: \"Ville\", en: \"City\")]"),
        &[
            "malformed_text: expected the controller's name in quotes, found `fr` → write one text for all languages, in quotes",
        ],
    );
}

#[test]
fn a_third_party_is_not_told_to_be_lax() {
    row(
        "#[third_party] \"P\" | \"s\" | \"aaa\" | \"p\" | 3 days, Secure = false;",
        &[
            "same_site_none_without_secure: cookie `aaa` has `SameSite=None` without `Secure`, but browsers refuse that → drop `Secure = false`",
        ],
    );
}

#[test]
fn a_value_without_or_with_quotes_is_told_as_it_stands() {
    row(
        "\"P\" | \"s\" | \"aaa\" | \"p\" | Domain = example.org, Secure;",
        &[
            "malformed_term: expected `Domain = site` or a host in quotes, found `example` → write `Domain = \"example.org\"` if that is the host",
        ],
    );
    row(
        "\"P\" | \"s\" | \"aaa\" | \"p\" | Domain = my-site.example.org;",
        &[
            "malformed_term: expected `Domain = site` or a host in quotes, found `my` → write `Domain = \"my-site.example.org\"` if that is the host",
        ],
    );
    row(
        "\"P\" | \"s\" | \"aaa\" | \"p\" | SameSite = \"lax\";",
        &[
            "malformed_term: expected `Strict`, `Lax` or `None` after `SameSite =`, found `\"lax\"` → write it without quotes: `SameSite = Lax`",
        ],
    );
    row(
        "\"P\" | \"s\" | \"aaa\" | \"p\" | SameSite = \"Unspecified\";",
        &[
            "malformed_term: expected `Strict`, `Lax` or `None` after `SameSite =`, found `\"Unspecified\"` → browsers read any other word as if it were absent: write one of the three, or leave `SameSite` out for `Lax`",
        ],
    );
    row(
        "#[formerly(\"old\", Domain = site)] \"P\" | \"s\" | \"aaa\" | \"p\";",
        &[
            "malformed_text: expected `Domain` in quotes, found `site` → write the host that it was for: `Domain = \"example.org\"`",
        ],
    );
}

#[test]
fn a_tab_in_a_path_is_no_control_character_to_browsers() {
    row(
        "\"P\" | \"s\" | \"aaa\" | \"p\" | Path = \"/a\\tb\";",
        &[
            "path_forbidden_character: cookie `aaa` has a tab in its `Path`, but no path of a request has one → take it out of the path",
        ],
    );
}

#[test]
fn an_exception_is_for_one_rule() {
    row(
        "#[allow(name_not_token, name_in_two_scopes, reason = \"x\")] \"P\" | \"s\" | \"a[\" | \"p\";",
        &[
            "malformed_attribute: unknown argument `name_in_two_scopes` → an exception is for one rule: write an `#[allow(…)]` for each",
        ],
    );
}

#[test]
fn a_remark_about_the_table_stands_at_its_head() {
    row(
        "//! Sign-in.\n \"P\" | \"s\" | \"aaa\" | \"p\";",
        &[
            "stray_doc_comment: a `//!` comment is not expected here; it stands before the first category → write `///` for what documents the row below it, `//` for a remark",
        ],
    );
}

#[test]
fn a_kind_is_no_constant() {
    row(
        "\"P\" | \"s\" | local_storage = \"aaa\" | \"p\" | 3 days;",
        &[
            "malformed_name: `local_storage` is a kind, and no name of a constant → write `local_storage \"…\"` without the `=`, or another name of the constant",
        ],
    );
}

#[test]
fn only_a_cookie_of_our_hosts_has_been_somewhere_before() {
    for (own, subject) in [
        ("#[third_party] \"P\" | \"s\" | \"aaa\" | \"p\" | 3 days;", "cookie `aaa`"),
        ("\"P\" | \"s\" | local_storage \"aaa\" | \"p\" | 3 days;", "local storage key `aaa`"),
        ("\"P\" | \"s\" | none | \"p\";", "`none`"),
    ] {
        row(
            &format!("#[formerly(\"old\")] {own}"),
            &[&format!(
                "misplaced_attribute: `formerly` is not expected at {subject}; what this program can never take away has no former name → \
                 give the former cookie a row of its own for as long as visitors have it"
            )],
        );
    }
    row("#[script] #[formerly(\"old\")] \"P\" | \"s\" | \"aaa\" | \"p\" | 3 days;", &[]);
}

#[test]
fn a_former_domain_is_not_told_what_only_a_row_can_say() {
    let help = "write the host that it was for, or drop the `Domain`: the removal is host-only without it";
    for (host, rule, why) in [
        (
            "other.com",
            "domain_foreign",
            "browsers refuse a `Domain` that is neither the site's host nor a parent of it",
        ),
        (
            "org",
            "domain_public_suffix",
            "browsers take no cookies for a public suffix, as any single label is",
        ),
    ] {
        row(
            &format!("#[formerly(\"old\", Domain = \"{host}\")] \"P\" | \"s\" | \"aaa\" | \"p\";"),
            &[&format!("{rule}: former cookie `old` has `Domain={host}`, but {why} → {help}")],
        );
    }
}
