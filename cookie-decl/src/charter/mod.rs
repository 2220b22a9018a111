//! The cookie charter: the page that visitors read, written from the table.
//!
//! `declare_cookies!` writes one [`Charter`] for each table, `CHARTER`. With the feature `charter`, which is on by default,
//! it gives the page in three formats, each a [`Display`](core::fmt::Display) in one of the table's languages:
//! `Charter::html`, `Charter::markdown` and `Charter::text`.
//!
//! The page says what a cookie is, which kinds there are and which of them need consent, then lists every row of the
//! table, category by category: provider, service, name, purpose, lifetime in words, who sets it, and who else reads it.
//! It ends with how to change one's mind, and whom to contact. What the standard texts say about consent follows from the
//! table: one that has only exempt categories says that there is nothing to choose.
//!
//! With the feature `consent` it gives the form in which visitors choose, too: `Charter::consent_form`, and a banner for
//! the first visit, `Charter::consent_banner`. [`HtmlPage::consent_form_at`] leads from the page to the form.
//!
//! A page shows all sections and columns, or those that it is told to: [`Section`], [`Column`]. At its foot stand the day of
//! the last change (`#![updated(…)]`) and the [digest](Charter::digest), which is the same in every language and format.
//!
//! All texts of the table are shown as they are and never run: each is escaped for the format it is written in. A link
//! leads to `https:`, `http:`, `mailto:` or a path of the site; any other address is shown as text.

#[cfg(feature = "charter")]
mod category;
#[cfg(feature = "charter")]
mod direction;
#[cfg(all(feature = "charter", feature = "consent"))]
mod form;
#[cfg(feature = "charter")]
mod html;
#[cfg(feature = "charter")]
pub(crate) mod kept;
#[cfg(feature = "charter")]
mod list;
pub(crate) mod locale;
#[cfg(feature = "charter")]
mod markdown;
#[cfg(feature = "charter")]
mod markup;
#[cfg(feature = "charter")]
mod message;
mod negotiate;
#[cfg(feature = "charter")]
mod octets;
#[cfg(feature = "charter")]
mod outline;
#[cfg(feature = "charter")]
mod page;
#[cfg(feature = "charter")]
mod phrases;
#[cfg(feature = "charter")]
mod plural;
#[cfg(feature = "charter")]
mod sink;
#[cfg(all(test, feature = "charter"))]
mod tests;
#[cfg(feature = "charter")]
mod text;
#[cfg(feature = "charter")]
mod words;
#[cfg(feature = "charter")]
mod writer;

use crate::category::CategoryInfo;
use crate::declaration::{Declaration, Table};
use locale::Locale;

#[cfg(all(feature = "charter", feature = "consent"))]
pub use form::{ConsentBanner, ConsentForm};
#[cfg(feature = "charter")]
pub use html::{HtmlPage, STYLE_SHEET};
#[cfg(feature = "charter")]
pub use markdown::MarkdownPage;
#[cfg(feature = "charter")]
pub use outline::{Column, Section};
#[cfg(feature = "charter")]
pub use phrases::{Phrase, Phrases};
#[cfg(feature = "charter")]
pub use text::TextPage;

/// All that a table declares, as data, and the pages made from it. `declare_cookies!` writes one: `CHARTER`.
#[derive(Debug)]
pub struct Charter {
    #[doc(hidden)]
    pub table: &'static Table,
    #[doc(hidden)]
    pub locales: &'static [&'static Locale],
    #[doc(hidden)]
    pub categories: &'static [&'static CategoryInfo],
    #[doc(hidden)]
    pub rows: &'static [&'static Declaration],
}

impl Charter {
    /// What is true of the whole table: sites, controller, contact, languages.
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The languages in which the charter can be read, as BCP 47 tags; the first is the default. Never empty.
    pub const fn languages(&self) -> &'static [&'static str] {
        self.table.languages
    }

    /// The categories, in the order in which the table opens them.
    pub const fn categories(&self) -> &'static [&'static CategoryInfo] {
        self.categories
    }

    /// The rows, in the order of the table.
    pub const fn declarations(&self) -> &'static [&'static Declaration] {
        self.rows
    }

    /// Which version of the charter this is: 32 hexadecimal digits, for archives, records of consent, and auditors to cite.
    ///
    /// The first half of a SHA-256 over what the table tells visitors: sites, controller, contact, languages, providers with
    /// their policies and countries; each category's id, consent, title and description; of each row name, kind, setter,
    /// category, provider, service, purpose, lifetime, who else reads it, whether it remembers the choice, and its revision;
    /// all texts in all languages. It stands at the foot of every page, the same in each language and format, and changes
    /// with any of these.
    ///
    /// It does not change with what visitors are not told (attributes, constants, former names, ids of consent managers),
    /// with the order of rows, categories or providers, or with the day of the last change, which follows it. The standard
    /// texts belong to the crate, whose version says which they are.
    pub fn digest(&self) -> &'static str {
        self.table.digest()
    }
}

/// The pages. The standard texts come in the 24 official languages of the European Union, Ukrainian and Arabic; a program
/// holds those that its table declares.
///
/// `lang` is a BCP 47 tag: the table's language of the same tag serves it, else one of the same primary language (`fr` for
/// `fr-CA`), else the table's default. [`negotiate`](Self::negotiate) finds it for a request.
///
/// From the first HTML page in a language on, the table keeps its rows in that language as they stand on it: some 300 octets
/// for each.
#[cfg(feature = "charter")]
impl Charter {
    /// The page as HTML: a fragment for a page of the site's own, or a [whole page](HtmlPage::standalone).
    ///
    /// # Example
    ///
    /// ```
    /// use cookie_decl::Charter;
    ///
    /// fn cookies_page(charter: &Charter, lang: &str) -> String {
    ///     charter.html(lang).standalone().to_string()
    /// }
    /// ```
    pub fn html(&self, lang: &str) -> HtmlPage<'_> {
        HtmlPage::new(self, self.table.language(lang))
    }

    /// The page as Markdown, with tables as GitHub writes them.
    pub fn markdown(&self, lang: &str) -> MarkdownPage<'_> {
        MarkdownPage::new(self, self.table.language(lang))
    }

    /// The page as plain text of at most 80 columns, long words aside: for a terminal or a letter.
    pub fn text(&self, lang: &str) -> TextPage<'_> {
        TextPage::new(self, self.table.language(lang))
    }
}
