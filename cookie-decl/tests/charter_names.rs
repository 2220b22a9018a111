//! The names that style sheets and links rely on, as documented, are those of the pages: none more, none less.

use std::collections::BTreeSet;

use cookie_decl::Charter;
use cookie_decl::charter::STYLE_SHEET;

mod charter_table;
mod dom;
use charter_table::{CITY, HOSTILE};
use dom::{Element, elements_of};

static DOCUMENTED: &str = include_str!("../src/charter/html.md");

#[test]
fn documented_classes_are_those_of_the_pages() {
    let elements = pages();
    let classes = elements.iter().filter_map(|element| Some(element.attributes.get("class")?.as_str()));
    let classes: BTreeSet<&str> = classes.flat_map(str::split_whitespace).collect();
    assert_eq!(documented("."), classes);
}

#[test]
fn documented_anchors_are_those_of_the_pages() {
    let elements = pages();
    let anchors: BTreeSet<String> = elements
        .iter()
        .filter_map(|element| Some(template(element, element.attributes.get("id")?)))
        .collect();
    let own = |anchor: &&str| !matches!(*anchor, "cookie-charter-" | "cookie-consent-");
    let examples = ["cookies-statistics", "cookie-SESSIONID"];
    let documented: BTreeSet<&str> =
        documented("#").into_iter().filter(own).filter(|anchor| !examples.contains(anchor)).collect();
    assert_eq!(documented, anchors.iter().map(String::as_str).collect());
    let anchors: BTreeSet<&str> =
        elements.iter().filter_map(|element| Some(element.attributes.get("id")?.as_str())).collect();
    assert!(examples.iter().all(|example| anchors.contains(example)));
}

#[test]
fn documented_colours_are_those_of_the_style_sheet() {
    let colours: BTreeSet<&str> = names_after("--", STYLE_SHEET).collect();
    assert_eq!(documented("--"), colours);
    assert!(STYLE_SHEET.matches("--").count() > 2 * colours.len());
}

#[test]
fn every_class_has_its_style_and_every_rule_its_class() {
    let styled: BTreeSet<&str> =
        names_after(".", STYLE_SHEET).filter(|name| name.starts_with("cookie-")).collect();
    assert_eq!(styled, documented("."));
    // A rule without a class of ours would reach into the site around.
    let rules = STYLE_SHEET.split('{').filter_map(|before| before.rsplit(['}', ';', '{']).next());
    for selector in rules.map(str::trim).filter(|rule| !rule.is_empty() && !rule.starts_with('@')) {
        for part in split_outside_brackets(selector) {
            assert!(part.trim().trim_start_matches(":is(").starts_with(".cookie-"), "{selector}");
        }
    }
}

/// No rule moves anything, and none keeps a visitor's own colours away.
#[test]
fn the_style_sheet_leaves_motion_and_forced_colours_alone() {
    for word in
        ["transition", "animation", "@keyframes", "scroll-behavior", "forced-color-adjust", "!important"]
    {
        assert!(!STYLE_SHEET.contains(word), "{word}");
    }
    for word in ["url(", "@import", "outline: none", "outline: 0"] {
        assert!(!STYLE_SHEET.contains(word), "{word}");
    }
}

/// Every element of every page and form that we have.
fn pages() -> Vec<Element> {
    let of = |charter: &Charter| {
        let consent = charter.consent("");
        let (form, banner) =
            (charter.consent_form("en", &consent, "/"), charter.consent_banner("en", &consent, "/", "/"));
        elements_of(&format!("{}{form}{banner}", charter.html("en").standalone()))
    };
    [of(&CITY), of(&HOSTILE)].concat()
}

/// An anchor as the documentation writes it, with what differs from table to table replaced.
fn template(element: &Element, anchor: &str) -> String {
    let id = |rest: &str| if rest.ends_with("-about") { "ID-about" } else { "ID" };
    match (anchor.strip_prefix("cookies-"), anchor.strip_prefix("cookie-consent-to-")) {
        (Some(_), _) => "cookies-ID".to_owned(),
        (_, Some(rest)) => format!("cookie-consent-to-{}", id(rest)),
        _ if element.tag == "tr" => "cookie-CONST".to_owned(),
        _ => anchor.to_owned(),
    }
}

/// The names in backticks, without that sign before them.
fn documented(sign: &str) -> BTreeSet<&'static str> {
    let names = DOCUMENTED.split('`').skip(1).step_by(2).filter_map(|code| code.strip_prefix(sign));
    names.filter(|name| name.starts_with("cookie-") || name.starts_with("cookies-")).collect()
}

fn names_after<'a>(sign: &'a str, text: &'a str) -> impl Iterator<Item = &'a str> {
    let name = |rest: &'a str| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next();
    text.split(sign).skip(1).filter_map(name).filter(|name| name.starts_with("cookie-"))
}

/// The selectors of a list. Those within `:is(…)` belong to their own.
fn split_outside_brackets(list: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[from..]);
    parts
}
