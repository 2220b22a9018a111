//! The facts of a table as data: what the expansion writes into statics, and what charter, guard and tests read.
//!
//! The fields are public, but hidden: they are what the expansion of `declare_cookies!` writes. Read them
//! through the methods.

use core::fmt;

use crate::attribute::{Attributes, Lifetime};
use crate::category::{CategoryInfo, ConsentBasis};
use crate::table_cell::TableCell;

/// A text in each language of the table, in the order of `#![languages(…)]`, or one for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized(#[doc(hidden)] pub &'static [&'static str]);

impl Localized {
    /// The text in the table's language of that index; the only one where there is one for all.
    pub fn at(&self, language: usize) -> &'static str {
        self.0.get(language).or_else(|| self.0.first()).copied().unwrap_or_default()
    }

    /// Whether it is another text in the table's language of that index, and not only like it: no letter is compared.
    #[cfg(feature = "charter")]
    #[inline]
    pub(crate) fn is(&self, other: Self, language: usize) -> bool {
        core::ptr::eq(self.0, other.0)
            || self.0.len() == other.0.len() && core::ptr::eq(self.at(language), other.at(language))
    }
}

/// A table: what is true of the whole of it, its categories, and its rows.
pub struct Table {
    #[doc(hidden)]
    pub sites: &'static [&'static str],
    #[doc(hidden)]
    pub controller: Option<&'static str>,
    #[doc(hidden)]
    pub contact: Option<&'static str>,
    #[doc(hidden)]
    pub updated: Option<&'static str>,
    #[doc(hidden)]
    pub languages: &'static [&'static str],
    #[doc(hidden)]
    pub providers: &'static [Provider],
    // Behind functions: each constant of a row leads here, and rustc would walk through all rows once for each of them.
    #[doc(hidden)]
    pub categories: fn() -> &'static [&'static CategoryInfo],
    #[doc(hidden)]
    pub rows: fn() -> &'static [&'static Declaration],
    // And what can change must not be within reach of a constant.
    #[doc(hidden)]
    pub cell: fn() -> &'static TableCell,
}

impl Table {
    /// The URLs of the site, as `#![site(…)]` lists them; the first is canonical. Never empty.
    pub const fn sites(&self) -> &'static [&'static str] {
        self.sites
    }

    /// Who answers for the cookies, from `#![controller(…)]`.
    pub const fn controller(&self) -> Option<&'static str> {
        self.controller
    }

    /// Whom to ask, a URL or `mailto:`, from `#![contact(…)]`.
    pub const fn contact(&self) -> Option<&'static str> {
        self.contact
    }

    /// The day of the last change, `YYYY-MM-DD`, from `#![updated(…)]`.
    pub const fn updated(&self) -> Option<&'static str> {
        self.updated
    }

    /// The languages of the texts as BCP 47 tags; the first is the default. Never empty.
    pub const fn languages(&self) -> &'static [&'static str] {
        self.languages
    }

    /// More about providers, from `#![provider(…)]`.
    pub const fn providers(&self) -> &'static [Provider] {
        self.providers
    }

    /// The categories, in the order in which the table opens them.
    pub fn categories(&self) -> &'static [&'static CategoryInfo] {
        (self.categories)()
    }

    /// The rows, in the order of the table.
    pub fn declarations(&self) -> &'static [&'static Declaration] {
        (self.rows)()
    }

    /// Which version of the table this is: see [`Charter::digest`](crate::Charter::digest).
    pub fn digest(&self) -> &'static str {
        (self.cell)().digest(self)
    }

    /// Which of the table's languages serves a reader of `lang`, as an index: the same tag in any letter case,
    /// else one of the same primary language (`fr` for `fr-CA`), else the default.
    pub fn language(&self, lang: &str) -> usize {
        let primary = |tag: &'_ str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let same = |tag: &&str| tag.eq_ignore_ascii_case(lang);
        let related = |tag: &&str| primary(tag) == primary(lang);
        let languages = self.languages;
        languages.iter().position(same).or_else(|| languages.iter().position(related)).unwrap_or(0)
    }
}

