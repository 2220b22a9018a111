//! The checked table: what is required is there, defaults are filled in, and every fact knows where it was written.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};

use crate::place::Place;
use crate::profile::Profile;
use crate::scan::Level;

/// A fact, and the token that says it.
#[derive(Clone, Copy, Debug)]
pub struct Spanned<T> {
    /// The fact.
    pub value: T,
    /// The token.
    pub span: Span,
}

/// A term that has a default: its value, and where it was written, if it was.
#[derive(Clone, Copy, Debug)]
pub struct Setting<T> {
    /// The value, written or by default.
    pub value: T,
    /// The token of the written value.
    pub written: Option<Span>,
}

/// A table.
#[derive(Debug, Default)]
pub struct Table {
    /// Lines of `//!`: documentation of `CHARTER`.
    pub docs: Vec<String>,
    /// `#![site(…)]`.
    pub sites: Vec<Site>,
    /// `#![controller(…)]`.
    pub controller: Option<Spanned<String>>,
    /// `#![contact(…)]`.
    pub contact: Option<Spanned<String>>,
    /// `#![updated(…)]`.
    pub updated: Option<Spanned<String>>,
    /// `#![languages(…)]`, `en` where absent.
    pub languages: Vec<Spanned<String>>,
    /// `#![provider(…)]`.
    pub providers: Vec<Provider>,
    /// `#![deny(…)]`, `#![warn(…)]` and `#![allow(…)]`.
    pub scan: ScanSettings,
    /// `#![profiles(…)]`, each once.
    pub profiles: Vec<Spanned<&'static Profile>>,
    /// `#![table(…)]`.
    pub spreadsheets: Vec<File>,
    /// `#![messages(…)]`.
    pub messages: Vec<Messages>,
    /// Each category once, in the order of its first block.
    pub categories: Vec<Category>,
    /// All rows, in the order in which they stand.
    pub rows: Vec<Row>,
}

/// A file that the table names.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, from the folder of the package.
    pub path: Spanned<String>,
    /// Whether it could be read as text.
    pub is_text: bool,
}

/// A file of Fluent messages for one language.
#[derive(Clone, Debug)]
pub struct Messages {
    /// The language.
    pub language: Spanned<String>,
    /// The file.
    pub file: File,
    /// The messages that are no standard texts, by their ids: texts of rows and categories.
    pub own: BTreeMap<String, OwnText>,
}

/// A text of a row or of a category, in a file of messages.
#[derive(Clone, Debug)]
pub struct OwnText {
    /// What it says.
    pub text: String,
    /// Where its id stands.
    pub place: Place,
}

/// A host of the site.
#[derive(Clone, Debug)]
pub struct Site {
    /// As written.
    pub url: Spanned<String>,
    /// Whether it is `https`.
    pub https: bool,
    /// The host in lower case, without port.
    pub host: String,
}

/// More about a provider.
#[derive(Clone, Debug)]
pub struct Provider {
    /// The name, as rows write it.
    pub name: Spanned<String>,
    /// The URL of its privacy policy.
    pub policy: Option<String>,
    /// Two letters.
    pub country: Option<String>,
}

/// What has to happen before a cookie of a category may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// The visitor has agreed.
    Required,
    /// The visitor has not objected.
    Objection,
    /// Nothing.
    Exempt,
}

/// A category.
#[derive(Clone, Debug)]
pub struct Category {
    /// The word that the table uses: `anonymous_statistics`.
    pub id: Spanned<String>,
    /// The name of its type: `AnonymousStatistics`.
    pub type_name: String,
    /// What has to happen first.
    pub consent: Consent,
    /// `#[title(…)]`, a text per language or one for all.
    pub title: Option<Vec<String>>,
    /// `#[about(…)]`.
    pub about: Option<Vec<String>>,
    /// `#[known_as(…)]`.
    pub known_as: Vec<String>,
}

/// What a row declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cookie.
    Cookie,
    /// `local_storage "…"`.
    LocalStorage,
    /// `session_storage "…"`.
    SessionStorage,
    /// `none`.
    Nothing,
}

/// A wire name, unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// One name.
    Exact(String),
    /// `head*tail`.
    Pattern {
        /// What stands before the star.
        head: String,
        /// What stands behind it.
        tail: String,
    },
}

impl Name {
    /// The constant of a row with that name, where the row gives none.
    pub fn constant(&self) -> String {
        crate::lower::constant(self)
    }
}

/// Who sets what the row declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setter {
    /// This program.
    Site,
    /// `#[script]`.
    Script,
    /// `#[set_by("…")]`.
    Library(String),
    /// `#[third_party]`.
    ThirdParty,
}

/// `SameSite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameSite {
    /// `Strict`.
    Strict,
    /// `Lax`.
    Lax,
    /// `None`.
    None,
}

