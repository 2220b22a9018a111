//! Macros of the package that set cookies.

use axum_extra::extract::cookie::{Cookie, CookieJar};

macro_rules! remember {
    ($jar:expr, $value:expr) => {
        $jar.add(Cookie::new("remembered", $value)) //~ undeclared remembered
    };
    ($jar:expr) => {{
        let cookie = Cookie::build(("flag", "1")).path("/"); //~ undeclared flag
        $jar.add(cookie)
    }};
}

macro_rules! each {
    ($jar:expr, $($name:ident),*) => {
        $jar$(.add((concat!("each_", stringify!($name)), "1")))*
    };
}

macro_rules! forget {
    ($jar:expr, $name:literal) => {
        $jar.remove(Cookie::from($name))
    };
}

#[cfg(test)]
macro_rules! in_tests {
    ($jar:expr) => {
        $jar.add(Cookie::new("test", "1"))
    };
}

pub fn page(jar: CookieJar, value: String) -> CookieJar {
    forget!(each!(remember!(remember!(jar, value)), a, b), "old") //~ undeclared_removal old
}