/// Rows lead to their category, and a category to its table: what would come round again is shown by its name.
impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sites, controller, contact, updated, languages, providers, .. } = self;
        let categories: Vec<_> = self.categories().iter().map(|category| category.id).collect();
        let rows: Vec<_> = self.declarations().iter().map(|row| row.name.to_string()).collect();
        f.debug_struct("Table")
            .field("sites", sites)
            .field("controller", controller)
            .field("contact", contact)
            .field("updated", updated)
            .field("languages", languages)
            .field("providers", providers)
            .field("categories", &categories)
            .field("rows", &rows)
            .finish()
    }
}

/// What `#![provider(…)]` tells of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provider {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub policy: Option<&'static str>,
    #[doc(hidden)]
    pub country: Option<&'static str>,
}

impl Provider {
    /// The name, as rows write it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The URL of its privacy policy.
    pub const fn policy(&self) -> Option<&'static str> {
        self.policy
    }

    /// The country it is in, as an ISO 3166-1 code of two letters: `FR`.
    pub const fn country(&self) -> Option<&'static str> {
        self.country
    }
}

/// What a row declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A cookie.
    Cookie,
    /// A key of `window.localStorage`.
    LocalStorage,
    /// A key of `window.sessionStorage`.
    SessionStorage,
    /// `none`: a service that keeps nothing with the visitor.
    Nothing,
}

/// The wire name of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// `none`: the row has no name.
    Absent,
    /// One name.
    Exact(&'static str),
    /// A family of names: `head*tail`, where the star stands for one or more characters.
    Pattern {
        /// What stands before the star.
        head: &'static str,
        /// What stands behind it.
        tail: &'static str,
    },
}

impl Name {
    /// Whether a cookie of this name belongs to the row. Letter case counts (RFC 6265bis, section 5.4).
    pub fn matches(&self, name: &str) -> bool {
        match self {
            Self::Absent => false,
            Self::Exact(exact) => *exact == name,
            Self::Pattern { head, tail } => {
                name.len() > head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
            }
        }
    }
}

/// The name as visitors and messages see it: a pattern with its star, nothing for a row without a name.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => Ok(()),
            Self::Exact(name) => f.write_str(name),
            Self::Pattern { head, tail } => write!(f, "{head}*{tail}"),
        }
    }
}

/// Who sets what a row declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setter {
    /// This program, through the row's constant.
    Site,
    /// `#[script]`: a script of the page.
    Script,
    /// `#[set_by("…")]`: a library, proxy or other service on our hosts.
    Library(&'static str),
    /// `#[third_party]`: another site, for its own hosts.
    ThirdParty,
}

/// How a row that remembers the visitor's choice writes it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChoiceFormat {
    /// `consent`: this program does, in its own format.
    Own,
    /// `consent = vanilla_cookieconsent`.
    VanillaCookieconsent,
    /// `consent = klaro`.
    Klaro,
    /// `consent = orejime`.
    Orejime,
    /// `consent = tarteaucitron`.
    Tarteaucitron,
}

/// An identity that a cookie had before, from `#[formerly(…)]`: its removal takes the old one away too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Former {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub domain: Option<&'static str>,
}

/// One row of the table.
#[derive(Debug)]
pub struct Declaration {
    #[doc(hidden)]
    pub constant: &'static str,
    #[doc(hidden)]
    pub name: Name,
    #[doc(hidden)]
    pub kind: Kind,
    #[doc(hidden)]
    pub setter: Setter,
    #[doc(hidden)]
    pub category: &'static CategoryInfo,
    #[doc(hidden)]
    pub provider: Localized,
    #[doc(hidden)]
    pub service: Localized,
    #[doc(hidden)]
    pub purpose: Localized,
    #[doc(hidden)]
    pub lifetime: Option<Lifetime>,
    #[doc(hidden)]
    pub attributes: Attributes,
    #[doc(hidden)]
    pub shared_with: Option<Localized>,
    #[doc(hidden)]
    pub choice: Option<ChoiceFormat>,
    #[doc(hidden)]
    pub formerly: &'static [Former],
    #[doc(hidden)]
    pub revision: u32,
    /// How many rows before it have its constant: none in a program, some in the table that the command reads, which has the
    /// rows of all builds.
    #[doc(hidden)]
    pub twin: u32,
    /// What consent to the row is tied to, 30 bits: changes when the row becomes another matter for a visitor.
    #[doc(hidden)]
    pub digest: u32,
    /// The attributes as they stand in the header, `Max-Age` aside: `; Path=/; Secure; HttpOnly; SameSite=Lax`.
    /// Empty where there is no cookie of ours.
    #[doc(hidden)]
    pub wire_attributes: &'static str,
    /// The declared life as it stands in the header: `; Max-Age=1209600`, or nothing.
    #[doc(hidden)]
    pub wire_max_age: &'static str,
}