/// `Domain`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Domain {
    /// Absent.
    HostOnly,
    /// `Domain = site`.
    Site,
    /// `Domain = "…"`, as written.
    Host(String),
}

/// The attributes of a row, defaults filled in.
#[derive(Clone, Debug)]
pub struct Attributes {
    /// `Secure`, true by default.
    pub secure: Setting<bool>,
    /// `HttpOnly`, true by default but on `#[script]` rows.
    pub http_only: Setting<bool>,
    /// `SameSite`, `Lax` by default, `None` on `#[third_party]` rows.
    pub same_site: Setting<SameSite>,
    /// `Path`, `/` by default.
    pub path: Setting<String>,
    /// `Domain`, host-only by default.
    pub domain: Setting<Domain>,
    /// `Partitioned`, false by default.
    pub partitioned: Setting<bool>,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 1 s.
    Seconds,
    /// 60 s.
    Minutes,
    /// 3,600 s.
    Hours,
    /// 86,400 s.
    Days,
    /// 7 days.
    Weeks,
    /// 30 days.
    Months,
    /// 365 days.
    Years,
}

impl Unit {
    /// How many seconds it lasts.
    pub fn seconds(self) -> u64 {
        const DAY: u64 = 86_400;
        match self {
            Self::Seconds => 1,
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => DAY,
            Self::Weeks => 7 * DAY,
            Self::Months => 30 * DAY,
            Self::Years => 365 * DAY,
        }
    }
}

/// How long something stays with the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// `session`.
    Session,
    /// `until deleted`.
    UntilDeleted,
    /// `[up to] N unit`, `session or N unit`.
    Limited {
        /// N.
        count: u32,
        /// The unit.
        unit: Unit,
        /// `up to`.
        up_to: bool,
        /// `session or`.
        or_session: bool,
        /// `after last visit`.
        after_last_visit: bool,
    },
}

/// `#[formerly("name", Path = "…", Domain = "…")]`.
#[derive(Clone, Debug)]
pub struct Former {
    /// The old wire name.
    pub name: Spanned<String>,
    /// The old `Path`, `/` where absent.
    pub path: Setting<String>,
    /// The old `Domain`.
    pub domain: Option<Spanned<String>>,
}

/// `#[allow(RULE, reason = "…")]`.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The name of the rule that is lifted.
    pub rule: Spanned<String>,
}

/// How strict a table is with the sources, and with itself.
#[derive(Clone, Debug, Default)]
pub struct ScanSettings {
    /// `#![deny(RULE)]` and `#![warn(RULE)]`, in their order: the last one that means a rule decides.
    pub levels: Vec<(Spanned<String>, Level)>,
    /// `#![allow(RULE, path = "GLOB", reason = "…")]`.
    pub allows: Vec<TableAllow>,
}

/// `#![allow(RULE, path = "GLOB", reason = "…")]`.
#[derive(Clone, Debug)]
pub struct TableAllow {
    /// The name of the rule that is lifted.
    pub rule: Spanned<String>,
    /// For which sources; for all of them, or the whole table, where absent.
    pub path: Option<Spanned<String>>,
}

/// How a row that remembers the visitor's choice writes it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its category, as an index into the table's.
    pub category: usize,
    /// The contents of each `#[cfg(…)]` on it and on its block: all must hold.
    pub cfg: Vec<TokenStream>,
    /// The spreadsheet that it stands in, as an index into the table's; none for a row written in Rust.
    pub spreadsheet: Option<usize>,
    /// Its own doc comment, a line each.
    pub docs: Vec<String>,
    /// The name of its constant, no keyword; none for a `none` row.
    pub constant: Option<Spanned<String>>,
    /// Its wire name; none for a `none` row. The span is the name cell's, of a `none` row too.
    pub name: Spanned<Option<Name>>,
    /// What it declares.
    pub kind: Kind,
    /// Who sets it.
    pub setter: Setter,
    /// The provider: a text per language, or one for all.
    pub provider: Vec<String>,
    /// The service and where it is used.
    pub service: Vec<String>,
    /// The purpose.
    pub purpose: Vec<String>,
    /// The type of the value, as written, where one is.
    pub value: Option<TokenStream>,
    /// How long it stays: none where the row need not say (`none` rows).
    pub lifetime: Option<Setting<Lifetime>>,
    /// Its attributes.
    pub attributes: Attributes,
    /// Who else can read it.
    pub shared_with: Option<Vec<String>>,
    /// `consent`: the row remembers the visitor's choice, in that format.
    pub consent: Option<Spanned<ChoiceFormat>>,
    /// What it was before.
    pub formerly: Vec<Former>,
    /// `#[revision(N)]`, 0 where absent. The token is the attribute's name.
    pub revision: Setting<u32>,
    /// Rules that are lifted for it.
    pub allows: Vec<Allow>,
}
