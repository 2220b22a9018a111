//! A table with rows from a spreadsheet and words from a file of messages, as a program sees it.

mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![table("tests/files/cookies.csv")]
        #![messages(en = "tests/files/en.ftl")]

        necessary {
            "Example City" | "Choice" | "choice" | "Keeps your choice." | 6 months, consent;
        }
    }
}

#[test]
fn rows_of_a_spreadsheet_are_rows() {
    let names: Vec<_> =
        cookies::CHARTER.declarations().iter().map(|row| (row.constant(), row.category().id())).collect();
    assert_eq!(
        names,
        [("CHOICE", "necessary"), ("SESSIONID", "necessary"), ("VISITOR", "statistics")],
        "those in the source come first"
    );
    assert_eq!(
        cookies::SESSIONID.set("3f9c").to_string(),
        "sessionid=3f9c; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600"
    );
    assert!(cookies::VISITOR.matches("_pk_id.1.2"));
    assert_eq!(cookies::VISITOR.declaration().shared_with().unwrap().at(0), "Matomo");
}

#[test]
fn the_file_of_messages_has_the_last_word_on_a_row() {
    assert_eq!(cookies::SESSIONID.declaration().purpose().at(0), "Lets us know that it is you.");
    assert_eq!(cookies::SESSIONID.declaration().service().at(0), "Sign-in");
    assert_eq!(cookies::CHOICE.declaration().service().at(0), "Your choice");
}

#[cfg(feature = "charter")]
#[test]
fn own_words_stand_over_the_standard_ones() {
    let page = cookies::CHARTER.text("en").to_string();
    assert!(page.starts_with("Our cookies\n"), "{page}");
    assert!(page.contains("What we count"), "{page}");
    assert!(
        page.contains("What is a cookie?"),
        "what the file leaves out is said by the standard text\n{page}"
    );
}

#[cfg(all(feature = "charter", feature = "consent"))]
#[test]
fn own_words_stand_in_the_form_too() {
    let nothing = cookies::CHARTER.consent("");
    let form = cookies::CHARTER.consent_form("en", &nothing, "/choice").to_string();
    assert!(form.contains("No, thank you") && !form.contains("Refuse all"), "{form}");
}

/// A change to a file builds the crate anew: the compiler lists the files that it has read for cargo.
#[test]
fn the_files_are_tracked() {
    let program = std::env::current_exe().unwrap();
    let list = std::fs::read_to_string(program.with_extension("d")).unwrap();
    for file in ["cookies.csv", "en.ftl"] {
        assert!(list.contains(&format!("tests/files/{file}")), "{file} in {list}");
    }
}
