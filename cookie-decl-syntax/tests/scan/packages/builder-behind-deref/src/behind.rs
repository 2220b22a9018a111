//! The builder of a struct that another one stands for, by `Deref`.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use cookie_monster::CookieBuilder;

use crate::named::Named;

pub struct Behind(Arc<Inner>);

struct Inner {
    session: Session,
}

struct Session {
    named: Named,
}

impl Deref for Session {
    type Target = Named;

    fn deref(&self) -> &Named {
        &self.named
    }
}

impl Behind {
    pub fn cookie(&self, name: impl Into<Cow<'static, str>>) -> CookieBuilder {
        self.0.session.builder.clone().name(name.into()) //~ unreadable_name
    }
}
