//! What a visitor chose, as the table sees it.

use std::time::SystemTime;

use super::choice::{self, Choice, Chosen};
use super::managers::Said;
use super::record::ConsentRecord;
use super::vary::Asked;
use super::written::Written;
use crate::category::{CategoryInfo, ConsentBasis, NeedsConsent};
use crate::charter::Charter;
use crate::declaration::Table;
use crate::granted::Granted;
use crate::source::CookieSource;

/// The category that `Sec-GPC` refuses.
pub(super) const MARKETING: &str = "marketing";

/// The visitor's answer for a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The visitor agreed, to all rows of the category as they are.
    Granted,
    /// The visitor refused, or objected.
    Refused,
    /// The visitor has not been asked, or has to be asked again.
    Unanswered,
}

/// What a visitor chose: from a request by [`Charter::consent`], or from a record by [`Consent::from_record`].
///
/// A page that the choice shapes has to say so by `Vary`, or a cache might show it to another visitor. The guard adds it;
/// without one, a `Consent` is a response part of axum that does, and [`vary`](Self::vary) has the value for all others.
///
/// # Example
///
/// ```
/// # mod cookies { cookie_decl::declare_cookies! {
/// #     #![site("https://data.example.org")]
/// #     necessary { "City" | "Preferences" | CHOICE = "choice" | "Remembers your choice." | 6 months, consent; }
/// #     statistics { "City" | "Counter" | "visits": u64 | "Counts your visits." | 13 months; }
/// # } }
/// use cookie_decl::{Answer, Decision};
/// use cookies::{CHARTER, Statistics, VISITS};
///
/// let consent = CHARTER.consent("theme=dark");
/// assert_eq!(consent.answer::<Statistics>(), Answer::Unanswered);
/// assert!(consent.granted::<Statistics>().is_none());
///
/// let cookie = Decision::accept_all(&CHARTER).request_pair();
/// let granted = CHARTER.consent(&cookie).granted::<Statistics>();
/// assert!(granted.is_some_and(|granted| VISITS.with(&granted).try_set(1).is_ok()));
/// ```
#[derive(Clone, Debug)]
pub struct Consent {
    table: &'static Table,
    /// When the visitor chose, in Unix seconds.
    time: Option<u64>,
    /// One for each of the table's categories.
    answers: Vec<Answer>,
}

impl Consent {
    /// The choice that a record keeps: made in an account, in a mobile application, on paper.
    ///
    /// It holds as long as one from a cookie: for the lifetime of the row that has the term `consent`, and for the rows
    /// that the record names.
    pub fn from_record(charter: &Charter, record: &ConsentRecord) -> Self {
        Self::from_record_at(charter, record, SystemTime::now())
    }

    /// [`from_record`](Self::from_record) as it is at that time: for tests that let time pass.
    pub fn from_record_at(charter: &Charter, record: &ConsentRecord, now: SystemTime) -> Self {
        let table = charter.table;
        let holds = |choice: &Choice| {
            choice::cookie(table).is_none_or(|cookie| choice.holds(cookie.declaration, now))
        };
        let choice = record.choice().filter(holds);
        Self::of_choice(table, choice.as_ref(), || false)
    }

    /// The answer for category `C`. For a category of another table: unanswered.
    pub fn answer<C: NeedsConsent>(&self) -> Answer {
        self.answer_for(C::INFO)
    }

    /// The proof that cookies of category `C` may be set; `None` where they may not.
    ///
    /// A category that needs consent is granted by the visitor's agreement, one by objection as long as the visitor has not
    /// objected. A category of another table is never granted.
    pub fn granted<C: NeedsConsent>(&self) -> Option<Granted<C>> {
        self.allows(C::INFO).then(Granted::new)
    }

    /// Whether every category that asks has an answer that holds: there is nothing to ask. One without rows, all of which may
    /// stand behind a `#[cfg(…)]`, asks nothing.
    pub fn is_answered(&self) -> bool {
        let is_open = |category: &&CategoryInfo| {
            self.answer_for(category) == Answer::Unanswered
                && choice::rows_of(self.table, category).next().is_some()
        };
        !choice::asking(self.table).any(|category| is_open(&category))
    }

    /// When the visitor chose; `None` where no choice is on record.
    pub fn time(&self) -> Option<SystemTime> {
        self.time.and_then(choice::time)
    }

