//! The charter, the form and the banner as visitors see them in Chromium: no violation of WCAG 2.2 AA that axe knows, nothing
//! that stands out of a narrow window, cards on a phone, and a page that can be printed.

mod city;

use std::fs;

use cookie_decl::Consent;
use cookie_decl::charter::{Column, STYLE_SHEET, Section};
use cookie_decl_browser::{Chromium, Tab, View};
use serde_json::Value;

use city::CHARTER;

/// Every way to look at a page on a screen. Words of some language can make the first two too narrow; what the others
/// change does not depend on words.
const SCREENS: [View; 6] =
    [View::DESKTOP, View::PHONE, View::ZOOMED, View::DARK, View::DARK_PHONE, View::FORCED_COLORS];

/// The pages: a name, and the document.
fn pages(lang: &str) -> [(&'static str, String); 3] {
    let consent = CHARTER.consent("");
    [
        ("charter", CHARTER.html(lang).standalone().consent_form_at("/choice").to_string()),
        ("form", around(lang, &CHARTER.consent_form(lang, &consent, "/").heading_level(1).to_string())),
        ("banner", around(lang, &banner(lang, &consent))),
    ]
}

/// A site's own page, with its heading and its banner.
fn banner(lang: &str, consent: &Consent) -> String {
    format!("<h1>Portal</h1>{}", CHARTER.consent_banner(lang, consent, "/", "/cookies"))
}

fn around(lang: &str, main: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>Portal</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><style>{STYLE_SHEET}</style></head>\
         <body class=\"cookie-charter-page\"><main>{main}</main></body></html>"
    )
}

/// axe, from the npm registry.
fn axe() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{path}: {error}; `npm ci --prefix tests/browser` puts it there"))
}

/// What `look.js` complains of in the page.
fn look(tab: &mut Tab<'_>, function: &str) -> Vec<String> {
    let expression = format!("({}).{function}()", include_str!("look.js").trim());
    let complaints = tab.evaluate(&expression);
    let complaint = |complaint: &Value| complaint.as_str().unwrap().to_owned();
    complaints.as_array().unwrap().iter().map(complaint).collect()
}

#[track_caller]
fn is_sound(tab: &mut Tab<'_>, functions: &[&str], what: &str) {
    for function in functions {
        assert_eq!(look(tab, function), Vec::<String>::new(), "{function}: {what}");
    }
}

#[test]
fn pages_are_accessible_and_fit_every_window() {
    let axe = axe();
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    for (at, lang) in CHARTER.languages().iter().enumerate() {
        let screens = if at == 0 { &SCREENS[..] } else { &SCREENS[..2] };
        for (page, html) in pages(lang) {
            for view in screens {
                tab.show(&html, *view);
                tab.evaluate(
                    "document.querySelectorAll('details').forEach((details) => details.open = true)",
                );
                tab.evaluate(&axe);
                is_sound(&mut tab, &["axe", "overflow", "targets"], &format!("{page} {lang} {}", view.name));
            }
        }
    }
}

/// Wide windows show tables, narrow ones a card for each row; a fragment in a narrow column of a wide window too.
#[test]
fn tables_become_cards_where_they_have_no_room() {
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    for lang in CHARTER.languages() {
        let page = CHARTER.html(lang).standalone().to_string();
        for (view, shape) in [
            (View::DESKTOP, "table"),
            (View::PAPER, "table"),
            (View::ZOOMED, "cards"),
            (View::PHONE, "cards"),
        ] {
            tab.show(&page, view);
            is_sound(&mut tab, &[shape], view.name);
        }
        let column = format!("<div style=\"width: 40rem\">{}</div>", CHARTER.html(lang));
        tab.show(&around(lang, &column), View::DESKTOP);
        is_sound(&mut tab, &["cards", "overflow"], "in a narrow column");
    }
}

/// Whatever the width at which tables turn into cards: both have room there.
#[test]
fn no_window_is_too_narrow() {
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    let page = CHARTER.html("de").standalone().to_string();
    for width in (320..=1400).step_by(30) {
        tab.show(&page, View { width, zoom: 100, ..View::PHONE });
        is_sound(&mut tab, &["overflow"], &format!("{width} pixels"));
    }
}

/// A card is still a row of a table, and its labels are for the eye: the headings of the columns are read already.
#[test]
fn a_screen_reader_is_told_the_same_table_on_a_phone() {
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    let page = CHARTER.html("en").sections(&[Section::List]).standalone().to_string();
    let mut told = |view| {
        tab.show(&page, view);
        let parts = ["table", "row", "columnheader", "rowheader", "cell", "gridcell"];
        let nodes = tab.accessible().into_iter();
        nodes.filter(|(role, _)| parts.contains(&role.as_str())).collect::<Vec<_>>()
    };
    let (desktop, phone) = (told(View::DESKTOP), told(View::PHONE));
    assert_eq!(phone, desktop);
    for (role, name) in [
        ("columnheader", "Also read by"),
        ("rowheader", "campaign third party"),
        ("rowheader", "theme local storage"),
        ("cell", "Réseau Pub (third-party cookie)"),
    ] {
        assert!(desktop.contains(&(role.to_owned(), name.to_owned())), "{role} {name} in {desktop:?}");
    }
}

/// Text twice as large, and spaced as far as WCAG 2.2, 1.4.12 asks for, has room too.
#[test]
fn larger_and_wider_text_has_room() {
    let larger = "html { font-size: 200% }";
    let spaced = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
                  p { margin-bottom: 2em !important }";
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    for (page, html) in pages("fr") {
        for (view, style) in [(View::DESKTOP, larger), (View::DESKTOP, spaced), (View::PHONE, spaced)] {
            tab.show(&html.replace("</head>", &format!("<style>{style}</style></head>")), view);
            is_sound(&mut tab, &["overflow"], &format!("{page} {} {style}", view.name));
        }
    }
}

#[test]
fn the_focus_is_seen() {
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    for (page, html) in pages("en") {
        for view in [View::DESKTOP, View::DARK, View::PHONE, View::FORCED_COLORS] {
            tab.show(&html, view);
            let stops = tab.evaluate("document.querySelectorAll('a, button, input, summary').length");
            for _ in 0..stops.as_u64().unwrap() {
                tab.press_tab();
                is_sound(&mut tab, &["focus"], &format!("{page} {}", view.name));
            }
        }
    }
}

#[test]
fn a_page_is_printed_on_a4() {
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    for lang in CHARTER.languages() {
        for (page, html) in pages(lang) {
            tab.show(&html, View { dark: true, ..View::PAPER });
            is_sound(&mut tab, &["overflow", "ink"], &format!("{page} {lang}"));
            // The signature of a PDF, `%PDF-`, in base64.
            assert!(tab.print().starts_with("JVBERi0"));
            let banner = tab.evaluate("document.querySelector('.cookie-consent-banner')?.offsetHeight ?? 0");
            assert_eq!(banner, 0, "nobody answers a banner on paper");
        }
    }
}

/// Fewer columns are fewer cells, and all else stays as it is.
#[test]
fn chosen_columns_and_sections_fit_as_well() {
    let axe = axe();
    let mut chromium = Chromium::start();
    let mut tab = chromium.tab(true);
    let columns = [Column::Purpose, Column::Lifetime, Column::Name];
    let page = CHARTER.html("en").sections(&[Section::List]).columns(&columns).standalone().to_string();
    for (view, shape) in [(View::DESKTOP, "table"), (View::PHONE, "cards")] {
        tab.show(&page, view);
        tab.evaluate(&axe);
        is_sound(&mut tab, &["axe", "overflow", "targets", shape], view.name);
    }
}
