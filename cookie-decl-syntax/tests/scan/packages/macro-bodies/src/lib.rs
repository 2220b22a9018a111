//! Arguments of macros are searched.

use cookie::Cookie;
use maud::{html, Markup, PreEscaped};

pub fn list() -> Vec<Cookie<'static>> {
    vec![
        Cookie::new("one", "1"), //~ undeclared one
        Cookie::build(("two", "2")).into(), //~ undeclared two
    ]
}

pub fn page() -> Markup {
    html! {
        script { (PreEscaped("document.cookie = 'scripted=1; path=/'")) } //~ undeclared scripted
    }
}

pub fn shown(on: bool) -> String {
    format!("{}", if on { Cookie::new("formatted", "1").to_string() } else { String::new() }) //~ undeclared formatted
}

pub fn json() -> serde_json::Value {
    serde_json::json!({ "cookie": Cookie::new("json", "1").to_string() }) //~ undeclared json
}

pub fn grammar_of_its_own() {
    route!(GET "/" => Cookie::new("arrow", "1")); //~ undeclared arrow
    route!(GET "/" => Cookie::new("between", "1") <= ); //~ undeclared between
    route!(when => { GET: Cookie::new("deep", "1") -> }); //~ undeclared deep
}
