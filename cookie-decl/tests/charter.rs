//! The charter's pages, pinned as files. After a wanted change: `UPDATE_EXPECT=1 cargo test -p cookie-decl --test charter`.

use cookie_decl::Charter;
use expect_test::expect_file;

mod charter_table;
use charter_table::{ARABIC, CITY, EMPTY, HOSTILE, PARTIAL, PLAIN};

#[test]
fn a_citys_pages() {
    check(&CITY, "city");
}

#[test]
fn hostile_texts() {
    check(&HOSTILE, "hostile");
}

#[test]
fn a_site_that_needs_no_consent() {
    expect_file!["expected/plain.fr.html"].assert_eq(&PLAIN.html("fr").standalone().to_string());
    expect_file!["expected/plain.fr.txt"].assert_eq(&PLAIN.text("fr").to_string());
}

#[test]
fn a_table_without_rows() {
    expect_file!["expected/empty.fr.txt"].assert_eq(&EMPTY.text("fr").to_string());
}

/// Holds the pages of a charter in both languages and all formats against `tests/expected/`.
fn check(charter: &Charter, name: &str) {
    for lang in ["fr", "en"] {
        let file = |extension: &str| expect_file![format!("expected/{name}.{lang}.{extension}")];
        file("html").assert_eq(&charter.html(lang).to_string());
        file("md").assert_eq(&charter.markdown(lang).to_string());
        file("txt").assert_eq(&charter.text(lang).to_string());
    }
}

#[test]
fn an_unknown_language_reads_the_default_and_a_regional_one_its_own() {
    for (asked, served) in
        [("de", "fr"), ("", "fr"), ("<b>", "fr"), ("fr-CA", "fr"), ("en-GB", "en"), ("EN", "en")]
    {
        assert_eq!(CITY.html(asked).to_string(), CITY.html(served).to_string(), "{asked}");
        assert_eq!(CITY.markdown(asked).to_string(), CITY.markdown(served).to_string(), "{asked}");
        assert_eq!(CITY.text(asked).to_string(), CITY.text(served).to_string(), "{asked}");
    }
    assert_ne!(CITY.text("fr").to_string(), CITY.text("en").to_string());
}

#[test]
fn a_language_without_standard_texts_reads_the_default() {
    assert_eq!(PARTIAL.html("en").to_string(), PARTIAL.html("fr").to_string());
    assert_ne!(ARABIC.html("en").to_string(), ARABIC.html("fr").to_string());
}

/// Only an address that stands there already is left out.
#[cfg(feature = "macros")]
#[test]
fn plain_text_has_the_policy_of_a_provider_whose_name_ends_it() {
    mod cookies {
        cookie_decl::declare_cookies! {
            #![site("https://data.example.org")]
            #![contact("mailto:dpo@example.org")]
            #![provider("Acme", policy = "https://vendors.example/privacy/Acme")]
            necessary { #[set_by("Acme")] "Acme" | "Sign-in" | "sid" | "Keeps you signed in." | session; }
        }
    }
    let _ = cookies::SID;
    let page = cookies::CHARTER.text("en").to_string();
    assert!(page.contains("Acme https://vendors.example/privacy/Acme\n"), "{page}");
    assert_eq!(page.matches("dpo@example.org").count(), 1, "{page}");
}

#[test]
fn plain_text_fits_a_terminal_and_cannot_steer_it() {
    for charter in [&CITY, &PLAIN, &EMPTY, &HOSTILE, &ARABIC] {
        for lang in charter.languages() {
            for line in charter.text(lang).to_string().lines() {
                let one_word = line.trim_start().split(' ').count() == 1;
                assert!(line.chars().count() <= 80 || one_word, "{line}");
                assert!(!line.contains(char::is_control), "{line:?}");
            }
        }
    }
}

#[test]
fn what_a_table_does_not_have_is_not_on_its_page() {
    let (city, plain) = (CITY.markdown("en").to_string(), PLAIN.markdown("fr").to_string());
    for absent in ["Unused", "page-title", "category-", "label"] {
        assert!(!city.contains(absent), "{absent}");
    }
    for absent in
        ["stockage local", "astérisque", "accepter", "écrire au contact", "Lu aussi par", "Responsable"]
    {
        assert!(!plain.contains(absent), "{absent}");
    }
    assert!(plain.contains("vous n’avez aucun choix à faire"));
}

#[test]
fn the_data_are_there_to_read() {
    assert_eq!(CITY.languages(), ["fr", "en"]);
    assert_eq!(CITY.table().controller(), Some("Ville d’Exemple"));
    assert_eq!(CITY.categories()[3].title().map(|title| title.at(1)), Some("Audience measurement"));
    assert_eq!(CITY.categories()[0].about(), None);
    assert_eq!(CITY.declarations().len(), 15);
    assert_eq!(CITY.declarations()[10].name.to_string(), "_pk_id.*");
}
