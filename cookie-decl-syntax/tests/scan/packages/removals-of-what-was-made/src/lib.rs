//! One function makes the cookie, for those that set it and for those that remove it.

use axum_extra::extract::cookie::{Cookie, CookieJar};
use cookie::CookieBuilder;

const NOTICES: &str = "notices";

fn notices(value: String, secure: bool) -> Cookie<'static> {
    Cookie::build((NOTICES, value)).path("/").secure(secure).build() //~ undeclared notices
}

pub fn show(jar: CookieJar, value: String) -> CookieJar {
    jar.add(notices(value, true))
}

pub fn shown(jar: CookieJar) -> CookieJar {
    let mut cookie = notices(String::new(), true); //~ undeclared_removal notices
    cookie.make_removal();
    jar.add(cookie)
}

pub fn forget(jar: CookieJar) -> CookieJar {
    jar.remove(notices(String::new(), false)) //~ undeclared_removal notices
}

pub fn show_or_forget(jar: CookieJar, value: Option<String>) -> CookieJar {
    let is_over = value.is_none();
    let mut cookie = again(value.unwrap_or_default()); //~ undeclared_removal notices
    if is_over {
        cookie.make_removal();
    }
    jar.add(cookie)
}

fn again(value: String) -> Cookie<'static> {
    notices(value, true)
}

/// A removal already: it counts where it is made, and not again where it is sent.
fn gone() -> Cookie<'static> {
    let mut cookie = Cookie::new("gone", ""); //~ undeclared_removal gone
    cookie.make_removal();
    cookie
}

pub fn send(jar: CookieJar) -> CookieJar {
    jar.remove(gone())
}

/// Nobody sets what this makes.
fn forgotten(path: &str) -> Cookie<'static> {
    Cookie::build(("forgotten", "")).path(path.to_owned()).build()
}

pub fn sign_out(jar: CookieJar) -> CookieJar {
    jar.remove(forgotten("/")) //~ undeclared_removal forgotten
}

pub fn sign_out_elsewhere(jar: CookieJar) -> CookieJar {
    let removal = forgotten("/admin"); //~ undeclared_removal forgotten
    jar.remove(removal)
}

/// Another package can set it.
pub fn for_others(path: &str) -> Cookie<'static> {
    Cookie::build(("others", "")).path(path.to_owned()).build() //~ undeclared others
}

pub fn without_others(jar: CookieJar) -> CookieJar {
    jar.remove(for_others("/")) //~ undeclared_removal others
}

pub struct Template {
    name: String,
}

impl Template {
    pub fn new(name: String) -> Self {
        Self { name }
    }

    pub fn builder(&self) -> CookieBuilder<'static> {
        CookieBuilder::new(self.name.clone(), "") //~ unreadable_name
    }

    pub fn removal(&self) -> Cookie<'static> {
        let mut cookie = self.builder().build(); //~ unreadable_name
        cookie.make_removal();
        cookie
    }
}
