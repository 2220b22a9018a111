//! The cookie charter as a page of the portal, with the form in which visitors choose.

use axum::response::Response;
use maud::{PreEscaped, html};

use crate::cookies::CHARTER;
use crate::page::page;
use crate::visitor::Visitor;
use crate::words::Words;

/// Where the form stands in the page: the charter leads there from where it tells how to change one's mind.
const FORM: &str = "#cookie-consent";

pub(crate) async fn charter(visitor: Visitor) -> Response {
    let language = visitor.language.tag();
    let charter = CHARTER.html(language).consent_form_at(FORM).to_string();
    // Back to this page, where the boxes show what was chosen.
    let form = CHARTER.consent_form(language, &visitor.consent, "/cookies/choice?next=/cookies").to_string();
    let main = html! {
        // Both escape whatever the table holds.
        (PreEscaped(charter))
        (PreEscaped(form))
    };
    page(&visitor, "/cookies", Words::of(visitor.language).charter, &main)
}
