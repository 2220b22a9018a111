//! A row and a name: what all constants of cookies share behind their types.

use std::borrow::Cow;

use crate::declaration::Declaration;
use crate::error::CookieError;
use crate::removal::{Removals, Scope, former_name};
use crate::served;
use crate::set_cookie::SetCookie;
use crate::site::Site;
use crate::source::CookieSource;
use crate::source::sealed::Raw;
use crate::value::{CookieValue, IntoCookieValue};

/// One cookie of a row. The name is the row's own, or one that a part has made of the row's pattern.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(feature = "http"),
    expect(unreachable_pub, reason = "seals `ReadCookie`, which comes with `http`")
)]
pub struct Identity<'n> {
    pub(crate) declaration: &'static Declaration,
    pub(crate) name: &'n str,
    /// The tenant's site, where the process has several; `None`: what `serve_at` has said, or the canonical one.
    pub(crate) site: Option<&'n Site>,
    /// The row's own `wire_attributes` and `wire_max_age`. Here they are part of the constant: whoever compiles a `set`
    /// of it sees how long they are, and writes them in a few moves.
    pub(crate) wire_attributes: &'static str,
    pub(crate) wire_max_age: &'static str,
}

impl<'n> Identity<'n> {
    pub(crate) const fn new(declaration: &'static Declaration, name: &'n str) -> Self {
        let Declaration { wire_attributes, wire_max_age, .. } = *declaration;
        Self { declaration, name, site: None, wire_attributes, wire_max_age }
    }

    /// The same cookie as it is at that site.
    pub(crate) const fn at(self, site: &'n Site) -> Self {
        Self { site: Some(site), ..self }
    }
}

impl Identity<'_> {
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "where name and attributes are known, they are copied in a few moves"
    )]
    pub(crate) fn set<V, T>(self, value: T) -> SetCookie
    where
        V: CookieValue + ?Sized,
        T: IntoCookieValue<V>,
    {
        SetCookie::new(self, self.site.or_else(|| served::elsewhere(self.declaration)), value)
    }

    pub(crate) fn get<V, S>(self, source: &S) -> Result<Option<V::Out<'_>>, CookieError>
    where
        V: CookieValue + ?Sized,
        S: CookieSource + ?Sized,
    {
        if let Some(raw) = source.first(self.name) {
            return read::<V>(self.name, raw).map(Some);
        }
        for name in self.former_names() {
            if let Some(raw) = source.first(&name) {
                return read::<V>(&name, raw).map(Some);
            }
        }
        Ok(None)
    }

    pub(crate) fn get_all<V, S>(self, source: &S) -> Vec<Result<V::Out<'_>, CookieError>>
    where
        V: CookieValue + ?Sized,
        S: CookieSource + ?Sized,
    {
        let all = |name: &str| source.values(name).map(|raw| read::<V>(name, raw)).collect::<Vec<_>>();
        let present = all(self.name);
        if !present.is_empty() {
            return present;
        }
        self.former_names().map(|name| all(&name)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    pub(crate) fn decode<V: CookieValue + ?Sized>(self, text: &str) -> Result<V::Out<'_>, CookieError> {
        read_text::<V>(self.name, Cow::Borrowed(text))
    }

    pub(crate) fn removal(self) -> SetCookie {
        let site = self.site.or_else(|| served::elsewhere(self.declaration));
        SetCookie::removal(self.declaration, self.name, Scope::declared(self.declaration, site), site)
    }

    pub(crate) fn removals(self) -> Removals {
        let site = self.site.or_else(|| served::site(self.declaration.category.table));
        Removals::new(self.declaration, self.name, site)
    }

    pub(crate) fn request_pair<V, T>(self, value: T) -> String
    where
        V: CookieValue + ?Sized,
        T: IntoCookieValue<V>,
    {
        self.set(value).into_request_pair()
    }

    /// The names that the cookie had before; where only its scope has changed, the name is searched already.
    fn former_names(self) -> impl Iterator<Item = String> {
        let names = self.declaration.formerly.iter();
        let names = names.map(move |former| former_name(self.declaration, former.name, self.name));
        names.filter(move |name| name != self.name)
    }
}

fn read<'a, V: CookieValue + ?Sized>(name: &str, raw: Raw<'a>) -> Result<V::Out<'a>, CookieError> {
    let text = raw.text().ok_or_else(|| CookieError::NotUtf8 { name: name.to_owned() })?;
    read_text::<V>(name, text)
}

fn read_text<'a, V: CookieValue + ?Sized>(name: &str, text: Cow<'a, str>) -> Result<V::Out<'a>, CookieError> {
    V::read(text).ok_or_else(|| CookieError::NotThatType { name: name.to_owned(), expected: V::expected() })
}
