//! Who edits the words of a site, or its spreadsheet, writes text: it is shown, and nothing else comes of it.
#![cfg(all(feature = "table", feature = "messages", feature = "charter", feature = "consent"))]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

#[allow(dead_code, reason = "the page is looked at, and no cookie set")]
mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![table("tests/files/hostile.csv")]
        #![messages(en = "tests/files/hostile.ftl")]

        necessary {
            "Example City" | "Choice" | CHOICE = "choice" | "Keeps your choice." | 6 months, consent;
        }
    }
}
use cookies::CHARTER;

mod dom;
use dom::{Element, elements_of};

/// What the page and the form have, by their element: none runs, loads or steers anything.
fn assert_tame(page: &str) -> Vec<Element> {
    let elements = elements_of(page);
    let tags: BTreeSet<_> = elements.iter().map(|element| element.tag.as_str()).collect();
    for tag in ["script", "img", "svg", "b", "iframe", "object", "link", "base"] {
        assert!(!tags.contains(tag), "<{tag}> in\n{page}");
    }
    for element in &elements {
        for (name, value) in &element.attributes {
            assert!(!name.starts_with("on") && name != "autofocus", "<{} {name}>", element.tag);
            assert!(!value.trim_start().starts_with("javascript:"), "{name}={value}");
        }
    }
    elements
}

#[test]
fn words_of_a_file_are_shown_as_they_are() {
    let page = CHARTER.html("en").standalone().to_string();
    let elements = assert_tame(&page);
    let shows = |text: &str| elements.iter().any(|element| element.text == text);
    assert!(shows("<script>alert(1)</script> & \"quotes\" 'single' --> ]]>"), "{page}");
    assert!(shows("</h2><script>alert(4)</script>") && shows("<b>bold</b>"), "{page}");
    assert!(shows("<svg onload=alert(6)>") && shows("<script>alert(7)</script>"), "{page}");
    let form = CHARTER.consent_form("en", &CHARTER.consent(""), "/choice").to_string();
    let elements = assert_tame(&form);
    assert!(elements.iter().any(|button| button.text == "\"><input autofocus onfocus=alert(5)>"), "{form}");
}

/// A message may be made of others, and these of others again.
#[test]
fn words_that_grow_without_end_are_cut() {
    let start = Instant::now();
    for page in
        [CHARTER.html("en").to_string(), CHARTER.markdown("en").to_string(), CHARTER.text("en").to_string()]
    {
        assert!(page.len() < 1_000_000, "{} octets", page.len());
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}