    /// The answer for a category that is known as data. For an exempt one, and one of another table: unanswered.
    pub fn answer_for(&self, category: &CategoryInfo) -> Answer {
        self.position(category).and_then(|at| self.answers.get(at)).copied().unwrap_or(Answer::Unanswered)
    }

    /// Whether cookies of a category that is known as data may be set: always for an exempt one, never for one of another
    /// table.
    pub fn allows(&self, category: &CategoryInfo) -> bool {
        let answer = self.answer_for(category);
        self.position(category).is_some()
            && match category.consent {
                ConsentBasis::Exempt => true,
                ConsentBasis::Objection => answer != Answer::Refused,
                ConsentBasis::Required => answer == Answer::Granted,
            }
    }

    /// What `Vary` has to say of a response that this choice shapes: `Cookie`, or `Cookie, Sec-GPC` where the table has the
    /// category `marketing`.
    ///
    /// For responses that no guard sees, or whose choice no guard can see: the [module](crate::consent#caches) tells which.
    /// Append it to what the response says already.
    pub fn vary(&self) -> &'static str {
        self.asked().names()
    }

    pub(crate) fn asked(&self) -> Asked {
        Asked::of_table(self.table)
    }

    pub(super) fn read<S: CookieSource + ?Sized>(table: &'static Table, source: &S, now: SystemTime) -> Self {
        #[cfg(feature = "guard")]
        source.tell(Asked::of_table(table));
        Self::judge(table, source, now)
    }

    fn judge<S: CookieSource + ?Sized>(table: &'static Table, source: &S, now: SystemTime) -> Self {
        let gpc = || source.header("sec-gpc") == Some("1");
        if let Some(said) = Said::of_request(table, source, now) {
            return Self::new(table, said.time, gpc, |category| said.answer(category));
        }
        if let Some((written, row)) = Written::of_request(table, source) {
            return Self::of_choice(table, written.holds(row, now).then_some(&written), gpc);
        }
        Self::of_choice(table, Choice::of_request(table, source, now).as_ref(), gpc)
    }

    /// The consent to one category, for extractors: they know the category and find its table.
    #[cfg(any(feature = "axum", feature = "actix", feature = "rocket"))]
    pub(crate) fn of_category<C, S>(source: &S) -> Option<Granted<C>>
    where
        C: NeedsConsent,
        S: CookieSource + ?Sized,
    {
        #[cfg(feature = "guard")]
        source.tell(Asked::of_category(C::INFO.id));
        Self::judge(C::INFO.table, source, SystemTime::now()).granted()
    }

    fn of_choice(table: &'static Table, choice: Option<&impl Chosen>, gpc: impl Fn() -> bool) -> Self {
        let recorded = |category: &CategoryInfo| {
            choice.map_or(Answer::Unanswered, |choice| recorded(table, choice, category))
        };
        Self::new(table, choice.map(Chosen::time), gpc, recorded)
    }

    fn new(
        table: &'static Table,
        time: Option<u64>,
        gpc: impl Fn() -> bool,
        recorded: impl Fn(&CategoryInfo) -> Answer,
    ) -> Self {
        let answer = |category: &&'static CategoryInfo| {
            let recorded = match category.consent {
                ConsentBasis::Exempt => Answer::Unanswered,
                ConsentBasis::Objection | ConsentBasis::Required => recorded(category),
            };
            // The signal stands for a refusal; a choice made on this very site is the more specific of the two.
            match recorded {
                Answer::Unanswered if category.id == MARKETING && gpc() => Answer::Refused,
                recorded => recorded,
            }
        };
        let answers = table.categories().iter().map(answer).collect();
        Self { table, time, answers }
    }

    fn position(&self, category: &CategoryInfo) -> Option<usize> {
        self.table.categories().iter().position(|own| core::ptr::eq(*own, category))
    }
}

/// What a choice says of a category. A refusal holds for whatever the category has become; a grant for the rows that came
/// with it.
fn recorded(table: &Table, choice: &impl Chosen, category: &CategoryInfo) -> Answer {
    match choice.answer(category.id) {
        Some(false) => Answer::Refused,
        Some(true) if choice.covers(table, category) => Answer::Granted,
        _ => Answer::Unanswered,
    }
}
