//! The pages: plain HTML that works without scripts, in the visitor's language.

use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, VARY};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::cookies::CHARTER;
use crate::forms::NAME_LEN;
use crate::language::Language;
use crate::session::Session;
use crate::visitor::Visitor;
use crate::words::Words;

pub(crate) async fn home(visitor: Visitor) -> Response {
    home_page(&visitor, false)
}

/// The home page again, for a visitor whose name cannot be taken.
pub(crate) fn home_with_wrong_name(visitor: &Visitor) -> Response {
    home_page(visitor, true)
}

/// The charter, and a form to say that it was read.
pub(crate) async fn charter(visitor: Visitor) -> Response {
    let words = Words::of(visitor.language);
    let charter = CHARTER.html(visitor.language.tag()).to_string();
    page(
        &visitor,
        "/cookies",
        words.charter,
        &html! {
            // It escapes whatever the table holds.
            (PreEscaped(charter))
            section aria-labelledby="charter-read" {
                h2 #charter-read { (words.notice_title) }
                @if visitor.has_read_charter {
                    p { (words.notice_done) }
                } @else {
                    p { (words.notice_about) }
                    form method="post" action="/charter-read" {
                        (token_field(&visitor))
                        button { (words.have_read) }
                    }
                }
            }
        },
    )
}

/// A page without anything of the visitor's, for problems.
pub(crate) fn bare(language: Language, title: &str, main: &Markup) -> Response {
    let words = Words::of(language);
    respond(
        language,
        document(
            language,
            title,
            &html! {
                header .site { p .portal { a href="/" { (words.portal) } } }
                main #content { (main) }
            },
        ),
    )
}

fn home_page(visitor: &Visitor, wrong_name: bool) -> Response {
    let words = Words::of(visitor.language);
    page(
        visitor,
        "/",
        words.home,
        &html! {
            h1 { (words.portal) }
            p { (words.about) }
            article aria-labelledby="data-set" {
                h2 #data-set { (words.data_set) }
                p { (words.data_set_about) }
                (follow(words, visitor.session.as_ref()))
            }
            section aria-labelledby="account" {
                h2 #account { (words.account) }
                @match &visitor.session {
                    Some(session) => (sign_out_form(visitor, session)),
                    None => (sign_in_form(visitor, wrong_name)),
                }
            }
        },
    )
}

/// The script `/app.js` shows the button and makes it work.
fn follow(words: &Words, session: Option<&Session>) -> Markup {
    html! {
        @if let Some(session) = session {
            noscript { p { (words.follow_needs_script) } }
            button #follow type="button" hidden aria-pressed=(session.following)
                data-following=(words.following) data-not-following=(words.not_following)
                data-failed=(words.follow_failed) { (words.follow) }
            p #follow-status role="status" {
                (if session.following { words.following } else { words.not_following })
            }
        } @else {
            p { (words.follow_needs_sign_in) }
        }
    }
}

fn sign_in_form(visitor: &Visitor, wrong_name: bool) -> Markup {
    let words = Words::of(visitor.language);
    html! {
        form .sign-in method="post" action="/sign-in" {
            (token_field(visitor))
            p #sign-in-about { (words.sign_in_about) }
            @if wrong_name {
                p #wrong-name .wrong role="alert" { (words.wrong_name) }
            }
            p {
                label for="name" { (words.name) }
                input #name name="name" required maxlength=(NAME_LEN) autocomplete="username"
                    aria-invalid=[wrong_name.then_some("true")]
                    aria-describedby=(if wrong_name { "wrong-name sign-in-about" } else { "sign-in-about" });
            }
            p {
                input #remember type="checkbox" name="remember" value="yes";
                " "
                label for="remember" { (words.remember) }
            }
            button { (words.sign_in) }
        }
    }
}

fn sign_out_form(visitor: &Visitor, session: &Session) -> Markup {
    let words = Words::of(visitor.language);
    html! {
        p { (words.signed_in_as) " " strong translate="no" { (session.name) } "." }
        form method="post" action="/sign-out" {
            (token_field(visitor))
            button { (words.sign_out) }
        }
    }
}

/// A page with all that stands on every page. A visitor without a token gets one.
fn page(visitor: &Visitor, path: &str, title: &str, main: &Markup) -> Response {
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
        @if !visitor.has_read_charter && path != "/cookies" {
            aside .notice aria-label=(words.charter) {
                p { (words.notice) " " a href="/cookies" { (words.read_charter) } }
            }
        }
        main #content { (main) }
        footer .site { p { (words.footer) } }
    };
    let document = document(visitor.language, title, &body);
    (visitor.new_token(), respond(visitor.language, document)).into_response()
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
                    aria-pressed=(language == visitor.language) { (language.name()) }
            }
        }
    }
}

fn token_field(visitor: &Visitor) -> Markup {
    html! { input type="hidden" name="csrf_token" value=(visitor.token); }
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
        (VARY, "Accept-Language, Cookie"),
        (CACHE_CONTROL, "private, no-cache"),
        (CONTENT_LANGUAGE, language.tag()),
    ];
    (headers, Html(document.into_string())).into_response()
}