impl Declaration {
    /// A row that says nothing: what the expansion fills in only where a row says more.
    #[doc(hidden)]
    pub const PLAIN: Self = {
        // Each row writes its own category. This one is never seen, and not part of any table: a constant that led to the
        // table would have rustc read all rows for each row.
        static TABLE: Table = Table {
            sites: &[],
            controller: None,
            contact: None,
            updated: None,
            languages: &[],
            providers: &[],
            categories: || &[],
            rows: || &[],
            cell: || {
                static CELL: TableCell = TableCell::new();
                &CELL
            },
        };
        static CATEGORY: CategoryInfo = CategoryInfo {
            id: "",
            consent: ConsentBasis::Required,
            title: None,
            about: None,
            known_as: &[],
            table: &TABLE,
        };
        Self {
            constant: "",
            name: Name::Absent,
            kind: Kind::Cookie,
            setter: Setter::Site,
            category: &CATEGORY,
            provider: Localized(&[]),
            service: Localized(&[]),
            purpose: Localized(&[]),
            lifetime: None,
            attributes: Attributes::SAFE,
            shared_with: None,
            choice: None,
            formerly: &[],
            revision: 0,
            twin: 0,
            digest: 0,
            wire_attributes: "; Path=/; Secure; HttpOnly; SameSite=Lax",
            wire_max_age: "",
        }
    };

    /// The name of the row's constant: `SESSIONID`.
    pub const fn constant(&self) -> &'static str {
        self.constant
    }

    /// The wire name, which may be a pattern.
    pub const fn name(&self) -> Name {
        self.name
    }

    /// What the row declares: a cookie, a storage key, or a service that keeps nothing.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Who sets it.
    pub const fn setter(&self) -> Setter {
        self.setter
    }

    /// The category.
    pub const fn category(&self) -> &'static CategoryInfo {
        self.category
    }

    /// Who provides the service.
    pub const fn provider(&self) -> Localized {
        self.provider
    }

    /// The service, and where it is used.
    pub const fn service(&self) -> Localized {
        self.service
    }

    /// What it is for.
    pub const fn purpose(&self) -> Localized {
        self.purpose
    }

    /// How long it stays; `None` for a row that keeps nothing.
    pub const fn lifetime(&self) -> Option<Lifetime> {
        self.lifetime
    }

    /// The attributes. Of no meaning for rows that are not cookies.
    pub const fn attributes(&self) -> Attributes {
        self.attributes
    }

    /// Who else can read it, from `shared with`.
    pub const fn shared_with(&self) -> Option<Localized> {
        self.shared_with
    }

    /// Whether it remembers the visitor's choice, from the term `consent`.
    pub const fn remembers_choice(&self) -> bool {
        self.choice.is_some()
    }

    /// How it writes the visitor's choice down; `None` for a row that does not remember it.
    pub const fn choice_format(&self) -> Option<ChoiceFormat> {
        self.choice
    }

    /// The identities that it had before, from `#[formerly(…)]`.
    pub const fn formerly(&self) -> &'static [Former] {
        self.formerly
    }

    /// The number of `#[revision(…)]`; 0 where there is none.
    pub const fn revision(&self) -> u32 {
        self.revision
    }
}

impl Former {
    /// The old name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The old `Path`.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The old `Domain`; `None` for a host-only cookie.
    pub const fn domain(&self) -> Option<&'static str> {
        self.domain
    }
}
