//! The pages: plain HTML that works without scripts.

use cookie_decl::{Answer, Consent};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::cookies::{CHARTER, Statistics};

/// What the home page knows of its visitor.
pub(crate) struct Visitor<'a> {
    /// Whom the session belongs to; absent for one who is not signed in.
    pub(crate) signed_in: Option<&'a str>,
    /// The name that the browser was asked to remember.
    pub(crate) remembered: Option<&'a str>,
    /// How often the page was opened; absent without consent.
    pub(crate) visits: Option<u64>,
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
        },
    );
    page.into_string()
}

/// The charter, and the form by which one changes one's mind.
pub(crate) fn charter(consent: &Consent) -> String {
    let answer = match consent.answer::<Statistics>() {
        Answer::Granted => "You have agreed to statistics.",
        Answer::Refused => "You have refused statistics.",
        Answer::Unanswered => "You have not chosen yet.",
    };
    let page = page(
        "Cookies",
        &html! {
            // It escapes whatever the table holds.
            (PreEscaped(CHARTER.html("en").to_string()))
            h2 { "Your choice" }
            p { (answer) }
            form method="post" action="/cookies" {
                button name="choice" value="accept" { "Accept all" }
                button name="choice" value="refuse" { "Refuse all" }
            }
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
            }
            body { main { (main) } }
        }
    }
}
