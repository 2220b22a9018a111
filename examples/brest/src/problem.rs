//! What is answered instead of a page, in the visitor's language.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::language::Language;
use crate::page;
use crate::words::Words;

pub(crate) struct Problem {
    pub(crate) reason: Reason,
    pub(crate) language: Language,
}

#[derive(Clone, Copy)]
pub(crate) enum Reason {
    /// The request does not prove that a page of ours has sent it.
    Forged,
    /// A form that is to say what the visitor chooses does not.
    NoChoice,
    NotFound,
    /// It is our fault.
    Broken,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let words = Words::of(self.language);
        let (status, text) = match self.reason {
            Reason::Forged => (StatusCode::FORBIDDEN, words.forged),
            Reason::NoChoice => (StatusCode::BAD_REQUEST, words.no_choice),
            Reason::NotFound => (StatusCode::NOT_FOUND, words.not_found),
            Reason::Broken => (StatusCode::INTERNAL_SERVER_ERROR, words.broken),
        };
        let page = page::bare(
            self.language,
            text,
            &html! {
                h1 { (text) }
                p { a href="/" { (words.back_home) } }
            },
        );
        (status, page).into_response()
    }
}
