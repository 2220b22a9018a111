//! What makes a cookie the same cookie (RFC 6265bis, section 5.7, step 23), and a storage key the same key.

use core::mem::{Discriminant, discriminant};

use crate::model::{Domain, Former, Kind, Name, Row, Setter, Table};

/// Where a cookie or a key is kept: names in different jars never meet.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Jar<'a> {
    kind: Discriminant<Kind>,
    /// A third party's host, or its name where the row does not tell the host.
    third_party: Option<(Option<String>, &'a str)>,
}

impl Jar<'_> {
    /// The jar of our own site's cookies.
    pub(super) fn is_own_cookies(&self) -> bool {
        self.kind == discriminant(&Kind::Cookie) && self.third_party.is_none()
    }
}

/// A name: what stands before the star, and behind it if there is one.
pub(super) type NameKey<'a> = (&'a str, Option<&'a str>);

/// Domain and Path. Storage has neither.
pub(super) type Scope<'a> = (Option<String>, &'a str);
const NO_SCOPE: Scope<'static> = (None, "");

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Identity<'a> {
    pub(super) jar: Jar<'a>,
    pub(super) name: NameKey<'a>,
    pub(super) scope: Scope<'a>,
}

/// None for a row without a name.
pub(super) fn identity<'a>(table: &Table, row: &'a Row) -> Option<Identity<'a>> {
    let name = match row.name.value.as_ref()? {
        Name::Exact(name) => (name.as_str(), None),
        Name::Pattern { head, tail } => (head.as_str(), Some(tail.as_str())),
    };
    let attributes = &row.attributes;
    let host = match &attributes.domain.value {
        Domain::HostOnly => None,
        Domain::Site => table.sites.first().map(|site| normal(&site.host)),
        Domain::Host(host) => Some(normal(host)),
    };
    let is_third_party = row.setter == Setter::ThirdParty;
    let third_party = is_third_party.then(|| {
        let provider = row.provider.first().map_or("", String::as_str);
        (host.clone(), if host.is_some() { "" } else { provider })
    });
    let scope = if row.kind == Kind::Cookie { (host, attributes.path.value.as_str()) } else { NO_SCOPE };
    Some(Identity { jar: Jar { kind: discriminant(&row.kind), third_party }, name, scope })
}

/// What the row's cookie was before, in the same jar. A star stands for a family, as it does where it is taken away.
pub(super) fn former_identity<'a>(table: &Table, row: &'a Row, former: &'a Former) -> Option<Identity<'a>> {
    let jar = identity(table, row)?.jar;
    let host = former.domain.as_ref().map(|domain| normal(&domain.value));
    let scope = if row.kind == Kind::Cookie { (host, former.path.value.as_str()) } else { NO_SCOPE };
    let name = former.name.value.as_str();
    let name = name.split_once('*').map_or((name, None), |(head, tail)| (head, Some(tail)));
    Some(Identity { jar, name, scope })
}

/// A Domain as browsers compare it.
fn normal(host: &str) -> String {
    host.strip_prefix('.').unwrap_or(host).to_ascii_lowercase()
}
