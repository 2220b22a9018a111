//! Sections and columns that a site chooses, in each format.

use cookie_decl::charter::{Column, Section};

mod charter_table;
mod dom;
use charter_table::{CITY, PLAIN};
use dom::{Element, elements_of};

fn columns_of(columns: &[Column], anchor: &str) -> Vec<String> {
    let page = elements_of(&CITY.html("en").columns(columns).to_string());
    let is_it = |row: &&Element| row.attributes.get("id").is_some_and(|id| id == anchor);
    let row = page.iter().find(is_it).unwrap();
    row.children.iter().map(|cell| format!("{}: {}", cell.attributes["data-label"], cell.text)).collect()
}

#[test]
fn columns_stand_in_the_order_in_which_they_are_chosen() {
    assert_eq!(
        columns_of(&[Column::Purpose, Column::Name], "cookie-SESSIONID"),
        ["What it is for: Keeps you signed in from page to page.", "Name: sessionid"]
    );
    assert_eq!(
        columns_of(&[Column::Shared, Column::Setter], "cookie-CAMPAIGN"),
        [
            "Name: campaign third party",
            "Also read by: The advertisers of the Pub network",
            "Set by: Réseau Pub (third-party cookie)"
        ]
    );
    assert_eq!(columns_of(&[], "cookie-SESSIONID"), ["Name: sessionid"]);
    assert_eq!(columns_of(&[Column::Shared; 9], "cookie-SESSIONID"), ["Name: sessionid"]);
}

/// “Nobody has access to them…” stands in for the column, and for nothing else.
#[test]
fn who_else_reads_them_is_said_only_where_it_is_asked_for() {
    let nobody = "Nobody has access";
    assert!(CITY.text("en").columns(&[Column::Shared]).to_string().contains(nobody));
    assert!(!CITY.text("en").columns(&[Column::Purpose]).to_string().contains(nobody));
}

#[test]
fn everything_is_what_a_page_shows_that_chooses_nothing() {
    let page = CITY.html("fr").sections(&Section::ALL).columns(&Column::ALL);
    assert_eq!(page.to_string(), CITY.html("fr").to_string());
    let page = CITY.markdown("fr").sections(&Section::ALL).columns(&Column::ALL);
    assert_eq!(page.to_string(), CITY.markdown("fr").to_string());
    let page = CITY.text("fr").sections(&Section::ALL).columns(&Column::ALL);
    assert_eq!(page.to_string(), CITY.text("fr").to_string());
}

#[test]
fn sections_keep_their_order_and_the_foot_is_always_there() {
    let anchors = |sections: &[Section]| -> Vec<String> {
        let elements = elements_of(&CITY.html("en").sections(sections).to_string());
        let headings = elements.into_iter().filter(|element| element.tag == "h2");
        headings.map(|mut heading| heading.attributes.remove("id").unwrap()).collect()
    };
    assert_eq!(anchors(&[]), [""; 0]);
    assert_eq!(
        anchors(&[Section::Choice, Section::What, Section::What]),
        ["cookie-charter-what", "cookie-charter-choice"]
    );
    assert_eq!(anchors(&[Section::List]), ["cookie-charter-list"]);
    for page in [
        CITY.html("en").sections(&[]).to_string(),
        CITY.markdown("fr").sections(&[]).to_string(),
        CITY.text("fr").sections(&[]).to_string(),
    ] {
        assert!(page.contains(CITY.digest()) && page.contains("2026"), "{page}");
    }
}

/// A sentence that speaks of a section is not there without it.
#[test]
fn no_text_speaks_of_what_is_not_there() {
    let page = |sections: &[Section]| CITY.text("en").sections(sections).to_string().replace('\n', " ");
    for (text, needs) in [
        ("This page lists the cookies", Section::List),
        ("the lists below show which ones", Section::List),
        ("contact given at the bottom of this page", Section::Contact),
    ] {
        let others: Vec<Section> = Section::ALL.into_iter().filter(|section| *section != needs).collect();
        assert!(page(&Section::ALL).contains(text), "{text}");
        assert!(!page(&others).contains(text), "{text}");
    }
}

#[test]
fn the_digest_is_the_same_in_each_language_and_format() {
    for lang in ["fr", "en"] {
        for page in
            [CITY.html(lang).to_string(), CITY.markdown(lang).to_string(), CITY.text(lang).to_string()]
        {
            assert_eq!(page.matches(CITY.digest()).count(), 1, "{page}");
        }
    }
    assert_ne!(CITY.digest(), PLAIN.digest());
}
