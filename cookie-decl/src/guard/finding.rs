//! What the guard finds, as data. No finding holds a cookie's value.

use core::fmt;

use crate::attribute::SameSite;
use crate::category::ConsentBasis;
use crate::declaration::Declaration;

/// What can be wrong with a `Set-Cookie` header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FindingKind {
    /// No row declares a cookie of that name on our hosts.
    Undeclared,
    /// A cookie of that name is taken away, and no row declares it.
    UndeclaredRemoval,
    /// The cookie is taken away where its row does not have it: browsers keep the one that they have.
    RemovalElsewhere,
    /// The category needs the visitor's consent, or the visitor has objected, and neither the request's recorded choice
    /// nor the one that this response records allows it.
    WithoutConsent,
    /// Declared `Secure`, set without.
    NotSecure,
    /// Declared `HttpOnly`, set without.
    NotHttpOnly,
    /// Set with a `SameSite` that is weaker than the declared one, or with none, which some browsers take for `None`.
    WeakerSameSite,
    /// Declared `Partitioned`, set without, or removed without: browsers keep the partitioned cookie then.
    NotPartitioned,
    /// Set for another `Path` than the declared one, or for none, which makes it the request's folder.
    OtherPath,
    /// Set for another `Domain` than the declared one.
    OtherDomain,
    /// `Max-Age` or `Expires` is longer than the declared life.
    LivesLonger,
    /// One response sets a cookie of that name more than once (RFC 6265bis, section 4.1.1, forbids it). The finding
    /// stands at the earlier one.
    Duplicate,
    /// Browsers refuse it: name and value take more than 4096 octets.
    TooLong,
    /// Browsers refuse it: the attributes break the rules of the name's prefix.
    BrokenPrefix,
    /// Browsers refuse it: `SameSite=None` or `Partitioned` without `Secure`.
    NeedsSecure,
    /// Browsers refuse it: a control character in the header, or neither name nor value.
    Unreadable,
    /// The cookie has no name: browsers keep it and send back its bare value, which may look like any other cookie.
    Nameless,
}

/// What the guard does about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Action {
    /// Nothing at all.
    Allow,
    /// A `tracing` event, once for each cookie and kind, and the header goes out as it is.
    Report,
    /// The same event, and the header is taken out of the response.
    Strip,
    /// The same event, and the response becomes a 500 that names the findings: for development.
    Refuse,
}

/// One thing that is wrong with one `Set-Cookie` header. Displays as a sentence; never holds the cookie's value.
#[derive(Clone)]
pub struct Finding {
    pub(super) name: String,
    pub(super) kind: FindingKind,
    pub(super) row: Option<&'static Declaration>,
    pub(super) detail: Detail,
    /// Which header it is, counted from 0.
    pub(super) place: usize,
}

/// What the header says instead of what the row does.
#[derive(Clone, Debug)]
pub(super) enum Detail {
    None,
    /// It takes the cookie away.
    Removal,
    /// A path, a domain, or a prefix; none in the header.
    Text(Option<String>),
    /// The domain that the row has where the process runs, and what the header says.
    Domain {
        declared: Option<String>,
        found: Option<String>,
    },
    SameSite(Option<SameSite>),
    /// Octets, or seconds.
    Number(u64),
}

impl Finding {
    /// The cookie's name; empty where it has none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is wrong.
    pub fn kind(&self) -> FindingKind {
        self.kind
    }

