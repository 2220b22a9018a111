//! Jars, helpers, types and macros that are about something else.

use std::collections::{BTreeSet, HashMap};

use cookie::time::Duration;
use cookie::{Cookie, CookieJar};

pub fn sets(oats: &mut BTreeSet<(&'static str, u32)>, tins: &mut HashMap<&'static str, u32>) {
    let mut cookies = bakery(oats);
    cookies.add(("oat", "3")); //~ not a tuple put into a jar
    tins.remove("oat"); //~ not remove
    tins.remove(COOKIE_NAME); //~ not remove
}

const COOKIE_NAME: &str = "oat";

#[derive(Default)]
pub struct Bakery(Vec<String>);

impl Bakery {
    pub fn add(&mut self, pair: (&str, &str)) {
        self.0.push(format!("{} of {}", pair.1, pair.0));
    }

    pub fn set_name(&mut self, name: &str) {
        self.0.insert(0, name.to_owned());
    }

    pub fn make_removal(&mut self) {
        self.0.clear();
    }

    pub fn forget(&mut self, name: impl Into<String>) {
        let name = name.into();
        self.0.retain(|known| *known != name);
    }

    pub fn max_age(self, hours: u64) -> u64 {
        hours + self.0.len() as u64
    }
}

fn bakery(oats: &BTreeSet<(&'static str, u32)>) -> Bakery {
    let mut bakery = Bakery::default();
    bakery.set_name("Ginger & Sons"); //~ not set_name
    if oats.is_empty() {
        bakery.make_removal(); //~ not make_removal
    }
    bakery.forget("rye"); //~ not into a cookie
    bakery
}

pub fn stale() -> u64 {
    Bakery::default().max_age(0) //~ not Max-Age of nothing
}

/// A helper that only looks.
pub fn is_set(jar: &CookieJar, name: &str) -> bool {
    jar.get(name).is_some_and(|cookie| cookie.max_age() != Some(Duration::ZERO))
}

pub fn is_dark(jar: &CookieJar) -> bool {
    is_set(jar, "theme") //~ not a helper
}

/// A cookie on its way is no builder that is held.
pub struct Parting {
    cookie: Cookie<'static>,
}

impl Parting {
    pub fn of(self, jar: &mut CookieJar) {
        jar.remove(self.cookie); //~ not a builder that is held
    }
}

/// The package's own, which nobody sends.
pub struct CookieBuilder {
    name: String,
}

pub fn dough() -> usize {
    let cookie = CookieBuilder { name: "oat".to_owned() }; //~ not a cookie type of the package
    cookie.name.len()
}

/// Its name is that of a file.
#[derive(Clone)]
pub struct Log {
    file_name: String,
}

impl Default for Log {
    fn default() -> Self {
        Self { file_name: "access.log".to_owned() }
    }
}

pub fn log() -> String {
    Log::default().file_name //~ not a name by default
}

macro_rules! tin {
    ($name:literal) => {
        concat!("a tin of ", $name)
    };
}

pub fn tins() -> &'static str {
    tin!("oat") //~ not a macro of the package
}

macro_rules! cookie {
    ($name:literal => $flour:literal) => {
        ($name, $flour)
    };
}

pub fn recipe() -> (&'static str, &'static str) {
    cookie!("oat" => "rye") //~ not topcoat::cookie!
}

/// Of serde's kind: another attribute of this name.
#[derive(bakery::Recipe)]
#[cookie(flour = "rye")] //~ not cookiebox
pub struct Recipe;
