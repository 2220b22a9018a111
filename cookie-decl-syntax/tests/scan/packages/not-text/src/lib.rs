//! Text that speaks of cookies.

use axum::http::{header, HeaderMap, HeaderValue};

pub const HELP: &str = "Write Set-Cookie: theme=dark, or Cookie::new(\"theme\", \"dark\").";

pub fn help() -> String {
    let mut help = HELP.to_owned();
    help.push_str("cookie=1");
    println!("Set-Cookie: {help}");
    help
}

pub fn other_headers(headers: &mut HeaderMap) {
    headers.insert(header::COOKIE, HeaderValue::from_static("theme=dark"));
    headers.insert("x-cookie", HeaderValue::from_static("theme=dark"));
    headers.append(header::VARY, HeaderValue::from_static("Cookie"));
    headers.remove(header::SET_COOKIE);
}

pub fn script() -> &'static str {
    "const theme = document.cookie.split('; ').find(row => row.startsWith('theme='));"
}

pub fn compared() -> &'static str {
    "if (document.cookie == 'theme=dark') { dark(); }"
}
