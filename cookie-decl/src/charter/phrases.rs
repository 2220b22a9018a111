//! The words of the charter, one by one: for a page or a banner of the site's own.

use core::fmt;
use std::borrow::Cow;

use super::Charter;
use super::list;
use super::message::{self, Message};
use super::outline::Column;
use super::page::Page;
use crate::category::CategoryInfo;
use crate::declaration::{Declaration, Localized};

/// The words that the charter has for what a table declares, in one of its languages, from [`Charter::phrases`].
///
/// For a page that a site writes by a template of its own, the configuration of a consent manager, or a mail: it
/// says what [`Charter::html`] says, in the same words.
///
/// # Example
///
/// ```
/// use cookie_decl::{Charter, charter::Column};
///
/// fn lifetimes(charter: &Charter, lang: &str) -> String {
///     let phrases = charter.phrases(lang);
///     let rows = charter.declarations().iter().map(|row| format!("{}: {}\n", row.name(), phrases.lifetime(row)));
///     format!("{}\n{}", phrases.heading(Column::Lifetime), rows.collect::<String>())
/// }
/// ```
pub struct Phrases<'a> {
    page: Page<'a>,
}

/// A standard text of the form and the banner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phrase {
    /// The charter's title.
    Charter,
    /// The form's title.
    Choice,
    /// What the visitor is asked: it names the controller.
    Question,
    /// The button that accepts all.
    Accept,
    /// The button that refuses all.
    Refuse,
    /// The button that saves the choice.
    Save,
    /// The link from the banner to the charter.
    ReadCharter,
}

impl Charter {
    /// The words of the charter in a language, which is chosen as for [`Charter::html`].
    pub fn phrases(&self, lang: &str) -> Phrases<'_> {
        Phrases { page: Page::new(self, self.table().language(lang)) }
    }
}

impl Phrases<'_> {
    /// The language, a BCP 47 tag of the table.
    pub fn language(&self) -> &'static str {
        self.page.tag()
    }

    /// The title of a category: the table's own, else the standard one.
    pub fn title(&self, category: &CategoryInfo) -> Cow<'_, str> {
        self.page.title(category)
    }

    /// What a category is for: its own words or the standard ones. For one of the table's own without `#[about(…)]`, what its
    /// rows are for.
    pub fn about(&self, category: &CategoryInfo) -> Cow<'_, str> {
        self.page.purpose(category)
    }

    /// A text of the table: its first language's where this language has none.
    pub fn text(&self, text: Localized) -> &'static str {
        self.page.localized(text).text
    }

    /// How long a row of the charter stays with the visitor: `14 days`.
    pub fn lifetime(&self, row: &Declaration) -> &str {
        self.page.words().lifetime(row)
    }

    /// Who sets what a row of the charter declares.
    pub fn setter(&self, row: &Declaration) -> &str {
        self.page.setter(row)
    }

    /// A day, written `YYYY-MM-DD`, in words; `None` where it is not written so.
    pub fn date(&self, day: &str) -> Option<Cow<'_, str>> {
        self.page.words().date(day)
    }

    /// The heading of a column of the charter's lists.
    pub fn heading(&self, column: Column) -> Cow<'_, str> {
        self.page.words().text(list::heading(column))
    }

    /// A standard text of the form and the banner.
    pub fn phrase(&self, phrase: Phrase) -> Cow<'_, str> {
        let words = self.page.words();
        let plain = |message: Message| words.text(message);
        match phrase {
            Phrase::Charter => plain(message::PAGE_TITLE),
            Phrase::Choice => plain(message::FORM_TITLE),
            Phrase::Question => words.text_with(message::FORM_ABOUT, "owner", self.page.owner()),
            Phrase::Accept => plain(message::BUTTON_ACCEPT),
            Phrase::Refuse => plain(message::BUTTON_REFUSE),
            Phrase::Save => plain(message::BUTTON_SAVE),
            Phrase::ReadCharter => plain(message::BANNER_CHARTER),
        }
    }
}

impl fmt::Debug for Phrases<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrases").field("language", &self.language()).finish_non_exhaustive()
    }
}
