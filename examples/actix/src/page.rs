//! The pages: plain HTML that works without scripts.

use cookie_decl::Consent;
use cookie_decl::charter::STYLE_SHEET;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::cookies::CHARTER;

/// What the home page knows of its visitor.
pub(crate) struct Visitor<'a> {
    /// Whom the session belongs to; absent for one who is not signed in.
    pub(crate) signed_in: Option<&'a str>,
    /// The name that the browser was asked to remember.
    pub(crate) remembered: Option<&'a str>,
    /// How often the page was opened; absent without consent.
    pub(crate) visits: Option<u64>,
    /// What they chose: one who has not is asked.
    pub(crate) consent: Consent,
}

pub(crate) fn home(visitor: &Visitor<'_>) -> String {
    let page = page(
        "Home",
        &html! {
            h1 { "Example City" }
            @match visitor.signed_in {
                Some(name) => {
                    p { "Hello, " strong { (name) } "." }
                    form method="post" action="/sign-out" { button { "Sign out" } }
                },
                None => {
                    form method="post" action="/sign-in" {
                        p { label { "Name " input name="name" value=(visitor.remembered.unwrap_or_default()) required; } }
                        p { label { input type="checkbox" name="remember" value="yes"; " Remember my name" } }
                        button { "Sign in" }
                    }
                },
            }
            @if let Some(visits) = visitor.visits { p { "Visits: " (visits) } }
            p { a href="/cookies" { "Cookies" } }
        (PreEscaped(CHARTER.consent_banner("en", &visitor.consent, "/cookies", "/cookies").to_string()))
        },
    );
    page.into_string()
}

/// The charter, and the form by which one chooses and changes one's mind.
pub(crate) fn charter(consent: &Consent) -> String {
    let page = page(
        "Cookies",
        &html! {
            // Both escape whatever the table holds.
            (PreEscaped(CHARTER.html("en").to_string()))
            (PreEscaped(CHARTER.consent_form("en", consent, "/cookies").to_string()))
        },
    );
    page.into_string()
}

fn page(title: &str, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Example City" }
                style { (PreEscaped(STYLE_SHEET)) }
            }
            body { main { (main) } }
        }
    }
}
