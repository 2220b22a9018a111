//! What a response says to a decision.

use core::slice;
use std::collections::HashSet;
use std::vec;

use super::choice::{self, Choice};
use super::decision::Decision;
use crate::declaration::{Declaration, Kind, Name, Setter};
use crate::identity::Identity;
use crate::removal::Scope;
use crate::served;
use crate::set_cookie::SetCookie;
use crate::site::Site;
use crate::source::CookieSource;

/// How many names of a request are looked at: browsers keep less than 200 cookies for all hosts of a site together, and a
/// request with more has been made to keep us busy.
const MOST_NAMES: usize = 1000;

/// What answers to a [`Decision`]: the cookie that remembers it first, then the removals of what the visitor refuses.
///
/// Refused cookies that the request carries are taken away wherever they may sit, as
/// [`Removals`](crate::Removals) describes: cookies that this program sets by their declared scope, those of scripts and
/// libraries host-only and for each domain of the site that they can have, former names too. What other sites set, and
/// what scripts keep in the browser's storage, no response can take away.
///
/// Iterate over it for the single headers; with feature `axum` it is a response part, with `actix` and `rocket` a
/// responder, both of which add `Vary: Cookie` too. `WithCookies` takes it for a response of your own, to which a guard adds
/// that.
#[derive(Debug)]
#[must_use = "a decision is kept by the response that carries this"]
pub struct ConsentAnswer(Vec<SetCookie>);

impl ConsentAnswer {
    /// The headers.
    pub fn iter(&self) -> slice::Iter<'_, SetCookie> {
        self.0.iter()
    }

    pub(super) fn new<S: CookieSource + ?Sized>(
        decision: &Decision,
        choice: &Choice,
        source: &S,
        site: Option<&Site>,
    ) -> Self {
        #[cfg(feature = "guard")]
        source.tell(super::vary::Asked::Cookie);
        let table = decision.table();
        let own = choice::own_cookie(table).map(|cookie| Identity { site, ..cookie });
        let mut cookies = Vec::from_iter(own.map(|cookie| cookie.set::<str, _>(choice.write())));
        let refused = decision.choices().iter().filter(|(_, granted)| !granted);
        let rows: Vec<_> = refused
            .flat_map(|(category, _)| choice::rows_of(table, category))
            .filter(|row| row.kind == Kind::Cookie && row.setter != Setter::ThirdParty)
            .collect();
        if !rows.is_empty() {
            let mut seen = HashSet::new();
            let names = source.names().filter(|name| seen.insert(*name));
            let names: Vec<&str> = names.take(MOST_NAMES).collect();
            for row in rows {
                cookies.extend(names.iter().flat_map(|carried| removals(row, carried, site)));
            }
            // Former names may be those of several rows: a response has one header for each identity.
            let identity = |cookie: &SetCookie| {
                (
                    cookie.name().to_owned(),
                    cookie.path(),
                    cookie.domain().map(str::to_owned),
                    cookie.partitioned(),
                )
            };
            let mut seen = HashSet::new();
            cookies.retain(|cookie| seen.insert(identity(cookie)));
        }
        Self(cookies)
    }
}

/// What takes a cookie away that the request carries, where it is the row's, under its name or a former one.
fn removals(row: &'static Declaration, carried: &str, site: Option<&Site>) -> Vec<SetCookie> {
    if row.name.matches(carried) {
        let own = Identity { site, ..Identity::new(row, carried) };
        return own.removals().into_iter().collect();
    }
    let site = site.or_else(|| served::elsewhere(row));
    let former = row.formerly.iter().filter(|former| was_called(former.name, carried));
    let scopes = former.flat_map(|former| Scope::former(row, former));
    scopes.map(|scope| SetCookie::removal(row, carried, scope, site)).collect()
}

/// Whether a former name, which may have a star, is that name.
fn was_called(former: &'static str, name: &str) -> bool {
    match former.split_once('*') {
        Some((head, tail)) => Name::Pattern { head, tail }.matches(name),
        None => former == name,
    }
}

impl IntoIterator for ConsentAnswer {
    type Item = SetCookie;
    type IntoIter = vec::IntoIter<SetCookie>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a ConsentAnswer {
    type Item = &'a SetCookie;
    type IntoIter = slice::Iter<'a, SetCookie>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
