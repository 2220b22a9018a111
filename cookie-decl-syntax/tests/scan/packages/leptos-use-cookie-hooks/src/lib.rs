//! `leptos-use`: the cookie is set when the signal is written.

use codee::string::FromToStringCodec;
use leptos_use::{use_cookie, use_cookie_with_options, UseCookieOptions};

pub fn hooks() {
    let (_count, _set_count) = use_cookie::<u32, FromToStringCodec>("count"); //~ undeclared count
    let (_name, _set_name) = use_cookie_with_options::<String, FromToStringCodec>(
        "name", //~ undeclared name
        UseCookieOptions::default().max_age(3_600_000),
    );
}
