//! Taking cookies away: what has to be repeated, and where else a cookie of the name may sit.

use core::slice;
use std::vec;

use cookie_decl_core::{Prefix, ends_in_number};

use crate::attribute::Attributes;
use crate::declaration::{Declaration, Former, Name, Setter};
use crate::name::{affixes, asks_for_http_only, asks_for_secure};
use crate::set_cookie::SetCookie;
use crate::site::Site;

/// All headers that take a cookie away wherever it may sit: what a constant's `removals` makes.
///
/// That is the cookie itself and each identity that `#[formerly]` names: with `Partitioned` and without, where the row
/// has it, as browsers keep the two apart. A script or library may have written its cookie
/// for the host alone or for a parent of it: for rows with such a setter come the host-only cookie, and one of each
/// site's host and its parents that has at least two labels; at a [`Site`] it is that one's host alone. Headers that do not concern the host that answers are
/// ignored by browsers. A former family of a cookie that has one name now (`#[formerly("old_*")]`) is not among them: which
/// cookies it has only a request tells, and `ConsentAnswer` takes away those that it carries.
///
/// Iterate over it for the single headers; with feature `axum` it is a response part, with `actix` and `rocket` a
/// responder and what `WithCookies` takes.
///
/// # Example
///
/// ```
/// mod cookies {
///     cookie_decl::declare_cookies! {
///         #![site("https://www.example.org")]
///         necessary {
///             #[formerly("session", Path = "/account")]
///             "Example" | "Sign-in" | "sid" | "Keeps you signed in." | session;
///         }
///     }
/// }
///
/// let headers: Vec<String> = cookies::SID.removals().iter().map(ToString::to_string).collect();
/// assert_eq!(headers.len(), 2);
/// assert!(headers[0].starts_with("sid=; Path=/; "));
/// assert!(headers[1].starts_with("session=; Path=/account; "));
/// ```
#[derive(Debug)]
#[must_use = "cookies are taken away by the response that carries this"]
pub struct Removals(Vec<SetCookie>);

impl Removals {
    /// The headers, the cookie itself first.
    pub fn iter(&self) -> slice::Iter<'_, SetCookie> {
        self.0.iter()
    }

    pub(crate) fn new(declaration: &'static Declaration, name: &str, site: Option<&Site>) -> Self {
        let declared = Scope::declared(declaration, site);
        let mut identities = vec![(name.to_owned(), declared)];
        if !matches!(declaration.setter, Setter::Site) {
            let elsewhere = domains(declaration, name, site).map(|domain| Scope { domain, ..declared });
            identities.extend(elsewhere.map(|scope| (name.to_owned(), scope)));
        }
        // Of a family that became one cookie nobody knows here which members there are.
        let known =
            |former: &&Former| !matches!(declaration.name, Name::Exact(_)) || !former.name.contains('*');
        for former in declaration.formerly.iter().filter(known) {
            let name = former_name(declaration, former.name, name);
            identities.extend(Scope::former(declaration, former).map(|scope| (name.clone(), scope)));
        }
        let mut seen = Vec::with_capacity(identities.len());
        for identity in identities {
            if !seen.contains(&identity) {
                seen.push(identity);
            }
        }
        Self(seen.iter().map(|(name, scope)| SetCookie::removal(declaration, name, *scope, site)).collect())
    }
}

