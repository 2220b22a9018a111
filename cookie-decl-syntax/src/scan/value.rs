//! What an expression comes to, as far as it matters for cookies.

use proc_macro2::Span;

use super::facts::Path;
use super::known::{self, Kind};
use super::phrase::{Phrase, Piece, shorten};

/// The value of an expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Value {
    /// Nothing that is known.
    #[default]
    Unknown,
    /// A string, or what wraps one: a header's value, its name, octets.
    Text(Phrase),
    /// A whole number, as a text has it.
    Number(Phrase),
    /// A tuple or an array.
    List(Vec<Spot>),
    /// A cookie or its builder: the drafts that it can be. Empty: a cookie that is counted elsewhere.
    Cookie(Vec<usize>),
    /// Something of a known kind.
    Is(Kind),
    /// Something of a type of this path.
    Named(Path),
    /// A configuration of the package's own by its `Default`: its type, and the cookies that its fields name.
    Configured(Path, Vec<(String, usize)>),
    /// The name `Set-Cookie`.
    SetCookieName,
    /// A function, under a name of its own: `let make = Cookie::new;`.
    Function(Path),
    /// Where the header `Set-Cookie` stands in a map: `headers.entry(SET_COOKIE)`.
    SetCookieEntry,
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
    /// A span of so many seconds, or the moment so far from now.
    Time(u64),
    /// `true` or `false`.
    Bool(bool),
}

/// An element, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) value: Value,
    pub(super) span: Span,
}

impl PartialEq for Spot {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Spot {
    /// What stands there, as the source writes it.
    pub(super) fn shown(&self) -> String {
        self.span.source_text().unwrap_or_default()
    }

    /// What it says as text; the source where it is none.
    pub(super) fn phrase(&self) -> Phrase {
        match &self.value {
            Value::Text(phrase) | Value::Number(phrase) => phrase.clone(),
            Value::Constant(path) => Phrase(vec![Piece::Const(path.clone())]),
            _ => Phrase::unknown(&self.shown()),
        }
    }
}

impl Value {
    /// A value of the type at a path.
    pub(super) fn of_type(path: Path) -> Self {
        match known::kind(&path) {
            Some(Kind::Cookie) => Self::Cookie(Vec::new()),
            Some(kind) => Self::Is(kind),
            None if path.first().is_some_and(|root| root == "crate") => Self::Named(path),
            None => Self::Unknown,
        }
    }

    /// What either of two branches comes to.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Gone, Self::Gone) => Self::Gone,
            // In one branch only: the cookie is set in the other one.
            (Self::Gone, _) | (_, Self::Gone) => Self::Unknown,
            (one @ Self::Number(_), other) if one == other => one,
            (Self::Number(_), _) | (_, Self::Number(_)) => Self::Unknown,
            (Self::Unknown, value) | (value, Self::Unknown) => value,
            (Self::Cookie(mut ids), Self::Cookie(more)) => {
                ids.extend(more);
                ids.sort_unstable();
                ids.dedup();
                Self::Cookie(ids)
            }
            (cookie @ Self::Cookie(_), _) | (_, cookie @ Self::Cookie(_)) => cookie,
            (Self::Text(one), Self::Text(other)) => Self::Text(one.or(other)),
            (one, other) if one == other => one,
            _ => Self::Unknown,
        }
    }

    /// What a function of the package returns, by the type in its signature: text is read from its body later.
    pub(super) fn returned(path: Path, output: Path, arguments: &[Spot], call: Span) -> Self {
        if output.last().is_some_and(|last| matches!(&**last, "str" | "String" | "HeaderValue")) {
            let arguments = arguments.iter().map(Spot::phrase).collect();
            let shown = shorten(&call.source_text().unwrap_or_default());
            return Self::Text(Phrase(vec![Piece::Call(path, arguments, shown)]));
        }
        Self::of_type(output)
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
