//! A cookie whose text is only shown. It is a finding all the same, and rightly: most programs that take the text of a
//! cookie out of a jar write their header with it, and where a text goes from a component is not followed.

use cookie::{Cookie, CookieJar};
use leptos::prelude::*;

#[component]
pub fn Sample() -> impl IntoView {
    let mut jar = CookieJar::new();
    jar.add(Cookie::build(("sample", "2")).path("/")); //~ undeclared sample
    let text = jar.get("sample").map(|cookie| cookie.encoded().to_string()).unwrap_or_default();
    view! { <p>{text}</p> }
}
