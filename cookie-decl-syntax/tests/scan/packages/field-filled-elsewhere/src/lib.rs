//! Names that fields hold by default, one of which a file that says nothing else of cookies fills otherwise.

mod settings;

use cookie::{Cookie, CookieJar};

pub struct Session {
    pub cookie_name: String,
}

impl Default for Session {
    fn default() -> Self {
        Self { cookie_name: "sid".to_owned() }
    }
}

pub struct Theme {
    pub theme_cookie: String,
}

impl Default for Theme {
    fn default() -> Self {
        Self { theme_cookie: "theme".to_owned() }
    }
}

pub fn page(jar: &mut CookieJar, session: &Session, theme: &Theme) {
    jar.add(Cookie::new(session.cookie_name.clone(), "1")); //~ unreadable_name
    jar.add(Cookie::new(theme.theme_cookie.clone(), "dark")); //~ undeclared theme
}
