//! Where a token stands: in a cookie, or in a header.

use cookie::time::Duration;
use cookie::{Cookie, CookieBuilder};

pub(crate) enum Place {
    Cookie(Box<CookieBuilder<'static>>),
    Header { name: String },
}

pub struct Tokens {
    place: Place,
}

impl Tokens {
    pub fn in_cookie(builder: CookieBuilder<'static>) -> Self {
        Self { place: Place::Cookie(Box::new(builder)) }
    }

    pub fn in_header(name: &str) -> Self {
        Self { place: Place::Header { name: name.to_owned() } }
    }

    pub fn signed_in(&self, token: String) -> Option<Cookie<'static>> {
        match &self.place {
            Place::Cookie(builder) => {
                let mut cookie = builder.clone().build();
                cookie.set_value(token);
                Some(cookie)
            }
            Place::Header { .. } => None,
        }
    }

    pub fn signed_out(&self) -> Cookie<'static> {
        match &self.place {
            Place::Cookie(builder) => builder //~ unreadable_name
                .clone()
                .max_age(Duration::ZERO)
                .build(),
            Place::Header { name } => panic!("{name} is no cookie"),
        }
    }
}