impl IntoIterator for Removals {
    type Item = SetCookie;
    type IntoIter = vec::IntoIter<SetCookie>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Removals {
    type Item = &'a SetCookie;
    type IntoIter = slice::Iter<'a, SetCookie>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The part of a cookie's identity that is not its name (RFC 6265bis, section 5.7, step 23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope<'a> {
    pub(crate) path: &'static str,
    pub(crate) domain: Option<&'a str>,
    /// Browsers keep partitioned cookies in a jar of their own (CHIPS): neither kind takes the other's place.
    pub(crate) partitioned: bool,
}

impl<'a> Scope<'a> {
    /// The row's scope at that site, or at the table's canonical one.
    pub(crate) fn declared(declaration: &Declaration, site: Option<&'a Site>) -> Self {
        let domain = match site {
            Some(site) => site.domain(declaration),
            None => declaration.attributes.domain.as_str(),
        };
        let Attributes { path, partitioned, .. } = declaration.attributes;
        Self { path, domain, partitioned }
    }

    /// Where the row's cookie was before. Whether it was partitioned nobody has written down: where it is now, it may
    /// have been either.
    pub(crate) fn former(declaration: &Declaration, former: &Former) -> impl Iterator<Item = Scope<'static>> {
        let plain = Scope { path: former.path, domain: former.domain, partitioned: false };
        let partitioned = declaration.attributes.partitioned.then_some(Scope { partitioned: true, ..plain });
        partitioned.into_iter().chain([plain])
    }

    /// Writes the attributes of a cookie at a site, or of a removal. Those that are no part of the identity are repeated
    /// in a removal too: without them browsers refuse that of a prefixed or partitioned cookie, and of one with
    /// `SameSite=None`.
    ///
    /// A former name may have a prefix that asks for more than the row's present attributes do. On a developer's machine
    /// over plain http there is no `Secure`, as [`Site`] says.
    pub(crate) fn write(self, attributes: &Attributes, name: &str, site: Option<&Site>, wire: &mut String) {
        let plain = site.is_some_and(Site::is_http_loopback);
        wire.push_str("; Path=");
        wire.push_str(self.path);
        if let Some(domain) = self.domain {
            wire.push_str("; Domain=");
            wire.push_str(domain);
        }
        if (attributes.secure && !plain) || asks_for_secure(name) {
            wire.push_str("; Secure");
        }
        if attributes.http_only || asks_for_http_only(name) {
            wire.push_str("; HttpOnly");
        }
        wire.push_str("; SameSite=");
        wire.push_str(attributes.same_site.as_str());
        if self.partitioned {
            wire.push_str("; Partitioned");
        }
    }
}

/// The former name of the cookie that is now called `name`: in a pattern's row a star stands for the same part.
pub(crate) fn former_name(declaration: &Declaration, former: &str, name: &str) -> String {
    let (head, tail) = affixes(declaration);
    let part = name.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail)).unwrap_or_default();
    if part.is_empty() { former.to_owned() } else { former.replacen('*', part, 1) }
}

/// Where a cookie that others set may sit: host-only, and for the site's host and its parents, or those of all of the
/// table's. A `__Host-` cookie never has a `Domain`.
fn domains<'a>(
    declaration: &Declaration,
    name: &str,
    site: Option<&'a Site>,
) -> impl Iterator<Item = Option<&'a str>> {
    let host_alone = Prefix::of(name).is_some_and(|prefix| prefix.is_host);
    let sites = if host_alone || site.is_some() { &[][..] } else { declaration.category.table.sites };
    let site = site.filter(|_| !host_alone).and_then(Site::own_domain);
    let hosts = site.into_iter().chain(sites.iter().map(|site| host(site)));
    core::iter::once(None).chain(hosts.flat_map(parents).map(Some))
}

/// The host of a site's URL; nothing for an IP address, which has no parents.
fn host(site: &'static str) -> &'static str {
    let rest = site.split_once("://").map_or(site, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.split(':').next().unwrap_or_default();
    if host.starts_with('[') || ends_in_number(host) { "" } else { host }
}

/// The host and each parent of it, down to two labels.
fn parents<'a>(host: &'a str) -> impl Iterator<Item = &'a str> {
    let parent = |host: &&'a str| host.split_once('.').map(|(_, parent)| parent);
    core::iter::successors(Some(host), parent).filter(|host| host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_sites() {
        assert_eq!(host("https://data.example.org"), "data.example.org");
        assert_eq!(host("http://localhost:8080/"), "localhost");
        assert_eq!(host("https://data.example.org:8443/path?query#fragment"), "data.example.org");
        assert_eq!(host("https://127.0.0.1:1"), "");
        assert_eq!(host("https://[::1]:1"), "");
        assert_eq!(host(""), "");
    }

    #[test]
    fn parents_have_two_labels() {
        let all: Vec<_> = parents("a.data.example.org").collect();
        assert_eq!(all, ["a.data.example.org", "data.example.org", "example.org"]);
        assert_eq!(parents("localhost").count(), 0);
        assert_eq!(parents("").count(), 0);
    }
}
