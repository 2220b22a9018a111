//! Which languages there are, and which of them a program holds.

use std::collections::BTreeSet;
use std::fs;

use cookie_decl_syntax::keyword;

/// A table in one language.
#[allow(dead_code, reason = "only the charter is read")]
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![languages(fr)]
        necessary {
            "Ville" | "Authentification" | "sessionid" | "Garde la session ouverte." | session;
        }
    }
}

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../cookie-decl/locales");

#[test]
fn the_macro_knows_every_language_that_ships() {
    let known: BTreeSet<_> = keyword::LANGUAGES.iter().map(|tag| format!("{tag}.ftl")).collect();
    let files: BTreeSet<_> =
        fs::read_dir(LOCALES).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(known, files);
}

/// This test is such a program itself: it looks for the sentence with which each language's page begins in its own
/// executable, having read it from the language's file.
#[test]
fn a_program_holds_the_texts_of_its_own_languages_alone() {
    assert!(cookies::CHARTER.text("fr").to_string().starts_with("Charte"));
    let program = fs::read(std::env::current_exe().unwrap()).unwrap();
    for tag in keyword::LANGUAGES {
        let file = fs::read_to_string(format!("{LOCALES}/{tag}.ftl")).unwrap();
        let sentence = file.lines().find_map(|line| line.strip_prefix("what-is = ")).unwrap();
        let is_held = memchr::memmem::find(&program, sentence.as_bytes()).is_some();
        assert_eq!(is_held, *tag == "fr", "{tag}: {sentence}");
    }
}
