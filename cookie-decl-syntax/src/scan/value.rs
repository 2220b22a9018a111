//! What an expression comes to, as far as it matters for cookies.

use super::facts::Path;
use super::known::Kind;
use super::phrase::{Phrase, Piece};
use super::site::Region;

/// The value of an expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Value {
    /// Nothing that is known.
    #[default]
    Unknown,
    /// A string, or what wraps one: a header's value, its name, octets.
    Text(Phrase),
    /// A tuple or an array.
    List(Vec<Spot>),
    /// A cookie or its builder: the drafts that it can be. Empty: a cookie that is counted elsewhere.
    Cookie(Vec<usize>),
    /// Something of a known kind.
    Is(Kind),
    /// Something of a type of this path.
    Named(Path),
    /// The name `Set-Cookie`.
    SetCookieName,
    /// A constant that is no string of the package: of a table, perhaps.
    Constant(Path),
    /// What a constant of a table makes: `cookies::SID.set(…)`.
    SetCookie(String),
    /// `into_encoded_cookie()`: fit for sinks that write as is.
    Encoded,
    /// What another response or jar holds already.
    Echo,
    /// A library's type or builder.
    Library(Vec<usize>),
    /// A time that lies in the past, or no time at all.
    Gone,
    /// The present.
    Now,
    /// `true`.
    True,
}

/// An element, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) value: Value,
    pub(super) region: Region,
    pub(super) shown: String,
}

impl Spot {
    /// What it says as text; the source where it is none.
    pub(super) fn phrase(&self) -> Phrase {
        match &self.value {
            Value::Text(phrase) => phrase.clone(),
            Value::Constant(path) => Phrase(vec![Piece::Const(path.clone())]),
            _ => Phrase::unknown(&self.shown),
        }
    }
}

impl Value {
    /// What either of two branches comes to.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown, value) | (value, Self::Unknown) => value,
            (Self::Cookie(mut these), Self::Cookie(those)) => {
                these.extend(those.into_iter().filter(|id| !these.contains(id)).collect::<Vec<_>>());
                Self::Cookie(these)
            }
            (cookie @ Self::Cookie(_), _) | (_, cookie @ Self::Cookie(_)) => cookie,
            (these, those) if these == those => these,
            _ => Self::Unknown,
        }
    }

    /// Whether it names the header `Set-Cookie`.
    pub(super) fn is_set_cookie_name(&self) -> bool {
        match self {
            Self::SetCookieName => true,
            Self::Text(phrase) => phrase.text().is_some_and(|text| text.eq_ignore_ascii_case("set-cookie")),
            _ => false,
        }
    }
}
