//! The table as written: nothing is resolved, nothing is filled in, and every node knows its tokens.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::model::{ChoiceFormat, Kind, Lifetime, SameSite, Spanned};

/// A table.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// The first token, for what is missing from the whole; none in an empty table.
    pub(crate) start: Option<Span>,
    /// Lines of `//!`.
    pub(crate) docs: Vec<String>,
    /// `#![…]`.
    pub(crate) inner: Vec<Attribute>,
    /// `category { … }`.
    pub(crate) blocks: Vec<Block>,
}

/// `#[name(arguments)]` or `#![name(arguments)]`.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// Its name.
    pub(crate) name: Ident,
    /// What stands between the parentheses; none without parentheses.
    pub(crate) arguments: Option<Vec<TokenTree>>,
    /// The last token, for what is missing.
    pub(crate) end: Span,
}

/// `category { rows }`.
#[derive(Debug)]
pub(crate) struct Block {
    /// Outer attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The category's word.
    pub(crate) category: Ident,
    /// Its rows, broken ones too: `_` below them means their cells.
    pub(crate) rows: Vec<Row>,
    /// The spreadsheet that they stand in, as an index into the table's.
    pub(crate) spreadsheet: Option<usize>,
}

/// `provider | service | name | purpose | terms;`
#[derive(Debug)]
pub(crate) struct Row {
    /// Lines of `///`.
    pub(crate) docs: Vec<String>,
    /// Outer attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The first cell.
    pub(crate) provider: Cell,
    /// The second cell.
    pub(crate) service: Cell,
    /// The third cell; none if it could not be read.
    pub(crate) name: Option<NameCell>,
    /// The fourth cell.
    pub(crate) purpose: Cell,
    /// The fifth cell.
    pub(crate) terms: Vec<Term>,
}

/// A cell of text.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    /// Its own text.
    Text(Text),
    /// `_`: the cell above.
    Above(Span),
    /// It could not be read: that has been said.
    Broken,
}

/// A text.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// What it says.
    pub(crate) words: Words,
    /// The literal, or the braces.
    pub(crate) span: Span,
}

/// What a text says.
#[derive(Clone, Debug)]
pub(crate) enum Words {
    /// `"…"`.
    Plain(String),
    /// `{ fr: "…", en: "…" }`: language and text.
    PerLanguage(Vec<(Spanned<String>, Spanned<String>)>),
}

/// The third cell.
#[derive(Debug)]
pub(crate) struct NameCell {
    /// `CONST =`.
    pub(crate) constant: Option<Ident>,
    /// What the row declares.
    pub(crate) kind: Kind,
    /// The wire name with its escapes; none for `none`.
    pub(crate) wire: Option<String>,
    /// The name's literal, or the word `none`.
    pub(crate) span: Span,
    /// `: Type`: the type's tokens.
    pub(crate) value: Option<TokenStream>,
}

/// A term of the fifth cell.
#[derive(Debug)]
pub(crate) struct Term {
    /// The key: `Secure`, `Path`, `session`…
    pub(crate) key: Span,
    /// The token that gives the value; the key where there is none.
    pub(crate) at: Span,
    /// What it says.
    pub(crate) says: Says,
}

/// What a term says.
#[derive(Debug)]
pub(crate) enum Says {
    /// A lifetime.
    Life(Lifetime),
    /// `Secure = …`.
    Secure(bool),
    /// `HttpOnly = …`.
    HttpOnly(bool),
    /// `SameSite = …`.
    SameSite(SameSite),
    /// `Path = "…"`.
    Path(String),
    /// `Domain = "…"`; none for `Domain = site`.
    Domain(Option<String>),
    /// `Partitioned`.
    Partitioned,
    /// `shared with …`.
    SharedWith(Text),
    /// `consent`, `consent = …`.
    Consent(ChoiceFormat),
    /// What could not be read and may have been a lifetime: that has been said, and no other is missing.
    Unread,
}

impl Says {
    /// The term's word, as errors call it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Life(_) => "lifetime",
            Self::Secure(_) => "Secure",
            Self::HttpOnly(_) => "HttpOnly",
            Self::SameSite(_) => "SameSite",
            Self::Path(_) => "Path",
            Self::Domain(_) => "Domain",
            Self::Partitioned => "Partitioned",
            Self::SharedWith(_) => "shared with",
            Self::Consent(_) => "consent",
            Self::Unread => "a term",
        }
    }
}
