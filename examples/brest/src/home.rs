//! The home page: a data set to follow, and signing in and out.

use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use cookie_decl::Granted;
use maud::{Markup, html};

use crate::cookies::{Statistics, VISITS};
use crate::forms::NAME_LEN;
use crate::page::{page, token_field};
use crate::session::Session;
use crate::visitor::Visitor;
use crate::words::Words;

/// Counts the visit, if the visitor agreed: without a `Granted` there is no way to set the cookie.
pub(crate) async fn home(
    visitor: Visitor,
    headers: HeaderMap,
    granted: Option<Granted<Statistics>>,
) -> impl IntoResponse {
    // A counter that cannot be read starts anew.
    let visits = VISITS.get(&headers).ok().flatten().unwrap_or(0).saturating_add(1);
    let visits = granted.is_some().then_some(visits);
    let counter = granted.zip(visits).map(|(granted, visits)| VISITS.with(&granted).set(visits));
    (counter, show(&visitor, visits, false))
}

/// The page again, for a visitor whose name cannot be taken.
pub(crate) fn with_wrong_name(visitor: &Visitor) -> Response {
    show(visitor, None, true)
}

fn show(visitor: &Visitor, visits: Option<u64>, wrong_name: bool) -> Response {
    let words = Words::of(visitor.language);
    let main = html! {
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
        @if let Some(visits) = visits {
            section aria-labelledby="visits" {
                h2 #visits { (words.visits) }
                p { (words.visits_so_far) " " strong { (visits) } " " a href="/cookies" { (words.change_mind) } }
            }
        }
    };
    page(visitor, "/", words.home, &main)
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
