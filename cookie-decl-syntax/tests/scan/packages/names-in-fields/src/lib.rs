//! Names that structs hold.

mod config;

use config::Settings;
use cookie::{Cookie, CookieJar};

const LANGUAGE: &str = "language";

pub struct Session {
    cookie_name: String,
    language_name: &'static str,
}

impl Default for Session {
    fn default() -> Self {
        Self { cookie_name: "sid".to_owned(), language_name: LANGUAGE }
    }
}

impl Session {
    pub fn save(&self, jar: &mut CookieJar) {
        jar.add(Cookie::new(self.cookie_name.clone(), "1")); //~ undeclared sid
        jar.add((self.language_name, "fr")); //~ undeclared language
    }
}

pub fn settings(jar: &mut CookieJar, settings: &Settings) {
    jar.add(Cookie::new(settings.visitor_cookie.clone(), "1")); //~ undeclared visitor
    jar.add((settings.cookie_key, "1")); //~ undeclared signature
}

/// Callers choose the name.
pub struct Chosen {
    name: String,
}

impl Chosen {
    pub fn new(name: String) -> Self {
        Self { name }
    }

    pub fn standard() -> Self {
        Self { name: "standard".into() }
    }

    pub fn save(&self, jar: &mut CookieJar) {
        jar.add(Cookie::new(self.name.clone(), "1")); //~ unreadable_name
    }
}

/// The name can be changed later.
#[derive(Clone)]
pub struct Changed {
    name: String,
}

impl Changed {
    pub fn standard() -> Self {
        Self { name: "changed".into() }
    }

    pub fn named(mut self, name: &str) -> Self {
        self.name = name.to_owned();
        self
    }

    pub fn save(&self, jar: &mut CookieJar) {
        jar.add(Cookie::new(self.name.clone(), "1")); //~ unreadable_name
    }
}
