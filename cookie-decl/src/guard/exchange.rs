//! The visitor's choice in one exchange of request and response.

use core::cell::OnceCell;
use core::iter;

use crate::category::ConsentBasis;
use crate::charter::Charter;
use crate::consent::{Asked, Consent};
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
        let request = self.request;
        match self.lines.iter().rev().find_map(own) {
            Some(line) if line.is_removal(now) => self.charter.consent(&Recorded { request, choice: None }),
            Some(line) => self.charter.consent(&Recorded { request, choice: Some((name, line.value)) }),
            None => self.charter.consent(request),
        }
    }
}

/// The choice that a response records or takes back, as the visitor's next request will have it: with the signals of this
/// one.
struct Recorded<'a, R: ?Sized> {
    request: &'a R,
    /// The cookie's name and value.
    choice: Option<(&'a str, &'a [u8])>,
}

impl<R: CookieSource + ?Sized> CookieSource for Recorded<'_, R> {}
impl<R: CookieSource + ?Sized> Source for Recorded<'_, R> {
    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = Raw<'a>> {
        let choice = self.choice.filter(|(own, _)| *own == name);
        choice.map(|(_, value)| Raw::Encoded(value)).into_iter()
    }

    /// Only the choice is read from it.
    fn names(&self) -> impl Iterator<Item = &str> {
        iter::empty()
    }

    /// `Sec-GPC` stands for a refusal where no choice is on record, of categories by objection too.
    fn header(&self, name: &str) -> Option<&str> {
        self.request.header(name)
    }

    fn tell(&self, asked: Asked) {
        self.request.tell(asked);
    }
}
