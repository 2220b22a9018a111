//! Builders that are held, from which a cookie is made, and taken away.

pub mod tokens;

use cookie::time::Duration;
use cookie::{Cookie, CookieBuilder, CookieJar};

pub struct Sealed {
    pub(crate) builder: CookieBuilder<'static>,
    pub(crate) rounds: u32,
}

impl Sealed {
    pub fn of(builder: CookieBuilder<'static>) -> Self {
        Self { builder, rounds: 2 }
    }

    pub fn sealed(&self, text: &str) -> Cookie<'static> {
        let text = text.repeat(self.rounds as usize);
        let mut cookie = self.builder.clone().build();
        cookie.set_value(text);
        cookie
    }

    pub fn forget(&self, jar: &mut CookieJar) {
        jar.remove(self.builder.clone()); //~ unreadable_name
    }

    pub fn expired(&self) -> Cookie<'static> {
        self.builder.clone().max_age(Duration::ZERO).build() //~ unreadable_name
    }
}

/// Every place that fills the field says the same name.
pub struct Visit {
    counter: CookieBuilder<'static>,
}

impl Default for Visit {
    fn default() -> Self {
        Self { counter: Cookie::build(("visit", "1")) } //~ undeclared visit
    }
}

impl Visit {
    pub fn count(&self, jar: &mut CookieJar) {
        jar.add(self.counter.clone());
    }

    pub fn forget(&self, jar: &mut CookieJar) {
        jar.remove(self.counter.clone()); //~ undeclared_removal visit
    }
}
