//! Categories of cookies: a type for each, so that the compiler keeps them apart.

use core::fmt;

use crate::declaration::{Localized, Table};

/// What has to happen before a cookie of a category may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConsentBasis {
    /// The visitor has agreed.
    Required,
    /// The visitor has been told and has not objected.
    Objection,
    /// Nothing: the service that the visitor asked for does not work without (ePrivacy directive, article 5(3)).
    Exempt,
}

/// A category of the table, as data.
pub struct CategoryInfo {
    #[doc(hidden)]
    pub id: &'static str,
    #[doc(hidden)]
    pub consent: ConsentBasis,
    #[doc(hidden)]
    pub title: Option<Localized>,
    #[doc(hidden)]
    pub about: Option<Localized>,
    #[doc(hidden)]
    pub known_as: &'static [&'static str],
    #[doc(hidden)]
    pub table: &'static Table,
}

/// The table is left out: it holds the category again.
impl fmt::Debug for CategoryInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, consent, title, about, known_as, table: _ } = self;
        f.debug_struct("CategoryInfo")
            .field("id", id)
            .field("consent", consent)
            .field("title", title)
            .field("about", about)
            .field("known_as", known_as)
            .finish_non_exhaustive()
    }
}

impl CategoryInfo {
    /// The word that the table uses: `necessary`, `statistics`…
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What has to happen before a cookie of the category may be set.
    pub const fn consent(&self) -> ConsentBasis {
        self.consent
    }

    /// The table's own title for the category, from `#[title(…)]`; the standard texts name it where there is none.
    pub const fn title(&self) -> Option<Localized> {
        self.title
    }

    /// The table's own words about the category, from `#[about(…)]`.
    pub const fn about(&self) -> Option<Localized> {
        self.about
    }

    /// The ids under which a consent manager knows the category, from `#[known_as(…)]`.
    pub const fn known_as(&self) -> &'static [&'static str] {
        self.known_as
    }

    /// The table that the category belongs to.
    pub const fn table(&self) -> &'static Table {
        self.table
    }
}

/// The type of a category: one per category and table, written by `declare_cookies!`.
pub trait Category: Sized + 'static {
    /// The category as data.
    const INFO: &'static CategoryInfo;

    /// Which of [`Exempt`] and [`NeedsConsent`] the category is.
    #[doc(hidden)]
    type Gate;
}

/// The gate of categories that need nobody's consent.
#[doc(hidden)]
#[derive(Debug)]
pub enum Open {}

/// The gate of categories that need consent, or that end with an objection.
#[doc(hidden)]
#[derive(Debug)]
pub enum Guarded {}

/// Categories whose cookies need nobody's consent: `set` is open to them.
///
/// These are `necessary`, and what the table declares `#[consent(exempt)]`.
#[diagnostic::on_unimplemented(
    message = "cookies of category `{Self}` may be set only with the visitor's consent",
    label = "this cookie's category needs consent",
    note = "take `granted: Option<Granted<{Self}>>` in the handler and write `granted.map(|granted| COOKIE.with(&granted).set(value))`",
    note = "a category that works by objection is granted until the visitor objects"
)]
pub trait Exempt: Category {}

// Not recommended: an error that goes on about gates would hide the one thing that matters.
#[diagnostic::do_not_recommend]
impl<C: Category<Gate = Open>> Exempt for C {}

/// Categories whose cookies wait for the visitor's choice, or end with an objection: `with` is open to them.
///
/// These are all categories that are not [`Exempt`].
#[diagnostic::on_unimplemented(
    message = "cookies of category `{Self}` need no consent",
    label = "nothing to grant for this cookie's category",
    note = "leave `.with(…)` out and write `COOKIE.set(value)`"
)]
pub trait NeedsConsent: Category {}

#[diagnostic::do_not_recommend]
impl<C: Category<Gate = Guarded>> NeedsConsent for C {}
