//! A page about cookies.

use maud::{html, Markup};

pub fn policy() -> Markup {
    html! {
        h1 { "Cookies" }
        p { "We set the cookie " code { "theme" } " by " code { "Set-Cookie: theme=dark" } "." }
        table {
            @for (name, purpose) in [("session", "sign-in"), ("theme", "colours")] {
                tr { td { (name) } td { (purpose) } }
            }
        }
    }
}
