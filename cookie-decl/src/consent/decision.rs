//! A choice that a visitor makes now.

use std::time::SystemTime;

use super::answer::ConsentAnswer;
use super::choice::{self, Choice};
use super::record::ConsentRecord;
use super::shown::Shown;
use crate::category::{CategoryInfo, NeedsConsent};
use crate::charter::Charter;
use crate::declaration::Table;
use crate::site::Site;
use crate::source::CookieSource;

/// What a visitor decides: for each category that asks, granted or refused.
///
/// From a form it comes by `Decision::from_request` alone (feature `http`), which makes sure that the visitor sent the form
/// from this site. The other ways are for tests, and for choices that the visitor makes elsewhere.
///
/// # Example
///
/// ```
/// # mod cookies { cookie_decl::declare_cookies! {
/// #     #![site("https://data.example.org")]
/// #     necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent; }
/// #     statistics { "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months; }
/// # } }
/// use cookie_decl::Decision;
/// use cookies::CHARTER;
///
/// let answer = Decision::refuse_all(&CHARTER).answer("visits=41");
/// let headers: Vec<String> = answer.iter().map(ToString::to_string).collect();
/// assert!(headers[0].starts_with("choice={%22v%22:1%2C"));
/// assert!(headers[1].starts_with("visits=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; "));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a decision is kept by the response that carries its `answer`"]
pub struct Decision {
    table: &'static Table,
    /// The categories that ask, each with its answer.
    choices: Vec<(&'static CategoryInfo, bool)>,
    time: SystemTime,
}

impl Decision {
    /// Grants every category that asks.
    pub fn accept_all(charter: &Charter) -> Self {
        Self::new(charter.table, true)
    }

    /// Refuses every category that asks.
    pub fn refuse_all(charter: &Charter) -> Self {
        Self::new(charter.table, false)
    }

    /// Refuses every category but those that [`grant`](Self::grant) names.
    pub fn choose(charter: &Charter) -> Self {
        Self::refuse_all(charter)
    }

    /// Grants category `C`. A category of another table changes nothing.
    pub fn grant<C: NeedsConsent>(mut self) -> Self {
        self.set(C::INFO, true);
        self
    }

    /// Refuses category `C`. A category of another table changes nothing.
    pub fn refuse<C: NeedsConsent>(mut self) -> Self {
        self.set(C::INFO, false);
        self
    }

    /// The decision as made at that time, in place of now: for tests that let time pass, and for choices made elsewhere.
    pub fn at(mut self, time: SystemTime) -> Self {
        self.time = time;
        self
    }

    /// What to answer to the request that the decision came with: the cookie that remembers it, and the removal of every
    /// cookie that the request carries and that the visitor refuses.
    ///
    /// What an earlier choice in the request says of categories and rows of other applications is kept.
    /// A table whose choice a consent manager keeps has no cookie for it here, only removals: the manager writes its own.
    pub fn answer<S: CookieSource + ?Sized>(&self, source: &S) -> ConsentAnswer {
        self.answer_for(source, None)
    }

    /// The same for one of several sites that the process serves, as `COOKIE.at(&site)` is.
    pub fn answer_at<S: CookieSource + ?Sized>(&self, source: &S, site: &Site) -> ConsentAnswer {
        self.answer_for(source, Some(site))
    }

    fn answer_for<S: CookieSource + ?Sized>(&self, source: &S, site: Option<&Site>) -> ConsentAnswer {
        let mut choice = self.choice();
        if let Some(earlier) = Choice::beside(self.table, source, self.time) {
            let mut carrying = choice.clone();
            carrying.keep_foreign(self.table, &earlier);
            // A page of a neighbour may have planted entries that grow on the wire: the visitor's own answer goes first.
            if carrying.fits(self.table) {
                choice = carrying;
            }
        }
        ConsentAnswer::new(self, &choice, source, site)
    }

    /// The proof of the decision, with the language in which the visitor was asked (a BCP 47 tag).
    pub fn record(&self, language: &str) -> ConsentRecord {
        ConsentRecord::new(self, language)
    }

    /// `name=value` as a browser sends the choice back: for tests that put themselves in a visitor's place.
    ///
    /// Empty for a table that has no row with the term `consent`, or with `consent = …`.
    pub fn request_pair(&self) -> String {
        let Some(cookie) = choice::own_cookie(self.table) else { return String::new() };
        cookie.request_pair::<str, _>(self.choice().write())
    }

    pub(super) fn table(&self) -> &'static Table {
        self.table
    }

    pub(super) fn choices(&self) -> &[(&'static CategoryInfo, bool)] {
        &self.choices
    }

    pub(super) fn set(&mut self, category: &CategoryInfo, granted: bool) {
        let own = self.choices.iter_mut().find(|(own, _)| core::ptr::eq(*own, category));
        if let Some((_, choice)) = own {
            *choice = granted;
        }
    }

    /// As it will stand in the cookie. Of rows, only those of granted categories: a refusal holds without them.
    pub(super) fn choice(&self) -> Choice {
        let granted = self.choices.iter().filter(|(_, granted)| *granted);
        let rows = granted.flat_map(|(category, _)| choice::rows_of(self.table, category));
        let mut shown: Vec<_> = rows.map(Shown::of).collect();
        shown.sort_unstable();
        shown.dedup();
        let answers =
            self.choices.iter().map(|(category, granted)| (category.id.to_owned(), *granted)).collect();
        Choice { time: choice::seconds(self.time), answers, shown }
    }

    pub(super) fn new(table: &'static Table, granted: bool) -> Self {
        let choices = choice::asking(table).map(|category| (category, granted)).collect();
        Self { table, choices, time: SystemTime::now() }
    }
}
