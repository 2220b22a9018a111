//! What stands around every page: plain HTML that works without scripts, in the visitor's language.

use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, VARY};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::cookies::CHARTER;
use crate::language::Language;
use crate::visitor::Visitor;
use crate::words::Words;

/// A page with all that stands on every page. A visitor without a token gets one.
pub(crate) fn page(visitor: &Visitor, path: &str, title: &str, main: &Markup) -> Response {
    let words = Words::of(visitor.language);
    let body = html! {
        a .skip href="#content" { (words.skip) }
        header .site {
            p .portal { (words.portal) }
            nav aria-label=(words.navigation) {
                ul {
                    @for (target, text) in [("/", words.home), ("/cookies", words.charter)] {
                        li { a href=(target) aria-current=[(target == path).then_some("page")] { (text) } }
                    }
                }
            }
            (language_form(visitor, path))
        }
        // The page of the charter has the whole form.
        @if path != "/cookies" { (banner(visitor)) }
        main #content { (main) }
        footer .site { p { (words.footer) } }
    };
    let document = document(visitor.language, title, &body);
    (visitor.new_token(), respond(visitor.language, document)).into_response()
}

/// A page without anything of the visitor's, for problems.
pub(crate) fn bare(language: Language, title: &str, main: &Markup) -> Response {
    let body = html! {
        header .site { p .portal { a href="/" { (Words::of(language).portal) } } }
        main #content { (main) }
    };
    respond(language, document(language, title, &body))
}

/// What every form of ours has, to prove that it is one.
pub(crate) fn token_field(visitor: &Visitor) -> Markup {
    html! { input type="hidden" name="csrf_token" value=(visitor.token); }
}

/// What visitors are asked who have not chosen yet; nothing for all others.
fn banner(visitor: &Visitor) -> Markup {
    let language = visitor.language.tag();
    let banner = CHARTER.consent_banner(language, &visitor.consent, "/cookies/choice", "/cookies");
    // It escapes whatever the table holds.
    PreEscaped(banner.to_string())
}

/// The language at hand is said, and the others can be chosen.
fn language_form(visitor: &Visitor, path: &str) -> Markup {
    let words = Words::of(visitor.language);
    html! {
        form .language method="post" action="/language" role="group" aria-label=(words.language) {
            (token_field(visitor))
            input type="hidden" name="next" value=(path);
            @for language in Language::ALL {
                button name="language" value=(language) lang=(language)
                    aria-current=[(language == visitor.language).then_some("true")] { (language.name()) }
            }
        }
    }
}

fn document(language: Language, title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – " (Words::of(language).portal) }
                link rel="stylesheet" href="/style.css";
                script src="/app.js" defer {}
            }
            body { (body) }
        }
    }
}

/// What is in a page depends on who asks: no cache may give it to somebody else.
fn respond(language: Language, document: Markup) -> Response {
    let headers = [
        (VARY, "Accept-Language, Cookie, Sec-GPC"),
        (CACHE_CONTROL, "private, no-cache"),
        (CONTENT_LANGUAGE, language.tag()),
    ];
    (headers, Html(document.into_string())).into_response()
}
