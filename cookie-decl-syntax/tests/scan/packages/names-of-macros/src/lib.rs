//! Macros of the package that set the cookie they are told.

use cookie::{Cookie, CookieJar};

macro_rules! remember {
    ($jar:expr, $name:expr) => {
        $jar.add(Cookie::new($name, "1"))
    };
    ($jar:expr, $name:literal => $value:expr) => {{
        $jar.add(Cookie::build(($name, $value)).path("/").build());
    }};
}

macro_rules! header {
    ($headers:ident, $name:literal) => {
        $headers.append(http::header::SET_COOKIE, http::HeaderValue::from_static(concat!($name, "=1; Path=/")))
    };
}

macro_rules! fixed {
    ($jar:expr) => {
        $jar.add(Cookie::new("fixed", "1")) //~ undeclared fixed
    };
}

pub fn page(jar: &mut CookieJar, headers: &mut http::HeaderMap) {
    remember!(jar, "visited"); //~ undeclared visited
    remember!(jar, "theme" => "dark"); //~ undeclared theme
    header!(headers, "told"); //~ undeclared told
    fixed!(jar);
}

macro_rules! tin {
    ($name:literal) => {
        concat!("a tin of ", $name)
    };
}

pub fn tins() -> &'static str {
    tin!("oats")
}
