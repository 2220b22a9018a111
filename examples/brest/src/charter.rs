//! The cookie charter as a page of the portal, and the form that says it was read.

use axum::Form;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{PreEscaped, html};

use crate::cookies::{CHARTER, COOKIES_PREFERENCES};
use crate::forms::Plain;
use crate::page::{page, token_field};
use crate::problem::Problem;
use crate::visitor::Visitor;
use crate::words::Words;

/// The version that there is to read: the date in the table.
pub(crate) fn version() -> &'static str {
    CHARTER.table().updated().unwrap_or_default()
}

pub(crate) async fn charter(visitor: Visitor) -> Response {
    let words = Words::of(visitor.language);
    let charter = CHARTER.html(visitor.language.tag()).to_string();
    let main = html! {
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
    };
    page(&visitor, "/cookies", words.charter, &main)
}

/// Remembers which version was read: the notice comes back with the next one.
pub(crate) async fn have_read(
    visitor: Visitor,
    Form(form): Form<Plain>,
) -> Result<impl IntoResponse, Problem> {
    visitor.check(&form.csrf_token)?;
    Ok((COOKIES_PREFERENCES.set(version()), Redirect::to("/cookies")))
}
