//! Cookies that their caller makes or takes away, and that are only passed on.

mod private;

use cookie::CookieJar;

pub use self::private::cookies::Cookie;

enum Change {
    Add(Cookie<'static>, bool),
    Remove(Cookie<'static>),
}

#[derive(Default)]
pub struct Changes {
    before: CookieJar,
    list: Vec<Change>,
}

impl Changes {
    pub fn add(&mut self, cookie: Cookie<'static>) {
        self.list.push(Change::Add(cookie, false));
    }

    pub fn remove(&mut self, cookie: Cookie<'static>) {
        self.list.push(Change::Remove(cookie));
    }

    pub fn jar(&mut self) -> CookieJar {
        let mut jar = CookieJar::new();
        for change in std::mem::take(&mut self.list) {
            match change {
                Change::Add(cookie, _) => jar.add(cookie),
                Change::Remove(mut cookie) => {
                    if self.before.get(cookie.name()).is_some() {
                        cookie.make_removal();
                        jar.add(cookie);
                    } else {
                        jar.remove(cookie);
                    }
                }
            }
        }
        jar
    }
}

/// One that is on its way.
pub struct Departure {
    cookie: Cookie<'static>,
}

impl Departure {
    pub fn of(cookie: Cookie<'static>) -> Self {
        Self { cookie }
    }

    pub fn leave(self, jar: &mut CookieJar) {
        jar.remove(self.cookie);
    }
}
