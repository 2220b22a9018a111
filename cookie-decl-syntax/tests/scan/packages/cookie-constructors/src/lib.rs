//! Every constructor of `cookie` 0.18, put into its jar.

use cookie::{Cookie, CookieBuilder, CookieJar};

pub fn constructors(jar: &mut CookieJar, theme: &str) {
    jar.add(Cookie::new("new", theme.to_owned())); //~ undeclared new
    jar.add(Cookie::build(("build_pair", "1")).path("/").http_only(true).build()); //~ undeclared build_pair
    jar.add(Cookie::build("build_name")); //~ undeclared build_name
    jar.add(CookieBuilder::new("builder", "1")); //~ undeclared builder
    jar.add(Cookie::from("from_name")); //~ undeclared from_name
    jar.add(Cookie::from(("from_pair", "1"))); //~ undeclared from_pair
    jar.add(
        Cookie::build((
            "over_lines", //~ undeclared over_lines
            "1",
        ))
        .secure(true),
    );
}

pub fn pairs(jar: &mut CookieJar) {
    jar.add(("pair", "1")); //~ undeclared pair
    jar.add("bare"); //~ undeclared bare
    let cookie: Cookie<'static> = ("into", "1").into(); //~ undeclared into
    jar.add(cookie);
}

pub fn renamed_later() -> Cookie<'static> {
    let mut cookie = Cookie::new("draft", "1"); //~ undeclared draft
    cookie.set_name("final"); //~ undeclared final
    cookie
}

pub fn parsed(jar: &mut CookieJar) {
    if let Ok(cookie) = Cookie::parse_encoded("parsed_too=%31; Path=/") { //~ undeclared parsed_too
        jar.add(cookie);
    }
    if let Ok(cookie) = Cookie::parse("parsed=1; Path=/") { //~ undeclared parsed
        jar.add(cookie);
    }
}
