//! The visitor's choice in one exchange of request and response.

use core::cell::OnceCell;
use core::iter;

use crate::category::ConsentBasis;
use crate::charter::Charter;
use crate::consent::Consent;
use crate::cookie::exact;
use crate::declaration::Declaration;
use crate::guard::check::now;
use crate::guard::line::Line;
use crate::source::CookieSource;
use crate::source::sealed::{Raw, Source};

/// What decides whether a cookie may be set: this request and this response, and no `Granted`, wherever it came from.
pub(super) struct Exchange<'e, R: ?Sized> {
    charter: &'static Charter,
    request: &'e R,
    lines: &'e [&'e [u8]],
    /// Read only when a cookie asks for it: most do not.
    consent: OnceCell<Consent>,
}

impl<'e, R: CookieSource + ?Sized> Exchange<'e, R> {
    pub(super) fn new(charter: &'static Charter, request: &'e R, lines: &'e [&'e [u8]]) -> Self {
        Self { charter, request, lines, consent: OnceCell::new() }
    }

    /// Whether the row's cookie may be set.
    pub(super) fn allows(&self, row: &Declaration) -> bool {
        let category = row.category;
        category.consent == ConsentBasis::Exempt
            || self.consent.get_or_init(|| self.consent()).allows(category)
    }

    /// The choice that the response records or takes back, else the one that the request carries.
    fn consent(&self) -> Consent {
        let row = self.charter.declarations().iter().find(|row| row.choice.is_some());
        let name = row.map_or("", |row| exact(row));
        let own = |octets: &&'e [u8]| {
            let line = Line::parse(octets).ok()?;
            (line.name == name.as_bytes() && line.refusal().is_none()).then_some(line)
        };
        match self.lines.iter().rev().find_map(own) {
            Some(line) if line.is_removal(now) => self.charter.consent(&self.answered(None)),
            Some(line) => self.charter.consent(&self.answered(Some((name, line.value)))),
            None => self.charter.consent(self.request),
        }
    }

    /// The request as the visitor would send it after this response.
    fn answered<'a>(&'a self, choice: Option<(&'a str, &'a [u8])>) -> Answered<'a, R> {
        Answered { request: self.request, choice }
    }
}

/// A request whose recorded choice is the response's.
struct Answered<'a, R: ?Sized> {
    request: &'a R,
    choice: Option<(&'a str, &'a [u8])>,
}

impl<R: CookieSource + ?Sized> CookieSource for Answered<'_, R> {}
impl<R: CookieSource + ?Sized> Source for Answered<'_, R> {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        self.choice.filter(|(own, _)| *own == name).into_iter().map(|(_, value)| Raw::Encoded(value))
    }

    /// Only the choice is read from it.
    fn names(&self) -> impl Iterator<Item = &str> {
        iter::empty()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.request.header(name)
    }
}