    /// The row that declares the cookie, if there is one.
    pub fn declaration(&self) -> Option<&'static Declaration> {
        self.row
    }

    /// Which of the response's `Set-Cookie` headers it is, counted from 0.
    pub fn place(&self) -> usize {
        self.place
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Finding");
        out.field("name", &self.name).field("kind", &self.kind).field("place", &self.place);
        out.finish_non_exhaustive()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_debug();
        match self.kind {
            FindingKind::Undeclared => write!(f, "cookie `{name}` is set but not declared"),
            FindingKind::UndeclaredRemoval => write!(f, "cookie `{name}` is removed but not declared"),
            FindingKind::RemovalElsewhere => write!(
                f,
                "cookie `{name}` is removed for another Path or Domain than its row declares: browsers keep it"
            ),
            FindingKind::WithoutConsent => self.fmt_without_consent(f),
            FindingKind::NotSecure => without(f, &self.name, "Secure"),
            FindingKind::NotHttpOnly => without(f, &self.name, "HttpOnly"),
            FindingKind::NotPartitioned if matches!(self.detail, Detail::Removal) => write!(
                f,
                "cookie `{name}` is removed without `Partitioned`: its row declares it, and browsers keep it"
            ),
            FindingKind::NotPartitioned => without(f, &self.name, "Partitioned"),
            FindingKind::WeakerSameSite
            | FindingKind::OtherPath
            | FindingKind::OtherDomain
            | FindingKind::LivesLonger => self.fmt_other(f),
            FindingKind::Duplicate => write!(
                f,
                "cookie `{name}` is set more than once in one response: a response may set a cookie once"
            ),
            FindingKind::TooLong => write!(
                f,
                "name and value of cookie `{name}` take {} octets: browsers take at most 4096",
                self.detail.number()
            ),
            FindingKind::BrokenPrefix => write!(
                f,
                "cookie `{name}` breaks the rules of the prefix `{}`: browsers refuse it",
                self.detail.text().unwrap_or_default()
            ),
            FindingKind::NeedsSecure => write!(
                f,
                "cookie `{name}` is set with `{}` and without `Secure`: browsers refuse it",
                self.detail.text().unwrap_or_default()
            ),
            FindingKind::Unreadable => write!(
                f,
                "cookie `{name}` has a control character, or neither name nor value: browsers ignore it"
            ),
            FindingKind::Nameless => {
                f.write_str("a cookie is set without a name: browsers send its bare value back")
            }
        }
    }
}

impl Finding {
    /// The kinds whose sentence has what the header says and what the row says.
    fn fmt_other(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_debug();
        let Some(row) = self.row else { return Ok(()) };
        match &self.detail {
            Detail::SameSite(found) => {
                write!(f, "cookie `{name}` is set ")?;
                instead(f, "SameSite", found.map(SameSite::as_str))?;
                declares(f, "SameSite", Some(row.attributes.same_site.as_str()))
            }
            Detail::Text(found) => {
                write!(f, "cookie `{name}` is set ")?;
                instead(f, "Path", found.as_deref())?;
                declares(f, "Path", Some(row.attributes.path))
            }
            Detail::Domain { declared, found } => {
                write!(f, "cookie `{name}` is set ")?;
                instead(f, "Domain", found.as_deref())?;
                declares(f, "Domain", declared.as_deref())
            }
            Detail::Number(seconds) => {
                write!(f, "cookie `{name}` lives for {seconds} s: its row declares ")?;
                match row.lifetime.as_ref().and_then(crate::attribute::Lifetime::max_age) {
                    Some(longest) => write!(f, "at most {} s", longest.as_secs()),
                    None => f.write_str("`session`"),
                }
            }
            Detail::None | Detail::Removal => Ok(()),
        }
    }

    fn fmt_without_consent(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_debug();
        let Some(category) = self.row.map(|row| row.category) else { return Ok(()) };
        match category.consent {
            ConsentBasis::Objection => write!(
                f,
                "cookie `{name}` is set although the visitor has objected to its category `{}`",
                category.id
            ),
            ConsentBasis::Required | ConsentBasis::Exempt => write!(
                f,
                "cookie `{name}` is set without consent: its category `{}` needs the visitor's choice in the same exchange",
                category.id
            ),
        }
    }
}

impl Detail {
    fn number(&self) -> u64 {
        if let Self::Number(number) = self { *number } else { 0 }
    }

    fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { text.as_deref() } else { None }
    }
}

fn without(f: &mut fmt::Formatter<'_>, name: &str, attribute: &str) -> fmt::Result {
    write!(f, "cookie `{}` is set without `{attribute}`: its row declares it", name.escape_debug())
}

/// What the header has.
fn instead(f: &mut fmt::Formatter<'_>, attribute: &str, found: Option<&str>) -> fmt::Result {
    match found {
        Some(found) => write!(f, "with `{attribute}={}`", found.escape_debug()),
        None => write!(f, "without `{attribute}`"),
    }
}

/// What the row has.
fn declares(f: &mut fmt::Formatter<'_>, attribute: &str, declared: Option<&str>) -> fmt::Result {
    match declared {
        Some(declared) => write!(f, ": its row declares `{attribute}={declared}`"),
        None => write!(f, ": its row declares none"),
    }
}
