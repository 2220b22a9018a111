//! A jar of the package's own, which takes what becomes a cookie: a text that it is given is the name of one.

use cookie::{Cookie, CookieJar as Inner};

#[derive(Default)]
pub struct CookieJar {
    changes: Vec<Cookie<'static>>,
}

impl CookieJar {
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
        self.changes.push(cookie.into());
    }

    pub fn remove(&mut self, cookie: impl Into<Cookie<'static>>) {
        let mut cookie = cookie.into();
        cookie.make_removal();
        self.changes.push(cookie);
    }

    pub fn label(&mut self, text: impl Into<String>) -> String {
        text.into()
    }

    pub fn inner(self) -> Inner {
        let mut jar = Inner::new();
        for cookie in self.changes {
            jar.add(cookie);
        }
        jar
    }
}

pub struct Notice<R> {
    inner: R,
}

impl<'a> Notice<&'a mut CookieJar> {
    pub fn read(&mut self) {
        self.inner.remove("notice"); //~ undeclared_removal notice
        self.inner.label("notice");
    }
}

pub fn page(jar: &mut CookieJar) {
    jar.add(("theme", "dark")); //~ undeclared theme
    jar.remove("basket"); //~ undeclared_removal basket
}
